"""Address books of mail programs and telephones: at home and at work are two places, in any language."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing import words
from app.importing.kinds import guests
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from app.importing.proposals import proposed
from tests.importing.files import read, write


def _first(folder: Path, text: str) -> GuestRecord:
    found = read(write(folder, "book.csv", text))[0]
    assert isinstance(found, GuestRecord)
    return found


@pytest.mark.parametrize(
    ("heading", "field", "place"),
    [
        ("Straße geschäftlich", "street", "work"),
        ("Ort (privat)", "city", "home"),
        ("Weitere Postleitzahl", "postal_code", "other"),
        ("Ciudad de trabajo", "city", "work"),
        ("País o región de domicilio", "country", "home"),
        ("CAP (uff.)", "postal_code", "work"),
        ("Telefon służbowy", "phone", "work"),
        ("Adres domowy - miejscowość", "city", "home"),
        ("Otthoni cím (irányítószám)", "postal_code", "home"),
        ("Город (раб. адрес)", "city", "work"),
        ("Ev Adresi Şehir", "city", "home"),
        ("Huisadres, land/regio", "country", "home"),
        ("Kotipuhelin", "phone", "home"),
        ("Työpaikan postinumero", "postal_code", "work"),
        ("Gatuadress, arbete", "street", "work"),
        ("Telefón do práce", "phone", "work"),
        ("商務 - 街", "street", "work"),
        ("自宅電話番号", "phone", "home"),
        ("住宅地址 国家/地区", "country", "home"),
        ("Adresse 1 – Ort", "city", ""),
        ("Vejnavn (arbejde)", "street", "work"),
        ("Maa tai alue (koti)", "country", "home"),
        ("Τηλέφωνο εργασίας", "phone", "work"),
        ("Oraș (serviciu)", "city", "work"),
        ("Telefon v službi", "phone", "work"),
        ("Домашен телефон", "phone", "home"),
        ("Вулиця (роб. адреса)", "street", "work"),
        ("집 주소 번지", "street", "home"),
        ("טלפון בעבודה", "phone", "work"),
        ("هاتف المنزل", "phone", "home"),
        ("Працоўны тэлефон", "phone", "work"),
    ],
)
def test_a_heading_tells_a_field_and_where_it_is(heading: str, field: str, place: str) -> None:
    found = words.field_of(heading)
    assert found is not None
    assert (found[0], words.where(heading)) == (field, place)
    assert found[1] >= 2


@pytest.mark.parametrize("heading", ["Is guest", "Work permit number", "Home base", "Office Location"])
def test_a_place_makes_no_field_of_other_words(heading: str) -> None:
    assert not words.is_known(heading)


def test_the_address_is_of_one_place(tmp_path: Path) -> None:
    head = "Vorname;Nachname;Ort;Straße (geschäftlich);Ort (geschäftlich);Land (geschäftlich);"
    head += "Straße (privat);Ort (privat)\n"
    anna = _first(tmp_path, head + "Anna;Nowak;;Werkstr. 1;Stuttgart;Germany;Hauptstr. 5;München\n")
    assert anna.given["street"] == "Hauptstr. 5"
    assert anna.given["city"] == "München"
    assert "country" not in anna.given


def test_the_address_at_work_is_taken_where_hardly_anybody_has_another(tmp_path: Path) -> None:
    head = (
        "First Name,Last Name,Home Street,Home City,Business Street,Business City,Business Country/Region\n"
    )
    anna = _first(tmp_path, head + "Anna,Nowak,,,1 Work Rd,Springfield,USA\n")
    assert [anna.given[each] for each in ("street", "city", "country")] == ["1 Work Rd", "Springfield", "USA"]


def test_where_the_home_is_empty_the_address_at_work_stands_in(tmp_path: Path) -> None:
    head = "Name;Straße (privat);Ort (privat);Straße (geschäftlich);Ort (geschäftlich)\n"
    rows = "Anna Nowak;Long Street 5;Bigtown;Work 1;Ulm\nJan Lis;;;Work 2;Ulm\nEwa Kot;;Bonn;Work 3;Ulm\n"
    found = read(write(tmp_path, "a.csv", head + rows))
    people = [each.given for each in found if isinstance(each, GuestRecord)]
    assert [(each.get("street", ""), each["city"]) for each in people] == [
        ("Long Street 5", "Bigtown"), ("Work 2", "Ulm"), ("", "Bonn"),
    ]  # fmt: skip


def test_a_column_headed_with_a_place_alone_has_telephones(tmp_path: Path) -> None:
    text = "Name;Geschäftlich;Privat\nAnna Nowak;0711 100000;089 2000\nJan Lis;;089 3000\n"
    assert _first(tmp_path, text).given["phone"] == "089 2000"


def test_an_email_below_a_telephone_is_an_email(tmp_path: Path) -> None:
    text = "First,Last,Phone 1,Phone 5\nAnna,Nowak,22 123 45 67,anna@x.example\n"
    anna = _first(tmp_path, text)
    assert (anna.given["phone"], anna.given["email"]) == ("22 123 45 67", "anna@x.example")


def test_what_somebody_does_for_a_living_is_no_title(tmp_path: Path) -> None:
    head = "First Name,Last Name,Title,Email\n"
    assert "title" not in _first(tmp_path, head + "Anna,Nowak,Manager,a@x.example\n").given
    assert _first(tmp_path, head + "Anna,Nowak,Ms.,a@x.example\n").given["title"] == "Ms."


def test_a_name_as_it_is_filed_heads_no_profile(tmp_path: Path) -> None:
    head = "First Name,Middle Name,Last Name,File As,E-mail 1 - Value\n"
    anna = _first(tmp_path, head + 'Anna,Maria,Nowak,"Nowak, Anna",a@x.example\n')
    assert anna.given["name"] == "Anna Maria Nowak"


def test_the_half_of_a_name_that_only_the_whole_tells(tmp_path: Path) -> None:
    path = write(tmp_path, "people.ldif", "dn: cn=x\nobjectClass: person\ncn: Barbara Jensen\nsn: Jensen\n")
    found = read(path)[0]
    assert isinstance(found, GuestRecord)
    assert (found.given["given_name"], found.given["family_name"]) == ("Barbara", "Jensen")


def test_a_firm_is_not_told_apart(tmp_path: Path) -> None:
    text = "Display Name,Organization,Work Phone\nAcer America,Acer America,555 000 000\n"
    firm = _first(tmp_path, text)
    assert (firm.given["given_name"], firm.given["family_name"]) == ("", "Acer America")


def test_telephones_at_home_come_before_those_at_work(tmp_path: Path) -> None:
    path = write(tmp_path, "b.csv", "Name;Telefon służbowy;Telefon domowy\nAnna Nowak;123456789;987654321\n")
    mapping = proposed(open_file(path), guests.MORE_FIELDS).mapping
    assert mapping["phone"] == ("Telefon domowy", "Telefon służbowy")


def test_a_mobile_telephone_is_told_by_the_column_beside_it(tmp_path: Path) -> None:
    head = "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
    rows = "Anna,Nowak,Mobile,601 234 567,Home Fax,22 111 11 11\nJan,Lis,Work,22 123 45 67,,\n"
    anna, jan = read(write(tmp_path, "contacts.csv", head + rows))
    assert isinstance(anna, GuestRecord)
    assert isinstance(jan, GuestRecord)
    assert (anna.given["mobile"], anna.given.get("phone")) == ("601 234 567", None)
    assert jan.given["phone"] == "22 123 45 67"


def test_a_second_address_does_not_lengthen_the_first(tmp_path: Path) -> None:
    head = "Name,Address 1 - Street,Address 1 - City,Address 2 - Street,Address 2 - City\n"
    anna = _first(tmp_path, head + "Anna Nowak,Long Street 5,Bigtown,Work Road 1,Smalltown\n")
    assert (anna.given["street"], anna.given["city"]) == ("Long Street 5", "Bigtown")


@pytest.mark.parametrize(
    "rows",
    [
        ["Bigtown,Anna,Nowak,a@x.example", "Newport,Jan,Lis,j@x.example", "Bigtown,Piotr,Kot,p@x.example"],
        ["Nowak,Anna,a@x.example", "Lis,Jan,j@x.example", "Kot,Piotr,p@x.example"],
        ["Nowak,Anna,Boss,22 123 45 67,a@x.example", "Lis,Jan,,,j@x.example", "Kot,Piotr,,,p@x.example"],
    ],
)
def test_without_a_heading_given_names_are_known(tmp_path: Path, rows: list[str]) -> None:
    found = read(write(tmp_path, "list.csv", "\n".join(rows)))
    parts = [
        (each.given["given_name"], each.given["family_name"]) for each in found if not isinstance(each, str)
    ]
    assert parts == [("Anna", "Nowak"), ("Jan", "Lis"), ("Piotr", "Kot")]


def test_a_cell_of_another_programs_card_does_not_make_the_table_an_address_book(tmp_path: Path) -> None:
    text = 'name,email,vcard\nAnna Nowak,a@x.example,"BEGIN:VCARD\nFN:Anna Nowak\nEND:VCARD"\n'
    assert _first(tmp_path, text).given["email"] == "a@x.example"


def test_a_town_without_a_street_is_lent_to_a_street_without_a_town(tmp_path: Path) -> None:
    head = "Full Name,Street 1,Street 2,Ship City,Ship Country\n"
    anna = _first(tmp_path, head + "Anna Nowak,Long Street 5,,Bigtown,Poland\n")
    assert [anna.given[each] for each in ("street", "city", "country")] == [
        "Long Street 5",
        "Bigtown",
        "Poland",
    ]


def test_who_stays_comes_before_who_booked(tmp_path: Path) -> None:
    text = 'Booked by,Guest Name(s),Phone\n"Lis, Jan",Anna Nowak,601234567\n'
    assert _first(tmp_path, text).given["name"] == "Anna Nowak"


def test_what_is_somebody_elses_is_not_the_guests(tmp_path: Path) -> None:
    head = "GUEST'S NAME,LISTING'S NICKNAME,Owner email,Lead Source,Associated Company IDs\n"
    given = _first(tmp_path, head + "Anna Nowak,Loft,owner@x.example,Web,1\n").given
    assert {each: given.get(each, "") for each in ("preferred_name", "email", "company")} == {
        "preferred_name": "", "email": "", "company": "",
    }  # fmt: skip


def test_a_spreadsheets_mark_for_a_text_goes(tmp_path: Path) -> None:
    anna = _first(tmp_path, "Customer ID,Name,Zip\n'612345,Anna Nowak,'30-001\n")
    assert (anna.external_id, anna.given["postal_code"]) == ("612345", "30-001")


def test_a_short_name_for_the_keyboard_is_not_the_name(tmp_path: Path) -> None:
    text = "ania\tNowak, Anna\ta@x.example\t\ttea\njan\tLis, Jan\tj@x.example\t\t\n"
    assert _first(tmp_path, text).given["name"] == "Anna Nowak"


def test_a_relatives_columns_are_not_the_guests(tmp_path: Path) -> None:
    head = "First Name,Last Name,Last Name,Mum-home-mobile,Mother – email,Sister-City,Valid Address\n"
    given = _first(tmp_path, head + "Susie,Jones,Jones,99-888,mum@x.example,Bigtown,Yes\n").given
    assert given["name"] == "Susie Jones"
    assert not {"mobile", "email", "city", "street"} & {each for each, value in given.items() if value}


@pytest.mark.parametrize(
    "parts", ["Rok narodenia;Mesiac narodenia;Deň narodenia", "Birth Year;Birth Month;Birth Day"]
)
def test_a_birthday_in_three_columns(tmp_path: Path, parts: str) -> None:
    born = _first(tmp_path, f"Name;{parts}\nAnna Nowak;1986;11;22\n").given
    assert (born["birth_year"], born["birth_month"], born["birth_day"]) == (1986, 11, 22)
