"""Step 5: what came in, what did not and why, what to do next, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.imports import Coming, Tally, Undone
from app.services.imports import Job
from app.ui.pages.importing.after import AfterImport
from app.ui.pages.importing.rejected import RejectedCard
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import IconTile, Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.share_bar import Share, ShareBar
from app.words import figures

translate = QCoreApplication.translate
_SIDE = 300


class ResultStep(QWidget):
    """The sums of a finished import, its rejected rows, and what undoing it kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.job: Job | None = None
        self.seconds = 0
        inner = QWidget()
        column(self).addWidget(scrolled(inner))
        body = column(inner, spacing=12)
        body.addWidget(self._make_top())
        self.rejected, self.after = RejectedCard(), AfterImport()
        self.save, self.report = self.rejected.save, self.rejected.report
        self.read, self.compare, self.today = self.after.read, self.after.compare, self.after.today
        lower = row(spacing=12)
        lower.addWidget(self.rejected, 1)
        self._side = scrolled(self.after)
        self._side.setFixedWidth(theme.px(_SIDE))
        lower.addWidget(self._side)
        body.addLayout(lower, 1)
        self.setFocusProxy(self.rejected.list)

    def _make_top(self) -> Card:
        top = Card(margins=(16, 16, 16, 8), spacing=10)
        line, words = row(spacing=12), column(spacing=2)
        self._title, self._sub = Label("", "heading"), Label("", "body", "text2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        self.again = KeyButton(self.tr("Another file"), icon="download-simple")
        self.undo = KeyButton(self.tr("Undo the import"), icon="arrow-counter-clockwise")
        line.addWidget(IconTile("check-circle", "ok", 44))
        line.addLayout(words, 1)
        line.addWidget(self.again)
        line.addWidget(self.undo)
        self._bar = ShareBar()
        top.body.addLayout(line)
        top.body.addWidget(self._bar)
        return top

    def show_done(self, job: Job, *, coming: Coming | None = None, seconds: int = 0) -> None:
        """What came in, in how many seconds, and who of it arrives soon."""
        self.job, self.seconds = job, seconds
        tally = job.tally
        here = tally.created + tally.updated
        self._title.setText(_came_in(job.plan.kind, here).replace(str(here), figures.number(here), 1))
        self._sub.setText(f"{self.sums()} {_took(seconds)}")
        self._bar.show_shares(self._shares(tally))
        self._bar.show()
        self.undo.setEnabled(True)
        self.rejected.show_rejected(tally)
        self.after.show_for(tally, coming)
        self.again.set_cap("Ctrl ↵" if self.after.health.isHidden() else "")
        self._side.setVisible(not self.after.isHidden())

    def sums(self) -> str:
        """The sums in a sentence."""
        tally = self.job.tally if self.job is not None else Tally()
        told = self.tr(
            "{new} new, {changed} changed, {same} unchanged; {twice} of the new ones may be here twice."
        )
        return told.format(
            new=figures.number(tally.created), changed=figures.number(tally.updated),
            same=figures.number(tally.unchanged), twice=figures.number(tally.doubtful),
        )  # fmt: skip

    def show_undone(self, undone: Undone) -> None:
        """It is as before, but for what was edited since."""
        self._title.setText(self.tr("The import is undone"))
        self._sub.setText(
            self.tr("{removed} removed, {restored} as they were before.").format(
                removed=figures.number(undone.removed), restored=figures.number(undone.restored)
            )
        )
        self.undo.setEnabled(False)
        self.again.set_cap("Ctrl ↵")
        self._bar.hide()
        self._side.hide()
        self.after.hide()
        self.rejected.show_kept(undone.kept)

    def _shares(self, tally: Tally) -> list[Share]:
        sure = max(tally.created - tally.doubtful, 0)
        return [
            Share(self.tr("new"), sure, "accent"),
            Share(self.tr("changed"), tally.updated, "info"),
            Share(self.tr("the same"), tally.unchanged, "line_strong"),
            Share(self.tr("maybe twice"), tally.doubtful, "warn_line"),
            Share(self.tr("rejected"), tally.rejected, "warn"),
        ]


def _took(seconds: int) -> str:
    if seconds < 100:
        return translate("ResultStep", "%n second(s).", "", max(seconds, 1))
    return translate("ResultStep", "%n minute(s).", "", round(seconds / 60))


def _came_in(kind: str, count: int) -> str:
    """How much came in, of what."""
    if kind == "stays":
        return translate("ResultStep", "%n stay(s) came in", "", count)
    if kind == "rooms":
        return translate("ResultStep", "%n room(s) came in", "", count)
    if kind == "purchases":
        return translate("ResultStep", "%n purchase(s) came in", "", count)
    return translate("ResultStep", "%n guest(s) came in", "", count)
