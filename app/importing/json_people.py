"""Which objects of an answer are people: by the keys they have themselves and in the objects inside them.

A person's name may be an object of its own, and the telephone may stand in another beside it: then the person
is what holds both. Two people in one object stay two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.importing import paths, words

_NAMES = frozenset({"given_name", "family_name", "full_name", "family_given"})
_CONTACTS = frozenset({"email", "phone", "mobile", "birthday", "language", "nationality"})
_HOUSES = frozenset(
    "hotel property company agency agent travelagent organisation organization channel source room unit"
    " resource resources rooms units rate rateplan service product market group country address".split()
)
# A list called so is of all the guests of what it stands in; whose name that has itself is one of them.
_LISTS = frozenset("guests guestlist guestslist travellers travelers occupants persons people".split())
_REACHED = frozenset({"email", "phone", "mobile"})


@dataclass(frozen=True, slots=True)
class Person:
    """Where people stand, and the path inside such an object that is the person ("" for all of it)."""

    place: str
    within: str = ""

    def keeps(self, key: str) -> bool:
        """Whether a key is about the person: the number of what is around is not theirs."""
        if not self.within or key.startswith(self.within):
            return True
        found = words.field_of(key)
        return found is None or found[0] != "external_id"


def people(seen: Mapping[str, Iterable[str]]) -> list[Person]:
    """The people in places with these keys, without those inside another one."""
    fields = {place: _own(keys) for place, keys in seen.items()}
    named = {place for place, own in fields.items() if own & _NAMES and not _is_house(place)}
    scores = {place: _score(fields[place] | _beneath(place, seen, named)) for place in named}
    sure = [place for place, score in scores.items() if score >= 2]
    sure = [place for place in sure if not any(_is_listed_in(other, place) for other in sure)]
    chosen: list[Person] = []
    for place in sorted(named, key=lambda place: (place not in sure, place.count("."), -scores[place])):
        found, had = _lifted(place, seen, fields, sure)
        is_new = not any(_is_near(found.place, one.place) for one in chosen)
        if is_new and (place in sure or _score(had) >= 2):
            chosen.append(found)
    return chosen


def named_only(seen: Mapping[str, Iterable[str]]) -> list[Person]:
    """People of whom nothing is told but a name: in a list of guests, or where nothing tells otherwise."""
    for place in sorted(seen, key=lambda place: place.count(".")):
        found = [words.field_of(key) for key in seen[place]]
        fields = {each[0] for each in found if each and each[1] >= 2}
        is_listed = _last(place) in paths.AROUND | _LISTS
        if (
            fields & _NAMES
            and not _is_house(place)
            and (is_listed or (None not in found and "" not in fields))
        ):
            return [Person(place)]
    return []


def _is_listed_in(place: str, outer: str) -> bool:
    """Whether people stand in a list of guests inside this: a booking repeats the name of one of them."""
    return (
        _is_inside(place, outer)
        and place.endswith("[]")
        and _last(place) in _LISTS
        and _last(outer) not in _LISTS
    )


def lists(chosen: Iterable[str]) -> dict[str, str]:
    """The objects of a list that hold all their guests in one of their own, and what that is called.

    Whatever has somebody beside that list is none of them.
    """
    places = list(chosen)
    found = {place.rpartition(".")[0]: place for place in places if _last(place) in _LISTS}
    return {
        outer: place.rpartition(".")[2].removesuffix("[]")
        for outer, place in found.items()
        if outer.endswith("[]") and not any(_is_inside(other, outer) for other in places if other != place)
    }


def _last(place: str) -> str:
    return place.rpartition(".")[2].removesuffix("[]").casefold().replace("_", "")


def _own(keys: Iterable[str]) -> set[str]:
    return {found[0] for key in keys if "." not in key and (found := words.field_of(key)) and found[1] >= 2}


def _beneath(place: str, seen: Mapping[str, Iterable[str]], named: Iterable[str]) -> set[str]:
    """How to reach somebody, from the objects inside that are nobody themselves."""
    inside = tuple(
        f"{other[len(place) + 1 :].replace('[]', '')}." for other in named if _is_inside(other, place)
    )
    return {
        found[0]
        for key in seen.get(place, ())
        if "." in key and not key.startswith(inside) and (found := words.field_of(key))
        and found[1] >= 2 and found[0] in _CONTACTS
    }  # fmt: skip


def _score(fields: set[str]) -> int:
    whole = {"given_name", "family_name"} <= fields
    name = 2 if whole else 1 if "full_name" in fields or "family_name" in fields else 0
    return name + len(fields & _CONTACTS)


def _lifted(
    place: str, seen: Mapping[str, Iterable[str]], fields: Mapping[str, set[str]], sure: Iterable[str]
) -> tuple[Person, set[str]]:
    """The object around a name that also says how to reach whose name it is, and the fields it has."""
    had, found, within = fields[place], Person(place), ""
    others = [each for each, own in fields.items() if own & _NAMES and each != place]
    for around, part in _around(place):
        if had & _REACHED or (part.endswith("[]") and not paths.is_name(part.removesuffix("[]"))):
            break
        if any(_is_inside(other, around) and not _is_inside(other, found.place) and other != found.place
               for other in sure):  # fmt: skip
            break
        bare = part.removesuffix("[]")
        within = f"{bare}.{within}" if within or _is_somebody(bare) else ""
        more = _own(seen.get(around, ())) | _beneath(around, seen, others)
        if (more & _CONTACTS) - had:
            had, found = had | (more & _CONTACTS), Person(around, within)
    return found, had


def _around(place: str) -> Iterator[tuple[str, str]]:
    """Each place around this one, with the name it has for what is inside it."""
    while "." in place:
        place, _, part = place.rpartition(".")
        yield place, part


def _is_inside(place: str, outer: str) -> bool:
    return place != outer and place.startswith((f"{outer}.", f"{outer}["))


def _is_near(place: str, other: str) -> bool:
    """Whether two places are one inside the other: what is in a person is not somebody else."""
    return place == other or _is_inside(place, other) or _is_inside(other, place)


def _is_house(place: str) -> bool:
    """Whether what has a name here is no person: the hotel itself, a firm, a room."""
    part = place.rpartition(".")[2].removesuffix("[]").casefold()
    return part in _HOUSES


def _is_somebody(part: str) -> bool:
    """Whether what holds this part is something else than the person: a booking has a guest."""
    return part.casefold() in ("guest", "customer", "client", "person", "profile", "traveller", "booker")
