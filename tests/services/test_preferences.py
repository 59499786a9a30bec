"""Preferences and notes: written, changed, confirmed, taken away, put back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.services import guests, notes, preferences, timeline
from tests.services.guest_house import make_guest
from tests.store import MORNING, House

QUIET = PreferenceOrder(group="sleep", code="quiet_floor")


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def texts(house: House, guest: str) -> list[str]:
    return [row.text for row in preferences.of_guest(house.desk(), guest_id=guest)]


def test_a_preference_knows_who_confirmed_it_and_until_when(house: House, guest: str) -> None:
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    (row,) = preferences.of_guest(house.desk(), guest_id=guest)
    assert (row.text, row.code, row.confirmed_by, row.is_fresh) == (
        "Quiet floor",
        "quiet_floor",
        "Maja",
        True,
    )
    (old,) = preferences.of_guest(house.desk(at=MORNING + timedelta(days=700)), guest_id=guest)
    assert not old.is_fresh


def test_what_was_noticed_grows_stale_sooner_than_what_was_said(house: House, guest: str) -> None:
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest,
                    order=PreferenceOrder(group="sleep", text="Two pillows", source="observed"))  # fmt: skip
    said, noticed = preferences.of_guest(house.desk(), guest_id=guest)
    assert said.fresh_until is not None
    assert noticed.fresh_until is not None
    assert noticed.fresh_until < said.fresh_until


def test_still_right_confirms_them_all(house: House, guest: str) -> None:
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    later = house.desk("desk2", at=MORNING + timedelta(days=700))
    count, _ = preferences.confirm(later, command_id=new_id(), guest_id=guest)
    (row,) = preferences.of_guest(later, guest_id=guest)
    assert (count, row.confirmed_by, row.is_fresh) == (1, "Ben", True)


def test_an_edit_can_be_undone(house: House, guest: str) -> None:
    added, _ = preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    changed, _ = preferences.edit(
        house.desk(), command_id=new_id(), preference_id=added.id,
        order=PreferenceOrder(group="sleep", text="Top floor, quiet side"),
    )  # fmt: skip
    assert texts(house, guest) == ["Top floor, quiet side"]
    assert changed.before is not None
    preferences.edit(house.desk(), command_id=new_id(), preference_id=added.id, order=changed.before)
    assert texts(house, guest) == ["Quiet floor"]


def test_taken_away_and_put_back(house: House, guest: str) -> None:
    added, _ = preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    preferences.retire(house.desk(), command_id=new_id(), preference_id=added.id)
    assert texts(house, guest) == []
    preferences.restore(house.desk(), command_id=new_id(), preference_id=added.id)
    assert texts(house, guest) == ["Quiet floor"]


def test_what_excludes_another_is_refused(house: House, guest: str) -> None:
    order = PreferenceOrder(group="sleep", code="hypoallergenic_pillow")
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    with pytest.raises(Refused, match="preference_excluded"):
        preferences.add(house.desk(), command_id=new_id(), guest_id=guest,
                        order=PreferenceOrder(group="sleep", code="feather_pillow"))  # fmt: skip


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (PreferenceOrder(group="moods", text="x"), "group"),
        (PreferenceOrder(group="sleep", code="oat_milk"), "code"),
        (PreferenceOrder(group="sleep", text="x", strength="huge"), "strength"),
        (PreferenceOrder(group="sleep", text="  "), "text"),
    ],
)
def test_what_cannot_be_written_names_its_field(
    house: House, guest: str, order: PreferenceOrder, field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    assert caught.value.params["field"] == field


def test_a_preference_that_is_not_there(house: House) -> None:
    with pytest.raises(NotFound):
        preferences.retire(house.desk(), command_id=new_id(), preference_id="none")


def test_a_note_is_kept_taken_away_and_put_back(house: House, guest: str) -> None:
    note, _ = notes.add(house.desk(), command_id=new_id(), guest_id=guest, text=" Reads by the window ")
    assert (note.text, note.by, note.is_private) == ("Reads by the window", "Maja", True)
    notes.retire(house.desk(), command_id=new_id(), note_id=note.id)
    assert timeline.of_guest(house.desk(), guest_id=guest).entries == ()
    notes.restore(house.desk(), command_id=new_id(), note_id=note.id)
    assert [entry.id for entry in timeline.of_guest(house.desk(), guest_id=guest).entries] == [note.id]


def test_an_empty_note_is_no_note(house: House, guest: str) -> None:
    with pytest.raises(BadInput, match="note_empty"):
        notes.add(house.desk(), command_id=new_id(), guest_id=guest, text="  ")
    with pytest.raises(BadInput, match="note_long"):
        notes.add(house.desk(), command_id=new_id(), guest_id=guest, text="x" * 5_000)
    with pytest.raises(NotAllowed):
        notes.add(house.desk("admin"), command_id=new_id(), guest_id=guest, text="x")


def test_each_preference_keeps_its_own_confirmation(house: House, guest: str) -> None:
    old, _ = preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    later = house.desk("desk2", at=MORNING + timedelta(days=100))
    tea = PreferenceOrder(group="food_drink", text="Green tea")
    preferences.add(later, command_id=new_id(), guest_id=guest, order=tea)
    shown = guests.page(later, guest_id=guest)
    assert (shown.confirmed_at, shown.confirmed_by) == (MORNING, "Maja"), "the line is as old as the oldest"
    count, _ = preferences.confirm(later, command_id=new_id(), guest_id=guest, preference_id=old.id)
    assert count == 1
    assert {row.confirmed_by for row in preferences.of_guest(later, guest_id=guest)} == {"Ben"}


def test_taking_a_change_back_leaves_who_confirmed_it(house: House, guest: str) -> None:
    added, _ = preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=QUIET)
    later = house.desk("desk2", at=MORNING + timedelta(days=100))
    (before,) = preferences.of_guest(house.desk(), guest_id=guest)
    changed = PreferenceOrder(group="sleep", text="High floor")
    receipt, _ = preferences.edit(later, command_id=new_id(), preference_id=added.id, order=changed)
    preferences.put_back(later, command_id=new_id(), receipt=receipt)
    assert preferences.of_guest(house.desk(), guest_id=guest) == (before,)
    with pytest.raises(NotFound):
        preferences.put_back(later, command_id=new_id(), receipt=added)
