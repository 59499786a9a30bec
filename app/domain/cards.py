"""Cards: their occasions and styles, and the words to start from in the guest's language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.domain.vocative import belarusian_vocative, polish_vocative
from app.errors import BadInput

LANGUAGES = ("en", "pl", "tr", "be")
_TEXTS = Path(__file__).resolve().parents[2] / "resources" / "cards"


class Occasion(StrEnum):
    """Why a card is written."""

    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    WELCOME = "welcome"
    WELCOME_BACK = "welcome_back"
    APOLOGY = "apology"
    THANKS = "thanks"
    GET_WELL = "get_well"
    FOUND_ITEM = "found_item"
    JUST_BECAUSE = "just_because"
    GIFT_TAG = "gift_tag"
    TABLE_CARD = "table_card"
    TREASURE = "treasure"
    NOTE = "note"


class Style(StrEnum):
    """How a card looks."""

    BOTANICAL = "botanical"
    POSTCARD = "postcard"
    NOTEBOOK = "notebook"
    FESTIVE = "festive"
    DECO = "deco"
    TREASURE = "treasure"


class HandName(StrEnum):
    """The hands a card can be written in, whatever its paper; none chosen: the paper's own."""

    LIVELY = "lively"
    BRISK = "brisk"
    FIRM = "firm"
    ROUND = "round"
    NEAT = "neat"
    CLEAR = "clear"


OWN_HAND = "own"  # the writer's own, from a font file


class Format(StrEnum):
    """The size of a card, or how it folds."""

    A6 = "A6"
    A5 = "A5"
    DL = "DL"
    SQUARE = "square"
    FOLDED = "folded"
    TENT = "tent"
    TAG = "tag"


class Manner(StrEnum):
    """How close the greeting is: Dear Ms Maj, Dear Pani Łucja, Dear Łucja."""

    FORMAL = "formal"
    WARM = "warm"
    FIRST = "first"


class Length(StrEnum):
    """The texts to start from for every occasion: two by length, two by tone."""

    WARM = "warm"
    SHORT = "short"
    FORMAL = "formal"
    PLAYFUL = "playful"


# What an occasion is usually written on; a person may choose otherwise.
USUAL_FORMAT = {Occasion.GIFT_TAG: Format.TAG, Occasion.TABLE_CARD: Format.TENT}
USUAL_STYLE = {
    Occasion.BIRTHDAY: Style.FESTIVE, Occasion.TREASURE: Style.TREASURE, Occasion.TABLE_CARD: Style.DECO,
    Occasion.NOTE: Style.NOTEBOOK, Occasion.GIFT_TAG: Style.FESTIVE, Occasion.FOUND_ITEM: Style.POSTCARD,
}  # fmt: skip
# The hand each paper is at its best with.
USUAL_HAND = {
    Style.BOTANICAL: HandName.LIVELY, Style.POSTCARD: HandName.ROUND, Style.NOTEBOOK: HandName.BRISK,
    Style.FESTIVE: HandName.BRISK, Style.DECO: HandName.NEAT, Style.TREASURE: HandName.FIRM,
}  # fmt: skip
NUMBERED = (Occasion.BIRTHDAY, Occasion.ANNIVERSARY)
_TITLES = frozenset("pani pan panie bey hanım ms mr mrs miss спадарыня спадар".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Whom the card greets. `gender` is "f", "m", "x" or empty; `name` stands in for a given name.
    `greetings`
    are the lines the house wrote down for this guest, by language."""

    given_name: str = ""
    family_name: str = ""
    preferred_name: str = ""
    gender: str = ""
    name: str = ""
    with_family: bool = False
    greetings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What a text may mention. `number` is an age or years: None unless somebody chose to print it."""

    sender: str = ""
    house: str = ""
    item: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of a card, all of them free to change before printing."""

    greeting: str
    body: str
    closing: str
    sign: str


def suggest(
    occasion: str,
    language: str,
    addressee: Addressee,
    facts: CardFacts,
    *,
    manner: str = Manner.WARM,
    length: str = Length.WARM,
) -> CardText:
    """Words to start from; a language without texts is answered in English.

    Raises BadInput (`card_occasion_unknown`, `card_manner_unknown`, `card_length_unknown`) for a choice
    that does not exist.
    """
    texts = _texts(language if language in LANGUAGES else "en")
    chosen = texts["occasions"][_known(Occasion, occasion, "occasion")]
    words = chosen[_known(Length, length, "length")]
    body = words["body"].format(item=facts.item or texts["item"])
    if facts.number is not None and occasion in NUMBERED:
        body = f"{body} {texts['number'].format(number=facts.number)}"
    greeting = greet(addressee, language, manner)
    return CardText(greeting, body, words["closing"], signature(facts))


def cover(occasion: str, language: str) -> str:
    """The few words outside a folded card: `Thank you`."""
    texts = _texts(language if language in LANGUAGES else "en")
    return str(texts["covers"].get(occasion, ""))


def greet(addressee: Addressee, language: str, manner: str = Manner.WARM, called: str = "") -> str:
    """The first line: `Droga Pani Łucjo,`, `Sevgili Ayşe Hanım,`, `Dear Emily and family,`.

    A line of the guest's own stands as it was written, whenever the usual manner is asked for. `called` is
    the form of the name to use instead of the usual one of `called_forms`.
    """
    own = addressee.greetings.get(language, "")
    is_usual = called in ("", called_forms(addressee, language)[0])
    if own and is_usual and manner == Manner.WARM and not addressee.with_family:
        return own
    language = language if language in LANGUAGES else "en"
    texts = _texts(language)
    gender = addressee.gender if addressee.gender in ("f", "m") else "x"
    form = _form(texts["greetings"], addressee, _known(Manner, manner, "manner"), gender)
    name = called or greeting_name(addressee, language)
    if is_usual and manner == Manner.WARM and _goes_by_title(addressee) and not _has_title(form):
        name = addressee.preferred_name
    line = form.format(greeting_name=name, family_name=addressee.family_name)
    family = texts["and_family"] if addressee.with_family else ""
    return f"{' '.join(line.split())}{family}{texts['greeting_ends']}"


def _form(greetings: dict[str, str], addressee: Addressee, manner: str, gender: str) -> str:
    """The greeting the known names allow. Ms and Mr can stand with a family name alone, the rest cannot."""
    form = greetings[f"{manner}_{gender}"]
    if not _called(addressee):
        titled = manner == Manner.FORMAL and gender != "x" and addressee.family_name
        return form if titled else greetings["nameless"]
    if "{family_name}" in form and not addressee.family_name:
        return greetings[f"{Manner.WARM}_{gender}"]
    return form


def _called(addressee: Addressee) -> str:
    """The name alone: "Pani Łucja" and "Deniz Bey" carry a title that the greeting brings itself."""
    name = addressee.preferred_name or addressee.given_name or addressee.name
    if addressee.given_name and _goes_by_title(addressee):
        return addressee.given_name
    return _untitled(name) or name


def _goes_by_title(addressee: Addressee) -> bool:
    """Whether the guest wants to be called by a title and the family name alone: "Mr Park"."""
    family = addressee.family_name
    name = addressee.preferred_name
    return bool(family) and _has_title(name) and _untitled(name).casefold() == family.casefold()


def _has_title(words: str) -> bool:
    return _untitled(words) != " ".join(words.split())


def _untitled(name: str) -> str:
    return " ".join(word for word in name.split() if word.rstrip(".").casefold() not in _TITLES)


def greeting_name(addressee: Addressee, language: str) -> str:
    """The name as one calls it: in Polish in the vocative, elsewhere as it is."""
    return called_forms(addressee, language)[0]


def called_forms(addressee: Addressee, language: str) -> tuple[str, ...]:
    """The forms a name can be called in, the usual one first: `("Łucjo", "Łucja")`, `("Ганна", "Ганно")`."""
    name = _called(addressee)
    if language == "pl":
        return tuple(dict.fromkeys((polish_vocative(name, addressee.gender), name)))
    if language == "be":
        return tuple(dict.fromkeys((name, belarusian_vocative(name, addressee.gender))))
    return (name,)


def signature(facts: CardFacts) -> str:
    """Who signs: a person and the house, or whichever is known."""
    return ", ".join(part for part in (facts.sender, facts.house) if part)


def _known(kind: type[StrEnum], value: str, field: str) -> str:
    if value not in tuple(kind):
        raise BadInput(f"card_{field}_unknown", field=field, value=value)
    return value


@lru_cache(maxsize=8)
def _texts(language: str) -> dict[str, Any]:
    """The words shipped with the program: data, read once."""
    texts: dict[str, Any] = json.loads((_TEXTS / f"{language}.json").read_text(encoding="utf-8"))
    return texts
