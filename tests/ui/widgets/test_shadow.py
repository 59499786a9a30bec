"""A popup's shadow lies right below it, wherever it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.widgets.shadow import Shadow, lift


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.setStyleSheet("background: white")
    page.resize(500, 400)
    qtbot.addWidget(page)
    page.show()
    return page


def popup_on(page: QWidget) -> tuple[QFrame, Shadow]:
    popup = QFrame(page)
    popup.setGeometry(100, 100, 200, 150)
    lift(popup)
    popup.show()
    shadow = page.findChild(Shadow)
    assert isinstance(shadow, Shadow)
    return popup, shadow


def darkness(page: QWidget, x: int, y: int) -> int:
    return 255 - page.grab().toImage().pixelColor(x, y).lightness()


def test_it_is_darkest_below_and_fades_out(page: QWidget) -> None:
    popup_on(page)
    below, farther, far = (darkness(page, 200, y) for y in (252, 265, 320))
    assert below > farther > far == 0
    assert darkness(page, 98, 180) > darkness(page, 80, 180)


def test_it_follows_and_hides_with_what_casts_it(page: QWidget) -> None:
    popup, shadow = popup_on(page)
    popup.move(150, 120)
    assert shadow.geometry().center() - popup.geometry().center() == QPoint(0, 8)
    popup.hide()
    assert shadow.isHidden()
    popup.show()
    assert shadow.isVisible()


def test_it_stays_below_what_casts_it_and_takes_no_click(page: QWidget) -> None:
    popup, shadow = popup_on(page)
    other = QWidget(page)
    other.show()
    popup.raise_()
    order = page.children()
    assert order.index(shadow) < order.index(popup)
    assert page.childAt(popup.geometry().bottomLeft() + QPoint(20, 6)) is not shadow


def test_it_goes_with_what_casts_it(page: QWidget, qtbot: QtBot) -> None:
    popup, shadow = popup_on(page)
    popup.deleteLater()
    qtbot.waitUntil(lambda: not isValid(shadow))
