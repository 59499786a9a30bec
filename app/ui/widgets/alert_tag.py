"""The allergy in a row: one sign and one word while folded, what it is when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.facts import AlertRow, Answer
from app.ui.widgets.record_row import Tag
from app.words import guests as words


def alert_tag(alert: AlertRow) -> Tag | None:
    """The tag of somebody with an allergy on file, else None. Solid red is for severe ones, when shown."""
    if alert.answer != Answer.ON_FILE or not alert.allergies:
        return None
    return Tag(
        words.alert_chip(alert),
        "solid" if alert.is_severe else "danger",
        "warning",
        alert=True,
        folded_text=QCoreApplication.translate("AlertTag", "Allergy"),
        folded_tone="danger",
    )
