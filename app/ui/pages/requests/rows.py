"""The painted rows of the list: time, room, what, guest, who sees to it, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.domain.desk import Desk, PlaceRow
from app.domain.requests import Due, Grouping, RequestRow, by_department, by_due
from app.ui.discreet import Discreet
from app.ui.theme.painting import draw_icon_in, draw_text
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.chip import chip_width, draw_chip
from app.ui.widgets.folds import draw_dots, draw_veil
from app.ui.widgets.row_delegate import Heading, RowDelegate
from app.words import requests as words

_TIME, _ROOM, _GUEST, _OWNER, _GAP = 52, 52, 150, 108, 8
_GUEST_FROM, _NAME_FROM = 620, 480  # px of the row at 100 % from which a column is shown
_DUE_ICONS = {Due.LATE: "warning-circle", Due.SOON: "clock", Due.DONE: "check", Due.DECLINED: "x"}


class RequestDelegate(RowDelegate):
    """`at` is the moment that late and soon are measured at; `state_width` fits the widest chip (px)."""

    height = 40

    def __init__(self, discreet: Discreet, place: PlaceRow, at: datetime) -> None:
        super().__init__(discreet)
        self.place, self.at = place, at
        self.state_width = 0

    def measure(self, rows: Sequence[RequestRow]) -> None:
        """Make the last column as wide as its widest chip, so that none is ever elided."""
        self.state_width = max((self._chip(row)[3] for row in rows), default=0)

    def draw(self, painter: QPainter, box: QRectF, record: RequestRow, *, selected: bool) -> None:
        """Left to right; guest and name of who sees to it give way first."""
        wide = box.width() / theme.zoom
        left, gap = box.left(), theme.px(_GAP)
        left = self._draw_time(painter, QRectF(left, box.top(), theme.px(_TIME), box.height()), record) + gap
        left = self._draw_spot(painter, QRectF(left, box.top(), theme.px(_ROOM), box.height()), record) + gap
        text, tone, icon, taken = self._chip(record)
        top = box.top() + (box.height() - theme.px(CHIP)) / 2
        strong = record.due(self.at) is Due.LATE
        draw_chip(painter, box.right() - taken, top, text, tone, icon=icon or None, strong=strong)
        right = box.right() - self.state_width - 2 * gap
        right = self._draw_owner(painter, box, right, record, with_name=wide >= _NAME_FROM) - gap
        if wide >= _GUEST_FROM:
            guest = QRectF(right - theme.px(_GUEST), box.top(), theme.px(_GUEST), box.height())
            draw_text(painter, guest, record.guest_name, "body", "text2")
            right = guest.left() - gap
        self._draw_what(painter, QRectF(left, box.top(), max(0.0, right - left), box.height()), record)

    def _chip(self, row: RequestRow) -> tuple[str, str, str, int]:
        """Words, tone, sign and width of the chip that tells how a row stands."""
        text, tone, icon = words.state(row, self.at)
        strong = row.due(self.at) is Due.LATE
        return text, tone, icon, chip_width(text, icon=icon or None, strong=strong)

    def _draw_time(self, painter: QPainter, box: QRectF, row: RequestRow) -> float:
        due = row.due(self.at)
        tone = "warn_soft_text" if due in (Due.LATE, Due.SOON) else "text2"
        text = words.short_time(row, self.place, self.place.local(self.at).date())
        draw_text(painter, box, text, "body_strong", tone, tabular=True)
        return box.right()

    def _draw_spot(self, painter: QPainter, box: QRectF, row: RequestRow) -> float:
        if row.room and not self.showing:
            draw_dots(painter, box.left(), box.center().y() - theme.px(10))
        else:
            role = "body_strong" if row.room else "body"
            draw_text(painter, box, row.spot or "–", role, "text" if row.room else "text2", tabular=True)
        return box.right()

    def _draw_what(self, painter: QPainter, box: QRectF, row: RequestRow) -> None:
        if not self.showing:
            draw_veil(painter, box.left(), box.center().y() - theme.px(5), min(box.width(), theme.px(180)))
            return
        gone = not row.is_open
        text = words.thing(row)
        for icon in _signs(row):
            side = theme.px(18)
            draw_icon_in(painter, QRectF(box.left(), box.top(), side, box.height()), icon, "text2", 15)
            box = box.adjusted(side + theme.px(4), 0, 0, 0)
        draw_text(
            painter, box, text, "body_medium" if not gone else "body", "text2" if gone else "text",
            struck=row.due(self.at) is Due.DECLINED,
        )  # fmt: skip

    def _draw_owner(
        self, painter: QPainter, box: QRectF, right: float, row: RequestRow, *, with_name: bool
    ) -> float:
        side = theme.px(24)
        width = theme.px(_OWNER) if with_name else side
        place = QRectF(right - width, box.top() + (box.height() - side) / 2, side, side)
        if row.owner_name:
            draw_avatar(painter, place, row.owner_name)
        else:
            draw_icon_in(painter, place, "user-plus", "text3", 16)
        if with_name:
            name = row.owner_name.split(" ")[0] if row.owner_name else words.nobody()
            words_box = QRectF(
                place.right() + theme.px(6), box.top(), width - side - theme.px(6), box.height()
            )
            draw_text(painter, words_box, name, "caption", "text" if row.owner_name else "text2")
        return right - width


def _signs(row: RequestRow) -> list[str]:
    """Before the words: somebody is to be called; nobody is to knock."""
    quiet = row.is_open and row.quiet_until is not None
    return [*(["phone"] if row.kind == "call_back" else []), *(["moon"] if quiet else [])]


def rows_of(rows: Sequence[RequestRow], grouping: Grouping, desk: Desk) -> list[object]:
    """Rows under their headings, as the list takes them."""
    if grouping is Grouping.CLOSED:
        return list(rows)
    groups = _by_department(rows) if grouping is Grouping.DEPARTMENT else _by_due(rows, desk.now)
    return [each for heading, group in groups for each in (heading, *group)]


def _by_department(rows: Sequence[RequestRow]) -> list[tuple[Heading, tuple[RequestRow, ...]]]:
    return [(_heading(code, len(group)), group) for code, group in by_department(rows)]


def _heading(code: str, count: int) -> Heading:
    return Heading(words.department(code), note=str(count), icon=words.department_icon(code), line=False)


def _by_due(rows: Sequence[RequestRow], now: datetime) -> list[tuple[Heading, tuple[RequestRow, ...]]]:
    return [
        (Heading(words.due(due), icon=_DUE_ICONS.get(due, ""), line=False), group)
        for due, group in by_due(rows, now)
    ]


def spoken(row: RequestRow, at: datetime, place: PlaceRow) -> str:
    """What a screen reader says of a row."""
    time = words.short_time(row, place, place.local(at).date())
    parts = [time, row.spot, words.thing(row), row.guest_name, row.owner_name or words.nobody()]
    return ", ".join([*(part for part in parts if part), words.state(row, at)[0]])
