"""A shop's Today: orders, repairs and holds, one key to hand over, a form to promise another time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication

from app.background import Worker
from app.domain.ids import new_id
from app.domain.purchases import PurchaseKind, PurchaseStatus
from app.models import vault
from app.models.connection import open_sqlite
from app.models.migrate import migrate
from app.services import purchases
from app.ui import language, tasks
from app.ui.courtesy import Courtesy
from app.ui.drafts import Drafts
from app.ui.main_window import MainWindow
from app.ui.session import Session
from app.ui.theme.theme import theme
from tests.services.front_desk import guest
from tests.store import House, make_house
from tests.ui.pages.counter import Counter


def keep(house: House, who: str, kind: PurchaseKind, what: str, minutes: int) -> str:
    now = datetime.now(UTC)
    row, _ = purchases.add(
        house.desk(at=now), command_id=new_id(), guest_id=who, kind=kind, what=what,
        due_at=now + timedelta(minutes=minutes), shelf="4", status=PurchaseStatus.READY,
    )  # fmt: skip
    return row.id


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """A shop with an order, a repair and a hold for Алеся."""
    language.use("en")
    theme.apply(qapp, "light", 1.0)
    store = open_sqlite(str(tmp_path / "courtesy.sqlite3"))
    store.connect_here()
    vault.use(vault.new_vault())
    migrate()
    shop = make_house("shop")
    who = guest(shop.desk(), "Алеся Навіцкая")
    order = keep(shop, who, PurchaseKind.ORDER, "Trail shoes, 39", 30)
    keep(shop, who, PurchaseKind.REPAIR, "New soles", 45)
    keep(shop, who, PurchaseKind.HOLD, "Tent, green", 40)
    store.close_here()
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    worker = Worker(store)
    drafts = Drafts(tmp_path / "drafts.sqlite3", worker)
    courtesy = Courtesy(worker=worker, session=Session(shop.place, "desk-1"), drafts=drafts)
    window = MainWindow(courtesy)
    window.resize(1366, 768)
    window.show()
    made = Counter(loop, window, courtesy, shop, who, who, order)
    courtesy.toasts.shown.connect(lambda message: made.shown.append(message.text))
    made.play(made.sign_in)
    yield made
    loop.run_until_complete(_close(worker))
    window.close()
    loop.close()
    asyncio.set_event_loop(None)


async def _close(worker: Worker) -> None:
    await tasks.drain()
    await worker.close()


def opened(counter: Counter) -> Any:
    return counter.play(lambda: counter.go("today"))


def test_each_list_tells_what_it_should(counter: Counter) -> None:
    page = opened(counter)
    assert [row.sub for row in page.main.orders.list.rows()] == ["Trail shoes, 39"]
    assert [row.right for row in page.main.orders.list.rows()] == ["ready"]
    assert [row.right_tone for row in page.main.holds.list.rows()] == ["warn_soft_text"]
    assert [row.sub for row in page.main.repairs.list.rows()] == ["New soles"]


def test_space_hands_over_and_the_toast_takes_it_back(counter: Counter) -> None:
    page = opened(counter)
    page.main.orders.list.choose_first()
    counter.play(lambda: counter.press(Qt.Key.Key_Space, on=page.main.orders.list))
    assert [text.endswith(": handed over") and "shoes" not in text for text in counter.shown] == [True]
    assert page.main.orders.list.rows() == []
    assert page.main.orders.nothing.isVisible()
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert [row.key for row in page.main.orders.list.rows()] == [counter.stay_id]


def test_overdue_filter_leaves_nothing_that_is_in_time(counter: Counter) -> None:
    page = opened(counter)
    page.main.filter.choose("late")
    page.main.filter.changed.emit("late")
    assert page.main.orders.list.rows() == []


def test_another_time_is_promised(counter: Counter) -> None:
    form = counter.play(lambda: counter.go("purchase_form", purchase_id=counter.stay_id))
    wanted = counter.house.place.local(datetime.now(UTC)) + timedelta(days=3)
    form.day.setDate(QDate(wanted.year, wanted.month, wanted.day))
    form.hour.setTime(QTime(12, 30))
    form.primary()
    counter.play(counter.settled)
    row = counter.play(lambda: counter.db(purchases.one, purchase_id=counter.stay_id))
    assert row.due_at is not None
    assert counter.house.place.local(row.due_at).strftime("%H:%M") == "12:30"


def test_a_repair_is_written_down(counter: Counter) -> None:
    form = counter.play(lambda: counter.go("purchase_form", guest_id=counter.lucja))
    form.kind.choose("repair")
    form.primary()
    counter.play(counter.settled)
    assert form.note.accessibleName() == "Write what it is."
    form.what.setText("Zip, rucksack")
    form.amount.setText("12,50")
    form.primary()
    counter.play(counter.settled)
    found = counter.play(lambda: counter.db(purchases.of_guest, guest_id=counter.lucja))
    assert (found[0].what, found[0].amount_minor, found[0].status) == ("Zip, rucksack", 1250, "in_work")


def test_an_order_that_was_begun_comes_back_with_its_customer(counter: Counter) -> None:
    async def scene() -> None:
        form = await counter.go("purchase_form")
        form._on_guest_picked(counter.lucja)
        await counter.settled()
        form.kind.choose("hold")
        form.what.setFocus()
        await counter.type("Tent, red")
        form.day.setDate(form.day.date().addDays(4))
        wanted = form.day.date()
        await counter.go("today")
        again = await counter.go("purchase_form")
        assert (again.guest_id, again.what.text(), again.kind.current()) == (
            counter.lucja,
            "Tent, red",
            "hold",
        )
        assert again.day.date() == wanted
        assert again.note.isVisible()
        again.primary()
        await counter.settled(6)
        found = await counter.db(purchases.of_guest, guest_id=counter.lucja)
        assert "Tent, red" in [row.what for row in found]
        assert counter.courtesy.drafts.load("purchase") is None

    counter.play(scene)
