"""A place is set up once, whole, with a way back in."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from app.domain import settings as declared
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import Role
from app.errors import BadInput, Refused
from app.models.connection import Store
from app.models.place import Place
from app.services import catalogue, employees, limits, places, session, settings, setup
from app.services.setup import NewPlace
from app.services.verify import verify
from tests.store import MORNING, House

PIN = "482915"


@pytest.fixture(scope="session")
def cheap() -> Any:
    """argon2id at its cheapest: what is hashed matters here, not how long it takes."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, cheap: Any) -> None:
    monkeypatch.setattr(session, "_hasher", lambda: cheap)


def wish(**change: Any) -> NewPlace:
    key = new_id()
    new = NewPlace(
        name="Hotel Pod Lipą",
        kind="hotel",
        currency="PLN",
        time_zone="Europe/Warsaw",
        day_ends=time(4),
        languages=("pl", "en"),
        manager_id=key,
        manager_name="Helena Brandt",
        manager_language="pl",
        pin_hash=session.hash_new_pin(key, PIN),
        recovery_hash=setup.hash_recovery_code("K7RM-2QXD-9VHT"),
    )
    return replace(new, **change)


def make(**change: Any) -> Desk:
    place, manager = setup.create_place(wish(**change), workstation="desk-1", now=MORNING)
    return Desk(place=place, actor=manager, workstation="desk-1", now=MORNING)


def test_an_empty_store_has_no_place(store: Store) -> None:
    assert places.current() is None


def test_a_place_has_its_manager_its_limits_and_its_catalogue(store: Store) -> None:
    desk = make()
    assert places.current() == desk.place
    assert (desk.place.currency, desk.place.exponent, desk.place.day_ends) == ("PLN", 2, time(4))
    assert (desk.actor.role, desk.actor.has_pin, desk.actor.language) == (Role.MANAGER, True, "pl")
    assert any(rule.role == Role.FRONT_DESK and rule.amount_minor > 0 for rule in limits.rules(desk))
    assert len(catalogue.items(desk)) > 5
    assert all(check.ok for check in verify(desk.place))


def test_the_first_manager_signs_in_with_the_pin_of_the_form(store: Store) -> None:
    desk = make()
    assert session.verify_pin(desk.place, "manager", PIN, "desk-1", MORNING).id == desk.actor.id


def test_a_store_takes_one_place(store: Store) -> None:
    make()
    with pytest.raises(Refused) as caught:
        make()
    assert caught.value.code == "place_exists"
    assert Place.select().count() == 1


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": ""}, "name", "name_missing"),
        ({"manager_name": " "}, "manager_name", "name_missing"),
        ({"currency": "zł"}, "currency", "currency"),
        ({"time_zone": "Warsaw"}, "time_zone", "time_zone"),
        ({"languages": ()}, "languages", "languages_missing"),
    ],
)
def test_a_form_that_cannot_be_kept_leaves_nothing_behind(
    store: Store, change: dict[str, Any], field: str, code: str
) -> None:
    with pytest.raises(BadInput) as caught:
        make(**change)
    assert (caught.value.params["field"], caught.value.code) == (field, code)
    assert places.current() is None


def test_recovery_codes_are_readable_and_never_the_same() -> None:
    codes = {setup.new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 14 and not set(code) & set("ILOU01") for code in codes)


def test_the_recovery_code_is_taken_however_it_is_typed(store: Store) -> None:
    kept = setup.recovery_hash(make().place)
    assert setup.matches_recovery_code(kept, "k7rm 2qxd 9vht")
    assert not setup.matches_recovery_code(kept, "K7RM-2QXD-9VHS")


def test_recovery_sets_a_managers_pin_and_replaces_the_code(store: Store) -> None:
    desk = make()
    new_pin, new_code = "719264", setup.new_recovery_code()
    person, _ = setup.recover(
        desk.place,
        employee_id=desk.actor.id,
        pin_hash=session.hash_new_pin(desk.actor.id, new_pin),
        new_hash=setup.hash_recovery_code(new_code),
        workstation="desk-1",
        now=MORNING,
    )
    assert session.verify_pin(desk.place, "manager", new_pin, "desk-1", MORNING) == person
    assert setup.matches_recovery_code(setup.recovery_hash(desk.place), new_code)
    assert not setup.matches_recovery_code(setup.recovery_hash(desk.place), "K7RM-2QXD-9VHT")


def test_recovery_opens_no_other_account(house: House) -> None:
    with pytest.raises(Refused) as caught:
        setup.recover(
            house.place, employee_id=house.people["desk"].id, pin_hash="x", new_hash="y",
            workstation="desk-1", now=MORNING,
        )  # fmt: skip
    assert caught.value.code == "not_a_manager"


def test_guessing_the_recovery_code_is_paused_like_guessing_a_pin(store: Store) -> None:
    desk = make()
    for _ in range(3):
        setup.note_wrong_code(desk.place, employee_id=desk.actor.id, workstation="desk-1", now=MORNING)
    left = session.seconds_to_wait(
        desk.place, employee_id=setup.RECOVERY, workstation="desk-1", now=MORNING + timedelta(seconds=1)
    )
    assert left == 4


def test_a_place_without_a_code_says_so(house: House) -> None:
    with pytest.raises(Refused) as caught:
        setup.recovery_hash(house.place)
    assert caught.value.code == "no_recovery_code"


def test_a_managers_place_is_edited_but_not_a_receptionists(house: House) -> None:
    change = {"name": "Hotel Zorza", "time_zone": "Europe/Minsk", "day_ends": time(2), "languages": ("be",)}
    place, _ = places.edit(house.desk("manager"), command_id=new_id(), **change)  # type: ignore[arg-type]
    assert (place.name, place.time_zone, place.day_ends, place.languages) == tuple(change.values())
    assert places.current() == place
    with pytest.raises(Exception, match="not_allowed"):
        places.edit(house.desk("desk"), command_id=new_id(), **change)  # type: ignore[arg-type]


def test_settings_have_their_default_until_somebody_chooses(house: House) -> None:
    assert settings.read(house.place) == {key: one.default for key, one in declared.ALL.items()}
    for minutes in (10, 5):
        kept, _ = settings.change(
            house.desk("manager"), command_id=new_id(), key="idle_lock_minutes", value=minutes
        )
        assert kept == settings.read(house.place)
        assert kept["idle_lock_minutes"] == minutes


@pytest.mark.parametrize(
    ("key", "value"), [("idle_lock_minutes", 0), ("idle_lock_minutes", 61), ("colour", 1)]
)
def test_a_setting_takes_only_what_was_declared(house: House, key: str, value: int) -> None:
    with pytest.raises(BadInput):
        settings.change(house.desk("manager"), command_id=new_id(), key=key, value=value)


def test_only_those_who_look_after_the_place_change_its_settings(house: House) -> None:
    with pytest.raises(Exception, match="not_allowed"):
        settings.change(house.desk("supervisor"), command_id=new_id(), key="idle_lock_minutes", value=5)


def test_an_employee_is_found_by_code_or_key(house: House) -> None:
    by_code = employees.one(house.place, "desk")
    assert employees.one(house.place, by_code.id) == by_code
