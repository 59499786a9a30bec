"""Who belongs together: the groups of these weeks and everybody in one of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from peewee import Case, fn

from app.domain.desk import Desk
from app.domain.groups import GroupRow
from app.domain.roles import May
from app.domain.stays import StayRow, StayStatus
from app.models.stay import Stay
from app.services.rooms import number_order
from app.services.stays.reading import rows

_BACK = timedelta(days=30)
_MOST = 500
_COUNTED = (StayStatus.EXPECTED, StayStatus.IN_HOUSE, StayStatus.DEPARTED)


def listing(desk: Desk) -> tuple[GroupRow, ...]:
    """Groups that are here, will come, or left in the last thirty days: the next to come first."""
    desk.must(May.SEE_GUESTS)
    query: Any = (
        Stay.select(
            Stay.group_name, fn.MAX(Stay.group_code).alias("code"), fn.MIN(Stay.arrives_on).alias("first_on"),
            fn.MAX(Stay.departs_on).alias("last_on"), fn.COUNT(Stay.id).alias("rooms"),
            fn.SUM(Stay.adults + Stay.children).alias("people"),
            _how_many(StayStatus.IN_HOUSE).alias("here"), _how_many(StayStatus.DEPARTED).alias("gone"),
        )
        .where(_of_these_weeks(desk))
        .group_by(Stay.group_name)
        .order_by(fn.MIN(Stay.arrives_on), Stay.group_name)
        .limit(_MOST)
        .dicts()
    )  # fmt: skip
    found = [
        GroupRow(
            name=line["group_name"], code=line["code"] or "", first_on=_day(line["first_on"]),
            last_on=_day(line["last_on"]), rooms=int(line["rooms"]), people=int(line["people"]),
            here=int(line["here"]), gone=int(line["gone"]),
        )
        for line in query
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda group: (group.is_over, group.first_on, group.name)))


def members(desk: Desk, *, name: str) -> tuple[StayRow, ...]:
    """Every stay of a group in these weeks, by day of arrival and room; who was called off is left out."""
    desk.must(May.SEE_GUESTS)
    found = rows(desk, _of_these_weeks(desk) & (Stay.group_name == name))
    return tuple(
        sorted(
            found, key=lambda stay: (stay.arrives_on, not stay.room, number_order(stay.room), stay.guest_name)
        )
    )


def _of_these_weeks(desk: Desk) -> Any:
    return (
        (Stay.place == desk.place.id) & (Stay.group_name != "") & Stay.status.in_(_COUNTED)
        & (Stay.departs_on >= desk.business_date - _BACK)
    )  # fmt: skip


def _how_many(status: StayStatus) -> Any:
    return fn.SUM(Case(None, [(Stay.status == status, 1)], 0))


def _day(value: Any) -> Any:
    return Stay.arrives_on.python_value(value) if isinstance(value, str) else value
