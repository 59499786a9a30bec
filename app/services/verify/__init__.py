"""Every invariant of the store, looked at afresh: what the rules promise is what is there."""

from __future__ import annotations

from datetime import datetime

from app.domain.desk import PlaceRow
from app.domain.verification import Check
from app.models.connection import snapshot
from app.services.verify import chains, decisions, house, money, staff, things
from app.services.verify.uncounted import uncounted


def verify(place: PlaceRow, *, deep: bool = False, now: datetime | None = None) -> tuple[Check, ...]:
    """Check the place. `deep` also reads every attachment, the search index and the file itself.

    With `now` also that no entry was written by a clock far ahead. It looks at one moment: others may go on
    writing meanwhile.
    """
    with snapshot():
        return tuple(_checks(place, deep, now))


def _checks(place: PlaceRow, deep: bool, now: datetime | None) -> list[Check]:
    checks = [
        things.schema(),
        things.foreign_keys(),
        money.counters(place.id),
        money.gestures(place.id),
        uncounted(place.id),
        money.approvals(place.id),
        decisions.decisions(place.id),
        money.limits(place.id),
        staff.employees(place.id),
        house.place(place.id),
        *chains.all_chains(place.id),
        chains.words(place.id),
    ]
    if now is not None:
        checks.append(chains.clock(place.id, now))
    if deep:
        checks += [things.attachments(place.id), things.search_index(place.id), things.file()]
    return checks
