"""What to do next after an import: read what is about health, compare pairs, see who arrives."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.imports import Coming, ComingRow, Tally
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, IconTile, Label
from app.ui.widgets.layouts import clear, column, row
from app.words import figures
from app.words.imports import room_taken

_MOST_ROOMS = 20


class NextCard(Card):
    """A number, what it counts, a line about it, and the step that follows."""

    def __init__(
        self, icon: str, tone: str, button: KeyButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(margins=16, spacing=8, parent=parent)
        line, words, head = row(spacing=12), column(spacing=2), row(spacing=8)
        self._number, self._what = Label("", "heading", tabular=True), ElidedLabel("", "body_strong")
        self._told = Label("", "caption", "text2", wrap=True)
        head.addWidget(self._number)
        head.addWidget(self._what, 1)
        words.addLayout(head)
        words.addWidget(self._told)
        line.addWidget(IconTile(icon, tone, 36))
        line.addLayout(words, 1)
        self.lines = column(spacing=2)
        self.body.addLayout(line)
        self.body.addLayout(self.lines)
        if button is not None:
            self.body.addWidget(button)

    def show_count(self, count: int, what: str, told: str) -> None:
        """What there is. Words that begin with the number have it in large figures before them."""
        self._number.setText(figures.number(count))
        self._what.setText(what.removeprefix(str(count)).strip())
        self._told.setText(told)


class AfterImport(QWidget):
    """Up to four cards, each only where there is something to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.read = KeyButton(self.tr("Read them now"), kind="primary", cap="Ctrl ↵")
        self.compare = KeyButton(self.tr("Compare pairs"))
        self.today = KeyButton(self.tr("Go to Today"))
        self.health = NextCard("warning", "warn", self.read)
        self.rooms = NextCard("bed", "warn")
        self.pairs = NextCard("arrows-merge", "info", self.compare)
        self.arrivals = NextCard("users", "ok", self.today)
        body = column(self, spacing=12)
        for card in (self.health, self.rooms, self.pairs, self.arrivals):
            body.addWidget(card)
        body.addStretch(1)
        self.hide()

    def show_for(self, tally: Tally, coming: Coming | None) -> None:
        """What this import leaves to do."""
        self.health.setVisible(tally.sealed > 0)
        told = self.tr("Read them before the guests come.")
        if coming is not None and coming.sealed_today:
            told += " " + self.tr("%n of them arrive(s) today.", "", coming.sealed_today)
        self.health.show_count(tally.sealed, self.tr("%n note(s) about health", "", tally.sealed), told)
        self._show_rooms(tally)
        self.pairs.setVisible(tally.doubtful > 0)
        self.pairs.show_count(
            tally.doubtful, self.tr("%n guest(s) maybe twice", "", tally.doubtful),
            self.tr("Those who are likely one person wait as pairs, strongest first."),
        )  # fmt: skip
        there = coming is not None and bool(coming.today or coming.soon)
        self.arrivals.setVisible(there)
        if coming is not None and there:
            self._show_arrivals(coming)
        self.setVisible(bool(tally.sealed or tally.taken or tally.doubtful or there))

    def _show_rooms(self, tally: Tally) -> None:
        self.rooms.setVisible(bool(tally.taken))
        self.rooms.show_count(
            len(tally.taken), self.tr("%n room(s) taken twice", "", len(tally.taken)),
            self.tr("Two have the same room in the same nights. Both stand; ask which is right."),
        )  # fmt: skip
        clear(self.rooms.lines)
        for each in tally.taken[:_MOST_ROOMS]:
            self.rooms.lines.addWidget(Label(room_taken(each), "body", wrap=True))
        self._add_more(self.rooms, len(tally.taken) - _MOST_ROOMS)

    def _add_more(self, card: NextCard, more: int) -> None:
        if more > 0:
            card.lines.addWidget(Label(self.tr("and %n more", "", more), "caption", "text2"))

    def _show_arrivals(self, coming: Coming) -> None:
        if coming.today:
            what = self.tr("of %n arrival(s) today", "", coming.today_all)
            told = self.tr("were in the file; what it says of them is on Today.")
            if coming.soon:
                told += " " + self.tr("%n more within a week.", "", coming.soon)
            self.arrivals.show_count(coming.today, what, told)
        else:
            what = self.tr("%n arrival(s) within a week", "", coming.soon)
            self.arrivals.show_count(coming.soon, what, self.tr("were in the file."))
        clear(self.arrivals.lines)
        for each in coming.rows:
            self.arrivals.lines.addWidget(ElidedLabel(_arrival(each), "body"))
        self._add_more(self.arrivals, coming.today + coming.soon - len(coming.rows))


def _arrival(each: ComingRow) -> str:
    parts = (figures.day(each.arrives_on), each.room, each.name)
    return "  ·  ".join(part for part in parts if part)
