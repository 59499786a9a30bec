"""The two colours of the house: ready pairs, or any two of one's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QWidget

from app.ui.theme.painting import draw_icon_in, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row

_PAIRS = (
    ("#1f4a4f", "#bf9a54"), ("#22406b", "#c8553d"), ("#6b2737", "#c9a24b"), ("#3f5d3a", "#d08c60"),
    ("#4a3f6b", "#d98ba3"), ("#2b2d33", "#b08d57"),
)  # fmt: skip


class PairButton(QAbstractButton):
    """Two colours side by side, to be chosen."""

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = (first, second)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{first} {second}")

    def sizeHint(self) -> QSize:
        """Small, but large enough for a finger."""
        return QSize(theme.px(56), theme.px(32))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Both halves, a frame, and a mark when it is chosen."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        fill_round(painter, box, 6, QColor(self.pair[0]))
        half = box.adjusted(box.width() / 2, 0, 0, 0)
        fill_round(painter, half, 6, QColor(self.pair[1]))
        on = self.isChecked() or self.hasFocus()
        fill_round(painter, box, 6, QColor(0, 0, 0, 0), "accent" if on else "line_ctl", 2.5 if on else 1)
        if self.isChecked():
            draw_icon_in(painter, box.adjusted(0, 0, -box.width() / 2, 0), "check", "on_accent", 14)


class ColourPair(QWidget):
    """`changed()` after a person chose; `colours()` are two, or none for each paper's own."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._chosen: tuple[str, ...] = ()
        body = column(self, spacing=8)
        body.addWidget(Label(self.tr("Colours"), "caption_strong", "text2"))
        self.pairs = [PairButton(*pair) for pair in _PAIRS]
        for button in self.pairs:
            button.clicked.connect(lambda _=False, button=button: self._choose(button.pair))
        body.addWidget(Flow(*self.pairs, across=8, down=8))
        line = row(spacing=10)
        self.first = KeyButton(self.tr("First colour …"), icon="palette", low=True)
        self.second = KeyButton(self.tr("Second colour …"), icon="palette", low=True)
        self.none = KeyButton(self.tr("Each paper’s own colours"), low=True, kind="ghost")
        self.first.clicked.connect(lambda: self._ask(0))
        self.second.clicked.connect(lambda: self._ask(1))
        self.none.clicked.connect(lambda: self._choose(()))
        for more in (self.first, self.second, self.none):
            line.addWidget(more)
        line.addStretch(1)
        body.addLayout(line)

    def colours(self) -> tuple[str, ...]:
        """The chosen ones."""
        return self._chosen

    def show_colours(self, colours: tuple[str, ...]) -> None:
        """Show without a signal."""
        self._chosen = colours
        for button in self.pairs:
            button.setAutoExclusive(False)  # so that none may be chosen
            button.setChecked(button.pair == colours)
            button.setAutoExclusive(True)
        self.none.setVisible(bool(colours))

    def _choose(self, colours: tuple[str, ...]) -> None:
        self.show_colours(colours)
        self.changed.emit()

    def _ask(self, which: int) -> None:
        pair = list(self._chosen or _PAIRS[0])
        dialog = QColorDialog(QColor(pair[which]), self)
        dialog.colorSelected.connect(lambda colour: self._take(which, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, which: int, colour: str) -> None:
        pair = list(self._chosen or _PAIRS[0])
        pair[which] = colour
        self._choose((pair[0], pair[1]))
