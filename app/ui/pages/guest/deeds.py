"""What is done on the guest's page: each deed is one command, told in a toast with its undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.around import AroundReceipt, DayOrder, PersonOrder
from app.domain.changes import Changes
from app.domain.facts import FactOrder
from app.domain.guests import Sharer
from app.domain.ids import new_id
from app.domain.merging import MergedRow
from app.domain.preference_questions import Said
from app.domain.preferences import PreferenceOrder, PreferenceRow
from app.domain.timeline import Entry
from app.services import (
    around,
    duplicates,
    facts,
    gestures,
    notes,
    preference_asking,
    preference_honouring,
    preferences,
    wrong_guest,
)
from app.services.facts import FactReceipt

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class GuestDeeds(QObject):
    """Awaitable deeds for the guest on screen. `done()` after each, so that the page looks again."""

    done = Signal()

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy

    async def ask_none(self, guest_id: str, sharer: Sharer | None) -> None:
        """They were asked and have none."""
        receipt = await self._write(facts.asked_none, **_whom(guest_id, sharer))
        self._tell(self.tr("Written down: asked, none"), lambda: self._undo_fact(receipt))

    async def record(self, guest_id: str, sharer: Sharer | None, order: FactOrder) -> None:
        """They told us what they must not have."""
        receipt = await self._write(facts.record, order=order, **_whom(guest_id, sharer))
        self._tell(self.tr("Written down for everyone who serves them"), lambda: self._undo_fact(receipt))

    async def like(self, guest_id: str, order: PreferenceOrder) -> None:
        """A new preference."""
        receipt = await self._write(preferences.add, guest_id=guest_id, order=order)
        self._tell(
            self.tr("Preference added"), lambda: self._write(preferences.retire, preference_id=receipt.id)
        )

    async def change_liked(self, liked: PreferenceRow, order: PreferenceOrder) -> None:
        """Other words, or another strength."""
        receipt = await self._write(preferences.edit, preference_id=liked.id, order=order)

        self._tell(self.tr("Preference changed"), lambda: self._write(preferences.put_back, receipt=receipt))

    async def retire_liked(self, liked: PreferenceRow) -> None:
        """It holds no longer."""
        await self._write(preferences.retire, preference_id=liked.id)
        self._tell(
            self.tr("Preference taken away"), lambda: self._write(preferences.restore, preference_id=liked.id)
        )

    async def confirm_liked(self, guest_id: str | None, liked: PreferenceRow | None = None) -> None:
        """Still right: this one, or all of them."""
        only = liked.id if liked is not None else None
        count = await self._write(preferences.confirm, guest_id=guest_id, preference_id=only)
        self.courtesy.toasts.show(self.tr("%n preference(s) confirmed today", "", count))

    async def answer_liked(self, liked: PreferenceRow, said: Said, stay_id: str | None) -> None:
        """The guest was asked whether it still holds."""
        receipt = await self._write(
            preference_asking.answer, preference_id=liked.id, said=said, stay_id=stay_id
        )
        text = {
            Said.YES: self.tr("Confirmed: the guest’s own word"),
            Said.NO: self.tr("Preference taken away"),
            Said.LATER: self.tr("Asked again another day"),
        }[said]
        self._tell(text, lambda: self._write(preference_asking.take_back, receipt=receipt))

    async def tick_liked(self, liked: PreferenceRow, stay_id: str) -> None:
        """Honoured in this stay, or not after all."""
        await self._tick(liked, stay_id, honoured=not liked.honoured)
        text = self.tr("Not honoured after all") if liked.honoured else self.tr("Honoured")
        self._tell(text, lambda: self._tick(liked, stay_id, honoured=liked.honoured))

    async def _tick(self, liked: PreferenceRow, stay_id: str, *, honoured: bool) -> None:
        await self._write(
            preference_honouring.tick, preference_id=liked.id, stay_id=stay_id, honoured=honoured
        )

    async def put_around(self, guest_id: str, order: PersonOrder | DayOrder, row_id: str | None) -> None:
        """Somebody around the guest or a day, new or changed."""
        receipt: AroundReceipt = await self._write(around.put, guest_id=guest_id, order=order, row_id=row_id)

        async def undo() -> None:
            if receipt.before is not None:
                await self._write(around.put, guest_id=guest_id, order=receipt.before, row_id=receipt.id)
            else:
                await self._switch_around(receipt.id, active=False, is_day=isinstance(order, DayOrder))

        self._tell(self.tr("Written down"), undo)

    async def retire_around(self, row_id: str, *, is_day: bool) -> None:
        """It holds no longer."""
        await self._switch_around(row_id, active=False, is_day=is_day)
        self._tell(self.tr("Taken away"), lambda: self._switch_around(row_id, active=True, is_day=is_day))

    async def _switch_around(self, row_id: str, *, active: bool, is_day: bool) -> None:
        await self._write(around.switch, row_id=row_id, active=active, is_day=is_day)

    async def retire_note(self, entry: Entry) -> None:
        """Off the story."""
        await self._write(notes.retire, note_id=entry.id)
        self._tell(self.tr("Note taken away"), lambda: self._write(notes.restore, note_id=entry.id))

    async def move(self, entry: Entry, to_guest: str, from_guest: str) -> None:
        """It belonged to somebody else."""
        await self._move(entry, to_guest)
        self._tell(self.tr("Moved to the other guest"), lambda: self._move(entry, from_guest))

    async def separate(self, merged: MergedRow) -> None:
        """A merged profile is one of its own again."""
        receipt = await self._write(duplicates.unmerge, guest_id=merged.id)
        said = self.tr("On its own again: {name}").format(name=merged.name)
        self._tell(said, lambda: self._write(duplicates.merge_again, receipt=receipt))

    async def _move(self, entry: Entry, to_guest: str) -> None:
        if entry.kind == "gesture":
            await self._write(gestures.move_to_guest, gesture_id=entry.id, guest_id=to_guest)
        else:
            await self._write(wrong_guest.move, kind=entry.kind, subject_id=entry.id, to_guest=to_guest)

    async def _undo_fact(self, receipt: FactReceipt) -> None:
        await self._write(facts.undo, receipt=receipt)

    async def _write(self, service: Callable[..., Any], **what: Any) -> Any:
        record, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), **what
        )
        assert isinstance(changes, Changes)
        self.courtesy.bus.changed.emit(changes, self.parent())
        self.done.emit()
        return record

    def _tell(self, text: str, undo: Callable[[], Any]) -> None:
        self.courtesy.toasts.show(text, undo=undo)


def _whom(guest_id: str, sharer: Sharer | None) -> dict[str, str | None]:
    if sharer is None:
        return {"guest_id": guest_id}
    if sharer.guest_id is not None:
        return {"guest_id": sharer.guest_id}
    return {"stay_guest_id": sharer.stay_guest_id}
