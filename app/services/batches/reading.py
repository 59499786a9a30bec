"""Batches as they are shown: those that are not done yet, and the cards of one."""

from __future__ import annotations

from typing import Any

from peewee import fn

from app.domain.batches import BatchCard, BatchRow, State
from app.domain.cards import CardText
from app.domain.desk import Desk
from app.domain.roles import May
from app.errors import NotFound
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.employee import Employee


def one(desk: Desk, *, batch_id: str) -> BatchRow:
    """A batch and how many of its cards are in which state. Raises `NotFound("batch_not_found")`."""
    desk.must(May.PRINT_CARDS)
    rows = _rows(desk, CardBatch.id == batch_id, 1)
    if not rows:
        raise NotFound("batch_not_found", id=batch_id)
    return rows[0]


def open_ones(desk: Desk, *, limit: int = 20) -> tuple[BatchRow, ...]:
    """Batches that somebody can go on with, the newest first."""
    desk.must(May.PRINT_CARDS)
    return _rows(desk, CardBatch.closed_at.is_null(), limit)


def cards(desk: Desk, *, batch_id: str) -> tuple[BatchCard, ...]:
    """All cards of a batch in their order."""
    desk.must(May.PRINT_CARDS)
    query: Any = (
        CardBatchItem.select()
        .where((CardBatchItem.place == desk.place.id) & (CardBatchItem.batch == batch_id))
        .order_by(CardBatchItem.position)
    )
    return tuple(card_of(row) for row in query)


def card(desk: Desk, card_key: str) -> BatchCard:
    """One card of a batch. Raises `NotFound("card_not_found")`."""
    row = CardBatchItem.get_or_none((CardBatchItem.place == desk.place.id) & (CardBatchItem.id == card_key))
    if row is None:
        raise NotFound("card_not_found", id=card_key)
    return card_of(row)


def card_of(row: Any) -> BatchCard:
    """The record of a row."""
    return BatchCard(
        id=row.id, batch_id=row.batch_id, position=row.position, guest_id=row.guest_id, name=row.name,
        occasion=row.occasion, style=row.style, language=row.language,
        text=CardText(row.greeting, row.body, row.closing, row.sign), seed=row.seed,
        is_own=bool(row.is_own), state=State(row.state), reason=row.reason, card_id=row.card_id,
        hand=row.hand, paper=row.paper,
    )  # fmt: skip


def _rows(desk: Desk, condition: Any, limit: int) -> tuple[BatchRow, ...]:
    query: Any = (
        CardBatch.select(CardBatch, Employee.name.alias("maker"))
        .join(Employee, on=(Employee.id == CardBatch.made_by))
        .where((CardBatch.place == desk.place.id) & condition)
        .order_by(CardBatch.id.desc())
        .limit(limit)
        .dicts()
    )
    found = list(query)
    counts = _counts(desk, [row["id"] for row in found])
    return tuple(
        BatchRow(
            id=row["id"], source=row["source"], name=row["name"], occasion=row["occasion"],
            length=row["length"], style=row["style"], made_at=row["made_at"], made_by=row["maker"],
            closed_at=row["closed_at"], counts=counts.get(row["id"], {}),
            hand=row["hand"], paper=row["paper"],
        )
        for row in found
    )  # fmt: skip


def _counts(desk: Desk, batch_ids: list[str]) -> dict[str, dict[str, int]]:
    query: Any = (
        CardBatchItem.select(CardBatchItem.batch, CardBatchItem.state, fn.COUNT(CardBatchItem.id))
        .where((CardBatchItem.place == desk.place.id) & CardBatchItem.batch.in_(batch_ids))
        .group_by(CardBatchItem.batch, CardBatchItem.state)
        .tuples()
    )
    found: dict[str, dict[str, int]] = {}
    for batch_id, state, count in query:
        found.setdefault(batch_id, {})[state] = count
    return found
