"""Five preferences in one go: written together, confirmed where they stand, told where they cannot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.ids import new_id
from app.domain.preferences import ManyReceipt, PreferenceOrder
from app.errors import BadInput, NotAllowed
from app.services import preference_pad, preferences
from tests.services.guest_house import make_guest
from tests.store import MORNING, House

QUIET = PreferenceOrder(group="sleep", code="quiet_floor")
FIRM = PreferenceOrder(group="sleep", code="firm_mattress")
SOFT = PreferenceOrder(group="sleep", code="soft_mattress")
HONEY = PreferenceOrder(group="food_drink", text="Honey for the tea")


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def write(house: House, guest: str, *orders: PreferenceOrder, days: int = 0) -> ManyReceipt:
    desk = house.desk(at=MORNING + timedelta(days=days))
    receipt, _ = preference_pad.add_many(desk, command_id=new_id(), guest_id=guest, orders=orders)
    return receipt


def standing(house: House, guest: str) -> list[tuple[str, str, str]]:
    rows = preferences.of_guest(house.desk(), guest_id=guest)
    return [(row.text, row.strength, row.source) for row in rows]


def test_all_lines_are_written_together_and_taken_back_together(house: House, guest: str) -> None:
    receipt = write(house, guest, QUIET, FIRM, HONEY)
    assert [text for text, *_ in standing(house, guest)] == [
        "Quiet floor",
        "Firm mattress",
        "Honey for the tea",
    ]
    preference_pad.take_back_many(house.desk(), command_id=new_id(), receipt=receipt)
    assert standing(house, guest) == []


def test_what_stands_there_is_confirmed_and_the_undo_puts_it_back_as_it_stood(
    house: House, guest: str
) -> None:
    noticed = PreferenceOrder(group="sleep", code="quiet_floor", source="observed")
    write(house, guest, noticed)
    (before,) = preferences.of_guest(house.desk(), guest_id=guest)
    needed = PreferenceOrder(group="sleep", code="quiet_floor", strength="required")
    receipt = write(house, guest, needed, days=2)
    assert (receipt.added, receipt.confirmed) == ((), (before.id,))
    assert standing(house, guest) == [("Quiet floor", "required", "declared")]
    preference_pad.take_back_many(house.desk(), command_id=new_id(), receipt=receipt)
    assert preferences.of_guest(house.desk(), guest_id=guest) == (before,)


def test_noticing_again_makes_nothing_less_of_what_was_said(house: House, guest: str) -> None:
    write(house, guest, PreferenceOrder(group="sleep", code="quiet_floor", strength="required"))
    write(house, guest, PreferenceOrder(group="sleep", code="quiet_floor", source="observed"), days=3)
    assert standing(house, guest) == [("Quiet floor", "required", "declared")]


def test_what_goes_against_another_line_is_left_with_its_reason(house: House, guest: str) -> None:
    receipt = write(house, guest, FIRM, SOFT, HONEY)
    (left,) = receipt.left
    assert (left.at, left.code, left.params["other"]) == (1, "preference_excluded", "Firm mattress")
    assert len(standing(house, guest)) == 2


def test_a_full_group_leaves_the_line(house: House, guest: str) -> None:
    for number in range(6):
        write(house, guest, PreferenceOrder(group="food_drink", text=f"Tea {number}"))
    receipt = write(house, guest, HONEY, QUIET)
    assert [(each.at, each.code) for each in receipt.left] == [(0, "preference_group_full")]
    assert len(receipt.added) == 1


def test_a_line_that_says_nothing_stops_all_of_them(house: House, guest: str) -> None:
    with pytest.raises(BadInput, match="preference_empty"):
        write(house, guest, QUIET, PreferenceOrder(group="sleep", text="  "))
    assert standing(house, guest) == []


def test_a_repeated_key_writes_once(house: House, guest: str) -> None:
    command = new_id()
    for _ in range(2):
        preference_pad.add_many(house.desk(), command_id=command, guest_id=guest, orders=[QUIET, HONEY])
    assert len(standing(house, guest)) == 2


def test_who_may_not_change_guests_may_not_use_the_pad(house: House, guest: str) -> None:
    with pytest.raises(NotAllowed):
        preference_pad.add_many(
            house.desk("kitchen"), command_id=new_id(), guest_id=guest, orders=[QUIET]
        )  # fmt: skip
