"""The house's own texts for cards: written, changed, taken off the list and put back."""

from __future__ import annotations

from typing import Any

from app.domain.card_texts import HouseText, checked
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import NotFound, Refused
from app.models.card import CardText
from app.models.connection import writes
from app.services import audit, commands

MOST_TEXTS = 300


def texts(desk: Desk, *, retired: bool = False) -> tuple[HouseText, ...]:
    """The texts in use, by occasion, language and name; with `retired` everything there is."""
    query = CardText.select().where(CardText.place == desk.place.id)
    if not retired:
        query = query.where(CardText.is_active)
    order = (CardText.occasion, CardText.language, CardText.name, CardText.id)
    return tuple(map(_row, query.order_by(*order).limit(MOST_TEXTS)))


@writes
def add(desk: Desk, *, command_id: str, text: HouseText) -> tuple[HouseText, Changes]:
    """Write a text; `text.id` is ignored. Raises `BadInput`, `Refused("card_text_many")`, `NotAllowed`."""
    desk.must(May.EDIT_CATALOGUE)
    columns = _columns(checked(text))

    def carry_out() -> dict[str, Any]:
        if CardText.select().where(CardText.place == desk.place.id).count() >= MOST_TEXTS:
            raise Refused("card_text_many", most=MOST_TEXTS)
        text_id = new_id()
        CardText.create(
            id=text_id, place_id=desk.place.id, made_at=desk.now, made_by_id=desk.actor.id, **columns
        )
        audit.record(desk, "card_text.added", "card_text", text_id, words=columns)
        return {"text": text_id}

    answer = commands.once(desk, command_id, "card_texts.add", columns, carry_out)
    return _answer(desk, answer["text"])


@writes
def edit(desk: Desk, *, command_id: str, text: HouseText) -> tuple[HouseText, Changes]:
    """Change a text; cards that were made keep their words. Raises `BadInput`, `NotFound`, `NotAllowed`."""
    desk.must(May.EDIT_CATALOGUE)
    before = _columns(_row(_find(desk, text.id)))
    columns = _columns(checked(text))

    def carry_out() -> dict[str, Any]:
        CardText.update(**columns).where(CardText.id == text.id).execute()
        audit.record(desk, "card_text.changed", "card_text", text.id, words={"was": before, "now": columns})
        return {"text": text.id}

    commands.once(desk, command_id, "card_texts.edit", {"id": text.id, **columns}, carry_out)
    return _answer(desk, text.id)


@writes
def retire(
    desk: Desk, *, command_id: str, text_id: str, is_active: bool = False
) -> tuple[HouseText, Changes]:
    """Take a text off the list, or with `is_active` put it back. Raises `NotFound` and `NotAllowed`."""
    desk.must(May.EDIT_CATALOGUE)
    _find(desk, text_id)

    def carry_out() -> dict[str, Any]:
        CardText.update(is_active=is_active).where(CardText.id == text_id).execute()
        audit.record(desk, "card_text.restored" if is_active else "card_text.retired", "card_text", text_id)
        return {}

    commands.once(desk, command_id, "card_texts.retire", {"id": text_id, "is_active": is_active}, carry_out)
    return _answer(desk, text_id)


def _columns(text: HouseText) -> dict[str, Any]:
    return {
        "name": text.name, "occasion": text.occasion, "language": text.language, "body": text.body,
        "closing": text.closing, "is_active": text.is_active,
    }  # fmt: skip


def _answer(desk: Desk, text_id: str) -> tuple[HouseText, Changes]:
    return _row(_find(desk, text_id)), Changes.of("card_text", ids=(text_id,))


def _find(desk: Desk, text_id: str) -> CardText:
    row: CardText | None = CardText.get_or_none((CardText.place == desk.place.id) & (CardText.id == text_id))
    if row is None:
        raise NotFound("card_text_not_found", id=text_id)
    return row


def _row(row: CardText) -> HouseText:
    return HouseText(
        id=row.id, name=row.name, occasion=row.occasion, language=row.language, body=row.body,
        closing=row.closing, is_active=bool(row.is_active),
    )  # fmt: skip
