"""The left side: for whom, why, what; the question there may be; when, who is told, what the card says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.desk import PlaceRow
from app.domain.gestures import Finding, GestureDesk
from app.ui.pages.gesture.choices import OTHER, ChoiceList, ChoiceRow, reached
from app.ui.pages.gesture.extras import Extras
from app.ui.pages.gesture.guest_line import GuestLine
from app.ui.pages.gesture.question import QuestionBand
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.card import Card, HLine
from app.ui.widgets.fade_scroll import FadeScroll
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Pills
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_OFFERED = ("birthday", "anniversary", "welcome", "welcome_back", "apology", "just_because")


class GestureForm(Card):
    """Shows a `GestureDesk` and holds what was chosen. `changed()` after every step of a person."""

    changed = Signal()
    occasion_changed = Signal()
    only_chosen = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), parent=parent)
        self._prices: dict[str, int] = {}
        self._desk: GestureDesk | None = None
        self.only_for_guest = False
        self._said: dict[str, str] = {}  # by item, who said that it is free of what matters
        inner = QWidget()
        body = column(inner, margins=16, spacing=12)
        self.error = InlineNote(tone="warn")
        self.line, self.pick = GuestLine(), GuestFind(courtesy, may_be_none=True)
        self.occasions = Pills(name=self.tr("Occasion"))
        self.items, self.question, self.extras = ChoiceList(), QuestionBand(), Extras()
        above: list[QWidget] = [self.error, self.line, self.pick, HLine(), self.occasions]
        for widget in above:
            body.addWidget(widget)
        body.addWidget(self.items, 1)
        FadeScroll(self.items)
        below: list[QWidget] = [self._build_other(), self.question, self.extras]
        for widget in below:
            body.addWidget(widget)
        self.area = scrolled(inner)
        self.body.addWidget(self.area)
        self._connect()

    @property
    def choice(self) -> ChoiceRow | None:
        """The row that is chosen, also a blocked one."""
        found: ChoiceRow | None = self.items.current()
        return found

    @property
    def occasion(self) -> str:
        """The occasion that is chosen."""
        return self.occasions.current()

    def open_question(self) -> Finding | None:
        """The question that must be answered before the chosen thing can be given."""
        choice = self.choice
        if choice is None or choice.is_blocked:
            return None
        return next((found for found in choice.findings if found.level == "ask"), None)

    def begin(self) -> None:
        """Another guest, or a new form: forget prices and answers."""
        self._prices.clear()
        self._said.clear()
        self.only_for_guest = False
        self.other_what.clear()
        self.other_amount.clear()
        self.error.say("")

    def show_desk(self, desk: GestureDesk, place: PlaceRow, *, occasion: str = "") -> None:
        """Show what is known; the chosen row stays chosen."""
        self._desk = desk
        self.line.setVisible(desk.guest_id is not None)
        self.pick.setVisible(desk.guest_id is None)
        self.line.show_desk(desk)
        for choice in desk.choices:
            self._prices.setdefault(choice.item.id, choice.item.cost_minor)
        self._show_occasions(occasion or desk.occasion)
        self.show_items(place)

    def show_items(self, place: PlaceRow) -> None:
        """The rows for the occasion, with the findings that still count."""
        if self._desk is None:
            return
        only = self._main_ids() if self.only_for_guest else frozenset()
        rows: list[ChoiceRow] = []
        for choice in self._desk.choices:
            item = choice.item
            if item.is_active and (not item.occasions or self.occasion in item.occasions):
                before = self._prices.get(item.id, item.cost_minor)
                note = (
                    ""
                    if before == item.cost_minor
                    else self.tr("was {amount}").format(amount=figures.cost(before, place))
                )
                amount = figures.cost(item.cost_minor, place)
                found = self._unanswered(item.id, reached(choice, only=only))
                rows.append(ChoiceRow(item.id, item.name, item.icon, amount, found, item, note))
        rows.append(ChoiceRow(OTHER, self.tr("Something else…"), "pencil-simple", ""))
        self.items.set_rows(rows)

    def who_said(self) -> str:
        """Who answered for what is in the chosen thing, "" when nobody had to."""
        choice = self.choice
        return self._said.get(choice.key, "") if choice else ""

    def said(self) -> dict[str, str]:
        """By item, who said that it is free of what matters here."""
        return dict(self._said)

    def answer_again(self, said: object) -> None:
        """Take up the answers that a draft kept."""
        self._said = {str(key): str(who) for key, who in said.items()} if isinstance(said, dict) else {}

    def _unanswered(self, item_id: str, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        said = item_id in self._said
        return tuple(each for each in found if not (said and each.code == "unknown_content"))

    def _on_question_content_said(self, who: str) -> None:
        if self.choice is not None:
            self._said[self.choice.key] = who
            self.occasion_changed.emit()

    def choose(self, key: str) -> None:
        """Choose a row by its key, else the first that can be given."""
        if self.items.choose(key):
            return
        rows = [row for row in self.items.rows() if isinstance(row, ChoiceRow)]
        free = next((row for row in rows if not row.is_blocked), None)
        if free is not None:
            self.items.choose(free.key)

    def show_choice(self) -> None:
        """What hangs on the chosen row: the question, the other field, who is told."""
        choice = self.choice
        other = choice is not None and choice.key == OTHER
        self._other.setVisible(other)
        finding = self.open_question()
        shares = finding is not None and self._desk is not None and finding.guest_id != self._desk.guest_id
        name = self._desk.guest_name if self._desk else ""
        is_another = self.question.ask(finding, name, shares=shares)
        if finding is not None and is_another:
            QTimer.singleShot(0, self, self._show_question)
        department = choice.item.department if choice and choice.item else ""
        alert = self._desk is not None and any(person.allergens for person in self._desk.people)
        self.extras.show_department(department, with_alert=alert)

    def _show_question(self) -> None:
        """On a low screen the question may lie below the edge."""
        if self.question.isVisible():
            self.area.ensureWidgetVisible(self.question, 0, 12)

    def _main_ids(self) -> frozenset[str]:
        people = self._desk.people if self._desk else ()
        ids = {person.guest_id or "" for person in people if person.is_main}
        return frozenset(ids | {self._desk.guest_id or "" if self._desk else ""})

    def _show_occasions(self, chosen: str) -> None:
        language = figures.language()
        offered = [code for code in _OFFERED if code != "welcome" or chosen == "welcome"]
        if chosen and chosen not in offered:
            offered.insert(0, chosen)
        self.occasions.clear()
        for code in offered:
            entry = vocabulary.entry("occasions", code)
            self.occasions.add(
                code, vocabulary.word("occasions", code, language), icon=str(entry.get("icon", "gift"))
            )
        self.occasions.choose(chosen or "just_because")

    def _build_other(self) -> QWidget:
        self._other = QWidget()
        self._other.setObjectName("clear")
        line = row(self._other, spacing=12)
        self.other_what, self.other_amount = TextField(self.tr("What")), TextField(self.tr("Amount"))
        self.other_amount.setMaximumWidth(140)
        self.other_field = Field(self.tr("Amount"), self.other_amount)
        line.addWidget(Field(self.tr("What"), self.other_what), 1)
        line.addWidget(self.other_field)
        self._other.hide()
        return self._other

    def _connect(self) -> None:
        self.occasions.changed.connect(self.occasion_changed)
        self.items.item_chosen.connect(lambda _: self.changed.emit())
        self.question.only_for_guest.connect(self.only_chosen)
        self.question.content_said.connect(self._on_question_content_said)
        self.question.said_by.textEdited.connect(self.changed)
        self.extras.changed.connect(self.changed)
        self.extras.card_changed.connect(self.changed)
        for field in (self.other_what, self.other_amount):
            field.textEdited.connect(self.changed)
