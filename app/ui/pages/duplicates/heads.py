"""Above the lines: how sure the comparison is and why, and whose profiles these are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.merging import Comparison, Hanging, Side
from app.ui.pages.duplicates.choice import columns
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.layouts import column, row
from app.words import duplicates as words
from app.words import figures

_HEAD = 52
_MOST_AGAINST = 2


class WhyStrip(Card):
    """The verdict, the reasons, and what speaks against it."""

    def __init__(self) -> None:
        super().__init__(margins=(16, 8, 16, 8), spacing=0)
        line = row(spacing=12)
        self._verdict = Chip("", "ok", icon="arrows-merge")
        self._why = ElidedLabel("", "body", "text2")
        self._against = Chip("", icon="info")
        line.addWidget(self._verdict)
        line.addWidget(self._why, 1)
        line.addWidget(self._against, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(line)

    def show_likeness(self, found: Comparison) -> None:
        """Say it in words."""
        likeness = found.likeness
        tones = {"same": "ok", "review": "warn", "other": "plain"}
        self._verdict.show_as(words.verdict(likeness.verdict), tones[likeness.verdict], icon="arrows-merge")
        why = ", ".join(words.reason(code) for code in likeness.reasons)
        self._why.setText(why or self.tr("nothing that is the same"))
        against = [said for code in likeness.against if (said := words.against(code))][:_MOST_AGAINST]
        self._against.show_as(self.tr("against: {what}").format(what=", ".join(against)))
        self._against.setVisible(bool(against))


class SideHeads(QWidget):
    """Both profiles, each above its column."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setFixedHeight(theme.px(_HEAD))
        self._sides = (_SideHead(self), _SideHead(self))

    def show_sides(self, found: Comparison, place: PlaceRow) -> None:
        """Whose they are."""
        for head, side in zip(self._sides, (found.left, found.right), strict=True):
            head.show_side(side, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand above the columns."""
        super().resizeEvent(event)
        for head, box in zip(self._sides, columns(self.width()), strict=True):
            head.setGeometry(round(box.left()), 0, round(box.width()), self.height())


class _SideHead(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._avatar = Avatar("", 40)
        self._name, self._about = ElidedLabel("", "heading"), ElidedLabel("", "caption", "text2")
        line, side = row(self, spacing=10), column(spacing=0)
        line.addWidget(self._avatar)
        side.addWidget(self._name)
        side.addWidget(self._about)
        line.addLayout(side, 1)

    def show_side(self, side: Side, place: PlaceRow) -> None:
        self._avatar.set_name(side.name)
        self._name.setText(side.name)
        parts = [self._since(side, place), *hanging_words(side.hanging)]
        self._about.setText("  ·  ".join(parts))
        self._about.setToolTip(self._about.text())

    def _since(self, side: Side, place: PlaceRow) -> str:
        since = place.business_date(side.since)
        day = f"{figures.day(since)} {since.year}"
        if side.source:
            return self.tr("imported {day}").format(day=day)
        if side.by:
            return self.tr("kept since {day}, by {name}").format(day=day, name=side.by)
        return self.tr("kept since {day}").format(day=day)


def hanging_words(hanging: Hanging) -> list[str]:
    """ "7 stays", "4 gestures" …: what there is."""
    return [words.counted(name, count) for name in words.COUNTED if (count := getattr(hanging, name))]
