"""The cards that were made: seen as they were printed, opened to print again."""

from __future__ import annotations

import asyncio

from app.domain.ids import new_id
from app.domain.made_cards import CardWish
from app.services import cards
from app.ui.pages.cards.page import CardsPage
from reports import card
from reports.orders import CardOrder
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


async def keep(desk: Counter, body: str) -> str:
    pdf = card.draw(CardOrder("notebook", "Dear Emily,", body, "Warmly,", "Maja", "en")).pdf
    wish = CardWish(
        guest_id=desk.emily, style="notebook", language="en", greeting="Dear Emily,", body=body,
        closing="Warmly,", sign="Maja", occasion="thanks",
    )  # fmt: skip
    kept, _ = await desk.db(cards.keep, command_id=new_id(), wish=wish, pdf=pdf)
    return str(kept.id)


def test_the_newest_card_stands_first_and_opens(counter: Counter) -> None:
    async def scene() -> None:
        await keep(counter, "Thank you.")
        newest = await keep(counter, "Thank you again.")
        page: CardsPage = await counter.go("cards")
        await counter.settled(6)
        assert next(row.key for row in page.list.rows()) == newest  # type: ignore[attr-defined]
        page.again.click()
        await asyncio.sleep(0.3)
        await counter.settled(6)
        opened = counter.window.current_page()
        assert opened.kept_card.id == newest  # type: ignore[union-attr]

    counter.play(scene)


def test_no_card_yet_offers_to_write_one(counter: Counter) -> None:
    async def scene() -> None:
        page: CardsPage = await counter.go("cards")
        await counter.settled(6)
        assert not page.empty.isHidden()
        assert page.columns.isHidden()

    counter.play(scene)


def test_a_card_to_nobody_with_words_alone_has_a_title(counter: Counter) -> None:
    """A line of a list may be a text and nothing else."""

    async def scene() -> None:
        pdf = card.draw(CardOrder("notebook", "", "Thank you all.", "", "", "en")).pdf
        wish = CardWish(
            guest_id=None, style="notebook", language="en", greeting="", body="Thank you\nall.",
            closing="", sign="", occasion="thanks",
        )  # fmt: skip
        await counter.db(cards.keep, command_id=new_id(), wish=wish, pdf=pdf)
        page: CardsPage = await counter.go("cards")
        await counter.settled(6)
        assert [row.title for row in page.list.rows()] == ["Thank you all."]  # type: ignore[attr-defined]

    counter.play(scene)
