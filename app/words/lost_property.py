"""Words about lost property."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.lost_property import CustodyRow, FindRow, FindStatus, IdSeen
from app.words import figures

_STATUSES: dict[FindStatus, Callable[[], str]] = {
    FindStatus.FOUND: lambda: QCoreApplication.translate("Finds", "on the shelf"),
    FindStatus.ASKED: lambda: QCoreApplication.translate("Finds", "searching"),
    FindStatus.MATCHED: lambda: QCoreApplication.translate("Finds", "found"),
    FindStatus.RETURNED: lambda: QCoreApplication.translate("Finds", "handed back"),
    FindStatus.POSTED: lambda: QCoreApplication.translate("Finds", "posted"),
    FindStatus.KEPT: lambda: QCoreApplication.translate("Finds", "kept"),
    FindStatus.DISPOSED: lambda: QCoreApplication.translate("Finds", "disposed of"),
    FindStatus.GIVEN_UP: lambda: QCoreApplication.translate("Finds", "closed"),
}
_TONES = {FindStatus.RETURNED: "ok", FindStatus.POSTED: "ok", FindStatus.MATCHED: "ok"}
_MARKS: dict[str, Callable[[], str]] = {
    "perishable": lambda: QCoreApplication.translate("Finds", "perishable"),
    "medicine": lambda: QCoreApplication.translate("Finds", "medicine"),
    "cash": lambda: QCoreApplication.translate("Finds", "cash"),
    "identity_document": lambda: QCoreApplication.translate("Finds", "identity document"),
    "bank_card": lambda: QCoreApplication.translate("Finds", "bank card"),
    "device": lambda: QCoreApplication.translate("Finds", "device"),
}
_SEEN: dict[IdSeen, Callable[[], str]] = {
    IdSeen.PASSPORT: lambda: QCoreApplication.translate("Finds", "Passport"),
    IdSeen.IDENTITY_CARD: lambda: QCoreApplication.translate("Finds", "Identity card"),
    IdSeen.DRIVING_LICENCE: lambda: QCoreApplication.translate("Finds", "Driving licence"),
    IdSeen.KNOWN: lambda: QCoreApplication.translate("Finds", "None, we know the guest"),
}
_ACTIONS: dict[str, Callable[[], str]] = {
    "found": lambda: QCoreApplication.translate("Finds", "Found"),
    "asked": lambda: QCoreApplication.translate("Finds", "Asked for"),
    "edited": lambda: QCoreApplication.translate("Finds", "Corrected"),
    "withdrawn": lambda: QCoreApplication.translate("Finds", "Taken back, it was a slip"),
    "linked": lambda: QCoreApplication.translate("Finds", "The owner is known"),
    "unlinked": lambda: QCoreApplication.translate("Finds", "The owner is not known after all"),
    "matched": lambda: QCoreApplication.translate("Finds", "Belongs together with {number}"),
    "unmatched": lambda: QCoreApplication.translate("Finds", "Does not belong together with {number}"),
    "moved": lambda: QCoreApplication.translate("Finds", "Put on another shelf"),
    "mark_seen": lambda: QCoreApplication.translate("Finds", "Looked at the hidden mark"),
    "returned": lambda: QCoreApplication.translate("Finds", "Handed back"),
    "posted": lambda: QCoreApplication.translate("Finds", "Posted"),
    "kept": lambda: QCoreApplication.translate("Finds", "Kept by somebody else"),
    "disposed": lambda: QCoreApplication.translate("Finds", "Disposed of"),
    "given_up": lambda: QCoreApplication.translate("Finds", "Closed, it was not found"),
    "reopened": lambda: QCoreApplication.translate("Finds", "Opened again"),
}

ERRORS: dict[str, Callable[[], str]] = {
    "find_not_found": lambda: QCoreApplication.translate(
        "Errors", "This item is not here any more. Look at the list again."
    ),
    "find_long": lambda: QCoreApplication.translate(
        "Errors", "This is longer than a tag can tell. Keep it under {most} letters."
    ),
    "find_category": lambda: QCoreApplication.translate("Errors", "Choose a kind from the list."),
    "find_mark": lambda: QCoreApplication.translate("Errors", "Choose marks from the list."),
    "find_future": lambda: QCoreApplication.translate(
        "Errors", "This time is still to come. Look at the day."
    ),
    "find_room": lambda: QCoreApplication.translate(
        "Errors", "There is no room {room} here. Write a place instead."
    ),
    "find_when": lambda: QCoreApplication.translate(
        "Errors", "Write the day and time, for example 21.11 11:40."
    ),
    "find_is_question": lambda: QCoreApplication.translate(
        "Errors", "{number} is a question, nothing lies on the shelf. Choose a found item."
    ),
    "find_closed": lambda: QCoreApplication.translate(
        "Errors", "A colleague was quicker: {number} has left its shelf. Nothing was changed."
    ),
    "find_open": lambda: QCoreApplication.translate(
        "Errors", "{number} is open already. Nothing was changed."
    ),
    "find_touched": lambda: QCoreApplication.translate(
        "Errors", "Somebody has worked on {number} since, so it stays. Correct it instead."
    ),
    "find_no_photo": lambda: QCoreApplication.translate(
        "Errors", "No photos of identity documents and bank cards: a picture is as good as the thing."
    ),
    "find_not_posted": lambda: QCoreApplication.translate(
        "Errors", "Carriers do not take this. Hand it back in person, or give it to those who issued it."
    ),
    "find_to_whom": lambda: QCoreApplication.translate("Errors", "Write who gets it."),
    "find_carrier": lambda: QCoreApplication.translate("Errors", "Write who carries it."),
    "find_how": lambda: QCoreApplication.translate("Errors", "Write in a few words what became of it."),
    "find_no_mark": lambda: QCoreApplication.translate("Errors", "No hidden mark was written down for this."),
    "find_matched": lambda: QCoreApplication.translate(
        "Errors", "One of the two belongs to something else already. Look at {number} again."
    ),
    "find_not_matched": lambda: QCoreApplication.translate(
        "Errors", "{number} stands alone. Nothing was changed."
    ),
    "photo_unreadable": lambda: QCoreApplication.translate(
        "Errors", "This picture cannot be read. Try another photo, as JPEG or PNG."
    ),
    "photo_large": lambda: QCoreApplication.translate(
        "Errors", "This photo is too large. Try a smaller one."
    ),
    "photo_many": lambda: QCoreApplication.translate("Errors", "{most} photos are enough for one item."),
    "photo_not_found": lambda: QCoreApplication.translate("Errors", "This photo is not here any more."),
}


def category(code: str) -> str:
    """What kind of thing it is."""
    return vocabulary.word("found_categories", code, figures.language())


def category_icon(code: str) -> str:
    """The sign of a kind."""
    return str(vocabulary.entry("found_categories", code).get("icon", "package"))


def mark(code: str) -> str:
    """A mark that changes how a thing is handled."""
    return _MARKS[code]()


def status(row: FindRow) -> str:
    """Where it stands."""
    return _STATUSES[row.status]()


def status_tone(row: FindRow) -> str:
    """How its chip looks."""
    return _TONES.get(row.status, "plain")


def seen(code: IdSeen) -> str:
    """Which paper was seen."""
    return _SEEN[code]()


def until(day: str) -> str:
    """The last day on the shelf."""
    return QCoreApplication.translate("Finds", "until {day}").format(day=day)


def rule(days: int, code: str) -> str:
    """How long a kind is kept, and that the house must check it."""
    text = QCoreApplication.translate(
        "Finds", "%n day(s), {kind}. Check it against the law of your place.", "", days
    )
    return text.format(kind=category(code))


def matched() -> str:
    """A thing whose question is known."""
    return QCoreApplication.translate("Finds", "asked for")


def categories() -> list[tuple[object, str]]:
    """Every kind, to choose from."""
    return [(code, category(code)) for code in vocabulary.entries("found_categories")]


def custody(row: CustodyRow) -> tuple[str, str]:
    """Title and second line of one pair of hands."""
    translate = QCoreApplication.translate
    words = _ACTIONS.get(row.action)
    title = words().format(number=row.about.get("number", "")) if words else row.action
    about = row.about
    parts = [about.get("text", ""), about.get("to", "")]
    if about.get("by"):
        parts.append(translate("Finds", "by {name}").format(name=about["by"]))
    parts.append(about.get("shelf", ""))
    if about.get("witness"):
        parts.append(translate("Finds", "counted with {name}").format(name=about["witness"]))
    if about.get("seen"):
        parts.append(seen(IdSeen(about["seen"])))
    parts += [about.get("carrier", ""), about.get("tracking", "")]
    return title, "  ·  ".join(part for part in parts if part)


def left(days: int) -> tuple[str, str]:
    """How long a thing stays on its shelf, and the tone of it."""
    translate = QCoreApplication.translate
    if days < 0:
        return translate("Finds", "time is over"), "warn"
    if days == 0:
        return translate("Finds", "last day"), "warn"
    return translate("Finds", "%n day(s) left", "", days), "warn" if days <= 3 else "plain"
