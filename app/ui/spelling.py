"""Spelling hints from the dictionaries of hunspell that this computer has; without any, no hints.

Words with a capital letter are left alone: a card is full of names.
"""

from __future__ import annotations

import re
import sys
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_LOCALES = {"en": ("en_US", "en_GB"), "pl": ("pl_PL",), "tr": ("tr_TR",), "be": ("be_BY", "be-official")}
_MOST_SUGGESTIONS = 5
_ONE_AT_A_TIME = threading.Lock()  # hunspell keeps state between two words


def folders() -> tuple[Path, ...]:
    """Where systems keep such dictionaries."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library/Spelling", Path("/Library/Spelling")
    if sys.platform == "win32":
        return (home / "AppData/Roaming/hunspell",)
    shared = (
        "/usr/share/hunspell",
        "/usr/share/myspell",
        "/usr/share/myspell/dicts",
        "/usr/local/share/hunspell",
    )
    return home / ".local/share/hunspell", *map(Path, shared)


def words_of(text: str) -> frozenset[str]:
    """The words worth looking at: two letters at least, and small ones."""
    return frozenset(word for word in WORD.findall(text) if len(word) > 1 and word == word.lower())


def misspelt(words: frozenset[str], language: str) -> frozenset[str]:
    """Those of the words that the language's dictionary does not know. Runs on a worker's thread."""
    book = _dictionary(language)
    if book is None:
        return frozenset()
    with _ONE_AT_A_TIME:
        return frozenset(word for word in words if not _known(book, word))


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """What may have been meant, the likeliest first. Runs on a worker's thread."""
    book = _dictionary(language)
    if book is None:
        return ()
    with _ONE_AT_A_TIME:
        return tuple(book.suggest(word.replace("’", "'")))[:_MOST_SUGGESTIONS]


def _known(book: Any, word: str) -> bool:
    return bool(book.spell(word) or book.spell(word.replace("’", "'")))


@lru_cache(maxsize=8)
def _dictionary(language: str) -> Any:
    """The opened dictionary, or None."""
    try:
        # Deferred: only who writes a card needs it, and a system without it writes cards all the same.
        from hunspell import Hunspell
    except ImportError:
        return None
    for folder in folders():
        for locale in _LOCALES.get(language, ()):
            if (folder / f"{locale}.dic").is_file() and (folder / f"{locale}.aff").is_file():
                return Hunspell(locale, hunspell_data_dir=str(folder))
    return None
