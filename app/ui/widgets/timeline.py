"""A guest's story: painted entries on a thin stem, under day and month headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.ui.theme.painting import RIGHT, draw_icon_in, draw_text, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.folds import draw_veil, draw_veil_disc
from app.ui.widgets.row_delegate import RowDelegate

_CLEAR = 6  # px between the day and the ring of the chosen entry


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened. `private=True`: bars until shown; the day stays, who wrote it does not."""

    key: str
    title: str
    sub: str = ""
    icon: str = "note"
    tone: str = "plain"
    when: str = ""
    who: str = ""
    private: bool = False
    fold_sub: bool = False  # only the second line is a bar until shown
    last: bool = False  # the last one before a heading: no stem below
    spoken: str = ""
    record: Any = None


class TimelineDelegate(RowDelegate):
    """Paints `TimelineEntry`s inside a `RecordList`; headings are `Heading(text, line=False)`."""

    height = 48
    side = 4
    divided = False

    def draw(self, painter: QPainter, box: QRectF, record: TimelineEntry, *, selected: bool) -> None:
        """Sign and stem at the left, two lines, day and person at the right."""
        folded = record.private and not self.showing
        box.setRight(box.right() - theme.px(_CLEAR))
        disc = QRectF(box.left(), box.top() + theme.px(7), theme.px(26), theme.px(26))
        self._draw_sign(painter, disc, record, folded)
        if not record.last:
            painter.setPen(QPen(theme.colour("line"), 2))
            painter.drawLine(
                QPointF(disc.center().x(), disc.bottom() + 4), QPointF(disc.center().x(), box.bottom() - 1)
            )
        words = QRectF(disc.right() + theme.px(12), box.top() + theme.px(5), 0, theme.px(20))
        words.setRight(self._draw_when(painter, box, record, folded) - theme.px(12))
        if folded:
            draw_veil(painter, words.left(), words.top() + theme.px(6), min(theme.px(196), words.width()))
            draw_veil(
                painter,
                words.left(),
                words.top() + theme.px(26),
                min(theme.px(150), words.width()),
                theme.px(8),
            )
            return
        draw_text(painter, words, record.title, "body_strong")
        words.setRight(box.right())
        if record.fold_sub and not self.showing:
            draw_veil(painter, words.left(), words.top() + theme.px(26), theme.px(110), theme.px(8))
            return
        quiet = "text2" if selected else "text3"
        draw_text(painter, words.translated(0, theme.px(19)), record.sub, "caption", quiet, tabular=True)

    def _draw_sign(self, painter: QPainter, disc: QRectF, entry: TimelineEntry, folded: bool) -> None:
        if folded:
            draw_veil_disc(painter, disc)
            return
        plain = entry.tone == "plain"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("sunken" if plain else f"{entry.tone}_soft"), 0))
        painter.setBrush(theme.colour("sunken" if plain else f"{entry.tone}_soft"))
        painter.drawEllipse(disc)
        draw_icon_in(painter, disc, entry.icon, "text2" if plain else f"{entry.tone}_soft_text", 14)

    def _draw_when(self, painter: QPainter, box: QRectF, entry: TimelineEntry, folded: bool) -> float:
        words = entry.when if folded or not entry.who else f"{entry.when}  ·  {entry.who}"
        width = text_width(words, "caption", tabular=True)
        place = QRectF(box.right() - width - 1, box.top() + theme.px(5), width + 1, theme.px(20))
        draw_text(painter, place, words, "caption", "text2", align=RIGHT, tabular=True)
        return place.left()
