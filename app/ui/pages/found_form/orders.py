"""From the form to the order, and from a kept thing back into the form."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from app.domain.lost_property import FindOrder, FindRow
from app.ui.pages.found_form.fields import FindFields


def order_of(
    fields: FindFields,
    found_at: datetime,
    *,
    room_id: str | None,
    guest_id: str | None,
    asker_name: str,
    shelf: str,
    until: date | None,
) -> FindOrder:
    """What stands in the form. A place that is no room of the house goes before the exact spot."""
    spots = (fields.typed("exactly"),) if room_id else (fields.typed("where"), fields.typed("exactly"))
    return FindOrder(
        description=fields.typed("what"), category=fields.category, colour=fields.typed("colour"),
        brand=fields.typed("brand"), serial=fields.typed("serial"), marks=fields.marks, room_id=room_id,
        where=", ".join(spot for spot in spots if spot), found_at=found_at,
        found_by=fields.typed("found_by"), witness=fields.typed("witness"), shelf=shelf.strip(),
        keep_until=until, guest_id=guest_id, asker_name=asker_name, hidden_mark=fields.mark.text(),
    )  # fmt: skip


def values_of(find: FindRow) -> dict[str, Any]:
    """A kept thing as the fields take it."""
    return {
        "what": find.description, "where": find.room or find.where,
        "exactly": find.where if find.room else "", "found_by": find.found_by, "colour": find.colour,
        "brand": find.brand, "serial": find.serial, "category": find.category, "marks": find.marks,
    }  # fmt: skip
