"""Words offered below a line while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter


class Completions(QCompleter):
    """Those in which the letters stand, wherever.

    The list is a window of its own and has a ground of its own: the clear one of our lists would be black.
    """

    def __init__(self, words: Sequence[str], parent: QObject) -> None:
        super().__init__(list(words), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        offered = self.popup()
        if offered is not None:
            offered.setObjectName("completions")
