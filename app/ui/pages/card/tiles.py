"""The hands and the papers as small pictures: of these very words, of this very card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from app.domain.cards import OWN_HAND, HandName, Style
from app.ui import tasks
from app.ui.pages.card.live_drawing import draw_layers
from app.ui.theme.painting import CENTRE, draw_icon_in, draw_text, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.pdf_preview import draw_page
from app.words.cards import hand_name, style_name

if TYPE_CHECKING:
    from app.background import Worker
    from reports.orders import CardOrder

_CARD, _STRIP = 105 / 148, 15 / 46
_WORDS = 22
_ACROSS = 3


class Tile(QAbstractButton):
    """A radio button that looks like what it stands for; `shape` is its picture's height by its width."""

    def __init__(self, key: str, name: str, shape: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.image: QImage | None = None
        self._shape = shape
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three stand side by side."""
        return QSize(theme.px(104), round(theme.px(104) * self._shape) + theme.px(_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Still a picture."""
        return QSize(theme.px(72), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, as on every radio button; the choice is told as a click is."""
        before = self.group().checkedButton() if self.group() is not None else None
        super().keyPressEvent(event)
        after = self.group().checkedButton() if self.group() is not None else None
        if isinstance(after, Tile) and after is not before:
            after.clicked.emit()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, frame, name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        height = self.height() - theme.px(_WORDS)
        box = QRectF(1, 1, self.width() - 2, height - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(box, theme.px(6), theme.px(6))
        painter.setClipPath(corners)
        painter.fillRect(box, QColor("#FFFFFF"))
        if self.image is not None:
            painter.drawImage(_fitted(box, self._shape), self.image)
        painter.setClipping(False)
        on = self.isChecked()
        edge = "accent" if on else "line_ctl"
        fill_round(painter, box, 6, QColor(0, 0, 0, 0), edge, 2.5 if on else 1)
        if on and self._shape > _STRIP:  # on a strip it would hide the words
            mark = QRectF(box.right() - theme.px(20), box.top() + theme.px(4), theme.px(16), theme.px(16))
            fill_round(painter, mark, mark.height() / 2, "accent")
            draw_icon_in(painter, mark, "check", "on_accent", 11)
        words = QRectF(0, height + 2, self.width(), theme.px(_WORDS) - 2)
        draw_text(painter, words, self.text(), "caption_strong" if on else "caption", "text", align=CENTRE)


class _Tiles(QWidget):
    """`changed()` after a person chose another tile."""

    changed = Signal()

    def __init__(self, worker: Worker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAccessibleName(name)
        self._worker = worker
        self._turn = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(8))
        self._group = QButtonGroup(self)
        self._tiles: list[Tile] = []

    def current(self) -> str:
        """The chosen key."""
        return next((tile.key for tile in self._tiles if tile.isChecked()), self._tiles[0].key)

    @property
    def is_drawn(self) -> bool:
        """Whether every tile that can be chosen has its picture."""
        return all(tile.image is not None for tile in self._tiles if not tile.isHidden())

    def choose(self, key: str) -> None:
        """Choose without a signal."""
        for tile in self._tiles:
            tile.setChecked(tile.key == key)

    def _add(self, tile: Tile) -> None:
        place = len(self._tiles)
        self._group.addButton(tile)
        self._tiles.append(tile)
        self._grid.addWidget(tile, place // _ACROSS, place % _ACROSS)
        tile.clicked.connect(self.changed)


class StyleTiles(_Tiles):
    """The papers, each with this card on it."""

    def __init__(self, worker: Worker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(worker, name, parent)
        for style in Style:
            self._add(Tile(style.value, style_name(style), _CARD))
        self.choose(Style.BOTANICAL)

    def show_order(self, order: CardOrder) -> None:
        """Draw the small pictures of this card."""
        self._turn += 1
        tasks.start(self, self._draw(replace(order, paper="A6", back=False, cover=""), self._turn))

    async def _draw(self, order: CardOrder, turn: int) -> None:
        for tile in self._tiles:
            wanted = replace(order, style=tile.key)
            image = await self._worker.work(_small_card, wanted, theme.px(208), theme.px(148))
            if turn != self._turn:
                return  # a newer card overtook this one
            tile.image = image
            tile.update()


class HandTiles(_Tiles):
    """The hands, each writing the greeting; one's own at the end, where there is one."""

    def __init__(self, worker: Worker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(worker, name, parent)
        self._own = b""
        for hand in HandName:
            self._add(Tile(hand.value, hand_name(hand), _STRIP))
        self._add(Tile(OWN_HAND, hand_name(OWN_HAND), _STRIP))
        self._tiles[-1].hide()
        self.choose(HandName.LIVELY)

    def offer_own(self, font: bytes) -> None:
        """Offer one's own hand, or with nothing none."""
        self._own = font
        self._tiles[-1].setVisible(bool(font))
        if not font and self.current() == OWN_HAND:
            self.choose(HandName.LIVELY)

    def show_words(self, text: str, language: str) -> None:
        """Write these words in every hand."""
        self._turn += 1
        tasks.start(self, self._draw(" ".join(text.split()[:3]) or "Abc", language, self._turn))

    async def _draw(self, text: str, language: str, turn: int) -> None:
        for tile in self._tiles:
            if tile.key == OWN_HAND and not self._own:
                continue
            own = self._own if tile.key == OWN_HAND else b""
            image = await self._worker.work(_sample, tile.key, text, language, own, theme.px(208))
            if turn != self._turn:
                return
            tile.image = image
            tile.update()


def _small_card(order: CardOrder, width: int, height: int) -> QImage:
    """The card as a small picture; its art is drawn once. Runs on a worker's thread."""
    layers = draw_layers(order)
    return draw_page(layers.words.pdf, 0, width, height, 1.0, layers.art).image


def _sample(name: str, text: str, language: str, own: bytes, width: int) -> QImage:
    # Deferred: reportlab and the fonts may not load before the first paint.
    from reports.card.sample import draw_sample

    pdf = draw_sample(name, text, language, own)
    return draw_page(pdf, 0, width, round(width * _STRIP), 1.0).image


def _fitted(box: QRectF, shape: float) -> QRectF:
    """A picture of that shape in the middle of a box."""
    width = min(box.width(), box.height() / shape)
    height = width * shape
    return QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
