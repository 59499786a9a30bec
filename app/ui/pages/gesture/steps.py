"""What the gesture page does: each step is one service call, told to the other pages afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.facts import FactKind, FactOrder
from app.domain.gestures import Finding, GestureOrder, GestureReceipt
from app.domain.ids import new_id
from app.services import facts, gestures

if TYPE_CHECKING:
    from app.ui.page import Page


class Stage(Enum):
    """Where the matter on the page stands."""

    FRESH = auto()
    WAITING = auto()
    APPROVED = auto()
    DECLINED = auto()


@dataclass(frozen=True, slots=True)
class Matter:
    """A question that was sent from this page, and what became of it."""

    stage: Stage = Stage.FRESH
    gesture_id: str = ""
    approval_id: str = ""
    decided_by: str = ""
    reply: str = ""


class Steps(QObject):
    """Carries out steps for a page. A repeated press of the same thing is the same command."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._courtesy = page.courtesy
        self._last: tuple[object, str] = (None, "")

    async def give(self, order: GestureOrder) -> GestureReceipt:
        """Give what is inside every limit."""
        return await self._done(gestures.give, order, order=order)

    async def ask(self, order: GestureOrder) -> GestureReceipt:
        """Ask somebody with more trust."""
        return await self._done(gestures.ask, order, order=order)

    async def act_in_emergency(self, order: GestureOrder, reason: str) -> GestureReceipt:
        """Give now, explain after."""
        return await self._done(gestures.act_in_emergency, (order, reason), order=order, reason=reason)

    async def give_approved(self, gesture_id: str) -> GestureReceipt:
        """Give what somebody said yes to."""
        return await self._done(gestures.give_approved, gesture_id, gesture_id=gesture_id)

    async def withdraw(self, gesture_id: str) -> GestureReceipt:
        """Take the question back."""
        return await self._done(gestures.withdraw, gesture_id, gesture_id=gesture_id)

    async def cancel(self, gesture_id: str) -> GestureReceipt:
        """Take back what was given: the money returns."""
        return await self._done(gestures.cancel, gesture_id, gesture_id=gesture_id)

    async def asked_none(self, finding: Finding) -> None:
        """The person was asked and has no allergy."""
        await self._done(facts.asked_none, finding, **_person(finding))

    async def record_allergy(self, finding: Finding, code: str, severity: str) -> None:
        """The person was asked and has this one."""
        order = FactOrder(kind=FactKind.ALLERGY, code=code, severity=severity)
        await self._done(facts.record, (finding, code, severity), order=order, **_person(finding))

    async def _done(self, service: Any, subject: object, **what: Any) -> Any:
        record, changes = await self._courtesy.worker.db(
            service, self._courtesy.desk(), command_id=self._command(service, subject), **what
        )
        self._last = (None, "")
        self._tell(changes)
        return record

    def _command(self, service: Any, subject: object) -> str:
        """The same id while the same thing is tried again, so that it happens once."""
        wanted = (service, subject)
        if self._last[0] != wanted:
            self._last = (wanted, new_id())
        return self._last[1]

    def _tell(self, changes: Changes) -> None:
        self._courtesy.bus.changed.emit(changes, self._page)


def _person(finding: Finding) -> dict[str, str]:
    """Whom a finding is about: a profile, or a companion known by name only."""
    if finding.guest_id:
        return {"guest_id": finding.guest_id}
    return {"stay_guest_id": finding.stay_guest_id or ""}
