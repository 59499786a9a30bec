"""Short, readable numbers for people: `LF-0142`. Keys inside are UUIDv7."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models.base import database
from app.models.place import NumberSeries


def next_number(desk: Desk, series: str) -> str:
    """The next number of a series ("LF", "RQ", "GE", "CP", "PU"), inside the caller's transaction."""
    keys = {"id": new_id(), "place_id": desk.place.id, "series": series, "last": 1}
    row = (
        NumberSeries.insert(**keys)
        .on_conflict(
            conflict_target=[NumberSeries.place, NumberSeries.series],
            update={NumberSeries.last: NumberSeries.last + 1},
        )
        .returning(NumberSeries.last)
        .execute(database)
    )
    return f"{series}-{list(row)[0].last:04d}"
