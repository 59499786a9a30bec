"""Hotel systems' JSON, cards of telephones and address books are read for the people in them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing.opening import open_file
from tests.importing.files import names, read, write

MEWS = {
    "Customers": [
        {
            "Id": "35d4b117",
            "Number": "1",
            "FirstName": "Anna",
            "LastName": "Nowak",
            "NationalityCode": "PL",
            "PreferredLanguageCode": "pl-PL",
            "BirthDate": "1986-11-22",
            "Email": "x@guest.booking.com",
            "Phone": "+48601",
            "Classifications": ["VeryImportant"],
            "MergeTargetId": None,
            "Notes": "quiet",
            "DietaryRequirements": "no nuts",
            "Passport": {"Number": "AB1234567"},
            "Address": {"Line1": "Rynek 1", "City": "Kraków", "CountryCode": "PL"},
        },
        {"Id": "dead", "FirstName": "Ana", "LastName": "Nowak", "MergeTargetId": "35d4b117"},
    ],
    "Cursor": "x",
}


def test_mews_answers_with_customers_and_signposts(tmp_path: Path) -> None:
    (anna,) = read(write(tmp_path, "a.json", json.dumps(MEWS)))
    assert not isinstance(anna, str)
    assert (anna.external_id, anna.given["name"], anna.given["city"]) == ("35d4b117", "Anna Nowak", "Kraków")
    assert anna.sealed == ("diet", "no nuts") or anna.sealed == ("allergy", "no nuts")
    assert "email" not in anna.given  # a booking site's
    assert "AB1234567" not in str(anna)


def test_pages_one_after_another_are_one_file(tmp_path: Path) -> None:
    pages = [
        {
            "data": [
                {"guestID": f"{page}{n}", "guestFirstName": "Ewa", "guestLastName": f"Lis{page}{n}"}
                for n in range(3)
            ]
        }
        for page in range(3)
    ]
    assert len(names(write(tmp_path, "a.json", json.dumps(pages)))) == 9
    assert len(names(write(tmp_path, "b.json", "\n".join(map(json.dumps, pages))))) == 9


def test_cloudbeds_answers_with_one_guest_or_a_map_of_them(tmp_path: Path) -> None:
    one = {
        "success": True,
        "data": {
            "guestID": "7",
            "firstName": "Ewa",
            "lastName": "Lis",
            "cellPhone": "601",
            "isMerged": False,
            "customFields": [{"name": "x", "value": "y"}],
        },
    }
    assert names(write(tmp_path, "a.json", json.dumps(one))) == ["Ewa Lis"]
    many = {
        "data": [
            {"reservationID": "1", "guestList": {"7": {"guestFirstName": "Ewa", "guestLastName": "Lis"}}}
        ]
    }
    assert names(write(tmp_path, "b.json", json.dumps(many))) == ["Ewa Lis"]


def test_apaleo_has_its_guests_inside_reservations(tmp_path: Path) -> None:
    answer = {
        "reservations": [
            {
                "id": "R1",
                "arrival": "2026-11-22",
                "primaryGuest": {
                    "firstName": "Ewa",
                    "lastName": "Lis",
                    "email": "e@example.com",
                    "address": {"city": "Gdynia"},
                },
                "additionalGuests": [{"firstName": "Jan", "lastName": "Lis"}],
            }
        ],
        "count": 1,
    }
    assert sorted(names(write(tmp_path, "a.json", json.dumps(answer)))) == ["Ewa Lis", "Jan Lis"]


def test_half_a_character_is_told_and_not_guessed(tmp_path: Path) -> None:
    text = '[{"firstName": "A\\ud800", "lastName": "B"}, {"firstName": "Ewa", "lastName": "Lis"}]'
    assert names(write(tmp_path, "a.json", text)) == ["[letters_lost]", "Ewa Lis"]


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    for text in ("[" * 5000, '{"a":' * 3000):
        with pytest.raises(BadInput, match="import_json"):
            read(write(tmp_path, "a.json", text))


def test_half_a_file_gives_what_was_whole(tmp_path: Path) -> None:
    text = json.dumps(
        [{"firstName": "Ewa", "lastName": f"Lis{n}", "email": "e@example.com"} for n in range(50)]
    )
    found = names(write(tmp_path, "a.json", text[: len(text) // 2]))
    assert found[0] == "Ewa Lis0"
    assert found[-1] == "[file_cut]"


def test_a_broken_line_costs_its_own_guest_only(tmp_path: Path) -> None:
    rows = [
        '{"firstName":"Anna","lastName":"Kot"}',
        '{"firstName":"Jan","la',
        '{"firstName":"Ewa","lastName":"Lis"}',
    ]
    text = "\n".join(rows)
    assert names(write(tmp_path, "a.json", text)) == ["Anna Kot", "[file_cut]", "Ewa Lis"]


def test_what_is_no_number_is_nothing(tmp_path: Path) -> None:
    text = '[{"id":1e400,"firstName":NaN,"lastName":"Kot"}]'
    (one,) = read(write(tmp_path, "a.json", text))
    assert (one.external_id, one.given["name"]) == ("", "Kot")  # type: ignore[union-attr]


def test_cloudbeds_is_known_by_its_guests(tmp_path: Path) -> None:
    text = '{"data":[{"guestID":"11","guestFirstName":"Anna","guestLastName":"Kot"}]}'
    assert open_file(write(tmp_path, "a.json", text)).preset == "cloudbeds"


def test_a_card_of_an_old_telephone_is_read_in_its_own_alphabet(tmp_path: Path) -> None:
    photo = base64.b64encode(bytes(3000)).decode()
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=C5=82=\r\n=C4=87;Anna\r\n"
        f"PHOTO;ENCODING=BASE64:{photo[:60]}\r\n {photo[60:]}\r\n\r\nTEL;CELL:601 234 567\r\n"
        "item1.EMAIL;INTERNET:a@example.com\r\nBDAY:--1122\r\nEND:VCARD\r\n"
    )
    (found,) = read(write(tmp_path, "a.vcf", card))
    assert not isinstance(found, str)
    assert found.given["name"] == "Anna Żółć"
    assert (found.given["mobile"], found.given["birth_month"], found.given["birth_year"]) == (
        "601 234 567",
        11,
        None,
    )


def test_several_cards_and_a_cut_one(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:{}\nEND:VCARD\n"
    found = names(write(tmp_path, "a.vcf", card.format("Anna") + card.format("Ewa") + "BEGIN:VCARD\nFN:Ja"))
    assert found == ["Anna", "Ewa", "[card_cut]"]


def test_an_address_book_without_its_groups(tmp_path: Path) -> None:
    name = base64.b64encode("Żółć".encode()).decode()
    text = (
        f"dn: x\nobjectclass: groupOfNames\ncn: x\n\ndn: cn=y\ngivenname: An\n na\nsn:: {name}\nmail: a@b.c\n"
    )
    assert names(write(tmp_path, "a.ldif", text)) == ["Anna Żółć"]


NESTED = {
    "name inside the guest": [
        {"id": "R1", "arrival": "2026-12-01", "guest": {
            "name": {"first": "Anna", "last": "Nowak"}, "contact": {"email": "a@example.com"}}},
    ],
    "name and contact side by side": {"response": {"body": {"customers": {"customer": [
        {"name": {"firstName": "Anna", "lastName": "Nowak"}, "contact": {"email": "a@example.com"}}]}}}},
    "lists of one": {"data": [{"attributes": {"person": {
        "names": [{"given": "Anna", "family": "Nowak"}],
        "emails": [{"type": "home", "value": "a@example.com"}]}}}]},
    "contact beside the guest": {"reservations": [
        {"id": "R1", "room": {"number": "412"}, "hotel": {"name": "Aurora", "email": "h@example.com"},
         "guest": {"name": {"first": "Anna", "last": "Nowak"}}, "contact": {"email": "a@example.com"}}]},
    "one name": [{"profile": {
        "personal": {"fullName": "Anna Nowak"}, "contact": {"emails": ["a@example.com"]}}}],
}  # fmt: skip


@pytest.mark.parametrize("answer", NESTED.values(), ids=NESTED.keys())
def test_names_deep_inside_objects_bring_their_contact_along(tmp_path: Path, answer: object) -> None:
    (anna,) = read(write(tmp_path, "a.json", json.dumps(answer)))
    assert not isinstance(anna, str)
    assert (anna.given["name"], anna.given["family_name"]) == ("Anna Nowak", "Nowak")
    assert anna.given["email"] == "a@example.com"
    assert anna.external_id == ""  # the number of a booking is nobody's


def test_somebodys_own_number_deep_in_an_answer_is_theirs(tmp_path: Path) -> None:
    answer = {
        "results": [{"id": 7, "name": {"first": "Anna", "last": "Nowak"}, "phones": [{"number": "+48601"}]}]
    }
    (anna,) = read(write(tmp_path, "a.json", json.dumps(answer)))
    assert not isinstance(anna, str)
    assert (anna.external_id, anna.given["phone"]) == ("7", "+48601")


def test_two_people_in_one_booking_stay_two(tmp_path: Path) -> None:
    two = [{"name": {"first": name, "last": "Nowak"}} for name in ("Anna", "Jan")]
    path = write(tmp_path, "a.json", json.dumps([{"guests": two, "contact": {"email": "a@example.com"}}]))
    assert names(path) == ["Anna Nowak", "Jan Nowak"]


def test_a_booking_that_lists_nobody_is_not_passed_over(tmp_path: Path) -> None:
    answer = [
        {"bookingId": 1, "guestList": [{"firstName": "Anna", "lastName": "Nowak"}]},
        {"bookingId": 2, "firstName": "Jan", "lastName": "Lis"},
        {"bookingId": 3, "guestList": []},
    ]
    assert names(write(tmp_path, "a.json", json.dumps(answer))) == ["Anna Nowak", "Jan Lis", "[no_name]"]


def test_the_parts_of_an_address_inside_an_object(tmp_path: Path) -> None:
    inside = {"street": {"number": 5, "name": "Long Street"}, "city": "Bigtown", "country": "Poland"}
    answer = [{"name": "Anna Nowak", "email": "a@example.com", "location": inside}]
    (anna,) = read(write(tmp_path, "a.json", json.dumps(answer)))
    assert not isinstance(anna, str)
    assert [anna.given[each] for each in ("street", "city", "country")] == [
        "5 Long Street",
        "Bigtown",
        "Poland",
    ]


def test_what_a_database_wraps_is_unwrapped(tmp_path: Path) -> None:
    line = {"_id": {"$oid": "507f1f77"}, "name": "Anna Nowak", "dob": {"$date": "1986-11-22T00:00:00Z"}}
    (anna,) = read(write(tmp_path, "a.json", json.dumps(line)))
    assert not isinstance(anna, str)
    assert (anna.external_id, anna.given["birth_year"]) == ("507f1f77", 1986)
