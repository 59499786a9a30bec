"""What a typed text may mean: guests, rooms and numbers; a gift or a step of a stay, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.gestures import CatalogueItemRow
from app.domain.roles import May
from app.domain.search import Meant
from app.domain.stays import StayRow
from app.services import guests, meaning, stays
from app.ui import omnibox_aims, omnibox_rows
from app.ui.courtesy import Courtesy
from app.ui.omnibox_aims import Aim

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Meaning:
    """Asks the store. Raises `CancelledError` when a newer letter overtook the question."""

    def __init__(self, courtesy: Courtesy, window: MainWindow) -> None:
        self.courtesy = courtesy
        self._window = window

    async def untyped(self, first: tuple[str, ...], limit: int) -> list[object]:
        """Before anything is typed: the last guests, those with the keys in `first` on top, and commands."""
        desk = self.courtesy.desk()
        if not desk.may(May.SEE_GUESTS):
            return omnibox_rows.untyped(self.courtesy, ())
        last = await self.courtesy.worker.latest("omnibox", guests.recent, desk, first=first, limit=limit)
        return omnibox_rows.untyped(self.courtesy, last)

    async def rows(self, text: str) -> list[object]:
        """The rows for a text. “lu cake” is a cake for Łucja when nobody is called that.

        Whoever sees no guests finds commands.
        """
        if not self.courtesy.session.may(May.SEE_GUESTS):
            return omnibox_rows.found(self.courtesy, text, ())
        found = await self._find(text)
        whom, _, last = text.strip().rpartition(" ")
        if whom and _aim(found) is None and self._is_thing(last, found.items):
            aim = _aim(await self._find(whom))
            if aim is not None:
                return self._for_somebody(text, last, found.items, aim)
        return await self._plain(text, found)

    async def _plain(self, text: str, found: Meant) -> list[object]:
        """Steps of the stay of the first guest; what is called like the text is for the guest on screen."""
        aim = _aim(found)
        on_screen = await self._on_screen() if self._is_thing(text, found.items) else None
        steps = omnibox_aims.steps(self.courtesy, self._window, aim)
        if not steps:
            steps = omnibox_aims.steps(self.courtesy, self._window, on_screen, text)
        pages = omnibox_aims.pages(self.courtesy, aim) or omnibox_aims.pages(self.courtesy, on_screen, text)
        steps = [*omnibox_aims.papers(self.courtesy, self._window, text), *steps, *pages]
        gifts = omnibox_aims.gifts(self.courtesy, text, found.items, on_screen or aim)
        return omnibox_rows.found(self.courtesy, text, found.hits, steps=steps, gifts=gifts)

    def _for_somebody(
        self, text: str, thing: str, items: Sequence[CatalogueItemRow], aim: Aim
    ) -> list[object]:
        steps = omnibox_aims.steps(self.courtesy, self._window, aim, thing)
        steps += omnibox_aims.pages(self.courtesy, aim, thing)
        gifts = omnibox_aims.gifts(self.courtesy, thing, items, aim)
        return omnibox_rows.found(self.courtesy, text, (), steps=steps, gifts=gifts)

    def _is_thing(self, text: str, items: Sequence[CatalogueItemRow]) -> bool:
        return omnibox_aims.is_step(text) or bool(omnibox_aims.gifts(self.courtesy, text, items, None))

    async def _find(self, text: str) -> Meant:
        found: Meant = await self.courtesy.worker.latest("omnibox", meaning.of, self.courtesy.desk(), text)
        return found

    async def _on_screen(self) -> Aim | None:
        page = self._window.current_page()
        if page is None or not page.guest_id:
            return None
        card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=page.guest_id)
        return Aim(page.guest_id, card.details.name, await self._stay(page.guest_id))

    async def _stay(self, guest_id: str) -> StayRow | None:
        stay: StayRow | None = await self.courtesy.worker.db(
            stays.present_of, self.courtesy.desk(), guest_id=guest_id
        )
        return stay


def _aim(found: Meant) -> Aim | None:
    first = meaning.first_guest(found.hits)
    return Aim(first.id, first.title, found.stay) if first is not None else None
