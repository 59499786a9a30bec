"""The narrow column of Today: what is next, own money, occasions, what waits for one's decision."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain import vocabulary
from app.domain.budgets import BudgetState, LimitState
from app.domain.desk import PlaceRow
from app.domain.today import NextKind, NextRow, WaitingRow
from app.ui.courtesy import Courtesy
from app.ui.discreet import Discreet
from app.ui.pages.today.stay_rows import lateness
from app.ui.theme.painting import draw_text, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import EyeButton, KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row as row_of
from app.ui.widgets.limit_bar import LimitBar
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures

MOST_WAITING = 6
_ICONS = {NextKind.CALL_BACK: "phone", NextKind.REQUEST: "bell-ringing", NextKind.FOUND_ITEM: "package"}


class SideCard(Card):
    """A card with a title and the eye."""

    def __init__(self, title: str, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=4, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.courtesy = courtesy
        self.more = KeyButton("", kind="ghost", low=True)
        self.more.hide()
        right = QWidget()
        right.setObjectName("clear")
        line = row_of(right, spacing=4)
        line.addWidget(self.more)
        line.addWidget(EyeButton(courtesy.discreet))
        self.header = SectionHeader(title, right=right)
        self.body.addWidget(self.header)


class NextCard(SideCard):
    """Promises, call-backs and items, overdue first. `opened(row)`; `all_wanted()` for the rest."""

    opened = Signal(object)
    all_wanted = Signal()

    def __init__(self, courtesy: Courtesy, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title or "", courtesy, parent)
        if not title:
            self.header.set_title(self.tr("Next"))
        delegate = RecordRowDelegate(courtesy.discreet, height=54, right_width=84, portrait=32, side=2)
        self.list = RecordList(delegate, self.tr("What is next"), fit=True)
        self.list.opened.connect(lambda chosen: self.opened.emit(chosen.record))
        self.body.addWidget(self.list)
        self._none = Label(self.tr("Nothing is promised for the next hours."), "body", "text2", wrap=True)
        self.body.addWidget(self._none)
        self.more.clicked.connect(self.all_wanted)
        self._most = 4
        self._rows: tuple[NextRow, ...] = ()
        self._now: datetime | None = None
        self.list.hide()

    def show_rows(self, rows: tuple[NextRow, ...], now: datetime) -> None:
        """The most pressing ones, and how many more there are."""
        self._rows, self._now = rows, now
        place = self.courtesy.desk().place
        self.list.set_rows([self._row(row, place, now) for row in rows[: self._most]])
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        more = max(0, len(rows) - self._most)
        self.more.set_text(self.tr("%n more", "", more))
        self.more.setVisible(more > 0)

    def set_most(self, most: int) -> None:
        """How many rows there is room for."""
        if most != self._most:
            self._most = most
            if self._now is not None:
                self.show_rows(self._rows, self._now)

    def _row(self, row: NextRow, place: PlaceRow, now: datetime) -> RecordRow:
        late = row.is_late(now)
        whose = self.tr("yours") if row.is_mine else row.owner_name.split(" ")[0]
        sub = "  ·  ".join(part for part in (row.guest_name, row.room, whose) if part)
        return RecordRow(
            key=row.id, title=row.what or self._word(row), folded_title=self._word(row), sub=sub or "–",
            fold_sub=True,
            icon=_ICONS[row.kind], icon_tone="warn" if late else "plain", right=self._when(row, place, now),
            right_tone="warn_soft_text" if late else "text", state=self._state(row, late=late),
            state_tone="warn_soft_text" if late else "text2",
            spoken=f"{self._word(row)}, {self._when(row, place, now)} {self._state(row, late=late)}",
            record=row,
        )  # fmt: skip

    def _word(self, row: NextRow) -> str:
        if row.kind is NextKind.CALL_BACK:
            return self.tr("Call back")
        if row.kind is NextKind.FOUND_ITEM:
            return self.tr("Found item")
        return vocabulary.word("departments", row.department, figures.language())

    def _when(self, row: NextRow, place: PlaceRow, now: datetime) -> str:
        if row.due_at is None:
            return "–"
        if row.is_late(now):
            return lateness(now, row.due_at)
        return figures.clock(row.due_at, place)

    def _state(self, row: NextRow, *, late: bool) -> str:
        if late:
            return self.tr("late")
        if row.kind is NextKind.FOUND_ITEM:
            return self.tr("guest leaves")
        return self.tr("promised") if row.due_at else self.tr("no time")


class WaitingCard(SideCard):
    """Questions and emergencies for the person at the desk. `opened(row)`."""

    opened = Signal(object)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__("", courtesy, parent)
        self.header.set_title(self.tr("Wait for you"))
        delegate = RecordRowDelegate(courtesy.discreet, height=54, right_width=84, portrait=32, side=2)
        self.list = RecordList(delegate, self.tr("Questions that wait for you"), fit=True)
        self.list.opened.connect(lambda chosen: self.opened.emit(chosen.record))
        self.body.addWidget(self.list)
        self.hide()

    def show_rows(self, rows: tuple[WaitingRow, ...], now: datetime) -> None:
        """Oldest first; the card is absent when nothing waits."""
        self.list.set_rows([self._row(row, now) for row in rows[:MOST_WAITING]])
        self.setVisible(bool(rows))

    def _row(self, row: WaitingRow, now: datetime) -> RecordRow:
        if row.is_review:
            right, state = figures.day(self._day_of(row)), self.tr("emergency, to look at")
        elif row.needed_by is not None:
            right, state = figures.clock(row.needed_by, self.courtesy.desk().place), self.tr("needed by")
        else:
            right, state = lateness(now, row.asked_at), self.tr("waiting")
        by = self.tr("given by {name}") if row.is_review else self.tr("asked by {name}")
        folded = self.tr("An emergency") if row.is_review else self.tr("A question")
        return RecordRow(
            key=row.approval_id or row.gesture_id, title=row.what, folded_title=folded,
            icon="lifebuoy" if row.is_review else "checks", right=right, state=state,
            sub=by.format(name=row.asked_by), record=row,
        )  # fmt: skip

    def _day_of(self, row: WaitingRow) -> date:
        return self.courtesy.desk().place.business_date(row.asked_at)


class BudgetCard(SideCard):
    """Own money for today: in words while folded, in figures when shown; the same place for both."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__("", courtesy, parent)
        self.header.set_title(self.tr("Your gestures today"))
        self.figure = BudgetFigure(courtesy.discreet)
        self.bar = LimitBar(name=self.tr("Used today"))
        self.bar.setFixedHeight(theme.px(8))
        self.body.addWidget(self.figure)
        self.body.addWidget(self.bar)
        self.body.addSpacing(theme.px(4))

    def show_budget(self, budget: BudgetState | None, place: PlaceRow) -> None:
        """Show the tightest limit; without any limit the card is absent."""
        limit = budget.tightest if budget is not None else None
        self.setVisible(limit is not None)
        if limit is None:
            return
        whole = limit.limit_minor + limit.granted_minor
        self.bar.set_amounts(whole, limit.used_minor)
        left = figures.money(limit.left_minor, place)
        rest = self.tr("left of {amount}").format(amount=figures.money(whole, place))
        self.figure.show_words((left, rest), self._in_words(limit, whole))

    def _in_words(self, limit: LimitState, whole: int) -> tuple[str, str]:
        share = limit.left_minor / whole if whole else 0.0
        if share <= 0:
            return self.tr("Nothing"), self.tr("is left")
        if share < 0.2:
            return self.tr("A little"), self.tr("is left")
        if share < 0.4:
            return self.tr("Less than half"), self.tr("is left")
        if share <= 0.6:
            return self.tr("About half"), self.tr("is left")
        return (self.tr("Most"), self.tr("is left")) if share < 1 else (self.tr("All"), self.tr("is left"))


class BudgetFigure(QLabel):
    """A large word and a small one, painted, so that showing moves nothing."""

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self._shown, self._folded = ("", ""), ("", "")
        self.setFixedHeight(theme.px(32))
        discreet.changed.connect(self._on_discreet_changed)

    def show_words(self, shown: tuple[str, str], folded: tuple[str, str]) -> None:
        """What is read when shown, and what is read while folded."""
        self._shown, self._folded = shown, folded
        self._on_discreet_changed()

    def words(self) -> tuple[str, str]:
        """What is read now."""
        return self._shown if self._discreet.showing else self._folded

    def sizeHint(self) -> QSize:
        """Room for the wider of the two."""
        wide = max(
            text_width(large, "heading") + text_width(small) for large, small in (self._shown, self._folded)
        )
        return QSize(wide + theme.px(12), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """It may elide."""
        return QSize(theme.px(80), theme.px(32))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Two texts on one line."""
        painter = QPainter(self)
        large, small = self.words()
        box = QRectF(self.rect())
        taken = draw_text(painter, box, large, "heading", tabular=True)
        box.setLeft(box.left() + taken + theme.px(8))
        box.translate(0, theme.px(2))
        draw_text(painter, box, small, "body", "text2", tabular=True)

    def _on_discreet_changed(self, *_: object) -> None:
        self.setAccessibleName(" ".join(self.words()))
        self.update()
