"""Paints the rows below the search field; letters that were met stand out."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.domain.text import Range
from app.ui.omnibox_rows import OmniRow, room_word
from app.ui.theme.painting import draw_icon, draw_key_cap, draw_text, key_cap_width, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.alert_tag import alert_tag
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.chip import chip_width, draw_chip
from app.ui.widgets.folds import DOTS_HEIGHT, DOTS_WIDTH, draw_dots, draw_veil
from app.ui.widgets.labels import draw_icon_tile
from app.ui.widgets.row_delegate import RowDelegate

_PORTRAIT = 30
_LINE = 19


class OmniboxDelegate(RowDelegate):
    """A portrait or a sign, the name with its met letters, the alert, the key."""

    height = 46

    def draw(self, painter: QPainter, box: QRectF, record: OmniRow, *, selected: bool) -> None:
        """Left to right; the alert is never shortened, the words give way."""
        side = theme.px(_PORTRAIT)
        place = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if record.name:
            draw_avatar(painter, place, record.name)
        else:
            draw_icon_tile(painter, place, record.icon or "arrow-right", "plain")
        box.setLeft(place.right() + theme.px(12))
        box.setRight(self._draw_cap(painter, box, record, selected) - theme.px(8))
        box.setRight(self._draw_alert(painter, box, record) - theme.px(8))
        if record.to:
            self._draw_action(painter, box, record)
        else:
            self._draw_words(painter, box, record, selected)

    def _draw_cap(self, painter: QPainter, box: QRectF, row: OmniRow, selected: bool) -> float:
        text = row.cap or ("↵" if selected else "")
        if not text:
            return box.right()
        width = key_cap_width(text)
        cap = QRectF(box.right() - width, box.center().y() - theme.px(10), width, theme.px(20))
        draw_key_cap(painter, cap, text)
        return cap.left()

    def _draw_alert(self, painter: QPainter, box: QRectF, row: OmniRow) -> float:
        tag = alert_tag(row.alert) if row.alert is not None else None
        if tag is None:
            return box.right()
        folded = not self.showing
        text = (tag.folded_text or "") if folded else tag.text
        tone = (tag.folded_tone or tag.tone) if folded else tag.tone
        width = chip_width(text, icon=tag.icon, strong=True)
        left, top = box.right() - width, box.center().y() - theme.px(CHIP) / 2
        draw_chip(painter, left, top, text, tone, icon=tag.icon, strong=True)
        return left

    def _draw_action(self, painter: QPainter, box: QRectF, row: OmniRow) -> None:
        taken = draw_text(painter, box, row.title, "body_medium")
        box.setLeft(box.left() + taken + theme.px(10))
        draw_icon(painter, box.left(), box.center().y() - theme.px(7), "arrow-right", "text3", 14)
        box.setLeft(box.left() + theme.px(24))
        draw_text(painter, box, row.to, "body")

    def _draw_words(self, painter: QPainter, box: QRectF, row: OmniRow, selected: bool) -> None:
        two = bool(row.sub or row.room)
        line = theme.px(_LINE)
        top = box.center().y() - (line if two else line / 2)
        draw_marked(painter, QRectF(box.left(), top, box.width(), line), row.title, row.ranges)
        if two:
            below = QRectF(box.left(), top + line - 1, box.width(), line)
            self._draw_sub(painter, below, row, "text2" if selected else "text3")

    def _draw_sub(self, painter: QPainter, box: QRectF, row: OmniRow, tone: str) -> None:
        if row.room:
            taken = draw_text(painter, box, f"{room_word()} ", "caption", tone)
            box.setLeft(box.left() + taken)
            # As wide shown as folded, so that nothing behind it moves.
            width = max(text_width(row.room, "caption", tabular=True), theme.px(DOTS_WIDTH))
            if self.showing:
                draw_text(painter, box, row.room, "caption", tone, tabular=True)
            else:
                draw_dots(painter, box.left(), box.center().y() - theme.px(DOTS_HEIGHT) / 2)
            box.setLeft(box.left() + width + theme.px(4))
        if row.fold_sub and not self.showing:
            draw_veil(painter, box.left(), box.center().y() - theme.px(5), theme.px(132))
        elif row.sub:
            draw_text(painter, box, f"·  {row.sub}" if row.room else row.sub, "caption", tone, tabular=True)


def draw_marked(
    painter: QPainter, box: QRectF, text: str, ranges: tuple[Range, ...], role: str = "body"
) -> None:
    """One line whose `ranges` stand out in weight and colour; it is elided by `draw_text`."""
    at, left = 0, QRectF(box)
    for start, end in (*ranges, (len(text), len(text))):
        for piece, strong in ((text[at:start], False), (text[start:end], True)):
            if piece and left.width() > 0:
                shown_role = "body_strong" if strong else role
                taken = draw_text(painter, left, piece, shown_role, "accent" if strong else "text")
                left.setLeft(left.left() + taken)
        at = end
