"""Names that break programs stand on the guest's page and in the list as they are, in real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.direction import LEFT_TO_RIGHT_MARK, steady
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.services import guests
from tests.hostile_names import NAMES
from tests.services.test_hostile_names import as_kept
from tests.ui.pages.counter import Counter, open_counter

# Of each kind some: opening a page for all of them would take minutes.
SOME = (*NAMES[::23], "<b>Bold</b>", "<img src=x onerror=alert(1)>", "A" * 10_000, "Smith & Sons", "%n")


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def texts(root: QWidget) -> list[str]:
    return [
        str(child.text()) for child in root.findChildren(QWidget) if callable(getattr(child, "text", None))
    ]


def shown(text: str) -> str:
    """A name without the signs that turn what is around it: the screen leaves them out or adds its own."""
    return steady(text).replace(LEFT_TO_RIGHT_MARK, "")


def rich_labels(root: QWidget) -> list[str]:
    """What labels would draw as marks instead of letters."""
    plain = Qt.TextFormat.PlainText
    return [label.text()[:60] for label in root.findChildren(QLabel)
            if "<" in label.text() and label.textFormat() != plain]  # fmt: skip


def test_the_guests_page_shows_each_as_it_is(counter: Counter) -> None:
    async def scene() -> None:
        for name in SOME:
            details = GuestDetails(name=name)
            receipt, _ = await counter.db(guests.add, command_id=new_id(), details=details)
            page = await counter.go("guest", guest_id=receipt.id)
            await counter.settled()
            assert shown(as_kept(name)) in [shown(text) for text in texts(page)], name[:40]
            assert rich_labels(page) == []
            assert not page.grab().isNull()

    counter.play(scene)


def test_the_list_draws_them_all(counter: Counter) -> None:
    async def scene() -> None:
        for name in SOME:
            details = GuestDetails(name=name)
            await counter.db(guests.add, command_id=new_id(), details=details)
        page = await counter.go("guests")
        await counter.settled()
        assert not page.grab().isNull()
        assert rich_labels(page) == []

    counter.play(scene)
