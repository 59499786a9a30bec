"""A batch begins: whom it is for, the words of each card in the guest's own language, and who is left out."""

from __future__ import annotations

from typing import Any

from app.domain import batches as rules
from app.domain.batches import DISCREET, MOST_CARDS, BatchRow, BatchWish, Invitee, Source, State
from app.domain.cards import LANGUAGES, Addressee, CardFacts, CardText, Length, Occasion, Style, suggest
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import BadInput, Refused
from app.models import statements
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.connection import writes
from app.services import audit, commands
from app.services.batches import inviting, reading


@writes
def begin(desk: Desk, *, command_id: str, wish: BatchWish) -> tuple[BatchRow, Changes]:
    """Make a batch and write a card for everyone it is for.

    Discreet guests are left out, and said to be. Raises `BadInput` ("batch_source", "card.style",
    "card.occasion", "card.length") and `Refused` ("batch_nobody", "batch_many").
    """
    desk.must(May.PRINT_CARDS)
    _check(wish)

    def carry_out() -> dict[str, Any]:
        cards = _listed(desk, wish) if wish.source == Source.LIST else _invited(desk, wish)
        if not cards:
            raise Refused("batch_nobody")
        if len(cards) > MOST_CARDS:
            raise Refused("batch_many", most=MOST_CARDS)
        return {"batch_id": _insert(desk, wish, cards)}

    request = {"source": wish.source, "guests": list(wish.guest_ids), "lines": len(wish.lines),
               "occasion": wish.occasion, "style": wish.style, "length": wish.length}  # fmt: skip
    answer = commands.once(desk, command_id, "batches.begin", request, carry_out)
    return reading.one(desk, batch_id=answer["batch_id"]), Changes.of("card_batch", ids=(answer["batch_id"],))


def words_for(desk: Desk, addressee: Addressee, language: str, occasion: str, length: str) -> CardText:
    """The words a card starts with, signed by who makes it."""
    facts = CardFacts(sender=desk.actor.name, house=desk.place.name)
    return suggest(occasion, language, addressee, facts, length=length)


def check_looks(style: str, occasion: str, length: str) -> None:
    """Raise `BadInput` for a style, an occasion or a text that does not exist."""
    if style not in (rules.MIXED, *Style):
        raise BadInput("card.style", field="style", value=style)
    if occasion and occasion not in tuple(Occasion):
        raise BadInput("card.occasion", field="occasion", value=occasion)
    if length not in tuple(Length):
        raise BadInput("card.length", field="length", value=length)


def _check(wish: BatchWish) -> None:
    if wish.source not in tuple(Source):
        raise BadInput("batch_source", field="source", value=wish.source)
    check_looks(wish.style, wish.occasion, wish.length)


def _invited(desk: Desk, wish: BatchWish) -> list[dict[str, Any]]:
    people = inviting.invited(desk, source=wish.source, guest_ids=wish.guest_ids)
    occasion = wish.occasion or rules.occasion_of(wish.source)
    return [_card_for(desk, person, at, occasion, wish) for at, person in enumerate(people)]


def _card_for(desk: Desk, person: Invitee, at: int, occasion: str, wish: BatchWish) -> dict[str, Any]:
    language = _language(desk, person)
    text = words_for(desk, person.addressee, language, occasion, wish.length)
    return {
        "guest": person.guest_id, "name": person.name, "occasion": occasion,
        "style": rules.style_at(wish.style, at), "language": language, "text": text, "is_own": False,
        "seed": rules.seed_of(person.guest_id or person.name, desk.business_date),
        "state": State.LEFT_OUT if person.is_discreet else State.WAITING,
        "reason": DISCREET if person.is_discreet else "",
    }  # fmt: skip


def _language(desk: Desk, person: Invitee) -> str:
    """The first language of the guest that we write in, else the house's first."""
    known = (*person.languages, *desk.place.languages, desk.actor.language)
    return next((code for code in known if code in LANGUAGES), "en")


def _listed(desk: Desk, wish: BatchWish) -> list[dict[str, Any]]:
    return [
        {
            "guest": None, "name": line.name, "occasion": line.occasion, "style": line.style,
            "language": line.language, "text": line.text, "is_own": True,
            "seed": rules.seed_of(f"{at}/{line.name}", desk.business_date), "state": State.WAITING,
            "reason": "",
        }
        for at, line in enumerate(wish.lines)
    ]  # fmt: skip


def _insert(desk: Desk, wish: BatchWish, cards: list[dict[str, Any]]) -> str:
    batch_id = new_id()
    CardBatch.create(
        id=batch_id, place_id=desk.place.id, source=wish.source, name=wish.name,
        occasion=wish.occasion or rules.occasion_of(wish.source), length=wish.length, style=wish.style,
        made_at=desk.now, made_by_id=desk.actor.id,
    )  # fmt: skip
    statements.insert(CardBatchItem, [_row(desk, batch_id, at, card) for at, card in enumerate(cards)])
    audit.record(desk, "batch.begun", "card_batch", batch_id, words={"cards": len(cards)})
    return batch_id


def _row(desk: Desk, batch_id: str, at: int, card: dict[str, Any]) -> dict[str, Any]:
    text: CardText = card["text"]
    fixed = {key: value for key, value in card.items() if key != "text"}
    return {
        "id": new_id(), "place": desk.place.id, "batch": batch_id, "position": at, **fixed,
        "state": str(card["state"]), "greeting": text.greeting, "body": text.body, "closing": text.closing,
        "sign": text.sign, "card": None,
    }  # fmt: skip
