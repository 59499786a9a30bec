"""A few words about a guest, for the next colleague."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.guests import NoteRow
from app.domain.ids import new_id
from app.errors import AppError
from app.services import guests, notes
from app.ui import messages, tasks
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.fields import Field, LongText
from app.ui.widgets.layouts import Flow, column, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_FORM = "note"
_WIDTH = 720


class NoteFormPage(Page):
    """`open(guest_id=…)`; without one the guest is chosen first."""

    section: ClassVar[str] = "guests"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._command_id = new_id()
        self._head = PageHeader(self.tr("Note"))
        self._pick = GuestFind(courtesy)
        self._text = LongText(self.tr("Note"), hint=self.tr("Reads by the window in the evening …"), lines=6)
        self._text_field = Field(self.tr("What a colleague should know"), self._text)
        self._private = Switch(self.tr("Private: folded away at the counter"), on=True)
        self._note = InlineNote()
        self._build()
        self._pick.picked.connect(self._on_pick_picked)
        self._text.textChanged.connect(self._on_text_changed)

    def open(self, **what: object) -> None:
        """Begin a note about this guest; a draft comes back."""
        self._command_id = new_id()
        guest_id = what.get("guest_id")
        self.guest_id = str(guest_id) if guest_id else None
        draft = self.courtesy.drafts.load(_FORM, self.guest_id) or {}
        self._text.setPlainText(str(draft.get("text", "")))
        self._private.setChecked(bool(draft.get("is_private", True)))
        self._text_field.set_error("")
        self._note.say(self.tr("Your draft is back.") if draft else "")
        self._show_guest("")
        if self.guest_id is not None:
            tasks.start(self, self._name(self.guest_id))
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pick.clear()
            self._pick.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary(self) -> None:
        """Save."""
        if self.guest_id is None:
            self._pick.field.setFocus()
            self._note.say(self.tr("Choose the guest first."), tone="warn")
            return
        tasks.start(self, self._save(self.guest_id), on_error=self._on_failed)

    def _build(self) -> None:
        inner = QWidget()
        body = column(inner, margins=(24, 18, 24, 16), spacing=14)
        body.addWidget(self._head)
        body.addWidget(self._note)
        card = Card(spacing=12)
        card.setMaximumWidth(_WIDTH)
        for part in (self._pick, self._text_field, self._private):
            card.body.addWidget(part)
        save = KeyButton(self.tr("Keep the note"), kind="primary", cap=cap("primary"))
        save.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        leave.clicked.connect(self.courtesy.navigator.back)
        card.body.addWidget(Flow(save, leave, across=8))
        body.addWidget(card)
        body.addStretch(1)
        column(self).addWidget(scrolled(inner))

    async def _name(self, guest_id: str) -> None:
        card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        if guest_id == self.guest_id:
            self._show_guest(card.details.name)

    def _show_guest(self, name: str) -> None:
        self._pick.setVisible(self.guest_id is None)
        self._head.set_sub(name)

    async def _save(self, guest_id: str) -> None:
        note, changes = await self.courtesy.worker.db(
            notes.add, self.courtesy.desk(), command_id=self._command_id, guest_id=guest_id,
            text=self._text.text(), is_private=self._private.isChecked(),
        )  # fmt: skip
        self.courtesy.drafts.discard(_FORM, guest_id)
        self.courtesy.bus.changed.emit(changes, self)
        self.courtesy.navigator.go("guest", guest_id=guest_id)
        self.courtesy.toasts.show(self.tr("Note kept"), undo=lambda: self._undo(note))

    async def _undo(self, note: NoteRow) -> None:
        _, changes = await self.courtesy.worker.db(
            notes.retire, self.courtesy.desk(), command_id=new_id(), note_id=note.id
        )
        self.courtesy.bus.changed.emit(changes, self)

    def _on_failed(self, error: AppError) -> None:
        if error.params.get("field") == "text":
            self._text_field.set_error(messages.sentence(error))
            self._text.setFocus()
        else:
            self._note.say(messages.sentence(error), tone=messages.tone(error))

    def _on_pick_picked(self, guest_id: str) -> None:
        self.guest_id = guest_id
        self._note.say("")
        tasks.start(self, self._name(guest_id))
        self._text.setFocus()

    def _on_text_changed(self) -> None:
        self._text_field.set_error("")
        if self._text.hasFocus():
            # Another text is another command: only the very same one may be answered from the first time.
            self._command_id = new_id()
            content = {"text": self._text.text(), "is_private": self._private.isChecked()}
            self.courtesy.drafts.save(_FORM, self.guest_id, content)
