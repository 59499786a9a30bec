"""Below the lines: what comes together, and the three answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.merging import Comparison, Hanging
from app.ui.keys import cap
from app.ui.pages.duplicates.heads import hanging_words
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import row
from app.words import duplicates as words


class Answers(QWidget):
    """`merged()`, `apart()`, `later()`."""

    merged = Signal()
    apart = Signal()
    later = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        line = row(self, spacing=8)
        line.addWidget(IconLabel("arrow-counter-clockwise", "text3", 16))
        self._together = Label("", "caption", "text2", wrap=True)
        line.addWidget(self._together, 1)
        self.not_same = KeyButton(self.tr("Not the same"), icon="x", kind="decline", cap=cap("decline"))
        self.wait = KeyButton(self.tr("Later"), cap="↓")
        self.make_one = KeyButton(
            self.tr("Make them one"), icon="arrows-merge", kind="primary", cap=cap("primary")
        )
        self.not_same.clicked.connect(self.apart)
        self.wait.clicked.connect(self.later)
        self.make_one.clicked.connect(self.merged)
        for button in (self.not_same, self.wait, self.make_one):
            line.addWidget(button)

    def show_sum(self, found: Comparison, *, more: bool, may: bool) -> None:
        """What hangs on both."""
        both = [
            getattr(found.left.hanging, name) + getattr(found.right.hanging, name) for name in words.COUNTED
        ]
        parts = hanging_words(Hanging(**dict(zip(words.COUNTED, both, strict=True))))
        stays = self.tr("Both can be separated again, even a year later.")
        if parts:
            come = self.tr("Come together: {what}.").format(what=", ".join(parts))
            stays = f"{come} {stays}"
        self._together.setText(stays)
        self.wait.setVisible(more)
        for button in (self.not_same, self.make_one):
            button.setEnabled(may)
