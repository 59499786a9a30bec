"""Undo and redo over the whole form: words, hand, paper and what the program filled in, in one row."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

State = dict[str, object]
_TOGETHER_MS = 700  # what is typed without a pause is one step
_MOST = 100


class History(QObject):
    """`note(state)` after each change; `undo()` and `redo()` give the state to show, None at the end."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: list[State] = []
        self._at = -1
        self._typing = QTimer(self, interval=_TOGETHER_MS, singleShot=True)

    def begin(self, state: State) -> None:
        """A new card: nothing to undo."""
        self._states, self._at = [state], 0
        self._typing.stop()
        self.changed.emit()

    def note(self, state: State) -> None:
        """The form is like this now. A change of one text soon after another joins its step."""
        if self._at < 0 or state == self._states[self._at]:
            return
        joins = self._typing.isActive() and self._at > 0 and self._same_field(state)
        del self._states[self._at + (0 if joins else 1) :]
        self._states = [*self._states, state][-_MOST:]
        self._at = len(self._states) - 1
        self._typing.start()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is something before this."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return 0 <= self._at < len(self._states) - 1

    def undo(self) -> State | None:
        """One step back."""
        return self._step(-1) if self.can_undo else None

    def redo(self) -> State | None:
        """One step forward again."""
        return self._step(1) if self.can_redo else None

    def _step(self, by: int) -> State:
        self._at += by
        self._typing.stop()
        self.changed.emit()
        return self._states[self._at]

    def _same_field(self, state: State) -> bool:
        """Whether the last step and this one changed the same single text."""
        before, last = self._states[self._at - 1], self._states[self._at]
        first = [key for key in last if last[key] != before.get(key)]
        second = [key for key in state if state[key] != last.get(key)]
        return len(second) == 1 and first == second and second[0] in _TEXTS


_TEXTS = ("greeting", "body", "closing", "sign")
