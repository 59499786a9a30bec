"""What a shop's guests bought, ordered or left, as a till or a web shop exports it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from app.domain.money import parse_minor
from app.errors import BadInput
from app.importing.kinds import days
from app.importing.kinds.days import DayRecord, Texts
from app.importing.kinds.guests import LeftOut, Reading, Rejected
from app.importing.source import Record
from app.importing.status_words import status_of

FIELDS = (
    "external_id", "guest_external_id", "bought_at", "item", "amount", "collect_by", "status",
    "guest_name", "source",
)  # fmt: skip
DATES = ("bought_at", "collect_by")
NEEDS = (("item",), ("guest_external_id", "guest_name"))
_BUYER = frozenset({"guest_external_id", "guest_name"})
_SIGNS = {"€": "EUR", "£": "GBP", "zł": "PLN", "zl": "PLN", "₺": "TRY", "tl": "TRY", "₽": "RUB", "₴": "UAH"}
_NOTE = re.compile(r"[^\d\s.,'\-\u00a0\u202f+]+")


def compiled(reading: Reading, left_out: Counter[str]) -> Callable[[Record], DayRecord]:
    """A function that reads purchases in the file's order; it raises `Rejected` and `LeftOut`."""
    before = DayRecord(0)

    def fill(found: DayRecord, texts: Texts, reading: Reading, left_out: Counter[str]) -> None:
        nonlocal before
        _buyer(found, texts, before)
        before = found
        _fill(found, texts, reading, left_out)

    return days.compiled(reading, left_out, fill)


def _buyer(found: DayRecord, texts: Texts, before: DayRecord) -> None:
    """Who bought it; further lines of an order need not say so again. What nobody bought is left out."""
    for each in _BUYER:
        found.take(each, days.short(texts, each))
    if _BUYER.isdisjoint(found.given) and found.external_id and found.external_id == before.external_id:
        found.given.update({each: before.given[each] for each in _BUYER if each in before.given})
    if _BUYER.isdisjoint(found.given):
        raise LeftOut("nobodys")


def _fill(found: DayRecord, texts: Texts, reading: Reading, _left_out: Counter[str]) -> None:
    found.take("what", days.short(texts, "item"))
    if "what" not in found.given:
        raise Rejected("no_item", "item")
    found.take("bought_on", days.day(texts, "bought_at", reading))
    found.take("due_on", days.day(texts, "collect_by", reading))
    if "due_on" in found.given:
        found.take("due_at", days.clock(texts, "collect_by", reading))
    found.take("amount_minor", _amount(texts, reading))
    text = days.short(texts, "status")
    if text and (code := status_of("purchases", text)) is None:
        raise Rejected("bad_status", "status", value=text[:40])
    if text:
        found.given["status"] = code


def _amount(texts: Texts, reading: Reading) -> int | None:
    """Minor units of the place's money. Raises `Rejected` for another currency's sign and for no amount."""
    text = texts.get("amount", "").strip()
    if not text:
        return None
    for sign in _NOTE.findall(text):
        code = _SIGNS.get(sign.lower(), sign.upper())
        if len(code) == 3 and code.isalpha() and code != reading.currency:
            raise Rejected("other_currency", "amount", value=text[:40], currency=reading.currency)
    bare = _NOTE.sub("", text).strip()
    marks = [sign for sign in bare if sign in ".,"]
    if len(set(marks)) == 2 or (len(marks) > 1):  # 1,234.50 and 1.234,50: the last mark parts the cents
        last = max(bare.rfind("."), bare.rfind(","))
        whole = bare[:last].replace(".", "").replace(",", "")
        bare = f"{whole}.{bare[last + 1 :]}" if len(set(marks)) == 2 else whole + bare[last + 1 :]
    try:
        return parse_minor(bare, reading.exponent)
    except BadInput as error:
        raise Rejected("bad_amount", "amount", value=text[:40]) from error
