"""Birthdays and wedding days. Folded it is always three bars: a fold must not tell how many there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.occasions import OccasionKind, OccasionRow
from app.ui.courtesy import Courtesy
from app.ui.pages.today.side import SideCard
from app.ui.theme.painting import draw_icon_in, draw_text
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.folds import draw_veil, draw_veil_disc
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow
from app.ui.widgets.row_delegate import RowDelegate
from app.words import figures

ROWS = 3
_HEIGHT = 46
_PORTRAIT = 28
_ICONS = {
    OccasionKind.BIRTHDAY: "cake",
    OccasionKind.ANNIVERSARY: "heart",
    OccasionKind.DAY: "calendar-check",
}


class OccasionDelegate(RowDelegate):
    """A portrait, a name and a day; or a disc and two bars, the same for every row, filled or not."""

    height = _HEIGHT
    side = 2

    def draw(self, painter: QPainter, box: QRectF, record: Any, *, selected: bool) -> None:
        """Shown or folded; an empty row shows nothing but its words."""
        side = theme.px(_PORTRAIT)
        place = QRectF(box.left(), box.center().y() - side / 2, side, side)
        words = QRectF(place.right() + theme.px(12), box.top() + theme.px(4), 0, theme.px(20))
        words.setRight(box.right() - theme.px(28))
        if not self.showing:
            draw_veil_disc(painter, place)
            draw_veil(painter, words.left(), words.top() + theme.px(4), theme.px(140))
            draw_veil(painter, words.left(), words.top() + theme.px(24), theme.px(96), theme.px(8))
            return
        if record.name:
            draw_avatar(painter, place, record.name)
            draw_icon_in(
                painter, QRectF(words.right(), box.top(), theme.px(24), box.height()), record.icon, "gold"
            )
        else:
            words.setLeft(box.left())
        draw_text(painter, words, record.title, "body_strong" if record.name else "body")
        draw_text(painter, words.translated(0, theme.px(18)), record.sub, "caption", "text2")


class OccasionsCard(SideCard):
    """Three rows high, always; more are reached by the arrow keys. `opened(guest_id)`."""

    opened = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__("", courtesy, parent)
        self.header.set_title(self.tr("Occasions"))
        self.list = _ThreeRows(OccasionDelegate(courtesy.discreet), self.tr("Occasions of this week"))
        self.list.opened.connect(self._on_list_opened)
        self.body.addWidget(self.list)
        self.show_rows(())

    def show_rows(self, rows: tuple[OccasionRow, ...]) -> None:
        """Today’s first."""
        shown: list[object] = [self._row(row) for row in rows]
        if not shown:
            shown = [RecordRow(key="none", title=self.tr("No birthday or anniversary this week"))]
        shown += [RecordRow(key=f"empty {at}", title="") for at in range(ROWS - len(shown))]
        self.list.set_rows(shown)

    def _row(self, row: OccasionRow) -> RecordRow:
        day = self._day(row)
        sub = "  ·  ".join(part for part in (row.room, day, row.with_whom) if part)
        return RecordRow(
            key=f"{row.guest_id} {row.kind} {row.words} {row.name}", title=row.name, name=row.name, sub=sub,
            icon=_ICONS[row.kind], spoken=self.tr("An occasion, folded"), record=row,
        )  # fmt: skip

    def _day(self, row: OccasionRow) -> str:
        if row.kind is OccasionKind.ANNIVERSARY:
            married = self.tr("married %n year(s)", "", row.years or 0)
            return married + self._soon(row)
        if row.kind is OccasionKind.DAY:
            years = self.tr(", %n year(s)", "", row.years) if row.years else ""
            return row.words + years + (self._soon(row) or self.tr(", today"))
        if row.years:
            return self.tr("turns %n", "", row.years) + (self._soon(row) or self.tr(", today"))
        if row.in_days == 0:
            return self.tr("birthday today")
        if row.in_days == 1:
            return self.tr("birthday tomorrow")
        return self.tr("birthday on {day}").format(day=figures.day(row.on))

    def _soon(self, row: OccasionRow) -> str:
        if row.in_days == 0:
            return ""
        soon = self.tr("tomorrow") if row.in_days == 1 else figures.day(row.on)
        return f", {soon}"

    def _on_list_opened(self, chosen: RecordRow) -> None:
        # While folded a row says nothing, so it opens nothing: Enter must not tell either.
        if chosen.record is not None and self.courtesy.discreet.showing:
            self.opened.emit(chosen.record.guest_id)


class _ThreeRows(RecordList):
    """A list of a fixed height that hides how much is in it."""

    def __init__(self, delegate: RowDelegate, name: str) -> None:
        super().__init__(delegate, name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(ROWS * theme.px(_HEIGHT) + 2)

    def sizeHint(self) -> QSize:
        """Three rows."""
        return QSize(theme.px(240), ROWS * theme.px(_HEIGHT) + 2)
