"""Before an import is undone: what would go, what stays, whether it is safe; and afterwards what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.imports import FieldChange, ImportRow, Undone, WayBack
from app.errors import AppError
from app.services import imports
from app.ui import messages, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Flow, clear, column
from app.ui.widgets.notes import InlineNote
from app.words import figures
from app.words.imports import counted, kept_field

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_MOST_SHOWN = 8


class UndoImport(Sheet):
    """`undone(Undone)` as soon as it is; the answer stands here until it is closed."""

    undone = Signal(object)

    def __init__(
        self, courtesy: Courtesy, page: QWidget, import_id: str, run: ImportRow | None = None
    ) -> None:
        super().__init__(courtesy, page, width=520)
        self._import_id = import_id
        self._is_over = False
        self._start = tasks.OneAtATime(self, self._rest, self._on_failed, lambda: self._rest(False))
        self._build(run)
        tasks.start(self, self._look(), on_error=self._on_failed)

    def primary(self) -> None:
        """Ctrl+Enter: undo it, once it was said what that means; then close."""
        if self._is_over:
            self.close_sheet()
        elif self.go.isEnabled():
            self._start(self._undo())

    def _build(self, run: ImportRow | None) -> None:
        self._title = Label(self.tr("Undo this import?"), "heading")
        self.body.addWidget(self._title)
        if run is not None:
            desk = self.courtesy.desk()
            when = figures.when(run.at, desk.place, desk.business_date)
            about = "  ·  ".join(part for part in (run.file_name, when, run.by) if part)
            self.body.addWidget(ElidedLabel(about, "body", "text2", tabular=True))
        self.note = InlineNote(tone="warn", parent=self._inner)
        self.body.addWidget(self.note)
        self.goes = Label(self.tr("Looking at what it brought …"), "body", wrap=True)
        self.returns, self.stays = Label("", "body", wrap=True), Label("", "body", wrap=True)
        self._kept = QWidget()
        self._kept.setObjectName("clear")
        self._kept_lines = column(self._kept, margins=(12, 0, 0, 0), spacing=2)
        self.safe = Label("", "body", "text2", wrap=True)
        for part in (self.goes, self.returns, self.stays, self._kept, self.safe):
            self.body.addWidget(part)
        self._show_only(self.goes)
        self.leave = KeyButton(self.tr("Leave it as it is"), kind="primary", cap=cap("close"))
        self.leave.clicked.connect(self.close_sheet)
        self.go = KeyButton(
            self.tr("Undo the import"), icon="arrow-counter-clockwise", kind="decline", cap=cap("primary")
        )
        self.go.clicked.connect(self.primary)
        self.go.setEnabled(False)
        self.body.addWidget(Flow(self.leave, self.go, across=8))

    def begin(self) -> None:
        """Show it; Enter leaves everything as it is."""
        self.show()
        self.leave.setFocus()

    async def _look(self) -> None:
        look = imports.LookingBack(self._import_id)
        while await self.courtesy.worker.db(look.step, self.courtesy.desk()):
            if not isValid(self) or self.isHidden():
                return  # nobody waits for the answer any more
        self._show_way_back(look.found)
        self.go.setEnabled(True)

    def _show_way_back(self, found: WayBack) -> None:
        going = counted(found.removes)
        self.goes.setText(
            self.tr("This goes again: {what}.").format(what=going) if going
            else self.tr("Nothing that it brought goes.")
        )  # fmt: skip
        self.returns.setText(self.tr("%n entry(ies) it changed will be as before.", "", found.restores))
        self.stays.setText(self.tr("%n later edit(s) stay as they are:", "", found.kept_count))
        self.safe.setText(
            self.tr("Nothing else is touched. If you want it back, import the same file again.")
        )
        self._show_only(
            self.goes, self.safe, *([self.returns] if found.restores else []), kept=found.kept,
            kept_count=found.kept_count,
        )  # fmt: skip

    async def _undo(self) -> None:
        self.goes.setText(self.tr("Undoing …"))
        self._show_only(self.goes)
        undone, changes = await self.courtesy.worker.db(
            imports.undo, self.courtesy.desk(), import_id=self._import_id
        )
        self._is_over = True
        self._show_undone(undone)
        self.courtesy.bus.changed.emit(changes, self)
        self.undone.emit(undone)
        if self.isHidden():  # somebody locked the window meanwhile
            self.close_sheet()
        self.leave.setFocus()

    def _show_undone(self, undone: Undone) -> None:
        self._title.setText(self.tr("The import is undone"))
        told = self.tr("{removed} removed, {restored} as they were before.")
        self.goes.setText(
            told.format(removed=figures.number(undone.removed), restored=figures.number(undone.restored))
        )
        self.stays.setText(self.tr("%n later edit(s) stayed as they are:", "", undone.kept_count))
        self._show_only(self.goes, kept=undone.kept, kept_count=undone.kept_count)
        self.leave.set_text(self.tr("Close"))
        self.go.hide()

    def _show_only(self, *parts: QWidget, kept: Sequence[FieldChange] = (), kept_count: int = 0) -> None:
        for part in (self.goes, self.returns, self.safe):
            part.setVisible(part in parts)
        self.stays.setVisible(bool(kept))
        self._kept.setVisible(bool(kept))
        clear(self._kept_lines)
        for change in kept[:_MOST_SHOWN]:
            line = ElidedLabel(f"{change.name or '–'}  ·  {kept_field(change)}", "caption", "text2")
            self._kept_lines.addWidget(line)
        if kept_count > _MOST_SHOWN:
            more = self.tr("and %n more", "", kept_count - _MOST_SHOWN)
            self._kept_lines.addWidget(Label(more, "caption", "text2"))
        self.fit()

    def _rest(self, resting: bool = True) -> None:
        self.is_at_work = resting
        self.leave.setEnabled(not resting)
        self.go.setEnabled(not resting)

    def _on_failed(self, error: AppError) -> None:
        self.goes.hide()
        self.go.setEnabled(False)
        self.note.say(messages.sentence(error), tone="warn")
        self.fit()
