"""Taking an import back, in small transactions: dropped halfway, cleaned up after a power cut, or undone.

What was edited since is kept and listed: a profile somebody worked on stays, and of a changed one only the
values go back that still are what the import wrote.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.imports import MOST_TOLD, NO_WAY_BACK, FieldChange, Undone
from app.domain.roles import May
from app.errors import NotFound, Refused
from app.models import search
from app.models.around import GuestPerson
from app.models.base import database, is_sqlite
from app.models.connection import on_the_writers_thread, writes
from app.models.guest import Guest, GuestRedirect, GuestText, Note, ProtectedFact
from app.models.importing import ImportChange, ImportRun
from app.models.stay import StayGuest
from app.models.tables import HANGS_ON_GUEST
from app.services import audit
from app.services.imports import day, rows
from app.services.imports.applying import column, values_of
from app.services.imports.day.undoing import After, is_left
from app.services.imports.jobs import shown
from app.services.imports.matching import as_values

_AT_ONCE = 500


@dataclass(slots=True)
class Sum:
    """What was taken back so far, or would be."""

    removed: int = 0
    restored: int = 0
    kept_count: int = 0
    kept: list[FieldChange] = field(default_factory=list)

    def keep(self, key: str, name: str, part: str, former: Any, now: Any) -> None:
        """An edit that stays, of the row with this key and name; without a part all of the row does."""
        self.kept_count += 1
        if len(self.kept) < MOST_TOLD:
            self.kept.append(
                FieldChange(guest_id=key, name=name, field=part, former=shown(former), written=shown(now))
            )

    def add(self, other: Sum) -> None:
        """One part more."""
        self.removed += other.removed
        self.restored += other.restored
        self.kept_count += other.kept_count
        self.kept += other.kept


@on_the_writers_thread
def undo(desk: Desk, *, import_id: str) -> tuple[Undone, Changes]:
    """Take a whole import back, later edits or not; they stay and are listed.

    Raises `NotFound("not_found")` and `Refused("import_not_done")` for one that is not there to be undone,
    `Refused("import_forgotten")` where the rules of retention have deleted the former values.
    """
    undoable(desk, import_id)
    done = take_back(desk, run_id=import_id, state="undoing")
    return done, Changes.of("guest", "stay", "room", "purchase", "fact", "note", "import")


def undoable(desk: Desk, import_id: str) -> Any:
    """The row of an import that can be taken back. Raises what `undo` raises."""
    desk.must(May.IMPORT)
    run: Any = ImportRun.get_or_none(ImportRun.place == desk.place.id, ImportRun.id == import_id)
    if run is None:
        raise NotFound("not_found", kind="import", id=import_id)
    if run.state not in ("done", "undoing"):
        raise Refused("import_not_done", file=run.file_name)
    if run.counts.get(NO_WAY_BACK):
        raise Refused("import_forgotten", file=run.file_name)
    return run


@dataclass(slots=True)
class TakingBack:
    """A run on its way back, in small transactions; `state` is its state meanwhile, and `file` its name."""

    run_id: str
    state: str
    file: str = ""
    total: Sum = field(default_factory=Sum)
    _has_begun: bool = False

    def step(self, desk: Desk) -> bool:
        """The next small part; False when all of it was taken back and the run is over."""
        if not self._has_begun:
            _marked(desk, self.run_id, self.state)
            self._has_begun = True
        some = day.some_undone(self.run_id, self.total.keep)
        if some is not None:
            self.total.add(Sum(removed=some[0], restored=some[1]))
            return True
        part = _restored(desk, self.run_id) or _removed(desk, self.run_id)
        if part is not None:
            self.total.add(part)
            return True
        _ended(desk, self.run_id, "undone" if self.state == "undoing" else self.state, self.total)
        return False


def take_back(desk: Desk, *, run_id: str, state: str) -> Undone:
    """Everything a run brought goes; its state is `state` meanwhile, and what that ends in after it."""
    back = TakingBack(run_id, state)
    while back.step(desk):
        pass
    total = back.total
    return Undone(
        import_id=run_id, removed=total.removed, restored=total.restored, kept_count=total.kept_count,
        kept=tuple(total.kept),
    )  # fmt: skip


def is_clear(run_id: str) -> bool:
    """Whether nothing of a run is left to take away."""
    brought: Any = Guest.select(Guest.id).where(Guest.import_id == run_id)
    applied: Any = ImportChange.select(ImportChange.id).where(
        ImportChange.run == run_id, ImportChange.is_applied
    )
    return not brought.exists() and not applied.exists()


@writes
def _marked(desk: Desk, run_id: str, state: str) -> None:
    ImportRun.update(state=state, seen_at=desk.now).where(ImportRun.id == run_id).execute()


@writes
def _restored(desk: Desk, run_id: str) -> Sum | None:
    """Give some guests back what stood there; None when there is nothing left to give back."""
    query: Any = (
        ImportChange.select().where(ImportChange.run == run_id).order_by(ImportChange.id).limit(_AT_ONCE)
    )
    changes = list(query)
    if not changes:
        return None
    found = {row.id: row for row in Guest.select().where(Guest.id.in_([each.guest_id for each in changes]))}
    total = Sum()
    for change in changes:
        if change.is_applied and change.guest_id in found:
            _restore(desk, found[change.guest_id], change, total)
    ImportChange.delete().where(ImportChange.id.in_([each.id for each in changes])).execute()
    return total


def _restore(desk: Desk, row: Any, change: Any, total: Sum) -> None:
    back = comes_back(row, change, total)
    if not back:
        return
    is_untouched = row.version == change.former["version"] + 1
    version, at = (
        (change.former["version"], change.former["updated_at"])
        if is_untouched
        else (row.version + 1, desk.now)
    )
    rows.change(row.id, back, version=version, updated_at=at)
    for name, value in back.items():
        setattr(row, name, value)
    rows.refold(desk.place.id, row.id, values_of(row))
    total.restored += 1


def comes_back(row: Any, change: Any, total: Sum) -> dict[str, Any]:
    """The columns of a guest that return to what they were; `total` is told those that somebody edited."""
    former, written = as_values(change.former), as_values(change.written)
    back = {}
    for name, wrote in written.items():
        here = column(row, name)
        if here == wrote:
            back[name] = former[name]
        else:
            total.keep(row.id, row.name, name, former[name], here)
    return back


@writes
def _removed(desk: Desk, run_id: str) -> Sum | None:
    """Take some of the new guests away; those somebody has worked with stay. None when all are gone."""
    query: Any = Guest.select().where(Guest.import_id == run_id).order_by(Guest.id).limit(_AT_ONCE)
    found = list(query)
    if not found:
        return None
    total = Sum()
    in_use = used([row.id for row in found], run_id)
    gone = [row.id for row in found if row.version == 1 and row.id not in in_use]
    stay = [row for row in found if row.version != 1 or row.id in in_use]
    for row in stay:
        total.keep(row.id, row.name, "", "", "")
    _leave([row.id for row in stay])
    for table in (Note, ProtectedFact):
        table.delete().where(table.guest.in_(gone), table.import_id == run_id).execute()
    known: Any = GuestText.select(GuestText.folded).where(GuestText.guest_id.in_(gone))
    words = {word for (text,) in known.tuples() for word in text.split()}
    GuestText.delete().where(GuestText.guest_id.in_(gone)).execute()
    search.forget_words(desk.place.id, words)
    Guest.delete().where(Guest.id.in_(gone)).execute()
    total.removed = len(gone)
    return total


def _leave(ids: list[str]) -> None:
    """Profiles that stay belong to no import any more, and neither do their notes."""
    if ids:
        Guest.update(import_id=None).where(Guest.id.in_(ids)).execute()
        Note.update(import_id=None).where(Note.guest.in_(ids)).execute()


def used(ids: list[str], run_id: str, after: After | None = None) -> set[str]:
    """Guests on whom something hangs that the import did not bring; by `after`, that will then."""
    found: set[str] = set()
    for table in HANGS_ON_GUEST:
        what = table.stay if table is StayGuest else table.id
        query: Any = table.select(table.guest, what).where(table.guest.in_(ids))
        if table in (Note, ProtectedFact):
            query = query.where(table.import_id.is_null() | (table.import_id != run_id))
        found.update(guest for guest, key in query.tuples() if is_left(key, guest, after or {}))
    named: Any = GuestPerson.select(GuestPerson.other).where(GuestPerson.other.in_(ids))
    found.update(row[0] for row in named.distinct().tuples())
    leads: Any = GuestRedirect.select(GuestRedirect.id, GuestRedirect.into).where(
        GuestRedirect.id.in_(ids) | GuestRedirect.into.in_(ids)
    )
    for one, other in leads.tuples():
        found.update((one, other))
    return found


@writes
def _ended(desk: Desk, run_id: str, state: str, total: Sum) -> None:
    """Notes and sealed words that guests from before got go as well; then the run is over."""
    for table in (Note, ProtectedFact):
        kept: Any = Guest.select(Guest.id).where(Guest.import_id == run_id)
        table.delete().where(table.import_id == run_id, table.guest.not_in(kept)).execute()
    ImportRun.update(state=state, finished_at=desk.now).where(ImportRun.id == run_id).execute()
    search.join_seldom(False)
    if is_sqlite():
        database.execute_sql("INSERT INTO guest_fts(guest_fts, rank) VALUES ('merge', 200)")
    words: dict[str, object] = {
        "removed": total.removed,
        "restored": total.restored,
        "kept": total.kept_count,
    }
    audit.record(desk, f"import.{state}", "import", run_id, words=words)
