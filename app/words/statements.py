"""Sentences about statements."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

ERRORS: dict[str, Callable[[], str]] = {
    "statement_period": lambda: QCoreApplication.translate(
        "Errors", "Choose a period that ends after it begins, of at most {most} days."
    ),
    "archive_unfit": lambda: QCoreApplication.translate(
        "Errors", "The statement could not be written in the form that archives keep. Nothing was saved."
    ),
}
