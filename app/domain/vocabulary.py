"""The words of the field: allergens, diets, preferences … by code, in the program's languages.

The file is part of the program and never changes while it runs; it is read once, when first asked for.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.text import fold

FALLBACK = "en"
_SHORTEST = 3  # letters from which a beginning means one thing
FACT_KINDS = {
    "allergy": "allergens", "health": "health", "diet": "diets", "accessibility": "accessibility",
}  # fmt: skip


@cache
def entries(kind: str) -> dict[str, dict[str, Any]]:
    """The entries of a list ("allergens", "preferences" …) by code, in order. KeyError for no such list."""
    return {entry["code"]: entry for entry in _file()[kind]}


def entry(kind: str, code: str) -> dict[str, Any]:
    """One entry; an empty mapping for a code that this program does not know."""
    return entries(kind).get(code, {})


def word(kind: str, code: str, language: str) -> str:
    """The word for a code in a language, else in English; the code itself when it is unknown."""
    texts = entry(kind, code).get("text", {})
    return str(texts.get(language) or texts.get(FALLBACK) or code)


def meant(kind: str, typed: str, language: str) -> str | None:
    """The code of what somebody typed: its word in any language of the program, else the one word of the
    reader's or of English that begins so. A letter or two at the end may differ: sesam, peanut, strawberry.

    None where no word or more than one may be meant: what stands in its own words is guarded as unknown.
    """
    text = fold(typed)
    said = {code: entry["text"] for code, entry in entries(kind).items()}
    for code, texts in said.items():
        if text in {fold(code), *map(fold, texts.values())}:
            return code
    least = max(_SHORTEST, len(text) - 1)
    begun = {
        code
        for code, texts in said.items()
        for spoken in {language, FALLBACK} & texts.keys()
        if len(text) >= least and fold(texts[spoken]).startswith(text[:least])
    }
    return begun.pop() if len(begun) == 1 else None


def covered(allergen: str) -> frozenset[str]:
    """The allergen and everything it includes (shellfish covers crustaceans and molluscs)."""
    return frozenset({allergen, *entry("allergens", allergen).get("covers", ())})


@cache
def _file() -> dict[str, Any]:
    text = (files("resources") / "catalogue" / "vocabulary.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
