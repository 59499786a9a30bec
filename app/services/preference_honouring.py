"""Ticking a preference as honoured in a stay; and how often the house knows five and honours three."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from peewee import fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import NotFound
from app.models.around import PreferenceHonoured
from app.models.connection import writes
from app.models.guest import Guest, Preference
from app.models.stay import Stay, StayGuest
from app.services import audit, commands, preference_rows, profiles

KNOW, HONOUR = 5, 3
_COUNTED = ("in_house", "departed")
_MOST = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFigures:
    """Of the stays of returning guests in a period: how many were known by five and honoured by three."""

    returning: int
    known: int
    honoured: int


def honoured_in(desk: Desk, stay_id: str | None) -> frozenset[str]:
    """The preferences that were honoured in this stay."""
    if stay_id is None:
        return frozenset()
    query: Any = PreferenceHonoured.select(PreferenceHonoured.preference).where(
        PreferenceHonoured.place == desk.place.id, PreferenceHonoured.stay == stay_id
    )
    return frozenset(row[0] for row in query.limit(_MOST).tuples())


@writes
def tick(
    desk: Desk, *, command_id: str, preference_id: str, stay_id: str, honoured: bool = True
) -> tuple[bool, Changes]:
    """The house saw to it in this stay, or (`honoured=False`) not after all. A second tick is none."""
    desk.must(May.LOG_REQUESTS)
    row = preference_rows.one(desk, preference_id)
    if not Stay.select().where(Stay.place == desk.place.id, Stay.id == stay_id).exists():
        raise NotFound("not_found", kind="stay", id=stay_id)

    def carry_out() -> dict[str, Any]:
        this = (PreferenceHonoured.preference == preference_id) & (PreferenceHonoured.stay == stay_id)
        if not honoured:
            PreferenceHonoured.delete().where(PreferenceHonoured.place == desk.place.id, this).execute()
        elif not PreferenceHonoured.select().where(this).exists():
            PreferenceHonoured.create(
                id=new_id(), place_id=desk.place.id, preference_id=preference_id, stay_id=stay_id,
                at=desk.now, by_id=desk.actor.id,
            )  # fmt: skip
        verb = "honoured" if honoured else "honour_undone"
        audit.record(desk, f"preference.{verb}", "preference", preference_id, words={"text": row.text})
        return {"honoured": honoured}

    request = {"id": preference_id, "stay_id": stay_id, "honoured": honoured}
    answer = commands.once(desk, command_id, "preferences.tick", request, carry_out)
    ids = (row.guest_id, profiles.resolved(desk, row.guest_id), stay_id)
    return bool(answer["honoured"]), Changes.of("preference", "guest", ids=ids)


def figures(desk: Desk, *, since: date, until: date) -> KnownFigures:
    """Stays of returning guests that were in the house between these business days, both included.

    A guest who came twice counts twice. Known is what was written down before the stay was over; no name
    and nobody's score is in it.
    """
    desk.must(May.SEE_AUDIT)
    stays = _returning(desk, since, until)
    known = _written(desk, [stay.guest_id for stay in stays])
    honoured = _honoured(desk, [stay.id for stay in stays])
    return KnownFigures(
        returning=len(stays),
        known=sum(
            sum(on <= stay.departs_on for on in known.get(stay.guest_id, ())) >= KNOW for stay in stays
        ),
        honoured=sum(honoured.get(stay.id, 0) >= HONOUR for stay in stays),
    )


@dataclass(frozen=True, slots=True)
class _Visit:
    id: str
    guest_id: str  # the heir of a merge
    arrives_on: date
    departs_on: date


def _returning(desk: Desk, since: date, until: date) -> list[_Visit]:
    """Stays of the period whose main guest had been here before."""
    wanted = (Stay.arrives_on <= until) & (Stay.departs_on >= since) & StayGuest.is_main
    stays = _visits(desk, wanted)
    leads = profiles.belonging(desk, [stay.guest_id for stay in stays])
    first: dict[str, date] = {}
    for visit in _visits(desk, StayGuest.guest.in_(list(leads))):
        heir = leads[visit.guest_id]
        first[heir] = min(first.get(heir, visit.arrives_on), visit.arrives_on)
    old: Any = Guest.select(Guest.id).where(
        Guest.place == desk.place.id, Guest.id.in_(list(leads)), Guest.stays_before > 0
    )
    known = {leads[row[0]] for row in old.tuples()}
    return [
        replace(stay, guest_id=heir)
        for stay in stays
        for heir in (leads[stay.guest_id],)
        if heir in known or first[heir] < stay.arrives_on
    ]


def _visits(desk: Desk, wanted: Any) -> list[_Visit]:
    query: Any = (
        StayGuest.select(Stay.id, StayGuest.guest, Stay.arrives_on, Stay.departs_on)
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .where(StayGuest.place == desk.place.id, StayGuest.guest.is_null(False),
               Stay.status.in_(_COUNTED), wanted)
        .order_by(Stay.id)
        .limit(_MOST)
    )  # fmt: skip
    return [_Visit(*row) for row in query.tuples()]


def _written(desk: Desk, guest_ids: Iterable[str]) -> dict[str, list[date]]:
    """By guest, the business days on which their lasting preferences were written down."""
    leads = profiles.belonging(desk, list(guest_ids))
    query: Any = Preference.select(Preference.guest, Preference.created_at).where(
        Preference.place == desk.place.id, Preference.is_active, Preference.stay_id.is_null(),
        Preference.guest.in_(list(leads)),
    )  # fmt: skip
    found: dict[str, list[date]] = defaultdict(list)
    for guest, at in query.limit(_MOST).tuples():
        found[leads[guest]].append(desk.place.business_date(at))
    return found


def _honoured(desk: Desk, stay_ids: list[str]) -> dict[str, int]:
    query: Any = (
        PreferenceHonoured.select(PreferenceHonoured.stay, fn.COUNT(PreferenceHonoured.id))
        .where(PreferenceHonoured.place == desk.place.id, PreferenceHonoured.stay.in_(stay_ids))
        .group_by(PreferenceHonoured.stay)
    )
    return dict(query.tuples())
