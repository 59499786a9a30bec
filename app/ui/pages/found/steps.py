"""What a person does with a found thing, each step with its way back in the toast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.ids import new_id
from app.domain.lost_property import FindCard, FindOrder, FindRow, IdSeen
from app.services import lost_property as finds

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class Steps(QObject):
    """One coroutine per step. They outlive the page: Undo may be pressed when it is gone."""

    def __init__(self, courtesy: Courtesy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courtesy = courtesy

    async def log(
        self, kind: str, order: FindOrder, command_id: str, pictures: tuple[bytes, ...]
    ) -> FindCard:
        """Write it down."""
        card: FindCard
        if kind == "found":
            card = await self._do(finds.log_found, command_id=command_id, order=order, pictures=pictures)
            text = self.tr("{number} logged")
        else:
            card = await self._do(finds.log_asked, command_id=command_id, order=order)
            text = self.tr("{number} logged, somebody will look for it")
        self._tell(text.format(number=card.row.number), finds.withdraw, card.row)
        return card

    async def edit(self, row: FindRow, order: FindOrder, before: FindOrder, command_id: str) -> FindCard:
        """Correct it. The undo writes what stood there before."""
        card: FindCard = await self._do(
            finds.edit, command_id=command_id, item_id=row.id, version=row.version, order=order
        )
        self._courtesy.toasts.show(
            self.tr("{number} corrected").format(number=row.number),
            undo=lambda: self._do(
                finds.edit, command_id=new_id(), item_id=row.id, version=card.row.version, order=before
            ),
        )
        return card

    async def return_to(self, row: FindRow, name: str, seen: IdSeen) -> None:
        """Hand it back."""
        await self._do(finds.return_to, command_id=new_id(), item_id=row.id, name=name, seen=seen)
        text = self.tr("{what} handed back to {name}").format(what=row.number, name=name)
        self._tell(text, finds.reopen, row)

    async def post(self, row: FindRow, name: str, carrier: str, tracking: str) -> None:
        """Send it home."""
        await self._do(
            finds.post, command_id=new_id(), item_id=row.id, name=name, carrier=carrier, tracking=tracking
        )
        self._tell(self.tr("{what} posted to {name}").format(what=row.number, name=name), finds.reopen, row)

    async def keep(self, row: FindRow, by: str) -> None:
        """Somebody keeps it."""
        await self._do(finds.keep, command_id=new_id(), item_id=row.id, by=by)
        self._tell(self.tr("{what} has left its shelf").format(what=row.number), finds.reopen, row)

    async def dispose(self, row: FindRow, how: str) -> None:
        """It is gone."""
        await self._do(finds.dispose, command_id=new_id(), item_id=row.id, how=how)
        self._tell(self.tr("{what} has left its shelf").format(what=row.number), finds.reopen, row)

    async def give_up(self, row: FindRow) -> None:
        """The question is closed."""
        await self._do(finds.give_up, command_id=new_id(), item_id=row.id)
        self._tell(self.tr("{number} closed").format(number=row.number), finds.reopen, row)

    async def reopen(self, row: FindRow) -> None:
        """It is here again."""
        await self._do(finds.reopen, command_id=new_id(), item_id=row.id)
        self._courtesy.toasts.show(self.tr("{number} is open again").format(number=row.number))

    async def move(self, row: FindRow, shelf: str) -> None:
        """Another shelf."""
        await self._do(finds.move_to_shelf, command_id=new_id(), item_id=row.id, shelf=shelf)
        self._courtesy.toasts.show(
            self.tr("{number} is on shelf {shelf} now").format(number=row.number, shelf=shelf),
            undo=lambda: self._do(finds.move_to_shelf, command_id=new_id(), item_id=row.id, shelf=row.shelf),
        )

    async def link(self, row: FindRow, guest_id: str | None, name: str) -> None:
        """Its owner is known."""
        await self._do(finds.link_guest, command_id=new_id(), item_id=row.id, guest_id=guest_id)
        text = (
            self.tr("{number} belongs to {name}") if guest_id else self.tr("{number} belongs to nobody known")
        )
        self._courtesy.toasts.show(
            text.format(number=row.number, name=name),
            undo=lambda: self._do(
                finds.link_guest, command_id=new_id(), item_id=row.id, guest_id=row.guest_id
            ),
        )

    async def match(self, found: FindRow, asked: FindRow) -> None:
        """They belong together."""
        await self._do(finds.match, command_id=new_id(), found_id=found.id, asked_id=asked.id)
        forget = found.guest_id is None and asked.guest_id is not None
        self._courtesy.toasts.show(
            self.tr("{found} and {asked} belong together").format(found=found.number, asked=asked.number),
            undo=lambda: self._do(finds.unmatch, command_id=new_id(), found_id=found.id, forget_guest=forget),
        )

    async def unmatch(self, found: FindRow, asked_id: str) -> None:
        """They do not after all."""
        await self._do(finds.unmatch, command_id=new_id(), found_id=found.id)
        self._courtesy.toasts.show(
            self.tr("{number} stands alone again").format(number=found.number),
            undo=lambda: self._do(finds.match, command_id=new_id(), found_id=found.id, asked_id=asked_id),
        )

    async def attach(self, row: FindRow, picture: bytes) -> None:
        """One more photo; the undo takes it away."""
        card: FindCard = await self._do(finds.attach, command_id=new_id(), item_id=row.id, picture=picture)
        photo = card.photos[-1]
        self._courtesy.toasts.show(
            self.tr("Photo added"),
            undo=lambda: self._do(finds.remove_photo, command_id=new_id(), photo_id=photo.id),
        )

    async def _do(self, service: Any, **what: Any) -> Any:
        courtesy = self._courtesy
        record, changes = await courtesy.worker.db(service, courtesy.desk(), **what)
        courtesy.bus.changed.emit(changes, None)
        return record

    def _tell(self, text: str, undo: Any, row: FindRow) -> None:
        self._courtesy.toasts.show(text, undo=lambda: self._do(undo, command_id=new_id(), item_id=row.id))
