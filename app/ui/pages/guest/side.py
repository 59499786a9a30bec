"""What was promised, what one could do, and this stay in three lines."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.facts import FactKind, FactRow
from app.domain.guest_matters import OpenMatter, Suggestion
from app.domain.guests import GuestPage, Sharer
from app.ui.discreet import Discreet
from app.ui.theme.painting import never_raises
from app.ui.widgets.buttons import EyeButton, KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.folds import FoldedText, FoldedValue
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words import guests as words

_RIGHT = Qt.AlignmentFlag.AlignRight
_MARGINS = (16, 10, 16, 12)


class PromisedCard(Card):
    """Open matters, the most pressing first; `opened(OpenMatter)`."""

    opened = Signal(object)

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, parent=parent, spacing=2)
        self.body.addWidget(SectionHeader(self.tr("Promised")))
        delegate = RecordRowDelegate(discreet, height=44, right_width=0, portrait=26, side=2)
        self._list = RecordList(delegate, self.tr("Promised"), fit=True, open_on_click=True)
        self._list.opened.connect(lambda row: self.opened.emit(row.record))
        self.body.addWidget(self._list)

    def show_matters(self, matters: tuple[OpenMatter, ...], place: PlaceRow, now_text: date) -> None:
        """All of them; without any the card goes."""
        self._list.set_rows([self._row(matter, place, now_text) for matter in matters])
        self.setVisible(bool(matters))

    def _row(self, matter: OpenMatter, place: PlaceRow, today: date) -> RecordRow:
        due = ""
        if matter.due_at is not None:
            due = self.tr("by {time}").format(time=figures.when(matter.due_at, place, today))
        sub = "  ·  ".join(part for part in (due, matter.owner) if part)
        icon = "gift" if matter.kind == "gesture" else "clock"
        return RecordRow(
            matter.id, matter.what, sub or matter.number, icon=icon, veiled=matter.is_private,
            spoken=f"{matter.what}, {sub}", record=matter,
        )  # fmt: skip


class ShownButton(KeyButton):
    """A button that is only there while everything is shown; its room is kept."""

    def __init__(self, discreet: Discreet) -> None:
        super().__init__("", icon="gift")
        self._discreet = discreet
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, or nothing."""
        if self._discreet.showing:
            super().paintEvent(event)

    def _on_discreet_changed(self) -> None:
        showing = self._discreet.showing
        self.setEnabled(showing)
        self.setAccessibleName(self.text() if showing else "")
        self.update()


class ForUsCard(Card):
    """What one could do for the guest, folded: always there, so that it does not tell. `given(item_id)`."""

    given = Signal(str)

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, parent=parent, spacing=8)
        self._item_id: str | None = None
        self.body.addWidget(SectionHeader(self.tr("For us"), right=EyeButton(discreet)))
        self._text = FoldedText("", discreet, lines=3)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._text)
        self._button = ShownButton(discreet)
        self._button.clicked.connect(lambda: self.given.emit(self._item_id or ""))
        self.body.addWidget(self._button)

    def show_suggestion(self, suggestion: Suggestion | None, place: PlaceRow) -> None:
        """The idea in a sentence, and the gift on a button."""
        self._item_id = suggestion.item_id if suggestion else None
        self._text.set_text(self._words(suggestion))
        cost = suggestion.amount_minor if suggestion else None
        if suggestion is not None and suggestion.item_id and cost is not None:
            said = self.tr("{what}, {amount}").format(what=suggestion.what, amount=figures.cost(cost, place))
        else:
            said = self.tr("Choose a gesture")
        self._button.set_text(said)
        self._button._on_discreet_changed()

    def _words(self, suggestion: Suggestion | None) -> str:
        if suggestion is None:
            return self.tr("Nothing stands out today. A small thing, unasked, is remembered longest.")
        month = figures.day(suggestion.loved_on) if suggestion.loved_on else ""
        said = {
            "birthday": self.tr("Birthday today."),
            "birthday_again": self.tr("Birthday today. On {day} this went down well: {what}."),
            "wedding": self.tr("Wedding day today."),
            "wedding_again": self.tr("Wedding day today. On {day} this went down well: {what}."),
        }.get(suggestion.code, "")
        return said.format(day=month, what=suggestion.what)


class StayCard(Card):
    """With whom, which car, which telephone, and what they need; values fold, lines stay."""

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, parent=parent, spacing=4)
        self._discreet = discreet
        self._needs: FoldedValue | None = None
        self._head = SectionHeader(self.tr("This stay"))
        self.body.addWidget(self._head)
        self._lines = column(spacing=4)
        self.body.addLayout(self._lines)

    def show_guest(self, page: GuestPage) -> None:
        """Three lines, and a group and a remark where there is one."""
        clear(self._lines)
        stay = page.stay
        self._head.set_title(self.tr("This stay") if stay else self.tr("To reach them"))
        if stay is not None:
            names = ", ".join(_with_age(sharer) for sharer in page.sharers) or self.tr("nobody")
            self._add(self.tr("With"), ElidedLabel(names, "body"))
            if stay.group:
                self._fold(self.tr("Group"), stay.group)
            self._fold(self.tr("Car"), stay.car)
        self._fold(self.tr("Phone"), page.details.phone)
        if stay is None:
            self._fold(self.tr("E-mail"), page.details.email)
        self._needs = self._fold(self.tr("Needs"), ", ".join(map(words.fact_word, page.alert.others)))
        if stay is not None and stay.remark:
            self._lines.addWidget(FoldedText(stay.remark, self._discreet, lines=2))

    def show_details(self, facts: tuple[FactRow, ...]) -> None:
        """What they need in full: read when it was revealed."""
        others = [fact for fact in facts if fact.kind != FactKind.ALLERGY]
        if self._needs is not None and others:
            told = (": ".join(filter(None, (words.fact_word(fact), fact.detail))) for fact in others)
            self._needs.set_text(", ".join(told))

    def _fold(self, word: str, value: str) -> FoldedValue:
        folded = FoldedValue(value or "–", self._discreet, align=_RIGHT)
        self._add(word, folded)
        return folded

    def _add(self, word: str, value: QWidget) -> None:
        line = row(spacing=12)
        line.addWidget(Label(word, "body", "text2"))
        if isinstance(value, ElidedLabel):
            value.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(value, 1)
        self._lines.addLayout(line)


def _with_age(sharer: Sharer) -> str:
    """A child with the age that is known, for the bed and the plate."""
    return sharer.name if sharer.age is None else f"{sharer.name} ({sharer.age})"


def stacked(*cards: QWidget, grows: QWidget | None = None) -> QWidget:
    """Cards in one column, as high as they need; what is left below goes to the one that grows."""
    whole = QWidget()
    whole.setObjectName("clear")
    body = column(whole, spacing=12)
    for card in cards:
        body.addWidget(card, 1 if card is grows else 0)
    if grows is None:
        body.addStretch(1)
    return whole
