"""Words about special requests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.desk import PlaceRow
from app.domain.requests import Due, RequestRow
from app.words import figures

_CHANNELS: dict[str, Callable[[], str]] = {
    "in_person": lambda: QCoreApplication.translate("Requests", "in person"),
    "phone": lambda: QCoreApplication.translate("Requests", "by phone"),
    "email": lambda: QCoreApplication.translate("Requests", "by e-mail"),
    "message": lambda: QCoreApplication.translate("Requests", "by message"),
    "chat": lambda: QCoreApplication.translate("Requests", "by chat"),
    "social": lambda: QCoreApplication.translate("Requests", "in a post"),
    "review": lambda: QCoreApplication.translate("Requests", "in a review"),
}
CHANNEL_ICONS = {
    "in_person": "chat-circle", "phone": "phone", "email": "envelope-open", "message": "chat-text",
    "chat": "chat-text", "social": "globe", "review": "star",
}  # fmt: skip
_DUES: dict[Due, Callable[[], str]] = {
    Due.LATE: lambda: QCoreApplication.translate("Requests", "Late"),
    Due.SOON: lambda: QCoreApplication.translate("Requests", "Within two hours"),
    Due.LATER: lambda: QCoreApplication.translate("Requests", "Later"),
    Due.NO_TIME: lambda: QCoreApplication.translate("Requests", "No time promised"),
    Due.DONE: lambda: QCoreApplication.translate("Requests", "Done"),
    Due.DECLINED: lambda: QCoreApplication.translate("Requests", "Declined"),
}

ERRORS: dict[str, Callable[[], str]] = {
    "request_not_found": lambda: QCoreApplication.translate(
        "Errors", "This request is not here any more. Look at the list again."
    ),
    "request_long": lambda: QCoreApplication.translate(
        "Errors", "This is longer than a note can be. Keep it under {most} letters."
    ),
    "request_quantity": lambda: QCoreApplication.translate("Errors", "Write a number from 1 to {most}."),
    "request_department": lambda: QCoreApplication.translate("Errors", "Choose a department from the list."),
    "request_channel": lambda: QCoreApplication.translate("Errors", "Choose from the list how it was asked."),
    "request_room": lambda: QCoreApplication.translate(
        "Errors", "There is no room {room} here. Correct the number, or write a place."
    ),
    "request_who": lambda: QCoreApplication.translate(
        "Errors", "More than one guest is in room {room}. Choose who asked."
    ),
    "request_when": lambda: QCoreApplication.translate(
        "Errors", "Write the time as 10:15, as +30 for half an hour, or as tomorrow 9:00."
    ),
    "request_closed": lambda: QCoreApplication.translate(
        "Errors", "A colleague was quicker: {number} was answered already. Nothing was changed."
    ),
    "request_open": lambda: QCoreApplication.translate(
        "Errors", "{number} is open already. Nothing was changed."
    ),
    "request_touched": lambda: QCoreApplication.translate(
        "Errors", "Somebody has worked on {number} since, so it stays. Decline it, or mark it done."
    ),
    "decline_reason": lambda: QCoreApplication.translate("Errors", "Say in a few words why it cannot be."),
    "decline_alternative": lambda: QCoreApplication.translate(
        "Errors", "There is no bare no here: write what you offered instead."
    ),
    "colleague_gone": lambda: QCoreApplication.translate(
        "Errors", "This colleague does not work here any more. Choose somebody else."
    ),
}


def channel(code: str) -> str:
    """How it was asked."""
    return _CHANNELS.get(code, _CHANNELS["in_person"])()


def channels() -> list[tuple[object, str]]:
    """Every way to ask, to choose from."""
    return [(code, words()) for code, words in _CHANNELS.items()]


def due(code: Due) -> str:
    """The heading of a group."""
    return _DUES[code]()


def department(code: str) -> str:
    """What a department is called."""
    return vocabulary.word("departments", code, figures.language())


def departments() -> tuple[str, ...]:
    """Every department, in the order of the vocabulary."""
    return tuple(vocabulary.entries("departments"))


def tomorrow() -> str:
    """As it is typed before a time."""
    return QCoreApplication.translate("Requests", "tomorrow")


def no_time() -> str:
    """Nothing is promised."""
    return QCoreApplication.translate("Requests", "no time promised")


def nobody() -> str:
    """Nobody has taken it on."""
    return QCoreApplication.translate("Requests", "nobody yet")


def department_icon(code: str) -> str:
    """Its sign."""
    return str(vocabulary.entry("departments", code).get("icon", "bell-ringing"))


def thing(row: RequestRow) -> str:
    """What is wished, with the quantity where there is more than one and the words do not say it."""
    return counted(row.what, row.quantity)


def counted(what: str, quantity: int) -> str:
    """`2 × pillows`; words that begin with the number already are left alone."""
    if quantity == 1 or str(quantity) in what.split():
        return what
    return QCoreApplication.translate("Requests", "{count} × {what}").format(count=quantity, what=what)


def state(row: RequestRow, now: datetime) -> tuple[str, str, str]:
    """The chip of a row: words, tone and sign. Amber is what needs somebody, grey what has time."""
    translate = QCoreApplication.translate
    code = row.due(now)
    if code is Due.DONE:
        return translate("Requests", "done"), "ok", "check"
    if code is Due.DECLINED:
        return translate("Requests", "declined"), "plain", "x"
    if row.promised_at is None:
        return translate("Requests", "no time"), "plain", ""
    if code is Due.LATE:
        late = translate("Requests", "{time} late").format(time=span(now - row.promised_at))
        return late, "warn", "warning-circle"
    left = translate("Requests", "in {time}").format(time=span(row.promised_at - now))
    return (left, "warn", "clock") if code is Due.SOON else (left, "plain", "")


def span(length: timedelta) -> str:
    """`22 min`, `1 h 38`, `3 h`, `2 d`."""
    translate = QCoreApplication.translate
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return translate("Requests", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 24:
        return translate("Requests", "{days} d").format(days=hours // 24)
    if hours >= 3 or not rest:
        return translate("Requests", "{hours} h").format(hours=hours)
    return translate("Requests", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")


def promised(moment: datetime, place: PlaceRow, now: datetime) -> str:
    """`today 10:15`, `tomorrow 09:00`, `25 Nov, 09:00`."""
    translate = QCoreApplication.translate
    local, today = place.local(moment), place.local(now).date()
    clock = figures.clock(moment, place)
    if local.date() == today:
        return translate("Requests", "today {time}").format(time=clock)
    if local.date() == today + timedelta(days=1):
        return translate("Requests", "tomorrow {time}").format(time=clock)
    return f"{figures.day(local.date())}, {clock}"


def short_time(row: RequestRow, place: PlaceRow, today: date) -> str:
    """What stands in front of a row: a clock time today, otherwise the day."""
    if row.promised_at is None:
        return "–"
    local = place.local(row.promised_at)
    return figures.clock(row.promised_at, place) if local.date() == today else figures.day(local.date())
