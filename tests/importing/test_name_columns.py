"""Names whose columns are called alike, and names without a language among others of one custom."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.kinds.guests import GuestRecord
from tests.importing.files import names, read, write


def parts(path: Path) -> list[tuple[str, str]]:
    return [
        (each.given["given_name"], each.given["family_name"])
        for each in read(path)
        if isinstance(each, GuestRecord)
    ]


def test_two_columns_headed_name_are_the_given_and_the_family_name(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "Name,Name,Email\nAnna,Nowak,a@x.pl\nJan,Lis,\n")
    assert names(path) == ["Anna Nowak", "Jan Lis"]
    assert parts(path) == [("Anna", "Nowak"), ("Jan", "Lis")]


@pytest.mark.parametrize(
    "rows",
    [
        ["NOWAK,Anna", "LIS,Jan"],
        [f"Nowak{n},{given}" for n, given in enumerate(["Anna", "Jan", "Ewa"] * 5)],
    ],
)
def test_the_family_name_may_stand_in_the_first_of_them(tmp_path: Path, rows: list[str]) -> None:
    found = parts(write(tmp_path, "a.csv", "\n".join(["Name,Name", *rows])))
    assert found[:2] == [("Anna", rows[0].split(",")[0]), ("Jan", rows[1].split(",")[0])]


def test_a_name_that_stands_twice_is_one_name(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a.csv", "Name,Name\nAnna Nowak,Anna Nowak\nJan Lis,Jan Lis\n")) == [
        "Anna Nowak",
        "Jan Lis",
    ]


def test_a_name_without_a_language_follows_the_custom_of_its_file(tmp_path: Path) -> None:
    rows = ["Nagy János,hu", "Kovács Anna,hu", "Szabó István,", "John Smith,en", "Mark Twain,", "Peter Fox,"]
    found = parts(write(tmp_path, "a.csv", "\n".join(["Name,Language", *rows])))
    assert found == [("János", "Nagy"), ("Anna", "Kovács"), ("István", "Szabó"),
                     ("John", "Smith"), ("Mark", "Twain"), ("Peter", "Fox")]  # fmt: skip


def test_many_hungarian_names_tell_the_custom_by_themselves(tmp_path: Path) -> None:
    rows = ["Nagy János", "Kovács Anna", "Szabó István", "Tóth László", "Kiss Éva", "Oscar Wilde"]
    found = parts(write(tmp_path, "a.csv", "\n".join(["Név;Email", *(f"{row};" for row in rows)])))
    assert found[0] == ("János", "Nagy")
    assert found[-1] == ("Oscar", "Wilde")
    (one, *_) = parts(write(tmp_path, "b.csv", "Name;Email\nNagy János;\nOscar Wilde;\n"))
    assert one == ("Nagy", "János")  # two names tell nothing
