"""The outcome of comparing each field of two records, "" where one of them does not have it."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler

from app.domain.duplicates.frequencies import born_word
from app.domain.duplicates.records import Person

# What stands before the @ where a house reads, not a person.
_HOUSES = frozenset(
    "accounting admin biuro booking bookings contact faktury hotel info invoice invoices kontakt mail office "
    "poczta reception recepcja reservation reservations rezerwacje sales sekretariat team travel".split()
)
_LONG_HEADING = 5  # words from which a heading is a title or a house, not a person's name


def born(a: Person, b: Person) -> str:
    """exact, swapped (day and month), near (one figure), parts (the year and month, or the year and day),
    day, other_year, year, other."""
    (year, month, day), (year2, month2, day2) = a.born, b.born
    if not month or not month2:
        return ""
    if (month, day) == (month2, day2):
        return _same_day(year, year2)
    if not year or not year2:
        return "other"
    if year == year2 and (month, day) == (day2, month2):
        return "swapped"
    if OSA.distance(born_word(a.born), born_word(b.born), score_cutoff=1) <= 1:
        return "near"
    return _same_year(month == month2 or day == day2) if year == year2 else "other"


def _same_year(is_half: bool) -> str:
    return "parts" if is_half else "year"


def _same_day(year: int, year2: int) -> str:
    if not year or not year2:
        return "day"
    if year == year2:
        return "exact"
    return "near" if OSA.distance(str(year), str(year2)) <= 1 else "other_year"


def phone(a: Person, b: Person) -> tuple[str, str]:
    """The outcome, and the number that both have."""
    if not a.phones or not b.phones:
        return "", ""
    for number in a.phones:
        for other in b.phones:
            if number == other or (min(len(number), len(other)) >= 7 and _ends(number, other)):
                return "exact", number
    if any(OSA.distance(x, y, score_cutoff=1) <= 1 for x in a.phones for y in b.phones):
        return "near", ""
    return "other", ""


def _ends(a: str, b: str) -> bool:
    return a.endswith(b) or b.endswith(a)


def email(a: Person, b: Person) -> str:
    """exact, near (a slip), local (the same before the @), other."""
    if not a.email or not b.email:
        return ""
    if a.email == b.email:
        return "exact"
    local, _, domain = a.email.partition("@")
    local2, _, domain2 = b.email.partition("@")
    if local == local2 and len(local) > 4 and local not in _HOUSES:
        return "near" if OSA.distance(domain, domain2, score_cutoff=2) <= 2 else "local"
    slip = OSA.distance(a.email, b.email, score_cutoff=1) <= 1 and _figures(a.email) == _figures(b.email)
    return "near" if slip and len(local) > 6 and local not in _HOUSES else "other"


def _figures(email: str) -> str:
    """What tells the addresses of namesakes apart: jan.nowak7 is not jan.nowak8 with a slip."""
    return "".join(filter(str.isdigit, email))


def street(a: Person, b: Person) -> str:
    """exact, near (another spelling, the same number), road (another number), other."""
    if not a.street or not b.street:
        return ""
    return _streets(a.street, a.number, b.street, b.number)


@lru_cache(maxsize=10_000)
def _streets(a: str, number: str, b: str, number2: str) -> str:
    if a == b:
        return "exact"
    alike = max(fuzz.token_sort_ratio(a, b), fuzz.ratio(a.replace(" ", ""), b.replace(" ", "")))
    inside = fuzz.token_set_ratio(a, b)
    if alike < 70 and inside < 88:
        return "other"
    if not number or not number2 or number == number2 or set(number.split()) & set(number2.split()):
        return "near"
    if alike >= 80 and OSA.distance(number, number2) <= 1 and max(len(number), len(number2)) > 1:
        return "near"
    return "road" if alike >= 80 else "other"


def postal(a: Person, b: Person) -> str:
    """exact, near (one sign), other."""
    if not a.postal or not b.postal:
        return ""
    if a.postal == b.postal:
        return "exact"
    return "near" if OSA.distance(a.postal, b.postal, score_cutoff=1) <= 1 else "other"


def words(a: str, b: str) -> str:
    """exact, near, other: for a city, a region, a company."""
    if not a or not b:
        return ""
    if a == b:
        return "exact"
    return "near" if _alike(a, b) else "other"


@lru_cache(maxsize=10_000)
def _alike(a: str, b: str) -> bool:
    joined = fuzz.ratio(a.replace(" ", ""), b.replace(" ", ""))
    return joined >= 80 or JaroWinkler.similarity(a, b) >= 0.92 or fuzz.token_sort_ratio(a, b) >= 86


def gender(a: Person, b: Person) -> str:
    """exact, other; "" where one is not written down or is x."""
    if not {a.gender, b.gender} <= {"f", "m"}:
        return ""
    return "exact" if a.gender == b.gender else "other"


def generation(a: Person, b: Person) -> str:
    """exact, other (Jr, Sr), one (only one of them is told from a namesake at home)."""
    if a.generation == b.generation:
        return "exact" if a.generation else ""
    return "other" if a.generation and b.generation else "one"


def is_heading(one: Person) -> bool:
    """Whether the name is rather a title or a house's name than a person's."""
    given, family = one.names[0]
    return given.count(" ") + family.count(" ") >= _LONG_HEADING - bool(given) - bool(family)


@lru_cache(maxsize=10_000)
def heading(a: str, b: str) -> str:
    """exact, near, part, other: for long headings, whose words may change places or be cut off."""
    alike = max(fuzz.ratio(a, b), fuzz.token_sort_ratio(a, b))
    if alike >= 97:
        return "exact"
    if alike >= 84:
        return "near"
    if alike >= 65 and fuzz.token_set_ratio(a, b) >= 92:
        return "near"
    return "part" if alike >= 70 else "other"
