"""A labelled crowd for measuring the search for duplicates: who is who is known, because it was made so.

Names, streets and towns are put together from syllables, so that nothing here knows the tables of the
comparison. Like real guest lists it has people twice with slips, swapped fields and gaps; and people who only
look like it: twins, parents and children of one name, couples with one telephone, an operator's number.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.duplicates import Person, person

_BEGIN = "ba be bo da de do fa fe ga go ha he ja jo ka ke ki ko la le li lo ma me mi mo na ne ni pa pe po ra re ro sa se si so ta te ti to va vi wa we za zo".split()  # noqa: E501
_END = "k l m n r s t ski wicz son sen man berg ova ez ini ian oglu uk".split()
_OPERATOR = "+44207946000"


@dataclass(frozen=True, slots=True)
class Human:
    """One profile of a human being; `who` is the same for all profiles of one."""

    who: int
    given: str
    family: str
    born: tuple[int, int, int]
    phone: str
    email: str
    street: str
    city: str
    postal: str

    def person(self, key: str) -> Person:
        """As the comparison reads it."""
        return person(
            key, given=self.given, family=self.family, born=self.born, phones=(self.phone,), email=self.email,
            street=self.street, city=self.city, postal=self.postal,
        )  # fmt: skip


class Crowd:
    """So many profiles, always the same for the same seed; about a seventh of them are second profiles."""

    def __init__(self, count: int, seed: int = 7) -> None:
        self._chance = random.Random(seed)
        self._given = [self._word(2) for _ in range(900)]
        self._families = [self._word(2) + self._pick(_END) for _ in range(9_000)]
        self._cities = [self._word(3) for _ in range(400)]
        self._next = 0
        found: list[Human] = []
        while len(found) < count:
            found += self._household()
        self.profiles = found[:count]
        self._chance.shuffle(self.profiles)

    def people(self) -> Iterator[Person]:
        """Each profile as the comparison reads it, its key the place in `profiles`."""
        return (human.person(f"{at:07d}") for at, human in enumerate(self.profiles))

    def pairs(self) -> set[tuple[str, str]]:
        """The keys of every two profiles that are one human being."""
        met: dict[int, list[int]] = {}
        for at, human in enumerate(self.profiles):
            met.setdefault(human.who, []).append(at)
        return {
            (f"{a:07d}", f"{b:07d}")
            for places in met.values()
            for n, a in enumerate(places)
            for b in places[n + 1 :]
        }

    # ------------------------------------------------------------------ making

    def _household(self) -> list[Human]:
        one = self._human()
        kind = self._chance.random()
        home = [one]
        if kind < 0.04:  # twins
            home.append(replace(self._other(one), born=one.born))
        elif kind < 0.08:  # parent and child of one name
            home.append(replace(self._other(one), given=one.given, born=self._born(one.born[0] - 28)))
        elif kind < 0.25:  # a couple, one telephone or address for both
            home.append(self._other(one))
        elif kind < 0.27:
            home = [replace(one, phone=_OPERATOR, email="")]
        return [*home, *(self._again(human) for human in home if self._chance.random() < 0.17)]

    def _human(self) -> Human:
        self._next += 1
        given, family = self._rather_common(self._given), self._rather_common(self._families)
        digits = "".join(self._pick("0123456789") for _ in range(9))
        return Human(
            who=self._next, given=given, family=family, born=self._born(),
            phone=f"+48 {digits}" if self._chance.random() < 0.8 else "",
            email=self._email(given, family) if self._chance.random() < 0.7 else "",
            street=self._street() if self._chance.random() < 0.7 else "",
            city=self._pick(self._cities), postal=f"{self._chance.randrange(10_000, 99_999)}",
        )  # fmt: skip

    def _other(self, one: Human) -> Human:
        """Somebody else of the same household."""
        other = self._human()
        shared = one.email if self._chance.random() < 0.3 else other.email
        return replace(one, who=other.who, given=other.given, born=other.born, email=shared)

    def _again(self, one: Human) -> Human:
        """A second profile of the same human being, written by somebody in a hurry."""
        found = one
        for _ in range(self._chance.choice((1, 1, 2, 2, 3))):
            found = self._worse(found)
        return found

    def _worse(self, one: Human) -> Human:
        year, month, day = one.born
        ways = (
            replace(one, given=self._slip(one.given)), replace(one, family=self._slip(one.family)),
            replace(one, given=one.family, family=one.given), replace(one, given=one.given[:1]),
            replace(one, born=(0, 0, 0)), replace(one, born=(year, day, month) if day <= 12 else one.born),
            replace(one, born=(year + self._chance.choice((-10, -1, 1, 10)), month, day)),
            replace(one, phone=""), replace(one, phone="0" + one.phone[4:]), replace(one, email=""),
            replace(one, email=f"{self._word(3)}@guest.booking.com"), replace(one, street=""),
            replace(one, street=self._slip(one.street), postal=""), self._moved(one),
            replace(one, family=f"{one.family}-{self._pick(self._families)}"),
        )  # fmt: skip
        return self._pick(ways)

    def _email(self, given: str, family: str) -> str:
        return f"{given}.{family}{self._chance.randrange(99)}@{self._word(2)}.example"

    def _street(self) -> str:
        return f"{self._word(3)} street {self._chance.randrange(1, 180)}"

    def _moved(self, one: Human) -> Human:
        return replace(one, city=self._pick(self._cities), street="", postal="")

    def _slip(self, word: str) -> str:
        """A letter missing, doubled, changed, or two swapped."""
        if len(word) < 3:
            return word
        at, kind = self._chance.randrange(len(word) - 1), self._chance.randrange(4)
        letter = self._pick("abcdefghijklmnoprstuwz")
        middle = ("", word[at] * 2, letter, word[at + 1] + word[at])[kind]
        return word[:at] + middle + word[at + (2 if kind == 3 else 1) :]

    def _born(self, year: int | None = None) -> tuple[int, int, int]:
        return (
            year or self._chance.randrange(1940, 2005),
            self._chance.randrange(1, 13),
            self._chance.randrange(1, 29),
        )

    def _rather_common(self, words: list[str]) -> str:
        """The first of the list far more often than the last, as names are."""
        return words[int(len(words) * self._chance.random() ** 2.2)]

    def _word(self, syllables: int) -> str:
        return "".join(self._pick(_BEGIN) for _ in range(syllables))

    def _pick(self, some):  # type: ignore[no-untyped-def]
        return some[self._chance.randrange(len(some))]
