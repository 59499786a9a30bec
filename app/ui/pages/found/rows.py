"""Found and asked-for things as rows."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.lost_property import SOON_DAYS, FindRow
from app.ui.widgets.record_row import RecordRow
from app.words import figures
from app.words import lost_property as words


def row_of(find: FindRow, desk: Desk) -> RecordRow:
    """A thing with its place and what is next for it; the owner's name is folded."""
    state, tone = _state(find, desk)
    day = figures.day(desk.place.local(find.found_at).date())
    spot = find.room or find.where
    parts = [part for part in ((spot and f"{spot}, {day}") or day, find.shelf, find.owner) if part]
    return RecordRow(
        key=find.id, title=find.description, sub="  ·  ".join(parts), fold_sub=True,
        icon=words.category_icon(find.category), icon_tone="plain" if find.kind == "found" else "info",
        state=state, state_tone=tone, gone=not find.is_open,
        spoken=", ".join([find.number, find.description, *parts, state]), record=find,
    )  # fmt: skip


def _state(find: FindRow, desk: Desk) -> tuple[str, str]:
    """What stands at the right: amber only for what needs somebody soon."""
    if not find.is_open:
        return words.status(find), "text2"
    if find.match_id:
        return words.matched(), "accent"
    left = find.days_left(desk.business_date)
    if left is None:
        return words.status(find), "text2"
    if left <= SOON_DAYS:
        return words.left(left)[0], "warn_soft_text"
    assert find.keep_until is not None
    return words.until(figures.day(find.keep_until)), "text2"
