"""A typed sheet before it is printed: the very PDF, a printer, and the way to keep it as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import AppError, Refused
from app.ui import messages, printing, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.save_dialog import ask_where
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from reports.orders import PrintedFile

# What label printers and trays call these sheets; asked for by their millimetres.
NOTE = printing.Media("note", 105, 148, "A6")
TAG = printing.Media("tag", 62, 29, "Custom.62x29mm")
_MOST_SHOWN = 8


class PaperSheet(Sheet):
    """`file_name` without its ending is what a saved file is called."""

    def __init__(
        self,
        courtesy: Courtesy,
        page: QWidget,
        *,
        title: str,
        file: PrintedFile,
        media: printing.Media,
        file_name: str,
    ) -> None:
        super().__init__(courtesy, page, width=460)
        self._pdf, self._media, self._title, self._file_name = file.pdf, media, title, file_name
        self.body.addWidget(Label(title, "heading"))
        self._note = InlineNote()
        self.body.addWidget(self._note)
        self._warn(file)
        self.preview = PdfPreview(courtesy.worker, title)
        self.preview.setFixedHeight(theme.px(150 if media is TAG else 300))
        self.body.addWidget(self.preview)
        self.printer = Pick(self.tr("Printer"))
        self.body.addWidget(Field(self.tr("Printer"), self.printer))
        self.print = KeyButton(self.tr("Print"), icon="printer", kind="primary", cap=cap("primary"))
        self.save = KeyButton(self.tr("Save PDF"), icon="file-pdf")
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.print.clicked.connect(self.primary)
        self.save.clicked.connect(self._on_save_clicked)
        leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(self.print, self.save, leave, across=8))
        self._show_printers(())
        tasks.start(self, self._fill())

    def _warn(self, file: PrintedFile) -> None:
        """Before it is printed: what will not stand there as it was written. It is printed all the same."""
        if file.missing:
            letters = " ".join(file.missing[:_MOST_SHOWN])
            more = "…" if len(file.missing) > _MOST_SHOWN else ""
            sentence = self.tr("No font has these characters: {letters}")
            self._note.say(
                sentence.format(letters=letters + more), tone="warn",
                sub=self.tr("They print as empty boxes. Write the word in other letters, or print it so."),
            )  # fmt: skip
        elif file.overset:
            self._note.say(
                self.tr("Not all of it has room on this paper."), tone="warn",
                sub=self.tr("What is too long ends with three dots."),
            )  # fmt: skip

    def primary(self) -> None:
        """Print, or keep as a file where there is no printer."""
        if self.printer.isEnabled():
            tasks.start(self, self._print(), on_error=self._on_failed)
        else:
            self._on_save_clicked()

    async def _fill(self) -> None:
        self.preview.show_pdf(self._pdf)
        self.save.setFocus()
        self._show_printers(await self.courtesy.worker.work(printing.available))

    def _show_printers(self, printers: tuple[printing.Printer, ...]) -> None:
        choices: list[tuple[object, str]] = [(each.name, printing.printer_words(each)) for each in printers]
        self.printer.set_choices(choices or [("", self.tr("No printer found"))])
        self.printer.setEnabled(bool(printers))
        self.print.setEnabled(bool(printers))
        self.print.set_main(bool(printers), cap("primary"))
        self.save.set_main(not printers, cap("primary"))

    async def _print(self) -> None:
        job = printing.PrintJob(self._pdf, str(self.printer.key()), self._media, self._title)
        await self.courtesy.worker.work(printing.send, job)
        self.courtesy.toasts.show(self.tr("Sent to the printer."))
        self.close_sheet()

    def _on_save_clicked(self) -> None:
        kinds = self.tr("PDF files (*.pdf)")
        name = f"{self._file_name}.pdf"
        ask_where(self, self.tr("Save PDF"), name, lambda path: self.save_to(Path(path)), kinds=kinds)

    def save_to(self, path: Path) -> None:
        """Keep the file there."""
        tasks.start(self, self._save(path), on_error=self._on_failed)

    async def _save(self, path: Path) -> None:
        await self.courtesy.worker.work(_write, path, self._pdf)
        self.courtesy.toasts.show(self.tr("Saved as {name}.").format(name=path.name))
        self.close_sheet()

    def _on_failed(self, error: AppError) -> None:
        self._note.say(messages.sentence(error), tone="warn")


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise Refused("file_unwritable", file=path.name) from error
