"""Guests of a file stand in lists and in the search as if somebody had typed them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.desk import Desk
from app.domain.text import match_key
from app.models.base import database, is_sqlite
from app.models.guest import Guest, GuestText
from app.services import imports, profiles
from tests.store import House

_NAMES = (
    "Łucja;Żółkiewska", "Jan;van der Berg", "José;García Márquez", "Zoë;Müller", "İpek;Şahin",
    "Уладзімір;Караткевіч", "太郎;山田", "민지;김", "محمد;العلي", "★;Ь", "Ь;Nowak", "O’Neil;D'Arcy",
    "Ágnes;", ";Æsir",
)  # fmt: skip
_HEAD = "Imię;Nazwisko;Tytuł;E-mail;Telefon;Komórka;Język;Firma\n"


def begun(house: House, folder: Path) -> tuple[Desk, imports.Job]:
    """An import on its way, all of its file read in."""
    desk, path = house.desk("manager"), folder / "guests.csv"
    rows = [
        f"{name};{'Dr.' if at % 3 == 0 else ''};g{at}@example.com;+48 601 234 56{at % 10};"
        f"(022) 555-12-{at:02d};{('pl', 'hu', 'ja', '')[at % 4]};{'Ünlü & Co' if at % 2 else ''}\n"
        for at, name in enumerate(_NAMES)
    ]
    path.write_text(_HEAD + "".join(rows), "utf-8")
    plan = imports.look(desk, file=path)
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    while items := job.read(5):
        imports.bring(desk, job=job, items=items)
    return desk, job


def kept() -> tuple[int, int, int]:
    """How much of a file is kept in memory, how long its journal may get, and how many pieces are joined."""
    memory = database.execute_sql("PRAGMA cache_size").fetchone()[0]
    journal = database.execute_sql("PRAGMA wal_autocheckpoint").fetchone()[0]
    pieces = database.execute_sql("SELECT v FROM guest_fts_config WHERE k = 'automerge'").fetchone()
    return memory, journal, pieces[0] if pieces else 4


def test_a_guest_of_a_file_is_found_and_ordered_as_one_who_was_typed(house: House, tmp_path: Path) -> None:
    desk, job = begun(house, tmp_path)
    imports.finish(desk, job=job)
    brought = list(Guest.select().where(Guest.import_id == job.run_id))
    assert len(brought) == len(_NAMES)
    for row in brought:
        details = profiles.details_of(row)
        found = GuestText.get(GuestText.guest_id == row.id).folded
        assert set(found.split()) == set(profiles.found_by(details).split()), row.name
        assert (row.sort_name, row.match_key) == (details.sort_name, match_key(row.name))


def test_columns_that_no_row_fills_are_as_empty_as_in_a_new_profile(house: House, tmp_path: Path) -> None:
    desk, job = begun(house, tmp_path)
    imports.finish(desk, job=job)
    row = Guest.get(Guest.name == "Łucja Żółkiewska")
    assert (row.street, row.birth_month, row.said_as, row.languages) == ("", None, {}, ["pl"])
    assert (row.is_vip, row.is_discreet, row.stays_before, row.version) == (False, False, 0, 1)


def test_a_file_of_the_store_is_kept_as_always_after_an_import_and_after_a_cancelled_one(
    house: House, tmp_path: Path
) -> None:
    if not is_sqlite():
        pytest.skip("a server keeps house by itself")
    always = kept()
    for end in (imports.finish, imports.cancel):
        desk, job = begun(house, tmp_path)
        memory, journal, pieces = kept()
        assert (memory > always[0], journal > always[1], pieces > always[2]) == (True, True, True)
        end(desk, job=job)
        assert kept() == always
