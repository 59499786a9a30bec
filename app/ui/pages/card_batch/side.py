"""Beside the contact sheet: printer and sheet before, progress while, and the card that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.batches import BatchCard, BatchRow, State
from app.domain.cards import Format
from app.domain.made_cards import joined
from app.ui.keys import cap
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.drawing import Sheets
from app.ui.printing import Media, Printer, choices, printer_words
from app.ui.printing.card_sheets import OWN, is_folded
from app.ui.printing.job import A4, LETTER
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.limit_bar import LimitBar
from app.ui.widgets.switch import Switch
from app.words.cards import format_name, hand_name, style_name
from app.words.people import LANGUAGE_NAMES

_SHEETS = {
    "card": (Sheets(), A4), "a4x2": (Sheets(2), A4), "a4x4": (Sheets(4), A4),
    "letterx2": (Sheets(2, "Letter"), LETTER), "letterx4": (Sheets(4, "Letter"), LETTER),
}  # fmt: skip


class PrintCard(Card):
    """`print_pressed`, `save_pressed`, `extras_pressed`, `look_changed` when the cards look different now."""

    print_pressed = Signal()
    save_pressed = Signal()
    extras_pressed = Signal()
    look_changed = Signal()
    printer_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self._papers: tuple[str, ...] = (Format.A6.value,)
        self._flip, self._fits = "", True
        self.printer = Pick(self.tr("Printer"))
        self.sheet = Pick(self.tr("Sheet"), self._sheets())
        self.true_size = Switch(self.tr("True size, no matter the marks"))
        self.background = Switch(self.tr("Paper background"), on=True)
        self.ink = Switch(self.tr("Room for a real signature"))
        self.signed = Switch(self.tr("My own signature"))
        self.signed.hide()
        self.back = Switch(self.tr("Back side with our name"))
        self._size = Label("", "caption", "text2", wrap=True)
        self.print = KeyButton("", icon="printer", kind="primary", cap=cap("primary"))
        self.save = KeyButton(self.tr("Save as one PDF"), icon="file-pdf")
        self.extras = KeyButton(self.tr("More"), icon="sliders-horizontal", kind="ghost")
        self.body.addWidget(Label(self.tr("Printing"), "title"))
        self.body.addWidget(Field(self.tr("Printer"), self.printer))
        self.body.addWidget(Field(self.tr("Sheet"), self.sheet))
        for widget in (self._size, self.true_size, self.ink, self.signed, self.back, self.background):
            self.body.addWidget(widget)
        self.body.addWidget(self.print)
        self.body.addWidget(Flow(self.save, self.extras, across=8))
        self._connect()
        self.show_printers((), choices.Choice())
        self._tell_size()

    def show_printers(self, printers: tuple[Printer, ...], choice: choices.Choice) -> None:
        """Offer these, the one used last chosen while it is there."""
        offered: list[tuple[object, str]] = [(each.name, printer_words(each)) for each in printers]
        self.printer.set_choices(offered or [("", self.tr("No printer found"))])
        self.printer.setEnabled(bool(printers))
        if not self.printer.choose(choice.printer):
            self.printer.choose(printers[0].name if printers else "")
        if choice.media in _SHEETS:
            self.sheet.choose(choice.media)
        self._flip = choice.flip
        self._tell_size()
        self.print.set_main(bool(printers), cap("primary"))
        self.save.set_main(not printers, cap("primary"))
        self._allow()

    def show_count(self, count: int, *, again: bool) -> None:
        """How many cards the button prints."""
        self._count = count
        text = self.tr("Go on: print %n", "", count) if again else self.tr("Print %n card(s)", "", count)
        self.print.set_text(text)
        self._allow()

    def sheets(self) -> Sheets:
        """How cards lie on the paper."""
        found = _SHEETS[str(self.sheet.key())][0]
        return Sheets(found.up, found.paper, self.true_size.isChecked(), self._flip)

    def media(self) -> Media:
        """The paper itself."""
        key = str(self.sheet.key())
        return OWN[self._papers[0]] if key == "card" else _SHEETS[key][1]

    def show_papers(self, papers: tuple[str, ...]) -> None:
        """Cards of these sizes are made."""
        self._papers = papers
        self.back.setEnabled(not all(map(is_folded, papers)))  # a folded card has its back anyway
        self.sheet.set_choices(self._sheets())
        self._tell_size()
        self._allow()

    def offer_signature(self, there: bool) -> None:
        """Whether this person has kept a picture of the own signature."""
        self.signed.setVisible(there)
        self.signed.setChecked(self.signed.isChecked() and there)

    def _sheets(self) -> list[tuple[object, str]]:
        own = OWN[self._papers[0]]
        each = self.tr("Each on its own, {width} × {height} mm")
        if len(self._papers) > 1:
            each = self.tr("Each on its own, in its own size")
        return [
            ("card", each.format(width=own.width_mm, height=own.height_mm)),
            ("a4x2", self.tr("Two on A4, to cut")),
            ("a4x4", self.tr("Four on A4, to cut")),
            ("letterx2", self.tr("Two on Letter, to cut")),
            ("letterx4", self.tr("Four on Letter, to cut")),
        ]

    def _connect(self) -> None:
        self._count = 0
        self.sheet.picked.connect(lambda _: self._tell_size())
        self.true_size.clicked.connect(self._tell_size)
        # A real pen or the picture of a signature: one takes the place of the other.
        self.ink.clicked.connect(lambda: self.signed.setChecked(False))
        self.signed.clicked.connect(lambda: self.ink.setChecked(False))
        for switch in (self.background, self.ink, self.signed, self.back):
            switch.clicked.connect(self.look_changed)
        self.printer.picked.connect(lambda name: self.printer_chosen.emit(str(name)))
        self.print.clicked.connect(self.print_pressed)
        self.save.clicked.connect(self.save_pressed)
        self.extras.clicked.connect(self.extras_pressed)

    def _allow(self) -> None:
        ready = self._count > 0 and self._fits
        self.print.setEnabled(ready and self.printer.isEnabled())
        self.save.setEnabled(ready)

    def _tell_size(self) -> None:
        """How large a card comes out: what is cut with marks may be smaller than a card of its own."""
        sheets = self.sheets()
        self.true_size.setVisible(sheets.up > 1)
        percent, marks = (100, False) if sheets.up == 1 else self._smallest(sheets)
        self._fits = percent > 0
        self._allow()
        self._size.setVisible(sheets.up > 1)  # a sheet of its own says so itself
        if sheets.up == 1:
            text = ""
        elif not percent:
            text = self.tr("So many cards of this size do not fit on the sheet.")
        elif percent >= 100:
            text = (
                self.tr("True size, with crop marks")
                if marks
                else self.tr("True size; no room for crop marks")
            )
        else:
            text = self.tr("{percent} % of the true size, so that the crop marks fit").format(percent=percent)
        self._size.setText(text)

    def _smallest(self, sheets: Sheets) -> tuple[int, bool]:
        """How large the cards come out that get smallest, and whether all of them have crop marks."""
        found = [drawing.percent(sheets, paper) for paper in self._papers]
        return min(percent for percent, _ in found), all(marks for _, marks in found)


class ProgressCard(Card):
    """How many are out; `cancel_pressed`."""

    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        head = row(spacing=8)
        self._title = Label(self.tr("Printing"), "title")
        self._count = Label("", "body_strong", "text2", tabular=True)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        self.body.addLayout(head)
        self.bar = LimitBar(name=self.tr("Cards that are out"))
        self.body.addWidget(self.bar)
        self.cancel = KeyButton(self.tr("Cancel the rest"), icon="x", kind="decline", cap=cap("close"))
        self.cancel.clicked.connect(self.cancel_pressed)
        self.body.addWidget(self.cancel)
        self.hide()

    def show_progress(self, done: int, total: int, *, saving: bool = False) -> None:
        """Another card is out."""
        self._title.setText(self.tr("Saving") if saving else self.tr("Printing"))
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))
        self.bar.set_amounts(total, done)


class ChosenCard(Card):
    """The card with the frame: whose it is, how it looks; `edit_pressed`, `toggle_pressed`."""

    edit_pressed = Signal()
    toggle_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=6, parent=parent)
        self.name = Label("", "title", wrap=True)
        self._about = Label("", "caption", "text2", wrap=True)
        self._words = Label("", "body", "text2", wrap=True)
        self.edit = KeyButton(self.tr("Edit"), icon="pencil-simple")
        self.toggle = KeyButton(self.tr("Leave out"), icon="x-circle")
        for widget in (self.name, self._about, self._words):
            self.body.addWidget(widget)
        self.body.addWidget(Flow(self.edit, self.toggle, across=8))
        self.edit.clicked.connect(self.edit_pressed)
        self.toggle.clicked.connect(self.toggle_pressed)
        self.hide()

    def show_many(self, count: int) -> None:
        """Several are chosen: leaving out is for all of them, editing for one."""
        self.name.setText(self.tr("%n card(s) chosen", "", count))
        self._about.setText("")
        self._words.setText("")
        self.edit.setEnabled(False)

    def show_card(self, card: BatchCard | None) -> None:
        """Another one."""
        self.setVisible(card is not None)
        if card is None:
            return
        self.name.setText(card.name or card.text.greeting)
        language = LANGUAGE_NAMES.get(card.language, card.language)
        looks = (
            language,
            style_name(card.style),
            card.hand and hand_name(card.hand),
            "" if card.paper == Format.A6 else format_name(card.paper),
        )
        self._about.setText(", ".join(filter(None, looks)))
        text = " ".join(joined(card.text).split())
        self._words.setText(text if len(text) < 140 else f"{text[:138]}…")
        printed = card.state is State.PRINTED
        self.edit.setEnabled(not printed)
        self.toggle.setEnabled(not printed)
        out = card.state is State.LEFT_OUT
        self.toggle.set_text(
            self.tr("Take in") if out else self.tr("Leave out"), "plus" if out else "x-circle"
        )


def is_begun(batch: BatchRow) -> bool:
    """Whether some cards of a batch are out already."""
    return bool(batch.counts.get(State.PRINTED, 0) or batch.counts.get(State.STOPPED, 0))
