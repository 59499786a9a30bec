"""Stays, as a hotel system's history and in-house lists tell them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import time, timedelta

from app.domain.stays import LARGEST_PARTY, LONGEST_NIGHTS
from app.importing.kinds import days
from app.importing.kinds.days import DayRecord, Texts
from app.importing.kinds.guests import LeftOut, Reading, Rejected
from app.importing.source import Record
from app.importing.status_words import BLOCKED, status_of

FIELDS = (
    "external_id", "guest_external_id", "guest_name", "room", "arrival", "departure", "expected_at", "status",
    "adults", "children", "nights", "group", "group_code", "sharing_with", "source", "notes",
)  # fmt: skip
DATES = ("arrival", "departure")
# Several names in one cell. A comma divides nothing: it stands inside a name too ("Nowak, Anna").
_BETWEEN_NAMES = re.compile(r"[;/&+\n|]| and | und | et | ve | и | і ")
_NO_NAMES = frozenset("yes no y n x tak nie evet hayir да нет так не ja nein si oui non none single".split())
_PARTY = re.compile(r"\d{1,2}(?: ?[+/] ?\d{1,2}){1,2}")
NEEDS = (("arrival",), ("departure", "nights"), ("guest_name", "guest_external_id"))


def compiled(reading: Reading, left_out: Counter[str]) -> Callable[[Record], DayRecord]:
    """A function that reads stays; it raises `Rejected`."""
    return days.compiled(reading, left_out, _fill)


def _fill(found: DayRecord, texts: Texts, reading: Reading, left_out: Counter[str]) -> None:
    if _is_title(texts):
        raise LeftOut("titles")
    _status(found, texts)
    for each in ("guest_external_id", "guest_name", "room"):
        found.take(each, days.short(texts, each))
    if not any(sign.isalnum() for sign in found.given.get("guest_name", "")):
        found.given.pop("guest_name", None)
    if not {"guest_name", "guest_external_id"} & set(found.given):
        raise Rejected("no_guest", "guest_name")
    _dates(found, texts, reading)
    # A system that writes midnight beside the date of arrival knows no hour.
    behind = days.clock(texts, "arrival", reading)
    found.take(
        "expected_at", days.clock(texts, "expected_at", reading) or (behind if behind != time() else None)
    )
    _party(found, texts)
    found.take("group_name", days.short(texts, "group") or days.short(texts, "group_code"))
    found.take("group_code", days.short(texts, "group_code"))
    found.take("sharing_with", _sharers(texts))
    found.take("remark", days.note(texts, "notes", left_out))


def _is_title(texts: Texts) -> bool:
    """Whether a row has one cell, and that is no day and no number of a booking: "Floor 1", "Total: 12"."""
    filled = [(each, text) for each, text in texts.items() if text]
    if len(filled) != 1 or filled[0][0] in ("arrival", "departure", "status"):
        return False
    each, text = filled[0]
    return each != "external_id" or " " in text or not any(map(str.isdigit, text))


def _party(found: DayRecord, texts: Texts) -> None:
    """Adults and children; "2+1" and "2/0/1" in one cell are both."""
    if match := _PARTY.fullmatch(texts.get("adults", "").strip()):
        adults, *children = [int(part) for part in re.split(r"\D+", match[0])]
        if adults + sum(children) > LARGEST_PARTY:
            raise Rejected("bad_count", "adults", value=match[0][:40])
        found.take("adults", adults)
        found.take("children", sum(children))
        return
    found.take("adults", days.count(texts, "adults", LARGEST_PARTY))
    found.take("children", days.count(texts, "children", LARGEST_PARTY))


def _sharers(texts: Texts) -> tuple[str, ...] | None:
    """Names of who shares the room; "2 pax", "yes" and a number of a room are none."""
    parts = [part.strip(" .") for part in _BETWEEN_NAMES.split(texts.get("sharing_with", ""))]
    names = [days.short({"sharing_with": part}, "sharing_with") for part in parts if part]
    return tuple(name for name in names if _is_name(name)) or None


def _is_name(text: str) -> bool:
    return (
        any(sign.isalpha() for sign in text)
        and not any(sign.isdigit() for sign in text)
        and (text.lower() not in _NO_NAMES)
    )


def _dates(found: DayRecord, texts: Texts, reading: Reading) -> None:
    arrives, departs = days.day(texts, "arrival", reading), days.day(texts, "departure", reading)
    if arrives is None:
        raise Rejected("no_arrival", "arrival")
    nights = days.count(texts, "nights", LONGEST_NIGHTS) if departs is None else None
    if nights is not None:
        departs = arrives + timedelta(days=nights)
    if departs is None:
        raise Rejected("no_departure", "departure")
    if departs < arrives:
        raise Rejected("dates_turned", "departure")
    if (departs - arrives).days > LONGEST_NIGHTS:
        raise Rejected("dates_too_long", "departure")
    found.given.update(arrives_on=arrives, departs_on=departs)


def _status(found: DayRecord, texts: Texts) -> None:
    text = days.short(texts, "status")
    if not text:
        return
    code = status_of("stays", text)
    if code is None:
        raise Rejected("bad_status", "status", value=text[:40])
    if code == BLOCKED:
        raise LeftOut("blocks")
    found.given["status"] = code
