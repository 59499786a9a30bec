"""Turns a tag of the day into a chip: its words folded and shown, its tone and its sign."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.desk import PlaceRow
from app.domain.today import Severity, Tag
from app.ui.widgets.record_row import Tag as Chip
from app.words import figures
from app.words.stays import tag_word

_ICONS = {
    "allergy": "warning", "health": "first-aid", "diet": "leaf", "step_free": "wheelchair", "care": "heart",
    "promise": "clock", "request": "bell-ringing", "hand_over": "envelope-open", "found_item": "package",
    "birthday": "cake", "anniversary": "heart", "vip": "crown", "coffee": "coffee", "cot": "baby",
    "child": "users-three", "late": "airplane-landing", "late_riser": "moon", "group": "users-three",
    "ask": "question",
    "occasion": "confetti", "loan": "umbrella", "luggage": "suitcase", "parcel": "package", "taxi": "taxi",
    "quiet": "moon", "card": "envelope-open", "gift": "gift", "call": "phone", "left": "note",
    "remark": "note",
}  # fmt: skip
_TONES = {
    "care": "warn", "promise": "warn", "hand_over": "gold", "card": "gold", "found_item": "info",
    "loan": "info", "parcel": "info", "quiet": "info", "birthday": "gold", "anniversary": "gold",
    "vip": "gold", "occasion": "gold",
}  # fmt: skip
_LISTS = {"allergy": "allergens", "health": "health", "diet": "diets", "step_free": "accessibility"}
# Protected matters that are no danger at this moment: a guest at the counter does not read them.
_KEPT_BACK = frozenset({"health", "step_free"})
_LONGEST = 24
translate = QCoreApplication.translate


def chips(tags: tuple[Tag, ...], place: PlaceRow, now: datetime) -> tuple[Chip, ...]:
    """The chips of a row. While folded several allergies are one word: how many is nobody's business."""
    made: list[Chip] = []
    allergy_told = False
    for tag in tags:
        is_allergy = tag.word == "allergy"
        made.append(_chip(tag, place, now, again=is_allergy and allergy_told))
        allergy_told |= is_allergy
    return tuple(made)


def icon_of(word: str) -> str:
    """The sign of a tag's word."""
    return _ICONS.get(word, "note")


def spoken_of(tags: tuple[Tag, ...]) -> str:
    """The words every ear may hear, once each."""
    words = [tag_word(tag.word) for tag in tags if not _is_secret(tag)]
    return ", ".join(dict.fromkeys(words))


def _chip(tag: Tag, place: PlaceRow, now: datetime, *, again: bool) -> Chip:
    return Chip(
        text=_shortened(_told(tag, place, now), tag),
        tone=_tone(tag),
        icon=icon_of(tag.word),
        alert=tag.is_alert,
        secret=_is_secret(tag) or again,
        folded_text=tag_word(tag.word),
        # Solid red comes with the word, never at the counter.
        folded_tone="danger" if tag.is_alert else None,
        folded_icon="warning-fill" if tag.is_alert else None,
    )


def _is_secret(tag: Tag) -> bool:
    return tag.is_absent_when_folded or tag.word in _KEPT_BACK


def _tone(tag: Tag) -> str:
    if tag.severity is Severity.SEVERE:
        return "solid"
    if tag.is_alert:
        return "danger"
    return _TONES.get(tag.word, "plain")


def _told(tag: Tag, place: PlaceRow, now: datetime) -> str:
    if tag.word in _LISTS and tag.detail:
        word = vocabulary.word(_LISTS[tag.word], tag.detail, figures.language())
        if tag.severity is Severity.SEVERE:
            return translate("Today", "{allergy}, severe").format(allergy=word)
        return word
    if tag.word in ("birthday", "quiet"):
        return _birthday(tag.count) if tag.word == "birthday" else _not_before(tag.detail)
    if tag.count and not tag.detail:
        return _counted(tag)
    if tag.word == "promise" and tag.due_at is not None and tag.due_at < now:
        return translate("Today", "{what}, late").format(what=tag.detail or tag_word(tag.word))
    return tag.detail or tag_word(tag.word)


def _counted(tag: Tag) -> str:
    if tag.word == "anniversary":
        return translate("Today", "%n year(s) married", "", tag.count)
    return translate("Today", "%n child(ren)", "", tag.count)


def _not_before(time: str) -> str:
    return translate("Today", "Not before {time}").format(time=time)


def _birthday(in_days: int) -> str:
    if in_days:
        return translate("Today", "Birthday tomorrow")
    return translate("Today", "Birthday")


def _shortened(text: str, tag: Tag) -> str:
    """A long remark is cut for the list; an alert never is."""
    if tag.is_alert or len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1].rstrip(" ,.") + "…"
