"""When a preference is a question: somebody only noticed it, or nobody has confirmed it for long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.preferences import PreferenceRow, Source

MOST_AT_ONCE = 3  # more than three questions is an interrogation; the others come with the next stay


class Said(StrEnum):
    """What the guest answered, or that this was not the moment."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An answer that was kept: about which preference, in which stay, on which business day."""

    preference_id: str
    stay_id: str | None
    answer: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReceipt:
    """What an answer did. `before` is how the preference stood (JSON types), for the undo."""

    id: str
    preference_id: str
    guest_id: str
    answer: str
    before: dict[str, object]


def is_question(row: PreferenceRow, noticed_on: date | None, since: date) -> bool:
    """Whether to ask about it. `noticed_on` is the business day of the last word on it; `since` the day this
    stay began, or today: what was noticed in this very stay is asked about in the next one."""
    if row.this_stay_only:
        return False
    if not row.is_fresh:
        return True
    return row.source == Source.OBSERVED and (noticed_on is None or noticed_on < since)


def open_questions(
    rows: Iterable[tuple[PreferenceRow, date | None]],
    asked: Iterable[Asked],
    *,
    stay_id: str | None,
    since: date,
    today: date,
) -> tuple[PreferenceRow, ...]:
    """What is still to be asked, oldest word first. An answer rests for the stay, "later" for a day."""
    resting = {each.preference_id for each in asked if _rests(each, stay_id, today)}
    found = [row for row, on in rows if row.id not in resting and is_question(row, on, since)]
    return tuple(sorted(found, key=_oldest)[:MOST_AT_ONCE])


def _rests(asked: Asked, stay_id: str | None, today: date) -> bool:
    if asked.answer == Said.LATER:
        return asked.on == today
    return asked.on == today or (stay_id is not None and asked.stay_id == stay_id)


def _oldest(row: PreferenceRow) -> tuple[bool, datetime | str]:
    return (row.confirmed_at is not None, row.confirmed_at or row.id)
