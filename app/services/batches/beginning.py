"""A batch begins: whom it is for, the words of each card in the guest's own language, and who is left out."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.domain import batches as rules
from app.domain.batches import DISCREET, MOST_CARDS, BatchRow, BatchWish, Invitee, Source, State
from app.domain.card_texts import HouseText, sibling, worded
from app.domain.cards import (
    LANGUAGES,
    OWN_HAND,
    CardFacts,
    CardText,
    Format,
    HandName,
    Length,
    Occasion,
    Style,
    suggest,
)
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import BadInput, Refused
from app.models import statements
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.connection import writes
from app.services import audit, card_texts, commands
from app.services.batches import inviting, reading
from app.services.gestures import people


@writes
def begin(desk: Desk, *, command_id: str, wish: BatchWish) -> tuple[BatchRow, Changes]:
    """Make a batch and write a card for everyone it is for.

    Discreet guests are left out, and said to be. Raises `BadInput` ("batch_source", "card.style",
    "card.occasion", "card.length", "card_hand_unknown", "card_paper_unknown") and `Refused`
    ("batch_nobody", "batch_many").
    """
    desk.must(May.PRINT_CARDS)
    _check(desk, wish)

    def carry_out() -> dict[str, Any]:
        cards = _listed(desk, wish) if wish.source == Source.LIST else _invited(desk, wish)
        if not cards:
            raise Refused("batch_nobody")
        if len(cards) > MOST_CARDS:
            raise Refused("batch_many", most=MOST_CARDS)
        return {"batch_id": _insert(desk, wish, cards)}

    request = {"source": wish.source, "guests": list(wish.guest_ids), "lines": len(wish.lines),
               "occasion": wish.occasion, "style": wish.style, "length": wish.length,
               "hand": wish.hand, "paper": wish.paper}  # fmt: skip
    answer = commands.once(desk, command_id, "batches.begin", request, carry_out)
    return reading.one(desk, batch_id=answer["batch_id"]), Changes.of("card_batch", ids=(answer["batch_id"],))


class Words:
    """Writes the words a card starts with, signed by who makes it: the program's, or the house's own.

    A text of the house's own is used in every language the house wrote it in, found by its name.
    """

    def __init__(self, desk: Desk, length: str) -> None:
        self._desk = desk
        self._is_own = length not in tuple(Length)
        self._length, self._text_id = (Length.WARM.value, length) if self._is_own else (length, "")
        self._texts: tuple[HouseText, ...] = card_texts.texts(desk, retired=True) if self._is_own else ()

    def write(self, person: Invitee, language: str, occasion: str) -> CardText:
        """The words for one guest."""
        addressee = person.addressee
        facts = CardFacts(sender=self._desk.actor.name, house=self._desk.place.name)
        words = suggest(occasion, language, addressee, facts, length=self._length)
        own = sibling(self._texts, self._text_id, occasion, language)
        return worded(own, words, addressee, facts, self._room(own, person)) if own is not None else words

    def _room(self, text: HouseText, person: Invitee) -> str:
        """Of the stay the batch is about, else of the one the guest is in or comes for."""
        if person.room or not person.guest_id or "{room}" not in text.body + text.closing:
            return person.room
        stay = people.current_stay(self._desk, person.guest_id)
        return stay.room if stay is not None else ""


def check_looks(desk: Desk, *, style: str, occasion: str, length: str, hand: str, paper: str) -> None:
    """Raise `BadInput` for a style, an occasion, a text, a hand or a size that does not exist."""
    if style not in (rules.MIXED, *Style):
        raise BadInput("card.style", field="style", value=style)
    if occasion and occasion not in tuple(Occasion):
        raise BadInput("card.occasion", field="occasion", value=occasion)
    own = () if length in tuple(Length) else card_texts.texts(desk, retired=True)
    if length not in (*Length, *(text.id for text in own)):
        raise BadInput("card.length", field="length", value=length)
    check_hand(hand, paper)


def check_hand(hand: str, paper: str) -> None:
    """Raise `BadInput` for a hand or a size that does not exist."""
    if hand not in ("", OWN_HAND, *HandName):
        raise BadInput("card_hand_unknown", field="hand", value=hand)
    if paper not in tuple(Format):
        raise BadInput("card_paper_unknown", field="paper", value=paper)


def _check(desk: Desk, wish: BatchWish) -> None:
    if wish.source not in tuple(Source):
        raise BadInput("batch_source", field="source", value=wish.source)
    check_looks(
        desk, style=wish.style, occasion=wish.occasion, length=wish.length, hand=wish.hand, paper=wish.paper
    )
    for line in wish.lines:
        check_hand(line.hand, line.size)


def _invited(desk: Desk, wish: BatchWish) -> list[dict[str, Any]]:
    wanted = inviting.invited(desk, source=wish.source, guest_ids=wish.guest_ids)
    occasion = wish.occasion or rules.occasion_of(wish.source)
    words = Words(desk, wish.length)
    return [_card_for(desk, person, at, occasion, wish, words) for at, person in enumerate(wanted)]


def _card_for(
    desk: Desk, person: Invitee, at: int, occasion: str, wish: BatchWish, words: Words
) -> dict[str, Any]:
    language = _language(desk, person)
    text = words.write(person, language, occasion)
    return {
        "guest": person.guest_id, "name": person.name, "occasion": occasion,
        "style": rules.style_at(wish.style, at), "language": language, "text": text, "is_own": False,
        "seed": rules.seed_of(person.guest_id or person.name, desk.business_date),
        "state": State.LEFT_OUT if person.is_discreet else State.WAITING,
        "reason": DISCREET if person.is_discreet else "", "hand": wish.hand, "paper": wish.paper,
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
            "reason": "", "hand": line.hand, "paper": line.size,
        }
        for at, line in enumerate(wish.lines)
    ]  # fmt: skip


def _insert(desk: Desk, wish: BatchWish, cards: list[dict[str, Any]]) -> str:
    batch_id = new_id()
    # What most cards of a list have is what all of them have, until somebody chooses another for all.
    hand, paper = (Counter(card[name] for card in cards).most_common(1)[0][0] for name in ("hand", "paper"))
    CardBatch.create(
        id=batch_id, place_id=desk.place.id, source=wish.source, name=wish.name,
        occasion=wish.occasion or rules.occasion_of(wish.source), length=wish.length, style=wish.style,
        made_at=desk.now, made_by_id=desk.actor.id, hand=hand, paper=paper,
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
