"""The two lists that face each other: beside one another, or one above the other on a narrow page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.lost_property import FindList, FindRow
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.pages.found.rows import row_of
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fade_scroll import FadeScroll
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.ui.widgets.notes import LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRowDelegate


class OneList(Card):
    """`chosen(kind)`; `new_wanted()`."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, courtesy: Courtesy, kind: str, *, title: str, button: KeyButton, empty: str) -> None:
        super().__init__(margins=(0, 8, 0, 6), spacing=2)
        self.courtesy, self.kind = courtesy, kind
        self.header = SectionHeader(title, right=button)
        head = row(margins=(14, 0, 10, 0))
        head.addWidget(self.header)
        self.body.addLayout(head)
        delegate = RecordRowDelegate(courtesy.discreet, height=56, right_width=92, portrait=32)
        self.list = RecordList(delegate, title)
        self.list.setMinimumHeight(theme.px(112))
        self.waiting = LoadingSkeleton()
        self._none = Label(empty, "body", "text2", wrap=True)
        self._none.setMargin(theme.px(16))
        for part in (self.waiting, self.list):
            self.body.addWidget(part, 1)
        self.body.addWidget(self._none)
        self._none.hide()
        self._filler = QWidget()
        self._filler.setObjectName("clear")
        self.body.addWidget(self._filler, 1)
        self._filler.hide()
        FadeScroll(self.list)
        self.list.chosen.connect(lambda _: self.chosen.emit(self.kind))
        self.list.clicked.connect(lambda _: self.chosen.emit(self.kind))
        button.clicked.connect(self.new_wanted)

    def show_rows(self, found: FindList) -> None:
        """Show these."""
        self.waiting.stop()
        desk = self.courtesy.desk()
        self.list.set_rows([row_of(find, desk) for find in found.rows])
        count = str(len(found.rows)) + ("+" if found.more else "")
        self.header.set_sub(count if found.rows else "")
        self.list.setVisible(bool(found.rows))
        self._none.setVisible(not found.rows)
        self._filler.setVisible(not found.rows)

    def current(self) -> FindRow | None:
        """The chosen thing."""
        record = self.list.current()
        return record.record if record is not None else None


class FacingLists(QWidget):
    """`chosen(kind)` after a row changed in one of them; `new_wanted(kind)`."""

    chosen = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._box = row(self, spacing=16)
        find = KeyButton(self.tr("Log a find"), icon="plus", kind="ghost", low=True, cap=cap("found"))
        question = KeyButton(self.tr("Log a question"), icon="plus", kind="ghost", low=True)
        self.lists = {
            "found": OneList(
                courtesy, "found", title=self.tr("Found"), button=find,
                empty=self.tr("The shelves are empty."),
            ),
            "asked": OneList(
                courtesy, "asked", title=self.tr("Asked for"), button=question,
                empty=self.tr("Nobody is looking for anything."),
            ),
        }  # fmt: skip
        for kind, one in self.lists.items():
            self._box.addWidget(one, 1)
            one.chosen.connect(self.chosen)
            one.new_wanted.connect(lambda kind=kind: self.new_wanted.emit(kind))

    def stack(self, stacked: bool) -> None:
        """One above the other, or side by side."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        self._box.setSpacing(theme.px(10 if stacked else 16))
