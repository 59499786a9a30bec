"""Lists of cards from spreadsheets: any encoding, every faulty line named."""

from __future__ import annotations

import pytest

from app.domain.card_lists import decoded, read
from app.errors import BadInput

HEAD = "to;text;language\n"
WORDS = {
    "cp1250": HEAD + "Łucja Żółkiewska;Dziękujemy za pobyt, do zobaczenia! Źdźbło;pl\n",
    "cp1254": HEAD + "Ayşe Yıldız;Teşekkür ederiz, ığüşöç;tr\n",
    "cp1251": HEAD + "Алеся Ковальчук;Шчыра дзякуем, што спыніліся ў нас;be\n",
    "utf-8": HEAD + "Ελένη;Thank you;en\n",
    "utf-8-sig": HEAD + "Łucja;Dziękujemy;pl\n",
    "utf-16": HEAD + "Łucja;Dziękujemy;pl\n",
}


@pytest.mark.parametrize("encoding", WORDS)
def test_a_list_is_read_in_whatever_it_was_saved(encoding: str) -> None:
    text = decoded(WORDS[encoding].encode(encoding))
    assert text == WORDS[encoding]
    (card,), refused = read(text)
    assert not refused
    assert card.text.body == WORDS[encoding].splitlines()[1].split(";")[1]


def test_every_faulty_line_is_named_and_the_good_ones_are_read() -> None:
    cards, refused = read(
        "to,text,language,style,occasion\nAda,Hi,xx,,\nBo,Hi,en,oil,\nCy,,en,,war\nDee,Hi,en\nEve,Hi,en,notebook,\n"
    )
    assert [(error.code, error.params["row"]) for error in refused] == [
        ("cards_row", 1), ("cards_row", 2), ("cards_row", 3), ("cards_width", 4),
    ]  # fmt: skip
    assert [card.name for card in cards] == ["Eve"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("name,text\nAda,Hi\n", "cards_columns"), ("to,text,language\n", "cards_none"), ("", "cards_none"),
     (" \n\n", "cards_none"),
     ('to,text,language\nAda,"Hi,en\n', "cards_quote")],
)  # fmt: skip
def test_a_list_that_is_none_is_said_so(text: str, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        read(text)


def test_without_a_text_the_words_of_the_occasion_stand_in() -> None:
    (card,), _ = read("to,text,language,occasion,sign\nŁucja,,pl,birthday,Maja\n")
    assert card.text.greeting.startswith("Droga") or "Łucj" in card.text.greeting
    assert card.text.sign == "Maja"
    assert card.occasion == "birthday"


def test_hand_and_size_are_read_where_a_list_has_them() -> None:
    cards, refused = read(
        "to,text,language,hand,size\nAda,Hi,en,Neat,a5\nBo,Hi,en,,\nCy,Hi,en,claw,\nDee,Hi,en,,A3\n"
    )
    assert [(card.hand, card.size) for card in cards] == [("neat", "A5"), ("", "A6")]
    assert [(error.params["field"], error.params["value"]) for error in refused] == [
        ("hand", "claw"), ("size", "A3"),
    ]  # fmt: skip


def test_headings_and_languages_are_read_as_people_write_them() -> None:
    rows = "Ada;Hi;EN;Festive\nŁucja;Cześć;pl-PL;\nEce;Selam;Türkçe;\nАлеся;Дзякуй;be_BY;DECO\n"
    cards, refused = read(f"To; Text ;LANGUAGE;Style\n{rows}")
    assert not refused
    assert [(card.name, card.language, card.style) for card in cards] == [
        ("Ada", "en", "festive"), ("Łucja", "pl", "botanical"), ("Ece", "tr", "botanical"),
        ("Алеся", "be", "deco"),
    ]  # fmt: skip
