"""Steps 3 and 4: what the check found, then how far the import is."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from app.domain.imports import Tally
from app.services.imports import Job
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words import figures
from app.words.import_fields import field_name, left_out_name

_CHANGES = 5


class SumsStep(QWidget):
    """The sums of a check or an import, and what was left out on purpose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._rows = 0
        body = column(self, spacing=12)
        body.addWidget(self._make_sums())
        middle = row(spacing=12)
        left, right = Card(margins=16, spacing=8), Card(margins=16, spacing=10)
        left.body.addWidget(Label(self.tr("Left out on purpose"), "title"))
        self._left = QGridLayout()
        left.body.addLayout(self._left)
        left.body.addStretch(1)
        self._state = Label("", "title")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._told = Label(
            self.tr("The desk can go on working. All of it comes in, or nothing does. Undo stays."),
            "body", "text2", wrap=True,
        )  # fmt: skip
        self.go = KeyButton("", icon="download-simple", kind="primary", cap="Ctrl ↵")
        self.stop = KeyButton(self.tr("Cancel"), kind="decline", cap="Esc")
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.go)
        for part in (self._state, self._bar, self._told):
            right.body.addWidget(part)
        right.body.addStretch(1)
        right.body.addLayout(buttons)
        middle.addWidget(left, 1)
        middle.addWidget(right, 1)
        body.addLayout(middle)
        body.addWidget(self._make_changes(), 1)

    def _make_sums(self) -> Card:
        card = Card(margins=16, spacing=8)
        card.body.addWidget(Label(self.tr("What the check found"), "title"))
        line = row(spacing=12)
        self._sums: dict[str, Label] = {}
        for key, text in (
            ("created", self.tr("new")), ("updated", self.tr("changed")),
            ("unchanged", self.tr("the same")), ("doubtful", self.tr("maybe twice")),
            ("rejected", self.tr("rejected")),
        ):  # fmt: skip
            box = column(spacing=0)
            self._sums[key] = Label("0", "display", tabular=True)
            box.addWidget(self._sums[key])
            box.addWidget(Label(text, "body_strong"))
            line.addLayout(box, 1)
        card.body.addLayout(line)
        return card

    def _make_changes(self) -> Card:
        card = Card(margins=16, spacing=8)
        self._changes_title = Label("", "title")
        card.body.addWidget(self._changes_title)
        self._changes = QGridLayout()
        self._changes.setHorizontalSpacing(theme.px(16))
        card.body.addLayout(self._changes)
        card.body.addStretch(1)
        return card

    # ------------------------------------------------------------------ showing

    def show_begun(self) -> None:
        """Something runs; until it is over only Cancel can be pressed."""
        self._state.setText("")
        self.go.hide()
        self.stop.show()
        self.stop.setFocus()

    def show_progress(self, job: Job, is_import: bool) -> None:
        """Another step is done. How many rows there are is known from the check."""
        self._bar.setRange(0, self._rows if is_import else 0)
        self._bar.setValue(job.tally.rows)
        self._bar.show()
        rows = figures.number(job.tally.rows)
        text = self.tr("Importing: {rows} rows") if is_import else self.tr("Checking: {rows} rows")
        self._state.setText(text.format(rows=rows))
        self.go.hide()
        self.stop.show()
        self._show_tally(job.tally)

    def show_checked(self, job: Job) -> None:
        """The check is done: the sums stand, and the import may begin."""
        self._rows = job.tally.rows
        self._show_tally(job.tally)
        self._show_changes(job.tally)
        self._state.setText(self.tr("Checked: {rows} rows").format(rows=figures.number(job.tally.rows)))
        self._bar.hide()
        self.go.set_text(self.tr("Import now"))
        self.go.setEnabled(job.tally.created + job.tally.updated > 0)
        self.go.show()
        self.go.setFocus()

    def show_stopped(self) -> None:
        """Nothing runs any more; it may begin again."""
        self._bar.hide()
        self._state.setText(self.tr("Stopped"))
        self.go.show()

    def _show_tally(self, tally: Tally) -> None:
        for key, label in self._sums.items():
            label.setText(figures.number(getattr(tally, key)))
        clear(self._left)
        lines = [(left_out_name(what), count) for what, count in tally.left_out.items() if count]
        if tally.sealed:
            lines.append((self.tr("Notes about health: sealed until somebody asks"), tally.sealed))
        if tally.kept_count:
            lines.append((self.tr("Values typed here that stay"), tally.kept_count))
        if not lines:
            lines = [(self.tr("Nothing had to be left out."), 0)]
        for at, (text, count) in enumerate(lines):
            self._left.addWidget(ElidedLabel(text, "body"), at, 0)
            if count:
                self._left.addWidget(Label(figures.number(count), "body_strong", tabular=True), at, 1)
        self._left.setColumnStretch(0, 1)

    def _show_changes(self, tally: Tally) -> None:
        clear(self._changes)
        self._changes_title.setText(
            self.tr("Some of the changes") if tally.changes else self.tr("Nothing that is here changes")
        )
        for at, change in enumerate(tally.changes[:_CHANGES]):
            texts = (change.name, field_name(change.field), change.former or "–", "→", change.written)
            for place, text in enumerate(texts):
                tone = "text2" if place in (1, 2) else None
                self._changes.addWidget(ElidedLabel(text, "body", tone), at, place)
        for place, stretch in enumerate((3, 2, 3, 0, 3)):
            self._changes.setColumnStretch(place, stretch)
