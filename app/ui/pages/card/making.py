"""Keeping, printing and saving a card: kept first, so that what was printed is always what is on file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import new_id
from app.domain.made_cards import CardRow, CardWish
from app.errors import AppError, Refused
from app.services import cards
from app.ui import printing
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.dialogs.print_extras import PrintExtras
from app.ui.pages.card.live import draw_file
from app.ui.printing import choices
from app.ui.printing.card_sheets import OWN, edge, to_cut
from app.ui.save_dialog import ask_where
from app.ui.widgets.pdf_pages import page_sizes
from reports.orders import CardOrder

if TYPE_CHECKING:
    from app.ui.pages.card.page import CardPage


class Making(QObject):
    """Carries out what the print panel's buttons say."""

    def __init__(self, page: CardPage) -> None:
        super().__init__(page)
        self._page = page
        self._made: tuple[CardOrder, CardRow, bytes] | None = None

    async def print_it(self) -> None:
        """Keep the card, send its file to the printer, write that down."""
        page, panel = self._page, self._page.panel
        if not await may_go_out(page.courtesy, page, page.guest_id, page.primary):
            return
        row, pdf = await self._kept()
        copies = int(str(panel.copies.key() or 1))
        choice = choices.remembered(page.courtesy.preferences, choices.CARD)
        media = panel.chosen_media()
        job = printing.PrintJob(
            pdf, str(panel.printer.key() or ""), media, self.tr("Card"), copies,
            panel.true_size.isChecked(), tray=choice.tray, safe=choice.safe, flip=choice.flip,
            borderless=await page.courtesy.worker.work(printing.borderless, choice, media),
        )  # fmt: skip
        try:
            await page.courtesy.worker.work(send_card, job, str(page.form.paper.key()))
        except AppError:
            await page.find_printers()  # "ready" may not stand beside "is stopped"
            raise
        await self._note(row, copies)
        text = self.tr("%n card(s) sent to the printer.", "", copies)
        page.courtesy.toasts.show(text)

    def ask_where(self) -> None:
        """Let the person choose a file to save the card in."""
        page = self._page
        ask_where(page, self.tr("Save the card"), f"{self.tr('Card')}.pdf", page.save_to, kinds="PDF (*.pdf)")

    def show_extras(self) -> None:
        """Tray, edges, both sides, and the test page."""
        panel = self._page.panel
        PrintExtras(
            self._page.courtesy, self._page, kind=choices.CARD, printer=str(panel.printer.key() or ""),
            media=panel.chosen_media(),
        ).show()  # fmt: skip

    async def save_to(self, path: Path) -> None:
        """Keep the card and write its file to a folder. Raises `Refused("file_not_written")`."""
        page = self._page
        if not await may_go_out(page.courtesy, page, page.guest_id, lambda: page.save_to(str(path))):
            return
        row, pdf = await self._kept()
        await self._page.courtesy.worker.work(_write, path, pdf)
        await self._note(row, 0)
        self._page.courtesy.toasts.show(self.tr("Saved as {name}.").format(name=path.name))

    async def _kept(self) -> tuple[CardRow, bytes]:
        """What stands on the page as a kept card: the one opened, one made a moment ago, or a new one."""
        page = self._page
        if page.kept_card is not None and page.file is not None:
            return page.kept_card, page.file.pdf
        order = page.order()
        if self._made is not None and self._made[0] == order and self._made[1].guest_id == page.guest_id:
            return self._made[1], self._made[2]
        file = await page.courtesy.worker.work(draw_file, order)
        if file.missing or file.overset:
            raise Refused("card_unfit")
        row, changes = await page.courtesy.worker.db(
            cards.keep, page.courtesy.desk(), command_id=new_id(), wish=self._wish(order), pdf=file.pdf
        )
        self._made = (order, row, file.pdf)
        page.courtesy.bus.changed.emit(changes, page)
        page.forget_draft()
        return row, file.pdf

    def _wish(self, order: CardOrder) -> CardWish:
        page = self._page
        return CardWish(
            guest_id=page.guest_id, gesture_id=page.desk.gesture_id if page.desk else None,
            occasion=page.form.occasions.current(), style=order.style, language=order.language,
            greeting=order.greeting, body=order.body, closing=order.closing, sign=order.sign,
            signature="ink" if order.signature == "ink" else "written", seed=order.seed,
            hand="own" if order.own_hand else order.hand, paper=order.paper, writing=order.writing,
        )  # fmt: skip

    async def _note(self, row: CardRow, copies: int) -> None:
        courtesy = self._page.courtesy
        _, changes = await courtesy.worker.db(
            cards.printed, courtesy.desk(), command_id=new_id(), card_id=row.id, copies=copies
        )
        courtesy.bus.changed.emit(changes, self._page)


def send_card(job: printing.PrintJob, paper: str) -> str:
    """Print a kept card on its sheet, both sides where it has two. Runs on a worker's thread."""
    two_sided = len(page_sizes(job.pdf)) > 1
    if job.media.key == OWN[paper].key:
        job = replace(job, flip=edge(paper, job.flip, two_sided=two_sided))
    return printing.send(to_cut(job, paper, two_sided=two_sided))


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise Refused("file_not_written", path=path.name) from error
