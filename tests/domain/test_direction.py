"""A name turns nothing that stands around it."""

from __future__ import annotations

import pytest

from app.domain.direction import LEFT_TO_RIGHT_MARK, isolated, steady

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HEBREW, ARABIC = "דוד לוי", "فاطمة الزهراء"


@pytest.mark.parametrize("sign", TURNING)
def test_signs_that_turn_the_rest_of_a_sentence_are_not_shown(sign: str) -> None:
    assert steady(f"Anna {sign}Nowak was given the roses.") == "Anna Nowak was given the roses."
    assert isolated(f"Room 412 · {sign}Anna · 10:15") == "Room 412 · Anna · 10:15"


@pytest.mark.parametrize("text", ["", "Anna Nowak", "Łucja Żółkiewska · 412", "Уладзімір, 7 лет", "山田太郎"])
def test_names_read_from_left_to_right_stay_as_they_are(text: str) -> None:
    assert isolated(text) == steady(text) == text


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_what_follows_a_name_stays_behind_it(name: str) -> None:
    assert isolated(f"Card to {name}, room 412") == f"Card to {name}{LEFT_TO_RIGHT_MARK}, room 412"


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_a_sentence_that_begins_with_a_name_still_runs_from_left_to_right(name: str) -> None:
    sentence = isolated(f"{name} asked for two pillows and a blanket.")
    assert sentence.startswith(LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK)


@pytest.mark.parametrize("name", [HEBREW, ARABIC, f"{ARABIC} ({HEBREW} Ann)"])
def test_a_name_alone_and_a_persons_own_text_are_left_alone(name: str) -> None:
    assert isolated(name) == name
