"""The demo places and the built-in catalogue as they lie in resources, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).parents[1] / "resources"
LANGUAGES = ["en", "pl", "tr", "be"]
KINDS = ["hotel", "shop"]


def load(folder: str, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((RESOURCES / folder / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


VOCABULARY = load("catalogue", "vocabulary")
CATALOGUE = {kind: load("catalogue", kind) for kind in KINDS}
DEMO = {kind: load("demo", kind) for kind in KINDS}


def codes(name: str) -> set[str]:
    """The codes of one list of the vocabulary."""
    return {entry["code"] for entry in VOCABULARY[name]}
