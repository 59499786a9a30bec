"""The words for codes: one sentence per error code, one word per status. Shared by window and command line.

Services raise codes, because they do not know who reads. Each section of the house has a module here with
`ERRORS: dict[str, Callable[[], str]]`, so that a sentence is translated when it is shown and not before.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache

from app.errors import AppError
from app.words.guests import other_word

Sentence = Callable[[], str]


@cache
def _sentences() -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        found.update(getattr(importlib.import_module(module.name), "ERRORS", {}))
    return found


def sentence(error: AppError) -> str:
    """What a person reads: what happened, what is safe, what to do next."""
    words = _sentences().get(error.code)
    text = words() if words else _sentences()["unknown"]()
    told = _Params(error.params)
    if "other_code" in told:
        told["other"] = other_word(error)
    return text.format_map(told)


class _Params(dict[str, object]):
    """A parameter that a sentence does not get stays visible as its name: a translation never raises."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
