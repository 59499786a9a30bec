"""People to choose from: a tile in the grid, or a portrait alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.desk import EmployeeRow
from app.ui.theme.painting import fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.employee_tile import EmployeeTile
from app.ui.widgets.labels import plain_tip

DOT = 36  # px at 100 %
_CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonTile(EmployeeTile):
    """A tile for one person; keys other than Space and Enter go on to the screen around it."""

    def __init__(self, person: EmployeeRow, line: str, parent: QWidget | None = None) -> None:
        super().__init__(person.name, line, parent)
        self.person = person
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_as(self, *, chosen: bool, fits: bool = True, letters: int = 0) -> None:
        """Look chosen, or out of the question; mark the first letters."""
        self.setChecked(chosen)
        self.set_match(letters if self.text()[:letters] else 0, fits)

    def nextCheckState(self) -> None:
        """A click chooses; only the screen around says what looks chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose."""
        if event.key() in _CHOOSING:
            self.click()
        else:
            event.ignore()


class PersonDot(QAbstractButton):
    """A portrait alone; the name is its tooltip."""

    def __init__(self, person: EmployeeRow, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.setToolTip(plain_tip(f"{person.name} · {line}"))
        self.setAccessibleName(f"{person.name}, {line}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(theme.px(DOT), theme.px(DOT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; every other key goes on to the screen around."""
        if event.key() in _CHOOSING:
            self.click()
        else:
            event.ignore()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The portrait, ringed when focused."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.hasFocus():
            fill_round(painter, box, box.height() / 2, "focus")
            box = box.adjusted(2, 2, -2, -2)
        draw_avatar(painter, box, self.person.name)
