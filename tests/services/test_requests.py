"""Requests on both engines: written down, promised, handed on, answered, and every way back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from peewee import IntegrityError

from app.domain.ids import new_id
from app.domain.requests import Due, Grouping, RequestOrder, RequestRow, RequestStatus
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.audit import AuditEntry
from app.models.request import Request
from app.services import requests, timeline, today
from tests.services.front_desk import guest, here, room
from tests.store import MORNING, House

TEN = MORNING + timedelta(minutes=30)


def logged(house: House, what: str = "Pillows", code: str = "desk", **fields: Any) -> RequestRow:
    row, _ = requests.log(
        house.desk(code), command_id=new_id(), order=RequestOrder(**{"what": what, **fields})
    )
    return row


def test_a_request_is_numbered_and_knows_guest_stay_and_room(house: House) -> None:
    who, number = guest(house.desk()), room(house.desk())
    stay = here(house.desk(), who, number)
    row = logged(house, "Pillows", guest_id=who, quantity=2, promised_at=TEN, department="housekeeping")
    assert (row.number, row.status, row.quantity) == ("RQ-0001", RequestStatus.OPEN, 2)
    assert (row.guest_name, row.room, row.stay_id) == ("Łucja Żółkiewska", "412", stay.id)
    assert (row.asked_of, row.promised_at, row.due(MORNING)) == ("Maja Nowak", TEN, Due.SOON)


def test_a_request_stands_on_the_story_and_on_today(house: House) -> None:
    who = guest(house.desk())
    row = logged(house, "Kettle", guest_id=who, promised_at=TEN)
    story = timeline.of_guest(house.desk(), guest_id=who)
    assert [(entry.kind, entry.id) for entry in story.entries] == [("request", row.id)]
    assert [each.id for each in today.page(house.desk()).next] == [row.id]
    requests.done(house.desk(), command_id=new_id(), request_id=row.id)
    assert today.page(house.desk()).next == ()


def test_a_place_stands_for_a_room_and_a_guest_is_found_later(house: House) -> None:
    row = logged(house, "Stool for the pianist", where="Lobby")
    assert (row.spot, row.guest_id) == ("Lobby", None)
    who = guest(house.desk())
    linked, changes = requests.link_guest(house.desk(), command_id=new_id(), request_id=row.id, guest_id=who)
    assert linked.guest_name == "Łucja Żółkiewska"
    assert who in changes.ids
    alone, _ = requests.link_guest(house.desk(), command_id=new_id(), request_id=row.id, guest_id=None)
    assert alone.guest_id is None


def test_done_and_reopened(house: House) -> None:
    row = logged(house)
    done, changes = requests.done(house.desk(), command_id=new_id(), request_id=row.id)
    assert (done.status, done.closed_at, done.closed_by) == (RequestStatus.DONE, MORNING, "Maja Nowak")
    assert changes.touch("request")
    with pytest.raises(Refused, match="request_closed"):
        requests.done(house.desk(), command_id=new_id(), request_id=row.id)
    back, _ = requests.reopen(house.desk(), command_id=new_id(), request_id=row.id)
    assert (back.status, back.closed_at, back.closed_by) == (RequestStatus.OPEN, None, "")
    with pytest.raises(Refused, match="request_open"):
        requests.reopen(house.desk(), command_id=new_id(), request_id=row.id)


def test_there_is_no_bare_no(house: House) -> None:
    row = logged(house, "Full breakfast at 4:30")
    with pytest.raises(BadInput, match="decline_alternative"):
        requests.decline(
            house.desk(), command_id=new_id(), request_id=row.id, reason="Kitchen opens at 6", alternative=" "
        )
    with pytest.raises(BadInput, match="decline_reason"):
        requests.decline(
            house.desk(), command_id=new_id(), request_id=row.id, reason="", alternative="Packed breakfast"
        )
    with pytest.raises(IntegrityError):
        Request.update(status="declined").where(Request.id == row.id).execute()


def test_declined_with_what_was_offered_instead(house: House) -> None:
    row = logged(house, "Full breakfast at 4:30")
    answered, _ = requests.decline(
        house.desk(), command_id=new_id(), request_id=row.id, reason="Closed", alternative="Packed breakfast"
    )
    assert (answered.status, answered.alternative) == (RequestStatus.DECLINED, "Packed breakfast")
    in_list = requests.listed(house.desk()).rows
    assert [each.id for each in in_list] == [row.id]
    assert in_list[0].due(MORNING) is Due.DECLINED
    back, _ = requests.reopen(house.desk(), command_id=new_id(), request_id=row.id)
    assert (back.decline_reason, back.alternative) == ("", "")


def test_promise_is_changed_and_put_back_although_it_has_passed(house: House) -> None:
    row = logged(house, promised_at=TEN)
    noon = house.desk(at=MORNING + timedelta(hours=2))
    with pytest.raises(BadInput, match="due_past"):
        requests.change_promise(noon, command_id=new_id(), request_id=row.id, promised_at=TEN)
    later = MORNING + timedelta(hours=5)
    moved, _ = requests.change_promise(noon, command_id=new_id(), request_id=row.id, promised_at=later)
    assert moved.due(noon.now) is Due.LATER
    back, _ = requests.change_promise(
        noon, command_id=new_id(), request_id=row.id, promised_at=TEN, put_back=True
    )
    assert back.due(noon.now) is Due.LATE


def test_list_tells_soonest_first_and_counts_late_and_done(house: House) -> None:
    someday = logged(house, "Someday")
    late = logged(house, "Late", promised_at=TEN)
    kept = logged(house, "Kept", promised_at=TEN)
    requests.done(house.desk(), command_id=new_id(), request_id=kept.id)
    noon = house.desk(at=MORNING + timedelta(hours=2))
    page = requests.listed(noon)
    assert [row.id for row in page.rows] == [late.id, someday.id]
    assert (page.late, page.done_today, page.more) == (1, 1, False)
    closed = requests.listed(noon, grouping=Grouping.CLOSED)
    assert [row.id for row in closed.rows] == [kept.id]
    assert [row.id for row in requests.listed(noon, limit=1).rows] == [late.id]
    assert requests.listed(noon, limit=1).more


def test_mine_and_shift_change_with_its_way_back(house: House) -> None:
    ben = house.people["desk2"].id
    mine = logged(house, "Mine", owner_id=house.people["desk"].id)
    his = logged(house, "His", owner_id=ben)
    nobodys = logged(house, "Nobody’s")
    assert [row.id for row in requests.listed(house.desk(), grouping=Grouping.MINE).rows] == [mine.id]
    moved, changes = requests.hand_over_all(house.desk(), command_id=new_id(), to_id=ben)
    assert moved == (mine.id,)
    assert changes.ids == {mine.id}
    owners = {row.id: row.owner_id for row in requests.listed(house.desk()).rows}
    assert owners == {mine.id: ben, his.id: ben, nobodys.id: None}
    me = house.people["desk"].id
    requests.hand_over_all(house.desk(), command_id=new_id(), from_id=ben, to_id=me, request_ids=moved)
    assert [row.id for row in requests.listed(house.desk(), grouping=Grouping.MINE).rows] == [mine.id]
    given, _ = requests.assign(house.desk(), command_id=new_id(), request_id=nobodys.id, owner_id=ben)
    assert given.owner_name == "Ben Carter"


def test_a_slip_is_taken_back_until_somebody_touched_it(house: House) -> None:
    row = logged(house)
    requests.take_back(house.desk(), command_id=new_id(), request_id=row.id)
    with pytest.raises(NotFound):
        requests.one(house.desk(), request_id=row.id)
    actions = [entry.action for entry in AuditEntry.select().where(AuditEntry.subject_id == row.id)]
    assert sorted(actions) == ["request.logged", "request.taken_back"]
    touched = logged(house)
    assert touched.number == "RQ-0002"
    requests.assign(
        house.desk(), command_id=new_id(), request_id=touched.id, owner_id=house.people["desk2"].id
    )
    with pytest.raises(Refused, match="request_touched"):
        requests.take_back(house.desk(), command_id=new_id(), request_id=touched.id)
    other = logged(house)
    with pytest.raises(Refused, match="request_touched"):
        requests.take_back(house.desk("desk2"), command_id=new_id(), request_id=other.id)


def test_the_same_command_writes_one_request(house: House) -> None:
    command, order = new_id(), RequestOrder(what="Towels")
    first, _ = requests.log(house.desk(), command_id=command, order=order)
    again, _ = requests.log(house.desk(), command_id=command, order=order)
    assert first == again
    assert len(requests.listed(house.desk()).rows) == 1
    with pytest.raises(Refused, match="command_differs"):
        requests.log(house.desk(), command_id=command, order=RequestOrder(what="Soap"))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"what": " "}, "what_empty"),
        ({"what": "x" * 501}, "request_long"),
        ({"quantity": 0}, "request_quantity"),
        ({"department": "spa"}, "request_department"),
        ({"channel": "dream"}, "request_channel"),
        ({"promised_at": MORNING}, "due_past"),
    ],
)
def test_what_cannot_be_promised_is_refused(house: House, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(BadInput, match=code):
        logged(house, **{"what": "Towels", **fields})


def test_only_those_who_may_and_only_this_place(house: House) -> None:
    with pytest.raises(NotAllowed):
        logged(house, code="admin")
    with pytest.raises(NotFound):
        logged(house, room_id=new_id())
    with pytest.raises(NotFound):
        logged(house, owner_id=new_id())
    with pytest.raises(NotFound):
        requests.done(house.desk(), command_id=new_id(), request_id=new_id())
    with pytest.raises(NotFound):
        requests.hand_over_all(house.desk(), command_id=new_id(), to_id=new_id())


def test_the_line_is_read_against_rooms_and_their_people(house: House) -> None:
    who, number = guest(house.desk()), room(house.desk())
    stay = here(house.desk(), who, number)
    empty = room(house.desk(), "413")
    desk = requests.entry_desk(house.desk())
    assert [(each.room_id, each.number) for each in desk.rooms] == [(number, "412"), (empty, "413")]
    found = desk.room("412")
    assert found is not None
    assert [(one.name, one.guest_id, one.stay_id) for one in found.people] == [
        ("Łucja Żółkiewska", who, stay.id)
    ]
    assert desk.room("999") is None
    assert "Nina Berg" not in [one.name for one in desk.colleagues]
    assert "Адам Лісоўскі" in [one.name for one in desk.colleagues]
