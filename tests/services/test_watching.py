"""Watched folders: who may choose them, whose a file is, how old data is."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.watching import WatchOrder, WatchRow, at_rest, free_name, is_export, too_many_rejected
from app.errors import BadInput, NotAllowed, Refused
from app.models.audit import AuditEntry
from app.services import imports, watching
from app.services.watching import Claim
from tests.services.test_day_imports import ANNA, BEN, bring, file
from tests.store import MORNING, House, house, store

__all__ = ["house", "store"]


@pytest.fixture
def desk(house: House) -> Desk:
    return house.desk("manager")


def chosen(desk: Desk, folder: Path, **other: object) -> WatchRow:
    order = WatchOrder(folder=str(folder), kind="stays", **other)  # type: ignore[arg-type]
    return watching.choose(desk, command_id=new_id(), order=order)[0]


def claim(desk: Desk, row: WatchRow, *, owner: str = "desk-1/1", alive: bool = True) -> Claim:
    return watching.claim(
        desk, watch_id=row.id, mark="m", name="stays.csv", owner=owner, alive=lambda _: alive
    )


def settle(desk: Desk, state: str, owner: str = "desk-1/1", **what: object) -> bool:
    return watching.settle(desk, mark="m", owner=owner, state=state, **what)[0]  # type: ignore[arg-type]


def test_who_may_import_chooses_a_folder_and_it_is_written_down(house: House, desk: Desk) -> None:
    row = chosen(desk, Path("/mnt/pms"), stale_after=240)
    again = chosen(desk, Path("/mnt/pms"), stale_after=60)
    assert again.id == row.id
    assert [(each.folder, each.stale_after, each.by.code) for each in watching.every(desk)] == [
        (str(Path("/mnt/pms")), 60, "manager")
    ]
    with pytest.raises(NotAllowed):
        chosen(house.desk("desk"), Path("/mnt/pms"))
    with pytest.raises(Refused):
        chosen(desk, Path("/mnt/pms/done"))
    with pytest.raises(BadInput):
        watching.choose(desk, command_id=new_id(), order=WatchOrder(folder="/x", kind="purchases"))
    watching.forget(desk, command_id=new_id(), watch_id=row.id)
    assert watching.every(desk) == ()
    told = [each.action for each in AuditEntry.select() if each.subject_kind == "watch"]
    assert sorted(told) == ["watch.chosen", "watch.chosen", "watch.forgotten"]


def test_a_desk_looks_into_its_own_folders_only(house: House, desk: Desk) -> None:
    chosen(desk, Path("/mnt/pms"))
    assert len(watching.of_workstation(house.place, "desk-1")) == 1
    assert watching.of_workstation(house.place, "desk-2") == ()


def test_two_desks_never_take_one_file(house: House, desk: Desk, tmp_path: Path) -> None:
    first = chosen(desk, tmp_path)
    other = house.desk("manager", workstation="desk-2")
    second = chosen(other, tmp_path)
    assert claim(desk, first) is Claim.TAKE
    assert claim(other, second, owner="desk-2/9") is Claim.LEAVE
    assert not settle(other, "taken", owner="desk-2/9")
    job = bring(desk, file(tmp_path, ANNA))
    assert settle(desk, "taken", run_id=job.run_id)
    assert claim(other, second, owner="desk-2/9") is Claim.MOVE


def test_a_file_whose_desk_died_is_taken_by_the_other_one(house: House, desk: Desk, tmp_path: Path) -> None:
    first = chosen(desk, tmp_path)
    claim(desk, first)
    other = house.desk("manager", workstation="desk-2")
    second = chosen(other, tmp_path)
    assert claim(other, second, owner="desk-2/9", alive=False) is Claim.TAKE
    later = house.desk("manager", at=MORNING + timedelta(minutes=6))
    assert claim(later, first, alive=True) is Claim.TAKE


def test_a_file_that_is_put_back_is_taken_anew(desk: Desk, tmp_path: Path) -> None:
    row = chosen(desk, tmp_path)
    claim(desk, row)
    job = bring(desk, file(tmp_path, ANNA))
    settle(desk, "taken", run_id=job.run_id)
    imports.undo(desk, import_id=job.run_id)
    assert claim(desk, row) is Claim.TAKE  # what it brought was taken back
    settle(desk, "failed", code="watch_dates")
    assert watching.every(desk)[0].last is not None
    assert claim(desk, row) is Claim.TAKE
    watching.release(desk, mark="m", owner="desk-1/1")
    assert watching.every(desk)[0].last is None


def test_the_age_of_the_data_is_the_age_of_the_newest_file(desk: Desk, house: House, tmp_path: Path) -> None:
    assert watching.freshness(desk) == ()
    chosen(desk, tmp_path, stale_after=120)
    (row,) = watching.freshness(desk)
    assert (row.as_of, row.is_stale(desk.now)) == (None, False)
    path = file(tmp_path, ANNA, BEN)
    hour_ago = path.stat().st_mtime - 3_600
    os.utime(path, (hour_ago, hour_ago))
    job = bring(desk, path)
    (row,) = watching.freshness(house.desk("desk"))
    assert row.as_of is not None
    assert abs((desk.now - row.as_of) - timedelta(hours=1)) < timedelta(seconds=5)
    assert not row.is_stale(desk.now)
    assert row.changed == {"created": 2, "updated": 0, "moved": 0, "cancelled": 0}
    assert row.run_id == job.run_id
    assert row.is_stale(MORNING + timedelta(hours=2))


def test_moved_and_cancelled_stays_are_counted(desk: Desk, tmp_path: Path) -> None:
    chosen(desk, tmp_path)
    bring(desk, file(tmp_path, ANNA, BEN))
    moved, off = ANNA.replace(";101;", ";103;"), BEN.replace("Reserved", "Cancelled")
    bring(desk, file(tmp_path, moved, off))
    (row,) = watching.freshness(desk)
    assert row.changed == {"created": 0, "updated": 2, "moved": 1, "cancelled": 1}
    bring(desk, file(tmp_path, moved, off))
    assert watching.freshness(desk)[0].changed["moved"] == 1  # the last one that brought something


def test_trouble_with_a_folder_is_told_once(desk: Desk, tmp_path: Path) -> None:
    row = chosen(desk, tmp_path)
    assert watching.note_trouble(desk, watch_id=row.id, code="watch_unreachable")[0]
    assert not watching.note_trouble(desk, watch_id=row.id, code="watch_unreachable")[0]
    assert watching.freshness(desk)[0].trouble == "watch_unreachable"
    assert watching.note_trouble(desk, watch_id=row.id, code="")[0]


def test_a_file_is_put_away_over_nothing(tmp_path: Path) -> None:
    for text in ("a", "b"):
        path = tmp_path / "stays.csv"
        path.write_text(text, "utf-8")
        fetched = watching.fetch(path, "stays", tmp_path / "incoming")
        assert fetched is not None
        assert fetched.copy.read_text("utf-8") == text
        assert watching.put_away(fetched, "done", MORNING) is not None
        watching.drop(fetched.copy)
    assert sorted(each.name for each in (tmp_path / "done").iterdir()) == [
        "stays-20261122-085200.csv", "stays.csv",
    ]  # fmt: skip
    assert list((tmp_path / "incoming").iterdir()) == []


def test_a_file_that_was_written_anew_stays(tmp_path: Path) -> None:
    path = tmp_path / "stays.csv"
    path.write_text("old", "utf-8")
    fetched = watching.fetch(path, "stays", tmp_path / "incoming")
    path.write_text("newer", "utf-8")
    assert fetched is not None
    assert watching.put_away(fetched, "done", MORNING) is None
    assert path.read_text("utf-8") == "newer"


def test_only_exports_that_nobody_writes_to_are_taken() -> None:
    names = ("stays.csv", "GH112226.TXT", "~$stays.xlsx", ".stays.csv", "letter.pdf", "stays.csv.part")
    assert [name for name in names if is_export(name)] == ["stays.csv", "GH112226.TXT"]
    before = {"a.csv": (5, 1), "b.csv": (5, 1), "c.csv": (0, 1), "d.csv": (9, 0)}
    now = {"a.csv": (6, 2), "b.csv": (5, 1), "c.csv": (0, 1), "d.csv": (9, 0), "e.csv": (1, 1)}
    assert at_rest(before, now, at_ns=600 * 10**9) == ["d.csv", "b.csv"]
    assert at_rest(before, now, at_ns=601 * 10**9) == ["d.csv", "b.csv", "c.csv"]  # nothing will come
    assert free_name("a.csv", {"a.csv", "a-20261122-085200.csv"}, MORNING) == "a-20261122-085200-2.csv"


def test_a_few_wrong_rows_do_not_stop_a_file() -> None:
    assert [too_many_rejected(*each) for each in ((100, 10), (8, 1), (8, 0), (0, 0))] == [False] * 4
    assert [too_many_rejected(*each) for each in ((100, 11), (8, 2), (1, 1))] == [True] * 3
