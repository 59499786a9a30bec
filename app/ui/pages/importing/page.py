"""The wizard: one step on screen at a time, the file read beside the window, never in its way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.imports import ImportPlan, Orders, Undone
from app.errors import AppError
from app.services import imports
from app.ui import messages, tasks
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.open_dialog import ask_for
from app.ui.page import Page
from app.ui.pages.importing import report
from app.ui.pages.importing.columns import ColumnsStep
from app.ui.pages.importing.file_step import FileStep, kinds_of
from app.ui.pages.importing.result import ResultStep
from app.ui.pages.importing.running import Runner, coming_of
from app.ui.pages.importing.sums import SumsStep
from app.ui.printing.job import A4
from app.ui.save_dialog import ask_where
from app.ui.theme.theme import theme
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.step_line import StepLine
from app.words.imports import reason

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


_CHECK, _IMPORT = 2, 3  # places among the steps
_TITLE = 340  # px that the title and the margins may need


class ImportPage(Page):
    """File, columns, check, import, result."""

    section: ClassVar[str] = "settings"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True  # the rows of a file are people

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.setAcceptDrops(True)
        self.plan: ImportPlan | None = None
        self.runner: Runner | None = None
        self._is_over = False  # taken back: who comes again begins anew
        self._start = tasks.OneAtATime(self, lambda: self.note.say(""), self._refuse, self._on_step_ended)
        body = column(self, margins=(24, 14, 24, 16), spacing=12)
        self._head = PageHeader(self.tr("Import"))
        steps = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import"), self.tr("Result"))
        self._steps = StepLine(steps)
        self._head.add_right(self._steps)
        body.addWidget(self._head)
        self.note = InlineNote()
        self.note.say("")
        body.addWidget(self.note)
        self.file, self.columns = FileStep(kinds_of(courtesy)), ColumnsStep()
        self.sums, self.result = SumsStep(), ResultStep()
        self._stack = QStackedWidget()
        self._stack.setObjectName("clear")
        for step in (self.file, self.columns, self.sums, self.result):
            self._stack.addWidget(step)
        body.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        self.file.choose.clicked.connect(self._choose_file)
        self.columns.other.clicked.connect(self._choose_file)
        self.columns.doubt.wanted.connect(self._reread_as)
        self.columns.go.clicked.connect(self.primary)
        self.columns.back.clicked.connect(self.begin)
        self.columns.reread.connect(self._reread)
        self.sums.go.clicked.connect(self.primary)
        self.sums.stop.clicked.connect(self.escape)
        self.result.undo.clicked.connect(self._on_undo_clicked)
        self.result.save.clicked.connect(self._choose_rejects)
        self.result.again.clicked.connect(self.begin)
        self.result.read.clicked.connect(self.primary)
        self.result.compare.clicked.connect(self._compare)
        self.result.today.clicked.connect(lambda: self.courtesy.navigator.go("today"))
        self.result.report.clicked.connect(lambda: self._start(self._report()))

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Begin with a file, or go on where one was."""
        file = what.get("file")
        kind = what.get("kind")
        if isinstance(kind, str) and kind:
            self.file.kind.choose(kind)
        if isinstance(file, str) and file:
            self.take(Path(file))
        elif self._is_over or (self.runner is None and self.plan is None):
            self.begin()

    def begin(self) -> None:
        """Another file."""
        self.plan, self.runner, self._is_over = None, None, False
        self.note.say("")
        self._show(self.file)

    def primary(self) -> None:
        """Ctrl+Enter: the next step."""
        here = self._stack.currentWidget()
        if here is self.file:
            self._choose_file()
        elif here is self.columns:
            self._start(self._check())
        elif here is self.sums and self.sums.go.isVisible() and self.sums.go.isEnabled():
            self._start(self._import())
        elif here is self.result and not self.result.read.isVisible():
            self.begin()
        elif here is self.result:
            self.courtesy.navigator.go("settings", part="imports")

    def escape(self) -> bool:
        """Esc: stop what runs, else a step back."""
        here = self._stack.currentWidget()
        if self.runner is not None and self.runner.is_running:
            self.runner.stop()
            return True
        if here is self.sums:
            self._show(self.columns)
            return True
        if here is self.columns:
            self.begin()
            return True
        return False

    def panes(self) -> list[QWidget]:
        """The step on screen."""
        return [self._stack]

    def show_error(self, sentence: str) -> None:
        """Above the step."""
        self.note.say(sentence, tone="warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title goes before the names of the steps."""
        super().resizeEvent(event)
        self._steps.fit(self.width() - theme.px(_TITLE))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if event.mimeData().hasUrls() and not self._start.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take(Path(files[0]))

    # ------------------------------------------------------------------ steps

    def take(self, file: Path) -> None:
        """Look at this file."""
        self._start(self._look(file, Orders(), str(self.file.kind.key())))

    def _reread(self) -> None:
        if self.plan is not None:
            self._start(self._look(Path(self.plan.file), self.columns.orders(self.plan), self.plan.kind))

    def _reread_as(self, kind: str) -> None:
        """The same file, as what its columns speak of."""
        if self.plan is not None:
            self.file.kind.choose(kind)
            self._start(self._look(Path(self.plan.file), Orders(), kind))

    async def _look(self, file: Path, orders: Orders, kind: str) -> None:
        self.file.say_reading(file.name)
        try:
            # Beside the store's threads: a large file takes a while, and the desk goes on searching.
            source = await self.courtesy.worker.work(imports.opened, file, orders, kind)
            self.plan = await self.courtesy.worker.db(
                imports.look, self.courtesy.desk(), file=file, kind=kind, orders=orders, source=source
            )
        finally:
            self.file.say_reading("")
        self.columns.show_plan(self.plan)
        self._show(self.columns)

    async def _check(self) -> None:
        assert self.plan is not None
        self.plan = imports.changed(self.plan, mapping=self.columns.mapping())
        imports.must_name(self.plan)
        self.runner = Runner(self.courtesy.worker, self.courtesy.desk, self.plan, self.sums.show_progress)
        self.sums.show_begun()
        self._show(self.sums)
        job = await self.runner.check()
        if job is None:
            self._show(self.columns)
            return
        self.sums.show_checked(job)

    async def _import(self) -> None:
        assert self.plan is not None
        if self.columns.remember.isChecked():
            await self.courtesy.worker.db(
                imports.remember, self.courtesy.desk(), plan=self.plan, name=Path(self.plan.file).stem
            )
        self.runner = Runner(self.courtesy.worker, self.courtesy.desk, self.plan, self.sums.show_progress)
        self.sums.show_begun(is_import=True)
        self._steps.go(_IMPORT)
        done = await self.runner.bring()
        if done is None:
            self.note.say(self.tr("Stopped. Nothing came in."))
            return
        job, changes = done
        seconds = round(self.runner.seconds)
        self.courtesy.bus.changed.emit(changes, self)
        self.result.show_done(job, coming=await coming_of(self.courtesy, job), seconds=seconds)
        self._show(self.result)

    async def _report(self) -> None:
        job = self.result.job
        if job is None:
            return
        order = report.order_of(self.courtesy.desk(), job, self.result.sums())
        file = await self.courtesy.worker.work(report.drawn, order)
        PaperSheet(
            self.courtesy, self, title=self.tr("Report of the import"), file=file, media=A4,
            file_name=f"{self.tr('Import')} {Path(job.plan.file).stem}",
        ).show()  # fmt: skip

    def _compare(self) -> None:
        if self.result.job is not None:
            self.courtesy.navigator.go("duplicates", import_id=self.result.job.run_id)

    def _on_undo_clicked(self) -> None:
        # Deferred: most imports stay.
        from app.ui.dialogs.undo_import import UndoImport

        if self.result.job is not None:
            sheet = UndoImport(self.courtesy, self, self.result.job.run_id)
            sheet.undone.connect(self._on_undone)
            # The button that was pressed is off then: Enter must not wander.
            sheet.closed.connect(self.result.again.setFocus)
            sheet.begin()

    def _on_undone(self, undone: Undone) -> None:
        self.result.show_undone(undone)
        self._is_over = True

    # ------------------------------------------------------------------ helpers of the steps

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        at = {self.file: 0, self.columns: 1, self.sums: _CHECK, self.result: 4}
        self._steps.go(at[step])
        kind = self.plan.kind if self.plan is not None else ""
        titles = {
            "guests": self.tr("Import guests"), "stays": self.tr("Import stays"),
            "rooms": self.tr("Import rooms"), "purchases": self.tr("Import purchases"),
        }  # fmt: skip
        self._head.set_title(titles.get(kind, self.tr("Import")))
        step.setFocus()

    def _on_step_ended(self) -> None:
        if self._stack.currentWidget() is self.sums and (self.runner is None or not self.runner.is_over):
            self.sums.show_stopped()
            self._steps.go(_CHECK)

    def _refuse(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone="warn")

    def _choose_file(self) -> None:
        kinds = "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.vcf *.ldif *.zip *.gz"
        ask_for(
            self, "import", self.tr("Choose a file"), lambda files: self.take(Path(files[0])),
            kinds=f"{self.tr('Tables and lists')} ({kinds});;* (*)",
        )  # fmt: skip

    def _choose_rejects(self) -> None:
        ask_where(
            self, self.tr("Save the rejected rows"), "rejected.csv",
            lambda file: self._start(self.save_rejects(Path(file))), kinds="CSV (*.csv)",
        )  # fmt: skip

    async def save_rejects(self, file: Path) -> None:
        """Rejected rows with their reasons, in a file of their own."""
        if self.plan is not None:
            await self.courtesy.worker.work(imports.write_rejects, self.plan, file, reason)
            self.courtesy.toasts.show(self.tr("Saved: {file}").format(file=file.name))
