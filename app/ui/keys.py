"""The one table of shortcuts. Letters are only a second way: a Cyrillic-only layout does not send them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class KeyBinding:
    """What one action answers to. The first sequence is the one shown on key caps."""

    action: str
    sequences: tuple[str, ...]
    cap: str


# Never Ctrl+Alt+letter (AltGr writes ł with it) and never a bare letter (it fires while somebody types).
BINDINGS: tuple[KeyBinding, ...] = (
    KeyBinding("search", ("Ctrl+K",), "Ctrl K"),
    KeyBinding("keys", ("F1",), "F1"),
    KeyBinding("request", ("F2",), "F2"),
    KeyBinding("gesture", ("F3",), "F3"),
    KeyBinding("complaint", ("F4",), "F4"),
    KeyBinding("found", ("F5",), "F5"),
    KeyBinding("next_pane", ("F6",), "F6"),
    KeyBinding("previous_pane", ("Shift+F6",), "⇧ F6"),
    KeyBinding("note", ("F7",), "F7"),
    KeyBinding("pad", ("Shift+F7",), "⇧ F7"),
    KeyBinding("switch_user", ("F8",), "F8"),
    KeyBinding("card", ("F9",), "F9"),
    KeyBinding("approve_here", ("F10",), "F10"),
    KeyBinding("new", ("Ctrl+N",), "Ctrl N"),
    # The Enter of the number block is another key for Qt.
    KeyBinding("primary", ("Ctrl+Return", "Ctrl+Enter"), "Ctrl ↵"),
    KeyBinding("decline", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "Ctrl ⇧ ↵"),
    KeyBinding("undo", ("Ctrl+Z",), "Ctrl Z"),
    KeyBinding("back", ("Alt+Left",), "Alt ←"),
    KeyBinding("close", ("Esc",), "Esc"),
)
_CAPS = {binding.action: binding.cap for binding in BINDINGS}


def cap(action: str) -> str:
    """The key cap of an action, for `KeyButton(cap=...)`."""
    return _CAPS[action]


def key_words(offered: set[str]) -> list[tuple[str, str]]:
    """Key cap and meaning in reading order, for F1; keys that begin something only if it is in `offered`."""
    translate = QCoreApplication.translate
    begins = [
        ("request_form", _CAPS["request"], translate("Keys", "Request")),
        ("gesture", _CAPS["gesture"], translate("Keys", "Gesture")),
        ("complaint_form", _CAPS["complaint"], translate("Keys", "Complaint")),
        ("found_form", _CAPS["found"], translate("Keys", "Found item")),
        ("note_form", _CAPS["note"], translate("Keys", "Note")),
        ("pad", _CAPS["pad"], translate("Keys", "Up to five preferences of a guest")),
        ("card", _CAPS["card"], translate("Keys", "Thank-you card")),
    ]
    return [
        (_CAPS["search"], translate("Keys", "Search, or run a command (also /)")),
        *((key_cap, words) for page, key_cap, words in begins if page in offered),
        (_CAPS["new"], translate("Keys", "Choose something new")),
        (_CAPS["approve_here"], translate("Keys", "Approve at this desk")),
        (_CAPS["primary"], translate("Keys", "Save, give or approve")),
        (_CAPS["decline"], translate("Keys", "Decline, with a reason")),
        (_CAPS["undo"], translate("Keys", "Undo what was just done")),
        ("Ctrl 1–0", translate("Keys", "Go to a section")),
        (translate("Keys", "hold Ctrl"), translate("Keys", "See the digits of the sections")),
        (_CAPS["next_pane"], translate("Keys", "Next part of the page")),
        (_CAPS["back"], translate("Keys", "Back")),
        (_CAPS["switch_user"], translate("Keys", "Another person at this desk")),
        (translate("Keys", "hold Space"), translate("Keys", "Show what is folded")),
        (_CAPS["close"], translate("Keys", "Close; a draft stays")),
    ]


class KeyTable:
    """Binds the table to handlers on one window, and lets all of it rest while the window is covered."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._shortcuts: list[QShortcut] = []

    def bind(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Every action of the table must have a handler; KeyError otherwise."""
        for binding in BINDINGS:
            for sequence in binding.sequences:
                self.add(sequence, handlers[binding.action])

    def add(self, sequence: str, handler: Callable[[], object]) -> None:
        """Bind one sequence."""
        shortcut = QShortcut(QKeySequence(sequence), self._window)
        shortcut.activated.connect(handler)
        self._shortcuts.append(shortcut)

    def rest(self, resting: bool) -> None:
        """Take no key while resting."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not resting)
