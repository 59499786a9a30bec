"""Demo places: whole, the same each time, and true to every rule of the house."""

from __future__ import annotations

from collections import Counter as Tally
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.budgets import EntryKind, effect
from app.domain.desk import Desk
from app.domain.pins import DEMO_PIN
from app.errors import BadInput, Refused
from app.models import search
from app.models.budget import Counter, LedgerEntry
from app.models.card import Card
from app.models.connection import Store
from app.models.gesture import Gesture
from app.models.guest import Guest, GuestText
from app.models.place import Place
from app.models.stay import Purchase, Stay
from app.services import cards, demo, employees, guests, profiles, session
from app.services.demo import crowd, people, story
from app.services.demo.rows import Keys
from app.services.demo.scene import Scene
from tests.store import MORNING

KINDS = ["hotel", "shop"]


@pytest.fixture(autouse=True)
def quick_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve real hashes for each of these places would be most of the time; one test makes them."""
    monkeypatch.setattr(people, "hashed_pins", lambda staff: dict.fromkeys(staff, "not a hash"))


def make(kind: str = "hotel", language: str = "en", **more: Any) -> demo.Demo:
    return demo.make(kind=kind, language=language, now=MORNING, **more)


def at_work(made: demo.Demo, code: str = "desk", at: datetime = MORNING) -> Desk:
    return Desk(place=made.place, actor=employees.one(made.place, code), workstation="desk-1", now=at)


@pytest.mark.parametrize("kind", KINDS)
def test_the_story_is_written_whole(store: Store, kind: str) -> None:
    made = make(kind)
    assert made.place.is_demo
    assert made.counts["guests"] == Guest.select().count() == GuestText.select().count()
    assert made.counts["gestures"] == Gesture.select().count() > 20
    assert made.counts["stays"] == Stay.select().count()
    assert made.counts["purchases"] == Purchase.select().count()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "pl", "tr", "be"])
def test_every_counter_is_what_its_entries_say(store: Store, kind: str, language: str) -> None:
    make(kind, language)
    for counter in Counter.select():
        entries = LedgerEntry.select().where(LedgerEntry.counter == counter.id)
        state: Tally[str] = Tally(limit=0, granted=0, used=0, held=0)
        for entry in entries:
            moved = effect(EntryKind(entry.kind), entry.amount_minor, of_hold=entry.approval_id is not None)
            state.update(moved._asdict())
        assert state == {
            "limit": counter.limit_minor, "granted": counter.granted_minor, "used": counter.used_minor,
            "held": counter.held_minor,
        }  # fmt: skip


def test_todays_budget_is_what_the_story_left(store: Store) -> None:
    made = make()
    maja = employees.one(made.place, "desk")
    today = made.place.business_date(MORNING)
    spent = (
        Gesture.select()
        .where(
            (Gesture.employee == maja.id) & (Gesture.business_date == today) & Gesture.given_at.is_null(False)
        )
        .count()
    )
    used = (
        Counter.select(Counter.used_minor)
        .where((Counter.subject_id == maja.id) & (Counter.period_key == today.isoformat()))
        .scalar()
    )
    assert (used or 0) < 4000
    assert bool(used) == bool(spent)


def test_a_text_is_told_in_the_language_of_the_place(store: Store) -> None:
    make(language="pl")
    whats = {row.what for row in Gesture.select(Gesture.what)}
    assert any("tort" in what.lower() or "ciast" in what.lower() for what in whats)


def test_the_guest_of_the_story_is_found_with_her_allergy(store: Store) -> None:
    made = make()
    desk = at_work(made)
    found = [row for row, _ in search.beginning(made.place.id, ["lu", "zol"], 5)]
    page = guests.page(desk, guest_id=found[0])
    assert page.details.name == "Łucja Żółkiewska"
    assert page.birthday_today
    assert page.alert.is_severe
    assert page.stay is not None
    assert page.stay.room == "412"


def test_an_invented_name_is_ordered_by_the_custom_of_its_country(store: Store) -> None:
    told = story.read("hotel", "en", MORNING)
    keys = Keys(7, MORNING)
    scene = Scene(people.place_of(told, keys), told, keys, people.staff_of(told, keys), "desk-1")
    crowded = [person for person, _ in crowd.invent(scene, 2_000, 7).guests]
    for language in ("hu", "ko", "zh", "vi"):
        some = [one for one in crowded if one.languages[0] == language]
        assert some
        assert all(one.name.startswith(f"{one.family_name} ") for one in some)
    assert all(one.name.startswith(f"{one.given_name} ") for one in crowded if one.languages[0] == "pl")


def test_the_same_seed_invents_the_same_people(store: Store) -> None:
    make(guests=40, seed=7)
    here = [
        (row.id, row.name, row.phone, row.email, row.stays_before)
        for row in Guest.select().order_by(Guest.id)
    ]
    told = story.read("hotel", "en", MORNING)
    keys = Keys(7, MORNING)
    scene = Scene(people.place_of(told, keys), told, keys, people.staff_of(told, keys), "desk-1")
    again = [person for person, _ in crowd.invent(scene, 40, 7).guests]
    assert [row[1:4] for row in here] == [(one.name, one.phone, one.email) for one in again]
    assert here[0][0] > scene.place.id
    assert [one.name for one, _ in crowd.invent(scene, 40, 8).guests] != [one.name for one in again]


@pytest.mark.parametrize("count", [0, 3, 120])
def test_exactly_as_many_guests_as_asked_for(store: Store, count: int) -> None:
    made = make(guests=count)
    assert made.counts["guests"] == count == Guest.select().count() == GuestText.select().count()
    assert made.counts["rooms"] == 78
    assert ("gestures" in made.counts) == (count >= 89)


def test_invented_guests_are_found_by_the_words_of_any_guest(store: Store) -> None:
    make(guests=60)
    for row in Guest.select():
        kept = GuestText.get(GuestText.guest_id == row.id).folded
        assert set(kept.split()) == set(profiles.found_by(profiles.details_of(row)).split())
        assert row.email == "" or row.email.endswith("@guests.example")


def test_cards_hang_on_their_gesture_with_the_file_that_was_drawn(store: Store) -> None:
    made = make(draw=lambda wish: f"%PDF {wish.greeting}".encode())
    assert made.counts["cards"] == 9
    row = cards.made(at_work(made))[0]
    assert cards.document(at_work(made), card_id=row.id).decode() == f"%PDF {row.greeting}"
    assert Card.select().where(Card.gesture.is_null(False)).count() >= 5


def test_new_numbers_follow_those_of_the_story(store: Store) -> None:
    from app.services.numbers import next_number

    made = make()
    assert next_number(at_work(made), "LF") == "LF-0148"
    assert next_number(at_work(made), "GE") == "GE-0059"


def test_a_place_is_never_written_over(store: Store) -> None:
    make(guests=0)
    with pytest.raises(Refused, match="place_exists"):
        make("shop")
    assert Place.select().count() == 1


@pytest.mark.parametrize(
    "wrong", [{"kind": "ship"}, {"language": "de"}, {"guests": -1}], ids=["kind", "language", "guests"]
)
def test_what_cannot_be_made_is_refused(store: Store, wrong: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        make(**wrong)
    assert Place.select().count() == 0


def test_everybody_signs_in_with_the_pin_of_the_demo(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    made = make("shop", guests=0)
    now = MORNING + timedelta(minutes=1)
    for code in ("desk", "manager"):
        assert session.verify_pin(made.place, code, DEMO_PIN, "desk-1", now).code == code


def test_a_day_that_began_after_midnight_still_belongs_to_the_day_before(store: Store) -> None:
    night = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)  # 02:30 in Warsaw, the day ends at 03:00
    made = demo.make(kind="hotel", language="en", now=night)
    desk = at_work(made, at=night)
    assert str(desk.business_date) == "2026-11-21"
    assert Stay.select().where(Stay.arrives_on == desk.business_date).count() == 14
