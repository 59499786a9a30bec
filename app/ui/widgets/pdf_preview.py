"""Shows the very PDF that will be printed, page by page, at any size; drawn off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from app.ui import tasks
from app.ui.theme.painting import CENTRE, draw_text, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets import pdf_pages

if TYPE_CHECKING:
    from app.background import Worker

_STEPS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_MARGIN = 8
_SMALL = 500  # pixels across


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as a picture, its number (from 0), how many there are, and its pixels for each point."""

    image: QImage
    page: int
    pages: int
    scale: float = 1.0


def draw_page(
    pdf: bytes, page: int, width: int, height: int, zoom: float, under: bytes | None = None
) -> Drawn:
    """Draw page `page` so that it fits `width` x `height` pixels at zoom 1. Runs on a worker's thread.

    `under` is a document of the same pages that lies below it and is drawn once: the art of a card, while
    its words change with every key.
    """
    sizes = pdf_pages.page_sizes(pdf)
    number = min(page, len(sizes) - 1)
    across, down = sizes[number]
    scale = max(0.05, min(width / across, height / down) * zoom)
    finer = _finer(round(across * scale))
    if under is None:
        image = pdf_pages.draw(pdf, number, scale * finer)
    else:
        image = QImage(_below(under, number, scale * finer))
        painter = QPainter(image)
        painter.drawImage(0, 0, pdf_pages.draw(pdf, number, scale * finer, clear=True))
        painter.end()
    return Drawn(_reduced(image, finer), number, len(sizes), scale)


@lru_cache(maxsize=10)
def _below(under: bytes, number: int, scale: float) -> QImage:
    return pdf_pages.draw(under, number, scale).convertToFormat(QImage.Format.Format_RGB32)


def _finer(width: int) -> int:
    """How many times finer to draw a page of so many pixels across.

    pdfium draws no stroke thinner than a pixel: the ink of a small picture would look like a marker's.
    """
    return 3 if width < _SMALL else 2 if width < 2 * _SMALL else 1


def _reduced(image: QImage, finer: int) -> QImage:
    if finer == 1:
        return image
    size = QSize(round(image.width() / finer), round(image.height() / finer))
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


class PdfPreview(QScrollArea):
    """`show_pdf(bytes)`, `go_to(page)`, `zoom_in()`, `zoom_out()`; `drawn(page, pages)` after each."""

    drawn = Signal(int, int)

    def __init__(self, worker: Worker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._pdf: bytes | None = None
        self._under: bytes | None = None
        self._page, self._zoom, self._order = 0, 1.0, 0
        self._scale, self._pages = 1.0, 1
        self._paper = _Paper()
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.setProperty("framed", True)

    def show_pdf(self, pdf: bytes | None, page: int = 0) -> None:
        """Draw another document; None clears the paper."""
        self._pdf, self._page, self._under = pdf, page, None
        self._redraw()

    def show_layers(self, pdf: bytes, under: bytes | None) -> None:
        """The same card with other words; the page that is open stays open."""
        self._pdf, self._under = pdf, under
        self._redraw()

    def go_to(self, page: int) -> None:
        """Show page `page`, counted from 0."""
        self._page = max(0, page)
        self._redraw()

    def turn(self) -> None:
        """The next page; after the last one the first."""
        self.go_to(self._page + 1 if self._page + 1 < self._pages else 0)

    @property
    def percent(self) -> int:
        """How large the page is shown, beside its size on paper."""
        return round(100 * self._scale / self._true_scale())

    def fit(self) -> None:
        """The whole page."""
        self._set_zoom(1.0)

    def true_size(self) -> None:
        """As large as on paper, as far as the screen tells its own size."""
        self._set_zoom(max(0.2, min(6.0, self._zoom * self._true_scale() / self._scale)))

    def zoom_in(self) -> None:
        """Larger."""
        self._set_zoom(next((step for step in _STEPS if step > self._zoom), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Smaller."""
        self._set_zoom(next((step for step in reversed(_STEPS) if step < self._zoom), _STEPS[0]))

    def _true_scale(self) -> float:
        """Pixels for each point."""
        screen = self.screen()
        per_inch = screen.physicalDotsPerInchX() if screen is not None else 96.0
        return max(48.0, min(per_inch, 240.0)) / 72 * self.devicePixelRatioF()

    def sizeHint(self) -> QSize:
        """A card's worth."""
        return QSize(theme.px(360), theme.px(260))

    def minimumSizeHint(self) -> QSize:
        """It may get small."""
        return QSize(theme.px(120), theme.px(90))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn pages, Ctrl with plus or minus zooms."""
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._redraw()

    def _redraw(self) -> None:
        self._order += 1
        if self._pdf is None:
            self._paper.say("")
        elif self.isVisible() or self.width() > theme.px(120):
            tasks.start(self, self._draw(self._pdf, self._under, self._order))

    async def _draw(self, pdf: bytes, under: bytes | None, order: int) -> None:
        ratio = self.devicePixelRatioF()
        # As large as without bars: a size that followed them would make them come and go for ever.
        room = self.maximumViewportSize()
        width = round((room.width() - 2 * _MARGIN) * ratio)
        height = round((room.height() - 2 * _MARGIN) * ratio)
        size = (max(width, 1), max(height, 1))
        drawn = await self._worker.work(draw_page, pdf, self._page, *size, self._zoom, under)
        if order != self._order:
            return  # a newer page or size overtook this one
        drawn.image.setDevicePixelRatio(ratio)
        self._page, self._pages, self._scale = drawn.page, drawn.pages, drawn.scale
        self._paper.show_image(drawn.image)
        self.drawn.emit(drawn.page, drawn.pages)


class _Paper(QLabel):
    """The sheet, with the shadow of paper on a desk."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None

    def show_image(self, image: QImage) -> None:
        self._image = image
        size = image.deviceIndependentSize().toSize() + QSize(2 * _MARGIN, 2 * _MARGIN)
        self.setMinimumSize(size)
        self.setText("")
        self.update()

    def say(self, sentence: str) -> None:
        self._image = None
        self.setMinimumSize(0, 0)
        self.setText(sentence)
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            draw_text(painter, QRectF(self.rect()), self.text(), "body", "text2", align=CENTRE)
            return
        size = self._image.deviceIndependentSize()
        box = QRectF(
            (self.width() - size.width()) / 2,
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        for reach, ink in ((3, "#0A000000"), (1, "#18000000")):
            fill_round(painter, box.adjusted(-1, 0, 1, reach), 2, QColor(ink))
        painter.drawImage(box, self._image)
