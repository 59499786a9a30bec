"""What the card of preferences tells, and the deed that follows."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.preference_questions import Said
from app.domain.preferences import PreferenceOrder, PreferenceRow
from app.ui import messages, tasks
from app.ui.pages.guest.deeds import GuestDeeds
from app.ui.pages.guest.liked import LikedCard

if TYPE_CHECKING:
    from app.ui.page import Page


class LikedWiring(QObject):
    """Lives with the page it is given; `page.guest_id` is whose preferences they are."""

    def __init__(self, card: LikedCard, deeds: GuestDeeds, page: Page) -> None:
        super().__init__(page)
        self._card, self._deeds, self._page = card, deeds, page
        card.pad_wanted.connect(self._on_card_pad_wanted)
        card.added.connect(self._on_card_added)
        card.changed.connect(self._on_card_changed)
        card.retired.connect(lambda liked: self._start(deeds.retire_liked(liked)))
        card.confirmed.connect(lambda one: self._start(deeds.confirm_liked(page.guest_id, one)))
        card.answered.connect(self._on_card_answered)
        card.ticked.connect(self._on_card_ticked)

    def _on_card_pad_wanted(self) -> None:
        self._page.courtesy.navigator.go("pad", guest_id=self._page.guest_id)

    def _on_card_added(self, order: PreferenceOrder) -> None:
        self._save(self._deeds.like(self._page.guest_id or "", order))

    def _on_card_changed(self, liked: PreferenceRow, order: PreferenceOrder) -> None:
        self._save(self._deeds.change_liked(liked, order))

    def _on_card_answered(self, liked: PreferenceRow, said: Said) -> None:
        self._start(self._deeds.answer_liked(liked, said, self._card.stay_id))

    def _on_card_ticked(self, liked: PreferenceRow) -> None:
        if self._card.stay_id is not None:
            self._start(self._deeds.tick_liked(liked, self._card.stay_id))

    def _save(self, deed: Coroutine[Any, Any, None]) -> None:
        async def save() -> None:
            await deed
            self._card.end()

        tasks.start(
            self._page,
            save(),
            on_error=lambda error: self._card.form.show_error(messages.sentence(error)),
        )

    def _start(self, deed: Coroutine[Any, Any, None]) -> None:
        tasks.start(self._page, deed)
