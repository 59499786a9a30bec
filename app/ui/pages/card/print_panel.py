"""Printer, sheet, copies, and the switches; then Save and Print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.cards import Format
from app.ui.keys import cap
from app.ui.printing import Media, Printer, medium_words, printer_words
from app.ui.printing.card_sheets import sheets_for
from app.ui.printing.job import MEDIA
from app.ui.theme.painting import draw_text, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import ElidedLabel, IconLabel, plain_tip
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from reports.orders import CardFile

_MOST_COPIES = 20
_RULER_MM = 50


class PrintPanel(Card):
    """`print_pressed`, `save_pressed`, `extras_pressed`, and `look_changed` when the card looks different."""

    print_pressed = Signal()
    save_pressed = Signal()
    look_changed = Signal()
    extras_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.printer = Pick(self.tr("Printer"))
        self.media = Pick(self.tr("Paper"))
        self.suit(Format.A6)
        self.copies = Pick(self.tr("Copies"), [(count, str(count)) for count in range(1, _MOST_COPIES + 1)])
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Printer"), self.printer), 5)
        line.addWidget(Field(self.tr("Paper"), self.media), 4)
        line.addWidget(Field(self.tr("Copies"), self.copies), 2)
        self.body.addLayout(line)
        self.true_size = Switch(self.tr("True size"), on=True)
        self.ink = Switch(self.tr("Room for a real signature"))
        self.signed = Switch(self.tr("My own signature"))
        self.signed.hide()
        self.back = Switch(self.tr("Back side with our name"))
        self.background = Switch(self.tr("Paper background"), on=True)
        self.extras = KeyButton(self.tr("More"), icon="sliders-horizontal", kind="ghost")
        self.extras.clicked.connect(self.extras_pressed)
        switches = (self.true_size, self.ink, self.signed, self.back, self.background, self.extras)
        self.body.addWidget(Flow(*switches, across=16))
        self.body.addLayout(self._last_line())
        self.media.picked.connect(lambda _: self.look_changed.emit())
        # A real pen or the picture of a signature: one takes the place of the other.
        self.ink.clicked.connect(lambda: self.signed.setChecked(False))
        self.signed.clicked.connect(lambda: self.ink.setChecked(False))
        for switch in (self.ink, self.signed, self.back, self.background):
            switch.clicked.connect(self.look_changed)
        self.show_printers(())

    def show_printers(self, printers: tuple[Printer, ...], wanted: str = "") -> None:
        """Offer these, `wanted` chosen while it is there. Without any, saving is the way."""
        choices: list[tuple[object, str]] = [(each.name, printer_words(each)) for each in printers]
        self.printer.set_choices(choices or [("", self.tr("No printer found"))])
        self.printer.setEnabled(bool(printers))
        if not self.printer.choose(wanted):
            self.printer.choose(printers[0].name if printers else "")
        self.save.set_kind("plain" if printers else "primary")
        self.print.set_cap(cap("primary") if printers else "")
        self.save.set_cap("" if printers else cap("primary"))
        self.print.setEnabled(bool(printers))

    def suit(self, paper: str) -> None:
        """Offer the sheets that a card of this size is printed on, the usual one chosen."""
        sheets = sheets_for(paper)
        self.media.set_choices([(media.key, medium_words(media)) for media in sheets])
        self.media.choose(sheets[0].key)

    def chosen_media(self) -> Media:
        """The sheet."""
        return MEDIA[str(self.media.key())]

    def offer_signature(self, there: bool) -> None:
        """Whether this person has kept a picture of the own signature."""
        self.signed.setVisible(there)
        self.signed.setChecked(self.signed.isChecked() and there)

    def set_editable(self, editable: bool) -> None:
        """A kept card prints as it was made."""
        for switch in (self.ink, self.signed, self.back, self.background):
            switch.setEnabled(editable)

    def show_file(self, file: CardFile) -> None:
        """Whether this file can be printed as it is."""
        if file.missing:
            text = self.tr("This hand cannot write: {letters}").format(letters=" ".join(file.missing))
        elif file.overset:
            text = self.tr("Too much text")
        else:
            text = self.tr("All letters are in this hand")
        self.show_letters(text, good=not file.missing and not file.overset)

    def show_letters(self, text: str, *, good: bool) -> None:
        """Whether every letter can be written and all of it fits."""
        self._letters_icon.set_icon("check-circle" if good else "warning", "ok" if good else "warn")
        self._letters.setText(text)
        self._letters.setToolTip(plain_tip(text))
        has_printer = self.printer.isEnabled()
        self.print.setEnabled(good and has_printer)
        self.save.setEnabled(good)

    def set_roomy(self, roomy: bool) -> None:
        """A narrow window has no room for a ruler."""
        self._ruler.setVisible(roomy)

    def _last_line(self) -> QHBoxLayout:
        line = row(spacing=10)
        self._ruler = Ruler()
        line.addWidget(self._ruler)
        line.addSpacing(theme.px(8))
        self._letters_icon, self._letters = (
            IconLabel("check-circle", "ok", 15),
            ElidedLabel("", "caption", "text2"),
        )
        self.save = KeyButton(self.tr("Save PDF"), icon="file-pdf")
        self.print = KeyButton(self.tr("Print"), icon="printer", kind="primary", cap=cap("primary"))
        self.save.clicked.connect(self.save_pressed)
        self.print.clicked.connect(self.print_pressed)
        line.addWidget(self._letters_icon)
        line.addWidget(self._letters, 1)
        line.addWidget(self.save)
        line.addWidget(self.print)
        return line


class Ruler(QLabel):
    """Fifty millimetres of this screen, to hold a printed card against."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fifty millimetres on this screen"))

    def sizeHint(self) -> QSize:
        """As long as it says."""
        return QSize(round(self._millimetre() * _RULER_MM) + 4, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """A ruler does not shrink."""
        return self.sizeHint()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with marks."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("text2"), 1))
        step, base = self._millimetre(), theme.px(12)
        for mark in range(0, _RULER_MM + 1, 2):
            height = base if mark % 10 == 0 else base / 2
            x = round(1 + mark * step)
            painter.drawLine(x, base, x, round(base - height))
        painter.drawLine(1, base, round(1 + _RULER_MM * step), base)
        words = QRectF(0, base + 1, self.width(), theme.px(18))
        draw_text(
            painter,
            words,
            self.tr("50 mm on this screen"),
            "caption",
            "text2",
            align=Qt.AlignmentFlag.AlignLeft,
        )

    def _millimetre(self) -> float:
        screen = self.screen()
        per_inch = screen.physicalDotsPerInchX() if screen is not None else 96.0
        return max(2.0, min(per_inch, 240.0) / 25.4)
