"""From a card as the desk wishes it to the order that is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reports.card.drawing import draw
from reports.orders import CardOrder

if TYPE_CHECKING:
    from app.domain.made_cards import CardWish


def order_of(wish: CardWish, *, title: str = "", author: str = "") -> CardOrder:
    """The order for these words in this style; the same wish always gives the same file."""
    signature: Any = wish.signature
    paper: Any = wish.paper
    writing: Any = wish.writing
    return CardOrder(
        style=wish.style, greeting=wish.greeting, body=wish.body, closing=wish.closing, sign=wish.sign,
        language=wish.language, seed=wish.seed, signature=signature, title=title, author=author,
        hand=wish.hand, paper=paper, writing=writing,
    )  # fmt: skip


def draw_wish(wish: CardWish) -> bytes:
    """The PDF of one wished card."""
    return draw(order_of(wish, title=wish.greeting.rstrip(" ,"), author=wish.sign)).pdf
