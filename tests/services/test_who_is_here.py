"""Who is here, arriving or left lately: known from one reading, and mended by what was changed since."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.merging import MergeOrder
from app.models import freshness
from app.models.base import database, is_sqlite
from app.models.connection import Store
from app.models.guest import Guest
from app.models.stay import CommandStay, Room, Stay, StayGuest
from app.services import duplicates, guests, rooms, stays
from app.services.guests import here
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.store import House

People = list[tuple[str, str, str, str]]


def known(house: House) -> People:
    """Everybody of the hot set as this thread knows it: name, room, state and whose stay it is."""
    desk = house.desk()
    hot = here.hot(desk)
    left = here.lately(desk, hot.left, ("",))
    return [(row.name, row.room, row.status, row.guest_id) for row in [*hot.present, *left]]


def read_anew(house: House) -> People:
    with database.atomic():  # inside a transaction nothing is remembered
        return known(house)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read of the hot set: "all", or "some"."""
    seen: list[str] = []
    for name, what in (("_PRESENT", "all"), ("_OF_THESE", "some")):
        query = getattr(here, name)
        rows = query.rows
        monkeypatch.setattr(
            query, "rows", lambda rows=rows, what=what, **values: seen.append(what) or rows(**values)
        )
    return seen


def test_whatever_is_done_at_the_desk_is_known_at_once(house: House, reads: list[str]) -> None:
    desk, manager = house.desk(), house.desk("manager")
    anna, ben, cem = (make_guest(house, name) for name in ("Anna Lis", "Ben Carter", "Cem Aydın"))
    stay = make_stay(house, anna, "412", status="expected")
    make_stay(house, ben, "117")
    old = make_stay(house, cem, "108", status="departed", arrives=TODAY - timedelta(days=9), nights=2)
    assert len(known(house)) == 3
    room = Room.get(Room.number == "117")
    free, _ = rooms.add(manager, command_id=new_id(), number="500")
    del reads[:]

    def rename() -> None:
        guests.edit(desk, command_id=new_id(), guest_id=anna, version=1,
                    details=GuestDetails(name="Anna Wrona", company="Kranich"))  # fmt: skip

    def merge() -> None:
        duplicates.merge(desk, command_id=new_id(), order=MergeOrder(
            keep=ben, away=anna, keep_version=Guest.get_by_id(ben).version,
            away_version=Guest.get_by_id(anna).version,
        ))  # fmt: skip

    steps: list[Callable[[], object]] = [
        lambda: stays.check_in(desk, command_id=new_id(), stay_id=stay, even_if_not_ready=True),
        lambda: stays.share(desk, command_id=new_id(), stay_id=stay, guest_id=cem),
        rename,
        lambda: stays.move_room(desk, command_id=new_id(), stay_id=stay, room_id=free.id),
        merge,
        lambda: duplicates.unmerge(desk, command_id=new_id(), guest_id=anna),
        lambda: stays.check_out(desk, command_id=new_id(), stay_id=stay),
        lambda: stays.undo_check_out(desk, command_id=new_id(), stay_id=stay, planned=date(2026, 11, 25)),
        lambda: Stay.update(status="no_show").where(Stay.id == old).execute(),
        lambda: StayGuest.delete().where(StayGuest.stay == old).execute(),
        lambda: rooms.edit(manager, command_id=new_id(), room_id=room.id, number="118"),
    ]  # fmt: skip
    for at, step in enumerate(steps):
        before = known(house)
        step()
        assert known(house) == read_anew(house), at
        assert (known(house) != before) is (at != 9), at  # a stay that never was
    assert ("Ben Carter", "118", "in_house", ben) in known(house)


def test_what_is_no_matter_of_a_stay_reads_nothing_again(house: House, reads: list[str]) -> None:
    make_stay(house, make_guest(house, "Anna Lis"), "412")
    stranger = make_guest(house, "Ben Carter")
    assert len(known(house)) == 1
    del reads[:]
    make_guest(house, "Cem Aydın")
    guests.edit(house.desk(), command_id=new_id(), guest_id=stranger, version=1,
                details=GuestDetails(name="Ben Cartwright"))  # fmt: skip
    assert len(known(house)) == 1
    assert reads == []


def test_one_stay_is_read_again_and_not_the_others(house: House, reads: list[str]) -> None:
    stay = make_stay(house, make_guest(house, "Anna Lis"), "412")
    make_stay(house, make_guest(house, "Ben Carter"), "117")
    assert len(known(house)) == 2
    del reads[:]
    stays.check_out(house.desk(), command_id=new_id(), stay_id=stay)
    assert [row[2] for row in known(house)] == ["in_house", "departed"]
    assert reads == ["some"]


def test_another_day_is_another_set(house: House) -> None:
    stay = make_stay(house, make_guest(house, "Anna Lis"), "412", status="expected")
    assert [row[2] for row in known(house)] == ["arriving"]
    Stay.update(arrives_on=date(2026, 11, 23)).where(Stay.id == stay).execute()
    assert known(house) == []
    tomorrow = house.desk(at=house.desk().now + timedelta(days=1))
    assert [row.status for row in here.hot(tomorrow).present] == ["arriving"]


@contextmanager
def another_desk(store: Store):  # type: ignore[no-untyped-def]
    """Runs what it is given on a connection of its own, in a transaction that ends with the block."""
    asked, done, over = threading.Semaphore(0), threading.Semaphore(0), threading.Event()
    work: list[Callable[[], object]] = []

    def run() -> None:
        store.connect_here()
        with database.atomic():
            while asked.acquire() and not over.is_set():
                work.pop()()
                done.release()
        store.close_here()

    def ask(what: Callable[[], object]) -> None:
        work.append(what)
        asked.release()
        assert done.acquire(timeout=10)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield ask
    finally:
        over.set()
        asked.release()
        thread.join()


def test_a_change_that_comes_to_light_after_a_later_one_is_not_missed(house: House, store: Store) -> None:
    first = make_stay(house, make_guest(house, "Anna Lis"), "412")
    second = make_stay(house, make_guest(house, "Ben Carter"), "117")
    with another_desk(store) as ask:
        ask(lambda: Stay.update(car="GD 1").where(Stay.id == first).execute())
        assert len(known(house)) == 2
        if not is_sqlite():  # a file has one writer: nobody overtakes
            Stay.update(status="cancelled").where(Stay.id == second).execute()
            assert [row[0] for row in known(house)] == ["Anna Lis"]
        ask(lambda: Stay.update(status="cancelled").where(Stay.id == first).execute())
        assert "Anna Lis" in [row[0] for row in known(house)]
    assert "Anna Lis" not in [row[0] for row in known(house)]


def test_notes_of_changed_stays_go_after_a_day_but_the_last(house: House) -> None:
    for room in ("412", "117", "108"):
        make_stay(house, make_guest(house, f"Anna {room}"), room)
    freshness.forget_old()
    assert CommandStay.select().count() == 3
    assert len(known(house)) == 3
    CommandStay.update(written_on=date(2020, 1, 1)).execute()
    freshness.forget_old()
    assert CommandStay.select().count() == 1
    make_stay(house, make_guest(house, "Ben Carter"), "500")
    assert len(known(house)) == 4
