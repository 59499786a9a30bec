"""Words about guests: what protects them, what they like, who they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.facts import AlertRow, Answer, FactRow
from app.domain.preferences import PreferenceRow
from app.errors import AppError
from app.words import figures

ERRORS: dict[str, Callable[[], str]] = {
    "guest_name": lambda: QCoreApplication.translate("Errors", "Write a name; how it is spelt can be mended later."),
    "guest_name_long": lambda: QCoreApplication.translate(
        "Errors", "This is too long for a name; {most} letters fit."
    ),
    "guest_letters": lambda: QCoreApplication.translate(
        "Errors", "There is a sign in it that cannot be kept. Delete what you pasted and type it."
    ),
    "guest_birthday": lambda: QCoreApplication.translate(
        "Errors", "There is no such day. Day and month are enough; the year may stay empty."
    ),
    "guest_wedding": lambda: QCoreApplication.translate(
        "Errors", "A wedding day needs day, month and year; leave all three empty if it is not known."
    ),
    "guest_email": lambda: QCoreApplication.translate(
        "Errors", "An e-mail address looks like name@example.com."
    ),
    "guest_in_use": lambda: QCoreApplication.translate(
        "Errors", "Something hangs on this guest by now, so the profile stays. Nothing was changed."
    ),
    "guest_not_found": lambda: QCoreApplication.translate(
        "Errors", "This guest is not here any more. Search for the name again."
    ),
    "fact_kind": lambda: QCoreApplication.translate("Errors", "Choose what it is about."),
    "fact_empty": lambda: QCoreApplication.translate("Errors", "Choose or write what it is."),
    "fact_severity": lambda: QCoreApplication.translate("Errors", "Choose how severe it is."),
    "fact_there": lambda: QCoreApplication.translate("Errors", "This is on file already. Nothing was changed."),
    "fact_on_file": lambda: QCoreApplication.translate(
        "Errors", "There is an allergy on file. Take it away first, if it was wrong; nothing was changed."
    ),
    "preference_group": lambda: QCoreApplication.translate("Errors", "Choose a group from the list."),
    "preference_code": lambda: QCoreApplication.translate("Errors", "Choose it in the group it belongs to."),
    "preference_strength": lambda: QCoreApplication.translate("Errors", "Choose how much it matters."),
    "preference_answer": lambda: QCoreApplication.translate("Errors", "Choose one of the three answers."),
    "preference_empty": lambda: QCoreApplication.translate("Errors", "Write what the guest likes."),
    "preference_there": lambda: QCoreApplication.translate("Errors", "This stands there already."),
    "preference_excluded": lambda: QCoreApplication.translate(
        "Errors", "This goes against “{other}”. Take that away first, if it has changed."
    ),
    "preference_group_full": lambda: QCoreApplication.translate(
        "Errors", "This group holds {most} at most, so that it can be read at a glance. Take one away first."
    ),
    "note_empty": lambda: QCoreApplication.translate("Errors", "Write a few words."),
    "note_long": lambda: QCoreApplication.translate("Errors", "This is too long for a note; {most} letters fit."),
    "move_kind": lambda: QCoreApplication.translate("Errors", "This cannot be moved to another guest here."),
}  # fmt: skip


def fact_word(fact: FactRow) -> str:
    """What a fact is about: "Peanuts"; for a reader who may not know, the kind alone: "Allergy"."""
    if not fact.code:
        return fact_kind(fact.kind)
    return vocabulary.word(vocabulary.FACT_KINDS[fact.kind], fact.code, figures.language())


def fact_kind(kind: str) -> str:
    """Allergy, health, diet or access."""
    translate = QCoreApplication.translate
    return {
        "allergy": translate("Facts", "Allergy"),
        "health": translate("Facts", "Health"),
        "diet": translate("Facts", "Diet"),
        "accessibility": translate("Facts", "Access"),
        "name": translate("Facts", "True name"),
        "file": translate("Facts", "A file"),
    }.get(kind, kind)


def severity(code: str) -> str:
    """How severe an allergy is."""
    return vocabulary.word("severities", code, figures.language())


def fact_title(fact: FactRow) -> str:
    """A fact with its degree: "Peanuts, severe"."""
    if not fact.severity:
        return fact_word(fact)
    words = QCoreApplication.translate("Facts", "{what}, {severity}")
    return words.format(what=fact_word(fact), severity=severity(fact.severity))


def alert_title(alert: AlertRow) -> str:
    """All allergies in one line, the worst first."""
    return "  ·  ".join(fact_title(fact) for fact in alert.allergies)


def alert_chip(alert: AlertRow) -> str:
    """The worst allergy and how many more: "Peanuts, severe +1"."""
    first, *more = alert.allergies
    return fact_title(first) + (f" +{len(more)}" if more else "")


def answer_word(answer: Answer) -> str:
    """What is known when nothing is on file."""
    translate = QCoreApplication.translate
    return translate("Facts", "asked, none") if answer == Answer.NONE else translate("Facts", "never asked")


def confirmed(on: date, today: date, name: str) -> str:
    """Who confirmed it and when: "Confirmed today, Maja"."""
    if on == today:
        return QCoreApplication.translate("Facts", "Confirmed today, {name}").format(name=name)
    words = QCoreApplication.translate("Facts", "Confirmed {day}, {name}")
    return words.format(day=figures.day(on), name=name)


def preference_word(row: PreferenceRow) -> str:
    """A known preference in the reader's language, a typed one as it was typed."""
    if row.code is None:
        return row.text
    return vocabulary.word("preferences", row.code, figures.language())


def other_word(error: AppError) -> str:
    """What a preference goes against, in the reader's language where the program knows the word."""
    code = str(error.params.get("other_code", ""))
    return vocabulary.word("preferences", code, figures.language()) if code else str(error.params["other"])


def group_word(code: str) -> str:
    """A group of preferences."""
    return vocabulary.word("preference_groups", code, figures.language())


def strength_word(strength: str) -> str:
    """How much a preference matters."""
    translate = QCoreApplication.translate
    return {
        "only": translate("Preferences", "only this"),
        "required": translate("Preferences", "needed"),
        "preferred": translate("Preferences", "liked"),
        "unacceptable": translate("Preferences", "not wanted"),
        "no_preference": translate("Preferences", "no matter"),
    }.get(strength, strength)


def source_word(source: str) -> str:
    """Who says so."""
    translate = QCoreApplication.translate
    return {
        "declared": translate("Preferences", "told us"),
        "observed": translate("Preferences", "noticed"),
    }.get(source, source)


def reason_word(reason: str) -> str:
    """Why somebody may be the guest who is being added."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Guests", "same name"),
        "similar_name": translate("Guests", "similar name"),
        "phone": translate("Guests", "same telephone"),
        "email": translate("Guests", "same e-mail"),
        "birthday": translate("Guests", "same birthday"),
    }.get(reason, reason)
