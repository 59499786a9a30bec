"""Finds the guest something is for, or belongs to: a few letters, arrows, Enter."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.search import Hit
from app.services import search
from app.ui import tasks
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate, Tag
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_WAIT_MS = 20
_MOST = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIST_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, *_ENTER)


class GuestFind(QWidget):
    """`picked(guest_id)` when somebody was chosen from the list below the field.

    With `may_be_none` the field says that it may stay empty; with `offer_new` a guest nobody knows yet is
    begun from here, and `then` is the page that goes on with them (the guest's own when it is empty).
    """

    picked = Signal(str)

    def __init__(
        self,
        courtesy: Courtesy,
        label: str = "",
        *,
        may_be_none: bool = False,
        offer_new: bool = False,
        then: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.courtesy = courtesy
        self._offers_new, self._then = offer_new, then
        self._looked_for = ""
        empty = self.tr("Name or room; leave it empty when there is no name yet")
        self._build(label or self.tr("Guest"), empty if may_be_none else self.tr("Name, telephone or room"))
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._on_wait_timeout)
        self.field.textEdited.connect(self._wait.start)
        self.field.installEventFilter(self)
        self.list.opened.connect(lambda row: self.picked.emit(row.key))
        self.new.clicked.connect(self._on_new_clicked)
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        self._wait.stop()
        self._looked_for = ""
        self.field.clear()
        self._show(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter reach the list while the letters stay in the field; Enter begins the unknown."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _LIST_KEYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if self.list.rows():
            self.list.keyPressEvent(event)
        elif event.key() in _ENTER and self._is_nobody():
            self.new.click()
        else:
            return False
        return True

    def _is_nobody(self) -> bool:
        """Whether these very letters were looked for: an Enter too quick must begin no second profile."""
        typed = self.field.text().strip()
        return self._offers_new and bool(typed) and typed == self._looked_for

    def _build(self, label: str, hint: str) -> None:
        body = column(self, spacing=6)
        self.field = TextField(label, hint=hint)
        body.addWidget(Field(label, self.field))
        delegate = RecordRowDelegate(height=46, right_width=90, side=10)
        self.list = RecordList(delegate, self.tr("Guests found"), fit=True, open_on_click=True)
        body.addWidget(self.list)
        self._none = Label(self.tr("Nobody found by that name"), "caption", "text2")
        body.addWidget(self._none)
        self.new = KeyButton(self.tr("Somebody new"), icon="user-plus", kind="ghost", low=True)
        body.addWidget(self.new)

    def _on_wait_timeout(self) -> None:
        tasks.start(self, self._find(self.field.text().strip()))

    async def _find(self, text: str) -> None:
        if not text:
            self._show(())
            return
        try:
            hits = await self.courtesy.worker.latest(
                "guest of a form", search.find, self.courtesy.desk(), text, limit=12
            )
        except asyncio.CancelledError:
            return  # newer letters overtook these
        self._looked_for = text
        self._show(tuple(hit for hit in hits if hit.guest_id or hit.kind == "guest"), searched=True)

    def _show(self, hits: tuple[Hit, ...], *, searched: bool = False) -> None:
        rows = {row.key: row for row in (_row(hit) for hit in hits)}
        self.list.set_rows(list(rows.values())[:_MOST])
        self.list.setVisible(bool(rows))
        self._none.setVisible(searched and not rows)
        self.new.setVisible(self._offers_new and searched)
        self.new.set_cap("" if rows else "↵")
        self.list.choose_first()

    def _on_new_clicked(self) -> None:
        self.courtesy.navigator.go("guest_form", name=self.field.text().strip(), then=self._then)


def _row(hit: Hit) -> RecordRow:
    """The allergy stands in the row: it must be seen before the name is chosen."""
    allergies = hit.alert.allergies if hit.alert is not None else ()
    words = ", ".join(vocabulary.word("allergens", fact.code, figures.language()) for fact in allergies)
    tags = (Tag(words, "danger", "warning", alert=True),) if words else ()
    return RecordRow(
        key=hit.guest_id or hit.id, title=hit.title, sub=hit.detail, name=hit.title, right=hit.room, tags=tags
    )
