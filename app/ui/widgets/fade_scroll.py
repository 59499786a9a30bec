"""A list that goes on is seen to go on: its last pixels fade instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme

_HEIGHT = 36
FADE = "fadeHeight"  # a list reads it, so that its current row never stands in the fade


class FadeScroll(QWidget):
    """Lay it over a scroll area or a list: `FadeScroll(area)`. It hides when the end is in sight."""

    def __init__(self, area: QAbstractScrollArea, *, ground: str = "surface") -> None:
        super().__init__(area)
        self._area, self._ground = area, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._sync)
        bar.rangeChanged.connect(self._sync)
        self._sync()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._sync()
        return False

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """From nothing to the ground."""
        full, none = theme.colour(self._ground), QColor(theme.colour(self._ground))
        none.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, none)
        shade.setColorAt(1, full)
        QPainter(self).fillRect(QRectF(self.rect()), QBrush(shade))

    def _sync(self, *_: object) -> None:
        height = theme.px(_HEIGHT)
        self._area.setProperty(FADE, height)
        bar = self._area.verticalScrollBar()
        width = self._area.width() - (bar.width() if bar.isVisible() else 0)
        self.setGeometry(0, self._area.height() - height, width, height)
        self.setVisible(bar.value() < bar.maximum())
        self.raise_()
