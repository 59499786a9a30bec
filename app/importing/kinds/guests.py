"""Guests: the fields a file may give, and how one record becomes what is known about a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.domain.text import phone_digits
from app.importing import dates, secrets, values, wellbeing
from app.importing.kinds import naming
from app.importing.kinds.joining import joined
from app.importing.kinds.naming import NAMES
from app.importing.proposals import Mapping
from app.importing.source import LONGEST_CELL, Record

FIELDS = (
    "external_id", "given_name", "family_name", "full_name", "preferred_name", "title", "email", "phone",
    "mobile", "birthday", "language", "nationality", "company", "street", "city", "region", "postal_code",
    "country", "vip", "notes",
)  # fmt: skip
# Beyond the contract: a name that begins with the family's, words to be sealed, a row's own system.
MORE_FIELDS = (*FIELDS, "family_given", "dietary", "source")
_PLAIN = (
    "preferred_name", "title", "nationality", "company", "street", "city", "region", "postal_code", "country",
)  # fmt: skip
# What systems and spreadsheets write where there is no name.
_NO_NAMES = frozenset({"n/a", "#n/a", "#ref!", "#value!", "#name?", "(null)", "(blank)", "(none)"})
_LONGEST_NOTE = 10_000
_SHORT, _MOST_KNOWN = 60, 4_096  # letters of a cell that is remembered, and how many are
Column = tuple[str, tuple[int, ...], dict[str, str]]


class Rejected(Exception):
    """A record that cannot come in: a code, the field it is about, and what fills the sentence."""

    def __init__(self, code: str, about: str = "", **params: object) -> None:
        super().__init__(code)
        self.code, self.field, self.params = code, about, params


class LeftOut(Exception):
    """A row that is about nothing of this kind; counted by what it is about."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(slots=True)
class GuestRecord:
    """What one row gives. `given` has the guest's columns that the file fills, and no others."""

    number: int
    external_id: str = ""
    source: str = ""
    given: dict[str, Any] = field(default_factory=dict)
    notes: str = ""
    sealed: tuple[str, str] | None = None  # what it is about, and the words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the columns of one file are read."""

    columns: tuple[str, ...]
    mapping: Mapping
    order: str = "DMY"
    this_year: int = 2100
    documents: tuple[str, ...] = ()
    is_strict: bool = True  # whether a mistyped day rejects its row, or is left out
    zone: str = "UTC"  # where the place is: moments of other systems are of Greenwich
    currency: str = ""
    exponent: int = 2
    custom: str = ""  # the language whose names have the family name first in this file


def compiled(reading: Reading, left_out: Counter[str]) -> Callable[[Record], GuestRecord]:
    """A function that reads records of this file. It raises `Rejected`; what it leaves out it counts.

    Counted are "documents", "cards", "relays", "emails", "phones", "dates", "languages".
    """
    at = {name: index for index, name in enumerate(reading.columns)}
    places = {each: tuple(at[name] for name in names) for each, names in reading.mapping.items()}
    documents = tuple(at[name] for name in reading.documents)
    # Each with the cells that were read before: towns, countries and given names come again and again.
    plain: list[Column] = [(each, places[each], {}) for each in _PLAIN if each in places]
    named: list[Column] = [(each, places[each], {}) for each in NAMES if each in places]
    others = [(each, places[each], take) for each, take in _TAKERS.items() if each in places]

    def read(record: Record) -> GuestRecord:
        if record.trouble:
            raise Rejected(record.trouble, "", **(record.params or {}))
        row = record.values
        for index in documents:
            if row[index].strip():
                left_out["documents"] += 1
        found = GuestRecord(record.number)
        given = found.given
        for each, columns, known in plain:
            text = row[columns[0]] if len(columns) == 1 else joined(each, columns, row)
            if text and (clean := known.get(text) or _plain(each, text, known, left_out)):
                given[each] = clean
        for each, columns, take in others:
            text = row[columns[0]] if len(columns) == 1 else joined(each, columns, row)
            if text and not text.isspace():
                take(found, text, reading, left_out)
        _name(found, named, row, left_out, reading.custom)
        return found

    return read


def _plain(each: str, raw: str, known: dict[str, str], left_out: Counter[str]) -> str:
    """A cell as it is kept."""
    return _kept(each, raw, values.one_line(raw), known, left_out)


def _kept(each: str, raw: str, line: str, known: dict[str, str], left_out: Counter[str]) -> str:
    """A cell, given as one line too, as it is kept; one without anything to be left out is remembered."""
    text = _short(each, line)
    if secrets.may_hold(text):
        return _without_numbers(text, left_out)
    _remember(known, raw, text)
    return text


def _remember(known: dict[str, str], raw: str, text: str) -> None:
    if len(raw) <= _SHORT:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        known[raw] = text


def _without_numbers(text: str, left_out: Counter[str]) -> str:
    """A cell without the numbers of cards and papers that somebody put there."""
    clean = secrets.cleaned(text)
    if clean.text == text:
        return text
    left_out["cards"] += clean.cards
    left_out["documents"] += clean.documents
    return clean.text.replace(secrets.LEFT, " ").strip(" ,;:-")


def _short(each: str, text: str) -> str:
    if len(text) > LONGEST_CELL:
        raise Rejected("row_long", each)
    return text


def _name(
    found: GuestRecord, named: list[Column], row: list[str], left_out: Counter[str], custom: str
) -> None:
    """The name the profile is headed with, from whichever parts the file gives."""
    parts = {}
    for each, columns, known in named:
        raw = row[columns[0]] if len(columns) == 1 else joined(each, columns, row)
        if raw and (text := known.get(raw) or _sound_name(each, raw, known, left_out)):
            parts[each] = text
    given = found.given
    languages = given.get("languages", ())
    if custom and not languages and naming.follows(parts.get("full_name", ""), custom):
        languages = (custom,)
    name = naming.of_parts(parts, str(given.get("title", "")), languages)
    whole = name.whole or str(given.get("preferred_name", "")) or str(given.get("company", ""))
    # In a file of ours somebody is called as somebody here typed it, and be it "?".
    if not whole.strip("" if found.source else " .,;:-_/\\'\"*?"):
        raise Rejected("no_name", "full_name")
    if not name.given and not name.family:
        name = naming.of_words(whole)
    if whole == given.get("company") and not (parts.get("given_name") or parts.get("family_name")):
        name = naming.Name(whole, "", whole)  # a firm, whatever it is called
    if name.title and not given.get("title"):
        given["title"] = name.title
    given.update(name=whole, given_name=name.given, family_name=name.family)


def _sound_name(each: str, raw: str, known: dict[str, str], left_out: Counter[str]) -> str:
    text = values.one_line(raw)
    if values.has_lost_letters(text):
        raise Rejected("letters_lost", each)
    if values.has_control(raw):
        raise Rejected("control_sign", each)
    if values.is_formula(raw.strip()):  # not one that was already made harmless
        raise Rejected("formula", each)
    return "" if text.lower() in _NO_NAMES else _kept(each, raw, text, known, left_out)


Taker = Callable[[GuestRecord, str, Reading, "Counter[str]"], None]


def _take_key(found: GuestRecord, text: str, _reading: Reading, _left_out: Counter[str]) -> None:
    found.external_id = values.one_line(text)[:400]


def _take_source(found: GuestRecord, text: str, _reading: Reading, _left_out: Counter[str]) -> None:
    found.source = values.one_line(text)[:80]


def _take_email(found: GuestRecord, text: str, _reading: Reading, left_out: Counter[str]) -> None:
    """The first address that is the guest's own."""
    address = ""
    for address in values.emails(text if text.isprintable() else values.tidy(text)):
        if values.is_relay(address):
            left_out["relays"] += 1
        elif len(address) <= 320 and not values.has_lost_letters(address):
            found.given["email"] = address
            return
        else:
            left_out["emails"] += 1
    if not address:
        left_out["emails"] += 1


def _phone_taker(each: str) -> Taker:
    def take(found: GuestRecord, text: str, _reading: Reading, left_out: Counter[str]) -> None:
        number = values.phone_of(text)
        if len(number) >= 13 and secrets.is_card(phone_digits(number)):
            left_out["cards"] += 1
        elif number:
            found.given[each] = number
        else:
            left_out["phones"] += 1

    return take


def _take_birthday(found: GuestRecord, text: str, reading: Reading, left_out: Counter[str]) -> None:
    text = values.one_line(text)
    if dates.is_empty(text):
        return
    day = dates.parsed(text, reading.order, reading.this_year)
    if day is None:
        # What a person mistyped can be mended; for what a system exported nobody will find the right day.
        is_typed = reading.is_strict and not dates.is_of_a_system(text)
        if is_typed and any(sign.isdigit() for sign in text):
            raise Rejected("bad_date", "birthday", value=text[:40])
        left_out["dates"] += 1
        return
    found.given.update(birth_month=day.month, birth_day=day.day, birth_year=day.year)


def _take_language(found: GuestRecord, text: str, _reading: Reading, left_out: Counter[str]) -> None:
    codes = values.languages(text if text.isalpha() and len(text) <= _SHORT else values.one_line(text)[:200])
    if codes:
        found.given["languages"] = codes
    else:
        left_out["languages"] += 1


def _take_vip(found: GuestRecord, text: str, _reading: Reading, _left_out: Counter[str]) -> None:
    said = values.yes(text)
    if said is not None:
        found.given["is_vip"] = said


def _take_notes(found: GuestRecord, text: str, _reading: Reading, left_out: Counter[str]) -> None:
    """A note without numbers of papers and cards; one about somebody's health is to be sealed."""
    if len(text) > _LONGEST_NOTE:
        raise Rejected("note_long", "notes", most=_LONGEST_NOTE)
    clean = secrets.cleaned(values.tidy(text))
    left_out["cards"] += clean.cards
    left_out["documents"] += clean.documents
    about = wellbeing.kind_of(clean.text)
    if about:
        _seal(found, about, clean.text)
    elif clean.text.replace(secrets.LEFT, "").strip():
        found.notes = clean.text


def _take_dietary(found: GuestRecord, text: str, _reading: Reading, _left_out: Counter[str]) -> None:
    text = values.tidy(text)
    if len(text) > _LONGEST_NOTE:
        raise Rejected("note_long", "dietary", most=_LONGEST_NOTE)
    if values.yes(text[:20]) is not False:
        _seal(found, wellbeing.kind_of(text) or "diet", text)


def _seal(found: GuestRecord, about: str, text: str) -> None:
    before = found.sealed
    found.sealed = (about, text) if before is None else (before[0], f"{before[1]}\n{text}")


_TAKERS: dict[str, Taker] = {
    "external_id": _take_key, "source": _take_source, "email": _take_email, "phone": _phone_taker("phone"),
    "mobile": _phone_taker("mobile"), "birthday": _take_birthday, "language": _take_language,
    "vip": _take_vip, "notes": _take_notes, "dietary": _take_dietary,
}  # fmt: skip
