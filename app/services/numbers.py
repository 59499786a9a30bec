"""Short, readable numbers for people: `LF-0142`. Keys inside are UUIDv7."""

from __future__ import annotations

from peewee import Query

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models.place import NumberSeries
from app.models.statements import Prepared, Slot


def next_number(desk: Desk, series: str) -> str:
    """The next number of a series ("LF", "RQ", "GE", "CP", "PU"), inside the caller's transaction."""
    row = _NEXT.first(id=new_id(), place=desk.place.id, series=series)
    assert row is not None
    return f"{series}-{row[0]:04d}"


def _upsert() -> Query:
    keys = {"id": Slot("id"), "place": Slot("place"), "series": Slot("series"), "last": 1}
    return (
        NumberSeries.insert(**keys)
        .on_conflict(
            conflict_target=[NumberSeries.place, NumberSeries.series],
            update={NumberSeries.last: NumberSeries.last + 1},
        )
        .returning(NumberSeries.last)
    )


_NEXT = Prepared(_upsert)
