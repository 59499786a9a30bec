"""What a person reads when something did not work: what happened, what is safe, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app import words
from app.errors import AppError, Damaged


def sentence(error: AppError) -> str:
    """The sentence for an expected failure."""
    return words.sentence(error)


def tone(error: AppError) -> str:
    """How loud it is: "danger" only when the place's data itself is in question."""
    return "danger" if isinstance(error, Damaged) else "warn"


def wait_text(seconds: int) -> str:
    """A pause as it is said: seconds below a minute, whole minutes above."""
    if seconds < 60:
        return QCoreApplication.translate("Wait", "{seconds} s").format(seconds=seconds)
    return QCoreApplication.translate("Wait", "%n minute(s)", "", -(-seconds // 60))
