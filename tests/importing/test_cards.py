"""Cards as telephones and mail programs write them: names, labels, days without a year, what stays out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from tests.importing.files import names, read, write


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def told(folder: Path, *lines: str, version: str = "3.0") -> dict[str, Any]:
    """What one card gives, its note and what is sealed beside the columns."""
    (found,) = read(write(folder, "card.vcf", card(*lines, version=version)))
    assert isinstance(found, GuestRecord), found
    return {**found.given, "note": found.notes, "sealed": found.sealed}


@pytest.mark.parametrize(
    ("lines", "name", "given", "family"),
    [
        (("N:Doe;John;Richter,James;Mr.;Sr.", "FN:Mr. John Richter James Doe Sr."),
         "John Richter James Doe Sr.", "John Richter James", "Doe"),
        (("N:Nowak;Anna;;;", "FN:Nowak, Anna"), "Anna Nowak", "Anna", "Nowak"),
        (("N:Gates;Aaron;;;", "FN:Ms. Aaron Gates"), "Aaron Gates", "Aaron", "Gates"),
        (("N:Zofia Lis;;;;", "FN:Zofia Lis"), "Zofia Lis", "Zofia", "Lis"),
        (("N:;Zofia Lis;;;",), "Zofia Lis", "Zofia", "Lis"),
        (("N:Lis;Zofia;;;", "FN:Aurora Ltd", "ORG:Aurora Ltd"), "Zofia Lis", "Zofia", "Lis"),
        (("N:安藤;ロイド;;;",), "安藤ロイド", "ロイド", "安藤"),
        (("N:Nagy;János;;;", "LANG;PREF=2:en", "LANG;PREF=1:hu"), "Nagy János", "János", "Nagy"),
        ((r"N:Back\\;Slash;;;", r"FN:Slash Back\\"), "Slash Back\\", "Slash", "Back\\"),
    ],
)  # fmt: skip
def test_a_name_is_headed_as_a_person_says_it(
    tmp_path: Path, lines: tuple[str, ...], name: str, given: str, family: str
) -> None:
    found = told(tmp_path, *lines)
    assert (found["name"], found["given_name"], found["family_name"]) == (name, given, family)


@pytest.mark.parametrize(
    "day",
    [
        "BDAY:--0412",
        "BDAY:--04-12",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "BDAY:1604-04-12",
        "BDAY:00000412",
    ],
)
def test_a_birthday_without_a_year_has_none(tmp_path: Path, day: str) -> None:
    found = told(tmp_path, "FN:Anna Nowak", day)
    assert (found["birth_month"], found["birth_day"], found["birth_year"]) == (4, 12, None)


def test_what_android_keeps_under_its_own_names_is_read(tmp_path: Path) -> None:
    found = told(
        tmp_path, "FN:Anna Nowak", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Ania;1;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--04-12;3;;;", version="2.1",
    )  # fmt: skip
    assert (found["preferred_name"], found["birth_month"], found["birth_day"]) == ("Ania", 4, 12)


def test_the_label_of_a_group_says_which_telephone_it_is(tmp_path: Path) -> None:
    found = told(
        tmp_path, "FN:Anna Nowak", "item1.TEL:+48 22 100", "item1.X-ABLabel:_$!<WorkFAX>!$_",
        "item2.TEL:+48 500 100 200", "item2.X-ABLabel:_$!<Mobile>!$_", "item3.TEL:+48 22 555 01",
    )  # fmt: skip
    assert (found["mobile"], found["phone"]) == ("+48 500 100 200", "+48 22 555 01")


def test_a_second_note_about_an_allergy_is_sealed_and_not_lost(tmp_path: Path) -> None:
    found = told(tmp_path, "FN:Anna Nowak", "NOTE:Likes the window", "NOTE:allergic to peanuts")
    assert found["note"] == ""
    assert found["sealed"] == ("allergy", "Likes the window\nallergic to peanuts")


def test_apples_escapes_are_undone(tmp_path: Path) -> None:
    assert told(tmp_path, "FN:Anna Nowak", r"NOTE:called \"Ania\"\, at 10\:00")["note"] == (
        'called "Ania", at 10:00'
    )


def test_photos_and_cards_of_nobody_are_counted_and_stay_outside(tmp_path: Path) -> None:
    path = write(
        tmp_path, "cards.vcf",
        card("FN:Anna Nowak", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", " SkZJRgAB", "TEL:1234567")
        + card("FN:Friends", "X-ADDRESSBOOKSERVER-KIND:group") + card("FN:Lobby", "KIND:location"),
    )  # fmt: skip
    assert names(path) == ["Anna Nowak"]
    source = open_file(path)
    (record,) = source.records()
    assert "/9j/" not in "".join(record.values)
    assert source.left_out == {"photos": 1, "nobodies": 2}


def test_an_end_with_a_mark_behind_it_ends_the_card(tmp_path: Path) -> None:
    assert names(write(tmp_path, "old.vcf", "BEGIN:VCARD\r\nN:Lis;Ola\r\nEND:VCARD.\r\n")) == ["Ola Lis"]


def test_cards_in_json_come_in_as_they_do_in_text(tmp_path: Path) -> None:
    said = [
        ["fn", {}, "text", "Anna Nowak"], ["n", {}, "text", ["Nowak", "Anna", ["Maria", "Ewa"], "", ""]],
        ["tel", {"type": ["cell", "voice"]}, "uri", "tel:+48500100200"], ["bday", {}, "date", "--0412"],
        ["adr", {}, "text", ["", "", "ul. Długa 1", "Warszawa", "", "00-001", "Polska"]],
        ["photo", {}, "uri", "data:image/png;base64,AAAA"],
    ]  # fmt: skip
    path = write(
        tmp_path, "cards.json", json.dumps([["vcard", said], ["vcard", [["fn", {}, "text", "Ben"]]]])
    )
    first, second = read(path)
    assert isinstance(first, GuestRecord)
    assert isinstance(second, GuestRecord)
    assert first.given["given_name"] == "Anna Maria Ewa"
    assert (first.given["mobile"], first.given["city"]) == ("+48500100200", "Warszawa")
    assert (first.given["birth_day"], second.given["name"]) == (12, "Ben")


def test_cards_in_xml_come_in_as_they_do_in_text(tmp_path: Path) -> None:
    text = """<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard>
      <fn><text>Anna Nowak</text></fn>
      <n><surname>Nowak</surname><given>Anna</given><additional/><prefix>Dr</prefix><suffix/></n>
      <group name="item1"><tel><parameters><type><text>cell</text></type></parameters>
        <uri>tel:+48500100200</uri></tel></group>
      <adr><pobox/><ext/><street>ul. Długa 1</street><locality>Warszawa</locality>
      <country>Polska</country></adr>
      <note><text>vegan; no milk</text></note></vcard></vcards>"""
    (found,) = read(write(tmp_path, "cards.xml", text))
    assert isinstance(found, GuestRecord)
    assert (found.given["name"], found.given["title"], found.given["mobile"]) == (
        "Anna Nowak", "Dr", "+48500100200",
    )  # fmt: skip
    assert (found.given["street"], found.sealed) == ("ul. Długa 1", ("diet", "vegan; no milk"))


def test_a_page_that_declares_entities_is_refused_unread(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a><b>&y;</b></a>'
    )
    with pytest.raises(BadInput, match="import_kind"):
        open_file(write(tmp_path, "bomb.xml", text))
