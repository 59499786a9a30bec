"""Invented guests beside the story's: believable names of many countries, the same for the same seed."""

from __future__ import annotations

import calendar
import json
import random
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from app.domain.guests import GuestDetails
from app.domain.names import Parts, culture_of, heading
from app.domain.text import fold, index_words, phone_words
from app.models import search
from app.models.guest import Guest
from app.services import profiles
from app.services.demo.rows import insert
from app.services.demo.scene import Scene

_KNOWN_DAYS = 1100  # since when the oldest of them are known
_BATCH = 20_000
# Of a hundred: who told a birthday, and its year; who has an address, a company; who is marked as VIP.
_BIRTHDAY, _YEAR, _EMAIL, _COMPANY, _VIP, _ENGLISH_TOO = 60, 70, 75, 6, 2, 70


class Word(NamedTuple):
    """A name as it is written in Latin or the only script we know, and in the own script beside it."""

    text: str
    native: str


@dataclass(frozen=True, slots=True)
class Country:
    """The names of a country. Each family name is given for a man and for a woman."""

    language: str
    also: tuple[str, ...]
    phone: str
    given: dict[str, tuple[Word, ...]]
    families: tuple[dict[str, Word], ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Invented guests, ready to be written: each with the words they are found by."""

    guests: tuple[tuple[GuestDetails, str], ...]
    seed: int


def invent(scene: Scene, count: int, seed: int) -> Crowd:
    """So many invented guests. Needs no store."""
    chance = random.Random(f"guests {seed}")
    countries, shares, companies = _pool()
    chosen = chance.choices(countries, weights=shares, k=count)
    year = scene.story.today.year
    people = (_person(chance, country, companies, year) for country in chosen)
    return Crowd(tuple((person, _found_by(person)) for person in people), seed)


def write(scene: Scene, crowd: Crowd) -> int:
    """Profiles with the words they are found by, in a few large statements."""
    chance = random.Random(f"visits {crowd.seed}")
    for start in range(0, len(crowd.guests), _BATCH):
        batch = crowd.guests[start : start + _BATCH]
        keys = [scene.keys.new() for _ in batch]
        insert(
            Guest, [_row(scene, chance, key, person) for key, (person, _) in zip(keys, batch, strict=True)]
        )
        search.index_new(scene.place.id, [(key, words) for key, (_, words) in zip(keys, batch, strict=True)])
    return len(crowd.guests)


def _person(chance: random.Random, country: Country, companies: tuple[str, ...], year: int) -> GuestDetails:
    gender = chance.choice("fm")
    given, family = chance.choice(country.given[gender]), chance.choice(country.families)[gender]
    native = _headed(given.native, family.native, country.language) if given.native else ""
    month, day, born = _birthday(chance, year)
    return GuestDetails(
        name=_headed(given.text, family.text, country.language), native_name=native, given_name=given.text,
        family_name=family.text, gender=gender, languages=_languages(chance, country),
        birth_month=month, birth_day=day, birth_year=born,
        phone="".join(chance.choice("0123456789") if sign == "#" else sign for sign in country.phone),
        email=_email(chance, given, family), is_vip=_happens(chance, _VIP),
        company=chance.choice(companies) if _happens(chance, _COMPANY) else "",
    )  # fmt: skip


def _headed(given: str, family: str, language: str) -> str:
    """The name in one line, as the custom of its culture orders it in this script."""
    return heading(Parts(given=given, family=family), _custom(family[0], language))


@cache
def _custom(sign: str, language: str) -> str:
    """Whose custom a name in the script of this letter follows; asked once, not for a million guests."""
    return culture_of(sign, (language,))


def _happens(chance: random.Random, per_cent: int) -> bool:
    return chance.randrange(100) < per_cent


def _birthday(chance: random.Random, year: int) -> tuple[int | None, int | None, int | None]:
    if not _happens(chance, _BIRTHDAY):
        return None, None, None
    born = year - chance.randint(19, 84)
    month = chance.randint(1, 12)
    day = chance.randint(1, calendar.monthrange(born, month)[1])
    return month, day, born if _happens(chance, _YEAR) else None


def _languages(chance: random.Random, country: Country) -> tuple[str, ...]:
    return (country.language, *country.also) if _happens(chance, _ENGLISH_TOO) else (country.language,)


def _email(chance: random.Random, given: Word, family: Word) -> str:
    """All of them end where no letter ever arrives (RFC 2606)."""
    if not _happens(chance, _EMAIL):
        return ""
    name = ".".join(_plain(word.text) for word in (given, family))
    return f"{name}{chance.randint(1, 999)}@guests.example"


def _row(scene: Scene, chance: random.Random, key: str, person: GuestDetails) -> dict[str, Any]:
    known = scene.story.now - timedelta(days=chance.randint(1, _KNOWN_DAYS), minutes=chance.randrange(600))
    return {
        "id": key, "place": scene.place.id, **profiles.columns(person),
        "stays_before": max(0, int(chance.expovariate(0.7))), "created_at": known, "updated_at": known,
    }  # fmt: skip


def _found_by(person: GuestDetails) -> str:
    """What `profiles.found_by` answers, from words that were folded before: names come back all the time."""
    texts = (person.given_name, person.family_name, person.native_name, person.company)
    words = dict.fromkeys(word for text in texts for word in _folded(text))
    words |= dict.fromkeys(person.email.replace("@", ".").split(".") if person.email else ())
    return f"{' '.join(words)} {phone_words(person.phone)}".strip()


@cache
def _folded(text: str) -> tuple[str, ...]:
    return tuple(index_words(text).split())


@cache
def _plain(text: str) -> str:
    return fold(text).replace(" ", "")


@cache
def _pool() -> tuple[tuple[Country, ...], tuple[int, ...], tuple[str, ...]]:
    text = (files("resources") / "demo" / "names.json").read_text(encoding="utf-8")
    told = json.loads(text)
    countries = tuple(_country(country) for country in told["countries"])
    return countries, tuple(country["share"] for country in told["countries"]), tuple(told["companies"])


def _country(told: dict[str, Any]) -> Country:
    return Country(
        language=told["language"], also=tuple(told["also"]), phone=told["phone"],
        given={"f": tuple(map(_word, told["women"])), "m": tuple(map(_word, told["men"]))},
        families=tuple(_family(name) for name in told["families"]),
    )  # fmt: skip


def _family(name: str) -> dict[str, Word]:
    his, _, hers = name.partition("/")
    return {"m": _word(his), "f": _word(hers or his)}


def _word(text: str) -> Word:
    latin, _, native = text.partition("=")
    return Word(latin, native)
