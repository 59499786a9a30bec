"""Shows the very PDF that will be printed, page by page, at any size; drawn off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
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
    """One page as a picture, its number (from 0) and how many there are."""

    image: QImage
    page: int
    pages: int


def draw_page(pdf: bytes, page: int, width: int, height: int, zoom: float) -> Drawn:
    """Draw page `page` so that it fits `width` x `height` pixels at zoom 1. Runs on a worker's thread."""
    sizes = pdf_pages.page_sizes(pdf)
    number = min(page, len(sizes) - 1)
    across, down = sizes[number]
    scale = max(0.05, min(width / across, height / down) * zoom)
    finer = _finer(round(across * scale))
    image = pdf_pages.draw(pdf, number, scale * finer)
    return Drawn(_reduced(image, finer), number, len(sizes))


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
        self._page, self._zoom, self._order = 0, 1.0, 0
        self._paper = _Paper()
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def show_pdf(self, pdf: bytes | None, page: int = 0) -> None:
        """Draw another document; None clears the paper."""
        self._pdf, self._page = pdf, page
        self._redraw()

    def show_message(self, sentence: str) -> None:
        """Words instead of a page, e.g. why there is none."""
        self._pdf = None
        self._paper.say(sentence)

    def go_to(self, page: int) -> None:
        """Show page `page`, counted from 0."""
        self._page = max(0, page)
        self._redraw()

    def zoom_in(self) -> None:
        """Larger."""
        self._set_zoom(next((step for step in _STEPS if step > self._zoom), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Smaller."""
        self._set_zoom(next((step for step in reversed(_STEPS) if step < self._zoom), _STEPS[0]))

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
            tasks.start(self, self._draw(self._pdf, self._order))

    async def _draw(self, pdf: bytes, order: int) -> None:
        ratio = self.devicePixelRatioF()
        width = round((self.viewport().width() - 2 * _MARGIN) * ratio)
        height = round((self.viewport().height() - 2 * _MARGIN) * ratio)
        drawn = await self._worker.work(draw_page, pdf, self._page, max(width, 1), max(height, 1), self._zoom)
        if order != self._order:
            return  # a newer page or size overtook this one
        drawn.image.setDevicePixelRatio(ratio)
        self._page = drawn.page
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
