"""Rules of the day's lists that need no store."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from app.domain.stays import check_dates, nights_meet
from app.domain.today import NextKind, NextRow, Severity, Tag, arrives_late, by_due, in_order
from app.errors import BadInput

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def row(what: str, hour: int | None) -> NextRow:
    due = None if hour is None else NOW.replace(hour=hour)
    return NextRow(
        kind=NextKind.REQUEST, id=what, what=what, due_at=due, guest_id=None, guest_name="", room=""
    )


def test_alerts_come_first_and_the_severe_one_before_all() -> None:
    tags = [
        Tag(word="cot"), Tag(word="care", severity=Severity.WARN),
        Tag(word="allergy", detail="milk", severity=Severity.ALERT),
        Tag(word="allergy", detail="peanuts", severity=Severity.SEVERE), Tag(word="request"),
    ]  # fmt: skip
    assert [tag.detail or tag.word for tag in in_order(tags)] == ["peanuts", "milk", "care", "request", "cot"]


def test_overdue_first_then_by_time_and_without_one_last() -> None:
    ordered = by_due([row("someday", None), row("soon", 10), row("late", 8)], NOW)
    assert [one.what for one in ordered] == ["late", "soon", "someday"]
    assert [one.is_late(NOW) for one in ordered] == [True, False, False]


def test_birthday_and_vip_are_absent_when_folded() -> None:
    assert [Tag(word=word).is_absent_when_folded for word in ("vip", "birthday", "allergy", "care")] == [
        True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "late"),
    [(time(20, 59), False), (time(21), True), (time(2), True), (time(3), False), (None, False)],
)
def test_late_arrival_ends_with_the_business_day(at: time | None, late: bool) -> None:
    assert arrives_late(at, time(3)) is late


def test_leaving_and_arriving_on_one_day_share_no_night() -> None:
    one, two, three = date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)
    assert not nights_meet((one, two), (two, three))
    assert nights_meet((one, three), (two, three))


def test_guest_in_the_house_may_have_arrived_before_today() -> None:
    check_dates(date(2026, 11, 1), date(2026, 11, 23), date(2026, 11, 22), already_here=True)
    with pytest.raises(BadInput):
        check_dates(date(2026, 11, 1), date(2026, 11, 23), date(2026, 11, 22))
