"""The card page (F9): written at the left, seen as it prints at the right, one key to the printer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.cards import CardFacts
from app.domain.made_cards import CardDesk, CardRow
from app.domain.pen_case import PenCase
from app.services import card_texts, cards, pen_case
from app.ui import printing, tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.card.alias_note import AliasNote
from app.ui.pages.card.form import CardForm
from app.ui.pages.card.live import seed_of
from app.ui.pages.card.live_drawing import Layers, LiveDrawing
from app.ui.pages.card.making import Making
from app.ui.pages.card.ordering import order_of
from app.ui.pages.card.preview import CardPreview
from app.ui.pages.card.print_panel import PrintPanel
from app.ui.pages.card.trouble import TroubleNote
from app.ui.pages.card.zoom_line import ZoomLine
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import PageHeader, Well
from app.ui.widgets.kept_note import KeptNote
from app.ui.widgets.layouts import column, row, scrolled
from app.words import figures
from reports.orders import CardFile, CardOrder

FORM = "card"
_WIDE, _NARROW, _TURNS_AT = 368, 300, 1000
_TOAST_DROP = 32  # a toast ends 24 px above its inset: then its foot is just below the head
_TILES_MS = 500  # the small pictures follow when the typing rests


class CardPage(Page):
    """Opened with `guest_id`, `gesture_id`, `occasion`, or `card_id` for one that was made before.

    `like_id` begins with the words and the looks of a card that was made.
    """

    section: ClassVar[str] = "cards"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.desk: CardDesk | None = None
        self.kept_card: CardRow | None = None
        self.file: CardFile | None = None
        self._what: dict[str, str | None] = {}
        self.case = PenCase()
        self._start = tasks.OneAtATime(self, lambda: self.form.error.say(""))
        self.making = Making(self)
        self.drawing = LiveDrawing(courtesy.worker, self)
        self.drawing.layers.connect(self._on_drawing_layers)
        self.drawing.exact.connect(self._on_drawing_exact)
        self._tiles = QTimer(self, interval=_TILES_MS, singleShot=True)
        self._tiles.timeout.connect(self._draw_tiles)
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """A new card, or a kept one to be printed again."""
        keys = ("guest_id", "gesture_id", "occasion", "card_id", "like_id")
        self._what = {key: str(what[key]) if what.get(key) else None for key in keys}
        self.guest_id = self._what["guest_id"]
        self.desk, self.kept_card, self.file = None, None, None
        self.drawing.stop()
        self.trouble.show_file(None)
        self.form.error.say("")
        self.kept.hide()
        self.incognito.show_for(None)
        self.preview.show_pdf(None)
        tasks.start(self, self._load())
        tasks.start(self, self.find_printers())

    def primary(self) -> None:
        """Ctrl+Enter: print; without a printer, save."""
        (self.panel.print if self.panel.printer.isEnabled() else self.panel.save).click()

    def panes(self) -> list[QWidget]:
        """Words, picture, printer."""
        words = self.form.dear if self.kept_card is None else self.another
        self.form.setFocusProxy(words)  # from whatever field, the next part is the picture
        return [self.form, self.preview, self.panel.printer]

    def toast_inset(self) -> int:
        """Over the head of the page: below it there are only the card itself, switches and buttons."""
        foot = self.header.mapTo(self, QPoint(0, self.header.height())).y()
        return max(0, self.height() - foot - theme.px(_TOAST_DROP))

    def show_error(self, sentence: str) -> None:
        """Above the form; what was typed stays."""
        self.form.error.say(sentence, tone="warn")
        self.form.area.ensureVisible(0, 0)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("Card"))
        self.kept = KeptNote()
        self.another = KeyButton(self.tr("Write another"), icon="note-pencil", kind="ghost")
        self.another.clicked.connect(self._on_another_clicked)
        self.header.add_right(self.kept)
        self.header.add_right(self.another)
        body.addWidget(self.header)
        self.incognito = AliasNote(self.courtesy)
        body.addWidget(self.incognito)
        line = row(spacing=16)
        self.form = CardForm(self.courtesy.worker)
        line.addWidget(self.form)
        inner = QWidget()
        side = column(inner, spacing=12)
        well = Well(margins=12)
        self.preview = CardPreview(self.courtesy.worker, self.tr("The card as it will print"))
        well.body.addWidget(self.preview, 1)
        self.zoom = ZoomLine(self.preview, self.form)
        well.body.addWidget(self.zoom)
        self.trouble = TroubleNote()
        side.addWidget(self.trouble)
        side.addWidget(well, 1)
        self.panel = PrintPanel()
        side.addWidget(self.panel)
        line.addWidget(scrolled(inner), 1)
        body.addLayout(line, 1)
        self.form.changed.connect(self._on_form_changed)
        self.form.paper_changed.connect(self.panel.suit)
        self.panel.look_changed.connect(self._draw)
        self.trouble.take_out.connect(self.form.take_out)
        self.panel.print_pressed.connect(lambda: self._start(self.making.print_it()))
        self.panel.printer.picked.connect(self._on_panel_printer_picked)
        self.panel.save_pressed.connect(self.making.ask_where)
        self.panel.extras_pressed.connect(self.making.show_extras)
        self.courtesy.drafts.saved.connect(self._on_drafts_saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and turn, whatever field one writes in."""
        if not self.zoom.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow form."""
        super().resizeEvent(event)
        roomy = self.width() >= theme.px(_TURNS_AT)
        self.form.setFixedWidth(theme.px(_WIDE if roomy else _NARROW))
        self.panel.set_roomy(roomy)
        self.zoom.setVisible(roomy)

    # ------------------------------------------------------------------ loading

    async def _load(self) -> None:
        worker, desk, what = self.courtesy.worker, self.courtesy.desk(), dict(self._what)
        self.case = await worker.db(pen_case.read, desk)
        texts = await worker.db(card_texts.texts, desk)
        if what != self._what:
            return
        self.form.offer_house(texts, self.case.hand)
        self.panel.offer_signature(bool(self.case.signature))
        if what["card_id"]:
            row_ = await worker.db(cards.one, desk, card_id=what["card_id"])
            pdf = await worker.db(cards.document, desk, card_id=what["card_id"])
            if what == self._what:
                self._show_kept(row_, pdf)
            return
        card_desk = await worker.db(
            cards.desk, desk, guest_id=what["guest_id"], gesture_id=what["gesture_id"],
            occasion=what["occasion"] or "",
        )  # fmt: skip
        if what != self._what:
            return  # another card was opened meanwhile
        self.desk, self.guest_id = card_desk, card_desk.guest_id
        facts = CardFacts(sender=desk.actor.name, house=desk.place.name)
        self.form.begin(card_desk, facts, what["occasion"] or card_desk.occasion, desk.place.languages)
        draft = self.courtesy.drafts.load(FORM, self._subject())
        if draft is not None:
            self.form.restore(draft)
            self.form.history.begin(self.form.kept())
            self.kept.show()
        if what["like_id"]:
            self.form.write_like(await worker.db(cards.one, desk, card_id=what["like_id"]))
        self._show_head(self._to_whom(card_desk))
        self.incognito.show_for(card_desk)
        self._set_editable(True)
        self._draw()
        self._draw_tiles()
        self.form.dear.setFocus()

    async def find_printers(self) -> None:
        """Which there are, and how they are just now."""
        found = await self.courtesy.worker.work(printing.available)
        kept = self.courtesy.preferences
        self.panel.show_printers(found, kept.now.printer if kept is not None else "")
        self._show_letters()

    def _on_panel_printer_picked(self, name: object) -> None:
        """This workstation prints there from now on."""
        if self.courtesy.preferences is not None:
            self.courtesy.preferences.change(printer=str(name))

    def _show_kept(self, row_: CardRow, pdf: bytes) -> None:
        self.kept_card, self.guest_id = row_, row_.guest_id
        self.file = CardFile(pdf, (), False, 1)
        self.form.show_kept(row_)
        day = figures.day(self.courtesy.desk().place.local(row_.made_at).date())
        whom = self.tr("to {name}").format(name=row_.guest_name) if row_.guest_name else ""
        made = self.tr("made {day} by {name}").format(day=day, name=row_.made_by)
        self._show_head("  ·  ".join(filter(None, [whom, made])))
        self._set_editable(False)
        self.preview.show_pdf(pdf)
        self._show_letters()
        self._draw_tiles()
        self.panel.print.setFocus()

    def _show_head(self, sub: str) -> None:
        self.header.set_sub(sub)

    def _to_whom(self, desk: CardDesk) -> str:
        whom = (
            self.tr("to {name}").format(name=desk.guest_name) if desk.guest_name else self.tr("no name yet")
        )
        room = self.tr("Room {number}").format(number=desk.room) if desk.room else ""
        return "  ·  ".join(filter(None, [whom, room, desk.gesture_what]))

    def _set_editable(self, editable: bool) -> None:
        self.form.set_editable(editable)
        self.panel.set_editable(editable)
        self.another.setVisible(not editable)

    # ------------------------------------------------------------------ the very file

    def order(self) -> CardOrder:
        """The card as it stands on the page."""
        return order_of(self, seed_of(self._subject()), self.tr("Card"))

    def _draw(self) -> None:
        if self.kept_card is None and self.desk is not None:
            self.drawing.want(self.order())
            self._tiles.start()

    def _draw_tiles(self) -> None:
        order = self.order()
        own = order if self.form.hand_is_chosen else replace(order, hand="", own_hand=b"")
        self.form.styles.show_order(own)
        self.form.hands.show_words(order.greeting, order.language)

    def _on_drawing_layers(self, layers: Layers) -> None:
        """The words just typed, on art that was drawn before."""
        if self.kept_card is None:
            self.preview.show_layers(layers.words.pdf, layers.art)
            self._show_letters(layers.words)

    def _on_drawing_exact(self, file: CardFile) -> None:
        """The keys rest: this is the very file that prints."""
        if self.kept_card is None:
            self.file = file
            self.preview.show_layers(file.pdf, None)
            self._show_letters(file)

    def _show_letters(self, file: CardFile | None = None) -> None:
        file = file or self.file
        if file is not None:
            self.panel.show_file(file)
            self.trouble.show_file(file)

    # ------------------------------------------------------------------ what a person does

    def _on_form_changed(self) -> None:
        self.courtesy.drafts.save(FORM, self._subject(), self.form.kept())
        self._draw()

    def _on_another_clicked(self) -> None:
        like = self.kept_card.id if self.kept_card is not None else None
        self.courtesy.navigator.go("card", guest_id=self.guest_id, like_id=like)

    def save_to(self, path: str) -> None:
        """Write the card's file there; it is kept here too."""
        self._start(self.making.save_to(Path(path)))

    def forget_draft(self) -> None:
        """The card is made."""
        self.courtesy.drafts.discard(FORM, self._subject())
        self.kept.hide()

    def _subject(self) -> str:
        return self._what.get("gesture_id") or self.guest_id or ""

    def _on_drafts_saved(self, form: str, subject: str) -> None:
        if form == FORM and subject == self._subject():
            self.kept.show()
