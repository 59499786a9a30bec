"""The draft of one form: kept on every key, brought back on a visit, gone when the form is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class KeptDraft(QObject):
    """`dropped()` when the person does not want it back. `subject` is whom or what the form is about."""

    dropped = Signal()

    def __init__(self, courtesy: Courtesy, form: str, note: InlineNote, parent: QObject) -> None:
        super().__init__(parent)
        self._courtesy, self._form, self._note = courtesy, form, note
        self._subject = ""

    def begin(self, subject: str) -> dict[str, Any] | None:
        """What was typed about this subject before, and a line that says so."""
        self._subject = subject
        self._note.clear_buttons()
        found = self._courtesy.drafts.load(self._form, subject)
        if found is not None:
            self._tell()
        return found

    def now(self) -> dict[str, Any] | None:
        """What is kept at this moment."""
        return self._courtesy.drafts.load(self._form, self._subject)

    def keep(self, content: dict[str, Any]) -> None:
        """Keep what stands in the form (JSON types)."""
        self._courtesy.drafts.save(self._form, self._subject, content)

    def forget(self) -> None:
        """The form is done."""
        self._courtesy.drafts.discard(self._form, self._subject)
        self._note.clear_buttons()

    def _tell(self) -> None:
        saved = self._courtesy.drafts.saved_at(self._form, self._subject)
        time = figures.clock(saved, self._courtesy.desk().place) if saved else ""
        self._note.say(self.tr("Your draft from {time} is back.").format(time=time))
        drop = KeyButton(self.tr("Discard it"), low=True)
        drop.clicked.connect(self._on_drop_clicked)
        self._note.add_button(drop)

    def _on_drop_clicked(self) -> None:
        self.forget()
        self.dropped.emit()
