"""Small line icons (Phosphor, MIT) drawn from SVG in any colour, size and pixel density."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.ui.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

log = logging.getLogger(__name__)
ICON_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
FALLBACK = "question"


def has_icon(name: str) -> bool:
    """Whether an icon of this name is shipped; filled ones end in "-fill"."""
    return (ICON_FOLDER / f"{name}.svg").is_file()


def pixmap(name: str, tone: str = "text2", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """The icon in a colour of the theme, `size` in px at 100 %. Never raises: it is asked while painting."""
    return _drawn(name, theme.hex(tone), theme.px(size), round(ratio * 100))


def icon(name: str, tone: str = "text2", size: int = 18) -> QIcon:
    """The same as a QIcon, for menus. Its colour does not follow a later change of the theme."""
    return QIcon(pixmap(name, tone, size, 2.0))


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, percent: int) -> QPixmap:
    ratio = percent / 100
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    renderer = _renderer(name)
    if renderer.isValid():
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QColor(colour))
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _renderer(name: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer  # deferred: the first paint has no icon in it

    path = ICON_FOLDER / f"{name}.svg"
    if not path.is_file():
        log.error("icon %s is not shipped", name)
        path = ICON_FOLDER / f"{FALLBACK}.svg"
    return QSvgRenderer(QByteArray(path.read_bytes() if path.is_file() else b""))
