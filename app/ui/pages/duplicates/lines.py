"""The lines of one comparison, and the order that follows from what was chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.facts import Answer
from app.domain.merging import BOTH, Comparison, MergeOrder
from app.ui.pages.duplicates.choice import LABEL, ChoiceLine
from app.ui.theme.theme import theme
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.words import duplicates as words
from app.words import figures, languages
from app.words import guests as guest_words

LIKES = "likes"


class Lines(QWidget):
    """`ended()`: Down was pressed in the last line."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._body = column(self, spacing=8)
        self._found: Comparison | None = None
        self.lines: list[ChoiceLine] = []

    def show_pair(self, found: Comparison) -> None:
        """Every field that one of them has."""
        clear(self._body)
        self._found, self.lines = found, []
        for each in found.rows:
            left, right = (shown(each.key, word) for word in (each.left, each.right))
            self._add(ChoiceLine(each.key, words.field(each.key), left, right, both=each.key in BOTH))
        self._add_likes(found)
        self._body.addStretch(1)

    def hold(self, found: Comparison) -> None:
        """The same fields read again: only the versions may be others."""
        self._found = found

    def start(self) -> None:
        """Give the keyboard to the first line where there is something to choose."""
        first = next((line for line in self.lines if not line.is_equal), None)
        if first is not None:
            first.setFocus()

    def order(self) -> MergeOrder | None:
        """What was chosen, the left profile staying."""
        found = self._found
        if found is None:
            return None
        fields = [line for line in self.lines if line.key != LIKES and not line.is_equal]
        return MergeOrder(
            keep=found.left.id, away=found.right.id, keep_version=found.left.version,
            away_version=found.right.version, take=frozenset(line.key for line in fields if line.takes_right),
            both=frozenset(line.key for line in fields if line.keeps_both),
            without_likes=self._left_behind(found),
        )  # fmt: skip

    def _left_behind(self, found: Comparison) -> frozenset[str]:
        likes = next((line for line in self.lines if line.key == LIKES), None)
        counts = (found.left.hanging.preferences, found.right.hanging.preferences)
        if likes is None or likes.is_equal or not all(counts):
            return frozenset()
        sides = zip((found.left.id, found.right.id), likes.on, strict=True)
        return frozenset(key for key, on in sides if not on)

    def _add_likes(self, found: Comparison) -> None:
        counts = [found.left.hanging.preferences, found.right.hanging.preferences]
        if not any(counts):
            return
        left, right = (preferences(count) if count else "" for count in counts)
        # Equal counts are not equal likes: each side is a box of its own.
        line = ChoiceLine(LIKES, words.field(LIKES), left, right, both=True)
        line.set_apart(bool(counts[0]) and bool(counts[1]))
        if found.repeats:
            line.note("", QCoreApplication.translate("Duplicates", "%n stand(s) on both", "", found.repeats))
        self._add(line)

    def _add(self, line: ChoiceLine) -> None:
        line.stepped.connect(lambda step, line=line: self._step(line, step))
        self.lines.append(line)
        self._body.addWidget(line)

    def _step(self, line: ChoiceLine, step: int) -> None:
        open_ones = [each for each in self.lines if not each.is_equal]
        at = open_ones.index(line) + step
        if at >= len(open_ones):
            self.ended.emit()
        elif at >= 0:
            open_ones[at].setFocus()


class AlertsLine(QWidget):
    """Alerts of both always stay; who is told two things is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setMinimumHeight(theme.px(30))
        line = row(self, spacing=8)
        label = Label(words.field("alerts"), "body", "text2")
        label.setFixedWidth(theme.px(LABEL - 8))
        line.addWidget(label)
        self._chips = Flow()
        self._said = Label("", "caption", "text2", wrap=True)
        line.addWidget(self._chips)
        line.addWidget(self._said, 1)
        line.addWidget(IconLabel("lock", "text3", 16))

    def show_alerts(self, found: Comparison) -> None:
        """What is on file on either side."""
        self._chips.clear()
        known = [side.alert for side in (found.left, found.right) if side.alert.allergies]
        chips = [
            Chip(
                guest_words.alert_chip(alert),
                "solid" if alert.is_severe else "danger",
                icon="warning",
                strong=True,
            )
            for alert in known
        ]
        for chip in chips:
            self._chips.add(chip)
        self._chips.setMinimumWidth(sum(chip.sizeHint().width() + theme.px(6) for chip in chips))
        self._chips.setVisible(bool(chips))
        self._said.setText(self._words(found))

    def _words(self, found: Comparison) -> str:
        if found.must_ask:
            return self.tr("One of them was asked and has none. The alert stays; ask the guest.")
        if Answer.ON_FILE in (found.left.alert.answer, found.right.alert.answer):
            return self.tr("Alerts of both always stay.")
        if Answer.NONE in (found.left.alert.answer, found.right.alert.answer):
            return self.tr("Asked, none. Alerts of both always stay.")
        return self.tr("Neither was asked yet.")


def shown(key: str, word: str) -> str:
    """A stored value as a person reads it."""
    if key == "birthday" and word:
        year, month, day = (int(part) for part in word.split("-"))
        said = figures.day(date(year or 2024, month, day))
        return f"{said} {year}" if year else said
    if key == "wedding" and word:
        on = date.fromisoformat(word)
        return f"{figures.day(on)} {on.year}"
    if key == "languages":
        return ", ".join(languages.spoken(code) for code in word.split())
    return words.gender(word) if key == "gender" else word


def preferences(count: int) -> str:
    """How many."""
    return QCoreApplication.translate("Duplicates", "%n preference(s)", "", count)
