"""Some of what changes in guests who are here: what stands there now, and what the file has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.imports import FieldChange, Tally
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import ElidedLabel, IconLabel
from app.ui.widgets.layouts import clear
from app.words import figures
from app.words.import_fields import field_name

_AT_ONCE = 3


class ChangesCard(Card):
    """Three at a time; the button shows the next ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 10, 16, 12), spacing=8, parent=parent)
        self._changes: Sequence[FieldChange] = ()
        self._first = 0
        self.others = KeyButton(self.tr("Show others"), icon="arrows-clockwise", kind="ghost", low=True)
        self.others.clicked.connect(self._on_others_clicked)
        self._title = SectionHeader(self.tr("Some of the changes"), right=self.others)
        self.body.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(6))
        for place, stretch in enumerate((0, 3, 2, 3, 0, 3)):
            self._grid.setColumnStretch(place, stretch)
        self.body.addLayout(self._grid)
        self.hide()

    def show_changes(self, tally: Tally) -> None:
        """The first of them; nothing at all where nobody who is here changes."""
        self._changes, self._first = tally.changes, 0
        self._title.set_sub(figures.number(tally.updated))
        self.others.setVisible(len(self._changes) > _AT_ONCE)
        self.setVisible(bool(self._changes))
        self._show()

    def _on_others_clicked(self) -> None:
        self._first += _AT_ONCE
        if self._first >= len(self._changes):
            self._first = 0
        self._show()

    def _show(self) -> None:
        clear(self._grid)
        for at, change in enumerate(self._changes[self._first : self._first + _AT_ONCE]):
            former = ElidedLabel(change.former or "–", "body", "text2")
            font = former.font()
            font.setStrikeOut(bool(change.former))
            former.setFont(font)
            parts: tuple[QWidget, ...] = (
                Avatar(change.name, 24), ElidedLabel(change.name, "body_strong"),
                ElidedLabel(field_name(change.field), "caption", "text2"), former,
                IconLabel("arrow-right", "text2", 14), ElidedLabel(change.written, "body"),
            )  # fmt: skip
            for place, part in enumerate(parts):
                self._grid.addWidget(part, at, place)
