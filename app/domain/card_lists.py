"""Lists of cards from other programs: `to text language`, and what else is wanted of a card.

The columns `template style occasion sign hand size` may be missing.

A byte order mark, semicolons or tabs, capitals and an old encoding are taken as they come; every faulty line
is named.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from app.domain import cards as words
from app.domain.batches import ListedCard
from app.domain.made_cards import parted
from app.errors import BadInput

# As the reader of such files gives it: no words where a column is missing, a list of words beyond the last.
Row = dict[str | Any, str | Any]
_NEEDED = ("to", "text", "language")
# What a person writes into the column of languages, besides `pl`, `PL` and `pl-PL`.
_LANGUAGES = {
    "english": "en", "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "turkce": "tr",
    "belarusian": "be", "беларуская": "be",
}  # fmt: skip
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# What such files are written in on the desks we know, and the letters that tell them apart.
_OLD = ("cp1250", "cp1254", "cp1251", "cp1252")
_EXPECTED = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻğüşıöçĞÜŞİÖÇéèêàâîôûëïäßÄÉ’“”„–—…€«»№") | frozenset(
    "абвгдеёжзійклмнопрстуўфхцчшыьэюяищъАБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯИЩЪ"
)


def decoded(content: bytes) -> str:
    """The text of a file: UTF-8 and UTF-16 for certain, old code pages by the letters they make."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        tries = [content.decode(encoding, errors="replace") for encoding in _OLD]
        return max(tries, key=_likely)


def _likely(text: str) -> int:
    """How much a text looks like one of ours: expected letters, less every strange one and odd capitals."""
    strange = [letter for letter in text if ord(letter) > 127]
    score = sum(1 if letter in _EXPECTED else -2 for letter in strange)
    inside = sum(before.islower() and after.isupper() for before, after in pairwise(text))
    mixed = sum(
        before.isalpha() and after.isalpha() and before.isascii() != after.isascii()
        and (before >= "\u0400") != (after >= "\u0400") for before, after in pairwise(text)
    )  # fmt: skip
    return score - 2 * inside - 2 * mixed


def read(text: str) -> tuple[tuple[ListedCard, ...], tuple[BadInput, ...]]:
    """The cards of a list, and what is wrong with each line that has none.

    Raises `BadInput` for the list as a whole: "cards_columns", "cards_quote", "cards_none".
    """
    found, refused = [], []
    for number, row in enumerate(_rows(text), start=1):
        try:
            found.append(_card(number, row))
        except BadInput as error:
            refused.append(error)
    return tuple(found), tuple(refused)


def _rows(text: str) -> list[Row]:
    """The lines of the list."""
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise BadInput("cards_none", field="list")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval=None, strict=True)
    table.fieldnames = [name.strip().casefold() for name in table.fieldnames or ()]
    missing = [name for name in _NEEDED if name not in table.fieldnames]
    if missing:
        raise BadInput("cards_columns", field="list", missing=", ".join(missing))
    rows: list[Row] = []
    try:
        rows.extend(table)
    except csv.Error as error:
        raise BadInput("cards_quote", field="list", row=len(rows) + 1) from error
    if not rows:
        raise BadInput("cards_none", field="list")
    return rows


def _whole(number: int, row: Row) -> dict[str, str]:
    """The row without blanks around its words. Raises `BadInput` for too few columns or too many."""
    for name, value in row.items():
        if name is None or not isinstance(value, str):
            raise BadInput("cards_width", field=name or "columns", row=number)
    return {name: value.strip() for name, value in row.items() if name and isinstance(value, str)}


def _card(number: int, given: Row) -> ListedCard:
    row = _whole(number, given)
    style = _known(number, row, "style", words.Style) or words.Style.BOTANICAL.value
    language = _language(number, row)
    return ListedCard(
        name=row["to"], language=language, style=style, occasion=_occasion(row),
        text=_text(number, row, language), hand=_known(number, row, "hand", words.HandName),
        size=_known(number, row, "size", words.Format) or words.Format.A6.value,
    )  # fmt: skip


def _known(number: int, row: dict[str, str], column: str, kinds: Iterable[str]) -> str:
    """The word of an optional column as the program spells it. Raises `BadInput` for an unknown one."""
    value = row.get(column, "")
    found = next((str(kind) for kind in kinds if kind.casefold() == value.casefold()), "")
    if value and not found:
        raise BadInput("cards_row", field=column, row=number, value=value)
    return found


def _language(number: int, row: dict[str, str]) -> str:
    value = row["language"].casefold() or "en"
    language = _LANGUAGES.get(value, value.replace("_", "-").partition("-")[0])
    if language not in words.LANGUAGES:
        raise BadInput("cards_row", field="language", row=number, value=row["language"])
    return language


def _occasion(row: dict[str, str]) -> str:
    return row.get("occasion") or row.get("template") or words.Occasion.JUST_BECAUSE.value


def _text(number: int, row: dict[str, str], language: str) -> words.CardText:
    """The text as it is; where there is none, the words for the occasion."""
    sign = row.get("sign", "")
    if row["text"]:
        has_lines = "\n" in row["text"]
        return parted(row["text"], sign) if has_lines else words.CardText("", row["text"], "", sign)
    occasion = _occasion(row)
    length = row.get("template") if row.get("template") in tuple(words.Length) else words.Length.WARM.value
    if occasion not in tuple(words.Occasion):
        raise BadInput("cards_row", field="occasion", row=number, value=occasion)
    facts = words.CardFacts(sender=sign)
    addressee = words.Addressee(name=row["to"])
    return words.suggest(occasion, language, addressee, facts, length=length or words.Length.WARM.value)
