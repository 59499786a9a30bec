"""Found, merged, separated, told apart: and nothing lost on the way."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.domain.around import PersonOrder
from app.domain.facts import Answer, FactOrder
from app.domain.guest_lists import GuestFilters
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.merging import MergeOrder
from app.domain.preferences import PreferenceOrder
from app.errors import NotAllowed, NotFound, OutOfDate, Refused
from app.models.base import database
from app.models.tables import TABLES
from app.services import around, duplicates, facts, guests, notes, preferences, search
from tests.services.guest_house import make_guest, make_stay
from tests.store import MORNING, House

LUCJA = {"phone": "+48 601 234 567", "birth_day": 22, "birth_month": 11, "birth_year": 1986}
PEANUTS = FactOrder(kind="allergy", code="peanuts", severity="severe")
_WRITTEN_DOWN = {"audit_entry", "audit_words", "command", "chain_head", "command_stay"}


def two(house: House) -> tuple[str, str]:
    """Łucja as the desk knows her, and as a booking site brought her again."""
    a = make_guest(house, "Łucja Żółkiewska", email="lucja@example.com", **LUCJA)
    b = make_guest(
        house, "Lucja Zolkiewska-Maj", email="lz.maj@example.com", company="Maj", is_vip=True, **LUCJA
    )
    return a, b


def order(house: House, keep: str, away: str, **more: Any) -> MergeOrder:
    desk = house.desk()
    versions = [guests.form(desk, guest_id=key).version for key in (keep, away)]
    return MergeOrder(keep=keep, away=away, keep_version=versions[0], away_version=versions[1], **more)


def merge(house: House, keep: str, away: str, **more: Any) -> None:
    duplicates.merge(house.desk(), command_id=new_id(), order=order(house, keep, away, **more))


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but what is only ever written down."""
    found = {}
    for table in TABLES:
        name = table._meta.table_name
        if name not in _WRITTEN_DOWN:
            rows = database.execute_sql(f"SELECT * FROM {name}").fetchall()
            found[name] = sorted((tuple(map(_plain, row)) for row in rows), key=str)
    return found


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def test_a_search_suggests_who_may_stand_there_twice(house: House) -> None:
    a, b = two(house)
    make_guest(house, "Ben Carter", phone="+44 20 7946 0000")
    told: list[float] = []
    assert duplicates.run(house.desk(), told=told.append) == 1
    (pair,) = duplicates.suggestions(house.desk())
    assert {pair.a, pair.b} == {a, b}
    assert {"phone", "birthday"} <= set(pair.likeness.reasons)
    assert told[-1] == 1.0
    assert duplicates.open_count(house.desk()) == 1
    assert duplicates.open_count(house.desk("housekeeping")) == 0
    assert duplicates.suggestions(house.desk(), min_score=1.1) == ()
    assert duplicates.last_searched(house.desk()) is not None


def test_searching_again_leaves_one_suggestion(house: House) -> None:
    two(house)
    duplicates.run(house.desk())
    duplicates.run(house.desk())
    assert len(duplicates.suggestions(house.desk())) == 1


def test_a_guest_just_added_is_noticed_without_searching_everybody(house: House) -> None:
    a = make_guest(house, "Łucja Żółkiewska", email="lucja@example.com", **LUCJA)
    duplicates.run(house.desk())
    b = make_guest(house, "Łucja Zolkiewska", **LUCJA)
    count, changes = duplicates.notice(house.desk(), guest_ids=[b])
    assert count == 1
    assert b in changes.ids
    (pair,) = duplicates.same_as(house.desk(), guest_id=a)
    assert (pair.a, pair.b) == (a, b)


def test_a_guest_without_a_birthday_may_be_father_or_son(house: House) -> None:
    home = {"phone": "+48 601 234 567", "street": "ul. Lipowa 4", "postal_code": "30-001"}
    make_guest(house, "Jan Brzeziński", birth_day=1, birth_month=3, birth_year=1950, **home)
    make_guest(house, "Jan Brzeziński", birth_day=14, birth_month=9, birth_year=1978, **home)
    duplicates.run(house.desk())
    either = make_guest(house, "Jan Brzeziński", **home)
    duplicates.notice(house.desk(), guest_ids=[either])
    pairs = duplicates.same_as(house.desk(), guest_id=either)
    assert [pair.likeness.verdict for pair in pairs] == ["review", "review"]


def test_merging_and_separating_leaves_every_row_as_it_was(house: House) -> None:
    a, b = two(house)
    for key in (a, b):
        preferences.add(house.desk(), command_id=new_id(), guest_id=key,
                        order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
        notes.add(house.desk(), command_id=new_id(), guest_id=key, text=f"Note of {key}")
    make_stay(house, b, status="departed")
    facts.record(house.desk(), command_id=new_id(), guest_id=a, order=PEANUTS)
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=b)
    duplicates.run(house.desk())
    before = everything()
    merge(house, a, b, take=frozenset({"company", "email"}), both=frozenset({"phone"}))
    assert everything() != before
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    assert everything() == before


def test_the_one_profile_shows_what_was_chosen_and_everything_of_both(house: House) -> None:
    a, b = two(house)
    notes.add(house.desk(), command_id=new_id(), guest_id=b, text="Likes jazz")
    make_stay(house, b)
    merge(house, a, b, take=frozenset({"company"}), both=frozenset({"email"}))
    page = guests.page(house.desk(), guest_id=b)
    assert (page.id, page.details.name, page.details.company) == (a, "Łucja Żółkiewska", "Maj")
    assert page.details.is_vip
    assert page.stay is not None
    assert "note" in {entry.kind for entry in page.timeline.entries}
    (merged,) = page.merged
    assert (merged.id, merged.also) == (b, (("email", "lz.maj@example.com"),))
    assert [hit.id for hit in search.find(house.desk(), "zolkiewska maj") if hit.kind == "guest"] == [a]
    assert [row.status for row in guests.listing(house.desk()).rows] == ["in_house"]


def test_nobody_shares_the_room_with_the_profile_they_were_merged_from(house: House) -> None:
    a, b = make_guest(house, "Kerem Aydın"), make_guest(house, "Kerem Demir")
    make_stay(house, b, "330", companion="Nermin")
    merge(house, a, b)
    (row,) = guests.listing(house.desk()).rows
    assert (row.id, row.with_names) == (a, ("Nermin",))


def test_a_father_stands_beside_his_son_of_the_same_name(house: House) -> None:
    father, son = make_guest(house, "Jan Nowak"), make_guest(house, "Jan Nowak")
    make_stay(house, father, "330", with_guest=son)
    rows = guests.listing(house.desk(), filters=GuestFilters(show="in_house")).rows
    assert [row.with_names for row in rows] == [("Jan Nowak",), ("Jan Nowak",)]


def test_another_name_is_not_said_like_the_one_that_went(house: House) -> None:
    a = make_guest(house, "Kerem Aydın")
    b = make_guest(house, "Kerem Demir", said_as={"en": "keh-REM deh-MEER"})
    merge(house, a, b)
    assert guests.page(house.desk(), guest_id=a).said_as == ""
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    c = make_guest(house, "Demir Kerem")
    merge(house, c, b)
    assert guests.form(house.desk(), guest_id=c).details.said_as == {"en": "keh-REM deh-MEER"}


def test_a_changed_profile_is_still_found_by_the_merged_name(house: House) -> None:
    a, b = two(house)
    merge(house, a, b)
    card = guests.form(house.desk(), guest_id=a)
    guests.edit(house.desk(), command_id=new_id(), guest_id=a, version=card.version,
                details=GuestDetails(name="Łucja Ż."))  # fmt: skip
    assert [hit.id for hit in search.find(house.desk(), "zolkiewska maj")] == [a]


def test_what_was_written_after_the_merge_stays_with_the_profile_that_stayed(house: House) -> None:
    a, b = two(house)
    merge(house, a, b, take=frozenset({"company"}))
    notes.add(house.desk(), command_id=new_id(), guest_id=b, text="After the merge")
    card = guests.form(house.desk(), guest_id=a)
    changed = GuestDetails(name=card.details.name, company="Żółkiewska & Maj", email="new@example.com")
    guests.edit(house.desk(), command_id=new_id(), guest_id=a, version=card.version, details=changed)
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    kept, own = guests.page(house.desk(), guest_id=a), guests.page(house.desk(), guest_id=b)
    assert (kept.details.company, kept.details.email) == ("Żółkiewska & Maj", "new@example.com")
    assert "note" in {entry.kind for entry in kept.timeline.entries}
    assert own.timeline.entries == ()
    assert own.details.name == "Lucja Zolkiewska-Maj"


def test_separating_is_taken_back_with_the_choices_of_the_merge(house: House) -> None:
    a, b = two(house)
    for key in (a, b):
        preferences.add(house.desk(), command_id=new_id(), guest_id=key,
                        order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
    merge(house, a, b, take=frozenset({"company"}), both=frozenset({"email"}), without_likes=frozenset({b}))
    receipt, _ = duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    assert guests.page(house.desk(), guest_id=a).details.company == ""
    duplicates.merge_again(house.desk(), command_id=new_id(), receipt=receipt)
    page = guests.page(house.desk(), guest_id=b)
    assert (page.id, page.details.company) == (a, "Maj")
    assert page.merged[0].also == (("email", "lz.maj@example.com"),)
    assert len(preferences.of_guest(house.desk(), guest_id=a)) == 1


def test_who_came_around_while_they_were_one_is_found_after_separating(house: House) -> None:
    a, b = two(house)
    merge(house, a, b)
    tomek = PersonOrder(kind="partner", name="Tomek Zolkiewska-Maj")  # every other word stands on b too
    around.put(house.desk(), command_id=new_id(), guest_id=a, order=tomek)
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    assert [hit.id for hit in search.find(house.desk(), "tomek maj") if hit.kind == "guest"] == [a]


def test_who_is_called_otherwise_meanwhile_is_found_with_the_profile_they_belong_to(house: House) -> None:
    a, b = two(house)
    tomek = PersonOrder(kind="partner", name="Tomek")
    receipt, _ = around.put(house.desk(), command_id=new_id(), guest_id=b, order=tomek)
    merge(house, a, b)
    other = PersonOrder(kind="partner", name="Kazimierz")
    around.put(house.desk(), command_id=new_id(), guest_id=a, order=other, row_id=receipt.id)
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    assert [hit.id for hit in search.find(house.desk(), "kazimierz") if hit.kind == "guest"] == [b]
    assert [hit.id for hit in search.find(house.desk(), "tomek") if hit.kind == "guest"] == []


def test_merges_of_merges_come_apart_in_any_order(house: House) -> None:
    keys = [make_guest(house, name) for name in ("Anna Nowak", "Ania Nowak", "A. Nowak")]
    before = everything()
    merge(house, keys[1], keys[2])
    between = everything()
    merge(house, keys[0], keys[1])
    assert {guests.page(house.desk(), guest_id=key).id for key in keys} == {keys[0]}
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=keys[1])
    assert everything() == between
    merge(house, keys[0], keys[1])
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=keys[2])
    assert guests.page(house.desk(), guest_id=keys[2]).id == keys[2]
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=keys[1])
    assert everything() == before


def test_alerts_of_both_stay_and_a_contradiction_is_asked(house: House) -> None:
    a, b = two(house)
    facts.record(house.desk(), command_id=new_id(), guest_id=b, order=PEANUTS)
    earlier = house.desk(at=MORNING - timedelta(days=9))
    facts.asked_none(earlier, command_id=new_id(), guest_id=a)
    assert duplicates.comparison(house.desk(), a=a, b=b).must_ask
    merge(house, a, b)
    page = guests.page(house.desk(), guest_id=a)
    assert page.alert.answer == Answer.ON_FILE
    assert page.must_ask
    later = house.desk(at=MORNING + timedelta(minutes=5))
    facts.confirm(later, command_id=new_id(), guest_id=a)
    assert not guests.page(later, guest_id=a).must_ask


def test_a_preference_that_stands_twice_is_shown_once(house: House) -> None:
    a, b = two(house)
    for key in (a, b):
        preferences.add(house.desk(), command_id=new_id(), guest_id=key,
                        order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
    assert duplicates.comparison(house.desk(), a=a, b=b).repeats == 1
    merge(house, a, b)
    assert len(preferences.of_guest(house.desk(), guest_id=a)) == 1


def test_likes_of_one_side_can_be_left_behind(house: House) -> None:
    a, b = two(house)
    preferences.add(house.desk(), command_id=new_id(), guest_id=b,
                    order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
    merge(house, a, b, without_likes=frozenset({b}))
    assert preferences.of_guest(house.desk(), guest_id=a) == ()
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=b)
    assert len(preferences.of_guest(house.desk(), guest_id=b)) == 1


def test_not_the_same_is_remembered_through_searches_and_merges(house: House) -> None:
    a, b = two(house)
    third = make_guest(house, "Łucja Żółkiewska", **LUCJA)
    duplicates.run(house.desk())
    assert len(duplicates.suggestions(house.desk())) == 3
    duplicates.not_same(house.desk(), command_id=new_id(), a=a, b=b)
    duplicates.run(house.desk())
    assert len(duplicates.suggestions(house.desk())) == 2
    merge(house, b, third)  # who is b is not a
    assert duplicates.suggestions(house.desk()) == ()
    duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=third)
    assert len(duplicates.suggestions(house.desk())) == 2
    duplicates.perhaps_same(house.desk(), command_id=new_id(), a=a, b=b)
    assert len(duplicates.suggestions(house.desk())) == 3


def test_two_chosen_by_hand_are_told_apart_too_and_that_is_taken_back(house: House) -> None:
    a, b = make_guest(house, "Anna Nowak"), make_guest(house, "Ben Carter")
    before = everything()
    duplicates.not_same(house.desk(), command_id=new_id(), a=b, b=a)
    assert duplicates.comparison(house.desk(), a=a, b=b).was_decided
    (told,) = duplicates.decisions(house.desk())
    assert (told.kind, {told.a, told.b}, told.by) == ("not_same", {a, b}, "Maja")
    count, _ = duplicates.perhaps_same(house.desk(), command_id=new_id(), a=a, b=b)
    assert count == 1
    assert everything() == before


def test_who_has_more_on_file_stands_at_the_left(house: House) -> None:
    a, b = two(house)
    make_stay(house, b)
    found = duplicates.comparison(house.desk(), a=a, b=b)
    assert (found.left.id, found.left.hanging.stays, found.right.id) == (b, 1, a)
    assert duplicates.comparison(house.desk(), a=a, b=b, turned=True).left.id == a
    rows = {row.key: row for row in found.rows}
    assert rows["birthday"].is_equal
    assert rows["birthday"].left == "1986-11-22"
    assert (rows["company"].side, rows["email"].is_equal) == ("left", False)
    assert "wedding" not in rows


def test_a_merge_is_told_among_the_decisions(house: House) -> None:
    a, b = two(house)
    merge(house, a, b)
    (told,) = duplicates.decisions(house.desk())
    assert (told.kind, told.a, told.b) == ("merged", a, b)


def test_only_those_who_edit_guests_merge_and_nobody_merges_blindly(house: House) -> None:
    a, b = two(house)
    wanted = order(house, a, b)
    with pytest.raises(NotAllowed):
        duplicates.merge(house.desk("housekeeping"), command_id=new_id(), order=wanted)
    card = guests.form(house.desk(), guest_id=b)
    guests.edit(house.desk(), command_id=new_id(), guest_id=b, version=card.version, details=card.details)
    with pytest.raises(OutOfDate):
        duplicates.merge(house.desk(), command_id=new_id(), order=wanted)
    with pytest.raises(Refused, match="merge_one"):
        duplicates.merge(house.desk(), command_id=new_id(), order=order(house, a, a))
    with pytest.raises(NotFound):
        duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=a)
    merge(house, a, b)
    with pytest.raises(Refused, match="merge_one"):
        duplicates.comparison(house.desk(), a=a, b=b)
    with pytest.raises(Refused, match="merge_one"):
        duplicates.not_same(house.desk(), command_id=new_id(), a=a, b=b)


def test_a_key_pressed_twice_merges_once(house: House) -> None:
    a, b = two(house)
    wanted, command = order(house, a, b), new_id()
    first, _ = duplicates.merge(house.desk(), command_id=command, order=wanted)
    second, _ = duplicates.merge(house.desk(), command_id=command, order=wanted)
    assert first == second


def test_a_profile_that_is_taken_back_is_suggested_no_more(house: House) -> None:
    _, b = two(house)
    duplicates.run(house.desk())
    guests.remove(house.desk(), command_id=new_id(), guest_id=b)
    assert duplicates.suggestions(house.desk()) == ()


def test_a_merged_profile_is_not_taken_back(house: House) -> None:
    a, b = two(house)
    merge(house, a, b)
    with pytest.raises(Refused, match="guest_in_use"):
        guests.remove(house.desk(), command_id=new_id(), guest_id=a)
