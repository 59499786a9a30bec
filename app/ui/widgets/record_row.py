"""The row most lists need: time, portrait or sign, two lines, tags, a value and its state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.discreet import Discreet
from app.ui.theme import tokens
from app.ui.theme.painting import RIGHT, draw_icon, draw_text, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.chip import chip_width, draw_chip
from app.ui.widgets.folds import DOTS_WIDTH, draw_dots, draw_veil, draw_veil_disc
from app.ui.widgets.labels import draw_icon_tile
from app.ui.widgets.row_delegate import RowDelegate

_GAP = 6
_LINE = 20


@dataclass(frozen=True, slots=True)
class Tag:
    """A chip in a row. While folded, `folded_text` stands for `text` ("Allergy" for "Peanuts, severe").

    `secret=True` leaves it out until it is shown. `alert=True` is never shortened or dropped.
    """

    text: str
    tone: str = "plain"
    icon: str = ""
    alert: bool = False
    secret: bool = False
    folded_text: str | None = None
    folded_tone: str | None = None
    folded_icon: str | None = None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """What stands in a row. Everything but `key` and `title` may be empty.

    `name` draws a portrait, otherwise `icon` with `icon_tone` a sign. `time` is bold when it happened and
    italic with "~" when it is only expected. Until shown, `folded_title` stands for `title`, a bar for `sub`
    (`fold_sub`), dots for `right` (`fold_right`), a disc for the portrait or sign (`fold_sign`), and bars
    for everything (`veiled`).
    `record` carries what the row is about.
    """

    key: str
    title: str
    sub: str = ""
    name: str = ""
    icon: str = ""
    icon_tone: str = "plain"
    time: str = ""
    time_note: str = ""
    time_tone: str = "text"
    expected: bool = False
    tags: tuple[Tag, ...] = ()
    right: str = ""
    right_tone: str = "text"
    state: str = ""
    state_icon: str = ""
    state_tone: str = "text2"
    gone: bool = False
    struck: bool = False
    folded_title: str | None = None
    fold_sub: bool = False
    fold_right: bool = False
    fold_sign: bool = False
    veiled: bool = False
    spoken: str = ""
    record: Any = None


class RecordRowDelegate(RowDelegate):
    """Paints `RecordRow`s. Lengths are px at 100 %; `time_width=0` or `right_width=0` leaves that column out.

    `side=2` lines the content up with the title of a padded card.
    """

    def __init__(
        self,
        discreet: Discreet | None = None,
        *,
        height: int = tokens.ROW,
        time_width: int = 0,
        right_width: int = 112,
        portrait: int = 34,
        side: int = 14,
    ) -> None:
        super().__init__(discreet)
        self.height, self.side = height, side
        self._time_width, self._right_width, self._portrait = time_width, right_width, portrait

    def draw(self, painter: QPainter, box: QRectF, record: RecordRow, *, selected: bool) -> None:
        """Left to right: time, portrait, words, tags, value and state."""
        if self._time_width:
            self._draw_time(painter, box, record, selected)
            box.setLeft(box.left() + theme.px(self._time_width + _GAP))
        box.setLeft(self._draw_portrait(painter, box, record))
        if record.veiled and not self.showing:
            self._draw_bars(painter, box)
            return
        self._draw_right(painter, box, record, selected)
        box.setRight(box.right() - theme.px(self._right_width) if self._right_width else box.right())
        words = QRectF(box)
        words.setRight(self._draw_tags(painter, box, record) - theme.px(8))
        self._draw_words(painter, words, record, selected)

    def _lines(self, box: QRectF, *, two: bool) -> tuple[QRectF, QRectF]:
        height, line = box.height(), theme.px(_LINE)
        top = (height - 2 * line) / 2 if two else (height - line) / 2
        first = QRectF(box.left(), box.top() + top, box.width(), line)
        return first, first.translated(0, line - theme.px(1))

    def _draw_time(self, painter: QPainter, box: QRectF, row: RecordRow, selected: bool) -> None:
        column = QRectF(box.left(), box.top(), theme.px(self._time_width), box.height())
        first, second = self._lines(column, two=bool(row.time_note))
        if row.expected:
            draw_text(painter, first, f"~ {row.time}", "body", "text2", tabular=True, italic=True)
        else:
            tone = "text2" if row.gone else row.time_tone
            draw_text(painter, first, row.time, "body_strong", tone, tabular=True)
        if row.time_note:
            quiet = "text2" if selected else "text3"
            draw_text(painter, second, row.time_note, "caption", quiet, tabular=True)

    def _draw_portrait(self, painter: QPainter, box: QRectF, row: RecordRow) -> float:
        if not row.name and not row.icon:
            return box.left()
        side = theme.px(self._portrait)
        place = QRectF(box.left(), box.top() + (box.height() - side) / 2, side, side)
        if (row.veiled or row.fold_sign) and not self.showing:
            draw_veil_disc(painter, place)
        elif row.name:
            painter.setOpacity(0.55 if row.gone else 1)
            draw_avatar(painter, place, row.name)
            painter.setOpacity(1)
        else:
            draw_icon_tile(painter, place, row.icon, row.icon_tone)
        return place.right() + theme.px(12)

    def _draw_bars(self, painter: QPainter, box: QRectF) -> None:
        middle = box.center().y()
        draw_veil(painter, box.left(), middle - theme.px(12), theme.px(140))
        draw_veil(painter, box.left(), middle + theme.px(5), theme.px(96), theme.px(8))

    def _draw_right(self, painter: QPainter, box: QRectF, row: RecordRow, selected: bool) -> None:
        if not self._right_width:
            return
        width = theme.px(self._right_width)
        column = QRectF(box.right() - width, box.top(), width, box.height())
        first, second = self._lines(column, two=bool(row.state and row.right))
        if row.fold_right and not self.showing:
            draw_dots(painter, column.right() - theme.px(DOTS_WIDTH), first.top())
        elif row.right:
            role, tone = ("body", "text3") if row.gone else ("body_strong", row.right_tone)
            draw_text(painter, first, row.right, role, tone, align=RIGHT, tabular=True)
        if row.state:
            self._draw_state(painter, second if row.right else first, row, selected)

    def _draw_state(self, painter: QPainter, line: QRectF, row: RecordRow, selected: bool) -> None:
        tone = "text2" if selected and row.state_tone == "text3" else row.state_tone
        taken = draw_text(painter, line, row.state, "caption", tone, align=RIGHT, tabular=True)
        if row.state_icon:
            x = line.right() - taken - theme.px(19)
            draw_icon(painter, x, line.center().y() - theme.px(7), row.state_icon, tone, 14)

    def _draw_words(self, painter: QPainter, box: QRectF, row: RecordRow, selected: bool) -> None:
        title, sub = row.title, row.sub
        if row.folded_title is not None and not self.showing:
            title = row.folded_title
        first, second = self._lines(box, two=bool(sub))
        role, tone = ("body", "text2") if row.gone else ("body_strong", "text")
        draw_text(painter, first, title, role, tone, struck=row.struck)
        if sub and row.fold_sub and not self.showing:
            draw_veil(painter, second.left(), second.top() + theme.px(5), min(theme.px(132), second.width()))
        elif sub:
            draw_text(painter, second, sub, "caption", "text2" if selected else "text3", tabular=True)

    def _draw_tags(self, painter: QPainter, box: QRectF, row: RecordRow) -> float:
        """Right-aligned before the value; returns where they begin."""
        tags = self._shown_tags(row)
        if not tags:
            return box.right()
        room = box.width() - min(text_width(row.title, "body_strong"), theme.px(200)) - theme.px(20)
        tags = _shrunk(tags, room)
        gap = theme.px(_GAP)
        used = sum(_width(tag) + gap for tag in tags)
        x = box.right() - used
        for tag in tags:
            y = box.top() + (box.height() - theme.px(CHIP)) / 2
            x += draw_chip(painter, x, y, tag.text, tag.tone, icon=tag.icon or None, strong=tag.alert) + gap
        return box.right() - used

    def _shown_tags(self, row: RecordRow) -> list[Tag]:
        if self.showing:
            return list(row.tags)
        return [_folded(tag) for tag in row.tags if not tag.secret]


def _folded(tag: Tag) -> Tag:
    text = tag.text if tag.folded_text is None else tag.folded_text
    return Tag(text, tag.folded_tone or tag.tone, tag.folded_icon or tag.icon, tag.alert)


def _shrunk(tags: list[Tag], room: float) -> list[Tag]:
    """Tags that fit: from the right they become circles, then go; alerts always stay whole."""
    gap = theme.px(_GAP)
    kept = list(tags)
    for at in range(len(kept) - 1, -1, -1):
        if sum(_width(tag) + gap for tag in kept) > room and not kept[at].alert and kept[at].icon:
            kept[at] = Tag("", kept[at].tone, kept[at].icon)
    for at in range(len(kept) - 1, -1, -1):
        if sum(_width(tag) + gap for tag in kept) > room and not kept[at].alert:
            del kept[at]
    return kept


def _width(tag: Tag) -> int:
    return chip_width(tag.text, icon=tag.icon or None, strong=tag.alert)
