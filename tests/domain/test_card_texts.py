"""The house's own texts: checked before they are kept, filled for each guest in the right form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.card_texts import LONGEST_BODY, HouseText, checked, filled
from app.domain.cards import Addressee, CardFacts
from app.errors import BadInput

LUCJA = Addressee(given_name="Łucja", family_name="Maj", gender="f")
MAREK = Addressee(given_name="Marek", family_name="Maj", gender="m")
FACTS = CardFacts(sender="Ania", house="Hotel Pod Lipą", item="Miś", number=40)
TEXT = HouseText(
    name=" Po  weekendzie ", occasion="thanks", language="pl",
    body="{greeting_name}, cieszymy się, że [była Pani|był Pan|byli Państwo] u nas.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("guest", "words"),
    [
        (LUCJA, "Łucjo, cieszymy się, że była Pani u nas."),
        (MAREK, "Marku, cieszymy się, że był Pan u nas."),
        (Addressee(name="Kim"), "Kim, cieszymy się, że byli Państwo u nas."),
    ],
)
def test_each_guest_reads_the_form_that_is_meant(guest: Addressee, words: str) -> None:
    assert filled(TEXT.body, guest, FACTS, "pl") == words


def test_two_forms_stand_side_by_side_when_nobody_knows() -> None:
    assert filled("[Droga|Drogi] gościu", Addressee(), FACTS, "pl") == "Droga/Drogi gościu"


def test_every_field_is_filled_and_an_empty_one_leaves_no_gap() -> None:
    text = "{house}, pokój {room}: {item}, {number}, {family_name}, {sender}."
    assert filled(text, LUCJA, FACTS, "pl", "412") == "Hotel Pod Lipą, pokój 412: Miś, 40, Maj, Ania."
    assert filled("{greeting_name}, witamy {room} w {house}!", Addressee(), CardFacts(), "pl") == "witamy w!"


def test_blanks_around_are_cut() -> None:
    assert checked(TEXT).name == "Po weekendzie"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "  "}, "name_missing"),
        ({"name": "n" * 61}, "name_long"),
        ({"occasion": "funeral"}, "card.occasion"),
        ({"language": "xx"}, "languages_missing"),
        ({"body": " \n"}, "card_text_empty"),
        ({"body": "a" * (LONGEST_BODY + 1)}, "card_text_long"),
        ({"closing": "c" * 33}, "card_text_long"),
        ({"body": "Dear {nobody}"}, "card_text_field"),
        ({"body": "Dear {greeting_name"}, "card_text_brackets"),
        ({"body": "Dear [a"}, "card_text_brackets"),
        ({"body": "Dear [only]"}, "card_text_brackets"),
        ({"body": "Dear [a|b|c|d]"}, "card_text_brackets"),
    ],
)
def test_what_would_not_fill_is_refused_before_it_is_kept(change: dict[str, str], code: str) -> None:
    with pytest.raises(BadInput, match=code):
        checked(replace(TEXT, **change))  # type: ignore[arg-type]
