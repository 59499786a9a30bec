"""A card of a batch becomes a card like any other: kept as it prints, and hung on its guest's story."""

from __future__ import annotations

from typing import Any

from app.domain.batches import DISCREET, SAVED, BatchCard, State
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import Refused
from app.models.card_batch import CardBatchItem
from app.models.connection import writes
from app.services import cards as kept_cards
from app.services import commands, privacy
from app.services.batches import reading


@writes
def keep(
    desk: Desk, *, command_id: str, card_key: str, pdf: bytes, signature: str = "written"
) -> tuple[BatchCard, Changes]:
    """Keep the file of one card before it is printed; the same file again stays the same card.

    Raises `Refused`: "guest_discreet" when the guest became discreet meanwhile, "batch_left_out", and what
    keeping a card raises.
    """
    desk.must(May.PRINT_CARDS)
    found = reading.card(desk, card_key)
    if found.state is State.LEFT_OUT:
        raise Refused("batch_left_out", name=found.name)
    privacy.check(desk, found.guest_id)

    if found.card_id is not None and kept_cards.document(desk, card_id=found.card_id) == pdf:
        return found, Changes.of("card_batch", ids=(card_key,))

    def carry_out() -> dict[str, Any]:
        card, _ = kept_cards.keep(desk, command_id=new_id(), wish=found.wish(signature), pdf=pdf)
        CardBatchItem.update(card=card.id).where(CardBatchItem.id == card_key).execute()
        return {"card_id": card.id}

    commands.once(desk, command_id, "batches.keep", {"card": card_key}, carry_out)
    return reading.card(desk, card_key), Changes.of("card", "card_batch", ids=(card_key, found.guest_id))


@writes
def printed(desk: Desk, *, command_id: str, card_keys: tuple[str, ...], saved: bool = False) -> Changes:
    """Write down that these kept cards came out of the printer, or were saved into one file."""
    desk.must(May.PRINT_CARDS)
    found = [reading.card(desk, key) for key in card_keys]

    def carry_out() -> dict[str, Any]:
        for card in found:
            if card.card_id is not None:
                kept_cards.printed(desk, command_id=new_id(), card_id=card.card_id, copies=0 if saved else 1)
        CardBatchItem.update(state=State.PRINTED.value, reason=SAVED if saved else "").where(
            (CardBatchItem.place == desk.place.id) & CardBatchItem.id.in_(list(card_keys))
        ).execute()
        return {}

    commands.once(desk, command_id, "batches.printed", {"cards": list(card_keys), "saved": saved}, carry_out)
    guests = tuple(card.guest_id for card in found)
    return Changes.of("card", "card_batch", ids=(*card_keys, *guests))


@writes
def drop_discreet(desk: Desk, *, command_id: str, card_key: str) -> Changes:
    """Leave a card out because its guest became discreet after the batch was begun."""
    desk.must(May.PRINT_CARDS)

    def carry_out() -> dict[str, Any]:
        CardBatchItem.update(state=State.LEFT_OUT.value, reason=DISCREET).where(
            (CardBatchItem.place == desk.place.id) & (CardBatchItem.id == card_key)
        ).execute()
        return {}

    commands.once(desk, command_id, "batches.drop_discreet", {"card": card_key}, carry_out)
    return Changes.of("card_batch", ids=(card_key,))
