"""Envelopes and labels: whom to, from whom, in which hand; seen as they print, then printed or saved."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.addresses import Address
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import Refused
from app.services import addresses
from app.ui import printing, tasks
from app.ui.courtesy import Courtesy
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.dialogs.print_extras import PrintExtras
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.envelopes import drawing
from app.ui.pages.envelopes.form import EnvelopeForm
from app.ui.printing import choices
from app.ui.save_dialog import ask_where
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader, Well
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.pdf_preview import PdfPreview
from reports.orders import EnvelopesOrder, PrintedFile

_WAIT_MS = 180


class EnvelopesPage(Page):
    """Opened with `guest_id` or `batch_id`, or empty. Ctrl+Enter prints."""

    section: ClassVar[str] = "cards"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.file: PrintedFile | None = None
        self._turn = 0
        self._start = tasks.OneAtATime(self, lambda: self.form.note.say(""))
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._draw)
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Begin with a guest, with everyone a batch writes to, or with nobody."""
        guest_id, batch_id = what.get("guest_id"), what.get("batch_id")
        self.guest_id = str(guest_id) if guest_id else None
        tasks.start(self, self._load(self.guest_id, str(batch_id) if batch_id else None))
        tasks.start(self, self._find_printers())

    def primary(self) -> None:
        """Ctrl+Enter: print, or save where there is no printer."""
        (self.print if self.printer.isEnabled() else self.save).click()

    def panes(self) -> list[QWidget]:
        """Whom to, the picture, the printer."""
        return [self.form.list, self.preview, self.printer]

    def show_error(self, sentence: str) -> None:
        """Above the form."""
        self.form.note.say(sentence, tone="warn")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("Envelopes and labels"))
        body.addWidget(self.header)
        line = row(spacing=16)
        self.form = EnvelopeForm(self.courtesy)
        line.addWidget(self.form, 4)
        inner = QWidget()
        side = column(inner, spacing=12)
        well = Well(margins=12)
        self.preview = PdfPreview(self.courtesy.worker, self.tr("The envelope as it will print"))
        well.body.addWidget(self.preview, 1)
        side.addWidget(well, 1)
        side.addWidget(self._panel())
        line.addWidget(scrolled(inner), 5)
        body.addLayout(line, 1)
        self.form.changed.connect(self._wait.start)
        self.form.form_chosen.connect(self._on_form_chosen)
        self.form.guest_wanted.connect(lambda key: self._start(self._add_guest(key)))
        self.form.sender_left.connect(lambda: self._start(self._keep_sender()))
        self.form.shown.connect(self.preview.go_to)
        self.form.profile_wanted.connect(
            lambda guest, address: self._start(self._keep_in_profile(guest, address))
        )

    def _panel(self) -> Card:
        card = Card(margins=16, spacing=10)
        self.printer = Pick(self.tr("Printer"))
        card.body.addWidget(Field(self.tr("Printer"), self.printer))
        self.letters = Label("", "caption", "text2", wrap=True)
        card.body.addWidget(self.letters)
        self.print = KeyButton(self.tr("Print"), icon="printer", kind="primary", cap=cap("primary"))
        self.save = KeyButton(self.tr("Save PDF"), icon="file-pdf")
        self.extras = KeyButton(self.tr("More"), icon="sliders-horizontal", kind="ghost")
        card.body.addWidget(Flow(self.print, self.save, self.extras, across=8))
        self.print.clicked.connect(lambda: self._start(self._print()))
        self.save.clicked.connect(self._on_save_clicked)
        self.extras.clicked.connect(self._on_extras_clicked)
        self._show_printers(())
        return card

    # ------------------------------------------------------------------ loading and drawing

    async def _load(self, guest_id: str | None, batch_id: str | None) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        sender = await worker.db(addresses.sender, desk)
        found: tuple[tuple[str, Address], ...] = ()
        if batch_id:
            found = await worker.db(addresses.of_batch, desk, batch_id=batch_id)
        elif guest_id:
            found = await worker.db(addresses.of_guests, desk, guest_ids=(guest_id,))
        self.form.begin(sender, list(found))
        if guest_id and not found:
            self.show_error(self.tr("This guest wants to stay unnoticed: no envelope is written."))
            await may_go_out(self.courtesy, self, guest_id, lambda: self.open(guest_id=guest_id))
        self._draw()

    async def _add_guest(self, guest_id: str) -> None:
        found = await self.courtesy.worker.db(
            addresses.of_guests, self.courtesy.desk(), guest_ids=(guest_id,)
        )
        if found:
            self.form.add(*found[0])
            return
        self.show_error(self.tr("This guest wants to stay unnoticed: no envelope is written."))
        again = functools.partial(self.form.guest_wanted.emit, guest_id)
        await may_go_out(self.courtesy, self, guest_id, again)

    async def _keep_in_profile(self, guest_id: str, address: Address) -> None:
        kept, changes = await self.courtesy.worker.db(
            addresses.keep_of_guest, self.courtesy.desk(), command_id=new_id(), guest_id=guest_id,
            address=address,
        )  # fmt: skip
        self.courtesy.bus.changed.emit(changes, self)
        self.form.noted(guest_id, kept)
        self.courtesy.toasts.show(
            self.tr("The address stands in the profile of {name}.").format(name=kept.name)
        )

    async def _may_go_out(self, again: Callable[[], object]) -> bool:
        """Whether none of the guests became discreet meanwhile; then new addresses go into the profiles."""
        for guest_id in self.form.guests():
            if not await may_go_out(self.courtesy, self, guest_id, again):
                return False
        if self.courtesy.desk().may(May.EDIT_GUESTS):
            for guest_id, address in self.form.news():
                await self._keep_in_profile(guest_id, address)
        return True

    async def _keep_sender(self) -> None:
        _, changes = await self.courtesy.worker.db(
            addresses.keep_sender,
            self.courtesy.desk(),
            command_id=new_id(),
            address=self.form.whence_address(),
        )
        self.courtesy.bus.changed.emit(changes, self)

    async def _find_printers(self) -> None:
        self._show_printers(await self.courtesy.worker.work(printing.available))

    def _show_printers(self, printers: tuple[printing.Printer, ...]) -> None:
        offered: list[tuple[object, str]] = [(each.name, printing.printer_words(each)) for each in printers]
        self.printer.set_choices(offered or [("", self.tr("No printer found"))])
        self.printer.setEnabled(bool(printers))
        self.printer.choose(choices.remembered(self.courtesy.preferences, self._kind()).printer)
        self.print.set_main(bool(printers), cap("primary"))
        self.save.set_main(not printers, cap("primary"))
        self._allow()

    def order(self) -> EnvelopesOrder:
        """What stands on the page."""
        form = self.form
        return drawing.order_of(
            form.addresses(), form.whence_address(), form=form.kind(), hand=form.hand(), first=form.first(),
            title=self.tr("Envelopes and labels"),
        )  # fmt: skip

    def _draw(self) -> None:
        self._turn += 1
        tasks.start(self, self._drawn(self.order(), self._turn))

    async def _drawn(self, order: EnvelopesOrder, turn: int) -> None:
        file = await self.courtesy.worker.work(drawing.draw, order) if order.each else None
        if turn != self._turn:
            return  # newer words overtook these
        self.file = file
        self.preview.show_pdf(file.pdf if file else None, self.form.page())
        self.header.set_sub(self.tr("%n address(es)", "", len(order.each)) if order.each else "")
        self._allow()

    def _allow(self) -> None:
        file = getattr(self, "file", None)
        text = ""
        if file is not None and file.missing:
            text = self.tr("This hand cannot write: {letters}").format(letters=" ".join(file.missing))
        elif file is not None and file.overset:
            text = self.tr("An address is too long for this paper.")
        self.letters.setText(text)
        self.letters.setVisible(bool(text))
        good = file is not None and not file.missing and not file.overset
        self.print.setEnabled(good and self.printer.isEnabled())
        self.save.setEnabled(good)

    # ------------------------------------------------------------------ doing

    def _kind(self) -> str:
        form = getattr(self, "form", None)
        return choices.ENVELOPE if form is None or form.kind() in drawing.ENVELOPES else choices.LABEL

    def _on_form_chosen(self) -> None:
        choice = choices.remembered(self.courtesy.preferences, self._kind())
        if choice.printer:
            self.printer.choose(choice.printer)
        self._draw()

    async def _print(self) -> None:
        if not await self._may_go_out(lambda: self._start(self._print())):
            return
        file = await self._finished()
        choice = choices.remember(
            self.courtesy.preferences, self._kind(), printer=str(self.printer.key() or "")
        )
        job = printing.PrintJob(
            file.pdf, choice.printer, drawing.MEDIA[self.form.kind()], self.tr("Envelopes and labels"),
            tray=choice.tray,
        )  # fmt: skip
        await self.courtesy.worker.work(printing.send, job)
        self.courtesy.toasts.show(self.tr("Sent to the printer."))

    async def _finished(self) -> PrintedFile:
        """Exactly what stands on the page, though somebody typed a moment ago."""
        order = self.order()
        if not order.each:
            raise Refused("envelope_none")
        return await self.courtesy.worker.work(drawing.draw, order)

    def _on_save_clicked(self) -> None:
        name = f"{self.tr('Envelopes and labels')}.pdf"
        ask_where(self, self.tr("Save PDF"), name, self.save_to, kinds="PDF (*.pdf)")

    def save_to(self, path: str) -> None:
        """Write the file there."""
        self._start(self._save(Path(path)))

    async def _save(self, path: Path) -> None:
        if not await self._may_go_out(lambda: self.save_to(str(path))):
            return
        file = await self._finished()
        await self.courtesy.worker.work(_write, path, file.pdf)
        self.courtesy.toasts.show(self.tr("Saved as {name}.").format(name=path.name))

    def _on_extras_clicked(self) -> None:
        PrintExtras(
            self.courtesy, self, kind=self._kind(), printer=str(self.printer.key() or ""),
            media=drawing.MEDIA[self.form.kind()],
        ).show()  # fmt: skip


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise Refused("file_unwritable", file=path.name) from error
