"""One signal for everything that changed, so that open pages look again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """`changed.emit(changes, initiator)`: the initiator has already shown the change and is left alone."""

    changed = Signal(object, object)
