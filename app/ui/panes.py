"""F6: step through the parts of a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.focus_ring import note_key


def step_pane(panes: Sequence[QWidget | None], focus: QWidget | None, step: int) -> None:
    """Give the focus to the pane after (or before) the one that holds it; hidden panes are passed over."""
    stops = [pane for pane in panes if pane is not None and pane.isVisible()]
    if not stops:
        return
    here = next((at for at, pane in enumerate(stops) if focus is not None and _holds(pane, focus)), None)
    note_key(Qt.Key.Key_F6)  # taken as a shortcut, so no widget saw it
    start = (0 if step > 0 else -1) if here is None else here + step
    stops[start % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return pane is focus or pane.isAncestorOf(focus)
