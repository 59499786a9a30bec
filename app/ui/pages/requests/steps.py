"""What a person does with a wish, each step with its way back in the toast."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.requests import RequestOrder, RequestRow
from app.services import requests
from app.words import requests as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class Steps(QObject):
    """One coroutine per step. They outlive the page: Undo may be pressed when it is gone."""

    def __init__(self, courtesy: Courtesy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courtesy = courtesy

    async def log(self, order: RequestOrder, command_id: str) -> RequestRow:
        """Write it down."""
        row = await self._do(requests.log, command_id=command_id, order=order)
        text = self.tr("{number} logged").format(number=row.number)
        self._tell(text, lambda: self._take_back(row))
        return row

    async def done(self, row: RequestRow) -> None:
        """It is done."""
        await self._do(requests.done, command_id=new_id(), request_id=row.id)
        self._tell(self.tr("Done: {what}").format(what=row.number), lambda: self.reopen(row))

    async def decline(self, row: RequestRow, reason: str, alternative: str) -> None:
        """It cannot be; this was offered instead."""
        await self._do(
            requests.decline, command_id=new_id(), request_id=row.id, reason=reason, alternative=alternative
        )
        text = self.tr("Declined, with something offered instead: {what}").format(what=row.number)
        self._tell(text, lambda: self.reopen(row))

    async def reopen(self, row: RequestRow) -> None:
        """It stands open again."""
        await self._do(requests.reopen, command_id=new_id(), request_id=row.id)
        self._tell(self.tr("Open again: {what}").format(what=row.number))

    async def assign(self, row: RequestRow, owner_id: str | None, name: str) -> None:
        """Somebody takes it on."""
        await self._do(requests.assign, command_id=new_id(), request_id=row.id, owner_id=owner_id)
        if owner_id:
            text = self.tr("{name} sees to it: {what}").format(name=name, what=row.number)
        else:
            text = self.tr("Nobody has it now: {what}").format(what=row.number)
        self._tell(text, lambda: self._assign_back(row))

    async def promise(self, row: RequestRow, moment: datetime | None) -> None:
        """Another time is promised."""
        await self._do(requests.change_promise, command_id=new_id(), request_id=row.id, promised_at=moment)
        place, now = self._courtesy.desk().place, self._courtesy.desk().now
        when = words.promised(moment, place, now) if moment else words.no_time()
        text = self.tr("{what}: {time}").format(what=row.number, time=when)
        self._tell(text, lambda: self._promise_back(row))

    async def link(self, row: RequestRow, guest_id: str) -> None:
        """The guest was found."""
        await self._do(requests.link_guest, command_id=new_id(), request_id=row.id, guest_id=guest_id)
        self._tell(self.tr("The guest is known now."), lambda: self._link_back(row))

    async def hand_over_all(self, to_id: str, name: str) -> None:
        """Everything of mine passes on: the shift changes."""
        giver = self._courtesy.desk().actor.id
        moved: tuple[str, ...] = await self._do(requests.hand_over_all, command_id=new_id(), to_id=to_id)
        if not moved:
            self._courtesy.toasts.show(self.tr("Nothing of yours is open."), tone="info")
            return
        text = self.tr("%n request(s) passed to {name}", "", len(moved)).format(name=name)
        self._tell(text, lambda: self._hand_back(moved, to_id, giver))

    # ------------------------------------------------------------------ ways back

    async def _take_back(self, row: RequestRow) -> None:
        courtesy = self._courtesy
        changes: Changes = await courtesy.worker.db(
            requests.take_back, courtesy.desk(), command_id=new_id(), request_id=row.id
        )
        courtesy.bus.changed.emit(changes, None)

    async def _assign_back(self, row: RequestRow) -> None:
        await self._do(requests.assign, command_id=new_id(), request_id=row.id, owner_id=row.owner_id)

    async def _promise_back(self, row: RequestRow) -> None:
        await self._do(
            requests.change_promise, command_id=new_id(), request_id=row.id, promised_at=row.promised_at,
            put_back=True,
        )  # fmt: skip

    async def _link_back(self, row: RequestRow) -> None:
        await self._do(requests.link_guest, command_id=new_id(), request_id=row.id, guest_id=row.guest_id)

    async def _hand_back(self, moved: tuple[str, ...], holder: str, giver: str) -> None:
        await self._do(
            requests.hand_over_all, command_id=new_id(), from_id=holder, to_id=giver, request_ids=moved
        )

    async def _do(self, service: Any, **what: Any) -> Any:
        courtesy = self._courtesy
        record, changes = await courtesy.worker.db(service, courtesy.desk(), **what)
        courtesy.bus.changed.emit(changes, None)
        return record

    def _tell(self, text: str, undo: Any = None) -> None:
        self._courtesy.toasts.show(text, undo=undo)
