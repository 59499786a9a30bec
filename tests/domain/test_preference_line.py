"""A line of the pad is read as the desk types it: a few letters, a sign, a word of refusal, own words."""

from __future__ import annotations

import pytest

from app.domain import vocabulary
from app.domain.preference_line import guessed_group, offered, read_line
from app.domain.preferences import Source, Strength


def first(text: str, language: str = "en", kind: str = "hotel") -> tuple[str, str, str]:
    order = offered(text, language, kind)[0].order
    return order.code or order.text, order.strength, order.source


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("win", "en", "window_table"),
        ("oat", "en", "oat_milk"),
        ("quiet", "pl", "quiet_floor"),  # English works on a Polish screen
        ("ciche", "pl", "quiet_floor"),
        ("mleko ows", "pl", "oat_milk"),
        ("yulaf", "tr", "oat_milk"),
        ("ціхі", "be", "quiet_floor"),
        ("no lil", "en", "no_lilies"),
        ("bez lil", "pl", "no_lilies"),
    ],
)
def test_a_few_letters_offer_the_known_code_first(typed: str, language: str, code: str) -> None:
    assert first(typed, language) == (code, "preferred", "declared")


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("!quiet", "en", ("quiet_floor", "required", "declared")),
        ("-feather", "en", ("feather_pillow", "unacceptable", "declared")),
        ("~ window", "en", ("window_table", "preferred", "observed")),
        ("~-spicy", "en", ("spicy", "unacceptable", "observed")),
        ("no feather", "en", ("feather_pillow", "unacceptable", "declared")),
        ("bez gorzk", "pl", ("dark_chocolate", "unacceptable", "declared")),
        ("без аўс", "be", ("oat_milk", "unacceptable", "declared")),
        ("yulaf istemez", "tr", ("oat_milk", "unacceptable", "declared")),
        ("-lil", "en", ("no_lilies", "preferred", "declared")),
    ],
)
def test_a_sign_or_the_languages_own_word_says_how_it_is_meant(
    typed: str, language: str, expected: tuple[str, str, str]
) -> None:
    assert first(typed, language) == expected


def test_own_words_are_kept_and_come_last() -> None:
    meanings = offered("!honey for the tea", "en", "hotel")
    last = meanings[-1].order
    assert (last.text, last.code, last.strength) == ("honey for the tea", None, Strength.REQUIRED)


def test_own_words_are_not_offered_beside_the_very_same_code() -> None:
    assert [each.order.code for each in offered("oat milk", "en", "hotel")] == ["oat_milk"]


@pytest.mark.parametrize(
    ("typed", "kind", "group"),
    [
        ("green tea with mint", "hotel", "food_drink"),
        ("two pillows, very flat", "hotel", "sleep"),
        ("herbata z cytryną", "hotel", "food_drink"),
        ("honey for the tea", "hotel", "food_drink"),
        ("xyz", "hotel", "in_room"),
        ("xyz", "shop", "manner"),
    ],
)
def test_the_group_of_own_words_is_guessed_from_what_is_known(typed: str, kind: str, group: str) -> None:
    assert guessed_group(typed, kind) == group


def test_a_shop_is_offered_nothing_of_a_hotels() -> None:
    assert all(each.order.group in ("food_drink", "manner", "occasion", "fit") for each in
               offered("s", "en", "shop"))  # fmt: skip
    assert all(each.order.code != "quiet_floor" for each in offered("quiet", "en", "shop"))


@pytest.mark.parametrize("typed", ["", "  ", "!", "~ -", "—"])
def test_signs_alone_mean_nothing(typed: str) -> None:
    assert offered(typed, "en", "hotel") == ()


@pytest.mark.parametrize("typed", ["no", "istemez", "bez"])
def test_a_refusal_of_nothing_is_a_word_like_any_other(typed: str) -> None:
    line = read_line(typed, "tr" if typed == "istemez" else "pl")
    assert (line.words, line.strength, line.source) == (typed, Strength.PREFERRED, Source.DECLARED)


@pytest.mark.parametrize("language", ["en", "pl", "tr", "be"])
def test_every_known_preference_is_found_by_its_own_words(language: str) -> None:
    for code in vocabulary.entries("preferences"):
        kind = vocabulary.entry("preference_groups", vocabulary.entry("preferences", code)["group"])["places"]
        word = vocabulary.word("preferences", code, language)
        assert code in [each.order.code for each in offered(word, language, kind[0])], (code, word)
