"""What painted widgets share: text that elides, key caps, chips of colour. Nothing here raises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.domain.direction import isolated
from app.ui.theme.icons import pixmap
from app.ui.theme.theme import theme

log = logging.getLogger(__name__)
Painting = TypeVar("Painting", bound=Callable[..., None])

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


def never_raises(paint: Painting) -> Painting:
    """Guard for a paint method: an exception there breaks later, unrelated Qt calls, so it is logged."""

    @wraps(paint)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            paint(*args, **kwargs)
        except Exception:
            log.exception("painting failed in %s", paint.__qualname__)

    return cast(Painting, guarded)


def text_width(text: str, role: str = "body", *, tabular: bool = False) -> int:
    """Width of `text` in pixels in a font of the type scale."""
    return theme.metrics(role, tabular=tabular).horizontalAdvance(text)


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    role: str = "body",
    tone: str = "text",
    *,
    align: Qt.AlignmentFlag = LEFT,
    tabular: bool = False,
    italic: bool = False,
    struck: bool = False,
) -> int:
    """Draw one line, vertically centred in `box` and elided; returns the width it took.

    No name in it turns what stands around it.
    """
    text = isolated(text)
    font = theme.font(role, tabular=tabular)
    font.setItalic(italic)
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)
    return metrics.horizontalAdvance(shown)


def draw_icon(painter: QPainter, x: float, y: float, name: str, tone: str = "text2", size: int = 18) -> None:
    """Draw an icon with its top left corner at (x, y)."""
    device = painter.device()
    picture: QPixmap = pixmap(name, tone, size, device.devicePixelRatioF() if device else 1.0)
    painter.drawPixmap(round(x), round(y), picture)


def draw_icon_in(painter: QPainter, box: QRectF, name: str, tone: str = "text2", size: int = 18) -> None:
    """Draw an icon in the middle of `box`."""
    side = theme.px(size)
    draw_icon(painter, box.center().x() - side / 2, box.center().y() - side / 2, name, tone, size)


def key_cap_width(text: str) -> int:
    """Width of a key cap."""
    return text_width(text, "caption") + theme.px(12)


def draw_key_cap(
    painter: QPainter, box: QRectF, text: str, *, on_accent: bool = False, dull: bool = False
) -> None:
    """Draw a key as on the keyboard; `on_accent` for a filled button, `dull` for one that is off."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.colour("on_accent" if on_accent else "line_ctl")
    if on_accent:
        edge.setAlpha(110)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_accent else theme.colour("sunken"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    tone = "on_accent" if on_accent else "text3" if dull else "text2"
    draw_text(painter, box, text, "caption", tone, align=CENTRE)
    painter.restore()


def fill_round(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | str,
    edge: QColor | str | None = None,
    width: float = 1,
) -> None:
    """Fill a rounded rectangle, with an edge drawn inside it when one is given."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(fill) if isinstance(fill, str) else fill)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    painter.setPen(QPen(theme.colour(edge) if isinstance(edge, str) else edge, width))
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
