"""Why a fact may be kept, until when, and its end when the guest takes the yes back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import Answer, FactPaper
from app.domain.retention import months_after
from app.domain.roles import May
from app.domain.settings import KEEP_FACTS
from app.errors import NotFound
from app.models.connection import writes
from app.models.guest import ProtectedFact
from app.services import audit, commands, profiles, settings
from app.services.facts.reading import row
from app.services.facts.sealing import opened


def papers(desk: Desk, *, guest_id: str) -> tuple[FactPaper, ...]:
    """What stands behind each fact on file. Details stay shut; looking at this is no reveal."""
    desk.must(May.SEE_PROTECTED)
    names = profiles.staff(desk)
    query: Any = ProtectedFact.select().where(
        ProtectedFact.place == desk.place.id, ProtectedFact.is_active,
        ProtectedFact.guest.in_(profiles.keys(desk, guest_id)),
    )  # fmt: skip
    months = settings.read(desk.place)[KEEP_FACTS.key]
    facts = [opened(each) for each in query.order_by(ProtectedFact.id)]
    return tuple(
        FactPaper(
            fact=row(fact, names, True), purpose=fact.purpose, basis=fact.basis, how=fact.how,
            given_at=fact.given_at, given_to=names.get(fact.given_to_id, ""),
            purge_on=fact.purge_on or _by_rule(desk, fact.confirmed_at, months),
        )
        for fact in facts
        if fact.answer == Answer.ON_FILE
    )  # fmt: skip


def _by_rule(desk: Desk, confirmed_at: datetime, months: int) -> date | None:
    """When a fact goes that was confirmed before facts had a day of their own."""
    return months_after(desk.place.business_date(confirmed_at), months) if months else None


@writes
def withdraw(desk: Desk, *, command_id: str, fact_id: str) -> tuple[str, Changes]:
    """The guest takes the yes back: the fact is deleted, not put away, and nothing brings it back."""
    desk.must(May.SEE_PROTECTED)
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        found: Any = ProtectedFact.get_or_none(
            ProtectedFact.place == desk.place.id, ProtectedFact.id == fact_id
        )
        if found is None:
            raise NotFound("not_found", kind="fact", id=fact_id)
        guest_id = str(found.guest_id)
        ProtectedFact.delete().where(ProtectedFact.id == fact_id).execute()
        audit.record(desk, "fact.consent_withdrawn", "guest", guest_id)
        return {"guest_id": guest_id}

    answer = commands.once(desk, command_id, "facts.withdraw", {"id": fact_id}, carry_out)
    return answer["guest_id"], Changes.of("guest", "fact", ids=(answer["guest_id"],))
