"""The rows that did not come in, by their reason; after an undo, the edits that stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.imports import FieldChange, RowTrouble, Tally
from app.ui.theme.painting import draw_text
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.segments import Pills
from app.words import figures
from app.words.imports import kept_field, reason, reason_name

_MOST_KINDS = 5
_ALL = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """A row of three cells as the list paints it."""

    key: str
    first: str
    second: str
    third: str
    spoken: str


class CellsDelegate(RowDelegate):
    """Paints `Cells`; `first` is how wide the first cell is, px at 100 %."""

    height = 40
    side = 8
    first = 72

    def draw(self, painter: QPainter, box: QRectF, record: Cells, *, selected: bool) -> None:
        """Number, the row as it stands in the file, why it stayed outside."""
        wide, gap = theme.px(self.first), theme.px(12)
        draw_text(painter, QRectF(box.left(), box.top(), wide, box.height()), record.first,
                  "body_strong", "text2", tabular=True)  # fmt: skip
        left = box.left() + wide + gap
        half = (box.right() - left) * 0.56
        draw_text(painter, QRectF(left, box.top(), half - gap, box.height()), record.second, "body", "text")
        rest = QRectF(left + half, box.top(), box.right() - left - half, box.height())
        draw_text(painter, rest, record.third, "body", "warn_soft_text")


class RejectedCard(Card):
    """Filters by reason above the list, what one can do with the rows below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=8, parent=parent)
        self._troubles: tuple[RowTrouble, ...] = ()
        self.title = SectionHeader("")
        self.body.addWidget(self.title)
        self.filters = Pills(name=self.tr("Rejected rows by reason"))
        self.filters.changed.connect(self._filter)
        self.body.addWidget(self.filters)
        self._delegate = CellsDelegate()
        self.list = RecordList(self._delegate, self.tr("Rejected rows"))
        self.list.setMinimumHeight(theme.px(4 * CellsDelegate.height))
        self.none = EmptyState("", icon="check-circle")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.none, 1)
        self.save = KeyButton(self.tr("Save the rejected rows, with reasons"), icon="file-csv")
        self.report = KeyButton(self.tr("Report as PDF"), icon="file-pdf")
        self._told = Label(
            self.tr("Correct them and import again: nobody comes in twice."), "caption", "text2"
        )
        self.body.addWidget(Flow(self.save, self.report, self._told, across=10))

    def show_rejected(self, tally: Tally) -> None:
        """The rows of a finished import."""
        self._troubles = tuple(tally.troubles)
        self.title.set_title(self.tr("Rejected rows"))
        self.title.set_sub(figures.number(tally.rejected))
        self.report.show()
        for part in (self.save, self._told):
            part.setVisible(bool(tally.rejected))
        self._make_filters(tally)
        self._delegate.first = CellsDelegate.first
        self._filter()
        self.none.say(self.tr("No row was rejected"), self.tr("Everything in the file came in."))
        self._show_list(bool(tally.rejected))

    def show_kept(self, kept: Sequence[FieldChange]) -> None:
        """The edits made since, which an undo has left."""
        self._troubles = ()
        self.title.set_title(self.tr("Edits made since, which were kept"))
        self.title.set_sub(figures.number(len(kept)))
        for part in (self.filters, self.save, self.report, self._told):
            part.hide()
        self._delegate.first = 220
        self.list.show_anew([self._kept(at, each) for at, each in enumerate(kept)])
        self.none.say(
            self.tr("Nothing was edited since"), self.tr("All of it is as it was before the import.")
        )
        self._show_list(bool(kept))

    def _show_list(self, there: bool) -> None:
        self.list.setVisible(there)
        self.none.setVisible(not there)

    def _make_filters(self, tally: Tally) -> None:
        self.filters.clear()
        common = sorted(tally.reasons.items(), key=lambda pair: -pair[1])[:_MOST_KINDS]
        self.filters.setVisible(len(tally.reasons) > 1)
        self.filters.add(_ALL, self.tr("All"))
        for code, count in common:
            self.filters.add(code, f"{reason_name(code)}  {figures.number(count)}")
        self.filters.choose(_ALL)

    def _filter(self) -> None:
        code = self.filters.current()
        shown = [each for each in self._troubles if code in (_ALL, each.code)]
        self.list.show_anew([self._row(at, each) for at, each in enumerate(shown)])

    def _row(self, at: int, trouble: RowTrouble) -> Cells:
        number, why = figures.number(trouble.row), reason(trouble)
        said = self.tr("Row {number}: {why}").format(number=number, why=why)
        return Cells(key=f"{at}", first=number, second=trouble.text, third=why, spoken=said)

    def _kept(self, at: int, change: FieldChange) -> Cells:
        field = kept_field(change)
        spoken = f"{change.name}, {field}: {change.written}"
        return Cells(key=f"{at}", first=change.name, second=field, third=change.written, spoken=spoken)
