"""A guest as the comparison reads them: folded once, so that a million comparisons need not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.text import fold, phone_digits

_PHONE_TAIL = 9
_SHORTEST_PHONE = 6
# Addresses that booking sites lend for one stay: two guests never share one, and one guest has many.
_RELAYS = (
    "guest.booking.com", "property.booking.com", "m.expediapartnercentral.com", "expediapartnercentral.com",
    "guest.airbnb.com", "reply.airbnb.com", "host.airbnb.com", "messages.homeaway.com", "agoda-messaging.com",
    "guest.agoda.com", "relay.hotels.com", "guest.trip.com", "privaterelay.appleid.com", "hrs.guest.com",
)  # fmt: skip
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_GENERATIONS = {
    "jr": "jr", "junior": "jr", "jun": "jr", "ml": "jr", "mlodszy": "jr", "ii": "jr", "2nd": "jr",
    "sr": "sr", "senior": "sr", "sen": "sr", "st": "sr", "starszy": "sr", "iii": "iii",
    "3rd": "iii", "iv": "iv",
}  # fmt: skip
_EXTENSION = re.compile(r"\s*(?:x|ext\.?|extension|wewn\.?|доб\.?|dahili|#)\s*\d{1,6}\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Person:
    """One guest, folded. Birthday parts are 0 where unknown; absent words are "".

    `names` are (given, family) pairs: as headed, and in the other script where there is one.
    """

    id: str
    names: tuple[tuple[str, str], ...]
    born: tuple[int, int, int]
    phones: tuple[str, ...] = ()
    email: str = ""
    street: str = ""
    city: str = ""
    postal: str = ""
    region: str = ""
    company: str = ""
    gender: str = ""
    generation: str = ""  # Jr, III: whoever has it has a namesake at home
    number: str = ""  # every figure of the street, in order


def person(
    key: str,
    *,
    name: str = "",
    given: str = "",
    family: str = "",
    native: str = "",
    born: tuple[int | None, int | None, int | None] = (None, None, None),
    phones: tuple[str, ...] = (),
    email: str = "",
    street: str = "",
    city: str = "",
    postal: str = "",
    region: str = "",
    company: str = "",
    gender: str = "",
    generation: str = "",
) -> Person:
    """A guest's fields as they stand on the profile, folded. `born` is (year, month, day)."""
    road = fold(street)
    names, behind = _without_generation(_names(name, given, family, native))
    return Person(
        id=key,
        names=names,
        born=(born[0] or 0, born[1] or 0, born[2] or 0),
        phones=tuple(dict.fromkeys(tail for tail in map(phone_tail, phones) if tail)),
        email=plain_email(email),
        street=road,
        city=_fold(city),
        postal=fold(postal).replace(" ", ""),
        region=_fold(region),
        company=_fold(company),
        gender=gender,
        generation=_GENERATIONS.get(_fold(generation), "") or behind,
        number=" ".join(_NUMBER.findall(road)),
    )


_PART, _WITHIN = "\x1f", "\x1e"  # in no text that is compared


def packed(one: Person) -> bytes:
    """A person in a fifth of the memory, for a base of which a few are looked at at a time."""
    names = _WITHIN.join(name for pair in one.names for name in pair)
    born = f"{one.born[0]}{_WITHIN}{one.born[1]}{_WITHIN}{one.born[2]}"
    return _PART.join(
        (one.id, names, born, _WITHIN.join(one.phones), one.email, one.street, one.city, one.postal,
         one.region, one.company, one.gender, one.generation, one.number)
    ).encode()  # fmt: skip


def unpacked(words: bytes) -> Person:
    """What `packed` gave."""
    key, names, born, phones, *rest = words.decode().split(_PART)
    parts, (year, month, day) = names.split(_WITHIN), born.split(_WITHIN)
    return Person(
        key, tuple(zip(parts[::2], parts[1::2], strict=True)), (int(year), int(month), int(day)),
        tuple(phones.split(_WITHIN)) if phones else (), *rest,
    )  # fmt: skip


def phone_tail(phone: str) -> str:
    """The last nine digits: the same with or without country and trunk prefix; "" for less than a number."""
    digits = phone_digits(_EXTENSION.sub("", phone))
    return digits[-_PHONE_TAIL:] if len(digits) >= _SHORTEST_PHONE else ""


def plain_email(email: str) -> str:
    """An address without what does not tell people apart; "" for one that a booking site lent."""
    plain = email.strip().lower()
    local, at, domain = plain.rpartition("@")
    if (
        not at
        or not plain.isprintable()
        or any(domain == relay or domain.endswith("." + relay) for relay in _RELAYS)
    ):
        return ""
    local = local.partition("+")[0]
    if domain in _DOTLESS:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def _names(name: str, given: str, family: str, native: str) -> tuple[tuple[str, str], ...]:
    pairs = [(_fold(given), _fold(family))] if given or family else []
    if not pairs and name:
        pairs = [_split(name)]
    if native and fold(native) != fold(name):
        pairs.append(_split(native))
    return tuple(dict.fromkeys(pairs)) or (("", ""),)


def _without_generation(names: tuple[tuple[str, str], ...]) -> tuple[tuple[tuple[str, str], ...], str]:
    """Names without what stands behind the first of them, and what that is."""
    (given, family), *rest = names
    words = family.split()
    if len(words) < 2 or words[-1] not in _GENERATIONS:
        return names, ""
    return ((given, " ".join(words[:-1])), *rest), _GENERATIONS[words[-1]]


def _split(name: str) -> tuple[str, str]:
    first, _, rest = _fold(name).partition(" ")
    return first, rest


@lru_cache(maxsize=20_000)
def _fold(text: str) -> str:
    return fold(text)
