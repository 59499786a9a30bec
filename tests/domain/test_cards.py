"""Words for cards: complete in every language, greeting people as they are called, telling no age."""

from __future__ import annotations

import json
import string
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.domain.cards import (
    LANGUAGES,
    NUMBERED,
    USUAL_STYLE,
    Addressee,
    CardFacts,
    Length,
    Manner,
    Occasion,
    Style,
    called_forms,
    cover,
    greet,
    suggest,
)
from app.domain.vocative import polish_vocative
from app.errors import BadInput

FOLDER = Path(__file__).parents[2] / "resources" / "cards"
PARK = Addressee(given_name="Joon-ho", family_name="Park", preferred_name="Mr Park", gender="m")
LUCJA = Addressee(given_name="Łucja", family_name="Maj", gender="f")
FACTS = CardFacts(sender="Ania", house="Hotel Pod Lipą", item="Miś Teodor")


def raw(language: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))


def leaves(value: Any, path: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        return {key: text for name in value for key, text in leaves(value[name], f"{path}/{name}").items()}
    return {path: str(value)}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_fields(language: str) -> None:
    english, other = leaves(raw("en")), leaves(raw(language))
    assert other.keys() == english.keys()
    assert all(other.values())
    for key, text in english.items():
        if not key.startswith("/greetings"):  # which name a greeting takes is a matter of the language
            assert fields(other[key]) == fields(text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_greetings_use_names_only(language: str) -> None:
    for form, text in raw(language)["greetings"].items():
        assert fields(text) <= {"greeting_name", "family_name"}
        assert bool(fields(text)) is (form != "nameless")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_occasion_has_a_text_of_each_length_and_each_manner(language: str) -> None:
    for occasion, length, manner in product(Occasion, Length, Manner):
        text = suggest(occasion, language, LUCJA, FACTS, manner=manner, length=length)
        assert text.greeting.endswith(",")
        assert 20 < len(text.body) <= 260
        assert text.closing
        assert text.sign == "Ania, Hotel Pod Lipą"
        assert "{" not in f"{text.greeting}{text.body}{text.closing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_age_is_told_unless_chosen(language: str) -> None:
    for occasion, length in product(Occasion, Length):
        quiet = suggest(occasion, language, LUCJA, FACTS, length=length).body
        assert not any(letter.isdigit() for letter in quiet)
        told = suggest(occasion, language, LUCJA, CardFacts(item="Miś Teodor", number=40), length=length).body
        assert ("40" in told) is (occasion in NUMBERED)


def test_the_found_item_is_named_or_described() -> None:
    assert "Miś Teodor" in suggest(Occasion.FOUND_ITEM, "pl", LUCJA, FACTS).body
    assert "what you left with us" in suggest(Occasion.FOUND_ITEM, "en", LUCJA, CardFacts()).body


@pytest.mark.parametrize(
    ("language", "manner", "addressee", "expected"),
    [
        ("en", Manner.FORMAL, LUCJA, "Dear Ms Maj,"),
        ("en", Manner.WARM, Addressee(given_name="Emily", with_family=True), "Dear Emily and family,"),
        ("en", Manner.WARM, Addressee(name="Prince Ali"), "Dear Prince Ali,"),
        ("en", Manner.FORMAL, Addressee(given_name="Emily", gender="f"), "Dear Emily,"),
        ("pl", Manner.FORMAL, LUCJA, "Szanowna Pani Łucjo,"),
        ("pl", Manner.WARM, Addressee(given_name="Marek", gender="m"), "Drogi Panie Marku,"),
        ("pl", Manner.FIRST, Addressee(given_name="Anna", preferred_name="Ania", gender="f"), "Droga Aniu,"),
        ("pl", Manner.WARM, Addressee(), "Szanowni Państwo,"),
        ("tr", Manner.WARM, Addressee(given_name="Ayşe", gender="f"), "Sevgili Ayşe Hanım,"),
        ("tr", Manner.WARM, Addressee(given_name="Mehmet", gender="m"), "Sevgili Mehmet Bey,"),
        ("tr", Manner.FORMAL, Addressee(family_name="Yılmaz", gender="m"), "Sayın Yılmaz,"),
        ("be", Manner.FORMAL, Addressee(given_name="Алеся", gender="f"), "Шаноўная спадарыня Алеся,"),
        ("be", Manner.FIRST, Addressee(given_name="Уладзімір", gender="m"), "Дарагі Уладзімір,"),
        ("de", Manner.FIRST, LUCJA, "Dear Łucja,"),
        ("en", Manner.WARM, PARK, "Dear Mr Park,"),
        ("en", Manner.FORMAL, PARK, "Dear Mr Park,"),
        ("en", Manner.FIRST, PARK, "Dear Joon-ho,"),
        ("tr", Manner.WARM, PARK, "Sevgili Joon-ho Bey,"),
        ("pl", Manner.WARM, PARK, "Drogi Panie Joon-ho,"),
    ],
)
def test_people_are_greeted_as_they_are_called(
    language: str, manner: Manner, addressee: Addressee, expected: str
) -> None:
    assert greet(addressee, language, manner) == expected


@pytest.mark.parametrize(
    ("name", "gender", "called"),
    [
        ("Łucja", "f", "Łucjo"), ("Zofia", "f", "Zofio"), ("Kasia", "f", "Kasiu"), ("Ola", "f", "Olu"),
        ("Stefania", "f", "Stefanio"), ("Patrycja", "f", "Patrycjo"), ("Ania", "", "Aniu"),
        ("Karen", "f", "Karen"), ("Beatrycze", "f", "Beatrycze"), ("Marek", "m", "Marku"),
        ("Paweł", "m", "Pawle"), ("Michał", "m", "Michale"), ("Robert", "m", "Robercie"),
        ("Ryszard", "m", "Ryszardzie"), ("Grzegorz", "m", "Grzegorzu"), ("Piotr", "m", "Piotrze"),
        ("Mateusz", "m", "Mateuszu"), ("Stanisław", "m", "Stanisławie"), ("Jerzy", "m", "Jerzy"),
        ("Kuba", "m", "Kubo"), ("Ali", "m", "Ali"), ("김민지", "f", "김민지"), ("", "", ""),
        ("Marek", "", "Marek"),
    ],
)  # fmt: skip
def test_polish_names_are_called_in_the_vocative(name: str, gender: str, called: str) -> None:
    assert polish_vocative(name, gender) == called


def test_an_unknown_choice_is_refused_with_its_field() -> None:
    for given, field in (
        ({"occasion": "funeral"}, "occasion"),
        ({"manner": "rude"}, "manner"),
        ({"length": "endless"}, "length"),
    ):
        arguments: dict[str, Any] = {"occasion": "thanks", "language": "en", **given}
        with pytest.raises(BadInput) as refused:
            suggest(addressee=LUCJA, facts=FACTS, **arguments)
        assert refused.value.params["field"] == field


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folded_card_has_words_outside_for_every_occasion(language: str) -> None:
    for occasion in Occasion:
        assert 3 <= len(cover(occasion, language)) <= 28
    assert set(USUAL_STYLE.values()) <= set(Style)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tones_of_an_occasion_differ(language: str) -> None:
    for occasion in Occasion:
        bodies = {suggest(occasion, language, LUCJA, FACTS, length=tone).body for tone in Length}
        assert len(bodies) == len(Length), occasion


def test_the_forms_of_a_name_are_offered_the_usual_one_first() -> None:
    assert called_forms(LUCJA, "pl") == ("Łucjo", "Łucja")
    assert called_forms(Addressee(given_name="Ганна", gender="f"), "be") == ("Ганна", "Ганно")
    assert called_forms(Addressee(given_name="Андрэй", gender="m"), "be") == ("Андрэй", "Андрэю")
    assert called_forms(Addressee(given_name="Ayşe", gender="f"), "tr") == ("Ayşe",)
    assert greet(LUCJA, "pl", Manner.FIRST, "Łucja") == "Droga Łucja,"
