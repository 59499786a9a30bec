"""What is suggested, what was decided, and which profiles became part of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.domain.desk import Desk
from app.domain.duplicates import Likeness, Verdict
from app.domain.merging import BOTH, FIELDS, DecisionRow, Links, MergedRow, PairRow
from app.domain.roles import May
from app.models.guest import Guest, GuestPair, GuestRedirect, PairSearch
from app.models.importing import ImportRun
from app.services import profiles

_MOST_DECISIONS = 100


def suggestions(desk: Desk, *, min_score: float = 0.0, limit: int | None = None) -> tuple[PairRow, ...]:
    """Open suggestions, the strongest first, each pair of people once."""
    desk.must(May.SEE_GUESTS)
    found = [row for row in _open(desk) if row[3] >= min_score * 10_000][:limit]
    return _rows(desk, found)


def open_count(desk: Desk) -> int:
    """How many suggestions wait; 0 for somebody who may not decide them."""
    return len(_open(desk)) if desk.may(May.EDIT_GUESTS) else 0


def same_as(desk: Desk, *, guest_id: str) -> tuple[PairRow, ...]:
    """Suggestions for one guest, the other one as `b`."""
    desk.must(May.SEE_GUESTS)
    own = profiles.keys(desk, guest_id)
    about: Any = GuestPair.a_id.in_(own) | GuestPair.b_id.in_(own)
    found = [row if row[1] == own[0] else (row[0], row[2], row[1], *row[3:]) for row in _open(desk, about)]
    return _rows(desk, found)


def of_import(desk: Desk, *, import_id: str) -> tuple[PairRow, ...]:
    """Suggestions about guests whom an import brought, the strongest first."""
    desk.must(May.SEE_GUESTS)
    came = Guest.select(Guest.id).where(Guest.place == desk.place.id, Guest.import_id == import_id)
    return _rows(desk, _open(desk, GuestPair.a_id.in_(came) | GuestPair.b_id.in_(came)))


def knows_import(desk: Desk, *, import_id: str) -> bool:
    """Whether everybody was looked through since an import came in, or its guests were compared."""
    run: Any = ImportRun.get_or_none(ImportRun.place == desk.place.id, ImportRun.id == import_id)
    row: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    if run is None or run.finished_at is None:
        return True
    return row is not None and (
        row.searched_at >= run.finished_at or import_id in row.learnt.get("imports", ())
    )


def decisions(desk: Desk) -> tuple[DecisionRow, ...]:
    """What was merged and what was told apart, the newest first."""
    desk.must(May.SEE_GUESTS)
    merged: Any = GuestRedirect.select(
        GuestRedirect.into, GuestRedirect.id, GuestRedirect.merged_at, GuestRedirect.merged_by
    ).where(GuestRedirect.place == desk.place.id)
    apart: Any = GuestPair.select(
        GuestPair.a_id, GuestPair.b_id, GuestPair.decided_at, GuestPair.decided_by
    ).where(GuestPair.place == desk.place.id, GuestPair.status == "not_same")
    told = [("merged", *row) for row in _newest(merged, GuestRedirect.merged_at)]
    told += [("not_same", *row) for row in _newest(apart, GuestPair.decided_at)]
    told.sort(key=lambda row: row[3], reverse=True)
    names = _names(desk, [key for row in told for key in row[1:3]])
    staff = profiles.staff(desk)
    return tuple(
        DecisionRow(kind=kind, a=a, b=b, a_name=names[a][0], b_name=names[b][0], at=at, by=staff.get(by, ""))
        for kind, a, b, at, by in told[:_MOST_DECISIONS]
        if a in names and b in names
    )


def merged_into(desk: Desk, guest_id: str) -> tuple[MergedRow, ...]:
    """The profiles that became part of this one, the last first."""
    query: Any = GuestRedirect.select().where(
        GuestRedirect.place == desk.place.id, GuestRedirect.into == profiles.resolved(desk, guest_id)
    )
    rows = list(query.order_by(GuestRedirect.merged_at.desc(), GuestRedirect.id.desc()))
    if not rows:
        return ()
    guests: Any = Guest.select().where(Guest.id.in_([row.id for row in rows]))
    known, staff = {row.id: row for row in guests}, profiles.staff(desk)
    return tuple(
        MergedRow(
            id=row.id, name=known[row.id].name, at=row.merged_at, by=staff.get(row.merged_by_id, ""),
            also=_also(known[row.id], row.changed.get("both", ())),
        )
        for row in rows
    )  # fmt: skip


def links(desk: Desk) -> Links:
    """Where every merged key leads, and who was told apart."""
    leads: Any = GuestRedirect.select(GuestRedirect.id, GuestRedirect.into).where(
        GuestRedirect.place == desk.place.id
    )
    apart: Any = GuestPair.select(GuestPair.a_id, GuestPair.b_id).where(
        GuestPair.place == desk.place.id, GuestPair.status == "not_same"
    )
    return Links.of(dict(leads.tuples()), apart.tuples())


_Found = tuple[Any, ...]  # key, a, b, score, verdict, reasons, against: a and b are profiles of their own


def _open(desk: Desk, about: Any = None) -> list[_Found]:
    guests = Guest.select(Guest.id).where(Guest.place == desk.place.id)
    query: Any = GuestPair.select(
        GuestPair.id, GuestPair.a_id, GuestPair.b_id, GuestPair.score, GuestPair.verdict, GuestPair.reasons,
        GuestPair.against,
    ).where(GuestPair.place == desk.place.id, GuestPair.status == "open", GuestPair.a_id.in_(guests),
            GuestPair.b_id.in_(guests))  # fmt: skip
    if about is not None:
        query = query.where(about)
    now = links(desk)
    met: dict[frozenset[str], _Found] = {}
    for row in query.order_by(GuestPair.score.desc(), GuestPair.a_id, GuestPair.b_id).tuples():
        heads = now.heads(row[1], row[2])
        if heads is not None:
            met.setdefault(frozenset(heads), (row[0], *heads, *row[3:]))
    return list(met.values())


def _rows(desk: Desk, found: Sequence[_Found]) -> tuple[PairRow, ...]:
    names = _names(desk, [key for row in found for key in row[1:3]])
    return tuple(
        PairRow(
            id=key, a=a, b=b, a_name=names[a][0], b_name=names[b][0], a_external_id=names[a][1],
            b_external_id=names[b][1],
            likeness=Likeness(score=score / 10_000, verdict=Verdict(verdict), reasons=tuple(reasons),
                              against=tuple(against)),
        )
        for key, a, b, score, verdict, reasons, against in found
    )  # fmt: skip


def _names(desk: Desk, guest_ids: Iterable[str]) -> dict[str, tuple[str, str | None]]:
    """Name and foreign key of each, asked for in portions: engines take so many values and no more."""
    wanted = list(dict.fromkeys(guest_ids))
    found: dict[str, tuple[str, str | None]] = {}
    for at in range(0, len(wanted), 500):
        query: Any = Guest.select(Guest.id, Guest.name, Guest.external_id).where(
            Guest.place == desk.place.id, Guest.id.in_(wanted[at : at + 500])
        )
        found.update((key, (name, external)) for key, name, external in query.tuples())
    return found


def _newest(query: Any, at: Any) -> list[tuple[Any, ...]]:
    return list(query.order_by(at.desc()).limit(_MOST_DECISIONS).tuples())


def _also(row: Any, both: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (key, value)
        for key in FIELDS
        if key in BOTH and key in both and (value := getattr(row, FIELDS[key][0], ""))
    )
