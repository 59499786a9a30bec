"""What was done with a stay stands in the story of everybody in it, on both engines."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.ids import new_id
from app.domain.timeline import Entry
from app.models.audit import AuditWords
from app.services import stays, timeline
from tests.services.front_desk import booked, day, guest, room
from tests.store import MORNING, House

STEP = timedelta(minutes=20)


def story(house: House, guest_id: str, at: datetime = MORNING) -> list[Entry]:
    """The newest first."""
    found = timeline.of_guest(house.desk(at=at + timedelta(days=5)), guest_id=guest_id)
    return [entry for entry in found.entries if entry.kind == "stay"]


def test_each_step_of_a_stay_is_told_with_who_did_it(house: House) -> None:
    desk, other = house.desk(), house.desk("desk2", at=MORNING + STEP)
    who, first, second = guest(desk), room(desk), room(desk, "501")
    stay = booked(desk, who, first)
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    stays.move_room(other, command_id=new_id(), stay_id=stay.id, room_id=second)
    for at, service, on in ((2, stays.extend, day(5)), (3, stays.leave_early, day(4))):
        at_desk = house.desk(at=MORNING + at * STEP)
        service(at_desk, command_id=new_id(), stay_id=stay.id, departs_on=on)
    leaving = house.desk("desk2", at=MORNING + timedelta(days=3))
    stays.check_out(leaving, command_id=new_id(), stay_id=stay.id)
    told = [(entry.code, entry.by) for entry in reversed(story(house, who))]
    assert told == [
        ("arrived", "Maja"), ("moved", "Ben"), ("extended", "Maja"), ("shortened", "Maja"), ("stayed", "Ben"),
    ]  # fmt: skip
    moved = next(entry for entry in story(house, who) if entry.code == "moved")
    assert (moved.facts["before"], moved.facts["after"]) == ("412", "501")


def test_what_was_undone_at_once_is_not_told_and_a_move_back_later_is(house: House) -> None:
    desk = house.desk()
    who, first, second = guest(desk), room(desk), room(desk, "501")
    stay = booked(desk, who, first)
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    for seconds, to in ((60, second), (66, first)):
        at_desk = house.desk(at=MORNING + timedelta(seconds=seconds))
        stays.move_room(at_desk, command_id=new_id(), stay_id=stay.id, room_id=to)
    assert [entry.code for entry in story(house, who)] == ["checked_in"]
    for hours, to in ((1, second), (2, first)):
        at_desk = house.desk(at=MORNING + timedelta(hours=hours))
        stays.move_room(at_desk, command_id=new_id(), stay_id=stay.id, room_id=to)
    assert [entry.code for entry in story(house, who)] == ["moved", "moved", "checked_in"]


def test_a_check_in_taken_back_leaves_no_line_and_a_no_show_names_who_said_it(house: House) -> None:
    desk, other = house.desk(), house.desk("desk2", at=MORNING + STEP)
    who = guest(desk)
    stay = booked(desk, who, room(desk))
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    stays.undo_check_in(desk, command_id=new_id(), stay_id=stay.id)
    assert story(house, who) == []
    stays.no_show(other, command_id=new_id(), stay_id=stay.id)
    (entry,) = story(house, who)
    assert (entry.code, entry.by, entry.has_time) == ("no_show", "Ben", True)


def test_a_move_whose_words_were_erased_is_still_told(house: House) -> None:
    desk = house.desk()
    who, first, second = guest(desk), room(desk), room(desk, "501")
    stay = booked(desk, who, first)
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    stays.move_room(house.desk(at=MORNING + STEP), command_id=new_id(), stay_id=stay.id, room_id=second)
    AuditWords.delete().execute()
    moved, _ = story(house, who)
    assert (moved.code, moved.facts["after"]) == ("moved", "")
