"""The card while it is being written: the very engine that prints it, drawn off the window's thread."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui import tasks
from app.ui.theme.painting import fill_round, never_raises
from app.ui.widgets.pdf_preview import draw_page

if TYPE_CHECKING:
    from app.background import Worker
    from reports.orders import CardFile, CardOrder

_WAIT_MS = 160
_SHAPE = 105 / 148


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A drawn card: the file as it would print, and its picture."""

    file: CardFile
    image: QImage


def draw_live(order: CardOrder, width: int, height: int) -> LivePicture:
    """Draw the card and its picture. Runs on a worker's thread."""
    file = draw_file(order)
    return LivePicture(file, draw_page(file.pdf, 0, width, height, 1.0).image)


def draw_file(order: CardOrder) -> CardFile:
    """The card as the file that prints. Runs on a worker's thread."""
    # Deferred: reportlab and the fonts may not load before the first paint.
    from reports import card

    return card.draw(order)


class LiveCard(QLabel):
    """`show_order(order)`; the newest order wins. `drawn(CardFile)` after each picture."""

    drawn = Signal(object)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._order: CardOrder | None = None
        self._image: QImage | None = None
        self._turn = 0
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._start)
        self.setAccessibleName(self.tr("The card as it will print"))

    def show_order(self, order: CardOrder | None) -> None:
        """Draw this card soon; None leaves the paper blank."""
        self._order = order
        self._wait.start()

    def set_width(self, width: int) -> None:
        """Take this many pixels across, and a card's height.

        Fixed on purpose: a height that follows the width makes a scroll area around it swing for ever
        between with and without its bar.
        """
        if width != self.width():
            self.setFixedSize(width, round(width * _SHAPE))
            self._wait.start()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with its small shadow, and the picture when it is here."""
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(2, 1, -2, -3)
        for reach, ink in ((2, "#0A000000"), (1, "#18000000")):
            fill_round(painter, paper.adjusted(-1, 0, 1, reach), 2, QColor(ink))
        painter.fillRect(paper, QColor("#FFFFFF"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)

    def _start(self) -> None:
        if self._order is None:
            self._image = None
            self.update()
            return
        self._turn += 1
        tasks.start(self, self._draw(self._order, self._turn))

    async def _draw(self, order: CardOrder, turn: int) -> None:
        ratio = self.devicePixelRatioF()
        width, height = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        picture = await self._worker.work(draw_live, order, width, height)
        if turn != self._turn:
            return  # a newer text overtook this one
        self._image = picture.image
        self.setAccessibleDescription(f"{order.greeting} {order.body} {order.sign}")
        self.update()
        self.drawn.emit(picture.file)


def seed_of(key: str) -> int:
    """The same guest's card is written the same way each time."""
    return zlib.crc32(key.encode())
