"""What happens to a stay at the desk, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from app.domain.ids import new_id
from app.domain.stays import RoomState, StayStatus
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.audit import AuditEntry
from app.models.request import Request
from app.models.stay import RoomNight, Stay
from app.services import stays, visits
from app.services.stays import Plan
from tests.services.front_desk import booked, day, guest, here, plan, request, room
from tests.store import MORNING, House


def nights_of(stay_id: str) -> list[tuple[str, str, str]]:
    rows = RoomNight.select().where(RoomNight.stay == stay_id).order_by(RoomNight.from_on)
    return [(row.room_id, str(row.from_on), str(row.until_on)) for row in rows]


def test_expected_stay_is_told_with_everything_agreed(house: House) -> None:
    desk = house.desk()
    stay, changes = stays.expect(
        desk, command_id=new_id(), guest_id=guest(desk),
        plan=plan(room(desk), expected_at=time(14), adults=2, children=1, heads_up="cot",
                  remark="Cot, please"),
    )  # fmt: skip
    assert (stay.status, stay.room, stay.nights, stay.expected_at) == (
        StayStatus.EXPECTED,
        "412",
        3,
        time(14),
    )
    assert (stay.adults, stay.children, stay.heads_up, stay.guest_name) == (2, 1, "cot", "Łucja Żółkiewska")
    assert stay.arrived_at is None
    assert changes.touch("stay")
    assert stay.id in changes.ids


def test_same_command_twice_makes_one_stay(house: House) -> None:
    desk = house.desk()
    who, command = guest(desk), new_id()
    first, _ = stays.expect(desk, command_id=command, guest_id=who, plan=plan())
    second, _ = stays.expect(desk, command_id=command, guest_id=who, plan=plan())
    assert first.id == second.id
    assert len(stays.of_guest(desk, guest_id=who)) == 1


@pytest.mark.parametrize(
    ("arrives", "nights", "code"),
    [(-1, 3, "dates_past"), (0, -1, "dates_turned"), (0, 400, "dates_too_long")],
)
def test_dates_must_be_sane(house: House, arrives: int, nights: int, code: str) -> None:
    desk = house.desk()
    with pytest.raises(BadInput) as refusal:
        stays.expect(
            desk, command_id=new_id(), guest_id=guest(desk), plan=plan(arrives=arrives, nights=nights)
        )
    assert refusal.value.code == code


def test_room_is_promised_once_for_a_night(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    booked(desk, guest(desk, "Emma Lindqvist"), there, arrives=2, nights=2)
    booked(desk, guest(desk, "Nils Holm"), there, arrives=4, nights=1)  # the day Emma leaves
    with pytest.raises(Refused) as refusal:
        booked(desk, guest(desk, "Deniz Ağaoğlu"), there, arrives=1, nights=2)
    assert refusal.value.code == "room_promised"
    assert refusal.value.params["name"] == "Emma Lindqvist"


def test_check_in_writes_the_moment_and_the_nights(house: House) -> None:
    desk = house.desk()
    stay = here(desk, guest(desk), room(desk), nights=2)
    assert stay.status is StayStatus.IN_HOUSE
    assert stay.arrived_at == MORNING
    assert [(day_[1], day_[2]) for day_ in nights_of(stay.id)] == [("2026-11-22", "2026-11-24")]


def test_a_guest_takes_one_room_and_may_share_another(house: House) -> None:
    desk = house.desk()
    who = guest(desk)
    first = here(desk, who, room(desk))
    second, other = booked(desk, who, room(desk, "413")), room(desk, "414")
    for attempt in (
        lambda: stays.check_in(desk, command_id=new_id(), stay_id=second.id),
        lambda: stays.walk_in(desk, command_id=new_id(), guest_id=who, plan=plan(other)),
    ):
        with pytest.raises(Refused) as refusal:
            attempt()
        assert (refusal.value.code, refusal.value.params["room"]) == ("already_in_house", "412")
    friends = here(desk, guest(desk, "Emma Lindqvist"), other)
    stays.share(desk, command_id=new_id(), stay_id=friends.id, guest_id=who)
    stays.check_out(desk, command_id=new_id(), stay_id=first.id)
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=second.id)
    assert arrived.status is StayStatus.IN_HOUSE


def test_check_in_names_who_is_still_in_the_room(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    here(desk, guest(desk, "Kerem Demir"), there, nights=0)
    late = booked(desk, guest(desk), there)
    with pytest.raises(Refused) as refusal:
        stays.check_in(desk, command_id=new_id(), stay_id=late.id)
    assert (refusal.value.code, refusal.value.params["name"]) == ("room_occupied", "Kerem Demir")


def test_check_in_asks_before_a_room_that_is_not_ready(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk), room(desk, state=RoomState.BEING_CLEANED))
    with pytest.raises(Refused) as refusal:
        stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    assert refusal.value.code == "room_not_ready"
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=stay.id, even_if_not_ready=True)
    assert arrived.status is StayStatus.IN_HOUSE


def test_nobody_sleeps_in_a_broken_room(house: House) -> None:
    desk = house.desk()
    with pytest.raises(Refused) as refusal:
        booked(desk, guest(desk), room(desk, state=RoomState.OUT_OF_ORDER))
    assert refusal.value.code == "room_out_of_order"


def test_check_in_needs_a_room(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk))
    with pytest.raises(BadInput) as refusal:
        stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    assert refusal.value.code == "room_missing"
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=stay.id, room_id=room(desk))
    assert arrived.room == "412"


def test_guest_who_comes_a_day_early_gets_the_night(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk), room(desk), arrives=1, nights=1)
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    assert (arrived.arrives_on, arrived.nights) == (day(0), 2)


def test_arrival_after_midnight_counts_for_the_evening_before(house: House) -> None:
    stay = booked(house.desk(), guest(house.desk()), room(house.desk()), nights=1)
    at_one = house.desk(
        at=datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
    )  # 01:30 in Warsaw, the day ends at 03:00
    stays.check_in(at_one, command_id=new_id(), stay_id=stay.id)
    assert nights_of(stay.id)[0][1:] == ("2026-11-22", "2026-11-23")


def test_walk_in_is_in_the_house_at_once_and_can_be_taken_back(house: House) -> None:
    desk = house.desk()
    who, there = guest(desk), room(desk)
    stay, _ = stays.walk_in(desk, command_id=new_id(), guest_id=who, plan=plan(there, nights=1))
    assert stay.status is StayStatus.IN_HOUSE
    gone, _ = stays.undo_walk_in(desk, command_id=new_id(), stay_id=stay.id)
    assert (gone.status, gone.arrived_at, nights_of(stay.id)) == (StayStatus.CANCELLED, None, [])


def test_walk_in_without_a_room_or_tomorrow_is_none(house: House) -> None:
    desk = house.desk()
    with pytest.raises(BadInput, match="room_missing"):
        stays.walk_in(desk, command_id=new_id(), guest_id=guest(desk), plan=plan())
    with pytest.raises(BadInput, match="walk_in_today"):
        stays.walk_in(desk, command_id=new_id(), guest_id=guest(desk), plan=plan(room(desk), arrives=1))


def test_check_in_is_taken_back_on_the_same_day_only(house: House) -> None:
    desk = house.desk()
    stay = here(desk, guest(desk), room(desk))
    expected, _ = stays.undo_check_in(desk, command_id=new_id(), stay_id=stay.id)
    assert (expected.status, expected.room, nights_of(stay.id)) == (StayStatus.EXPECTED, "412", [])
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    with pytest.raises(Refused, match="too_late_to_undo"):
        stays.undo_check_in(house.desk(at=MORNING + timedelta(days=1)), command_id=new_id(), stay_id=stay.id)


def test_move_takes_requests_along_and_leaves_faults_with_the_room(house: House) -> None:
    desk = house.desk()
    who, old, new = guest(desk), room(desk, "412"), room(desk, "501")
    stay = here(desk, who, old)
    pillows = request(desk, "2 pillows", stay_id=stay.id, room_id=old)
    kettle = request(desk, "Kettle", guest_id=who, room_id=old)
    tap = request(desk, "Dripping tap", guest_id=who, room_id=old, department="maintenance")
    others = request(desk, "Minibar", room_id=old)
    moved, _ = stays.move_room(desk, command_id=new_id(), stay_id=stay.id, room_id=new)
    assert moved.room == "501"
    where = {row.id: row.room_id for row in Request.select()}
    assert where == {pillows: new, kettle: new, tap: old, others: old}


def test_nights_follow_a_move_and_a_move_back_leaves_no_trace(house: House) -> None:
    desk, tomorrow = house.desk(), house.desk(at=MORNING + timedelta(days=1))
    who, old, new = guest(desk), room(desk, "412"), room(desk, "501")
    stay = here(desk, who, old, nights=3)
    stays.move_room(tomorrow, command_id=new_id(), stay_id=stay.id, room_id=new)
    assert nights_of(stay.id) == [(old, "2026-11-22", "2026-11-23"), (new, "2026-11-23", "2026-11-25")]
    stays.move_room(tomorrow, command_id=new_id(), stay_id=stay.id, room_id=old)
    assert nights_of(stay.id) == [(old, "2026-11-22", "2026-11-25")]


def test_move_on_the_day_of_arrival_keeps_one_row(house: House) -> None:
    desk = house.desk()
    stay = here(desk, guest(desk), room(desk, "412"), nights=1)
    new = room(desk, "501")
    stays.move_room(desk, command_id=new_id(), stay_id=stay.id, room_id=new)
    assert nights_of(stay.id) == [(new, "2026-11-22", "2026-11-23")]


def test_move_is_refused_into_a_taken_room_and_the_same_one(house: House) -> None:
    desk = house.desk()
    there, taken = room(desk, "412"), room(desk, "501")
    stay = here(desk, guest(desk), there)
    here(desk, guest(desk, "Emma Lindqvist"), taken)
    with pytest.raises(Refused, match="room_occupied"):
        stays.move_room(desk, command_id=new_id(), stay_id=stay.id, room_id=taken)
    with pytest.raises(BadInput, match="room_same"):
        stays.move_room(desk, command_id=new_id(), stay_id=stay.id, room_id=there)


def test_longer_and_shorter_stay_keep_the_nights_right(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    stay = here(desk, guest(desk), there, nights=1)
    longer, _ = stays.extend(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(3))
    assert (longer.nights, nights_of(stay.id)) == (3, [(there, "2026-11-22", "2026-11-25")])
    shorter, _ = stays.leave_early(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(2))
    assert (shorter.nights, nights_of(stay.id)) == (2, [(there, "2026-11-22", "2026-11-24")])


def test_extending_names_who_needs_the_room(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    stay = here(desk, guest(desk), there, nights=1)
    booked(desk, guest(desk, "Emma Lindqvist"), there, arrives=2)
    stays.extend(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(2))
    with pytest.raises(Refused) as refusal:
        stays.extend(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(3))
    assert (refusal.value.code, refusal.value.params["name"]) == ("room_promised", "Emma Lindqvist")


@pytest.mark.parametrize(("verb", "code"), [("extend", "not_longer"), ("leave_early", "not_earlier")])
def test_same_day_is_neither_longer_nor_earlier(house: House, verb: str, code: str) -> None:
    desk = house.desk()
    stay = here(desk, guest(desk), room(desk), nights=1)
    with pytest.raises(BadInput, match=code):
        getattr(stays, verb)(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(1))


def test_check_out_ends_the_stay_today_and_counts_it(house: House) -> None:
    desk = house.desk()
    who, there = guest(desk, stays_before=2), room(desk)
    stay = here(desk, who, there, nights=3)
    leaving = house.desk(at=MORNING + timedelta(days=1))
    gone, _ = stays.check_out(leaving, command_id=new_id(), stay_id=stay.id)
    assert (gone.status, gone.departed_at, gone.departs_on) == (StayStatus.DEPARTED, leaving.now, day(1))
    assert nights_of(stay.id) == [(there, "2026-11-22", "2026-11-23")]
    assert (gone.stays, visits.counts(desk, [who])) == (3, {who: 3})
    back, _ = stays.undo_check_out(leaving, command_id=new_id(), stay_id=stay.id, planned=day(3))
    assert (back.status, back.departed_at, back.departs_on) == (StayStatus.IN_HOUSE, None, day(3))
    assert nights_of(stay.id) == [(there, "2026-11-22", "2026-11-25")]
    assert (back.stays, visits.counts(desk, [who])) == (3, {who: 3})


def test_check_out_stands_once_the_room_is_taken(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    stay = here(desk, guest(desk), there, nights=2)
    stays.check_out(desk, command_id=new_id(), stay_id=stay.id)
    here(desk, guest(desk, "Emma Lindqvist"), there)
    with pytest.raises(Refused, match="room_occupied"):
        stays.undo_check_out(desk, command_id=new_id(), stay_id=stay.id, planned=day(2))


@pytest.mark.parametrize(("verb", "status"), [("cancel", "cancelled"), ("no_show", "no_show")])
def test_a_stay_that_will_not_be_frees_its_room_until_it_is_expected_again(
    house: House, verb: str, status: str
) -> None:
    desk = house.desk()
    there = room(desk)
    stay = booked(desk, guest(desk), there)
    off, _ = getattr(stays, verb)(desk, command_id=new_id(), stay_id=stay.id)
    assert off.status == status
    again, _ = stays.expect_again(desk, command_id=new_id(), stay_id=stay.id)
    assert again.status is StayStatus.EXPECTED
    getattr(stays, verb)(desk, command_id=new_id(), stay_id=stay.id)
    booked(desk, guest(desk, "Emma Lindqvist"), there)
    with pytest.raises(Refused, match="room_promised"):
        stays.expect_again(desk, command_id=new_id(), stay_id=stay.id)


def test_second_desk_sees_that_the_stay_changed(house: House) -> None:
    stay = booked(house.desk(), guest(house.desk()), room(house.desk()))
    wanted = plan(stay.room_id, remark="Late train")
    stays.edit(house.desk(), command_id=new_id(), stay_id=stay.id, plan=wanted, version=stay.version)
    with pytest.raises(OutOfDate):
        stays.edit(
            house.desk("desk2"), command_id=new_id(), stay_id=stay.id, plan=wanted, version=stay.version
        )
    with pytest.raises(OutOfDate):
        stays.check_in(house.desk("desk2"), command_id=new_id(), stay_id=stay.id, version=stay.version)


def test_edit_changes_dates_and_room_of_an_expected_stay_only(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk), room(desk, "412"))
    other = room(desk, "501")
    edited, _ = stays.edit(
        desk, command_id=new_id(), stay_id=stay.id, plan=plan(other, arrives=1, nights=1, adults=2),
        version=stay.version,
    )  # fmt: skip
    assert (edited.room, edited.arrives_on, edited.departs_on, edited.adults) == ("501", day(1), day(2), 2)
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    again, _ = stays.edit(
        desk, command_id=new_id(), stay_id=stay.id, plan=plan(None, arrives=5, leaves_at=time(12)),
        version=arrived.version,
    )  # fmt: skip
    assert (again.room, again.arrives_on, again.leaves_at) == ("501", day(0), time(12))


def test_the_plan_of_before_takes_a_change_back_with_the_code_of_the_group(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk), room(desk, "412"))
    Stay.update(group_name="Choir", group_code="CH-1").where(Stay.id == stay.id).execute()
    before = Plan.of(stays.one(desk, stay_id=stay.id))
    wanted = plan(room(desk, "501"), arrives=1, nights=1, group="Orchestra", car="WA 7412F")
    edited, _ = stays.edit(desk, command_id=new_id(), stay_id=stay.id, plan=wanted, version=stay.version)
    assert (edited.room, edited.group, edited.group_code) == ("501", "Orchestra", "")
    back, _ = stays.edit(desk, command_id=new_id(), stay_id=stay.id, plan=before, version=edited.version)
    assert Plan.of(back) == before


def test_companions_by_name_and_by_profile(house: House) -> None:
    desk = house.desk()
    stay = booked(desk, guest(desk), room(desk))
    piotr = guest(desk, "Piotr Zieliński")
    stays.share(desk, command_id=new_id(), stay_id=stay.id, guest_id=piotr)
    shared, changes = stays.share(desk, command_id=new_id(), stay_id=stay.id, name="Hania", is_child=True)
    assert [person.name for person in shared.people] == ["Łucja Żółkiewska", "Piotr Zieliński", "Hania"]
    assert (shared.adults, shared.children) == (2, 1)
    assert piotr in changes.ids
    with pytest.raises(BadInput, match="companion_there"):
        stays.share(desk, command_id=new_id(), stay_id=stay.id, guest_id=piotr)
    with pytest.raises(BadInput, match="companion_empty"):
        stays.share(desk, command_id=new_id(), stay_id=stay.id, name="  ")
    alone, _ = stays.unshare(desk, command_id=new_id(), stay_id=stay.id, sharer_id=shared.people[2].id)
    assert [person.name for person in alone.companions] == ["Piotr Zieliński"]
    with pytest.raises(NotFound):
        stays.unshare(desk, command_id=new_id(), stay_id=stay.id, sharer_id=shared.people[0].id)


def test_who_slept_in_a_room_is_answered_for_every_night(house: House) -> None:
    desk = house.desk()
    old, new = room(desk, "412"), room(desk, "501")
    stay = here(desk, guest(desk), old, nights=3)
    stays.share(desk, command_id=new_id(), stay_id=stay.id, name="Hania", is_child=True)
    later = house.desk(at=MORNING + timedelta(days=1))
    stays.move_room(later, command_id=new_id(), stay_id=stay.id, room_id=new)
    first = stays.who_slept_in(desk, room_id=old, night=day(0))
    assert [sleeper.name for sleeper in first] == ["Łucja Żółkiewska", "Hania"]
    assert stays.who_slept_in(desk, room_id=old, night=day(1)) == ()
    assert [sleeper.from_on for sleeper in stays.who_slept_in(desk, room_id=new, night=day(2))] == [
        day(1)
    ] * 2
    assert stays.who_slept_in(desk, room_id=new, night=day(3)) == ()


def test_day_room_is_remembered_for_its_day(house: House) -> None:
    desk = house.desk()
    there = room(desk)
    here(desk, guest(desk), there, nights=0)
    assert len(stays.who_slept_in(desk, room_id=there, night=day(0))) == 1


def test_lists_of_the_day(house: House) -> None:
    desk = house.desk()
    came = here(desk, guest(desk), room(desk, "412"))
    coming = booked(desk, guest(desk, "Deniz Ağaoğlu"), room(desk, "207"))
    leaving = here(desk, guest(desk, "Kerem Demir"), room(desk, "330"), nights=0)
    off = booked(desk, guest(desk, "Nina Petrović"))
    stays.cancel(desk, command_id=new_id(), stay_id=off.id)
    assert {stay.id for stay in stays.arrivals(desk, on=day(0))} == {came.id, coming.id, leaving.id}
    assert [stay.id for stay in stays.departures(desk, on=day(0))] == [leaving.id]
    assert {stay.id for stay in stays.in_house(desk)} == {came.id, leaving.id}


def test_housekeeping_does_not_move_guests(house: House) -> None:
    stay = booked(house.desk(), guest(house.desk()), room(house.desk()))
    with pytest.raises(NotAllowed):
        stays.check_in(house.desk("housekeeping"), command_id=new_id(), stay_id=stay.id)


def test_every_action_is_written_down(house: House) -> None:
    desk = house.desk()
    stay = here(desk, guest(desk), room(desk), nights=2)
    stays.extend(desk, command_id=new_id(), stay_id=stay.id, departs_on=day(3))
    stays.check_out(desk, command_id=new_id(), stay_id=stay.id)
    actions = [row.action for row in AuditEntry.select().order_by(AuditEntry.seq)]
    assert actions == ["stay.expected", "stay.checked_in", "stay.extended", "stay.checked_out"]


def test_a_stay_of_another_place_is_not_there(house: House) -> None:
    with pytest.raises(NotFound):
        stays.one(house.desk(), stay_id=new_id())
    with pytest.raises(NotFound):
        stays.expect(house.desk(), command_id=new_id(), guest_id=new_id(), plan=plan())


def test_impossible_party_and_word_are_refused(house: House) -> None:
    desk = house.desk()
    with pytest.raises(BadInput, match="party"):
        stays.expect(desk, command_id=new_id(), guest_id=guest(desk), plan=plan(adults=0))
    with pytest.raises(BadInput, match="heads_up"):
        stays.expect(desk, command_id=new_id(), guest_id=guest(desk), plan=plan(heads_up="spaceship"))
