"""The three styles as small pictures of this very card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.domain.cards import Style
from app.ui import tasks
from app.ui.pages.card.live import draw_live
from app.ui.theme.painting import CENTRE, draw_icon_in, draw_text, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.layouts import row
from app.words.cards import style_name

if TYPE_CHECKING:
    from app.background import Worker
    from reports.orders import CardOrder

_SHAPE = 105 / 148
_WORDS = 24


class StyleTile(QAbstractButton):
    """A radio button that looks like its card."""

    def __init__(self, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_key = style
        self.image: QImage | None = None
        self.setText(style_name(style))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three stand side by side."""
        return QSize(theme.px(104), round(theme.px(104) * _SHAPE) + theme.px(_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Still a picture."""
        return QSize(theme.px(72), self.sizeHint().height())

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, frame, name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        height = self.height() - theme.px(_WORDS)
        box = QRectF(1, 1, self.width() - 2, height - 2)
        painter.fillRect(box, QColor("#FFFFFF"))
        if self.image is not None:
            painter.drawImage(_fitted(box), self.image)
        on = self.isChecked()
        edge = "accent" if on else "line_ctl"
        fill_round(painter, box, 6, QColor(0, 0, 0, 0), edge, 2.5 if on else 1)
        if on:
            mark = QRectF(box.right() - theme.px(20), box.top() + theme.px(4), theme.px(16), theme.px(16))
            fill_round(painter, mark, mark.height() / 2, "accent")
            draw_icon_in(painter, mark, "check", "on_accent", 11)
        words = QRectF(0, height + 2, self.width(), theme.px(_WORDS) - 2)
        draw_text(painter, words, self.text(), "caption_strong" if on else "caption", "text", align=CENTRE)


class StyleTiles(QWidget):
    """`changed()` after a person chose another style."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._worker = worker
        self._turn = 0
        line = row(self, spacing=10)
        self._group = QButtonGroup(self)
        self._tiles = [StyleTile(style.value) for style in Style]
        for tile in self._tiles:
            self._group.addButton(tile)
            line.addWidget(tile, 1)
            tile.clicked.connect(self.changed)
        self.choose(Style.BOTANICAL)

    def current(self) -> str:
        """The chosen style."""
        return next((tile.style_key for tile in self._tiles if tile.isChecked()), str(Style.BOTANICAL))

    def choose(self, style: str) -> None:
        """Choose without a signal."""
        for tile in self._tiles:
            tile.setChecked(tile.style_key == style)

    def show_order(self, order: CardOrder) -> None:
        """Draw the three small pictures of this card."""
        self._turn += 1
        tasks.start(self, self._draw(order, self._turn))

    async def _draw(self, order: CardOrder, turn: int) -> None:
        for tile in self._tiles:
            wanted = replace(order, style=tile.style_key)
            picture = await self._worker.work(draw_live, wanted, theme.px(208), theme.px(148))
            if turn != self._turn:
                return  # a newer card overtook this one
            tile.image = picture.image
            tile.update()


def _fitted(box: QRectF) -> QRectF:
    """The card's shape in the middle of a box."""
    width = min(box.width(), box.height() / _SHAPE)
    height = width * _SHAPE
    return QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
