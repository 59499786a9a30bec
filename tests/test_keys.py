"""A place and its keys belong together: wrong or lost keys are noticed before anything is written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app import bootstrap
from app.config import Config
from app.errors import Damaged
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
