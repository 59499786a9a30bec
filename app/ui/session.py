"""Who is signed in on this window, and for which place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.desk import EmployeeRow, PlaceRow
from app.domain.roles import May, may


class Session(QObject):
    """The person at this workstation; nobody at first."""

    signed_in = Signal(object)  # EmployeeRow
    signed_out = Signal()
    place_changed = Signal(object)  # PlaceRow
    language_chosen = Signal(object)  # EmployeeRow: the person chose another language for the screens
    place_left = Signal()  # back to the welcome screen, from the settings

    def __init__(self, place: PlaceRow | None, workstation: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.workstation = workstation
        self.employee: EmployeeRow | None = None

    def sign_in(self, employee: EmployeeRow) -> None:
        """Let `employee` act from here on; their PIN has been checked by the caller."""
        self.employee = employee
        self.signed_in.emit(employee)

    def sign_out(self) -> None:
        """Nobody acts any more."""
        self.employee = None
        self.signed_out.emit()

    def move_to(self, place: PlaceRow) -> None:
        """Show the place's newer record (its name, its day's end), or another place."""
        self.place = place
        self.place_changed.emit(place)

    def may(self, permission: May) -> bool:
        """Whether the person signed in is trusted with `permission`; False when nobody is."""
        return self.employee is not None and self.employee.is_active and may(self.employee.role, permission)
