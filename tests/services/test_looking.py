"""Looking through everybody: interrupted, gone on with, and what happens to guests meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.domain.duplicates import Verdict
from app.domain.ids import new_id
from app.domain.merging import PairRow
from app.models.guest import FoundPair, Guest
from app.services import duplicates, privacy
from tests.services.guest_house import make_guest
from tests.store import MORNING, House

COUNT = 12


@pytest.fixture
def twice(house: House) -> list[tuple[str, str]]:
    """Twelve guests, each of them twice."""
    names = [
        f"{first}ona {last}ewska" for first in ("Il", "Ad", "Ver") for last in ("Mal", "Zabr", "Jas", "Wol")
    ]
    told = [{"birth_day": at + 1, "birth_month": 5, "birth_year": 1960 + at} for at in range(COUNT)]
    first = [make_guest(house, name, **told[at]) for at, name in enumerate(names)]
    second = [make_guest(house, name, **told[at]) for at, name in enumerate(names)]
    return list(zip(first, second, strict=True))


def interrupted(house: House, *, after: int, workstation: str = "desk-1") -> list[Any]:
    """A look that found so many pairs and was ended; returns what it had compared when it was."""
    desk = house.desk(workstation=workstation)
    running = finished(house, workstation=workstation)
    found = running.search.take()
    duplicates.put_down(desk, running=running, found=found[:after])
    return found[:after]


def finished(house: House, **more: Any) -> duplicates.Running:
    """A look that has found everything and kept nothing."""
    desk = house.desk(**more)
    running = duplicates.begin(desk)
    while some := duplicates.read(desk, running):
        running.search.read(some)
    while not running.search.is_done:
        running.search.step()
    return running


def shown(house: House) -> set[tuple[str, str]]:
    return {tuple(sorted((pair.a, pair.b))) for pair in duplicates.suggestions(house.desk())}  # type: ignore[misc]


def test_what_was_found_before_an_interruption_is_not_looked_for_again(
    house: House, twice: list[tuple[str, str]]
) -> None:
    before = interrupted(house, after=5)
    assert shown(house) == set()
    rest = finished(house)
    found = {pair.a for pair in rest.search.take()}
    assert found.isdisjoint(pair.a for pair in before[:-1])
    assert duplicates.run(house.desk(at=MORNING + timedelta(hours=1))) == COUNT
    assert shown(house) == set(twice)
    assert FoundPair.select().count() == 0
    assert duplicates.last_searched(house.desk()) == MORNING


def test_a_colleagues_look_under_way_is_left_alone(house: House, twice: list[tuple[str, str]]) -> None:
    interrupted(house, after=5, workstation="desk-2")
    mine = finished(house)
    assert len({pair.a for pair in mine.search.take()}) == COUNT
    later = house.desk(at=MORNING + timedelta(minutes=11))
    assert duplicates.begin(later).look != mine.look
    assert duplicates.begin(later).begun_at == MORNING


def test_the_slower_of_two_desks_changes_nothing(house: House, twice: list[tuple[str, str]]) -> None:
    slow = finished(house, workstation="desk-2")
    later = house.desk(at=MORNING + timedelta(minutes=1))
    assert duplicates.run(later) == COUNT
    a, b = twice[0]
    duplicates.not_same(later, command_id=new_id(), a=a, b=b)
    count, changes = duplicates.keep(later, running=slow, found=slow.search.take())
    assert count == COUNT - 1
    assert not changes.touch("duplicate")
    assert shown(house) == set(twice[1:])


def test_an_old_interruption_is_forgotten(house: House, twice: list[tuple[str, str]]) -> None:
    interrupted(house, after=5)
    later = house.desk(at=MORNING + timedelta(days=8))
    assert duplicates.begin(later).begun_at == later.now
    assert duplicates.run(later) == COUNT
    assert FoundPair.select().count() == 0


def test_who_is_noticed_during_a_look_is_still_suggested_after_it(house: House) -> None:
    a = make_guest(house, "Ilona Malewska", birth_day=1, birth_month=5, birth_year=1960)
    running = finished(house)
    later = house.desk(at=MORNING + timedelta(minutes=1))
    b = make_guest(house, "Ilona Malewska", birth_day=1, birth_month=5, birth_year=1960)
    assert duplicates.notice(later, guest_ids=[b])[0] == 1
    duplicates.keep(later, running=running, found=running.search.take())
    assert shown(house) == {(a, b)}


def test_who_was_erased_during_a_look_is_not_suggested(house: House, twice: list[tuple[str, str]]) -> None:
    running = finished(house)
    found = running.search.take()
    duplicates.put_down(house.desk(), running=running, found=found[:6])
    for pair in (twice[0], twice[-1]):
        name = Guest.get_by_id(pair[0]).name
        privacy.erase(house.desk("manager"), command_id=new_id(), guest_id=pair[0], typed=name)
    duplicates.keep(house.desk(), running=running, found=found[6:])
    assert shown(house) == set(twice[1:-1])
    assert duplicates.run(house.desk(at=MORNING + timedelta(hours=1))) == COUNT - 2


def test_who_may_be_father_or_son_is_left_to_a_person(house: House) -> None:
    home = {"phone": "+48 601 234 567", "street": "ul. Lipowa 4", "postal_code": "30-001"}
    make_guest(house, "Jan Brzeziński", birth_day=1, birth_month=3, birth_year=1950, **home)
    make_guest(house, "Jan Brzeziński", birth_day=14, birth_month=9, birth_year=1978, **home)
    either = make_guest(house, "Jan Brzeziński", **home)
    for at in range(30):
        make_guest(house, f"Obcy{at} Gość{at}", phone=f"+48 500 100 {at:03}", street=f"ul. Inna {at}")
    duplicates.run(house.desk())
    found: tuple[PairRow, ...] = duplicates.same_as(house.desk(), guest_id=either)
    assert [pair.likeness.verdict for pair in found] == [Verdict.REVIEW] * 2
