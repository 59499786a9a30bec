"""Keeps the numbers beside the sections true: after every change, and as time passes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import Changes
from app.errors import AppError
from app.services import badges
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.sidebar import Sidebar

# A storm of changes asks once; a promise that becomes late shows within the minute.
PAUSE_MS = 400
_EVERY_MS = 60_000


class SectionBadges(QObject):
    """Asks for the numbers of the person signed in and shows them in the sidebar."""

    def __init__(self, courtesy: Courtesy, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy, self._sidebar = courtesy, sidebar
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._often = QTimer(self, interval=_EVERY_MS)
        self._often.timeout.connect(self._ask)
        self._often.start()
        courtesy.bus.changed.connect(self._on_bus_changed)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        courtesy.session.signed_out.connect(self._clear)

    def _on_session_signed_in(self, _person: object) -> None:
        # A bound method: it goes with this object, where a lambda would outlive the window it speaks to.
        self._soon.start()

    def _on_bus_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touch("approval", "gesture", "request"):
            self._soon.start()

    def _ask(self) -> None:
        if self.courtesy.session.employee is not None:
            tasks.start(self, self._show(), on_error=self._on_failed)

    async def _show(self) -> None:
        found = await self.courtesy.worker.db(badges.waiting, self.courtesy.desk())
        self._sidebar.set_badge("approvals", found.approvals)
        self._sidebar.set_badge("requests", found.late_requests, "warn")

    def _on_failed(self, _error: AppError) -> None:
        """No number is better than an old one; the page itself says what failed."""
        self._clear()

    def _clear(self) -> None:
        self._sidebar.set_badge("approvals", 0)
        self._sidebar.set_badge("requests", 0)
