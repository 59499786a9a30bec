"""What can be given, as a painted list of radio rows: findings in the row, the amount at its end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.gestures import CatalogueItemRow, Finding, GestureChoice
from app.ui.theme.painting import RIGHT, draw_icon_in, draw_text, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.chip import chip_width, draw_chip
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.segments import draw_radio
from app.words import giving

OTHER = "other"
_SEEN = 4.5  # rows


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One thing that can be given. Without `item` it is something outside the catalogue."""

    key: str
    name: str
    icon: str
    amount: str
    findings: tuple[Finding, ...] = ()
    item: CatalogueItemRow | None = None
    price_changed: str = ""

    @property
    def is_blocked(self) -> bool:
        """Whether it cannot be given to these people at all."""
        return any(found.level == "block" for found in self.findings)

    @property
    def spoken(self) -> str:
        """Name, amount, and everything that speaks against it."""
        said = [giving.finding(found)[0] for found in self.findings]
        return ", ".join(filter(None, [self.name, self.amount, *said, self.price_changed]))

    def tags(self) -> list[tuple[str, str, str]]:
        """The gravest finding (blocked rows have room for one reason), and a price that moved."""
        found = [giving.finding(found) for found in self.findings]
        tags = found[:1] if self.is_blocked else found[:2]
        if self.price_changed:
            tags.append((self.price_changed, "warn", "coins"))
        return tags


def reached(choice: GestureChoice, *, only: frozenset[str]) -> tuple[Finding, ...]:
    """The findings that still count when only these people (keys of guests) get some of it; all if empty."""
    if not only:
        return choice.findings
    return tuple(found for found in choice.findings if not found.person or found.guest_id in only)


class ChoiceDelegate(RowDelegate):
    """Circle, sign, name, findings, amount. Findings stay whole; the name gives way."""

    height = 46
    side = 14

    def draw(self, painter: QPainter, box: QRectF, record: ChoiceRow, *, selected: bool) -> None:
        """One row; a blocked one is grey and its circle stays empty."""
        dull = record.is_blocked
        mark = QRectF(box.left(), box.top(), theme.px(18), box.height())
        draw_radio(painter, mark, on=selected and not dull, enabled=not dull)
        sign = QRectF(mark.right() + theme.px(12), box.top(), theme.px(18), box.height())
        draw_icon_in(painter, sign, record.icon, "text3" if dull else "gold", 17)
        amount = QRectF(box.right() - theme.px(80), box.top(), theme.px(80), box.height())
        role = "body_strong" if selected and not dull else "body"
        ink = "text3" if dull else "text"
        draw_text(painter, amount, record.amount, role, ink, align=RIGHT, tabular=True)
        words = QRectF(sign.right() + theme.px(10), box.top(), 0, box.height())
        words.setRight(self._draw_tags(painter, box, amount.left() - theme.px(6), record) - theme.px(8))
        draw_text(painter, words, record.name, role, ink)

    def _draw_tags(self, painter: QPainter, box: QRectF, right: float, record: ChoiceRow) -> float:
        y = box.top() + (box.height() - theme.px(CHIP)) / 2
        room = right - box.left() - theme.px(66)
        for number, (words, tone, icon) in enumerate(record.tags()):
            crowded = number and chip_width(words, icon=icon) > room - min(
                text_width(record.name), theme.px(120)
            )
            text = "" if crowded else words
            width = chip_width(text, icon=icon)
            right -= width
            draw_chip(painter, right, y, text, tone, icon=icon)
            room -= width
            right -= theme.px(6)
        return right


class ChoiceList(RecordList):
    """The rows for one occasion. `item_chosen(ChoiceRow)` when another one is chosen."""

    item_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ChoiceDelegate(), "", parent=parent)
        self.setAccessibleName(self.tr("What to give"))
        self.chosen.connect(self._on_chosen)

    def sizeHint(self) -> QSize:
        """Half a row shows that there is more; a high window gives more of it."""
        rows = min(_SEEN, max(1.0, len(self.rows())))
        return QSize(theme.px(240), round(rows * theme.px(ChoiceDelegate.height)))

    def minimumSizeHint(self) -> QSize:
        """A few rows are always in sight; the rest scrolls."""
        return QSize(theme.px(120), min(4, max(1, len(self.rows()))) * theme.px(ChoiceDelegate.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight."""
        super().resizeEvent(event)
        self._bring_into_sight()

    def _on_chosen(self, record: ChoiceRow | None) -> None:
        self._bring_into_sight()
        if record is not None:
            self.item_chosen.emit(record)

    def _bring_into_sight(self) -> None:
        """With the row below it: the last pixels of the list fade."""
        index = self.currentIndex()
        self.scrollTo(index.siblingAtRow(index.row() + 1))
        self.scrollTo(index)
