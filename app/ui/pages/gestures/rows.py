"""How a gesture stands in the list: for whom, how much, and what is next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.desk import Desk
from app.domain.gestures import GestureRow, GestureStatus
from app.ui.widgets.record_row import RecordRow, Tag
from app.words import figures, giving

translate = QCoreApplication.translate
Sentence = Callable[[], str]

_STATES: dict[GestureStatus, tuple[Sentence, str, str]] = {
    GestureStatus.WAITING: (lambda: translate("Gestures", "waiting"), "hourglass", "warn_soft_text"),
    GestureStatus.APPROVED: (lambda: translate("Gestures", "approved"), "check-circle", "ok_soft_text"),
    GestureStatus.GIVEN: (lambda: translate("Gestures", "given"), "gift", "text2"),
    GestureStatus.DELIVERED: (lambda: translate("Gestures", "delivered"), "check", "text2"),
    GestureStatus.DECLINED: (lambda: translate("Gestures", "declined"), "x-circle", "text2"),
    GestureStatus.EXPIRED: (lambda: translate("Gestures", "ran out"), "clock", "text2"),
    GestureStatus.WITHDRAWN: (lambda: translate("Gestures", "withdrawn"), "x", "text2"),
    GestureStatus.CANCELLED: (lambda: translate("Gestures", "cancelled"), "x", "text2"),
}
OVER = frozenset(
    {GestureStatus.DECLINED, GestureStatus.EXPIRED, GestureStatus.WITHDRAWN, GestureStatus.CANCELLED}
)


def status_words(status: GestureStatus) -> str:
    """A state as it is said."""
    return _STATES[status][0]()


def cost_of(row: GestureRow, desk: Desk) -> str:
    """What it cost, the true cost where somebody wrote it down."""
    amount = row.amount_minor if row.true_cost_minor is None else row.true_cost_minor
    return figures.cost(amount, desk.place)


def when_of(row: GestureRow, desk: Desk) -> str:
    """The latest moment of it."""
    moment = row.delivered_at or row.given_at or row.asked_at
    if moment is None:
        return figures.day(row.business_date)
    return figures.when(moment, desk.place, desk.place.local(desk.now).date())


def record_row(row: GestureRow, desk: Desk) -> RecordRow:
    """The painted row."""
    words, icon, tone = _STATES[row.status]
    by = "" if row.employee_id == desk.actor.id else giving.first_name(row.employee_name)
    room = translate("Gestures", "Room {number}").format(number=row.room) if row.room else ""
    occasion = vocabulary.word("occasions", row.occasion, figures.language()) if row.occasion else ""
    nobody = translate("Gestures", "no guest yet")
    sub = "  ·  ".join(
        filter(None, [row.guest_name or nobody, room, figures.within(occasion), by, when_of(row, desk)])
    )
    tags = (Tag(translate("Gestures", "Emergency"), "warn", "lifebuoy"),) if row.is_emergency else ()
    if row.has_card:
        tags = (*tags, Tag("", "plain", "envelope-open"))
    return RecordRow(
        key=row.id, title=row.what, sub=sub, icon=row.icon, icon_tone="gold", right=cost_of(row, desk),
        state=words(), state_icon=icon, state_tone=tone, gone=row.status in OVER, tags=tags, record=row,
        folded_title=translate("Gestures", "A gesture"), fold_sign=True, fold_sub=True, fold_right=True,
        spoken=", ".join([row.number, words()]),
    )  # fmt: skip
