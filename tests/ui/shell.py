"""A window with two small pages of its own, for tests of the shell."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.desk import EmployeeRow, PlaceRow
from app.domain.roles import Role
from app.ui import main_window, navigator, page_stack
from app.ui.courtesy import Courtesy
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.session import Session
from app.ui.theme.theme import theme
from app.ui.widgets.layouts import column
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate

HOTEL = PlaceRow(
    id="place",
    name="Hotel",
    kind="hotel",
    currency="EUR",
    exponent=2,
    time_zone="Europe/Warsaw",
    day_ends=time(3),
    languages=("en", "pl"),
)
MAJA = EmployeeRow(id="maja", name="Maja Nowak", code="maja", role=Role.FRONT_DESK)
OKAN = EmployeeRow(id="okan", name="Okan Aydın", code="okan", role=Role.MANAGER)


class ListPage(Page):
    """A list, a field and a button; remembers what it was asked."""

    section = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.visits: list[dict[str, object]] = []
        self.asked: list[str] = []
        self.rows = RecordList(RecordRowDelegate(courtesy.discreet), "Guests")
        self.rows.set_rows([RecordRow(str(number), f"Guest {number}") for number in range(5)])
        self.field, self.button = QLineEdit(), QPushButton("Open")
        body = column(self)
        for widget in (self.rows, self.field, self.button):
            body.addWidget(widget)

    def open(self, **what: object) -> None:
        self.visits.append(what)
        self.guest_id = str(what.get("guest_id", "lucja"))

    def reload(self) -> None:
        self.asked.append("reload")

    def concerns(self, changes: Changes) -> bool:
        return changes.touch("stay")

    def primary(self) -> None:
        self.asked.append("primary")

    def decline(self) -> None:
        self.asked.append("decline")

    def panes(self) -> list[QWidget]:
        return [self.rows, self.field]


class FormPage(ListPage):
    """A form with its own filled button."""

    section = "gestures"
    has_primary = True
    open_here = True


class BrokenPage(Page):
    """Fails to open."""

    section = "found"

    def open(self, **what: object) -> None:
        raise ValueError("Łucja Żółkiewska, room 412")


PAGES: dict[str, type[Page]] = {
    "today": ListPage,
    "guests": ListPage,
    "gestures": FormPage,
    "gesture": FormPage,
    "found": BrokenPage,
    "settings": ListPage,
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window where Maja is signed in and Today is open."""
    for module in (navigator, main_window, page_stack):
        if hasattr(module, "is_built"):
            monkeypatch.setattr(module, "is_built", PAGES.__contains__)
        if hasattr(module, "page_class"):
            monkeypatch.setattr(module, "page_class", PAGES.__getitem__)
    theme.apply(qapp, "light", 1.0)
    courtesy = Courtesy(worker=None, session=Session(HOTEL, "Desk 2"), drafts=None)  # type: ignore[arg-type]
    shell = MainWindow(courtesy)
    shell.resize(1366, 768)
    qtbot.addWidget(shell)
    shell.show()
    qtbot.waitExposed(shell)
    courtesy.session.sign_in(MAJA)
    return shell
