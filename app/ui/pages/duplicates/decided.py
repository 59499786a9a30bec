"""Earlier decisions: what was made one and what was told apart, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter

from app.domain.desk import PlaceRow
from app.domain.merging import DecisionRow
from app.ui.theme.painting import RIGHT, draw_icon, draw_text
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.row_delegate import RowDelegate
from app.words import duplicates as words
from app.words import figures


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedRow:
    """A decision as the list paints it."""

    key: str
    decision: DecisionRow
    names: str
    sub: str
    spoken: str


class DecidedDelegate(RowDelegate):
    """Paints `DecidedRow`s."""

    height = 46

    def draw(self, painter: QPainter, box: QRectF, record: DecidedRow, *, selected: bool) -> None:
        """Sign, names, who and when."""
        merged = record.decision.kind == "merged"
        side = theme.px(18)
        icon, tone = ("arrows-merge", "accent") if merged else ("x", "text2")
        draw_icon(painter, box.left(), box.center().y() - side / 2, icon, tone, 18)
        end = draw_text(painter, box, record.sub, "caption", "text2", align=RIGHT)
        left = box.left() + side + theme.px(12)
        draw_text(
            painter,
            QRectF(left, box.top(), box.right() - end - left - theme.px(12), box.height()),
            record.names,
        )


class Decided(Card):
    """`back_wanted(decision)`: take it back. `closed()`: to the pairs."""

    back_wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=10)
        close = KeyButton(self.tr("Back to the pairs"), icon="arrow-left", kind="ghost", cap="Esc")
        close.clicked.connect(self.closed)
        self.body.addWidget(SectionHeader(self.tr("Earlier decisions"), right=close))
        self.list = RecordList(DecidedDelegate(None), self.tr("Earlier decisions"))
        self._empty = EmptyState(self.tr("Nothing was decided yet"), icon="arrows-merge")
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.list, 1)
        line = row(spacing=12)
        hint = Label(self.tr("What hangs on a profile goes back with it."), "caption", "text2", wrap=True)
        line.addWidget(hint, 1)
        self.take_back = KeyButton(self.tr("Take back"), icon="arrow-counter-clockwise", cap="↵")
        self.take_back.clicked.connect(lambda: self._ask(self.list.current()))
        self.list.opened.connect(self._ask)
        line.addWidget(self.take_back)
        self.body.addLayout(line)

    def show_decisions(self, rows: Sequence[DecisionRow], place: PlaceRow) -> None:
        """The newest first."""
        self.list.set_rows([_row(each, place) for each in rows])
        self.list.setVisible(bool(rows))
        self.take_back.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows and self.list.current() is None:
            self.list.choose_first()

    def _ask(self, chosen: DecidedRow | None) -> None:
        if chosen is not None:
            self.back_wanted.emit(chosen.decision)


def _row(each: DecisionRow, place: PlaceRow) -> DecidedRow:
    sign = "=" if each.kind == "merged" else "≠"
    names = f"{each.a_name}  {sign}  {each.b_name}"
    parts = (words.decision(each.kind), figures.day(place.business_date(each.at)), each.by)
    sub = "  ·  ".join(part for part in parts if part)
    return DecidedRow(
        key=f"{each.kind}:{each.a}:{each.b}", decision=each, names=names, sub=sub, spoken=f"{names}, {sub}"
    )
