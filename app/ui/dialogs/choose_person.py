"""Who is at the desk? First letters, arrows, or a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.desk import EmployeeRow
from app.ui.dialogs.first_letters import fitting
from app.ui.dialogs.person_tile import PersonTile
from app.ui.theme.theme import theme
from app.ui.widgets.labels import KeyCap, Label
from app.ui.widgets.layouts import column, row, scrolled
from app.words.people import role_name

COLUMNS = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class ChoosePerson(QWidget):
    """Emits `chosen(person, first digit or "")`: whoever types six digits at once loses none of them."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tiles: list[PersonTile] = []
        self._at = -1
        self._typed = ""
        body = column(self, spacing=10)
        title = Label(self.tr("Who is at the desk?"), "heading")
        body.addWidget(title, 0, _MIDDLE)
        self._hint_line = self._make_hint_line()
        body.addLayout(self._hint_line)
        body.addSpacing(theme.px(10))
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setSpacing(theme.px(12))
        self._area = scrolled(inner)
        self._area.setFixedWidth(COLUMNS * theme.px(180) + (COLUMNS - 1) * theme.px(12) + theme.px(14))
        body.addWidget(self._area, 1, _MIDDLE)

    def show_people(self, people: tuple[EmployeeRow, ...]) -> None:
        """Offer these people, nobody chosen yet."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = [PersonTile(person, role_name(person.role)) for person in people]
        for index, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda _=False, tile=tile: self.chosen.emit(tile.person, ""))
            self._grid.addWidget(tile, index // COLUMNS, index % COLUMNS)
        self._grid.setRowStretch(len(self._tiles) // COLUMNS + 1, 1)
        self.start_again()

    def start_again(self, typed: str = "") -> None:
        """Nobody chosen; `typed` are letters already typed elsewhere."""
        self._typed = typed
        self._at = -1
        self._match()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters narrow down, arrows move, Enter or the first digit goes on to the PIN."""
        key, text = event.key(), event.text()
        if key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on("")
        elif key == Qt.Key.Key_Backspace:
            self._type(self._typed[:-1])
        elif key == Qt.Key.Key_Escape:
            self._type("")
        elif len(text) == 1 and text.isascii() and text.isdigit():
            self._go_on(text)
        elif text and (text.isalpha() or (text == " " and self._typed)):
            self._type(self._typed + text)
        else:
            super().keyPressEvent(event)

    def _make_hint_line(self) -> QHBoxLayout:
        line = row(spacing=10)
        line.addStretch(1)
        self._hint = Label("", "body", "text2")
        line.addWidget(self._hint)
        self._cap: KeyCap | None = None
        line.addStretch(1)
        return line

    def _type(self, typed: str) -> None:
        self._typed = typed
        self._match()

    def _match(self) -> None:
        everyone = set(range(len(self._tiles)))
        found = fitting([tile.person for tile in self._tiles], self._typed) if self._typed else everyone
        if self._typed:
            self._at = next(iter(found)) if len(found) == 1 else -1
        self._show(found)
        self._show_typed(bool(found))

    def _show(self, found: set[int]) -> None:
        for index, tile in enumerate(self._tiles):
            letters = (
                len(self._typed)
                if tile.text()[: len(self._typed)].casefold() == self._typed.casefold()
                else 0
            )
            tile.show_as(chosen=index == self._at, fits=index in found, letters=letters)
        if 0 <= self._at < len(self._tiles):
            self._area.ensureWidgetVisible(self._tiles[self._at])

    def _show_typed(self, fits: bool) -> None:
        known = self.tr("Type the first letters, or choose")
        self._hint.setText(
            known if fits else self.tr("Nobody’s name begins like this. Backspace takes a letter back.")
        )
        if self._cap is not None:
            self._hint_line.removeWidget(self._cap)
            self._cap.deleteLater()
            self._cap = None
        if self._typed:
            self._cap = KeyCap(self._typed)
            self._hint_line.insertWidget(2, self._cap)

    def _step(self, step: int) -> None:
        if not self._tiles:
            return
        self._typed = ""
        start = self._at if self._at >= 0 else (-1 if step > 0 else len(self._tiles))
        wanted = start + (step if self._at >= 0 else (1 if step > 0 else -1))
        if 0 <= wanted < len(self._tiles):
            self._at = wanted
        self._show(set(range(len(self._tiles))))
        self._show_typed(True)

    def _go_on(self, digit: str) -> None:
        if 0 <= self._at < len(self._tiles):
            self.chosen.emit(self._tiles[self._at].person, digit)
