"""Putting a backup back is no way round the pauses, and leaves nothing lying about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap, cli, clock
from app.config import make_config
from app.domain.desk import Desk, EmployeeRow
from app.domain.ids import new_id
from app.domain.roles import Role
from app.models.audit import AuditEntry
from app.models.employee import Employee
from app.models.guest import Guest
from app.services import places, privacy
from tests.proofs.places import PIN, Folder, make_folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.setenv("COURTESY_PIN", PIN)
    monkeypatch.delenv("COURTESY_DATABASE", raising=False)
    made = make_folder(tmp_path / "place", None)
    with bootstrap.opened(make_config(str(made.data))):
        Employee.update(role="manager").where(Employee.code == "supervisor").execute()
    return made


def run(capsys: pytest.CaptureFixture[str], folder: Folder, *words: str) -> tuple[int, Any]:
    status = cli.main(["--data", str(folder.data), "--json", "--as", "supervisor", *words])
    return status, json.loads(capsys.readouterr().out)


@pytest.fixture
def copy(folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    file = tmp_path / "b[1].sqlite3"
    assert run(capsys, folder, "backup", str(file))[0] == 0
    return file


def test_wrong_pins_at_a_backup_count_in_the_place(
    folder: Folder, copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTESY_PIN", "111222")
    codes = [run(capsys, folder, "restore", str(copy))[1]["error"]["code"] for _ in range(4)]
    assert codes == ["pin_wrong", "pin_wrong", "pin_wrong", "pin_wait"]
    with bootstrap.opened(make_config(str(folder.data))):
        wrong = AuditEntry.select().where(AuditEntry.action.in_(["session.wrong_pin", "session.paused"]))
        assert wrong.count() == 3


def test_a_failed_restore_leaves_no_working_copy(
    folder: Folder, copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTESY_PIN", "111222")
    assert run(capsys, folder, "restore", str(copy))[0] == 1
    assert not [file.name for file in folder.data.iterdir() if "restoring" in file.name]


def test_a_backup_is_put_back(folder: Folder, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = run(capsys, folder, "restore", str(copy))
    assert status == 0, answer
    assert Path(answer["kept"]).exists()


@pytest.mark.parametrize("place_is_lost", [False, True])
def test_a_guest_who_was_erased_stays_erased(
    folder: Folder, copy: Path, capsys: pytest.CaptureFixture[str], *, place_is_lost: bool
) -> None:
    config = make_config(str(folder.data))
    with bootstrap.opened(config):
        place = places.current()
        assert place is not None
        manager = Employee.get(Employee.code == "supervisor")
        actor = EmployeeRow(id=manager.id, name=manager.name, code=manager.code, role=Role.MANAGER)
        desk = Desk(place=place, actor=actor, workstation="desk-1", now=clock.now())
        guest = Guest.select().first()
        name = guest.name
        privacy.erase(desk, command_id=new_id(), guest_id=guest.id, typed=name)
        privacy.remember(config.erased, [guest.id])
    if place_is_lost:
        for ending in ("", "-wal", "-shm"):
            config.file.with_name(config.file.name + ending).unlink(missing_ok=True)
    status, answer = run(capsys, folder, "restore", str(copy))
    assert status == 0, answer
    assert name.encode() in copy.read_bytes()
    assert name.encode() not in config.file.read_bytes()
    with bootstrap.opened(config):
        assert Guest.get_by_id(guest.id).erased_at is not None
