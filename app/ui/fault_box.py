"""When something unexpected happened: one calm box beside the work, with details to copy."""

from __future__ import annotations

import platform
import secrets
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app import __version__
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconTile, KeyCap, Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.shadow import lift

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure nobody expected: a short code, and details free of guests' data."""

    code: str
    details: str


def describe(error: BaseException) -> Fault:
    """Kinds and places in the code for whoever mends it; never values or messages, which may name a guest."""
    code = "".join(secrets.choice(_ALPHABET) for _ in range(6))
    when = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S %z")
    lines = [f"fault {code[:2]}-{code[2:]}  {when}", f"Courtesy {__version__}, {platform.system()}"]
    lines.append(type(error).__name__)
    lines += [
        f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)[-4:]
    ]
    return Fault(f"{code[:2]}-{code[2:]}", "\n".join(lines))


class Faults(QObject):
    """Where unexpected failures are reported; the window shows the box."""

    reported = Signal(object, object)  # Fault, the owner

    def report(self, error: BaseException, owner: QObject | None = None) -> None:
        """Show the calm box for `error`."""
        self.reported.emit(describe(error), owner)


class FaultBox(QFrame):
    """Not modal: the work beside it goes on. F6 comes here; Ctrl+C copies, Enter opens the page again, Esc
    closes."""

    open_again = Signal()

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = fault
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Something went wrong"))
        body = column(self, margins=16, spacing=10)
        body.addLayout(self._head())
        body.addWidget(self._well())
        safe = self.tr("No guest’s name, room or note is in these details.")
        body.addWidget(Label(safe, "caption", "text2", wrap=True))
        body.addLayout(self._foot())
        lift(self)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=12)
        head.addWidget(IconTile("lifebuoy", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(Label(self.tr("Something went wrong here"), "title"))
        words.addWidget(
            Label(self.tr("Nothing that you saved is lost; your draft is kept."), "body", "text2", wrap=True)
        )
        head.addLayout(words, 1)
        head.addWidget(KeyCap(cap("next_pane")), 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _well(self) -> QFrame:
        well = QFrame()
        well.setObjectName("well")
        text = Label(self._fault.details, "caption", "text2", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column(well, margins=12).addWidget(text)
        return well

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=8)
        copy = KeyButton(self.tr("Copy details"), icon="copy", cap="Ctrl C")
        copy.clicked.connect(self.copy)
        close = KeyButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        again = KeyButton(self.tr("Open this page again"), icon="arrows-clockwise", kind="primary", cap="↵")
        again.clicked.connect(self._on_again_clicked)
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(again)
        return foot

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._fault.details)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C, Enter and Esc, while the box has the focus."""
        if event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_again_clicked()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_again_clicked(self) -> None:
        self.hide()
        self.open_again.emit()
