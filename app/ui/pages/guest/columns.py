"""Three columns that become two and one as the page gets narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme.theme import theme

_THREE, _TWO = 960, 640


class Columns(QWidget):
    """`first`, `middle` and `last`; with two columns `last` stands below `first`."""

    def __init__(self, first: QWidget, middle: QWidget, last: QWidget) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._parts = (first, middle, last)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(16))
        self._count = 0
        self._arrange(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many fit."""
        super().resizeEvent(event)
        width = self.width()
        self._arrange(3 if width >= theme.px(_THREE) else 2 if width >= theme.px(_TWO) else 1)

    @property
    def count(self) -> int:
        """How many columns stand side by side now."""
        return self._count

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for part in self._parts:
            self._grid.removeWidget(part)
        first, middle, last = self._parts
        places = {
            3: ((first, 0, 0, 1), (middle, 0, 1, 1), (last, 0, 2, 1)),
            2: ((first, 0, 0, 1), (middle, 0, 1, 2), (last, 1, 0, 1)),
            1: ((first, 0, 0, 1), (last, 1, 0, 1), (middle, 2, 0, 1)),
        }[count]
        for part, at, beside, rows in places:
            self._grid.addWidget(part, at, beside, rows, 1)
        for column, stretch in enumerate({3: (32, 46, 30), 2: (38, 62, 0), 1: (1, 0, 0)}[count]):
            self._grid.setColumnStretch(column, stretch)
        self.updateGeometry()
