"""Two records, one person? A score with reasons, and the cases in which nobody but a person may say yes."""

from __future__ import annotations

from operator import itemgetter

from app.domain.duplicates import fields
from app.domain.duplicates.frequencies import Frequencies, born_word
from app.domain.duplicates.names import family_level, given_level
from app.domain.duplicates.records import Person
from app.domain.duplicates.weights import DEPENDENT, Line, Weights
from app.domain.likeness import Likeness, Verdict

SAME = 0.95
REVIEW = 0.3
_SHARED_PHONE = 4  # a number on this many profiles is an office's: it identifies nobody
_ANY_BITS = 99.0
_CROSSED: Line = ("swapped", "yes", 0.0, 1.0)
_OWN_NAME, _OWN_DAY = ("exact", "part", "pet", "near"), ("exact", "swapped", "near")
USUAL = Weights()


class Evidence:
    """The outcome of each field, with how rare what is shared is."""

    __slots__ = ("_base", "lines", "outcomes")

    def __init__(self, base: Frequencies) -> None:
        self._base = base
        self.lines: list[Line] = []
        self.outcomes: dict[str, str] = {}

    def add(self, name: str, outcome: str, value: str = "", part: float = 1.0) -> None:
        """One field; nothing where one of the two does not have it. Only a shared value has to be rare."""
        if outcome:
            rarity = self._base.bits(name, value) if outcome == "exact" and value else 0.0
            self.lines.append((name, outcome, rarity, part))
            self.outcomes[name] = outcome


def compare(a: Person, b: Person, base: Frequencies, trust: Weights = USUAL) -> Likeness:
    """How likely `a` and `b` are one person, given how common their values are in `base`."""
    return judged(evidence(a, b, base), a, base, trust)


def judged(found: Evidence, a: Person, base: Frequencies, trust: Weights) -> Likeness:
    """A score and a verdict for what was compared."""
    return told(found, trust.chances(found.lines, base.prior)[0], a, base)


def told(found: Evidence, score: float, a: Person, base: Frequencies) -> Likeness:
    """The verdict for a score, with its reasons."""
    return Likeness(
        score=round(score, 4), verdict=_verdict(score, found.outcomes, a, base),
        reasons=reasons(found.outcomes), against=against(found.outcomes),
    )  # fmt: skip


def evidence(a: Person, b: Person, base: Frequencies) -> Evidence:
    """Every field of two records compared."""
    found = beside_names(a, b, base)
    add_names(found, a, b, base)
    return found


def beside_names(a: Person, b: Person, base: Frequencies) -> Evidence:
    """Every field but the names, which take the longest."""
    found = Evidence(base)
    born = fields.born(a, b)
    found.add("born", born, born_word(a.born) if born == "exact" else "")
    found.add("phone", *fields.phone(a, b))
    found.add("email", fields.email(a, b), a.email)
    _add_place(found, a, b)
    found.add("company", fields.words(a.company, b.company), a.company, 0.5)
    found.add("gender", fields.gender(a, b))
    found.add("generation", fields.generation(a, b))
    return found


def names_at_most(a: Person, b: Person, base: Frequencies, trust: Weights) -> float:
    """No more bits than these come of comparing the names: what is not equal need not be compared."""
    if len(a.names) > 1 or len(b.names) > 1 or fields.is_heading(a) or fields.is_heading(b):
        return _ANY_BITS
    (given, family), theirs = a.names[0], b.names[0]
    most = trust.bits(_CROSSED)[0]
    for name, value in (("given", given), ("family", family)):
        equal = (name, "exact", base.bits(name, value), 1.0)
        most += trust.bits(equal)[0] if value in theirs else trust.most(name)
    return most


def _both(given: str, born: str) -> str:
    """What a person shares with nobody at home: yes, the name alone, the day alone, none; "" if not known."""
    if not given or not born:
        return ""
    name, day = given in _OWN_NAME, born in _OWN_DAY
    return "yes" if name and day else "name" if name else "day" if day else "none"


def add_names(found: Evidence, a: Person, b: Person, base: Frequencies) -> None:
    """The names, and what the given name says together with the birthday."""
    _add_names(found, a, b, base)
    found.add("both", _both(found.outcomes.get("given", ""), found.outcomes.get("born", "")))


def _add_names(found: Evidence, a: Person, b: Person, base: Frequencies) -> None:
    if fields.is_heading(a) or fields.is_heading(b):
        found.add("text", fields.heading(" ".join(a.names[0]), " ".join(b.names[0])))
        return
    best = max((_named(x, y, base) for x in a.names for y in b.names), key=itemgetter(0))
    _, given, family, (first, last), swapped = best
    found.add("given", given, first)
    found.add("family", family, last)
    if swapped:
        found.add("swapped", "yes")


_Named = tuple[float, str, str, tuple[str, str], bool]


def _named(x: tuple[str, str], y: tuple[str, str], base: Frequencies) -> _Named:
    """The better of both ways to lay two names beside each other."""
    straight = _laid(x, y, base, False)
    if straight[1] == "exact" or not (x[1] or y[1]):
        return straight
    if x[0][:1] != y[1][:1] and x[1][:1] != y[0][:1]:
        return straight
    crossed = _laid(x, (y[1], y[0]), base, True)
    if "other" in (crossed[1], crossed[2]) and "exact" not in (crossed[1], crossed[2]):
        return straight  # two other names are no swap
    return max(straight, crossed, key=itemgetter(0))


def _laid(x: tuple[str, str], y: tuple[str, str], base: Frequencies, crossed: bool) -> _Named:
    first, last = given_level(x[0], y[0], base), family_level(x[1], y[1], base)
    worth = USUAL.bits(_CROSSED)[0] if crossed else 0.0
    if first:
        worth += USUAL.bits(("given", first, base.bits("given", x[0]) if first == "exact" else 0.0, 1.0))[0]
    if last:
        worth += USUAL.bits(("family", last, base.bits("family", x[1]) if last == "exact" else 0.0, 1.0))[0]
    return worth, first, last, x, crossed


def _add_place(found: Evidence, a: Person, b: Person) -> None:
    street = fields.street(a, b)
    found.add("street", street, a.street)
    agreed = street in ("exact", "near")
    for name, outcome in (
        ("postal", fields.postal(a, b)),
        ("city", fields.words(a.city, b.city)),
        ("region", fields.words(a.region, b.region)),
    ):
        part = DEPENDENT if agreed or name == "region" else 1.0
        found.add(name, outcome, getattr(a, name), part)
        agreed = agreed or outcome == "exact"


# ---------------------------------------------------------------- the verdict


def _verdict(score: float, outcomes: dict[str, str], a: Person, base: Frequencies) -> Verdict:
    if score < REVIEW:
        return Verdict.OTHER
    if score < SAME or _needs_a_person(outcomes) or not _is_anchored(outcomes, a, base):
        return Verdict.REVIEW
    return Verdict.SAME


def _needs_a_person(outcomes: dict[str, str]) -> bool:
    """Twins, father and son, couples, married names: what agrees may be the family's."""
    given, family, born = (outcomes.get(name, "") for name in ("given", "family", "born"))
    if _is_of_another_generation(outcomes):
        return True
    if given in ("other", "alike", "far") or outcomes.get("text") in ("other", "part"):
        return True
    if born in ("other", "other_year", "parts", "year"):
        return True
    if family == "other" and "swapped" in outcomes:
        return True
    if family in ("other", "ending", "alike", "far"):
        tied = "exact" in (outcomes.get("email"), outcomes.get("phone")) or _at_home(outcomes)
        return not (born == "exact" and given == "exact" and tied)
    return outcomes.get("gender") == "other"


def _is_of_another_generation(outcomes: dict[str, str]) -> bool:
    generation = outcomes.get("generation")
    return generation == "other" or (generation == "one" and outcomes.get("born") != "exact")


def _is_anchored(outcomes: dict[str, str], a: Person, base: Frequencies) -> bool:
    """Whether something beside the name ties both to one person."""
    if outcomes.get("born") in ("exact", "swapped", "near") or outcomes.get("email") in ("exact", "near"):
        return True
    phone = outcomes.get("phone") == "exact" and all(
        base.count("phone", number) < _SHARED_PHONE for number in a.phones
    )
    # A home's telephone and address are its members': then at least the given name must be sure.
    return (phone or _at_home(outcomes)) and outcomes.get("given") != "near"


def _at_home(outcomes: dict[str, str]) -> bool:
    return outcomes.get("street") in ("exact", "near")


# ---------------------------------------------------------------- reasons

# In the order they are told.
_REASONS = {
    ("given", "pet"): "pet_name",
    ("given", "near"): "similar_given",
    ("given", "initial"): "initial",
    ("family", "near"): "similar_family",
    ("family", "alike"): "similar_family",
    ("family", "part"): "part_of_family",
    ("swapped", "yes"): "swapped_names",
    ("born", "exact"): "birthday",
    ("born", "day"): "birthday_no_year",
    ("born", "swapped"): "birthday_swapped",
    ("born", "near"): "birthday_near",
    ("phone", "exact"): "phone",
    ("phone", "near"): "phone_near",
    ("email", "exact"): "email",
    ("email", "near"): "email_near",
    ("email", "local"): "email_local",
    ("street", "exact"): "street",
    ("street", "near"): "street_near",
    ("postal", "exact"): "postal",
    ("city", "exact"): "city",
    ("company", "exact"): "company",
    ("company", "near"): "company",
    ("text", "exact"): "name",
    ("text", "near"): "similar_name",
}
_AGAINST = {
    ("given", "other"): "other_given",
    ("given", "alike"): "other_given",
    ("family", "other"): "other_family",
    ("family", "ending"): "other_ending",
    ("born", "other"): "other_birthday",
    ("born", "year"): "other_birthday",
    ("born", "parts"): "other_birthday",
    ("born", "other_year"): "other_year",
    ("phone", "other"): "other_phone",
    ("email", "other"): "other_email",
    ("street", "other"): "other_street",
    ("gender", "other"): "other_gender",
    ("postal", "other"): "other_postal",
    ("text", "other"): "other_name",
}


def reasons(outcomes: dict[str, str]) -> tuple[str, ...]:
    """What speaks for one person, the name first; codes for `app.words.duplicates`."""
    found = [said for (name, outcome), said in _REASONS.items() if outcomes.get(name) == outcome]
    given, family = outcomes.get("given"), outcomes.get("family")
    if given in ("exact", "part") and family == "exact":
        found.insert(0, "name")
    elif given in ("exact", "part"):
        found.insert(0, "given")
    elif family == "exact":
        found.append("family")
    return tuple(found)


def against(outcomes: dict[str, str]) -> tuple[str, ...]:
    """What speaks against it; first the pattern of a family, where it is one."""
    found = [said for (name, outcome), said in _AGAINST.items() if outcomes.get(name) == outcome]
    given, family, born = (outcomes.get(name, "") for name in ("given", "family", "born"))
    if given in ("other", "alike") and family in ("exact", "near") and born == "exact":
        found.insert(0, "twins")
    elif _is_of_another_generation(outcomes) or (
        given in ("exact", "part") and family == "exact" and born in ("other", "other_year", "parts")
    ):
        found.insert(0, "father_and_son")
    elif given in ("other", "alike") and "exact" in (outcomes.get("phone"), outcomes.get("email")):
        found.insert(0, "couple")
    return tuple(found)
