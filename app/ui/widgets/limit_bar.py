"""How much of a limit is used: by what was, by this gesture, and what would go over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import column, row


class LimitBar(QProgressBar):
    """Amounts in minor units. What goes over is hatched behind a black mark, so it reads without colour.

    `quiet=True` is the thin grey bar of a limit that is not the tightest.
    """

    def __init__(
        self,
        limit: int = 0,
        used: int = 0,
        this: int = 0,
        *,
        quiet: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self.setTextVisible(False)
        self.setFixedHeight(theme.px(6 if quiet else 10))
        self.setMinimumWidth(theme.px(60))
        self.setAccessibleName(name)
        self.set_amounts(limit, used, this)

    def set_amounts(self, limit: int, used: int, this: int = 0) -> None:
        """Show other amounts; negative ones count as nothing."""
        self._limit, self._used, self._this = max(limit, 0), max(used, 0), max(this, 0)
        # Qt's bar paints at once whenever its value changes, and the whole page behind it with it.
        self.setUpdatesEnabled(False)
        self.setRange(0, max(1, min(self._limit, 2**31 - 1)))
        self.setValue(min(self.maximum(), self._used + self._this))
        self.setUpdatesEnabled(True)

    @property
    def is_over(self) -> bool:
        """Whether the limit would be passed."""
        return self._used + self._this > self._limit

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, used, this, over."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(box, theme.colour("line" if theme.is_dark else "track"))
        self._draw_parts(painter, box)

    def _draw_parts(self, painter: QPainter, box: QRectF) -> None:
        whole = max(self._limit, self._used + self._this, 1)
        used, end = self._used / whole, (self._used + self._this) / whole
        mark = self._limit / whole
        self._fill(painter, box, 0, min(used, mark), "line_strong" if self._quiet else "accent")
        inside = min(end, mark)
        if inside > used:
            self._fill(painter, box, used, inside, "line_ctl" if self._quiet else "gold_fill", gap=1.5)
        if end > mark:
            over = QRectF(box.width() * mark, 0, box.width() * (end - mark), box.height())
            painter.fillRect(over, theme.colour("warn_soft"))
            painter.fillRect(over, QBrush(theme.colour("warn"), Qt.BrushStyle.BDiagPattern))
            painter.fillRect(QRectF(over.left() - 1, 0, 2, box.height()), theme.colour("text"))

    def _fill(
        self, painter: QPainter, box: QRectF, start: float, end: float, tone: str, gap: float = 0
    ) -> None:
        left = box.width() * start + (gap if start > 0 else 0)
        painter.fillRect(
            QRectF(left, 0, max(0.0, box.width() * end - left), box.height()), theme.colour(tone)
        )


class BudgetMeter(QWidget):
    """A limit by name, what is left in words, its bar; the tightest one is coloured and tagged."""

    def __init__(self, name: str, *, tightest: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        body = column(self, spacing=5)
        head = row(spacing=8)
        head.addWidget(
            ElidedLabel(name, "body_strong" if tightest else "body", None if tightest else "text2")
        )
        if tightest:
            head.addWidget(Chip(self.tr("tightest")))
        head.addStretch(1)
        self._left = Label(
            "", "body_strong" if tightest else "body", "text" if tightest else "text2", tabular=True
        )
        head.addWidget(self._left)
        body.addLayout(head)
        self._tightest = tightest
        self._bar = LimitBar(quiet=not tightest, name=name)
        body.addWidget(self._bar)

    def show_amounts(self, limit: int, used: int, this: int, left_text: str) -> None:
        """Amounts in minor units, and what is left (or over) in words, e.g. "7.50 € left"."""
        self._bar.set_amounts(limit, used, this)
        self._left.setText(left_text)
        self._left.set_tone("warn_soft" if self._bar.is_over else None if self._tightest else "text2")
        self._bar.setAccessibleDescription(left_text)
