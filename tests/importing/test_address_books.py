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
