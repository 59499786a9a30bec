"""A guest's story in words: what happened, in a short line and a quieter one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain import vocabulary
from app.domain.desk import PlaceRow
from app.domain.timeline import Entry, Month
from app.words import figures

Words = Callable[[Entry, PlaceRow], tuple[str, str]]

ICONS = {
    "stay": ("sign-in", "ok"), "request": ("bell-ringing", "plain"), "gesture": ("gift", "gold"),
    "found_item": ("package", "info"), "note": ("note", "plain"), "card": ("envelope-open", "gold"),
    "asked": ("shield-check", "plain"), "purchase": ("shopping-bag", "ok"),
}  # fmt: skip


_STAY_ICONS = {
    "moved": ("door-open", "plain"), "extended": ("calendar-check", "plain"),
    "shortened": ("calendar-blank", "plain"), "stayed": ("sign-out", "ok"), "no_show": ("prohibit", "plain"),
}  # fmt: skip


def sign(entry: Entry) -> tuple[str, str]:
    """Icon and tone of an entry."""
    plain = ICONS[entry.kind]
    return _STAY_ICONS.get(entry.code, plain) if entry.kind == "stay" else plain


def heading(month: Month) -> str:
    """Today, or a month with its year."""
    if month.is_today:
        return QCoreApplication.translate("Story", "Today")
    name = figures.opening(QLocale().standaloneMonthName(month.first.month))
    return f"{name} {month.first.year}"


def words(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    """Title and second line of an entry."""
    return _BY_KIND[entry.kind](entry, place)


def when(entry: Entry, today: date, place: PlaceRow) -> str:
    """The time for today, the day otherwise."""
    if entry.day == today and entry.has_time:
        return figures.clock(entry.at, place)
    return figures.day(entry.day)


def nights(count: int) -> str:
    """How many nights."""
    return QCoreApplication.translate("Story", "%n night(s)", "", count)


def _stay(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    translate = QCoreApplication.translate
    about = entry.facts
    if entry.code in _STEPS:
        return _step(entry)
    company = translate("Story", "with {names}").format(names=about["with"]) if about["with"] else ""
    if entry.code == "stayed":
        title = translate("Story", "Stayed %n night(s)", "", int(about["nights"]))
        left = translate("Story", "checked out") if entry.has_time else ""
        return title, figures.opening(", ".join(part for part in (left, company) if part))
    if entry.code == "no_show":
        return translate("Story", "Did not come"), ""
    parts = [nights(int(about["nights"])), company]
    return translate("Story", "Checked in"), ", ".join(part for part in parts if part)


_STEPS = frozenset({"moved", "extended", "shortened"})


def _step(entry: Entry) -> tuple[str, str]:
    """A change within a stay; the second line only while its words have not been erased."""
    translate = QCoreApplication.translate
    before, after = entry.facts["before"], entry.facts["after"]
    if entry.code == "moved":
        title = translate("Story", "Moved to another room")
        return title, f"{before} → {after}" if before and after else after
    title = (
        translate("Story", "Stays longer") if entry.code == "extended" else translate("Story", "Leaves early")
    )
    if not after:
        return title, ""
    days = [figures.day(date.fromisoformat(day)) for day in (after, before) if day]
    words = translate("Story", "until {day} instead of {planned}") if before else "{day}"
    return title, words.format(day=days[0], planned=days[-1])


def _request(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    translate = QCoreApplication.translate
    about = entry.facts
    what = about["what"] if about["quantity"] == "1" else f"{about['quantity']} {about['what']}"
    if entry.code == "call_back":
        return translate("Story", "Asked to be called back"), what
    title = translate("Story", "Asked for: {what}").format(what=what)
    if entry.code == "declined":
        return title, translate("Story", "Offered instead: {what}").format(what=about["alternative"])
    if entry.code == "done":
        return title, translate("Story", "Done")
    return title, _promised(about["promised_at"], place)


def _promised(at: str, place: PlaceRow) -> str:
    if not at:
        return QCoreApplication.translate("Story", "Open")
    moment = datetime.fromisoformat(at)
    return QCoreApplication.translate("Story", "Promised by {time}").format(time=figures.clock(moment, place))


def _gesture(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    outcome = entry.facts["outcome"]
    if outcome:
        return entry.facts["what"], QCoreApplication.translate("Story", "“{words}”").format(words=outcome)
    occasion = entry.facts["occasion"]
    return entry.facts["what"], vocabulary.word("occasions", occasion, figures.language()) if occasion else ""


def _found_item(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    translate = QCoreApplication.translate
    said = {
        "asked": translate("Story", "Asked for, not found yet"), "found": translate("Story", "Found, kept for the guest"),
        "matched": translate("Story", "Found, the owner is known"), "returned": translate("Story", "Handed back"),
        "posted": translate("Story", "Posted home"), "kept": translate("Story", "Kept"),
        "disposed": translate("Story", "Disposed of"), "given_up": translate("Story", "Not found"),
    }  # fmt: skip
    return entry.facts["what"], f"{said.get(entry.code, '')}  ·  {entry.facts['number']}"


def _note(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    first, _, rest = entry.facts["text"].partition("\n")
    return first, rest.replace("\n", " ")


def _card(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    occasion = entry.facts["occasion"]
    word = vocabulary.word("occasions", occasion, figures.language()) if occasion else ""
    return QCoreApplication.translate("Story", "Card by hand"), word


def _asked(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    return QCoreApplication.translate("Story", "Asked about allergies"), ""


def _purchase(entry: Entry, place: PlaceRow) -> tuple[str, str]:
    translate = QCoreApplication.translate
    kind, _, status = entry.code.partition("_")
    said = {
        "order": translate("Story", "Ordered"), "repair": translate("Story", "Left for repair"),
        "hold": translate("Story", "Put aside"), "purchase": translate("Story", "Bought"),
    }  # fmt: skip
    done = translate("Story", "handed over") if status == "handed_over" else ""
    parts = [said.get(kind, kind), entry.facts["number"], done]
    return entry.facts["what"], "  ·  ".join(part for part in parts if part)


_BY_KIND: dict[str, Words] = {
    "stay": _stay, "request": _request, "gesture": _gesture, "found_item": _found_item, "note": _note,
    "card": _card, "asked": _asked, "purchase": _purchase,
}  # fmt: skip
