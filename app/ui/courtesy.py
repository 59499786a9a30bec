"""What every page of one window is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import clock
from app.domain.desk import Desk
from app.errors import NotAllowed
from app.ui.bus import Bus
from app.ui.discreet import Discreet
from app.ui.fault_box import Faults
from app.ui.looking import Looking
from app.ui.navigator import Navigator
from app.ui.session import Session
from app.ui.toasts import Toasts

if TYPE_CHECKING:
    from app.background import Worker
    from app.ui.drafts import Drafts
    from app.ui.preferences import PreferencesFile


class Courtesy(QObject):
    """The worker, the session and the window's own voices. One object per window."""

    def __init__(
        self,
        *,
        worker: Worker,
        session: Session,
        drafts: Drafts,
        preferences: PreferencesFile | None = None,
        look_soon: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.worker = worker
        self.session = session
        self.drafts = drafts
        self.preferences = preferences
        self.look_soon = look_soon  # tells this desk's watcher that a folder was chosen
        self.bus = Bus(self)
        self.navigator = Navigator(self)
        self.toasts = Toasts(self)
        self.discreet = Discreet(self)
        self.faults = Faults(self)
        self.looking = Looking(self)

    @property
    def courtesy(self) -> Courtesy:
        """Itself: what goes wrong in a step of its own voices, an undo that is refused, is told like any."""
        return self

    def desk(self) -> Desk:
        """A fresh desk for one action. Raises `NotAllowed("not_signed_in")` when nobody is signed in."""
        place, employee = self.session.place, self.session.employee
        if place is None or employee is None:
            raise NotAllowed("not_signed_in")
        return Desk(place=place, actor=employee, workstation=self.session.workstation, now=clock.now())
