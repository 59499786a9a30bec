"""One person a paragraph: as Lotus Notes and abook write them; and lists of recipients."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from tests.importing.files import names, read, write

LOTUS = (
    "FirstName:  Anna\nLastName:  Nowak\nMailAddress:  a@x.example\n\f"
    "FirstName:  Jan\nLastName:  Lis\nMailAddress:  \n\f"
)
ABOOK = (
    "# address book\n\n[format]\nprogram=abook\nversion=0.6.1\n\n[0]\nname=Anna Nowak\nemail=a@x.example\n"
    "mobile=601234567\n\n[1]\nname=Jan Lis\nemail=j@x.example\n"
)
BARE = "Name: Anna Nowak\nPhone: 601234567\nName: Jan Lis\nPhone: 602000000\n"


@pytest.mark.parametrize("text", [LOTUS, ABOOK, BARE])
def test_a_paragraph_is_a_person(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, "people.txt", text)
    assert names(path) == ["Anna Nowak", "Jan Lis"]


def test_each_line_feeds_its_field(tmp_path: Path) -> None:
    anna = read(write(tmp_path, "people.txt", ABOOK))[0]
    assert isinstance(anna, GuestRecord)
    assert (anna.given["email"], anna.given["mobile"]) == ("a@x.example", "601234567")


@pytest.mark.parametrize(
    "text",
    ["From: Anna\nTo: Jan\nSubject: tea\n\nFrom: Jan\nTo: Anna\nSubject: tea\n", "a: 1\nb: 2\na: 3\nb: 4\n"],
)
def test_other_paragraphs_are_left_alone(tmp_path: Path, text: str) -> None:
    assert open_file(write(tmp_path, "a.txt", text)).delimiter == ":"


@pytest.mark.parametrize(
    "text",
    [
        'Anna Nowak <a@x.example>\n"Lis, Jan" <j@x.example>\n',
        "Anna Nowak <a@x.example>; Jan Lis <j@x.example>\n",
        'alias ania Anna Nowak <a@x.example>\nalias jan "Lis, Jan" <j@x.example>\n',
        "a@x.example (Anna Nowak)\nj@x.example (Jan Lis)\n",
        "Contact;Day\nAnna Nowak <a@x.example>;1\nJan Lis <j@x.example>;2\n",
    ],
)
def test_a_name_beside_its_address_is_a_guest_with_it(tmp_path: Path, text: str) -> None:
    found = [each for each in read(write(tmp_path, "to.txt", text)) if isinstance(each, GuestRecord)]
    assert [(each.given["name"], each.given["email"]) for each in found] == [
        ("Anna Nowak", "a@x.example"), ("Jan Lis", "j@x.example"),
    ]  # fmt: skip


def test_an_address_without_a_name_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "to.txt", "Anna Nowak <a@x.example>\nJan Lis <j@x.example>\nk@x.example\n")
    assert names(path) == ["Anna Nowak", "Jan Lis", "[no_name]"]
