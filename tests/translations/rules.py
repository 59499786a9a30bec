"""What must agree between a text and its translation. Every rule answers with a sentence, or not at all."""

from __future__ import annotations

import json
import re
import string
from collections import Counter
from pathlib import Path

_SAME = Path(__file__).with_name("same_words.json")
_ENDS = ".…?!:;,"
_CLOSING = "”»’)"
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_TAG = re.compile(r"</?[a-z][^>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_RUSSIAN = set("иИщЩъЪ")


def problems(source: str, form: str, language: str) -> list[str]:
    """All that is wrong with one translated text."""
    if not form.strip():
        return ["is empty"]
    found = [rule(source, form) for rule in (_fields, _marks, _edges, _quotes)]
    found += [_letters(form, language), _sameness(source, form, language)]
    return [problem for problem in found if problem]


def same_words(language: str) -> set[str]:
    """Texts that rightly read the same in English and in `language`."""
    lists = json.loads(_SAME.read_text("utf-8"))
    return {*lists["every"], *lists[language]}


def fields(text: str) -> set[tuple[str, str]]:
    """Names and formats of the {placeholders}. Raises ValueError for a stray brace."""
    parsed = string.Formatter().parse(text)
    return {(name, form or "") for _, name, form, _ in parsed if name is not None}


def _fields(source: str, form: str) -> str:
    try:
        ours, theirs = fields(source), fields(form)
    except ValueError as error:
        return f"has a stray brace ({error})"
    if ours != theirs:
        return f"has {sorted(n for n, _ in theirs)} where the source has {sorted(n for n, _ in ours)}"
    return ""


def _marks(source: str, form: str) -> str:
    for what, count in {
        "%n": lambda text: text.count("%n"),
        "&": lambda text: len(_MNEMONIC.findall(text)),
        "line breaks": lambda text: text.count("\n"),
        "tags": lambda text: Counter(_TAG.findall(text)),
        "middle dots": lambda text: text.count("·"),
    }.items():
        if count(source) != count(form):
            return f"does not have as many {what} as the source"
    return ""


def _edges(source: str, form: str) -> str:
    for side, edge in (("begins", _head), ("ends", _tail)):
        if edge(source) != edge(form):
            return f"{side} with {edge(form)!r} where the source has {edge(source)!r}"
    return ""


def _head(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _tail(text: str) -> str:
    """The white space at the end, and the punctuation before it."""
    bare = text.rstrip()
    closed = bare.rstrip(_CLOSING)
    return (closed[-1:] if closed[-1:] in _ENDS else "") + text[len(bare) :]


def _quotes(source: str, form: str) -> str:
    if any(mark in form and mark not in source for mark in "\"'`!"):
        return "has a straight quote or an exclamation mark; write ’ and the language’s own quotes"
    return ""


def _letters(form: str, language: str) -> str:
    bare = re.sub(r"\{[^}]*\}", " ", form)
    if language == "be" and _RUSSIAN & set(bare):
        return "has letters that Belarusian does not know"
    mixed = [word for word in _WORD.findall(bare) if _scripts(word) == {True, False}]
    return f"mixes two alphabets in {mixed[0]!r}" if mixed else ""


def _scripts(word: str) -> set[bool]:
    return {"\u0400" <= letter <= "\u04ff" for letter in word}


def _sameness(source: str, form: str, language: str) -> str:
    if language == "en" or form != source or source in same_words(language):
        return ""
    has_words = _WORD.search(re.sub(r"\{[^}]*\}|%n", " ", source))
    return "reads as in English and is not in same_words.json" if has_words else ""
