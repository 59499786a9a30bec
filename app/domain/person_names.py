"""Names put together as Unicode's CLDR lays down (Unicode Technical Standard 35, part 8: person names).

Which part comes first is the custom of the name's own culture: Nagy János, 山田太郎, Nguyễn Văn Anh. No part
is ever upper-cased, apart from the monograms that the patterns ask to be set in capitals.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from uniseg.graphemecluster import grapheme_clusters

from app.domain.name_scripts import formatting_locale, script_of

_FILE = Path(__file__).resolve().parents[2] / "resources" / "names" / "person_names.json"
_LENGTHS = ("long", "medium", "short")
_USES = ("referring", "addressing", "monogram")
_FORMALITIES = ("formal", "informal")
_FIELD = re.compile(r"\{([a-zA-Z0-9-]+)\}")
_WORD = re.compile(r"[^\s\-‐–・]+")
_SURNAME = (("prefix", "core"), ("family", "prefix"))  # its parts, and the field that leaves each out
# CLDR's fields, and what each is called in `PersonName`.
_CALLED = {
    "given": "given", "given2": "middle", "surname2": "second_family", "title": "title",
    "generation": "generation", "credentials": "credentials",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """The parts of a name. `family` is the core without its prefix (van, de, bin); `locale` is its
    culture."""

    given: str = ""
    informal: str = ""
    middle: str = ""  # CLDR's given2: middle names, a patronymic
    prefix: str = ""
    family: str = ""
    second_family: str = ""
    generation: str = ""
    credentials: str = ""
    title: str = ""
    locale: str = "und"


def put_together(
    name: PersonName, locale: str = "", *, order: str = "", length: str = "medium",
    usage: str = "referring", formality: str = "formal", capitals: bool = True,
) -> str:  # fmt: skip
    """The name as people of `locale` write it (empty: as in its own culture).

    `order`: givenFirst, surnameFirst, sorting, or empty for the custom of the name's culture. `length`: long,
    medium, short. `usage`: referring, addressing, monogram. `formality`: formal, informal. With `capitals`
    off, letters of a monogram stay as they were typed.
    """
    script = script_of(name.family or name.given)
    locale = formatting_locale(script, name.locale, locale or name.locale)
    data = _data(locale)
    order = order or name_order(name.locale, locale)
    pattern = _pattern(data, order, length, usage, formality)
    if not (name.family or name.prefix) and not _shows_given(pattern):
        name = replace(name, family=name.given, given="", informal="")
    text = _filled(pattern, name, data, locale, capitals=capitals)
    return _spaced(text, name, locale, data)


def name_order(name_locale: str, locale: str = "") -> str:
    """givenFirst or surnameFirst: where people of `locale` (empty: its own) put the family name of such a
    name."""
    data = _data(locale or name_locale)
    for candidate in _parents(name_locale):
        if candidate in data["surname_first"]:
            return "surnameFirst"
        if candidate in data["given_first"]:
            return "givenFirst"
    return "givenFirst"


@lru_cache(maxsize=1_024)
def parts_in_lists(locale: str, script: str) -> tuple[str, ...]:
    """The parts of a name in this script as lists of its culture order them, called as in `PersonName`; empty
    where words are not parted by spaces.

    Lists fold the signs between the parts away. `put_together` would lay them out anew for each of thousands.
    """
    data = _data(formatting_locale(script, locale, locale))
    if data["native_space"] != " " or data["foreign_space"] != " ":
        return ()
    parts: list[str] = []
    for field in _FIELD.findall(_pattern(data, "sorting", "long", "referring", "formal")):
        what, *modifiers = field.split("-")
        if what != "surname":
            parts.append(_CALLED[what])
        else:
            parts += [each for each, other in _SURNAME if other not in modifiers]
    return tuple(parts)


def first_letter(text: str) -> str:
    """The first letter with all that hangs on it: accents, marks, joined signs."""
    if len(text) > 1 and _stands_alone(text[0]) and _stands_alone(text[1]):
        return text[0]  # the usual case; a list of portraits asks on every page
    return next(iter(grapheme_clusters(text)), "")


def _stands_alone(sign: str) -> bool:
    """Whether nothing joins this letter to its neighbour: plain Latin and Cyrillic ones."""
    return sign.isalpha() and (sign < "\u0300" or "\u0400" <= sign <= "\u0481")


def _parents(locale: str) -> tuple[str, ...]:
    language = locale.partition("_")[0]
    region = locale.rpartition("_")[2]
    return (locale, f"und_{region}", language, "und")


@lru_cache(maxsize=1)
def _file() -> Any:
    return json.loads(_FILE.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def _data(locale: str) -> Any:
    locales = _file()["locales"]
    parts = locale.split("_")
    while parts:
        found = locales.get("_".join(parts))
        if found is not None:
            return found
        parts.pop()
    return locales["und"]


@lru_cache(maxsize=1_024)
def _pieces(pattern: str) -> tuple[str, ...]:
    """Signs and fields by turns."""
    return tuple(_FIELD.split(pattern))


def _pattern(data: Any, order: str, length: str, usage: str, formality: str) -> str:
    uses = 1 if order == "sorting" else len(_USES)
    at = (_LENGTHS.index(length) * uses + (0 if uses == 1 else _USES.index(usage))) * 2
    number = data[order][at + _FORMALITIES.index(formality)]
    return str(_file()["patterns"][number])


def _shows_given(pattern: str) -> bool:
    """Whether the pattern has the given name itself, not only its initial."""
    fields = [field.split("-") for field in _FIELD.findall(pattern)]
    return any(parts[0] == "given" and "initial" not in parts for parts in fields)


def _filled(pattern: str, name: PersonName, data: Any, locale: str, *, capitals: bool) -> str:
    """The pattern with its fields; what is empty goes with the signs beside it, up to the next space."""
    pieces = _pieces(pattern)
    result, before, after = "", pieces[0], ""
    has_begun = is_gap = False
    for field, literal in zip(pieces[1::2], pieces[2::2], strict=True):
        text = _field(field, name, data, locale, capitals=capitals)
        if not text:
            if has_begun:
                is_gap, after = True, literal
            else:
                before = ""
            continue
        result += (_joined(before, after) if is_gap else before) + text
        has_begun, is_gap, before, after = True, False, literal, ""
    return result if is_gap else result + before


def _joined(before: str, after: str) -> str:
    """The signs around a gap: those that touch what stands before and after, and one space at most."""
    if before.endswith(after):
        after = ""
    kept = re.match(r"\S*\s?", before)
    left = kept[0] if kept else ""
    right = re.search(r"\S*$", after)
    tail = right[0] if right else ""
    space = "" if left[-1:].isspace() or len(tail) == len(after) else after[len(after) - len(tail) - 1]
    return left + space + tail


def _field(field: str, name: PersonName, data: Any, locale: str, *, capitals: bool) -> str:
    what, *modifiers = field.split("-")
    text = _part(what, modifiers, name)
    for modifier in modifiers:
        if not text:
            break
        if modifier == "initial":
            text = _initials(text, data, retain="retain" in modifiers)
        elif modifier == "monogram":
            text = first_letter(text)
        elif modifier == "allCaps" and capitals:
            text = _capitals(text, locale)
        elif modifier == "initialCap":
            text = _capitals(text[:1], locale) + text[1:]
    return text


def _part(what: str, modifiers: list[str], name: PersonName) -> str:
    if what == "surname":
        if "prefix" in modifiers:
            return name.prefix
        return name.family if "core" in modifiers else " ".join(filter(None, (name.prefix, name.family)))
    if what == "given" and "informal" in modifiers:
        return name.informal or name.given
    return str(getattr(name, _CALLED[what]))


def _initials(text: str, data: Any, *, retain: bool) -> str:
    if retain:
        return _WORD.sub(lambda word: data["initial"].replace("{0}", first_letter(word[0])), text)
    found = [data["initial"].replace("{0}", first_letter(word)) for word in _WORD.findall(text)]
    result = found[0] if found else ""
    for initial in found[1:]:
        result = data["initials"].replace("{0}", result).replace("{1}", initial)
    return str(result)


def _capitals(text: str, locale: str) -> str:
    """Capitals as the language has them: i becomes İ in Turkish and Azerbaijani."""
    if locale.partition("_")[0] in ("tr", "az"):
        text = text.replace("i", "İ")
    if locale.partition("_")[0] == "el":  # Greek capitals carry no accents
        plain = unicodedata.normalize("NFD", text).replace("\u0301", "")
        text = unicodedata.normalize("NFC", plain)
    return text.upper()


def _spaced(text: str, name: PersonName, locale: str, data: Any) -> str:
    is_native = name.locale.partition("_")[0] == locale.partition("_")[0]
    space = data["native_space" if is_native else "foreign_space"]
    return " ".join(text.split()) if space == " " else space.join(text.split())
