"""How this kind of document is printed here: the tray, the edges, both sides, and a page to measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.ui import messages, printing, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.printing import choices
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.switch import Switch
from app.words import figures
from reports.orders import RulerLabels, RulerOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class PrintExtras(Sheet):
    """Kept for this kind of document at this workstation. `media` is the sheet the test page is drawn for."""

    def __init__(
        self, courtesy: Courtesy, page: QWidget, *, kind: str, printer: str, media: printing.Media
    ) -> None:
        super().__init__(courtesy, page, width=480)
        self._kind, self._printer, self._media = kind, printer, media
        self._features = printing.Features()
        self.body.addWidget(Label(self.tr("More about printing"), "heading"))
        self.body.addWidget(Label(printer or self.tr("No printer found"), "body", "text2"))
        self._note = InlineNote()
        self.body.addWidget(self._note)
        self.tray = Pick(self.tr("Tray"))
        self.body.addWidget(Field(self.tr("Tray"), self.tray))
        self.borderless = Switch(self.tr("Up to the edge of the paper"))
        self.safe = Switch(self.tr("Safe margins: 5 mm stay blank all around"))
        self.flip = Pick(self.tr("Both sides"), self._flips())
        self.body.addWidget(self.borderless)
        self.body.addWidget(self.safe)
        self.body.addWidget(Field(self.tr("Both sides"), self.flip))
        self.test = KeyButton(self.tr("Print a test page"), icon="file-text")
        self.done = KeyButton(self.tr("Keep"), icon="check", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.body.addWidget(Flow(self.done, self.test, leave, across=8))
        self.test.setEnabled(bool(printer))
        self.done.clicked.connect(self.primary)
        self.test.clicked.connect(lambda: tasks.start(self, self._print_test(), on_error=self._on_failed))
        leave.clicked.connect(self.close_sheet)
        self._show(choices.remembered(courtesy.preferences, kind))
        tasks.start(self, self._find())

    def primary(self) -> None:
        """Ctrl+Enter: these hold from now on."""
        choices.remember(
            self.courtesy.preferences, self._kind, printer=self._printer, tray=str(self.tray.key() or ""),
            borderless=self.borderless.isChecked(), safe=self.safe.isChecked(),
            flip=str(self.flip.key() or ""),
        )  # fmt: skip
        self.courtesy.toasts.show(self.tr("Kept for this kind of paper, at this desk."))
        self.close_sheet()

    def _flips(self) -> list[tuple[object, str]]:
        return [
            ("", self.tr("One side only")),
            ("long", self.tr("Both, turned over the long edge")),
            ("short", self.tr("Both, turned over the short edge")),
        ]

    def _show(self, choice: choices.Choice) -> None:
        trays: list[tuple[object, str]] = [("", self.tr("As the printer likes"))]
        trays += [(tray.key, printing.tray_words(tray)) for tray in self._features.trays]
        self.tray.set_choices(trays)
        self.tray.choose(choice.tray)
        self.tray.setEnabled(len(trays) > 1)
        self.borderless.setChecked(choice.borderless and bool(self._features.borderless))
        self.borderless.setEnabled(bool(self._features.borderless))
        self.safe.setChecked(choice.safe)
        self.flip.choose(choice.flip)

    async def _find(self) -> None:
        self.tray.setFocus()
        if self._printer and printing.has_queue():
            self._features = await self.courtesy.worker.work(printing.features, self._printer)
            self._show(choices.remembered(self.courtesy.preferences, self._kind))

    async def _print_test(self) -> None:
        order = RulerOrder(
            self._media.width_mm, self._media.height_mm, self._labels(), figures.language(),
            self._printer, self.courtesy.desk().place.name,
        )  # fmt: skip
        pdf = await self.courtesy.worker.work(draw_test_page, order)
        job = printing.PrintJob(
            pdf, self._printer, self._media, self.tr("Test page"), tray=str(self.tray.key() or "")
        )
        await self.courtesy.worker.work(printing.send, job)
        self._note.say(
            self.tr("Sent. Lay a ruler on the red bar: it is to be as long as it says."), tone="ok"
        )

    def _labels(self) -> RulerLabels:
        return RulerLabels(
            heading=self.tr("Test page"),
            bar=self.tr("The red bar is 100 mm long; on a small sheet 50 mm."),
            corners=self.tr("The corners stand 5 mm from the edge of the paper."),
            text=self.tr("If the bar is shorter, switch off “fit to page” in the printer’s settings."),
        )

    def _on_failed(self, error: AppError) -> None:
        self._note.say(messages.sentence(error), tone="warn")


def draw_test_page(order: RulerOrder) -> bytes:
    """The page as the file that prints. Runs on a worker's thread."""
    # Deferred: reportlab may not load before the first paint.
    from reports import ruler

    return ruler.draw(order).pdf
