"""Asking whether a preference still holds: what to ask, what was answered, and the answer taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.preference_questions import AnswerReceipt, Asked, Said, open_questions
from app.domain.preferences import PreferenceRow, Source
from app.domain.roles import May
from app.domain.stays import StayRow
from app.errors import BadInput, NotFound
from app.models.around import PreferenceAnswer
from app.models.base import moment_text
from app.models.connection import writes
from app.models.guest import Preference
from app.services import audit, commands, preference_rows, profiles

_MOST = 2_000


def questions(
    desk: Desk, rows: Sequence[PreferenceRow], *, stay_id: str | None, since: date
) -> tuple[PreferenceRow, ...]:
    """Which of these preferences of one guest to ask about in this stay, that began on `since`."""
    asked = _asked(desk, [row.id for row in rows])
    return open_questions(
        _dated(desk, rows), asked, stay_id=stay_id, since=since, today=desk.business_date
    )  # fmt: skip


def waiting_for(desk: Desk, stays: Iterable[StayRow]) -> frozenset[str]:
    """The stays with somebody to ask about something. A handful of queries, however many stays."""
    people = {
        person.guest_id: stay for stay in stays for person in stay.people if person.guest_id is not None
    }
    leads = profiles.belonging(desk, list(people))
    by_guest = {leads[guest]: stay for guest, stay in people.items()}
    query = preference_rows.active(desk).where(Preference.guest.in_(list(leads)), _may_be_asked(desk))
    found: dict[str, list[PreferenceRow]] = {}
    for row in query.limit(_MOST):
        found.setdefault(leads[row.guest_id], []).append(preference_rows.row_from(desk, row, {}))
    asked = _asked(desk, [row.id for rows in found.values() for row in rows])
    return frozenset(
        by_guest[guest].id
        for guest, rows in found.items()
        if open_questions(
            _dated(desk, rows), asked, stay_id=by_guest[guest].id, since=since_of(desk, by_guest[guest]),
            today=desk.business_date,
        )
    )  # fmt: skip


def since_of(desk: Desk, stay: Any) -> date:
    """The business day from which something noticed belongs to this stay; today without one."""
    if stay is None or stay.arrived_at is None:
        return desk.business_date
    return desk.place.business_date(stay.arrived_at)


@writes
def answer(
    desk: Desk, *, command_id: str, preference_id: str, said: str, stay_id: str | None = None
) -> tuple[AnswerReceipt, Changes]:
    """Keep what the guest said. "Yes" makes it their own word, confirmed now; "no" takes it away.

    Raises `NotFound` for a preference that is gone, `BadInput` for another answer.
    """
    desk.must(May.EDIT_GUESTS)
    if said not in set(Said):
        raise BadInput("preference_answer", field="said")
    row = preference_rows.one(desk, preference_id)

    def carry_out() -> dict[str, Any]:
        key = new_id()
        PreferenceAnswer.create(
            id=key, place_id=desk.place.id, preference_id=preference_id, stay_id=stay_id, answer=said,
            asked_on=desk.business_date, asked_at=desk.now, asked_by_id=desk.actor.id,
        )  # fmt: skip
        if said != Said.LATER:
            after = _confirmed(desk) if said == Said.YES else {"is_active": False}
            Preference.update(**after).where(Preference.id == preference_id).execute()
        audit.record(desk, f"preference.asked_{said}", "preference", preference_id, words={"text": row.text})
        return {"id": key, "before": _before(row)}

    request = {"id": preference_id, "said": said, "stay_id": stay_id}
    done = commands.once(desk, command_id, "preferences.answer", request, carry_out)
    receipt = AnswerReceipt(
        id=done["id"], preference_id=preference_id, guest_id=row.guest_id, answer=said, before=done["before"]
    )
    return receipt, _changes(desk, row.guest_id, stay_id)


@writes
def take_back(desk: Desk, *, command_id: str, receipt: AnswerReceipt) -> tuple[AnswerReceipt, Changes]:
    """Undo an answer: the preference stands as it stood, and the question is open again."""
    desk.must(May.EDIT_GUESTS)
    kept: Any = PreferenceAnswer.get_or_none(
        PreferenceAnswer.place == desk.place.id, PreferenceAnswer.id == receipt.id
    )
    if kept is None:
        raise NotFound("not_found", kind="preference", id=receipt.preference_id)

    def carry_out() -> dict[str, Any]:
        PreferenceAnswer.delete().where(PreferenceAnswer.id == receipt.id).execute()
        if receipt.answer != Said.LATER:
            Preference.update(**receipt.before).where(
                Preference.place == desk.place.id, Preference.id == receipt.preference_id
            ).execute()
        audit.record(desk, "preference.answer_undone", "preference", receipt.preference_id)
        return {"id": receipt.id}

    commands.once(desk, command_id, "preferences.take_back", {"id": receipt.id}, carry_out)
    return receipt, _changes(desk, receipt.guest_id, kept.stay_id)


def _asked(desk: Desk, preference_ids: Sequence[str]) -> list[Asked]:
    if not preference_ids:
        return []
    query: Any = PreferenceAnswer.select(
        PreferenceAnswer.preference, PreferenceAnswer.stay, PreferenceAnswer.answer, PreferenceAnswer.asked_on
    ).where(
        PreferenceAnswer.place == desk.place.id, PreferenceAnswer.preference.in_(list(preference_ids))
    )  # fmt: skip
    return [
        Asked(preference_id=key, stay_id=stay, answer=said, on=on)
        for key, stay, said, on in query.order_by(PreferenceAnswer.id.desc()).limit(_MOST).tuples()
    ]


def _may_be_asked(desk: Desk) -> Any:
    stale = Preference.fresh_until.is_null(False) & (Preference.fresh_until < desk.business_date)
    return stale | (Preference.source == Source.OBSERVED)


def _dated(desk: Desk, rows: Iterable[PreferenceRow]) -> list[tuple[PreferenceRow, date | None]]:
    """Each row with the business day of the last word on it."""
    return [
        (row, desk.place.business_date(row.confirmed_at) if row.confirmed_at else None) for row in rows
    ]  # fmt: skip


def _confirmed(desk: Desk) -> dict[str, Any]:
    return {
        "source": Source.DECLARED, "confirmed_at": desk.now, "confirmed_by": desk.actor.id,
        "fresh_until": preference_rows.fresh_until(desk, Source.DECLARED),
    }  # fmt: skip


def _before(row: Any) -> dict[str, object]:
    return {
        "source": row.source, "confirmed_at": moment_text(row.confirmed_at) if row.confirmed_at else None,
        "confirmed_by": row.confirmed_by_id, "is_active": bool(row.is_active),
        "fresh_until": row.fresh_until.isoformat() if row.fresh_until else None,
    }  # fmt: skip


def _changes(desk: Desk, guest_id: str, stay_id: str | None) -> Changes:
    ids = (guest_id, profiles.resolved(desk, guest_id), *([stay_id] if stay_id else []))
    return Changes.of("preference", "guest", "stay", ids=ids)
