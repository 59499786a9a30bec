"""A detected value that can be corrected: a chip that opens its choices by Enter, Space, Down or a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.chip import HEIGHT, chip_width, draw_chip

Choice = tuple[object, str]
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class ChipButton(QAbstractButton):
    """`picked(key)` when another value was chosen. `name` says what is corrected ("Room")."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._icon = name, "plain", ""
        self._choices: Sequence[Choice] = ()
        self._key: object = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_choices)

    def show_value(
        self,
        text: str,
        tone: str = "plain",
        *,
        icon: str = "",
        choices: Sequence[Choice] = (),
        key: object = None,
    ) -> None:
        """Say what was understood, and what else it could be."""
        self._tone, self._icon, self._choices, self._key = tone, icon, choices, key
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        self.setVisible(bool(text))
        self.setEnabled(bool(choices))
        self.updateGeometry()
        self.update()

    def open_choices(self) -> QMenu | None:
        """The choices, below the chip."""
        if not self._choices:
            return None
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in self._choices:
            action = QAction(text, group, checkable=True, checked=key == self._key)
            action.triggered.connect(lambda _=False, key=key: self.picked.emit(key))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(chip_width(self.text(), icon=self._icon or None), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down open the choices; Space is a click."""
        if event.key() in _OPENERS and not event.modifiers():
            self.open_choices()
            return
        super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        tone = "accent" if self.underMouse() and self._choices else self._tone
        draw_chip(QPainter(self), 0, 0, self.text(), tone, icon=self._icon or None, width=self.width())
