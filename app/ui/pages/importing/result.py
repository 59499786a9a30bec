"""Step 5: what came in, what did not and why, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.imports import Undone
from app.services.imports import Job
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import clear, column, row, scrolled
from app.words import figures
from app.words.import_fields import field_name
from app.words.imports import reason

translate = QCoreApplication.translate
_MOST_SHOWN = 200


class ResultStep(QWidget):
    """The sums of a finished import, its rejected rows, and what undoing it kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.job: Job | None = None
        body = column(self, spacing=12)
        top = Card(margins=16, spacing=4)
        line = row(spacing=12)
        words = column(spacing=2)
        self._title, self._sub = Label("", "title"), Label("", "body", "text2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        self.undo = KeyButton(self.tr("Undo the import"), icon="arrow-counter-clockwise")
        self.read = KeyButton(self.tr("Read the notes about health"), icon="warning", cap="Ctrl ↵")
        self.today = KeyButton(self.tr("Go to Today"), icon="sun-horizon")
        line.addLayout(words, 1)
        line.addWidget(self.read)
        line.addWidget(self.today)
        line.addWidget(self.undo)
        top.body.addLayout(line)
        body.addWidget(top)
        card = Card(margins=16, spacing=8)
        self._list_title = Label("", "title")
        card.body.addWidget(self._list_title)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, theme.px(8), 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        card.body.addWidget(scrolled(inner), 1)
        foot = row(spacing=12)
        self.save = KeyButton(self.tr("Save the rejected rows, with reasons"), icon="file-csv")
        self.again = KeyButton(self.tr("Another file"), icon="download-simple")
        self._told = Label(self.tr("Mend them and import again: nobody comes twice."), "caption", "text2")
        for part in (self.save, self._told):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.again)
        card.body.addLayout(foot)
        body.addWidget(card, 1)
        self.setFocusProxy(self.again)

    def show_done(self, job: Job, arrivals: tuple[int, int] | None = None) -> None:
        """What came in; of stays also how many arrivals of today were in the file, and how many there are."""
        self.job = job
        tally = job.tally
        here = tally.created + tally.updated
        self._title.setText(_came_in(job.plan.kind, here))
        sums = self.tr(
            "{new} new, {changed} changed, {same} the same already, {twice} of the new ones maybe twice."
        )
        self._sub.setText(
            sums.format(
                new=figures.number(tally.created), changed=figures.number(tally.updated),
                same=figures.number(tally.unchanged), twice=figures.number(tally.doubtful),
            )
        )  # fmt: skip
        if arrivals is not None and arrivals[1]:
            told = self.tr("Of {all} arrivals today, {count} were in the file.")
            told = told.format(all=figures.number(arrivals[1]), count=figures.number(arrivals[0]))
            self._sub.setText(f"{self._sub.text()} {told}")
        self.today.setVisible(job.plan.kind != "guests")
        self.undo.setEnabled(True)
        self.read.setVisible(tally.sealed > 0)
        self._show_rejected(job)

    def show_undone(self, undone: Undone) -> None:
        """It is as before, but for what was edited since."""
        self._title.setText(self.tr("The import is undone"))
        self._sub.setText(
            self.tr("{removed} removed, {restored} as they were before.").format(
                removed=figures.number(undone.removed), restored=figures.number(undone.restored)
            )
        )
        self.undo.setEnabled(False)
        for part in (self.save, self._told, self.read, self.today):
            part.hide()
        clear(self._grid)
        self._list_title.setText(
            self.tr("Edits made since, which were kept")
            if undone.kept
            else self.tr("Nothing was edited since")
        )
        for at, change in enumerate(undone.kept[:_MOST_SHOWN]):
            field = field_name(change.field) if change.field else self.tr("the whole profile")
            for place, text in enumerate((change.name, field, change.written)):
                self._grid.addWidget(ElidedLabel(text, "body"), at, place)
        self._end(len(undone.kept[:_MOST_SHOWN]))

    def _show_rejected(self, job: Job) -> None:
        troubles = job.tally.troubles[:_MOST_SHOWN]
        clear(self._grid)
        for part in (self.save, self._told):
            part.setVisible(bool(troubles))
        self._list_title.setText(
            self.tr("Rejected rows: {count}").format(count=figures.number(job.tally.rejected))
            if troubles else self.tr("No row was rejected")
        )  # fmt: skip
        for at, trouble in enumerate(troubles):
            self._grid.addWidget(Label(figures.number(trouble.row), "body_strong", tabular=True), at, 0)
            self._grid.addWidget(ElidedLabel(trouble.text, "body", "text2"), at, 1)
            self._grid.addWidget(ElidedLabel(reason(trouble), "body", "warn"), at, 2)
        self._end(len(troubles))

    def _end(self, rows: int) -> None:
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 2)
        self._grid.setRowStretch(rows, 1)


def _came_in(kind: str, count: int) -> str:
    """How much came in, of what."""
    if kind == "stays":
        return translate("ResultStep", "%n stay(s) came in", "", count)
    if kind == "rooms":
        return translate("ResultStep", "%n room(s) came in", "", count)
    if kind == "purchases":
        return translate("ResultStep", "%n purchase(s) came in", "", count)
    return translate("ResultStep", "%n guest(s) came in", "", count)
