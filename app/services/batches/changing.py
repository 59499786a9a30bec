"""Looking a batch through: other words, another look, leaving somebody out, and being done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain import batches as rules
from app.domain.batches import BY_HAND, BatchCard, BatchRow, State
from app.domain.cards import LANGUAGES, CardText, Format, Style
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.roles import May
from app.errors import BadInput, Refused
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.connection import writes
from app.services import audit, commands, privacy
from app.services.batches import inviting, reading
from app.services.batches.beginning import Words, check_hand, check_looks

_LONGEST = 4_000  # letters; a card holds a few hundred


@writes
def edit(
    desk: Desk,
    *,
    command_id: str,
    card_key: str,
    text: CardText,
    style: str,
    language: str,
    hand: str | None = None,
    paper: str | None = None,
) -> tuple[BatchCard, Changes]:
    """Other words or another look for one card; it waits to be printed then. None leaves hand or size.

    Raises `BadInput` ("card.style", "card_language", "card_empty", "card_hand_unknown",
    "card_paper_unknown") and `Refused("batch_printed")`.
    """
    desk.must(May.PRINT_CARDS)
    before = _open_card(desk, card_key)
    if style not in tuple(Style):
        raise BadInput("card.style", field="style", value=style)
    if language not in LANGUAGES:
        raise BadInput("card_language", field="language", value=language)
    if not (text.greeting + text.body).strip() or len(text.body) > _LONGEST:
        raise BadInput("card_empty", field="body")
    hand, paper = before.hand if hand is None else hand, before.paper if paper is None else paper
    check_hand(hand, paper)

    def carry_out() -> dict[str, Any]:
        state = before.state if before.state is State.LEFT_OUT else State.WAITING
        _write(
            [card_key], greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
            style=style, language=language, hand=hand, paper=paper, is_own=True, state=state.value,
        )  # fmt: skip
        return {}

    request = {"card": card_key, "text": [text.greeting, text.body, text.closing, text.sign],
               "style": style, "language": language, "hand": hand, "paper": paper}  # fmt: skip
    return _done(desk, command_id, "batches.edit", request, carry_out, card_key)


@writes
def leave_out(desk: Desk, *, command_id: str, card_keys: tuple[str, ...]) -> Changes:
    """Print no card for these. Cards that are out already are passed over."""
    desk.must(May.PRINT_CARDS)

    def carry_out() -> dict[str, Any]:
        _write_where(desk, card_keys, CardBatchItem.state != State.PRINTED.value,
                     state=State.LEFT_OUT.value, reason=BY_HAND)  # fmt: skip
        return {}

    commands.once(desk, command_id, "batches.leave_out", {"cards": list(card_keys)}, carry_out)
    return Changes.of("card_batch", ids=card_keys)


@writes
def take_in(desk: Desk, *, command_id: str, card_keys: tuple[str, ...]) -> Changes:
    """Print them after all. Raises `Refused("guest_discreet")` until somebody said why it must be."""
    desk.must(May.PRINT_CARDS)
    for key in card_keys:
        privacy.check(desk, reading.card(desk, key).guest_id)

    def carry_out() -> dict[str, Any]:
        _write_where(desk, card_keys, CardBatchItem.state == State.LEFT_OUT.value,
                     state=State.WAITING.value, reason="")  # fmt: skip
        return {}

    commands.once(desk, command_id, "batches.take_in", {"cards": list(card_keys)}, carry_out)
    return Changes.of("card_batch", ids=card_keys)


@writes
def mark(desk: Desk, *, command_id: str, card_keys: tuple[str, ...], state: str, reason: str = "") -> Changes:
    """Write down how far cards are that were not printed: waiting, to mend, stopped."""
    desk.must(May.PRINT_CARDS)
    if state not in (State.WAITING, State.MEND, State.STOPPED):
        raise BadInput("batch_state", field="state", value=state)

    def carry_out() -> dict[str, Any]:
        settled = (State.PRINTED.value, State.LEFT_OUT.value)
        _write_where(desk, card_keys, CardBatchItem.state.not_in(settled), state=state, reason=reason)
        return {}

    request = {"cards": list(card_keys), "state": state, "reason": reason}
    commands.once(desk, command_id, "batches.mark", request, carry_out)
    return Changes.of("card_batch", ids=card_keys)


@writes
def dress(
    desk: Desk,
    *,
    command_id: str,
    batch_id: str,
    style: str,
    occasion: str,
    length: str,
    hand: str = "",
    paper: str = Format.A6,
) -> tuple[BatchRow, Changes]:
    """Other words and looks for all cards that nobody wrote themselves and that are not out yet.

    Hand and size hold for those too whose words a person wrote, unless that card was given another one.
    Raises what `begin` raises for looks.
    """
    desk.must(May.PRINT_CARDS)
    check_looks(desk, style=style, occasion=occasion, length=length, hand=hand, paper=paper)
    batch = reading.one(desk, batch_id=batch_id)

    def carry_out() -> dict[str, Any]:
        CardBatch.update(style=style, occasion=occasion, length=length, hand=hand, paper=paper).where(
            CardBatch.id == batch.id
        ).execute()
        _resize(batch, hand, paper)
        is_other = (style, occasion, length) != (batch.style, batch.occasion, batch.length)
        if is_other and batch.source != rules.Source.LIST:
            _rewrite(desk, batch, style, occasion or batch.occasion, length)
        return {}

    request = {"batch": batch_id, "style": style, "occasion": occasion, "length": length, "hand": hand,
               "paper": paper}  # fmt: skip
    commands.once(desk, command_id, "batches.dress", request, carry_out)
    return reading.one(desk, batch_id=batch_id), Changes.of("card_batch", ids=(batch_id,))


@writes
def close(desk: Desk, *, command_id: str, batch_id: str) -> tuple[BatchRow, Changes]:
    """Be done with a batch; what was not printed stays unprinted."""
    desk.must(May.PRINT_CARDS)
    batch = reading.one(desk, batch_id=batch_id)

    def carry_out() -> dict[str, Any]:
        CardBatch.update(closed_at=desk.now).where(CardBatch.id == batch.id).execute()
        audit.record(desk, "batch.closed", "card_batch", batch.id, words=dict(batch.counts))
        return {}

    commands.once(desk, command_id, "batches.close", {"batch": batch_id}, carry_out)
    return reading.one(desk, batch_id=batch_id), Changes.of("card_batch", ids=(batch_id,))


def _resize(batch: BatchRow, hand: str, paper: str) -> None:
    """Another hand or size; a card that did not fit may fit now."""
    changed = {
        name: new
        for name, new, old in (("hand", hand, batch.hand), ("paper", paper, batch.paper))
        if new != old
    }
    if not changed:
        return
    unprinted = (CardBatchItem.batch == batch.id) & (CardBatchItem.state != State.PRINTED.value)
    for name, new in changed.items():
        column = getattr(CardBatchItem, name)
        as_before = ~CardBatchItem.is_own | (column == getattr(batch, name))
        CardBatchItem.update({column: new}).where(unprinted & as_before).execute()
    CardBatchItem.update(state=State.WAITING.value, reason="").where(
        (CardBatchItem.batch == batch.id) & (CardBatchItem.state == State.MEND.value)
    ).execute()


def _rewrite(desk: Desk, batch: BatchRow, style: str, occasion: str, length: str) -> None:
    mine = [
        card
        for card in reading.cards(desk, batch_id=batch.id)
        if not card.is_own and card.state is not State.PRINTED
    ]
    keys = tuple(card.guest_id for card in mine if card.guest_id)
    people = inviting.invited_again(desk, batch=batch, guest_ids=keys)
    words = Words(desk, length)
    for card in mine:
        person = people.get(card.guest_id or "")
        if person is None:
            continue
        text = words.write(person, card.language, occasion)
        state = card.state if card.state is State.LEFT_OUT else State.WAITING
        _write(
            [card.id], greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
            style=rules.style_at(style, card.position), occasion=occasion, state=state.value,
        )  # fmt: skip


def _open_card(desk: Desk, card_key: str) -> BatchCard:
    found = reading.card(desk, card_key)
    if found.state is State.PRINTED:
        raise Refused("batch_printed", name=found.name)
    return found


def _write(keys: list[str], **values: Any) -> None:
    CardBatchItem.update(**values).where(CardBatchItem.id.in_(keys)).execute()


def _write_where(desk: Desk, keys: tuple[str, ...], condition: Any, **values: Any) -> None:
    for start in range(0, len(keys), 500):  # an engine takes only so many values at once
        chunk = list(keys[start : start + 500])
        CardBatchItem.update(**values).where(
            (CardBatchItem.place == desk.place.id) & CardBatchItem.id.in_(chunk) & condition
        ).execute()


def _done(
    desk: Desk,
    command_id: str,
    service: str,
    request: dict[str, Any],
    carry_out: Callable[[], dict[str, Any]],
    card_key: str,
) -> tuple[BatchCard, Changes]:
    commands.once(desk, command_id, service, request, carry_out)
    card = reading.card(desk, card_key)
    return card, Changes.of("card_batch", ids=(card_key, card.batch_id))
