"""Above a card to a guest incognito: it greets the name they go by; the true one is shown if it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services import privacy
from app.ui import tasks
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote

if TYPE_CHECKING:
    from app.domain.made_cards import CardDesk
    from app.ui.courtesy import Courtesy


class AliasNote(InlineNote):
    """`show_for(desk)`; None takes it away."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(tone="info", icon="sunglasses", parent=parent)
        self.courtesy, self._guest_id = courtesy, ""
        self.ask = KeyButton(self.tr("Show the true name"), icon="eye", low=True)
        self.ask.clicked.connect(lambda: tasks.start(self, self._reveal(self._guest_id)))
        self.add_button(self.ask)

    def show_for(self, desk: CardDesk | None) -> None:
        """Whether this card is to somebody who goes by another name."""
        self._guest_id = desk.guest_id or "" if desk is not None and desk.is_incognito else ""
        told = self.tr("This guest goes by another name, and the card greets it: {name}.")
        self.say(told.format(name=desk.guest_name) if desk is not None and self._guest_id else "")
        self.ask.setVisible(bool(self._guest_id))

    async def _reveal(self, guest_id: str) -> None:
        name, changes = await self.courtesy.worker.db(
            privacy.reveal_name, self.courtesy.desk(), guest_id=guest_id
        )
        self.courtesy.bus.changed.emit(changes, self)
        if guest_id == self._guest_id:
            told = self.tr("The true name is {name}. Write it only if the guest wishes so.")
            self.say(told.format(name=name))
            self.ask.hide()
