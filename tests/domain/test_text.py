"""Names are found whatever the keyboard."""

from __future__ import annotations

import pytest

from app.domain import text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lu", "Łucja Żółkiewska"), ("zol", "Łucja Żółkiewska"), ("zol lu", "Łucja Żółkiewska"),
        ("ulad", "Уладзімір Кавальчук"), ("улад", "Уладзімір Кавальчук"), ("sim", "Fatma Şimşek"),
        ("ibr", "İbrahim Işık"), ("isik", "İbrahim Işık"), ("ISIK", "İbrahim Işık"),
        ("odono", "Siobhán O’Donoghue"), ("o'don", "Siobhán O’Donoghue"), ("strasse", "Anna Straße"),
        ("mueller", "Jörg Müller"), ("muller", "Jörg Müller"), ("lud", "Людміла Савіцкая"),
        ("liud", "Людміла Савіцкая"), ("山", "山田 太郎"), ("太郎", "山田太郎"), ("đor", "Đorđe Øster"),
        ("ost", "Đorđe Øster"), ("nguyen", "Nguyễn Văn"), ("luden", "Wolfgang Müller-Lüdenscheidt"),
    ],
)  # fmt: skip
def test_a_name_is_met_by_its_beginnings(typed: str, name: str) -> None:
    assert text.begins(text.index_words(name), text.words(typed))


def test_a_middle_of_a_word_is_no_beginning() -> None:
    assert not text.begins(text.index_words("Łucja Żółkiewska"), text.words("cja"))


@pytest.mark.parametrize(
    ("name", "query", "marked"),
    [
        ("Łucja Żółkiewska", "lu zol", ["Łu", "Żół"]),
        ("Уладзімір Кавальчук", "ulad", ["Улад"]),
        ("Fatma Şimşek", "sim", ["Şim"]),
        ("Anna Straße", "stras", ["Straß"]),  # half of ß is marked whole
        ("Wolfgang Müller-Lüdenscheidt", "lu", ["Lü"]),
        ("Ludwig Ludwigsen", "lud lud", ["Lud", "Lud"]),
        ("Jörg Müller", "mue", ["Mü"]),
        ("Łucja Żółkiewska", "xyz", []),
        ("Łucja", "", []),
    ],
)
def test_the_letters_that_were_met_are_marked(name: str, query: str, marked: list[str]) -> None:
    assert [name[start:end] for start, end in text.matches(name, query)] == marked


def test_a_telephone_is_found_by_its_ends() -> None:
    found = text.phone_words("+48 601 234 567").split()
    assert {"48601234567", "601234567", "234567", "4567"} <= set(found)
    assert text.phone_digits("0048 601-234-567") == "48601234567"
    assert text.looks_like_phone("+48 601 23")
    assert not text.looks_like_phone("412")
    assert not text.looks_like_phone("LF-0142")


def test_names_are_stored_composed() -> None:
    assert text.composed("  Łucja   Żo\u0301łkiewska ") == "Łucja Żółkiewska"
    assert text.split_name("Ana María Ruiz") == ("Ana", "María Ruiz")
    assert text.split_name("Pelé") == ("Pelé", "")


def test_cyrillic_meets_letters_with_a_cedilla_or_a_hook() -> None:
    for name, typed in (("Elif Şimşek", "шим"), ("Ayşe Çelik", "чел"), ("Žižek", "жиж")):
        assert text.begins(text.index_words(name), text.words(typed))
        assert text.matches(name, typed)
