"""Words for the people and days around a guest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.around import DayRow, PersonRow
from app.words import figures

ERRORS: dict[str, Callable[[], str]] = {
    "person_kind": lambda: QCoreApplication.translate("Errors", "Choose who it is."),
    "person_name": lambda: QCoreApplication.translate("Errors", "Write the name."),
    "person_year": lambda: QCoreApplication.translate(
        "Errors", "Write an age (7) or a year of birth (2019), or leave it empty."
    ),
    "person_self": lambda: QCoreApplication.translate(
        "Errors", "This is the guest’s own profile. Choose somebody else."
    ),
    "day_words": lambda: QCoreApplication.translate("Errors", "Write what the day is for."),
    "day_date": lambda: QCoreApplication.translate(
        "Errors", "There is no such day. Day and month are enough; the year may stay empty."
    ),
    "around_not_found": lambda: QCoreApplication.translate(
        "Errors", "This is not here any more. Look at the page again."
    ),
}
ICONS = {
    "partner": "heart", "child": "baby", "parent": "user", "assistant": "identification-badge", "friend": "smiley",
    "colleague": "users", "pet": "paw-print", "assisted": "user",
}  # fmt: skip


def kind_word(kind: str, translate: Callable[..., str] = QCoreApplication.translate) -> str:
    """What somebody is to the guest; another `translate` says it in another language than the screen's."""
    return {
        "partner": translate("Around", "partner"),
        "child": translate("Around", "child"),
        "parent": translate("Around", "parent"),
        "assistant": translate("Around", "assistant"),
        "friend": translate("Around", "friend"),
        "colleague": translate("Around", "colleague"),
        "pet": translate("Around", "pet"),
        "assisted": translate("Around", "is assisted by this guest"),
    }.get(kind, kind)


def person_line(person: PersonRow, today: date) -> str:
    """Who it is, how old they are, and when their birthday is."""
    age, birthday = person.age(today), person.birthday(today)
    told = [person.animal or kind_word(person.kind)]
    if age is not None:
        told.append(years_old(age))
    if birthday is not None:
        told.append(
            QCoreApplication.translate("Around", "birthday on {day}").format(day=figures.day(birthday))
        )
    return "  ·  ".join(told)


def years_old(age: int) -> str:
    """An age in words."""
    return QCoreApplication.translate("Around", "%n year(s) old", "", age)


def day_line(row: DayRow, today: date) -> str:
    """When the day comes next, and for which time."""
    when = figures.day(row.next(today))
    years = row.years(today)
    if not years:
        return when
    return f"{when}  ·  " + QCoreApplication.translate("Around", "%n year(s)", "", years)
