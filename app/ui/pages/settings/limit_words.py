"""Limits as sentences. The places of {who} and {amount} are filled with fields, in any order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.budgets import PRESETS, LimitRow, Period, Scope
from app.domain.desk import EmployeeRow
from app.domain.roles import Role
from app.ui.theme import tokens
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.words.people import role_name

Kind = tuple[Scope, Period]

# What the page offers; whatever else the command line sets is worded below too.
OFFERED: tuple[Kind, ...] = (
    (Scope.EMPLOYEE, Period.BUSINESS_DAY),
    (Scope.EMPLOYEE, Period.INCIDENT),
    (Scope.EMPLOYEE, Period.MONTH),
    (Scope.GUEST, Period.BUSINESS_DAY),
    (Scope.GUEST, Period.MONTH),
    (Scope.STAY, Period.STAY),
    (Scope.PLACE, Period.MONTH),
)

_SCOPES: dict[Scope, Callable[[], str]] = {
    Scope.EMPLOYEE: lambda: QCoreApplication.translate("Limits", "{who} may give up to {amount} {period}."),
    Scope.GUEST: lambda: QCoreApplication.translate(
        "Limits", "{who} may give one guest up to {amount} {period}."
    ),
    Scope.STAY: lambda: QCoreApplication.translate("Limits", "{who} may give up to {amount} for one stay."),
    Scope.COMPLAINT: lambda: QCoreApplication.translate(
        "Limits", "{who} may give up to {amount} for one complaint {period}."
    ),
    Scope.DEPARTMENT: lambda: QCoreApplication.translate(
        "Limits", "{who}: the department gives up to {amount} {period}."
    ),
    Scope.PLACE: lambda: QCoreApplication.translate(
        "Limits", "{who}: the whole house gives up to {amount} {period}."
    ),
}
_PERIODS: dict[Period, Callable[[], str]] = {
    Period.INCIDENT: lambda: QCoreApplication.translate("Limits", "in one gesture"),
    Period.BUSINESS_DAY: lambda: QCoreApplication.translate("Limits", "a day"),
    Period.STAY: lambda: QCoreApplication.translate("Limits", "in one stay"),
    Period.MONTH: lambda: QCoreApplication.translate("Limits", "a month"),
}
_HOLE = re.compile(r"(\{who\}|\{amount\}|\{kind\})")


def sentence(scope: Scope, period: Period) -> str:
    """The sentence of a kind of limit, with {who} and {amount} still open."""
    return _SCOPES[scope]().replace("{period}", _PERIODS[period]())


def kind_words(kind: Kind) -> str:
    """A kind of limit as one choice of a list."""
    scope, period = kind
    words = sentence(scope, period).replace("{who}", "").replace("{amount}", "…")
    return words.strip(" :.").strip()


def who_words(row: LimitRow, people: Sequence[EmployeeRow]) -> str:
    """Whom a limit is for."""
    if row.employee_id is not None:
        return next((person.name for person in people if person.id == row.employee_id), "–")
    if row.role is not None:
        return role_name(Role(row.role))
    return everyone()


def everyone() -> str:
    """No role and no person named."""
    return QCoreApplication.translate("Limits", "Everyone")


def preset_words() -> list[tuple[object, str]]:
    """The ready-made sets."""
    words = {
        "per_day": QCoreApplication.translate("Limits", "So much per person and day"),
        "per_guest": QCoreApplication.translate("Limits", "So much per guest and day"),
        "per_incident": QCoreApplication.translate("Limits", "So much per gesture"),
        "banded": QCoreApplication.translate("Limits", "So much per gesture, and three times that a day"),
    }
    return [(name, words.get(name, name)) for name in PRESETS]


def laid_out(words: str, holes: dict[str, QWidget]) -> Flow:
    """The sentence as a wrapping line of words and fields."""
    line = Flow(across=8, down=6)
    for label in [hole for hole in holes.values() if isinstance(hole, Label)]:
        label.setMinimumHeight(theme.px(tokens.CONTROL))  # on one line with the fields
    for piece in _HOLE.split(words):
        if piece.strip("{}") in holes and piece.startswith("{"):
            line.add(holes[piece.strip("{}")])
        elif piece.strip():
            words_between = Label(piece.strip(), "body")
            words_between.setMinimumHeight(theme.px(tokens.CONTROL))
            line.add(words_between)
    return line
