"""What a guest must not be given: on file, asked and none, or never asked. These three never look alike."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.discreet import Discreet
from app.ui.theme.painting import (
    RIGHT,
    draw_icon,
    draw_icon_in,
    draw_text,
    never_raises,
    text_width,
)
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.folds import draw_veil
from app.ui.widgets.layouts import row


class AlertState(Enum):
    """What is known about allergies."""

    ON_FILE = auto()
    ASKED_NONE = auto()
    NEVER_ASKED = auto()


_HEIGHT = 58
_EDGES = {
    AlertState.ON_FILE: "danger_line",
    AlertState.ASKED_NONE: "ok_line",
    AlertState.NEVER_ASKED: "line_ctl",
}
_ICONS = {
    AlertState.ON_FILE: ("warning-fill", "danger"),
    AlertState.ASKED_NONE: ("check-circle", "ok"),
    AlertState.NEVER_ASKED: ("question", "text2"),
}


class AlertBanner(QFrame):
    """Stands under a guest's name and cannot be closed. Its size is the same folded and shown.

    On file and folded: sign and the one word "Allergy" on white. Shown: title ("Peanuts, severe"), what to
    do, and who confirmed it, on red ground. `asked` comes from the button that stands there when nobody
    asked.
    """

    asked = Signal()

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self._state = AlertState.NEVER_ASKED
        self._title = self._text = self._confirmed = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = row(self, margins=(0, 0, 12, 0))
        line.addStretch(1)
        self._ask = KeyButton(self.tr("Ask"), low=True)
        self._ask.clicked.connect(self.asked)
        line.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignVCenter)
        discreet.changed.connect(self._on_discreet_changed)
        self.show_never_asked()

    def show_on_file(self, title: str, text: str = "", confirmed: str = "") -> None:
        """Allergies are known: `title` names them and the worst degree."""
        self._show(AlertState.ON_FILE, title, text, confirmed)

    def show_asked_none(self, title: str, confirmed: str) -> None:
        """Somebody asked and there are none: `confirmed` says who and when."""
        self._show(AlertState.ASKED_NONE, title, "", confirmed)

    def show_never_asked(self, title: str | None = None, text: str = "") -> None:
        """Nobody asked yet."""
        words = self.tr("Nobody has asked about allergies yet") if title is None else title
        self._show(AlertState.NEVER_ASKED, words, text, "")

    @property
    def state(self) -> AlertState:
        """Which of the three is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """Always as high as two lines."""
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It may get narrow: then the second line gives way, never the first."""
        return QSize(theme.px(180), theme.px(_HEIGHT))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, sign, words or bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_file = self._state is AlertState.ON_FILE
        folded = on_file and not self._discreet.showing
        self._draw_frame(painter, loud=on_file and not folded)
        icon, tone = _ICONS[self._state]
        draw_icon_in(painter, QRectF(theme.px(10), 0, theme.px(28), self.height()), icon, tone, 20)
        box = QRectF(self.rect()).adjusted(theme.px(48), 0, -theme.px(12), 0)
        if self._ask.isVisible():
            box.setRight(self._ask.x() - theme.px(8))
        if folded:
            self._draw_folded(painter, box)
        else:
            self._draw_words(painter, box)

    def _show(self, state: AlertState, title: str, text: str, confirmed: str) -> None:
        self._state, self._title, self._text, self._confirmed = state, title, text, confirmed
        self._ask.setVisible(state is AlertState.NEVER_ASKED)
        self._on_discreet_changed()

    def _on_discreet_changed(self) -> None:
        folded = self._state is AlertState.ON_FILE and not self._discreet.showing
        words = (
            self.tr("Allergy")
            if folded
            else " ".join(filter(None, (self._title, self._text, self._confirmed)))
        )
        self.setAccessibleName(words)
        self.update()

    def _draw_frame(self, painter: QPainter, *, loud: bool) -> None:
        # Painted, because a wide left border with a radius draws ears at the corners in a style sheet.
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(shape, theme.colour("danger_soft" if loud else "surface"))
        if self._state is AlertState.ON_FILE:
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, 4.5, self.height()), theme.colour("danger"))
            painter.restore()
        painter.setPen(QPen(theme.colour(_EDGES[self._state]), 1))
        painter.drawPath(shape)

    def _draw_folded(self, painter: QPainter, box: QRectF) -> None:
        word = self.tr("Allergy")
        draw_text(painter, box, word, "title", "danger_soft_text")
        left = box.left() + text_width(word, "title") + theme.px(26)
        room = box.right() - theme.px(40) - left
        middle = box.center().y()
        if room > theme.px(40):
            draw_veil(painter, left, middle - theme.px(13), min(theme.px(432), room))
            draw_veil(painter, left, middle + theme.px(5), min(theme.px(265), room))
        draw_icon(painter, box.right() - theme.px(17), middle - theme.px(8), "eye-slash", "text3", 17)

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        tone = "danger_soft_text" if self._state is AlertState.ON_FILE else "text"
        quiet = tone if self._state is AlertState.ON_FILE else "text2"
        needed = text_width(self._confirmed, "caption", tabular=True)
        if self._confirmed and needed + text_width(self._title, "title") + theme.px(24) < box.width():
            draw_text(painter, box, self._confirmed, "caption", quiet, align=RIGHT, tabular=True)
            box.setRight(box.right() - needed - theme.px(16))
        line = theme.px(22)
        top = (box.height() - (2 * line if self._text else line)) / 2
        draw_text(painter, QRectF(box.left(), top, box.width(), line), self._title, "title", tone)
        if self._text:
            draw_text(
                painter, QRectF(box.left(), top + line - 2, box.width(), line), self._text, "body", quiet
            )
