"""Lists of frozen records: one view, one model, painted rows; painting never queries anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.theme.theme import theme
from app.ui.widgets.fade_scroll import FADE
from app.ui.widgets.row_delegate import Heading, RowDelegate

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def key_of(record: object) -> object:
    """What identifies a record: its `key` or `id`, otherwise itself."""
    return getattr(record, "key", None) or getattr(record, "id", None) or record


def spoken(record: object) -> str:
    """What a screen reader says of a row: the record's own `spoken`, a heading's text, or its words."""
    return str(getattr(record, "spoken", None) or getattr(record, "text", None) or record)


class Records(QAbstractListModel):
    """Holds what the list shows and asks for more when the end comes into sight."""

    wants_more = Signal()

    def __init__(self, say: Callable[[Any], str]) -> None:
        super().__init__()
        self.rows: list[object] = []
        self.more = False
        self._asked = False
        self._say = say

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows are here by now."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record itself under UserRole, its words for reading aloud and for finding by typing."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        record = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        """Whether there is more that was not asked for yet."""
        return self.more and not self._asked

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        """Ask the page; it answers with `RecordList.add_rows`."""
        self._asked = True
        self.wants_more.emit()

    def replace(self, rows: Sequence[object], more: bool) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.more, self._asked = list(rows), more, False
        self.endResetModel()

    def append(self, rows: Sequence[object], more: bool) -> None:
        """Add rows at the end."""
        self.more, self._asked = more, False
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()


@dataclass(frozen=True, slots=True)
class Selected:
    """Where the selection stood before the rows were replaced."""

    key: object
    row: int


class RecordList(QListView):
    """Arrow keys move, Enter opens, typing letters finds.

    `chosen(record | None)`: the current row changed. `opened(record)`: Enter, a double click, or a single one
    with `open_on_click`. `space_pressed(record)`: a tap on Space. `wants_more()`: answer with `add_rows`.
    `fit=True` makes the list as high as its rows, for short lists inside a page that scrolls itself.
    """

    chosen = Signal(object)
    opened = Signal(object)
    space_pressed = Signal(object)
    wants_more = Signal()

    def __init__(
        self,
        delegate: RowDelegate,
        name: str,
        *,
        say: Callable[[Any], str] = spoken,
        fit: bool = False,
        open_on_click: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = Records(say)
        self._records.wants_more.connect(self.wants_more)
        self._delegate, self._fit, self._open_on_click = delegate, fit, open_on_click
        self.setModel(self._records)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        delegate.watch(self.viewport())
        self.setAccessibleName(name)
        self._dress()
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_rows(self, rows: Sequence[object], *, more: bool = False) -> None:
        """Show `rows` (records and `Heading`s); the same record stays chosen if it is still there."""
        before = self._selected()
        self._records.replace(rows, more)
        if before is not None:
            self._choose_again(before)
        self.updateGeometry()

    def show_anew(self, rows: Sequence[object]) -> None:
        """Show `rows` from the first on, which is chosen: nothing of what was here before matters."""
        self._records.replace(rows, more=False)
        self.choose_first()
        self.scrollToTop()

    def add_rows(self, rows: Sequence[object], *, more: bool = False) -> None:
        """Answer to `wants_more`."""
        self._records.append(rows, more)
        self.updateGeometry()

    def rows(self) -> list[object]:
        """Everything shown, headings too."""
        return list(self._records.rows)

    def current(self) -> Any:
        """The chosen record, or None."""
        index = self.currentIndex()
        record = self._records.rows[index.row()] if index.isValid() else None
        return None if isinstance(record, Heading) else record

    def choose(self, key: object) -> bool:
        """Choose the record of this key; False when it is not here."""
        for at, record in enumerate(self._records.rows):
            if not isinstance(record, Heading) and key_of(record) == key:
                self.setCurrentIndex(self._records.index(at))
                return True
        return False

    def choose_first(self) -> None:
        """Choose the first record."""
        self._choose_at(0)

    def sizeHint(self) -> QSize:
        """All rows when it fits, otherwise a few."""
        rows = self.content_height() if self._fit else theme.px(240)
        return QSize(theme.px(240), rows)

    def minimumSizeHint(self) -> QSize:
        """All rows when it fits."""
        return QSize(theme.px(120), self.content_height() if self._fit else theme.px(90))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, above the fade that a list which goes on has at its end."""
        super().scrollTo(index, hint)
        seen = self.viewport().height() - int(self.property(FADE) or 0)
        hidden = self.visualRect(index).bottom() - seen
        if hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space on a record; the rest as lists do."""
        record = self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if record is not None and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(record)
        elif record is not None and plain and event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit(record)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        if self._fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)

    def content_height(self) -> int:
        """Pixels all rows take together."""
        return sum(self._delegate.height_of(record) for record in self._records.rows) + 2

    def _selected(self) -> Selected | None:
        record = self.current()
        return Selected(key_of(record), self.currentIndex().row()) if record is not None else None

    def _choose_again(self, before: Selected) -> None:
        if not self.choose(before.key):
            self._choose_at(before.row)

    def _choose_at(self, row: int) -> None:
        rows = self._records.rows
        places = [*range(row, len(rows)), *range(min(row, len(rows)) - 1, -1, -1)]
        for at in places:
            if not isinstance(rows[at], Heading):
                self.setCurrentIndex(self._records.index(at))
                return

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._open_on_click:
            self._open(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._open_on_click:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        record = index.data(Qt.ItemDataRole.UserRole)
        if record is not None and not isinstance(record, Heading):
            self.opened.emit(record)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current() if current.isValid() else None)
