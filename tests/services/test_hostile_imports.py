"""Names that break programs come in by a file, are found, and go out and in again; on both engines."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from app.domain.imports import Orders, Tally
from app.models.guest import Guest
from app.services import imports, search
from tests.hostile_names import NAMES
from tests.services.guest_house import make_guest
from tests.services.test_hostile_names import as_kept
from tests.store import House


def bring(house: House, path: Path, **orders: Any) -> Tally:
    desk = house.desk("manager")
    job, _ = imports.begin(
        desk, plan=imports.look(desk, file=path, orders=Orders(**orders)), owner="desk-1/1",
        alive=lambda _: False,
    )  # fmt: skip
    while items := job.read():
        imports.bring(desk, job=job, items=items)
    imports.finish(desk, job=job)
    return job.tally


@pytest.fixture
def names_file(tmp_path: Path) -> Path:
    path = tmp_path / "guests.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["External ID", "Full name", "City"])
        writer.writerows([f"h{at}", name, "Kraków"] for at, name in enumerate(NAMES))
    return path


def test_each_comes_in_by_a_file_as_it_is_and_is_found(house: House, names_file: Path) -> None:
    tally = bring(house, names_file)
    refused = {NAMES[each.row - 2] for each in tally.troubles if each.code == "formula"}
    nobody = {NAMES[each.row - 2] for each in tally.troubles if each.code == "no_name"}
    # What a spreadsheet would carry out is no name; a row of it is given back with the reason.
    assert refused
    assert all(name.startswith(("=cmd|", "@SUM(")) for name in refused)
    assert all(not any(sign.isalnum() for sign in name) for name in nobody)
    assert tally.created == len(NAMES) - len(refused) - len(nobody) == len(NAMES) - tally.rejected
    kept = {row.external_id: row.name for row in Guest.select()}
    wanted = {f"h{at}": as_kept(name) for at, name in enumerate(NAMES) if name not in refused | nobody}
    assert kept == wanted
    desk = house.desk()
    for name in (*NAMES[:30], *NAMES[200:230], *NAMES[-30:]):
        if name not in refused | nobody:
            titles = {hit.title for hit in search.find(desk, name, limit=len(NAMES) + 1)}
            assert as_kept(name) in titles, name[:40]


def test_the_same_file_again_changes_nothing(house: House, names_file: Path) -> None:
    first = bring(house, names_file)
    again = bring(house, names_file)
    assert (again.created, again.updated, again.unchanged) == (0, 0, first.created)


def test_each_made_by_hand_goes_out_and_comes_in_unchanged(house: House, tmp_path: Path) -> None:
    for name in NAMES:
        make_guest(house, name)
    before = {row.id: (row.name, row.given_name, row.family_name, row.version) for row in Guest.select()}
    out = tmp_path / "out.csv"
    assert imports.export_guests(house.desk("manager"), to=out).guests == len(NAMES)
    tally = bring(house, out)
    refused = [(each.code, NAMES[each.row - 2][:40]) for each in tally.troubles]
    assert (tally.created, tally.updated, refused) == (0, 0, [])
    assert {
        row.id: (row.name, row.given_name, row.family_name, row.version) for row in Guest.select()
    } == before
