"""Columns, rows, rows that wrap, and areas that scroll."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.theme import theme

Margins = int | tuple[int, int, int, int]
Box = TypeVar("Box", QVBoxLayout, QHBoxLayout)


def column(parent: QWidget | None = None, *, margins: Margins = 0, spacing: int = 0) -> QVBoxLayout:
    """A vertical layout; margins (left, top, right, bottom) and spacing in px at 100 %."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    return _measured(layout, margins, spacing)


def row(parent: QWidget | None = None, *, margins: Margins = 0, spacing: int = 0) -> QHBoxLayout:
    """A horizontal layout; margins (left, top, right, bottom) and spacing in px at 100 %."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    return _measured(layout, margins, spacing)


def _measured(layout: Box, margins: Margins, spacing: int) -> Box:
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    left, top, right, bottom = (theme.px(side) if side else 0 for side in sides)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(theme.px(spacing) if spacing else 0)
    return layout


class FlowLayout(QLayout):
    """Puts widgets in a row and goes on in the next one when there is no more room."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 6, down: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = theme.px(across), theme.px(down)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own way of adding."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at `index`, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least it needs; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y() - self._down
        for line in self._lines(rect.width()):
            x, y = rect.x(), y + self._down
            height = max(size.height() for _, size in line)
            for item, size in line if move else ():
                # What is lower stands in the middle of its line: a button beside a switch.
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._across
            y += height
        return max(0, y - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or taken + self._across + size.width() > width:
                lines.append([])
                taken = -self._across
            lines[-1].append((item, size))
            taken += self._across + size.width()
        return lines


class Flow(QWidget):
    """A widget whose children wrap."""

    def __init__(self, *children: QWidget, across: int = 6, down: int = 6) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._flow = FlowLayout(self, across=across, down=down)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in children:
            self._flow.addWidget(child)

    def add(self, child: QWidget) -> None:
        """Append a child."""
        self._flow.addWidget(child)

    def clear(self) -> None:
        """Remove every child."""
        clear(self._flow)


def scrolled(inner: QWidget) -> QScrollArea:
    """A frameless area that scrolls `inner` up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setObjectName("clear")
    area.setWidget(inner)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
