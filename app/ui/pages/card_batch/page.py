"""Many cards at once: whom for, a look at every one, then out of the printer or into one file."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.batches import BatchCard, BatchRow, BatchWish, State, to_come
from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.pen_case import PenCase
from app.services import batches, card_texts, pen_case
from app.ui import printing, tasks
from app.ui.courtesy import Courtesy
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.dialogs.print_extras import PrintExtras
from app.ui.page import Page
from app.ui.pages.card_batch.chooser import Chooser
from app.ui.pages.card_batch.drawing import Look
from app.ui.pages.card_batch.edit_sheet import EditSheet
from app.ui.pages.card_batch.looking import Looking
from app.ui.pages.card_batch.making import Making
from app.ui.printing import choices
from app.ui.save_dialog import ask_where
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column
from app.words.batches import source_name

_TURNS_AT = 900


class CardBatchPage(Page):
    """Opened with `batch_id` to go on. Enter edits a card, Space leaves it out, Ctrl+Enter prints."""

    section: ClassVar[str] = "cards"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.batch: BatchRow | None = None
        self.cards: tuple[BatchCard, ...] = ()
        self.case = PenCase()
        self._start = tasks.OneAtATime(self, lambda: self.looking.note.say(""))
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("Many cards at once"))
        self.done = KeyButton(self.tr("Done with these"), icon="check", kind="ghost")
        self.envelopes = KeyButton(self.tr("Envelopes"), icon="envelope-open")
        self.header.add_right(self.envelopes)
        self.header.add_right(self.done)
        body.addWidget(self.header)
        self._stack = QStackedWidget()
        self._stack.setObjectName("clear")
        self.chooser = Chooser(courtesy)
        self.looking = Looking(courtesy)
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self.looking)
        body.addWidget(self._stack, 1)
        self.making = Making(self)
        self._connect()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Choose whom for, or go on with `batch_id`."""
        wanted = what.get("batch_id")
        if wanted:
            tasks.start(self, self.open_batch(str(wanted)))
        elif not self.making.is_busy:
            self._show_chooser()
        tasks.start(self, self.find_printers())

    def reload(self) -> None:
        """Fetch again; the chosen card stays chosen."""
        if self.batch is not None and not self.making.is_busy:
            tasks.start(self, self.open_batch(self.batch.id))

    def concerns(self, changes: Changes) -> bool:
        """Cards of batches, also when a colleague prints them."""
        return changes.touch("card_batch") and self.batch is not None

    def primary(self) -> None:
        """Ctrl+Enter: print, or save where there is no printer."""
        if self.batch is None:
            self.chooser.list.opened.emit(self.chooser.list.current())
            return
        panel = self.looking.panel
        (panel.print if panel.printer.isEnabled() else panel.save).click()

    def escape(self) -> bool:
        """Esc: stop printing, then back to choosing."""
        if self.making.is_busy:
            self.making.cancel()
            return True
        if self.batch is not None:
            self._show_chooser()
            return True
        return False

    def panes(self) -> list[QWidget]:
        """The contact sheet, then the printer."""
        return [self.looking.sheet, self.looking.panel.printer] if self.batch else [self.chooser.list]

    def show_error(self, sentence: str) -> None:
        """Above what it concerns."""
        note = self.looking.note if self.batch is not None else self.chooser.note
        note.say(sentence, tone="warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow side."""
        super().resizeEvent(event)
        self.looking.set_roomy(self.width() >= theme.px(_TURNS_AT))

    def _connect(self) -> None:
        looking, panel = self.looking, self.looking.panel
        self.chooser.begun.connect(lambda wish: self._start(self._begin(wish)))
        self.chooser.gone_on.connect(lambda key: self._start(self.open_batch(key)))
        looking.edit_wanted.connect(self._on_looking_edit_wanted)
        looking.toggled.connect(lambda cards: self._start(self._toggle(cards)))
        looking.dressed.connect(lambda looks: self._start(self._dress(looks)))
        panel.print_pressed.connect(lambda: self._start(self.making.print_all()))
        panel.save_pressed.connect(self._on_panel_save_pressed)
        panel.extras_pressed.connect(self._on_panel_extras_pressed)
        panel.printer_chosen.connect(
            lambda name: choices.remember(self.courtesy.preferences, choices.SHEET, printer=name)
        )
        panel.look_changed.connect(self._show)
        looking.progress.cancel_pressed.connect(self.making.cancel)
        self.done.clicked.connect(lambda: self._start(self._close()))
        self.envelopes.clicked.connect(self._on_envelopes_clicked)

    # ------------------------------------------------------------------ loading

    def _show_chooser(self) -> None:
        self.batch, self.cards = None, ()
        self.header.set_title(self.tr("Many cards at once"))
        self.header.set_sub("")
        self.done.hide()
        self.envelopes.hide()
        self.chooser.note.say("")
        self._stack.setCurrentWidget(self.chooser)
        tasks.start(self, self.chooser.load())

    async def _begin(self, wish: BatchWish) -> None:
        batch, changes = await self.courtesy.worker.db(
            batches.begin, self.courtesy.desk(), command_id=new_id(), wish=wish
        )
        self.courtesy.bus.changed.emit(changes, self)
        self.looking.note.say("")
        await self.open_batch(batch.id)

    async def open_batch(self, batch_id: str) -> None:
        """Show a batch as it is now."""
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        self.batch = await worker.db(batches.one, desk, batch_id=batch_id)
        self.cards = await worker.db(batches.cards, desk, batch_id=batch_id)
        self.case = await worker.db(pen_case.read, desk)
        self.looking.offer_texts(await worker.db(card_texts.texts, desk, retired=True))
        is_new = self._stack.currentWidget() is not self.looking
        self._stack.setCurrentWidget(self.looking)
        self._show()
        if is_new:
            self.looking.sheet.setFocus()

    def _show(self) -> None:
        if self.batch is None:
            return
        self.header.set_title(self.batch.name or source_name(self.batch.source))
        self.header.set_sub(self._head_words())
        self.done.show()
        self.envelopes.setVisible(any(card.guest_id for card in self.cards))
        self.looking.show_batch(self.batch, self.cards, self.look())

    def _head_words(self) -> str:
        languages = len({card.language for card in self.cards})
        out = sum(card.state is State.LEFT_OUT for card in self.cards)
        parts = [
            self.tr("%n card(s)", "", len(self.cards)),
            self.tr("%n language(s)", "", languages) if languages > 1 else "",
            self.tr("%n left out", "", out) if out else "",
        ]
        return "  ·  ".join(filter(None, parts))

    def look(self) -> Look:
        """What all cards share."""
        panel = self.looking.panel
        return Look(
            self.tr("Card"), self.courtesy.desk().place.name, panel.background.isChecked(),
            panel.ink.isChecked(), panel.signed.isChecked(), panel.back.isChecked(), self.case,
        )  # fmt: skip

    async def find_printers(self) -> None:
        """Which there are, and how they are just now."""
        found = await self.courtesy.worker.work(printing.available)
        choice = choices.remembered(self.courtesy.preferences, choices.SHEET)
        self.looking.panel.show_printers(found, choice)

    # ------------------------------------------------------------------ doing

    def _on_looking_edit_wanted(self, card: BatchCard) -> None:
        if card.state is State.PRINTED or self.making.is_busy:
            return
        sheet = EditSheet(self.courtesy, self, card, self.look())
        sheet.edited.connect(self.reload)
        sheet.show()

    async def _toggle(self, cards: list[BatchCard]) -> None:
        """Space: leave them out, or take them in where the first one is out already."""
        is_out = cards[0].state is State.LEFT_OUT
        if is_out and not await self._may_all_go_out(cards):
            return
        service = batches.take_in if is_out else batches.leave_out
        keys = tuple(card.id for card in cards)
        changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), card_keys=keys
        )
        await self._changed(changes)

    async def _may_all_go_out(self, cards: list[BatchCard]) -> bool:
        """Whether no guest wants discretion; for the first who does, a reason is asked."""

        def again() -> None:
            self._start(self._toggle(cards))

        for card in cards:
            if not await may_go_out(self.courtesy, self, card.guest_id, again):
                return False
        return True

    async def _dress(self, looks: dict[str, str]) -> None:
        if self.batch is None:
            return
        _, changes = await self.courtesy.worker.db(
            batches.dress, self.courtesy.desk(), command_id=new_id(), batch_id=self.batch.id, **looks
        )
        await self._changed(changes)

    async def _close(self) -> None:
        if self.batch is None:
            return
        _, changes = await self.courtesy.worker.db(
            batches.close, self.courtesy.desk(), command_id=new_id(), batch_id=self.batch.id
        )
        self.courtesy.bus.changed.emit(changes, self)
        self._show_chooser()

    async def _changed(self, changes: Changes) -> None:
        self.courtesy.bus.changed.emit(changes, self)
        if self.batch is not None:
            await self.open_batch(self.batch.id)

    def waiting(self) -> list[BatchCard]:
        """The cards that are still to come out; with all of them saved, those that are not printed yet."""
        return to_come(self.cards)

    def _on_panel_save_pressed(self) -> None:
        name = f"{self.tr('Cards')}.pdf"
        ask_where(self, self.tr("Save the cards"), name, self.save_to, kinds="PDF (*.pdf)")

    def save_to(self, path: str) -> None:
        """Write one file with all cards that are still to come out; each is kept here too."""
        self._start(self.making.save_to(Path(path)))

    def _on_panel_extras_pressed(self) -> None:
        panel = self.looking.panel
        PrintExtras(
            self.courtesy, self, kind=choices.SHEET, printer=str(panel.printer.key() or ""),
            media=panel.media(),
        ).show()  # fmt: skip

    def _on_envelopes_clicked(self) -> None:
        if self.batch is not None:
            self.courtesy.navigator.go("envelopes", batch_id=self.batch.id)
