"""A front desk with a real store behind a real window, for tests that click and type."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.background import Worker
from app.domain.budgets import Period, Scope
from app.domain.desk import Desk, EmployeeRow
from app.domain.facts import FactKind, FactOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models import vault
from app.models.connection import open_postgresql, open_sqlite
from app.models.employee import Employee
from app.models.migrate import migrate
from app.models.stay import Room
from app.services import catalogue, facts, guests, limits, session, stays
from app.ui import language, tasks
from app.ui.courtesy import Courtesy
from app.ui.drafts import Drafts
from app.ui.main_window import MainWindow
from app.ui.session import Session
from app.ui.theme.theme import theme
from tests.store import House, make_house

PIN = "482915"
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Counter:
    """A window, its place, and the people in it. Łucja must not have peanuts; nobody asked Piotr."""

    loop: qasync.QEventLoop
    window: MainWindow
    courtesy: Courtesy
    house: House
    lucja: str
    emily: str
    stay_id: str
    shown: list[str] = field(default_factory=list)

    def play(self, scene: Callable[[], Awaitable[Any]]) -> Any:
        """Play a scene on Qt's own loop."""
        return self.loop.run_until_complete(scene())

    async def sign_in(self, code: str = "desk") -> None:
        """Somebody sits down."""
        person = self.house.people[code]
        await self.courtesy.drafts.open_for(person.id)
        self.courtesy.session.sign_in(person)
        await self.settled()

    async def go(self, key: str, **what: object) -> Any:
        """Open a page and wait until it is filled."""
        self.courtesy.navigator.go(key, **what)
        await self.settled()
        return self.window.current_page()

    async def settled(self, rounds: int = 3) -> None:
        """Everything that was started has ended, timers of a moment included."""
        for _ in range(rounds):
            await asyncio.sleep(0.02)
            await tasks.drain()

    async def until(self, true: Callable[[], object], seconds: float = 8) -> None:
        """Wait for something drawn on another thread; fails when it does not come."""
        for _ in range(int(seconds / 0.05)):
            if true():
                return
            await asyncio.sleep(0.05)
        raise AssertionError("it did not happen in time")

    def hold(self, service: Any) -> Callable[[], None]:
        """A slow store: this service is answered only after what is returned here was called."""
        let_go, answer = asyncio.Event(), self.courtesy.worker.db

        async def held(wanted: Any, *args: Any, **what: Any) -> Any:
            if wanted is service:
                await let_go.wait()
            return await answer(wanted, *args, **what)

        self.courtesy.worker.db = held  # type: ignore[method-assign]
        return let_go.set

    async def second(self) -> None:
        """A matter has stood on screen for a second."""
        await asyncio.sleep(1.15)

    async def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, on: QWidget | None = None
    ) -> None:
        """A key, as the focused widget gets it."""
        QTest.keyClick(on or self.window.focusWidget() or self.window, key, modifiers)
        await self.settled()

    async def type(self, text: str) -> None:
        """Text into the focused widget."""
        QTest.keyClicks(self.window.focusWidget() or self.window, text)
        await self.settled()

    def desk(self, code: str = "desk") -> Desk:
        """Somebody at work now."""
        return self.house.desk(code, at=datetime.now(UTC))

    async def db(self, service: Any, code: str = "desk", **what: Any) -> Any:
        """Ask a service what the store says."""
        return await self.courtesy.worker.db(service, self.desk(code), **what)


def person(house: House, code: str) -> EmployeeRow:
    """One of the small house's people."""
    return house.people[code]


@contextmanager
def open_counter(
    folder: Path, qapp: QApplication, *, look: str = "light", zoom: float = 1.0, url: str | None = None
) -> Iterator[Counter]:
    """A counter in `folder`, or on the server at `url`, closed in order afterwards."""
    language.use("en")
    theme.apply(qapp, look, zoom)
    store = open_postgresql(url) if url else open_sqlite(str(folder / "courtesy.sqlite3"))
    store.connect_here()
    keys = vault.new_vault()
    vault.save_vault(keys, folder / "courtesy.keys")
    vault.use(keys)
    migrate()
    house = make_house()
    lucja, emily, stay_id = _fill(house)
    store.close_here()
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    worker = Worker(store)
    courtesy = Courtesy(
        worker=worker,
        session=Session(house.place, "desk-1"),
        drafts=Drafts(folder / "drafts.sqlite3", worker),
    )
    window = MainWindow(courtesy)
    window.resize(1366, 768)
    counter = Counter(loop, window, courtesy, house, lucja, emily, stay_id)
    courtesy.toasts.shown.connect(lambda message: counter.shown.append(message.text))
    try:
        window.show()
        yield counter
    finally:
        loop.run_until_complete(_close(courtesy))
        window.close()
        loop.close()
        asyncio.set_event_loop(None)


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """A counter where Maja is signed in and no page is open yet."""
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


async def _close(courtesy: Courtesy) -> None:
    await tasks.drain()
    await courtesy.drafts.put_away()
    await courtesy.worker.close()


def _fill(house: House) -> tuple[str, str, str]:
    """Guests, a shared room, the catalogue and the limits of the pictures."""
    desk = house.desk(at=datetime.now(UTC))
    now = desk.business_date
    catalogue.install(house.place, "hotel")
    boss = house.desk("manager", at=datetime.now(UTC))
    for amount, scope, period, role in (
        (5000, Scope.EMPLOYEE, Period.BUSINESS_DAY, "front_desk"),
        (6000, Scope.EMPLOYEE, Period.INCIDENT, "front_desk"),
        (10000, Scope.GUEST, Period.STAY, "front_desk"),
        (15000, Scope.EMPLOYEE, Period.BUSINESS_DAY, "supervisor"),
    ):
        limits.set_limit(
            boss, command_id=new_id(), scope=scope, period=period, role=role, amount_minor=amount
        )
    lucja = _guest(
        desk, "Łucja Żółkiewska", gender="f", languages=("pl",), birth_month=now.month, birth_day=now.day
    )
    emily = _guest(desk, "Emily Carter", gender="f", languages=("en",))
    order = FactOrder(kind=FactKind.ALLERGY, code="peanuts", severity="severe")
    facts.record(desk, command_id=new_id(), guest_id=lucja, order=order)
    Room.create(id="room-412", place_id=house.place.id, number="412", floor="4")
    plan = stays.Plan(arrives_on=now, departs_on=now + timedelta(days=3), room_id="room-412", adults=2)
    stay, _ = stays.expect(desk, command_id=new_id(), guest_id=lucja, plan=plan)
    stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    stays.share(desk, command_id=new_id(), stay_id=stay.id, name="Piotr")
    for code in ("supervisor", "manager"):
        kept = session.hash_new_pin(house.people[code].id, PIN)
        Employee.update(pin_hash=kept).where(Employee.id == house.people[code].id).execute()
    return lucja, emily, stay.id


def _guest(desk: Desk, name: str, **details: Any) -> str:
    receipt, _ = guests.add(desk, command_id=new_id(), details=GuestDetails(name=name, **details))
    return str(receipt.id)
