"""Turns the stays of the day into rows: one shape for who arrives, who leaves and who is here."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.desk import PlaceRow
from app.domain.stays import RoomState, StayRow, StayStatus
from app.domain.today import TodayRow
from app.ui.pages.today.tagging import chips, spoken_of
from app.ui.widgets.record_row import RecordRow
from app.ui.widgets.row_delegate import Heading
from app.words import figures
from app.words.stays import room_state, stay_status

_STATE_ICONS = {
    RoomState.READY: ("check-circle", "ok"),
    RoomState.BEING_CLEANED: ("hourglass-medium", "text2"),
    RoomState.OUT_OF_ORDER: ("wrench", "warn"),
}
_LATE_CHECK_OUT = time(11)
Row = RecordRow | Heading
translate = QCoreApplication.translate


class StayRows:
    """Writes rows for one place as it stands at one moment."""

    def __init__(self, place: PlaceRow, now: datetime) -> None:
        self._place, self._now = place, now
        self._today = place.business_date(now)
        self._clock = place.local(now).time().replace(tzinfo=None)

    def arrivals(self, rows: tuple[TodayRow, ...]) -> list[Row]:
        """Who is here, the line of the present, who is expected."""
        here = [self._arrived(row) for row in rows if row.stay.arrived_at]
        coming = [self._expected(row) for row in rows if not row.stay.arrived_at]
        now = translate("Today", "Now {time} · expected").format(time=self._now_text())
        return [*_under(translate("Today", "Here"), here), *_under(now, coming, now=True)]

    def departures(self, rows: tuple[TodayRow, ...]) -> list[Row]:
        """Who has still to leave, then who has left."""
        staying = [self._leaving(row) for row in rows if row.stay.status is StayStatus.IN_HOUSE]
        gone = [self._left(row) for row in rows if row.stay.status is StayStatus.DEPARTED]
        now = translate("Today", "Now {time} · still to leave").format(time=self._now_text())
        return [*_under(now, staying, now=True), *_under(translate("Today", "Left"), gone)]

    def in_house(self, rows: tuple[TodayRow, ...]) -> list[Row]:
        """Those with something open first."""
        busy = [self._here(row) for row in rows if row.has_open]
        calm = [self._here(row) for row in rows if not row.has_open]
        return [
            *_under(translate("Today", "Something is open"), busy),
            *_under(translate("Today", "Nothing open"), calm),
        ]

    def by_floor(self, rows: tuple[TodayRow, ...]) -> list[Row]:
        """Everyone in the house as one walks through it."""
        ordered = sorted(rows, key=lambda row: (row.stay.floor.rjust(4), row.stay.room.rjust(6)))
        found: list[Row] = []
        for floor, there in groupby(ordered, key=lambda row: row.stay.floor):
            title = (
                translate("Today", "Floor {floor}").format(floor=floor)
                if floor
                else translate("Today", "Other rooms")
            )
            found += _under(title, [self._here(row) for row in there])
        return found

    def _arrived(self, row: TodayRow) -> RecordRow:
        stay = row.stay
        planned = stay.expected_at
        came = self._place.local(stay.arrived_at).strftime("%H:%M") if stay.arrived_at else ""
        note = translate("Today", "planned {time}").format(time=_hhmm(planned)) if planned else ""
        gone = stay.status is StayStatus.DEPARTED
        return self._row(
            row, came, note=note, state=stay_status(stay.status), state_icon="check" if gone else "sign-in",
            state_tone="text2" if gone else "accent", gone=gone,
        )  # fmt: skip

    def _expected(self, row: TodayRow) -> RecordRow:
        stay = row.stay
        if stay.room_state is None:
            state, icon, tone = translate("Today", "No room yet"), "bed", "warn"
        else:
            state = room_state(stay.room_state)
            icon, tone = _STATE_ICONS[stay.room_state]
        return self._row(
            row, _hhmm(stay.expected_at), expected=stay.expected_at is not None,
            note=self._waiting_note(stay), state=state, state_icon=icon, state_tone=tone,
        )  # fmt: skip

    def _waiting_note(self, stay: StayRow) -> str:
        if stay.arrives_on < self._today:
            return translate("Today", "since {day}").format(day=figures.day(stay.arrives_on))
        if stay.expected_at is None:
            return translate("Today", "no time")
        before = self._place.day_ends <= stay.expected_at < self._clock or self._clock < self._place.day_ends
        return translate("Today", "not here yet") if before else ""

    def _leaving(self, row: TodayRow) -> RecordRow:
        stay = row.stay
        note = (
            translate("Today", "late, agreed") if stay.leaves_at and stay.leaves_at > _LATE_CHECK_OUT else ""
        )
        if stay.departs_on < self._today:
            note = translate("Today", "since {day}").format(day=figures.day(stay.departs_on))
        elif stay.leaves_at is None:
            note = translate("Today", "no time")
        return self._row(
            row, _hhmm(stay.leaves_at), expected=stay.leaves_at is not None, note=note,
            state=translate("Today", "In the room"), state_icon="bed",
        )  # fmt: skip

    def _left(self, row: TodayRow) -> RecordRow:
        stay = row.stay
        went = self._place.local(stay.departed_at).time() if stay.departed_at else None
        note = ""
        if went is not None and stay.leaves_at is not None:
            on_time = went.replace(second=0, microsecond=0) <= stay.leaves_at
            note = (
                translate("Today", "on time")
                if on_time
                else translate("Today", "planned {time}").format(time=_hhmm(stay.leaves_at))
            )
        return self._row(
            row, _hhmm(went), note=note, state=stay_status(stay.status), state_icon="check", gone=True
        )

    def _here(self, row: TodayRow) -> RecordRow:
        stay, due = row.stay, row.first_due_at
        state, tone = "", "text2"
        if due is not None and due < self._now:
            state, tone = translate("Today", "{time} late").format(time=lateness(self._now, due)), "warn"
        elif due is not None:
            state = translate("Today", "by {time}").format(
                time=figures.when(due, self._place, self._place.local(self._now).date())
            )
        leaves_today = stay.departs_on <= self._today
        day = _hhmm(stay.leaves_at) if leaves_today and stay.leaves_at else _weekday(stay.departs_on)
        return self._row(
            row, translate("Today", "until {day}").format(day=day),
            note=translate("Today", "today") if leaves_today else "", state=state,
            state_icon="clock" if state else "", state_tone=tone, night=True,
        )  # fmt: skip

    def _row(
        self, row: TodayRow, at: str, *, note: str = "", expected: bool = False, state: str = "",
        state_icon: str = "", state_tone: str = "text2", gone: bool = False, night: bool = False,
    ) -> RecordRow:  # fmt: skip
        stay = row.stay
        number = translate("Today", "Room {number}").format(number=stay.room) if stay.room else "–"
        sub = "  ·  ".join(
            part for part in (self._length(stay, night=night), with_whom(stay), times(stay)) if part
        )
        return RecordRow(
            key=stay.id, title=stay.guest_name, name=stay.guest_name, sub=sub, time=at, time_note=note,
            expected=expected, tags=() if gone else chips(row.tags, self._place, self._now), right=number,
            fold_right=True, state=state, state_icon=state_icon, state_tone=state_tone, gone=gone,
            spoken=", ".join(part for part in (at, stay.guest_name, sub, state, spoken_of(row.tags)) if part),
            record=row,
        )  # fmt: skip

    def _length(self, stay: StayRow, *, night: bool) -> str:
        if night and stay.nights:
            return translate("Today", "night {this} of {all}").format(
                this=stay.night_of(self._today), all=stay.nights
            )
        return nights(stay.nights)

    def _now_text(self) -> str:
        return figures.clock(self._now, self._place)


def nights(count: int) -> str:
    """How long a stay is."""
    if not count:
        return translate("Today", "for the day")
    return translate("Today", "%n night(s)", "", count)


def with_whom(stay: StayRow) -> str:
    """Who else is in the room, as it is said at a desk."""
    others = stay.companions
    more = max(len(others), stay.adults + stay.children - 1)
    if not more:
        return ""
    if stay.children and more >= 2:
        return translate("Today", "family of {count}").format(count=more + 1)
    if len(others) == 1 and more == 1:
        return translate("Today", "with {name}").format(name=others[0].name.split(" ")[0])
    return translate("Today", "with %n guest(s)", "", more)


def times(stay: StayRow) -> str:
    """How often the guest has stayed; the first stay is called so while it lasts."""
    if not stay.stays - (stay.arrived_at is not None):
        return translate("Today", "first stay")
    return translate("Today", "%n stay(s)", "", stay.stays)


def lateness(now: datetime, due: datetime) -> str:
    """How long something is overdue: minutes, then hours, then days."""
    minutes = max(1, int((now - due).total_seconds() // 60))
    if minutes < 90:
        return translate("Today", "{count} min").format(count=minutes)
    if minutes < 60 * 36:
        return translate("Today", "{count} h").format(count=round(minutes / 60))
    return translate("Today", "{count} d").format(count=round(minutes / 1440))


def _under(title: str, rows: list[RecordRow], *, now: bool = False) -> list[Row]:
    return [Heading(title, now=now), *rows] if rows else []


def _hhmm(at: time | None) -> str:
    return at.strftime("%H:%M") if at is not None else ""


def _weekday(on: date) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d")
