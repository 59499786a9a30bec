"""The words of the field: allergens, diets, preferences … by code, in the program's languages.

The file is part of the program and never changes while it runs; it is read once, when first asked for.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

FALLBACK = "en"
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


def covered(allergen: str) -> frozenset[str]:
    """The allergen and everything it includes (shellfish covers crustaceans and molluscs)."""
    return frozenset({allergen, *entry("allergens", allergen).get("covers", ())})


@cache
def _file() -> dict[str, Any]:
    text = (files("resources") / "catalogue" / "vocabulary.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
