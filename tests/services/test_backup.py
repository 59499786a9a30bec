"""Copies of a place: whole, closed to strangers, and put back only when nobody is inside."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from app.errors import BadInput, Damaged, NotAllowed, NotFound, Refused
from app.models.audit import AuditEntry
from app.models.guest import Note
from app.services import backup
from tests.store import MORNING, House


@pytest.fixture
def copy(house: House, tmp_path: Path) -> Path:
    """A backup of the small house; SQLite alone makes one."""
    if not backup.is_sqlite():
        pytest.skip("a server is copied with its own tools")
    return backup.back_up(house.desk("manager"), to=tmp_path / "out" / "copy.sqlite3").file


def test_a_server_is_sent_to_its_own_tools(house: House, tmp_path: Path) -> None:
    if backup.is_sqlite():
        assert backup.back_up(house.desk("manager"), to=tmp_path / "c").size > 0
    else:
        with pytest.raises(Refused, match="backup_server"):
            backup.back_up(house.desk("manager"), to=tmp_path / "c")


def test_a_copy_is_whole_and_readable_by_its_owner_alone(copy: Path) -> None:
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    store = sqlite3.connect(copy)
    assert store.execute("SELECT count(*) FROM employee").fetchone()[0] == 11
    store.close()
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_who_copied_is_written_down(house: House, copy: Path) -> None:
    entry = AuditEntry.get(AuditEntry.action == "place.backed_up")
    assert entry.actor_id == house.people["manager"].id


def test_only_who_may_back_up_does(house: House, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        backup.back_up(house.desk("desk"), to=tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_copy_never_overwrites_a_file(house: House, copy: Path) -> None:
    with pytest.raises(BadInput, match="file_there"):
        backup.back_up(house.desk("manager"), to=copy)


def test_a_copy_where_nothing_can_be_written_is_refused(house: House, copy: Path) -> None:
    blocked = copy.parent / "file"
    blocked.write_text("no folder")
    with pytest.raises(BadInput, match="file_unwritable"):
        backup.back_up(house.desk("manager"), to=blocked / "copy.sqlite3")


def test_what_happened_after_the_copy_is_not_in_it(house: House, copy: Path, tmp_path: Path) -> None:
    desk = house.desk("desk")
    Note.create(id="later", place_id=desk.place.id, text="after", at=MORNING, by_id=desk.actor.id)
    working = backup.unpack(copy, folder=tmp_path / "there")
    store = sqlite3.connect(working)
    assert store.execute("SELECT count(*) FROM note").fetchone()[0] == 0
    store.close()


def test_an_open_place_is_not_replaced(copy: Path, tmp_path: Path) -> None:
    current = tmp_path / "courtesy.sqlite3"
    assert current.exists()
    working = backup.unpack(copy, folder=tmp_path)
    with pytest.raises(Refused, match="place_open"):
        backup.put_in_place(working, current=current, kept=tmp_path / "kept" / "was.sqlite3")
    assert current.exists()
    assert not (tmp_path / "kept" / "was.sqlite3").exists()


def test_a_closed_place_is_replaced_and_kept(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    current = folder / "courtesy.sqlite3"
    store = sqlite3.connect(current)
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("CREATE TABLE old (word TEXT)")
    store.close()
    kept = backup.put_in_place(
        backup.unpack(copy, folder=folder), current=current, kept=folder / "copies" / "was.sqlite3"
    )
    assert kept is not None
    was = sqlite3.connect(kept)
    assert was.execute("SELECT count(*) FROM old").fetchone() == (0,)
    was.close()
    assert backup.digest(current) == backup.digest(copy)


def test_a_first_restore_has_nothing_to_keep(copy: Path, tmp_path: Path) -> None:
    current = tmp_path / "new" / "courtesy.sqlite3"
    working = backup.unpack(copy, folder=current.parent)
    assert backup.put_in_place(working, current=current, kept=tmp_path / "kept") is None
    assert current.exists()


@pytest.mark.parametrize("damage", ["text", "cut", "no place"])
def test_a_broken_copy_is_never_put_in_place(copy: Path, tmp_path: Path, damage: str) -> None:
    broken = tmp_path / "broken.sqlite3"
    if damage == "text":
        broken.write_text("this is no database")
    elif damage == "cut":
        broken.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    else:
        sqlite3.connect(broken).execute("CREATE TABLE place (id TEXT)").connection.close()
    with pytest.raises(Damaged, match="backup_broken"):
        backup.unpack(broken, folder=tmp_path / "there")
    assert list((tmp_path / "there").iterdir()) == []


def test_a_backup_that_is_not_there_is_said_so(store: object, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="backup_missing"):
        backup.unpack(tmp_path / "none", folder=tmp_path)
