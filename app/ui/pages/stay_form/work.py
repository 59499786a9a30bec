"""What the form's button does, by purpose: which service, what is told, and how it is taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.stays import StayRow
from app.errors import BadInput
from app.services import groups, stays
from app.services.stays import Plan
from app.ui.courtesy import Courtesy
from app.ui.pages.stay_form.modes import Mode

Undo = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What stands in the form. `is_here`: a new guest who is at the desk now."""

    guest_id: str | None
    plan: Plan
    room_id: str | None
    last_day: date
    name: str = ""
    is_child: bool = False
    is_here: bool = False
    accepts_unready: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of it."""

    stay: StayRow
    changes: Changes
    told: str
    undo: Undo | None = None


class StayWork(QObject):
    """Carries a wish out under a command id, so that a second press does nothing twice."""

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._command = new_id()

    def begin(self) -> None:
        """From here on it is another command."""
        self._command = new_id()

    async def carry_out(self, mode: Mode, old: StayRow | None, wish: Wish) -> Done:
        """Do what the form is for. Raises what the service raises."""
        if mode is Mode.NEW:
            return await self._add(wish)
        if old is None:
            raise BadInput("stay_not_found")
        doing = {
            Mode.EDIT: self._edit, Mode.CHECK_IN: self._check_in, Mode.MOVE: self._move,
            Mode.EXTEND: self._extend, Mode.LEAVE: self._leave, Mode.SHARE: self._share,
        }[mode]  # fmt: skip
        return await doing(old, wish)

    async def group_names(self) -> list[str]:
        """The groups of these weeks, to finish a name that is begun."""
        found = await self.courtesy.worker.db(groups.listing, self.courtesy.desk())
        return [group.name for group in found]

    async def run(self, service: Any, **what: Any) -> tuple[StayRow, Changes]:
        """One service under the present command."""
        done: tuple[StayRow, Changes] = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=self._command, **what
        )
        return done

    async def _add(self, wish: Wish) -> Done:
        if not wish.guest_id:
            raise BadInput("guest_missing", field="guest")
        service, back = (stays.walk_in, stays.undo_walk_in) if wish.is_here else (stays.expect, stays.cancel)
        stay, changes = await self.run(service, guest_id=wish.guest_id, plan=wish.plan)
        told = self.tr("{name} is checked in") if wish.is_here else self.tr("{name} is expected")
        return self._done(stay, changes, told, partial(self._undo, back, stay_id=stay.id))

    async def _edit(self, old: StayRow, wish: Wish) -> Done:
        stay, changes = await self.run(stays.edit, stay_id=old.id, plan=wish.plan, version=old.version)
        # Whatever a colleague changes meanwhile is not undone with it: the version would be another.
        undo = partial(self._undo, stays.edit, stay_id=stay.id, plan=Plan.of(old), version=stay.version)
        return self._done(stay, changes, self.tr("The stay of {name} is saved"), undo)

    async def _check_in(self, old: StayRow, wish: Wish) -> Done:
        stay, changes = await self.run(
            stays.check_in, stay_id=old.id, room_id=wish.room_id, version=old.version,
            even_if_not_ready=wish.accepts_unready,
        )  # fmt: skip
        undo = partial(self._undo, stays.undo_check_in, stay_id=stay.id)
        return self._done(stay, changes, self.tr("{name} is checked in"), undo)

    async def _move(self, old: StayRow, wish: Wish) -> Done:
        if wish.room_id is None:
            raise BadInput("room_missing", field="room")
        stay, changes = await self.run(
            stays.move_room, stay_id=old.id, room_id=wish.room_id, version=old.version
        )
        undo = partial(self._undo, stays.move_room, stay_id=stay.id, room_id=old.room_id)
        told = self.tr("{name} has another room")
        return self._done(stay, changes, told, undo if old.room_id else None)

    async def _extend(self, old: StayRow, wish: Wish) -> Done:
        stay, changes = await self.run(
            stays.extend, stay_id=old.id, departs_on=wish.last_day, version=old.version
        )
        undo = partial(self._undo, stays.leave_early, stay_id=stay.id, departs_on=old.departs_on)
        return self._done(stay, changes, self.tr("{name} stays longer"), undo)

    async def _leave(self, old: StayRow, wish: Wish) -> Done:
        stay, changes = await self.run(
            stays.leave_early, stay_id=old.id, departs_on=wish.last_day, version=old.version
        )
        undo = partial(self._undo, stays.extend, stay_id=stay.id, departs_on=old.departs_on)
        return self._done(stay, changes, self.tr("{name} leaves early"), undo)

    async def _share(self, old: StayRow, wish: Wish) -> Done:
        stay, changes = await self.run(stays.share, stay_id=old.id, name=wish.name, is_child=wish.is_child)
        return self._done(stay, changes, self.tr("The room of {name} is shared"))

    async def _undo(self, service: Any, **what: Any) -> None:
        _, changes = await self.courtesy.worker.db(service, self.courtesy.desk(), command_id=new_id(), **what)
        self.courtesy.bus.changed.emit(changes, None)

    def _done(self, stay: StayRow, changes: Changes, told: str, undo: Undo | None = None) -> Done:
        # Without the room: a toast is read from the other side of the counter as well.
        words = told.format(name=stay.guest_name)
        return Done(stay=stay, changes=changes, told=words, undo=undo)
