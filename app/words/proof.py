"""What each check of `verify` looks at, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

CHECKS: dict[str, Callable[[], str]] = {
    "schema": lambda: QCoreApplication.translate("Proof", "tables and the rules in them"),
    "foreign_keys": lambda: QCoreApplication.translate("Proof", "references between tables"),
    "counters": lambda: QCoreApplication.translate("Proof", "sums of the budgets"),
    "gestures": lambda: QCoreApplication.translate("Proof", "what gestures cost"),
    "uncounted": lambda: QCoreApplication.translate("Proof", "gestures that no limit counted"),
    "approvals": lambda: QCoreApplication.translate("Proof", "questions and answers"),
    "decisions": lambda: QCoreApplication.translate("Proof", "who decided what, and when"),
    "limits": lambda: QCoreApplication.translate("Proof", "limits"),
    "employees": lambda: QCoreApplication.translate("Proof", "employees, their roles and PINs"),
    "place": lambda: QCoreApplication.translate("Proof", "currency, time zone and end of the day"),
    "chains": lambda: QCoreApplication.translate("Proof", "chains of entries"),
    "day_seals": lambda: QCoreApplication.translate("Proof", "seals of closed days"),
    "audit_words": lambda: QCoreApplication.translate("Proof", "words beside the entries"),
    "clock": lambda: QCoreApplication.translate("Proof", "moments of the entries"),
    "attachments": lambda: QCoreApplication.translate("Proof", "photos and documents"),
    "search_index": lambda: QCoreApplication.translate("Proof", "the search index"),
    "file": lambda: QCoreApplication.translate("Proof", "the file itself"),
}


def check_name(code: str) -> str:
    """What a check looks at; its code where a newer store knows one that this program does not."""
    words = CHECKS.get(code)
    return words() if words else code
