"""A place and its keys belong together: wrong or lost keys are noticed before anything is written."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from app import bootstrap
from app.config import Config
from app.errors import Busy, Damaged, Refused
from app.models import vault
from app.models.audit import AuditEntry
from app.services import demo, places
from tests.store import MORNING


@pytest.fixture(params=["sqlite", "postgresql"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> Config:
    address = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    made = Config(data=tmp_path / "place", database=address)
    with bootstrap.opened(made):
        demo.make(kind="hotel", language="en", now=MORNING, guests=0)
    return made


def test_a_place_opens_with_its_own_keys(config: Config) -> None:
    with bootstrap.opened(config):
        assert places.current() is not None


def test_lost_keys_are_not_replaced_by_new_ones(config: Config) -> None:
    config.keys.unlink()
    with pytest.raises(Damaged) as refused, bootstrap.opened(config):
        pass
    assert refused.value.code == "key_missing"
    assert not config.keys.exists()


def test_the_keys_of_another_place_are_refused_and_nothing_is_written(config: Config, tmp_path: Path) -> None:
    with bootstrap.opened(config):
        before = AuditEntry.select().count()
    other = Config(data=tmp_path / "other")
    with bootstrap.opened(other):
        pass
    own = tmp_path / "own.keys"
    shutil.move(config.keys, own)
    shutil.copy(other.keys, config.keys)
    with pytest.raises(Damaged) as refused, bootstrap.opened(config):
        pass
    assert refused.value.code == "key_wrong"
    shutil.copy(own, config.keys)
    with bootstrap.opened(config):
        assert AuditEntry.select().count() == before


def test_two_first_starts_in_one_folder_agree_on_one_key(tmp_path: Path) -> None:
    config = Config(data=tmp_path / "new")
    with bootstrap.opened(config):
        first = config.keys.read_bytes()
    with bootstrap.opened(config):
        assert config.keys.read_bytes() == first


@pytest.mark.parametrize(
    "text", ["", "5", "[]", "null", '{"data": 5, "chain": 5}', '{"data": "", "chain": ""}']
)
def test_keys_that_are_none_are_called_damaged(text: str, tmp_path: Path) -> None:
    file = tmp_path / "courtesy.keys"
    file.write_text(text)
    with pytest.raises(Damaged) as refused:
        vault.load_vault(file)
    assert refused.value.code == "key_missing"


def test_a_short_key_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "courtesy.keys"
    vault.save_vault(vault.Vault(data=b"short", chain=b"x" * 32), file)
    with pytest.raises(Damaged):
        vault.load_vault(file)


def test_a_full_disk_leaves_no_half_of_a_key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Busy) as refused, bootstrap.opened(Config(data=tmp_path)):
        pass
    assert refused.value.code == "store_full"
    assert not [file.name for file in tmp_path.iterdir() if "keys" in file.name]
    monkeypatch.undo()
    with bootstrap.opened(Config(data=tmp_path)):
        assert len(vault.load_vault(tmp_path / "courtesy.keys").data) == 32


@pytest.mark.parametrize("has_links", [True, False])
def test_the_first_of_two_that_make_keys_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    if not has_links:
        monkeypatch.setattr("os.link", no_links)
    file, first = tmp_path / "courtesy.keys", vault.new_vault()
    vault.save_vault(first, file)
    with pytest.raises(FileExistsError):
        vault.save_vault(vault.new_vault(), file)
    assert vault.load_vault(file) == first
    assert [left.name for left in tmp_path.iterdir()] == ["courtesy.keys"]
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("what", ["a file", "below a file"])
def test_a_file_instead_of_a_folder_is_refused_in_words(tmp_path: Path, what: str) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    with (
        pytest.raises(Refused) as refused,
        bootstrap.opened(Config(data=taken if what == "a file" else taken / "x")),
    ):
        pass
    assert refused.value.code == "folder_unwritable"
