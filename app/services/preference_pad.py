"""Up to five preferences written down in one go, and taken back in one go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.preference_line import SLOTS, standing
from app.domain.preferences import (
    LeftOver,
    ManyReceipt,
    PreferenceOrder,
    PreferenceRow,
    Source,
    checked,
    same,
)
from app.domain.roles import May
from app.errors import BadInput
from app.models.base import moment_text
from app.models.connection import writes
from app.models.guest import Preference
from app.services import audit, commands, preference_rows, preferences, profiles


@writes
def add_many(
    desk: Desk, *, command_id: str, guest_id: str, orders: Sequence[PreferenceOrder]
) -> tuple[ManyReceipt, Changes]:
    """Write these down at once, confirmed now. What stands there already is confirmed instead.

    What is excluded by another or finds its group full is left, with the reason; the rest is written.
    Raises `BadInput` for no line, too many, or one that says nothing: then nothing is written.
    """
    desk.must(May.EDIT_GUESTS)
    if not 0 < len(orders) <= SLOTS:
        raise BadInput("preference_empty", field="text")
    ready = [checked(order) for order in orders]

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        done: dict[str, Any] = {"guest_id": own, "added": [], "confirmed": [], "left": [], "before": {}}
        for at, order in enumerate(ready):
            _one_line(desk, own, at, order, done)
        return done

    request = {"guest_id": guest_id, "orders": [_words(order) for order in ready]}
    answer = commands.once(desk, command_id, "preferences.add_many", request, carry_out)
    return _receipt(answer), preference_rows.changes(answer["guest_id"])


@writes
def take_back_many(desk: Desk, *, command_id: str, receipt: ManyReceipt) -> tuple[ManyReceipt, Changes]:
    """Undo `add_many`: the new ones go, the confirmed ones stand as they stood."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        place = Preference.place == desk.place.id
        if receipt.added:
            Preference.update(is_active=False).where(place, Preference.id.in_(list(receipt.added))).execute()
        for key, stood in (receipt.before or {}).items():
            Preference.update(**stood).where(place, Preference.id == key).execute()
        audit.record(desk, "preference.many_undone", "guest", receipt.guest_id)
        return {"guest_id": receipt.guest_id}

    request = {"added": list(receipt.added), "before": receipt.before or {}}
    answer = commands.once(desk, command_id, "preferences.take_back_many", request, carry_out)
    return ManyReceipt(guest_id=answer["guest_id"]), preference_rows.changes(answer["guest_id"])


def _one_line(desk: Desk, own: str, at: int, order: PreferenceOrder, done: dict[str, Any]) -> None:
    present = preferences.of_guest(desk, guest_id=own)
    there = next((row for row in present if row.group == order.group and same(order, row)), None)
    if there is not None:
        _confirm(desk, there, order, done)
        return
    refusal = standing(order, present)
    if refusal is not None:
        done["left"].append({"at": at, "code": refusal.code, "params": refusal.params})
        return
    key = new_id()
    Preference.create(
        id=key, place_id=desk.place.id, guest_id=own, created_at=desk.now, created_by_id=desk.actor.id,
        **preference_rows.columns(desk, order),
    )  # fmt: skip
    preference_rows.recorded(desk, "preference.added", own, key, order)
    done["added"].append(key)


def _confirm(desk: Desk, there: PreferenceRow, order: PreferenceOrder, done: dict[str, Any]) -> None:
    """The newest word holds: its strength too. Only noticing again makes nothing out of what was said."""
    row = preference_rows.one(desk, there.id)
    if there.id not in done["before"]:
        done["before"][there.id] = {
            "strength": row.strength, "source": row.source, "confirmed_at": _moment(row.confirmed_at),
            "confirmed_by": row.confirmed_by_id,
            "fresh_until": row.fresh_until.isoformat() if row.fresh_until else None,
        }  # fmt: skip
        done["confirmed"].append(there.id)
    source = Source.DECLARED if Source.DECLARED in (row.source, order.source) else Source.OBSERVED
    strength = row.strength if order.source == Source.OBSERVED else order.strength
    Preference.update(
        strength=strength, source=source, confirmed_at=desk.now, confirmed_by=desk.actor.id,
        fresh_until=preference_rows.fresh_until(desk, source),
    ).where(Preference.id == there.id).execute()  # fmt: skip
    audit.record(desk, "preference.confirmed", "preference", there.id)


def _moment(value: datetime | None) -> str | None:
    """As the store keeps it, so that the undo puts back the very same."""
    return None if value is None else moment_text(value)


def _receipt(answer: dict[str, Any]) -> ManyReceipt:
    return ManyReceipt(
        guest_id=answer["guest_id"],
        added=tuple(answer["added"]),
        confirmed=tuple(answer["confirmed"]),
        left=tuple(LeftOver(**each) for each in answer["left"]),
        before=answer["before"],
    )


def _words(order: PreferenceOrder) -> dict[str, Any]:
    return {name: getattr(order, name) for name in order.__slots__}
