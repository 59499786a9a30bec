"""Steps 3 and 4: what the check found, then how far the import is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from app.domain.imports import Tally
from app.services.imports import Job
from app.ui.pages.importing.changes import ChangesCard
from app.ui.pages.importing.counted_lines import CountedLines
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader, Well
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import column, row, scrolled
from app.words import figures
from app.words.import_fields import left_out_name
from app.words.imports import room_taken

_ICONS = {"documents": "identification-badge", "cards": "credit-card", "relays": "envelope-open"}
_AMBER = ("doubtful", "rejected")
_SOON = 2  # seconds before anybody can say how long it takes
_FEW_ROOMS = 4  # told one by one before an import; all of them after it
_PAUSE = 0.15  # seconds between two pictures of the progress: more often nobody reads it


class SumsStep(QWidget):
    """The sums of a check or an import, and what was left out on purpose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._rows = 0
        self._shown_at, self._unread = 0.0, 0
        self._checked: Job | None = None
        inner = QWidget()
        column(self).addWidget(scrolled(inner))
        body = column(inner, spacing=12)
        body.addWidget(self._make_sums())
        middle = row(spacing=12)
        middle.addWidget(self._make_left(), 1)
        middle.addWidget(self._make_progress(), 1)
        body.addLayout(middle, 2)
        self.changes = ChangesCard()
        body.addWidget(self.changes)
        body.addStretch(1)

    def _make_sums(self) -> Card:
        card = Card(margins=16, spacing=10)
        self._head = SectionHeader(self.tr("What the check found"))
        card.body.addWidget(self._head)
        line = row(spacing=12)
        self._sums: dict[str, Label] = {}
        for key, text, told in (
            ("created", self.tr("new"), self.tr("not here yet")),
            ("updated", self.tr("changed"), self.tr("former values are kept")),
            ("unchanged", self.tr("the same"), self.tr("nothing to do")),
            ("doubtful", self.tr("maybe twice"), self.tr("name or e-mail is here already")),
            ("rejected", self.tr("rejected"), self.tr("with the reason, in a file")),
        ):
            box = Well(margins=(14, 10, 14, 10), spacing=0)
            self._sums[key] = Label("0", "display", tabular=True)
            box.body.addWidget(self._sums[key])
            box.body.addWidget(ElidedLabel(text, "body_strong"))
            box.body.addWidget(ElidedLabel(told, "caption", "text2"))
            line.addWidget(box, 1)
        card.body.addLayout(line)
        return card

    def _make_left(self) -> Card:
        card = Card(margins=16, spacing=8)
        card.body.addWidget(Label(self.tr("Left out on purpose"), "title"))
        self._left, self._eyes = CountedLines(), CountedLines()
        card.body.addWidget(self._left)
        self._eyes_title = Label(self.tr("To look at afterwards"), "title")
        card.body.addSpacing(theme.px(4))
        card.body.addWidget(self._eyes_title)
        card.body.addWidget(self._eyes)
        card.body.addStretch(1)
        return card

    def _make_progress(self) -> Card:
        card = Card(margins=16, spacing=10)
        line = row(spacing=12)
        self._state, self._part = Label("", "title"), Label("", "heading", tabular=True)
        line.addWidget(self._state, 1)
        line.addWidget(self._part)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._done, self._time = Label("", "body", tabular=True), Label("", "body", "text2", tabular=True)
        rows = row(spacing=12)
        rows.addWidget(self._done, 1)
        rows.addWidget(self._time)
        told = self.tr(
            "The desk can go on working. Either all of it comes in or nothing. It can be undone later."
        )
        self._told = Label(told, "body", "text2", wrap=True)
        self.go = KeyButton("", icon="download-simple", kind="primary", cap="Ctrl ↵")
        self.stop = KeyButton(self.tr("Cancel"), kind="decline", cap="Esc")
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.go)
        card.body.addLayout(line)
        card.body.addWidget(self._bar)
        card.body.addLayout(rows)
        card.body.addWidget(self._told)
        card.body.addStretch(1)
        card.body.addLayout(buttons)
        return card

    # ------------------------------------------------------------------ showing

    def show_begun(self, *, is_import: bool = False) -> None:
        """Something runs; until it is over only Cancel can be pressed."""
        self._state.setText(self.tr("Importing") if is_import else self.tr("Checking"))
        self._show_part("", "", "")
        self._shown_at = 0.0
        self.go.hide()
        self.stop.show()
        self.stop.setFocus()
        if not is_import:
            self._checked = None
            self.changes.hide()
            self._head.set_sub("")
            self._unread = 0
        self._head.set_title(self.tr("Come in so far") if is_import else self.tr("What the check found"))

    def show_progress(self, job: Job, is_import: bool, seconds: float = 0.0) -> None:
        """Another step is done. How many rows there are is known from the check."""
        if 0 < seconds < self._shown_at + _PAUSE:
            return
        self._shown_at, self._unread = seconds, _unread(job)
        done, all_ = job.tally.rows, self._rows if is_import else 0
        self._bar.setRange(0, all_)
        self._bar.setValue(done)
        self._bar.show()
        self._state.setText(self.tr("Importing") if is_import else self.tr("Checking"))
        if all_:
            part = self.tr("{percent} %").format(percent=min(100, 100 * done // all_))
            said = self.tr("{done} of {all} rows").format(done=figures.number(done), all=figures.number(all_))
            left = seconds * (all_ - done) / done if done and seconds >= _SOON else 0
            self._show_part(part, said, self.tr("about %n second(s) to go", "", round(left)) if left else "")
        else:
            self._show_part("", self.tr("{rows} rows").format(rows=figures.number(done)), "")
        self.go.hide()
        self.stop.show()
        self._show_tally(job.tally)

    def show_checked(self, job: Job) -> None:
        """The check is done: the sums stand, and the import may begin."""
        self._rows, self._checked, self._unread = job.tally.rows, job, _unread(job)
        self._show_tally(job.tally)
        self.changes.show_changes(job.tally)
        rows = self.tr("{rows} rows").format(rows=figures.number(job.tally.rows))
        self._head.set_sub(rows)
        self._state.setText(self.tr("Checked: nothing is changed yet"))
        self._show_part("", rows, "")
        self._bar.hide()
        self.go.set_text(self.tr("Import now"))
        self.go.setEnabled(job.tally.created + job.tally.updated > 0)
        self.go.show()
        self.go.setFocus()

    def show_stopped(self) -> None:
        """Nothing runs any more; it may begin again, and the sums are those of the check."""
        self._bar.hide()
        self._head.set_title(self.tr("What the check found"))
        if self._checked is not None:
            self._show_tally(self._checked.tally)
        self._state.setText(self.tr("Stopped"))
        self._show_part("", "", "")
        self.go.setVisible(self._checked is not None)

    def _show_part(self, part: str, done: str, time: str) -> None:
        for label, text in ((self._part, part), (self._done, done), (self._time, time)):
            label.setText(text)

    def _show_tally(self, tally: Tally) -> None:
        for key, label in self._sums.items():
            count = getattr(tally, key)
            label.setText(figures.number(count))
            tone = "warn" if count and key in _AMBER else ""
            if (label.property("tone") or "") != tone:  # a new tone is a new style: slow
                label.set_tone(tone)
        lines = [
            (_ICONS.get(what, "minus"), left_out_name(what), count)
            for what, count in tally.left_out.items() if count
        ]  # fmt: skip
        if self._unread:
            lines.append(("minus", self.tr("Columns that are not read"), self._unread))
        if tally.kept_count:
            lines.append(("pencil-simple", self.tr("Values typed here that stay"), tally.kept_count))
        self._left.show_lines(lines or [("check", self.tr("Nothing had to be left out."), 0)])
        eyes = []
        if tally.mended:
            eyes.append(("pencil-simple", self.tr("Lines whose letters were mended"), tally.mended))
        if tally.sealed:
            eyes.append(
                ("warning", self.tr("Notes about health: sealed until somebody has asked"), tally.sealed)
            )
        if tally.taken:
            eyes.append(
                ("warning", self.tr("Rooms that two have in the same nights: a move?"), len(tally.taken))
            )
            eyes += [("minus", room_taken(each), 0) for each in tally.taken[:_FEW_ROOMS]]
        if tally.doubtful:
            eyes.append(
                ("arrows-merge", self.tr("New ones whose name or e-mail is here already"), tally.doubtful)
            )
        self._eyes.show_lines(eyes)
        self._eyes_title.setVisible(bool(eyes))


def _unread(job: Job) -> int:
    """How many columns of a table nobody asked for; those that look like papers are counted by their rows."""
    if job.plan.format not in ("delimited", "sheet"):
        return 0
    used = {name for names in job.plan.mapping.values() for name in names} | set(job.plan.left_out)
    return sum(name not in used for name in job.plan.columns)
