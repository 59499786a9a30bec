"""The rows of preferences as the services round them read and write them, inside the caller's transaction."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.preferences import (
    DECLARED_FRESH_DAYS,
    OBSERVED_FRESH_DAYS,
    PreferenceOrder,
    PreferenceRow,
    Source,
)
from app.domain.vocabulary import word
from app.errors import NotFound
from app.models.guest import Preference
from app.models.stay import Stay
from app.services import audit

_OVER = ("departed", "no_show", "cancelled")


def active(desk: Desk) -> Any:
    """Preferences that hold: not taken away, and not those of a stay that is over."""
    over = Stay.select(Stay.id).where(Stay.place == desk.place.id, Stay.status.in_(_OVER))
    return Preference.select().where(
        Preference.place == desk.place.id, Preference.is_active,
        Preference.stay_id.is_null() | Preference.stay_id.not_in(over),
    )  # fmt: skip


def one(desk: Desk, preference_id: str) -> Any:
    """The row of a preference. Raises `NotFound`."""
    row = Preference.get_or_none(Preference.place == desk.place.id, Preference.id == preference_id)
    if row is None:
        raise NotFound("not_found", kind="preference", id=preference_id)
    return row


def columns(desk: Desk, order: PreferenceOrder) -> dict[str, Any]:
    """An order as columns, confirmed now by the person at the desk."""
    text = order.text or word("preferences", order.code or "", desk.actor.language)
    return {
        "group": order.group, "text": text, "code": order.code, "strength": order.strength,
        "source": order.source, "stay_id": order.stay_id, "confirmed_at": desk.now,
        "confirmed_by": desk.actor.id, "fresh_until": fresh_until(desk, order.source),
    }  # fmt: skip


def fresh_until(desk: Desk, source: str) -> date:
    """Until which day it need not be asked about; what was only noticed grows stale sooner."""
    days = DECLARED_FRESH_DAYS if source == Source.DECLARED else OBSERVED_FRESH_DAYS
    return desk.business_date + timedelta(days=days)


def row_from(desk: Desk, row: Any, names: dict[str, str]) -> PreferenceRow:
    """The record of a row; `names` of the staff by key."""
    return PreferenceRow(
        id=row.id, guest_id=row.guest_id, group=row.group, text=row.text, code=row.code,
        strength=row.strength, source=row.source, confirmed_at=row.confirmed_at,
        confirmed_by=names.get(row.confirmed_by_id or "", ""), fresh_until=row.fresh_until,
        is_fresh=row.fresh_until is None or desk.business_date <= row.fresh_until,
        this_stay_only=row.stay_id is not None, stay_id=row.stay_id,
    )  # fmt: skip


def recorded(desk: Desk, action: str, guest_id: str, key: str, order: PreferenceOrder) -> None:
    """Write into the audit trail what was done with a preference."""
    words: dict[str, object] = {"guest_id": guest_id, "text": order.text, "code": order.code}
    audit.record(desk, action, "preference", key, words={**words, "strength": str(order.strength)})


def changes(guest_id: str) -> Changes:
    """What pages hear of."""
    return Changes.of("preference", "guest", ids=(guest_id,))
