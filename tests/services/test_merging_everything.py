"""Merging and separating leave the store as it was, row by row, with everything that can hang on a guest."""

from __future__ import annotations

from io import BytesIO
from itertools import permutations
from typing import Any

import pytest
from peewee import ForeignKeyField
from PIL import Image

from app.domain.around import DayOrder, PersonOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.gesture import Approval
from app.models.guest import FoundPair, Guest, GuestRedirect, Note
from app.models.importing import ImportChange, ImportRun
from app.models.privacy import Erasure
from app.models.tables import TABLES
from app.services import around, duplicates, guests, notes, preferences
from tests.services.guest_house import make_guest
from tests.services.test_duplicates import everything, merge
from tests.services.whole_guest import EMAIL, NAME, PHONE, make_whole
from tests.store import MORNING, House

# Keys of guests who are merged or gone, and pairs of a look that is not over.
_OF_OTHERS = {GuestRedirect, Erasure, FoundPair}


@pytest.fixture
def whole(house: House) -> str:
    """Somebody with a row in every table that leads to a guest."""
    out = BytesIO()
    Image.new("RGB", (300, 200), "brown").save(out, "JPEG")
    whole = make_whole(house, out.getvalue())
    friend = make_guest(house, "Kazimiera Sowa")
    for order in (
        PersonOrder(kind="friend", name="Kazimiera", other_id=friend),
        DayOrder(words="First stay", month=6, day=1),
    ):
        around.put(house.desk(), command_id=new_id(), guest_id=whole.guest_id, order=order)
    _of_other_rooms(house, whole.guest_id, whole.gesture_id)
    duplicates.not_same(house.desk(), command_id=new_id(), a=whole.guest_id, b=friend)
    return whole.guest_id


def _of_other_rooms(house: House, guest_id: str, gesture_id: str) -> None:
    place, who = house.place.id, house.people["desk"].id
    batch = CardBatch.create(id=new_id(), place_id=place, source="list", made_at=MORNING, made_by_id=who)
    CardBatchItem.create(
        id=new_id(), place_id=place, batch_id=batch.id, position=1, guest_id=guest_id, style="botanical",
        language="pl", seed=1,
    )  # fmt: skip
    Approval.create(
        id=new_id(), place_id=place, gesture_id=gesture_id, guest_id=guest_id, amount_minor=1,
        status="waiting", asked_by_id=who, asked_at=MORNING,
    )  # fmt: skip
    run = ImportRun.create(
        id=new_id(), place_id=place, kind="guests", source="pms", file_name="g.csv", state="done", owner="x",
        seen_at=MORNING, started_at=MORNING, started_by_id=who, finished_at=MORNING,
    )  # fmt: skip
    ImportChange.create(
        id=new_id(), place_id=place, run_id=run.id, guest_id=guest_id, former={}, written={}, is_applied=True
    )


def leading(table: Any) -> list[Any]:
    """The columns of a table that hold a guest's key."""
    return [
        field for field in table._meta.sorted_fields
        if field.name in ("guest", "guest_id", "a_id", "b_id", "other", "owner_id")
        or (isinstance(field, ForeignKeyField) and field.rel_model is Guest)
    ]  # fmt: skip


def namesake(house: House) -> str:
    """Another profile of the same person, with some things of its own."""
    key = make_guest(house, "Zdzisława Wyrzykiewicz", phone=PHONE, company="Maj", is_vip=True)
    liked = PreferenceOrder(group="in_room", text="Reads Lemqq in bed")
    preferences.add(house.desk(), command_id=new_id(), guest_id=key, order=liked)
    notes.add(house.desk(), command_id=new_id(), guest_id=key, text="Note of the namesake")
    return key


def separate(house: House, key: str) -> None:
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=key)


def test_the_whole_guest_has_a_row_in_every_table_that_leads_to_a_guest(whole: str) -> None:
    tables = {table for table in TABLES if leading(table)} - _OF_OTHERS
    there = {
        table for table in tables
        for field in leading(table) if table.select().where(field == whole).exists()
    }  # fmt: skip
    assert {table.__name__ for table in tables - there} == set()


@pytest.mark.parametrize("whole_stays", [True, False])
def test_everything_that_hangs_on_a_guest_is_as_it_was(house: House, whole: str, whole_stays: bool) -> None:
    other = namesake(house)
    duplicates.run(house.desk())
    before = everything()
    keep, away = (whole, other) if whole_stays else (other, whole)
    merge(house, keep, away, take=frozenset({"company", "email", "name"}), both=frozenset({"phone"}))
    assert everything() != before
    assert guests.page(house.desk(), guest_id=away).id == keep
    separate(house, away)
    assert everything() == before


def test_merges_into_a_third_come_apart_in_either_order(house: House, whole: str) -> None:
    first, third = namesake(house), make_guest(house, NAME, email=EMAIL, birth_day=22, birth_month=11)
    before = everything()
    for keep, away in ((whole, first), (first, whole)):
        for order in permutations((away, keep)):
            merge(house, keep, away, take=frozenset({"company"}))
            merge(house, third, keep, take=frozenset({"company", "phone"}))
            for key in order:
                separate(house, key)
            assert everything() == before


def test_what_was_edited_after_the_merge_stays_and_nothing_else_is_touched(house: House, whole: str) -> None:
    other = namesake(house)
    before = everything()
    merge(house, whole, other, take=frozenset({"company"}))
    form = guests.form(house.desk(), guest_id=whole)
    told = GuestDetails(name=NAME, phone="+48 22 555 01 02", email=EMAIL, company=form.details.company)
    guests.edit(house.desk(), command_id=new_id(), guest_id=whole, version=form.version, details=told)
    note, _ = notes.add(house.desk(), command_id=new_id(), guest_id=other, text="Written when they were one")
    separate(house, other)
    after = everything()
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"guest", "guest_text", "guest_word", "note"}
    assert [row for row in after["guest"] if other in row] == [row for row in before["guest"] if other in row]
    assert guests.form(house.desk(), guest_id=whole).details.phone == "+48 22 555 01 02"
    assert Note.get_by_id(note.id).guest_id == whole
