"""Names that break programs go in, are found, and come out as they were; on both engines."""

from __future__ import annotations

import json
import unicodedata

import pytest

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.errors import BadInput
from app.models.base import database
from app.services import guests, search
from tests.hostile_names import NAMES, UNSTORABLE
from tests.services.guest_house import make_guest
from tests.store import House


def as_kept(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


HALF = 280  # in one house more would have the same single letter than any search lists


@pytest.fixture(params=[NAMES[:HALF], NAMES[HALF:]], ids=["some", "others"])
def keys(house: House, request: pytest.FixtureRequest) -> dict[str, str]:
    """Hostile names, each with the key of its guest."""
    return {name: make_guest(house, name) for name in request.param}


def test_there_are_many_of_them() -> None:
    assert len(NAMES) >= 500


def test_each_is_kept_found_listed_and_told_as_it_is(house: House, keys: dict[str, str]) -> None:
    desk = house.desk()
    lost, changed = [], []
    for name, key in keys.items():
        hits = {hit.id: hit.title for hit in search.find(desk, name, limit=len(NAMES) + 1)}
        if key not in hits:
            lost.append(name[:40])
        told = guests.form(desk, guest_id=key).details
        if told.name != as_kept(name) or hits.get(key, told.name) != as_kept(name):
            changed.append(name[:40])
        assert json.loads(json.dumps(told.name)) == as_kept(name)
    assert (lost, changed) == ([], [])
    assert guests.listing(desk).total == len(keys)
    first = guests.listing(desk, limit=len(keys))
    assert {row.name for row in first.rows} == {as_kept(name) for name in keys}


def test_each_has_parts_that_make_the_whole_and_a_place_in_the_order(
    house: House, keys: dict[str, str]
) -> None:
    for key in keys.values():
        told = guests.form(house.desk(), guest_id=key).details
        parts = told.parts
        assert parts.given or parts.family
        assert len(told.sort_name) <= 120
    listed = guests.listing(house.desk(), filters=guests_by_name(), limit=len(keys))
    assert len(listed.rows) == len(keys)


def guests_by_name() -> object:
    from app.domain.guest_lists import GuestFilters

    return GuestFilters(order="name")


@pytest.mark.parametrize("name", UNSTORABLE)
def test_what_no_store_can_keep_is_said_and_nothing_is_written(house: House, name: str) -> None:
    with pytest.raises(BadInput, match="guest_letters"):
        make_guest(house, name)
    assert guests.listing(house.desk()).total == 0
    assert search.find(house.desk(), name) == ()


def test_a_name_of_more_than_ten_thousand_letters_is_refused(house: House) -> None:
    with pytest.raises(BadInput, match="guest_name_long"):
        make_guest(house, "A" * 10_001)


def test_nothing_a_name_says_is_done(house: House) -> None:
    make_guest(house, "Robert'); DROP TABLE guest;--")
    receipt, _ = guests.add(house.desk(), command_id=new_id(), details=GuestDetails(name="Anna"))
    assert guests.form(house.desk(), guest_id=receipt.id).details.name == "Anna"
    assert database.table_exists("guest")
