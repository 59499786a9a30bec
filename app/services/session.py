"""The door: six digits, checked slowly on purpose, and a pause that grows with each wrong try.

A check is three steps, because argon2 takes its time and may hold neither a transaction nor a window:
`before_try` reads (reader thread), `matches` computes (any slow thread), `note_try` writes down what came of
it (writer thread). `verify_pin` is all three for callers that may wait.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.domain.ids import new_id
from app.domain.pins import check_pin, wait_after, wait_anywhere_after
from app.errors import NotAllowed, Refused
from app.models.base import is_sqlite
from app.models.connection import writes
from app.models.employee import Employee, WorkstationGuard
from app.models.vault import vault
from app.services import audit
from app.services.employees import employee_row, one

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SIGN_IN, ONE_MATTER = "sign_in", "one_matter"
_ANYWHERE = "/"
_DONE = {SIGN_IN: "session.signed_in", ONE_MATTER: "session.for_one_matter"}


@dataclass(frozen=True, slots=True)
class Try:
    """Somebody about to be checked, and the hash to check against."""

    employee: EmployeeRow
    pin_hash: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a try: the person when it was right, else how often it was wrong and the pauses (s)."""

    employee: EmployeeRow | None
    wrong_in_a_row: int = 0
    wait_s: int = 0
    next_wait_s: int = 0


def before_try(place: PlaceRow, *, employee_id: str, workstation: str, now: datetime) -> Try:
    """What a check needs. `employee_id` is a key or a sign-in code.

    Raises `NotFound`, `NotAllowed("inactive")`, `Refused("pin_not_set")`, `Refused("pin_wait", seconds=...)`.
    """
    employee = one(place, employee_id)
    if not employee.is_active:
        raise NotAllowed("inactive", name=employee.name)
    left = seconds_to_wait(place, employee_id=employee.id, workstation=workstation, now=now)
    if left:
        raise Refused("pin_wait", seconds=left, name=employee.short_name)
    stored = Employee.select(Employee.pin_hash).where(Employee.id == employee.id).scalar()
    if stored is None:
        raise Refused("pin_not_set", name=employee.short_name)
    return Try(employee, stored)


def seconds_to_wait(place: PlaceRow, *, employee_id: str, workstation: str, now: datetime) -> int:
    """Whole seconds until this person may be tried again at this workstation; 0 when at once.

    Pauses are measured by the computer's clock (`app.clock.real`), in a demo too.
    """
    query = WorkstationGuard.select(WorkstationGuard.waits_until).where(
        (WorkstationGuard.place == place.id)
        & WorkstationGuard.workstation.in_(_guard_names(workstation, employee_id))
    )
    moments = [guard.waits_until for guard in query if guard.waits_until is not None]
    return max((_whole_seconds(moment - now) for moment in moments), default=0)


def matches(kept: str, owner: str, secret: str) -> bool:
    """Whether `secret` is the one that was hashed for `owner`. Slow on purpose; needs no store."""
    from argon2.exceptions import VerificationError  # deferred: not before the first paint

    try:
        return _hasher().verify(kept, _peppered(owner, secret))
    except VerificationError:
        return False


def hash_new_pin(employee_id: str, pin: str, *, demo: bool = False) -> str:
    """The hash to keep for a new PIN. Slow on purpose; needs no store. Raises `BadInput` for a weak one."""
    return hash_secret(employee_id, check_pin(pin, demo=demo))


def hash_secret(owner: str, secret: str) -> str:
    """The hash to keep of a secret that belongs to `owner`. Slow on purpose; needs no store."""
    return _hasher().hash(_peppered(owner, secret))


@writes
def note_try(
    place: PlaceRow,
    *,
    employee_id: str,
    workstation: str,
    now: datetime,
    right: bool,
    purpose: str = SIGN_IN,
    real: datetime | None = None,
) -> Outcome:
    """Write down a try. A right PIN clears the pauses, a wrong one may start one.

    A right PIN does not count while a pause runs: tries sent side by side win nothing. `now` is when it
    happened; pauses are measured by `real`, the computer's clock, where a demo's story has another time.
    """
    real = real or now
    employee = one(place, employee_id)
    desk = Desk(place=place, actor=employee, workstation=workstation, now=now)
    guards = [_locked_guard(place, name) for name in _guard_names(workstation, employee.id)]
    left = max((_whole_seconds(g.waits_until - real) for g in guards if g.waits_until), default=0)
    if left:
        raise Refused("pin_wait", seconds=left, name=employee.short_name)
    if right:
        for guard in guards:
            _keep(guard, 0, None, real)
        audit.record(desk, _DONE[purpose], "employee", employee.id)
        return Outcome(employee)
    return _note_wrong(desk, guards, real)


@writes
def note_wrong_recovery(
    place: PlaceRow,
    *,
    employee_id: str,
    owner: str,
    workstation: str,
    now: datetime,
    real: datetime | None = None,
) -> Outcome:
    """A secret of `owner` was wrong while `employee_id` was to be recovered: counted and written down."""
    desk = Desk(place=place, actor=one(place, employee_id), workstation=workstation, now=now)
    return _note_wrong(
        desk, [_locked_guard(place, name) for name in _guard_names(workstation, owner)], real or now
    )


@writes
def note_wrong_elsewhere(
    place: PlaceRow, *, owner: str, workstation: str, now: datetime, real: datetime
) -> None:
    """A PIN was wrong in a copy of this place: it counts here too, also for one whom only the copy knows."""
    employee = Employee.get_or_none((Employee.place == place.id) & (Employee.id == owner))
    guards = [_locked_guard(place, name) for name in _guard_names(workstation, owner)]
    if employee is None:
        _count_wrong(guards, real)
        return
    desk = Desk(place=place, actor=employee_row(employee), workstation=workstation, now=now)
    _note_wrong(desk, guards, real)


def verify_pin(
    place: PlaceRow,
    code_or_id: str,
    pin: str,
    workstation: str,
    now: datetime,
    purpose: str = SIGN_IN,
    real: datetime | None = None,
) -> EmployeeRow:
    """The person when the PIN is right. Never call it inside a transaction.

    Raises what `before_try` raises, and `Refused("pin_wrong", seconds=...)`.
    """
    asked = before_try(place, employee_id=code_or_id, workstation=workstation, now=real or now)
    right = matches(asked.pin_hash, asked.employee.id, pin)
    outcome = note_try(
        place,
        employee_id=asked.employee.id,
        workstation=workstation,
        now=now,
        right=right,
        purpose=purpose,
        real=real,
    )
    if outcome.employee is None:
        raise Refused("pin_wrong", seconds=outcome.wait_s, name=asked.employee.short_name)
    return outcome.employee


@writes
def sign_out(desk: Desk, *, reason: str = "switch") -> None:
    """Write down that somebody left the desk, or that it locked itself (`reason` "idle")."""
    action = "session.locked" if reason == "idle" else "session.signed_out"
    audit.record(desk, action, "employee", desk.actor.id)


def _note_wrong(desk: Desk, guards: list[WorkstationGuard], real: datetime) -> Outcome:
    outcome = _count_wrong(guards, real)
    words: dict[str, object] = {"in_a_row": outcome.wrong_in_a_row, "wait_s": outcome.wait_s}
    action = "session.paused" if outcome.wait_s else "session.wrong_pin"
    audit.record(desk, action, "employee", desk.actor.id, words=words)
    return outcome


def _count_wrong(guards: list[WorkstationGuard], now: datetime) -> Outcome:
    worst, wait, following = 0, 0, 0
    for guard in guards:
        wrong = guard.wrong_in_a_row + 1
        pause = wait_anywhere_after if guard.workstation.startswith(_ANYWHERE) else wait_after
        seconds, following = pause(wrong), max(following, pause(wrong + 1))
        _keep(guard, wrong, now + timedelta(seconds=seconds) if seconds else None, now)
        worst, wait = max(worst, wrong), max(wait, seconds)
    return Outcome(None, worst, wait, following)


def _guard_names(workstation: str, owner: str) -> tuple[str, str, str]:
    """Three counts: the workstation's, and the person's there and anywhere, which no other's PIN clears.

    A workstation is called as its computer likes: it may not be called like another count.
    """
    here = workstation.replace("/", "-") or "-"
    return here, f"{here}/{owner}", f"{_ANYWHERE}{owner}"


def _locked_guard(place: PlaceRow, name: str) -> WorkstationGuard:
    WorkstationGuard.insert(id=new_id(), place=place.id, workstation=name).on_conflict_ignore().execute()
    query: Any = WorkstationGuard.select().where(
        (WorkstationGuard.place == place.id) & (WorkstationGuard.workstation == name)
    )
    guard: WorkstationGuard = (query if is_sqlite() else query.for_update()).get()
    return guard


def _keep(guard: WorkstationGuard, wrong: int, until: datetime | None, now: datetime) -> None:
    WorkstationGuard.update(wrong_in_a_row=wrong, waits_until=until, tried_at=now).where(
        WorkstationGuard.id == guard.id
    ).execute()


def _whole_seconds(left: timedelta) -> int:
    return max(0, -int(-left.total_seconds() // 1))


def _peppered(owner: str, secret: str) -> bytes:
    """Six digits alone would be found from a stolen database within hours: they are stamped with the place's
    key first, which lies outside of it, and bound to their owner.
    """
    return vault().stamp(b"pin", owner.encode(), secret.encode(errors="surrogatepass"))


@functools.cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # deferred: not before the first paint

    return PasswordHasher()  # argon2id, the library's profile (RFC 9106, low memory)
