"""What a past import brought, line by line, with the way back: opened from Today and from the settings."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.imports import Brought, BroughtLine, ImportRow
from app.domain.roles import May
from app.services import imports
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import EmptyState, InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.row_delegate import Heading
from app.words import figures
from app.words.import_fields import field_name, kind_name

_SIGNS = {
    "new": ("plus", "ok"), "moved": ("bed", "info"), "cancelled": ("x", "warn"),
    "changed": ("note-pencil", "plain"),
}  # fmt: skip


class ImportResultPage(Page):
    """Enter opens whom a line is about. Opened with `import_id`."""

    section: ClassVar[str] = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._import_id = ""
        self._run: ImportRow | None = None
        self.header = PageHeader(self.tr("Import"))
        self.undo = KeyButton(self.tr("Undo the import"), icon="arrow-counter-clockwise")
        self.undo.clicked.connect(self._on_undo_clicked)
        self.header.add_right(self.undo)
        self.note = InlineNote()
        self.note.say("")
        self.list = RecordList(
            RecordRowDelegate(courtesy.discreet, right_width=200), self.tr("What the import brought")
        )
        self.empty = EmptyState("")
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        body.addWidget(self.header)
        body.addWidget(self.note)
        body.addWidget(self._make_sums())
        card = Card(margins=4)
        card.body.addWidget(self.list)
        card.body.addWidget(self.empty)
        self.empty.hide()
        body.addWidget(card, 1)
        self.list.opened.connect(lambda chosen: self._open(chosen.record))

    def open(self, **what: object) -> None:
        """Show this import."""
        self._import_id = str(what.get("import_id") or "")
        self.note.say("")
        self.reload()

    def reload(self) -> None:
        """Fetch it again."""
        if self._import_id:
            tasks.start(self, self._fetch())

    def concerns(self, changes: Changes) -> bool:
        """Whether it was undone, here or elsewhere."""
        return changes.touch("import")

    def panes(self) -> list[QWidget]:
        """The list."""
        return [self.list]

    def show_error(self, sentence: str) -> None:
        """Above the sums."""
        self.note.say(sentence, tone="warn")

    def _make_sums(self) -> Card:
        card = Card(margins=(16, 10, 16, 10), spacing=2)
        line = row(spacing=12)
        self._sums: dict[str, tuple[Label, QWidget]] = {}
        for key, text in (
            ("created", self.tr("new")), ("moved", self.tr("other rooms")),
            ("cancelled", self.tr("called off")), ("updated", self.tr("changed in all")),
            ("unchanged", self.tr("the same")), ("rejected", self.tr("rejected")),
        ):  # fmt: skip
            box = QWidget()
            box.setObjectName("clear")
            inner = column(box)
            count = Label("0", "heading", tabular=True)
            inner.addWidget(count)
            inner.addWidget(Label(text, "body", "text2"))
            self._sums[key] = (count, box)
            line.addWidget(box, 1)
        card.body.addLayout(line)
        return card

    async def _fetch(self) -> None:
        found: Brought = await self.courtesy.worker.db(
            imports.brought, self.courtesy.desk(), import_id=self._import_id
        )
        place, self._run = self.courtesy.desk().place, found.run
        self.header.set_title(self.tr("Import: {kind}").format(kind=kind_name(found.kind)))
        at = found.written_at or found.run.at
        self.header.set_sub(
            self.tr("{file}, as of {time}, by {name}").format(
                file=found.run.file_name, name=found.run.by,
                time=figures.when(at, place, self.courtesy.desk().business_date),
            )
        )  # fmt: skip
        self.undo.setVisible(found.run.can_be_undone and self.courtesy.session.may(May.IMPORT))
        for key, (count, box) in self._sums.items():
            count.setText(figures.number(found.run.counts.get(key, 0)))
            box.setVisible(found.kind == "stays" or key not in ("moved", "cancelled"))
        self._show_lines(found)

    def _show_lines(self, found: Brought) -> None:
        rows: list[object] = []
        for what, lines in groupby(found.lines, key=lambda line: line.what):
            rows.append(Heading(self._heading(what)))
            rows += [self._row(line) for line in lines]
        if found.more:
            rows.append(Heading(self.tr("and %n more", "", found.more)))
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if not rows:
            self.empty.say(*self._nothing(found))
        elif self.list.current() is None:
            self.list.choose_first()
        if rows:
            self.list.setFocus()

    def _heading(self, what: str) -> str:
        words = {
            "new": self.tr("New"), "moved": self.tr("In another room"),
            "cancelled": self.tr("Called off"), "changed": self.tr("Changed"),
        }  # fmt: skip
        return words[what]

    def _row(self, line: BroughtLine) -> RecordRow:
        icon, tone = _SIGNS[line.what]
        right = line.written
        if line.what == "moved":
            right = f"{line.former} → {line.written}" if line.written else line.former
        sub = ", ".join(dict.fromkeys(field_name(each) for each in line.fields))
        return RecordRow(
            key=line.id, title=line.name or "–", sub=sub if line.what == "changed" else "",
            icon=icon, icon_tone=tone, right=right, fold_right=True, record=line,
        )  # fmt: skip

    def _nothing(self, found: Brought) -> tuple[str, str]:
        if found.run.state == "done" and not found.run.can_be_undone:
            told = self.tr("By your rules of retention, what it changed is not kept any more.")
            return self.tr("The import stands"), told
        if found.run.state == "done":
            return self.tr("Nothing changed"), self.tr("All of it was known already.")
        return self.tr("This import is undone"), self.tr(
            "All is as it was before, but for what was edited since."
        )

    def _open(self, line: BroughtLine) -> None:
        if line.guest_id is not None:
            self.courtesy.navigator.go("guest", guest_id=line.guest_id)

    def _on_undo_clicked(self) -> None:
        # Deferred: most days nobody undoes one.
        from app.ui.dialogs.undo_import import UndoImport

        sheet = UndoImport(self.courtesy, self, self._import_id, self._run)
        sheet.undone.connect(lambda _: self.reload())
        sheet.begin()
