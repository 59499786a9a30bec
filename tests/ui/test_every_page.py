"""What holds for every page of the house: building one shows no window, and showing moves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.gestures import GestureOrder
from app.domain.ids import new_id
from app.domain.requests import RequestOrder
from app.services import approvals, gestures, imports, requests
from app.ui.navigator import PAGES, is_built, page_class
from app.ui.pages.importing.running import Runner
from app.ui.widgets.fold_cover import FoldCover
from tests.ui.pages.counter import CTRL, Counter, open_counter

BUILT = sorted(key for key in PAGES if is_built(key))
ABOUT_A_GUEST = {"guest", "guest_form", "stay_form", "note_form", "request_form", "gesture", "card"}


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """Something stands on every page: a gesture, a question above the limit, a wish, a group that came in."""
    with open_counter(tmp_path, qapp) as opened:
        opened.play(lambda: opened.sign_in("manager"))
        opened.play(lambda: _fill(opened))
        opened.play(lambda: _bring(opened, tmp_path / "choir.csv"))
        yield opened


async def _fill(counter: Counter) -> None:
    cake = GestureOrder(guest_id=counter.lucja, what="Lemon cake", amount_minor=1600)
    await counter.db(gestures.give, "manager", command_id=new_id(), order=cake)
    dinner = GestureOrder(guest_id=counter.emily, what="Dinner", amount_minor=9000, reason="Long wait")
    await counter.db(gestures.ask, command_id=new_id(), order=dinner)
    wish = RequestOrder(what="Two pillows", guest_id=counter.lucja, department="housekeeping")
    await counter.db(requests.log, command_id=new_id(), order=wish)


async def _bring(counter: Counter, file: Path) -> None:
    day = counter.desk().business_date
    file.write_text(
        "Group;Guest;Room;Arrival;Departure\n"
        f"Choir;Ola Lis;501;{day.isoformat()};{day.replace(year=day.year + 1).isoformat()}\n",
        "utf-8",
    )
    plan = await counter.db(imports.look, "manager", file=file, kind="stays")
    await Runner(counter.courtesy.worker, counter.courtesy.desk, plan, lambda *_: None).bring()


class NewWindows(QObject):
    """Notes which widgets became windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(repr(watched))
        return False


def places(root: QWidget) -> dict[QWidget, tuple[QPoint, int, int]]:
    return {
        child: (child.mapTo(root, QPoint()), child.width(), child.height())
        for child in root.findChildren(QWidget)
        if child.isVisible()
    }


def what_for(counter: Counter, key: str) -> dict[str, object]:
    return {"guest_id": counter.lucja} if key in ABOUT_A_GUEST else {}


def test_every_page_folds_and_shows_without_moving_and_without_a_window(
    counter: Counter, qapp: QApplication
) -> None:
    discreet, watch = counter.courtesy.discreet, NewWindows()

    async def scene() -> None:
        for key in BUILT:
            what = what_for(counter, key)
            if key == "import_result":
                (past,) = await counter.db(imports.past, "manager")
                what = {"import_id": past.id}
            page = await counter.go(key, **what)
            await counter.settled(4)
            assert type(page) is page_class(key), key
            discreet.open_form(False)
            await counter.settled()
            folded, picture = places(page), page.grab().toImage()
            discreet.look()
            await counter.settled()
            assert places(page) == folded, key
            if key not in ("settings", "employees", "rooms", "found", "purchase_form", "cards"):
                assert page.grab().toImage() != picture, f"{key} folds nothing"
            discreet.look()

    qapp.installEventFilter(watch)
    try:
        counter.play(scene)
    finally:
        qapp.removeEventFilter(watch)
    assert watch.seen == []


@pytest.mark.parametrize("key", [key for key in BUILT if page_class(key).open_here])
def test_a_form_nobody_touches_folds_as_a_whole(counter: Counter, key: str) -> None:
    async def scene() -> None:
        page = await counter.go(key, **what_for(counter, key))
        cover = page.findChild(FoldCover, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert not cover.covers
        counter.courtesy.discreet.fold()
        assert cover.covers
        assert cover.size() == page.size()
        assert page.childAt(page.rect().center()) is cover

    counter.play(scene)


def test_the_key_that_opens_a_folded_question_decides_nothing(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("approvals")
        await counter.second()
        counter.courtesy.discreet._fold_idle_form()
        await counter.press(Qt.Key.Key_Return, CTRL)
        queue = await counter.db(approvals.queue, "manager")
        assert [row.what for row in queue.waiting] == ["Dinner"]
        assert counter.courtesy.discreet.showing
        await counter.press(Qt.Key.Key_Return, CTRL)
        assert (await counter.db(approvals.queue, "manager")).waiting, "its second begins anew"

    counter.play(scene)


def test_the_gestures_page_keeps_a_surprise(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("gestures")
        page.whose.choose("everyone")
        page.reload()
        await counter.settled(4)
        row = page.list.rows()[0]
        told = (row.folded_title, row.fold_sub, row.fold_right, row.fold_sign)
        assert told == ("A gesture", True, True, True)
        for secret in ("Lemon", "Łucja", "412", "16"):
            assert secret not in row.spoken

    counter.play(scene)
