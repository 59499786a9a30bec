"""A fold over a whole part of a page: it lies on top, so that showing what is under it moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from app.ui.discreet import Discreet
from app.ui.theme.painting import CENTRE, draw_icon, draw_text, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.folds import draw_veil

_LINE, _MOST_BARS = 20, 3


class FoldCover(QWidget):
    """Covers `target` until everything is shown; what lies under it can be neither read nor clicked.

    `ground` is the colour of what it lies on. With `words` a large part says why it is folded, instead of
    the bars that stand for a few lines.
    """

    def __init__(
        self, target: QWidget, discreet: Discreet, *, ground: str = "surface", words: str = ""
    ) -> None:
        super().__init__(target)
        self._target, self._discreet, self._ground, self._words = target, discreet, ground, words
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        discreet.changed.connect(self._on_discreet_changed)
        self.setGeometry(target.rect())
        self.raise_()
        self._on_discreet_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the target, and above whatever was added to it."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._target.rect())
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    @property
    def covers(self) -> bool:
        """Whether it hides something now."""
        return not self._discreet.showing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on what cannot be read does nothing to it."""
        event.accept()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and its bars, always the same, or nothing."""
        if not self.covers:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._ground))
        if self._words:
            self._draw_words(painter)
        else:
            self._draw_bars(painter)

    def _draw_bars(self, painter: QPainter) -> None:
        step = theme.px(_LINE)
        for line in range(max(1, min(_MOST_BARS, self.height() // step))):
            share = (0.9, 0.72, 0.5)[line]
            draw_veil(painter, 0, line * step + theme.px(5), min(self.width() * share, theme.px(300)))

    def _draw_words(self, painter: QPainter) -> None:
        middle = QRectF(self.rect()).center()
        draw_icon(painter, middle.x() - theme.px(14), middle.y() - theme.px(44), "eye-slash", "text3", 28)
        line = QRectF(0, middle.y() - theme.px(6), self.width(), theme.px(24))
        draw_text(painter, line, self._words, "body", "text2", align=CENTRE)

    def _on_discreet_changed(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self.covers)
        self.setAccessibleName(self.tr("folded") if self.covers else "")
        self.update()


def folding(lines: QLayout, discreet: Discreet) -> QWidget:
    """These lines as one part of a page that folds."""
    part = QWidget()
    part.setObjectName("clear")
    part.setLayout(lines)
    FoldCover(part, discreet)
    return part
