"""What a typed text may mean: guests, rooms and numbers; a gift or a step of a stay, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.gestures import CatalogueItemRow
from app.domain.search import Hit
from app.domain.stays import StayRow
from app.services import catalogue, guests, search, stays
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

    async def rows(self, text: str) -> list[object]:
        """The rows for a text. “lu cake” is a cake for Łucja when nobody is called that."""
        hits = await self._find(text)
        whom, _, last = text.strip().rpartition(" ")
        items = await self.courtesy.worker.db(catalogue.items, self.courtesy.desk())
        if whom and not _guests(hits) and self._is_thing(last, items):
            first = _guests(await self._find(whom))
            if first:
                return await self._for_somebody(text, last, items, first[0])
        return await self._plain(text, hits, items)

    async def _plain(self, text: str, hits: Sequence[Hit], items: Sequence[CatalogueItemRow]) -> list[object]:
        """Steps of the stay of the first guest; what is called like the text is for the guest on screen."""
        met = _guests(hits)
        aim = await self._aim(met[0]) if met else None
        on_screen = await self._on_screen() if self._is_thing(text, items) else None
        steps = omnibox_aims.steps(self.courtesy, self._window, aim)
        if not steps:
            steps = omnibox_aims.steps(self.courtesy, self._window, on_screen, text)
        steps = [*omnibox_aims.papers(self.courtesy, self._window, text), *steps]
        gifts = omnibox_aims.gifts(self.courtesy, text, items, on_screen or aim)
        return omnibox_rows.found(self.courtesy, text, hits, steps=steps, gifts=gifts)

    async def _for_somebody(
        self, text: str, thing: str, items: Sequence[CatalogueItemRow], hit: Hit
    ) -> list[object]:
        aim = await self._aim(hit)
        steps = omnibox_aims.steps(self.courtesy, self._window, aim, thing)
        gifts = omnibox_aims.gifts(self.courtesy, thing, items, aim)
        return omnibox_rows.found(self.courtesy, text, (), steps=steps, gifts=gifts)

    def _is_thing(self, text: str, items: Sequence[CatalogueItemRow]) -> bool:
        return omnibox_aims.is_step(text) or bool(omnibox_aims.gifts(self.courtesy, text, items, None))

    async def _find(self, text: str) -> Sequence[Hit]:
        found: Sequence[Hit] = await self.courtesy.worker.latest(
            "omnibox", search.find, self.courtesy.desk(), text
        )
        return found

    async def _aim(self, hit: Hit) -> Aim:
        """Whoever is neither here nor comes today has no stay that a key should touch."""
        return Aim(hit.id, hit.title, await self._stay(hit.id) if hit.status else None)

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


def _guests(hits: Sequence[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.kind == "guest" and not hit.is_near]
