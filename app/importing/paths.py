"""Headings that are paths into an answer: "guest.name.first", "phones.number", "contact.emails"."""

from __future__ import annotations

import re
from collections.abc import Callable

Found = tuple[str, int]  # a field, and how well it is named

PATH = re.compile(r"\w+(?:\.\w+)+")
_NAMES = frozenset({"given_name", "family_name", "full_name", "preferred_name", "title"})
# What a part of a name is called inside an object that is a name.
_OF_NAME = {
    "first": "given_name", "last": "family_name", "full": "full_name", "display": "full_name",
    "whole": "full_name", "formatted": "full_name", "value": "full_name", "text": "full_name",
    "prefix": "title", "salutation": "title", "middle": "", "suffix": "",
}  # fmt: skip
_IS_NAME = frozenset(
    "name names fullname full_name personname person_name imie isim ad adsoyad имя фио имена імя nom nombre"
    " nome naam namn jmeno nev".split()
)
# What stands for the thing itself: of "phones.number" the telephone.
_ITSELF = frozenset(
    "value number address text raw formatted international e164 code iso full email mail date day".split()
)
_OF_ADDRESS = frozenset(
    "address addresses homeaddress postaladdress mailingaddress location adres anschrift".split()
)
_CALLED = frozenset({"street", "city", "region", "country", "language", "nationality"})  # such have a name
# Objects that only gather what is about somebody.
AROUND = frozenset(
    "guest guests customer customers client clients person people profile profiles contact contacts personal"
    " details detail info information data attributes attribute basic general identity demographics"
    " communication primary main home private individual traveller traveler user member owner".split()
)


def field_of(path: str, known: Callable[[str], Found | None]) -> Found | None:
    """The field a path leads to, judged by its last parts; None where they tell nothing for sure."""
    parts = path.split(".")
    leaf, before = parts[-1], parts[:-1]
    if is_name(before[-1]):
        return _of_name(leaf, known)
    if leaf.casefold() == "name":
        found = _surely(before[-1], known)
        return found if found and found[0] in _CALLED else None
    if leaf.casefold() in _ITSELF:
        return _surely(before[-1], known)
    if all(part.casefold() in AROUND | _OF_ADDRESS for part in before):
        return _surely(leaf, known)
    return None


def is_name(part: str) -> bool:
    """Whether an object called so is a name."""
    return part.casefold() in _IS_NAME


def _of_name(leaf: str, known: Callable[[str], Found | None]) -> Found | None:
    field = _OF_NAME.get(leaf.casefold())
    if field is not None:
        return field, 2
    found = known(leaf)
    return (found[0], 2) if found and found[0] in _NAMES and found[1] >= 2 else None


def _surely(part: str, known: Callable[[str], Found | None]) -> Found | None:
    """One part by itself, in the plural too."""
    for word in (part, part.removesuffix("s"), part.removesuffix("es")):
        found = known(word)
        if found is not None and found[1] >= 2:
            return found[0], 2
    return None
