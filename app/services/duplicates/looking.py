"""Looking through everybody for guests kept twice.

It runs in small steps (`begin`, `read`, the search's own `step`, `put_down`, `keep`), so that neither a
window nor a colleague's desk waits for it; `run` does all of them at once for the command line. What was
found is put down in the store on the way, so a look that was interrupted goes on behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import Value, fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.duplicates import Person, Search, Suggested
from app.domain.ids import new_id
from app.domain.roles import May
from app.models import looks, statements
from app.models.base import moment_text
from app.models.connection import writes
from app.models.guest import FoundPair, Guest, GuestPair, PairSearch
from app.models.scratch import Scratch
from app.services.duplicates import people
from app.services.duplicates.searching import as_row

AT_ONCE = 500  # pairs put down together
_ALIVE = timedelta(minutes=10)  # a desk that put something down since is still looking
_TOO_OLD = timedelta(days=7)
_SAID = ("id", "place", "a_id", "b_id", "score", "verdict", "reasons", "against", "found_at")


@dataclass(slots=True, kw_only=True)
class Running:
    """A look under way: how many guests there are and where the reading stands."""

    look: str
    begun_at: datetime
    guests: int
    search: Search
    after: str = ""
    read: int = 0

    @property
    def part(self) -> float:
        """How much is done, 0 to 1: reading is the first fifth."""
        reading = self.read / self.guests if self.guests else 1.0
        return 0.2 * min(reading, 1.0) + 0.8 * self.search.part


def begin(desk: Desk) -> Running:
    """Get ready to look through everybody, or to go on with a look that was interrupted."""
    desk.must(May.EDIT_GUESTS)
    look, begun_at, last = _interrupted(desk) or (new_id(), desk.now, "")
    search = Search(Scratch(), after=last)
    return Running(look=look, begun_at=begun_at, guests=people.count(desk), search=search)


def read(desk: Desk, running: Running) -> list[Person]:
    """The next page of guests, for `running.search.read`; empty at the end."""
    found = people.page(desk, running.after)
    if found:
        running.after = found[-1].id
        running.read += len(found)
    return found


def run(desk: Desk, *, told: Callable[[float], object] = lambda _: None) -> int:
    """The whole look at once, its finds kept; `told` hears how much is done. Returns how many pairs."""
    running = begin(desk)
    while some := read(desk, running):
        running.search.read(some)
        told(running.part)
    while not running.search.is_done:
        running.search.step()
        if found := running.search.take(AT_ONCE):
            put_down(desk, running=running, found=found)
        told(running.part)
    return keep(desk, running=running, found=running.search.take())[0]


@writes
def put_down(desk: Desk, *, running: Running, found: Sequence[Suggested]) -> tuple[None, Changes]:
    """Write down what a look found since the last time; it is shown when the look is over."""
    desk.must(May.EDIT_GUESTS)
    _put_down(desk, running, found)
    return None, Changes.of()


@writes
def keep(desk: Desk, *, running: Running, found: Sequence[Suggested]) -> tuple[int, Changes]:
    """The look is over, these are its last finds: put all of them in the place of the former suggestions, and
    return how many there are. What somebody decided stays decided, and what was noticed meanwhile stays."""
    desk.must(May.EDIT_GUESTS)
    if _is_outdated(desk, running):  # another desk has been quicker
        FoundPair.delete().where(FoundPair.look == running.look).execute()
        return GuestPair.select().where(_open_ones(desk)).count(), Changes.of()
    _put_down(desk, running, found)
    looks.doubt(running.look)
    GuestPair.delete().where(_open_ones(desk), GuestPair.found_at <= running.begun_at).execute()
    count = _suggested(desk, running)
    FoundPair.delete().where(FoundPair.place == desk.place.id).execute()
    PairSearch.delete().where(PairSearch.place == desk.place.id).execute()
    base, trust = running.search.base.packed(), running.search.trust.packed()
    PairSearch.create(
        id=new_id(), place_id=desk.place.id, guests=running.guests, searched_at=running.begun_at,
        learnt={"base": base, "trust": trust, "look": running.look},
    )  # fmt: skip
    return count, Changes.of("duplicate")


def _interrupted(desk: Desk) -> tuple[str, datetime, str] | None:
    """A look that nobody goes on with: its key, when it began, and the guest behind whom it goes on."""
    rows: Any = (
        FoundPair.select(FoundPair.look, FoundPair.workstation, FoundPair.found_at, FoundPair.begun_at)
        .where(FoundPair.place == desk.place.id, FoundPair.begun_at > desk.now - _TOO_OLD)
        .order_by(FoundPair.found_at.desc(), FoundPair.id.desc())
    )  # fmt: skip
    row = rows.first()
    if row is None or (row.workstation != desk.workstation and row.found_at > desk.now - _ALIVE):
        return None
    last = FoundPair.select(fn.MAX(FoundPair.a_id)).where(FoundPair.look == row.look).scalar()
    return row.look, row.begun_at, last


def _is_outdated(desk: Desk, running: Running) -> bool:
    row: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    return row is not None and (row.searched_at > running.begun_at or row.learnt.get("look") == running.look)


def _put_down(desk: Desk, running: Running, found: Sequence[Suggested]) -> None:
    """Whoever a look goes on with is compared with everybody again."""
    again: Any = FoundPair.select(FoundPair.a_id, FoundPair.b_id).where(
        FoundPair.look == running.look, FoundPair.a_id == (found[0].a if found else "")
    )
    known, begun_at = set(again.tuples()), moment_text(running.begun_at)
    look = {"look": running.look, "workstation": desk.workstation, "begun_at": begun_at}
    rows = [as_row(desk, each) | look for each in found if (each.a, each.b) not in known]
    statements.insert(FoundPair, rows)


def _open_ones(desk: Desk) -> Any:
    return (GuestPair.place == desk.place.id) & (GuestPair.status == "open")


def _suggested(desk: Desk, running: Running) -> int:
    """What was found becomes suggestions, but for pairs that are known and for who has gone meanwhile."""
    there = Guest.select(Guest.id).where(Guest.place == desk.place.id, Guest.erased_at.is_null())
    known = GuestPair.select(Value(1)).where(
        GuestPair.place == FoundPair.place, GuestPair.a_id == FoundPair.a_id, GuestPair.b_id == FoundPair.b_id
    )
    found: Any = FoundPair.select(*(getattr(FoundPair, name) for name in _SAID), Value("open")).where(
        FoundPair.look == running.look,
        FoundPair.a_id.in_(there),
        FoundPair.b_id.in_(there),
        ~fn.EXISTS(known),
    )
    fields = [getattr(GuestPair, name) for name in (*_SAID, "status")]
    GuestPair.insert_from(found, fields).execute()
    return int(GuestPair.select().where(_open_ones(desk)).count())
