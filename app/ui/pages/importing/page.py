"""The wizard: one step on screen at a time, the file read beside the window, never in its way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.domain.imports import ImportPlan, Orders, Undone
from app.errors import AppError
from app.services import imports
from app.ui import messages, tasks
from app.ui.page import Page
from app.ui.pages.importing.columns import ColumnsStep
from app.ui.pages.importing.file_step import FileStep
from app.ui.pages.importing.result import ResultStep
from app.ui.pages.importing.running import Runner
from app.ui.pages.importing.sums import SumsStep
from app.ui.save_dialog import ask_where
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.notes import InlineNote
from app.words.imports import reason

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


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
        self._busy = False
        body = column(self, margins=(24, 14, 24, 16), spacing=12)
        self._head = PageHeader(self.tr("Import"))
        body.addWidget(self._head)
        self.note = InlineNote()
        self.note.say("")
        body.addWidget(self.note)
        self.file, self.columns = FileStep(_kinds(courtesy)), ColumnsStep()
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
        self.columns.go.clicked.connect(self.primary)
        self.columns.reread.connect(self._reread)
        self.sums.go.clicked.connect(self.primary)
        self.sums.stop.clicked.connect(self.escape)
        self.result.undo.clicked.connect(lambda: self._start(self._undo()))
        self.result.save.clicked.connect(self._choose_rejects)
        self.result.again.clicked.connect(self.begin)
        self.result.today.clicked.connect(lambda: self.courtesy.navigator.go("today"))
        self.result.read.clicked.connect(self.primary)

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Begin with a file, or go on where one was."""
        file = what.get("file")
        kind = what.get("kind")
        if isinstance(kind, str) and kind:
            self.file.kind.choose(kind)
        if isinstance(file, str) and file:
            self.take(Path(file))
        elif self.runner is None and self.plan is None:
            self.begin()

    def begin(self) -> None:
        """Another file."""
        self.plan, self.runner = None, None
        self.note.say("")
        self._show(self.file)

    def primary(self) -> None:
        """Ctrl+Enter: the next step."""
        here = self._stack.currentWidget()
        if here is self.file:
            self._choose_file()
        elif here is self.columns:
            self._start(self._check())
        elif here is self.sums and self.sums.go.isVisible():
            self._start(self._import())
        elif here is self.result and self.result.read.isVisible():
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if event.mimeData().hasUrls() and not self._busy:
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
        self.runner = self._new_runner(self.plan)
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
        self.runner = self._new_runner(self.plan)
        self.sums.show_begun()
        done = await self.runner.bring()
        if done is None:
            self.sums.show_stopped()
            self.note.say(self.tr("Stopped. Nothing came in."))
            return
        job, changes = done
        self.courtesy.bus.changed.emit(changes, self)
        arrivals = None
        if job.plan.kind == "stays":
            arrivals = await self.courtesy.worker.db(
                imports.arrivals_told, self.courtesy.desk(), stay_ids=frozenset(job.claimed)
            )
        self.result.show_done(job, arrivals)
        self._show(self.result)

    async def _undo(self) -> None:
        job = self.result.job
        if job is None:
            return
        undone: Undone
        self.result.undo.setEnabled(False)
        undone, changes = await self.courtesy.worker.db(
            imports.undo, self.courtesy.desk(), import_id=job.run_id
        )
        self.courtesy.bus.changed.emit(changes, self)
        self.result.show_undone(undone)

    # ------------------------------------------------------------------ helpers of the steps

    def _new_runner(self, plan: ImportPlan) -> Runner:
        return Runner(self.courtesy.worker, self.courtesy.desk, plan, self.sums.show_progress)

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        names = {
            self.file: self.tr("Step 1 of 5: the file"), self.columns: self.tr("Step 2 of 5: the columns"),
            self.sums: self.tr("Steps 3 and 4 of 5: check and import"),
            self.result: self.tr("Step 5 of 5: the result"),
        }  # fmt: skip
        self._head.set_sub(names[step])
        step.setFocus()

    def _start(self, step: object) -> None:
        """One thing at a time."""
        if self._busy:
            step.close()  # type: ignore[attr-defined]
            return
        self._busy = True
        self.note.say("")
        tasks.start(self, self._alone(step), on_error=self._refuse)

    async def _alone(self, step: object) -> None:
        try:
            await step  # type: ignore[misc]
        finally:
            self._busy = False
            if self._stack.currentWidget() is self.sums and (self.runner is None or not self.runner.is_over):
                self.sums.show_stopped()

    def _refuse(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone="warn")

    def _choose_file(self) -> None:
        kinds = "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.vcf *.ldif"
        dialog = QFileDialog(
            self, self.tr("Choose a file"), "", f"{self.tr('Tables and lists')} ({kinds});;* (*)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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


def _kinds(courtesy: Courtesy) -> tuple[str, ...]:
    """What this place takes in: a shop has no rooms, a hotel no purchases."""
    place = courtesy.session.place
    return ("guests", "purchases") if place is not None and place.kind == "shop" else (
        "guests", "stays", "rooms",
    )  # fmt: skip
