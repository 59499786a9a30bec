"""What somebody was typing into the gesture form: kept while they type, put back when they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.ui.pages.gesture.page import GesturePage

FORM = "gesture"


class GestureDraft(QObject):
    """The draft of one guest's form, and the note that says it is kept."""

    def __init__(self, page: GesturePage) -> None:
        super().__init__(page)
        self._page, self._drafts = page, page.courtesy.drafts
        self._drafts.saved.connect(self._on_drafts_saved)

    def load(self) -> dict[str, object] | None:
        """What was typed for this guest, None when nothing was."""
        return self._drafts.load(FORM, self._page.guest_id)

    def keep(self) -> None:
        """Write down what stands in the form."""
        form, budget = self._page.form, self._page.budget
        self._drafts.save(
            FORM,
            self._page.guest_id,
            {
                "item_id": getattr(form.choice, "key", ""), "occasion": form.occasion,
                "what": form.other_what.text(), "amount": form.other_amount.text(),
                "ready": form.extras.ready.text(), "tell": form.extras.tell.isChecked(),
                "card": form.extras.card_text.text(), "reason": budget.reason.text(),
                "said": form.said(), "says": form.question.said_by.text(),
            },
        )  # fmt: skip

    def discard(self) -> None:
        """The matter is done."""
        self._drafts.discard(FORM, self._page.guest_id)

    def restore(self, draft: dict[str, object]) -> None:
        """Put back what was typed, once the form shows its guest and its rows."""
        form, budget = self._page.form, self._page.budget
        form.other_what.setText(str(draft.get("what", "")))
        form.other_amount.setText(str(draft.get("amount", "")))
        form.extras.ready.setText(str(draft.get("ready", "")))
        form.extras.tell.setChecked(bool(draft.get("tell", True)))
        form.extras.card_text.setPlainText(str(draft.get("card", "")))
        budget.reason.setPlainText(str(draft.get("reason", "")))
        self._page.kept.show()

    def _on_drafts_saved(self, form: str, subject: str) -> None:
        if form == FORM and subject == (self._page.guest_id or ""):
            self._page.kept.show()
