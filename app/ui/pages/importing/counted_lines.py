"""Lines with a sign, words and a number, which change while something runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme.theme import theme
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import clear
from app.words import figures

Line = tuple[str, str, int]  # sign, words, number; 0 is not shown


class CountedLines(QWidget):
    """New numbers for the same words change the numbers alone: nothing is built anew many times a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._said: list[str] = []
        self._numbers: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        said = [text for _, text, _ in lines]
        if said != self._said:
            self._build(lines)
            self._said = said
        for label, (_, _, count) in zip(self._numbers, lines, strict=True):
            label.setText(figures.number(count) if count else "")

    def _build(self, lines: Sequence[Line]) -> None:
        clear(self._grid)
        self._numbers = []
        for at, (icon, text, _) in enumerate(lines):
            number = Label("", "body_strong", tabular=True)
            self._grid.addWidget(IconLabel(icon, "warn" if icon == "warning" else "text2", 16), at, 0)
            self._grid.addWidget(ElidedLabel(text, "body"), at, 1)
            self._grid.addWidget(number, at, 2, Qt.AlignmentFlag.AlignRight)
            self._numbers.append(number)
