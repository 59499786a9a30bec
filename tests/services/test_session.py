"""The door: right digits, wrong digits, and the pause that grows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.desk import PlaceRow
from app.domain.ids import new_id
from app.errors import AppError, BadInput, NotAllowed, NotFound, Refused
from app.models.audit import AuditEntry
from app.models.employee import Employee
from app.services import employees, session
from tests.store import MORNING, House

PIN, OTHER_PIN = "482915", "719264"


@pytest.fixture(scope="session")
def quick_hasher() -> object:
    """argon2id at its cheapest: the tests check what is hashed, not how long it takes."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, quick_hasher: object) -> None:
    monkeypatch.setattr(session, "_hasher", lambda: quick_hasher)


def give_pin(house: House, code: str, pin: str = PIN) -> None:
    person = house.people[code]
    hashed = session.hash_new_pin(person.id, pin)
    desk = house.desk("manager")
    employees.set_pin(desk, command_id=new_id(), employee_id=person.id, pin_hash=hashed)


def attempt(
    house: House, pin: str, seconds: float = 0, code: str = "desk", at: str = "desk-1"
) -> AppError | None:
    try:
        session.verify_pin(house.place, code, pin, at, MORNING + timedelta(seconds=seconds))
    except AppError as error:
        return error
    return None


def actions() -> list[str]:
    return [
        row[0] for row in AuditEntry.select(AuditEntry.action).order_by(AuditEntry.at, AuditEntry.id).tuples()
    ]


def test_the_right_digits_open_the_desk_and_are_written_down(house: House) -> None:
    give_pin(house, "desk")
    person = session.verify_pin(house.place, "desk", PIN, "desk-1", MORNING)
    assert person.name == "Maja Nowak"
    assert person.has_pin
    assert actions()[-1] == "session.signed_in"


def test_a_key_works_like_a_sign_in_code_and_capitals_do_not_matter(house: House) -> None:
    give_pin(house, "desk")
    by_key = session.verify_pin(house.place, house.people["desk"].id, PIN, "desk-1", MORNING)
    by_code = session.verify_pin(house.place, " DESK ", PIN, "desk-1", MORNING)
    assert by_key == by_code


def test_two_slips_cost_nothing_and_the_third_starts_a_growing_pause(house: House) -> None:
    give_pin(house, "desk")
    waits = []
    clock = 0.0
    for _ in range(12):
        error = attempt(house, "111222", clock)
        assert error is not None
        assert error.code == "pin_wrong"
        waits.append(error.params["seconds"])
        clock += float(waits[-1]) + 1
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900]


def test_while_the_pause_runs_not_even_the_right_digits_count(house: House) -> None:
    give_pin(house, "desk")
    for _ in range(3):
        attempt(house, "111222")
    waiting = attempt(house, PIN, 2)
    assert waiting is not None
    assert (waiting.code, waiting.params["seconds"]) == ("pin_wait", 3)
    assert attempt(house, PIN, 5) is None


def test_tries_sent_side_by_side_win_nothing(house: House) -> None:
    give_pin(house, "desk")
    person = house.people["desk"].id
    for _ in range(3):
        attempt(house, "111222")
    with pytest.raises(Refused) as caught:
        session.note_try(house.place, employee_id=person, workstation="desk-1", now=MORNING, right=True)
    assert caught.value.code == "pin_wait"


def test_the_pause_belongs_to_the_workstation_and_its_neighbour_goes_on(house: House) -> None:
    give_pin(house, "desk")
    give_pin(house, "desk2", OTHER_PIN)
    for _ in range(3):
        attempt(house, "111222")
    blocked = attempt(house, OTHER_PIN, 1, code="desk2")
    assert blocked is not None
    assert blocked.code == "pin_wait"
    assert attempt(house, PIN, 1, at="desk-2") is None


def test_signing_in_oneself_does_not_clear_the_guesses_at_a_colleague(house: House) -> None:
    give_pin(house, "desk")
    give_pin(house, "desk2", OTHER_PIN)
    attempt(house, "111222")
    attempt(house, "111333")
    assert attempt(house, OTHER_PIN, code="desk2") is None
    third = attempt(house, "111444")
    assert third is not None
    assert third.params["seconds"] == 5


def test_right_digits_clear_the_count(house: House) -> None:
    give_pin(house, "desk")
    attempt(house, "111222")
    attempt(house, "111333")
    assert attempt(house, PIN) is None
    again = attempt(house, "111222")
    assert again is not None
    assert again.params["seconds"] == 0


def test_wrong_tries_and_pauses_are_written_down(house: House) -> None:
    give_pin(house, "desk")
    for _ in range(3):
        attempt(house, "111222")
    assert actions()[-3:] == ["session.wrong_pin", "session.wrong_pin", "session.paused"]


def test_who_left_or_has_no_pin_or_is_unknown_gets_a_reason(house: House) -> None:
    with pytest.raises(Refused) as without:
        session.verify_pin(house.place, "desk", PIN, "desk-1", MORNING)
    give_pin(house, "desk")
    employees.deactivate(house.desk("manager"), command_id=new_id(), employee_id=house.people["desk"].id)
    with pytest.raises(NotAllowed) as left:
        session.verify_pin(house.place, "desk", PIN, "desk-1", MORNING)
    with pytest.raises(NotFound):
        session.verify_pin(house.place, "nobody", PIN, "desk-1", MORNING)
    assert (without.value.code, left.value.code) == ("pin_not_set", "inactive")


def test_a_hash_opens_for_its_owner_only(house: House) -> None:
    hashed = session.hash_new_pin("one", PIN)
    assert session.matches(hashed, "one", PIN)
    assert not session.matches(hashed, "two", PIN)
    assert not session.matches(hashed, "one", OTHER_PIN)
    assert PIN not in hashed


def test_the_database_alone_does_not_tell_a_pin(house: House) -> None:
    give_pin(house, "desk")
    stored = Employee.get_by_id(house.people["desk"].id).pin_hash
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    with pytest.raises(VerifyMismatchError):
        PasswordHasher().verify(stored, PIN)


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("12345", "pin_digits"),
        ("12345a", "pin_digits"),
        ("１２３４５６", "pin_digits"),
        ("000000", "pin_weak"),
        ("123456", "pin_weak"),
        ("987654", "pin_weak"),
        ("121212", "pin_weak"),
        ("482482", "pin_weak"),
        ("240891", "pin_weak"),
        ("135790", "pin_weak"),
    ],
)
def test_weak_digits_are_refused(house: House, pin: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        session.hash_new_pin("one", pin)
    assert caught.value.code == code


def test_a_demo_place_may_keep_its_known_pin(house: House) -> None:
    assert session.hash_new_pin("one", "135790", demo=True).startswith("$argon2id$")


def test_an_approver_decides_one_matter_and_it_is_written_down_as_that(house: House) -> None:
    give_pin(house, "supervisor")
    person = session.verify_pin(house.place, "supervisor", PIN, "desk-1", MORNING, purpose=session.ONE_MATTER)
    assert person.name == "Elif Kaya"
    assert actions()[-1] == "session.for_one_matter"


def test_leaving_the_desk_is_written_down(house: House) -> None:
    session.sign_out(house.desk("desk"))
    session.sign_out(house.desk("desk"), reason="idle")
    assert actions() == ["session.signed_out", "session.locked"]


def test_seconds_to_wait_is_nothing_at_a_fresh_desk(house: House) -> None:
    place: PlaceRow = house.place
    assert session.seconds_to_wait(place, employee_id="x", workstation="new", now=MORNING) == 0


def test_ten_wrong_tries_at_one_person_count_wherever_they_happen(house: House) -> None:
    give_pin(house, "desk")
    waits = []
    for number in range(10):
        error = attempt(house, "111222", at=f"invented-{number}")
        assert error is not None
        waits.append(error.params["seconds"])
    assert waits == [0] * 9 + [60]
    waiting = attempt(house, PIN, 1, at="invented-11")
    assert waiting is not None
    assert (waiting.code, waiting.params["seconds"]) == ("pin_wait", 59)
    assert attempt(house, PIN, 60, at="invented-11") is None


def test_no_name_of_a_workstation_clears_the_count_of_another_person(house: House) -> None:
    give_pin(house, "desk")
    give_pin(house, "desk2", OTHER_PIN)
    victim = house.people["desk"].id
    for number in range(9):
        attempt(house, "111222", at=f"invented-{number}")
    assert attempt(house, OTHER_PIN, code="desk2", at=f"/{victim}") is None
    assert attempt(house, OTHER_PIN, code="desk2", at="") is None
    tenth = attempt(house, "111222", at="invented-9")
    assert tenth is not None
    assert tenth.params["seconds"] == 60


def test_a_wrong_pin_in_a_copy_counts_here_and_is_written_down(house: House) -> None:
    owner = house.people["desk"].id
    for _ in range(3):
        session.note_wrong_elsewhere(
            house.place, owner=owner, workstation="desk-1", now=MORNING, real=MORNING
        )
        session.note_wrong_elsewhere(
            house.place, owner="stranger", workstation="desk-2", now=MORNING, real=MORNING
        )
    assert actions() == ["session.wrong_pin", "session.wrong_pin", "session.paused"]
    for who, at in ((owner, "desk-1"), ("stranger", "desk-2")):
        assert session.seconds_to_wait(house.place, employee_id=who, workstation=at, now=MORNING) == 5


def test_a_pause_passes_while_the_time_of_a_story_stands_still(house: House) -> None:
    give_pin(house, "desk")
    began = MORNING + timedelta(days=9)

    def at(seconds: float, pin: str) -> str:
        real = began + timedelta(seconds=seconds)
        try:
            session.verify_pin(house.place, "desk", pin, "desk-1", MORNING, real=real)
        except Refused as error:
            return error.code
        return "in"

    assert [at(0, "111222") for _ in range(3)] == ["pin_wrong"] * 3
    assert [at(4, PIN), at(5, PIN)] == ["pin_wait", "in"]
    assert AuditEntry.select().where(AuditEntry.at > MORNING).count() == 0
