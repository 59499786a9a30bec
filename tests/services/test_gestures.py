"""Giving, asking, delivering, correcting, moving: what a desk may do, and what it is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.budgets import Period, Scope
from app.domain.facts import FactOrder
from app.domain.gestures import GestureStatus
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.base import is_sqlite
from app.models.gesture import CatalogueItem, Gesture
from app.models.guest import GuestRedirect
from app.models.stay import Room, Stay, StayGuest
from app.services import approvals, catalogue, facts, gestures, profiles
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING


def clean(till: Till) -> bool:
    return all(check.ok for check in verify(till.house.place, deep=True))


def approved(till: Till, amount: int) -> str:
    receipt = till.ask(amount)
    approvals.approve(till.house.desk("supervisor"), command_id=new_id(), approval_id=receipt.approval_id)
    return str(receipt.gesture_id)


def share_a_room(till: Till) -> tuple[str, str]:
    """Łucja and Piotr, who has no profile, in room 412: the stay, and Piotr's place in it."""
    place, room, stay, piotr = till.house.place.id, new_id(), new_id(), new_id()
    Room.create(id=room, place=place, number="412")
    Stay.create(
        id=stay, place=place, room=room, status="in_house", arrives_on="2026-11-22", departs_on="2026-11-25",
        created_at=MORNING,
    )  # fmt: skip
    StayGuest.create(id=new_id(), place=place, stay=stay, guest=till.guest_id, is_main=True)
    StayGuest.create(id=piotr, place=place, stay=stay, name="Piotr")
    return stay, piotr


def test_a_gesture_inside_the_limit_is_given_at_once_and_counted(till: Till) -> None:
    receipt = till.give(14 * EURO)
    assert (receipt.status, receipt.number, receipt.left_minor) == (GestureStatus.GIVEN, "GE-0001", 36 * EURO)
    assert till.left() == 36 * EURO
    assert till.left("desk2") == 50 * EURO
    assert clean(till)


def test_above_the_limit_nothing_is_given_and_the_tightest_limit_is_named(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    with pytest.raises(Refused) as caught:
        till.give(46 * EURO)
    assert caught.value.code == "above_limit"
    assert caught.value.params == {
        "over_minor": 16 * EURO, "left_minor": 30 * EURO, "scope": "guest", "period": "business_day",
    }  # fmt: skip
    assert gestures.mine(till.house.desk()) == ()
    assert till.left() == 50 * EURO


def test_a_repeated_command_happens_once_and_another_under_its_id_is_refused(till: Till) -> None:
    desk, command = till.house.desk(), new_id()
    first, _ = gestures.give(desk, command_id=command, order=till.order(10 * EURO))
    again, _ = gestures.give(desk, command_id=command, order=till.order(10 * EURO))
    assert first == again
    assert till.left() == 40 * EURO
    with pytest.raises(Refused, match="command_differs"):
        gestures.give(desk, command_id=command, order=till.order(11 * EURO))


def test_a_free_gesture_needs_no_budget(till: Till) -> None:
    till.give(50 * EURO)
    assert till.give(0).status is GestureStatus.GIVEN


def test_the_day_s_budget_comes_back_when_the_place_says_and_not_at_midnight(till: Till) -> None:
    till.give(50 * EURO)
    assert till.left(at=MORNING.replace(hour=23, minute=30)) == 0
    assert till.left(at=MORNING + timedelta(hours=18)) == 50 * EURO  # 03:52 in Warsaw


def test_a_desk_clock_set_back_does_not_open_yesterday_again(till: Till) -> None:
    till.give(50 * EURO)
    if catalogue.CatalogueItem._meta.database.obj.__class__.__name__ != "SqliteDatabase":
        pytest.skip("a server's own clock decides")
    with pytest.raises(Refused, match="above_limit"):
        till.give(10 * EURO, at=MORNING - timedelta(days=1))


def test_a_clock_that_was_a_year_ahead_does_not_stop_the_house_for_a_year(till: Till) -> None:
    till.limit(600 * EURO, role="manager")
    ahead = MORNING + timedelta(days=365)
    till.give(50 * EURO, at=ahead)
    found = {check.name for check in verify(till.house.place, now=MORNING) if not check.ok}
    assert found == {"clock"}
    assert all(check.ok for check in verify(till.house.place, now=ahead))
    if not is_sqlite():
        pytest.skip("a server's own clock decides")
    with pytest.raises(Refused, match="clock_wrong"):
        till.give(10 * EURO)
    till.give(10 * EURO, "manager")
    assert till.give(10 * EURO).left_minor == 40 * EURO


def test_a_price_that_changed_since_the_page_opened_is_looked_at_again(till: Till) -> None:
    item = till.item(14 * EURO)
    CatalogueItem.update(cost_minor=16 * EURO).where(CatalogueItem.id == item).execute()
    with pytest.raises(OutOfDate, match="price_changed"):
        till.give(14 * EURO, item_id=item)


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"amount_minor": -1}, "amount"),
        ({"amount_minor": 10**12}, "amount_too_large"),
        ({"amount_minor": 100, "what": "  "}, "what"),
    ],
)
def test_an_order_that_cannot_be_is_refused(till: Till, fields: dict[str, object], error: str) -> None:
    with pytest.raises(BadInput) as caught:
        till.give(**fields)
    assert caught.value.code == error


def test_an_order_for_nobody_known_or_nothing_known_is_refused(till: Till) -> None:
    for fields in ({"guest_id": "nobody"}, {"item_id": "nothing"}, {"stay_id": "nowhere"}):
        with pytest.raises(NotFound):
            till.give(100, **fields)


def test_counted_things_run_out_and_come_back(till: Till) -> None:
    item = till.item(5 * EURO, stock=1)
    first = till.give(5 * EURO, item_id=item)
    with pytest.raises(Refused) as caught:
        till.give(5 * EURO, item_id=item)
    assert caught.value.params["finding"] == "out_of_stock"
    gestures.cancel(till.house.desk(), command_id=new_id(), gesture_id=first.gesture_id)
    assert till.give(5 * EURO, item_id=item).status is GestureStatus.GIVEN


def test_an_allergy_on_file_blocks_for_the_whole_room(till: Till) -> None:
    order = FactOrder(kind="allergy", code="peanuts", severity="severe")
    facts.record(till.house.desk(), command_id=new_id(), order=order, guest_id=till.guest_id)
    praline = till.item(12 * EURO, marks=["food"], allergens=["peanuts"])
    for service in (till.give, till.ask):
        with pytest.raises(Refused) as caught:
            service(12 * EURO, item_id=praline)
        assert (caught.value.code, caught.value.params["word"]) == ("guard_blocks", "peanuts")


def test_a_refusal_names_no_allergen_to_a_role_that_may_not_see_it(till: Till) -> None:
    order = FactOrder(kind="allergy", code="peanuts", severity="severe")
    facts.record(till.house.desk(), command_id=new_id(), order=order, guest_id=till.guest_id)
    praline = till.item(12 * EURO, marks=["food"], allergens=["peanuts"])
    for service in (till.give, till.ask):
        with pytest.raises(Refused) as caught:
            service(12 * EURO, who="housekeeping", item_id=praline)
        assert (caught.value.code, caught.value.params["finding"]) == ("guard_blocks", "allergen")
        assert "peanuts" not in map(str, caught.value.params.values())


def test_a_companion_nobody_asked_stops_food_until_asked_or_left_out(till: Till) -> None:
    _, piotr = share_a_room(till)
    facts.asked_none(till.house.desk(), command_id=new_id(), guest_id=till.guest_id)
    cake, bouquet = till.item(14 * EURO, marks=["food"]), till.item(6 * EURO, name="Bouquet")
    with pytest.raises(Refused) as caught:
        till.give(14 * EURO, item_id=cake)
    assert (caught.value.code, caught.value.params["person"]) == ("ask_first", "Piotr")
    assert till.give(6 * EURO, item_id=bouquet).status is GestureStatus.GIVEN
    assert till.give(14 * EURO, item_id=cake, only_for_guest=True).status is GestureStatus.GIVEN
    facts.asked_none(till.house.desk(), command_id=new_id(), stay_guest_id=piotr)
    assert till.give(14 * EURO, item_id=cake).status is GestureStatus.GIVEN


def test_the_page_shows_room_people_choices_and_budget(till: Till) -> None:
    share_a_room(till)
    till.item(14 * EURO, marks=["food"], name="Lemon cake")
    page = gestures.desk(till.house.desk(), guest_id=till.guest_id)
    assert (page.guest_name, page.room, page.occasion) == ("Łucja Żółkiewska", "412", "welcome")
    assert [(person.name, person.answer) for person in page.people] == [
        ("Łucja Żółkiewska", "never"), ("Piotr", "never"),
    ]  # fmt: skip
    assert [(choice.item.name, len(choice.findings)) for choice in page.choices] == [("Lemon cake", 2)]
    assert page.budget.left_minor == 50 * EURO
    assert "Maja Nowak" not in [person.name for person in page.deciders]
    assert gestures.desk(till.house.desk(), guest_id=None).people == ()


def test_the_floor_sees_that_something_is_blocked_but_not_which_allergy(till: Till) -> None:
    order = FactOrder(kind="allergy", code="peanuts", severity="severe")
    facts.record(till.house.desk(), command_id=new_id(), order=order, guest_id=till.guest_id)
    till.item(12 * EURO, marks=["food"], allergens=["peanuts"])
    page = gestures.desk(till.house.desk("housekeeping"), guest_id=till.guest_id)
    blocked = page.choices[0].blocked
    assert blocked is not None
    assert blocked.word == ""
    assert page.people[0].allergens == ()


def test_what_was_approved_is_given_once_and_only_then(till: Till) -> None:
    waiting = till.ask(46 * EURO)
    with pytest.raises(OutOfDate, match="gesture_moved_on"):
        gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=waiting.gesture_id)
    gesture_id = approved(till, 46 * EURO)
    given, _ = gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=gesture_id)
    assert given.status is GestureStatus.GIVEN
    with pytest.raises(OutOfDate, match="gesture_moved_on"):
        gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=gesture_id)
    assert clean(till)


def test_an_approval_that_ran_out_gives_nothing(till: Till) -> None:
    gesture_id = approved(till, 46 * EURO)
    late = till.house.desk(at=MORNING + timedelta(hours=25))
    with pytest.raises(Refused, match="approval_expired"):
        gestures.give_approved(late, command_id=new_id(), gesture_id=gesture_id)
    ended, _ = approvals.expire_due(late)
    assert ended == (gesture_id,)
    assert gestures.one(late, gesture_id=gesture_id).status is GestureStatus.EXPIRED
    assert clean(till)


def test_cancelling_returns_the_money_and_the_grant_that_was_made_for_it(till: Till) -> None:
    till.give(40 * EURO)
    gesture_id = approved(till, 46 * EURO)
    gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=gesture_id)
    gestures.cancel(till.house.desk(), command_id=new_id(), gesture_id=gesture_id)
    assert till.left() == 10 * EURO
    assert clean(till)


def test_a_colleague_cannot_cancel_mine_but_a_supervisor_can(till: Till) -> None:
    receipt = till.give(10 * EURO)
    with pytest.raises(NotAllowed, match="not_yours"):
        gestures.cancel(till.house.desk("desk2"), command_id=new_id(), gesture_id=receipt.gesture_id)
    gestures.cancel(till.house.desk("supervisor"), command_id=new_id(), gesture_id=receipt.gesture_id)
    assert till.left() == 50 * EURO


def test_a_dearer_bill_needs_room_or_somebody_who_may_grant_it(till: Till) -> None:
    receipt = till.give(40 * EURO)
    what = {"gesture_id": receipt.gesture_id, "true_cost_minor": 60 * EURO, "reason": "two more guests"}
    with pytest.raises(Refused, match="above_limit"):
        gestures.correct_cost(till.house.desk(), command_id=new_id(), **what)
    gestures.correct_cost(till.house.desk("supervisor"), command_id=new_id(), **what)
    assert till.left() == 0
    less = {**what, "true_cost_minor": 30 * EURO}
    with pytest.raises(NotAllowed, match="needs_approver"):
        gestures.correct_cost(till.house.desk(), command_id=new_id(), **less)
    gestures.correct_cost(till.house.desk("supervisor"), command_id=new_id(), **less)
    assert till.left() == 20 * EURO
    assert clean(till)
    for wrong in ({"reason": " "}, {"true_cost_minor": -1}):
        with pytest.raises(BadInput):
            gestures.correct_cost(till.house.desk(), command_id=new_id(), **{**what, **wrong})


def test_an_emergency_is_flagged_and_reviewed_by_somebody_else(till: Till) -> None:
    desk = till.house.desk("supervisor")
    order = till.order(200 * EURO, what="Taxi to the hospital")
    with pytest.raises(NotAllowed):
        gestures.act_in_emergency(till.house.desk(), command_id=new_id(), order=order, reason="x")
    with pytest.raises(BadInput, match="reason_missing"):
        gestures.act_in_emergency(desk, command_id=new_id(), order=order, reason=" ")
    receipt, _ = gestures.act_in_emergency(desk, command_id=new_id(), order=order, reason="his mother fell")
    to_review = gestures.GestureFilter(to_review=True)
    assert [row.id for row in gestures.everyone(desk, filters=to_review)] == [receipt.gesture_id]
    with pytest.raises(NotAllowed, match="own_request"):
        gestures.review(desk, command_id=new_id(), gesture_id=receipt.gesture_id)
    gestures.review(till.house.desk("manager"), command_id=new_id(), gesture_id=receipt.gesture_id)
    assert gestures.everyone(desk, filters=to_review) == ()
    assert clean(till)


def test_delivery_and_its_undo_and_what_came_of_it(till: Till) -> None:
    key = till.give(5 * EURO).gesture_id
    gestures.deliver(till.house.desk("desk2"), command_id=new_id(), gesture_id=key)
    with pytest.raises(OutOfDate):
        gestures.cancel(till.house.desk(), command_id=new_id(), gesture_id=key)
    gestures.undo_delivery(till.house.desk(), command_id=new_id(), gesture_id=key)
    gestures.note_outcome(till.house.desk(), command_id=new_id(), gesture_id=key, outcome="She  wrote to us")
    row = gestures.one(till.house.desk(), gesture_id=key)
    assert (row.status, row.delivered_at, row.outcome) == (GestureStatus.GIVEN, None, "She wrote to us")


def test_a_nameless_gesture_finds_its_guest_and_counts_for_her_from_then_on(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    key = till.give(20 * EURO, guest_id=None).gesture_id
    gestures.move_to_guest(till.house.desk(), command_id=new_id(), gesture_id=key, guest_id=till.guest_id)
    budget = gestures.budget(till.house.desk(), guest_id=till.guest_id)
    assert [(limit.scope, limit.left_minor) for limit in budget.limits] == [
        (Scope.EMPLOYEE, 30 * EURO), (Scope.GUEST, 10 * EURO),
    ]  # fmt: skip
    assert [row.id for row in gestures.of_guest(till.house.desk(), guest_id=till.guest_id)] == [key]
    assert clean(till)


def test_a_guest_found_by_mistake_is_taken_off_again_with_the_sums(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    key = till.give(20 * EURO, guest_id=None).gesture_id
    for guest_id in (till.guest_id, None):
        gestures.move_to_guest(till.house.desk(), command_id=new_id(), gesture_id=key, guest_id=guest_id)
    budget = gestures.budget(till.house.desk(), guest_id=till.guest_id)
    assert [limit.left_minor for limit in budget.limits] == [30 * EURO, 30 * EURO]
    assert gestures.one(till.house.desk(), gesture_id=key).guest_id is None
    assert clean(till)


def test_what_hangs_on_the_wrong_guest_is_moved_with_its_sums(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    other = profiles.insert(till.house.desk(), GuestDetails(name="Emma Lindqvist"))
    key = till.give(20 * EURO).gesture_id
    gestures.move_to_guest(till.house.desk(), command_id=new_id(), gesture_id=key, guest_id=other)
    assert gestures.budget(till.house.desk(), guest_id=till.guest_id).limits[1].left_minor == 30 * EURO
    assert gestures.budget(till.house.desk(), guest_id=other).limits[1].left_minor == 10 * EURO
    till.give(20 * EURO)
    with pytest.raises(Refused, match="above_limit"):
        gestures.move_to_guest(till.house.desk(), command_id=new_id(), gesture_id=key, guest_id=till.guest_id)
    gestures.move_to_guest(
        till.house.desk("supervisor"), command_id=new_id(), gesture_id=key, guest_id=till.guest_id
    )
    assert clean(till)


def test_a_waiting_question_is_asked_anew_for_the_right_guest_and_an_approved_one_is_bound(
    till: Till,
) -> None:
    other = profiles.insert(till.house.desk(), GuestDetails(name="Emma Lindqvist"))
    first = till.ask(60 * EURO)
    moved, _ = gestures.move_to_guest(
        till.house.desk(), command_id=new_id(), gesture_id=first.gesture_id, guest_id=other
    )
    assert moved.approval_id != first.approval_id
    (row,) = approvals.queue(till.house.desk("supervisor")).waiting
    assert (row.id, row.guest_name) == (moved.approval_id, "Emma Lindqvist")
    approvals.approve(till.house.desk("supervisor"), command_id=new_id(), approval_id=row.id)
    with pytest.raises(Refused, match="approval_bound"):
        gestures.move_to_guest(
            till.house.desk(), command_id=new_id(), gesture_id=first.gesture_id, guest_id=till.guest_id
        )
    assert clean(till)


def test_limits_per_guest_count_over_merged_profiles(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    double = profiles.insert(till.house.desk(), GuestDetails(name="Lucja Zolkiewska"))
    till.give(20 * EURO, guest_id=double)
    GuestRedirect.create(
        id=double, place=till.house.place.id, into=till.guest_id, merged_by=till.house.people["desk"].id,
        merged_at=MORNING,
    )  # fmt: skip
    with pytest.raises(Refused, match="above_limit"):
        till.give(20 * EURO)
    till.give(10 * EURO, guest_id=double)
    assert gestures.of_guest(till.house.desk(), guest_id=double)[0].guest_id == till.guest_id


def test_lists_are_filtered_and_paged_newest_first(till: Till) -> None:
    keys = [till.give(EURO).gesture_id for _ in range(3)]
    till.give(EURO, "desk2")
    desk = till.house.desk()
    first = gestures.mine(desk, limit=2)
    assert [row.id for row in first] == [keys[2], keys[1]]
    assert [row.id for row in gestures.mine(desk, before=first[-1].id)] == [keys[0]]
    day = desk.business_date
    wanted = gestures.GestureFilter(
        statuses=frozenset({GestureStatus.GIVEN}), employee_id=desk.actor.id, guest_id=till.guest_id,
        from_on=day, until_on=day,
    )  # fmt: skip
    assert len(gestures.everyone(till.house.desk("supervisor"), filters=wanted)) == 3
    with pytest.raises(NotAllowed):
        gestures.everyone(desk)
    with pytest.raises(NotFound):
        gestures.one(desk, gesture_id="nothing")


def test_a_guest_or_gesture_is_named_by_key_number_or_words_of_her_own(till: Till) -> None:
    desk = till.house.desk()
    profiles.insert(desk, GuestDetails(name="Anna Nowak"))
    profiles.insert(desk, GuestDetails(name="Jan Nowak"))
    assert gestures.find_guest(desk, text=till.guest_id) == till.guest_id
    assert gestures.find_guest(desk, text="Zolk Luc") == till.guest_id
    with pytest.raises(BadInput, match="guest_not_unique"):
        gestures.find_guest(desk, text="Nowak")
    with pytest.raises(NotFound, match="guest_not_found"):
        gestures.find_guest(desk, text="Nobody")
    receipt = till.give(EURO)
    assert gestures.find_key(desk, text="GE-0001") == receipt.gesture_id
    item = till.item(3 * EURO, code="tea")
    assert gestures.find_item(desk, text="tea").id == item
    for find in (gestures.find_key, gestures.find_item):
        with pytest.raises(NotFound):
            find(desk, text="nothing")


def test_built_in_items_are_installed_once_and_worded_for_the_reader(till: Till) -> None:
    added = catalogue.install(till.house.place, "hotel")
    assert added > 10
    assert catalogue.install(till.house.place, "hotel") == 0
    rows = catalogue.items(till.house.desk())
    assert [row.cost_minor for row in rows[:2]] == [0, 0]
    assert any(row.name == "Handwritten card only" for row in rows)


def test_the_house_s_own_items_are_added_changed_and_retired(till: Till) -> None:
    desk = till.house.desk("manager")
    with pytest.raises(NotAllowed):
        catalogue.add(till.house.desk(), command_id=new_id(), item=_tea())
    made, _ = catalogue.add(desk, command_id=new_id(), item=_tea())
    assert (made.name, made.cost_minor) == ("Tea", 300)
    changed, _ = catalogue.edit(
        desk, command_id=new_id(), item=_tea(id=made.id, cost_minor=400, name="Good tea")
    )
    assert (changed.name, changed.cost_minor) == ("Good tea", 400)
    catalogue.retire(desk, command_id=new_id(), item_id=made.id)
    assert catalogue.items(desk) == ()
    assert [row.id for row in catalogue.items(desk, retired=True)] == [made.id]
    with pytest.raises(NotFound, match="item_not_found"):
        till.give(400, item_id=made.id)
    for wrong in ({"name": " "}, {"name": "x" * 81}, {"cost_minor": -1}, {"stock": -1}):
        with pytest.raises(BadInput):
            catalogue.add(desk, command_id=new_id(), item=_tea(**wrong))


def _allergic(till: Till, code: str = "eggs") -> None:
    order = FactOrder(kind="allergy", code=code, severity="severe")
    facts.record(till.house.desk(), command_id=new_id(), guest_id=till.guest_id, order=order)


def test_what_nobody_answered_for_is_not_given_to_an_allergic_guest_until_somebody_does(till: Till) -> None:
    _allergic(till)
    item = till.item(300, name="Tea", is_answered=False)
    for verb in (till.give, till.ask):
        with pytest.raises(Refused) as caught:
            verb(300, item_id=item)
        assert (caught.value.code, caught.value.params["person"]) == ("unknown_content", "Łucja Żółkiewska")
    given = till.give(300, item_id=item, content_said=" Ewa,  kitchen ")
    assert Gesture.get_by_id(given.gesture_id).content_said == "Ewa, kitchen"
    assert clean(till)


def test_an_answer_for_one_gesture_still_holds_when_it_is_approved(till: Till) -> None:
    _allergic(till)
    item = till.item(60 * EURO, name="Dinner", is_answered=False)
    asked = till.ask(60 * EURO, item_id=item, content_said="Ewa, kitchen")
    boss = till.house.desk("supervisor")
    approvals.approve(boss, command_id=new_id(), approval_id=asked.approval_id)
    receipt, _ = gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=asked.gesture_id)
    assert receipt.status is GestureStatus.GIVEN


def test_another_name_drops_the_old_answer_unless_it_is_the_same_thing(till: Till) -> None:
    desk = till.house.desk("manager")
    made, _ = catalogue.add(desk, command_id=new_id(), item=_tea(allergens=("milk",), marks=("food",)))

    def edited(item: catalogue.CatalogueItemRow, **how: bool) -> catalogue.CatalogueItemRow:
        return catalogue.edit(desk, command_id=new_id(), item=item, **how)[0]

    same = edited(replace(made, name="Milky tea"), same_thing=True)
    assert (same.is_answered, same.allergens, same.is_food) == (True, ("milk",), True)
    dearer = edited(replace(same, cost_minor=400))
    assert dearer.is_answered
    other = edited(replace(dearer, name="Egg liqueur"))
    assert (other.is_answered, other.allergens, other.is_food) == (False, (), False)
    anew = edited(replace(other, name="Oat tea", is_answered=True, allergens=("gluten",), marks=("food",)))
    assert (anew.is_answered, anew.allergens) == (True, ("gluten",))


def test_built_in_things_are_answered_until_they_are_renamed(till: Till) -> None:
    catalogue.install(till.house.place, "hotel")
    desk = till.house.desk("manager")
    assert all(item.is_answered for item in catalogue.items(desk))
    cake = next(item for item in catalogue.items(desk) if item.code == "lemon_cake")
    renamed, _ = catalogue.edit(desk, command_id=new_id(), item=replace(cake, name="Nut cake"))
    assert not renamed.is_answered
    back, _ = catalogue.edit(desk, command_id=new_id(), item=cake, same_thing=True)
    assert (back.name, back.is_answered, back.allergens) == (cake.name, True, cake.allergens)


def _tea(**fields: object) -> catalogue.CatalogueItemRow:
    return catalogue.CatalogueItemRow(
        **{
            "id": "",
            "code": None,
            "name": "Tea",
            "icon": "coffee",
            "cost_minor": 300,
            "is_answered": True,
            **fields,
        }
    )


def test_a_month_limit_counts_over_days(till: Till) -> None:
    till.limit(60 * EURO, scope=Scope.PLACE, period=Period.MONTH, role=None)
    till.give(40 * EURO)
    with pytest.raises(Refused, match="above_limit"):
        till.give(30 * EURO, at=MORNING + timedelta(days=1))
