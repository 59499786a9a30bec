"""Ends questions and approvals whose time is over, while somebody who gives sits at this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.roles import May
from app.errors import AppError
from app.services import approvals
from app.ui import tasks

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

EVERY_MS = 3 * 60 * 1000


class Expiring(QObject):
    """At every sign-in, and then every few minutes. What was held for them is released and pages are told."""

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        courtesy.session.signed_out.connect(self._timer.stop)

    def look(self) -> None:
        """Look once, if the person at the desk may give."""
        if self.courtesy.session.may(May.GIVE):
            tasks.start(self, self._end(), on_error=self._on_failed)

    async def _end(self) -> None:
        ended, changes = await self.courtesy.worker.db(approvals.expire_due, self.courtesy.desk())
        if ended:
            self.courtesy.bus.changed.emit(changes, self)

    def _on_failed(self, _error: AppError) -> None:
        """Nobody asked for this and nothing is lost: the next look does it."""

    def _on_session_signed_in(self, _person: object) -> None:
        self._timer.start()
        self.look()
