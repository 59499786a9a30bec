"""What a person without a mouse expects of a button and of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.ui.discreet import Discreet
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fade_scroll import FADE, FadeScroll
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate


def test_enter_and_keypad_enter_press_the_button_in_focus_once(qtbot: QtBot) -> None:
    button, pressed = KeyButton("None"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    button.show()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(
        button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )  # the page's primary action
    assert len(pressed) == 2


def test_the_row_chosen_by_keys_never_stands_in_the_fade(qtbot: QtBot) -> None:
    view = RecordList(RecordRowDelegate(Discreet()), "Guests")
    qtbot.addWidget(view)
    view.set_rows([RecordRow(key=n, title=f"Guest {n}") for n in range(30)])
    view.resize(300, 260)
    FadeScroll(view)
    view.show()
    view.choose_first()
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        current: QModelIndex = view.currentIndex()
        assert view.visualRect(current).bottom() <= view.viewport().height() - view.property(FADE)
    assert view.currentIndex().row() == 9
