"""What a word is about, told by its beginning: "ręczniki" and "ręcznika" both begin with "ręcznik".

The longest beginning that is known wins, so that "phone charger" may be a charger by its own word and
"telefon" alone a phone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from app.domain.text import words

_SHORTEST = 3


class Stems:
    """Beginnings of words, folded, each with the code that it stands for."""

    def __init__(self, stems_of: Mapping[str, str]) -> None:
        """From a text of stems per code; a hyphen makes two of one. The first code to name one keeps it."""
        self._stems_of = stems_of

    def code_of(self, word: str) -> str:
        """The code that this folded word stands for, "" when none does."""
        for length in range(len(word), _SHORTEST - 1, -1):
            code = self._codes.get(word[:length])
            if code:
                return code
        # Short words ("tv", "nut") only count whole.
        return self._codes.get(word, "")

    @cached_property
    def _codes(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for code, text in self._stems_of.items():
            for stem in words(text.replace("-", " ")):
                found.setdefault(stem, code)
        return found
