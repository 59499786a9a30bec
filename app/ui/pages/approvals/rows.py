"""The rows at the left: waiting with their deadline, decided with who, where and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from app.domain import vocabulary
from app.domain.approvals import ApprovalQueue
from app.domain.desk import Desk, PlaceRow
from app.domain.gestures import ApprovalRow, ApprovalStatus
from app.ui.theme.painting import RIGHT, draw_icon, draw_text, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.row_delegate import Heading, RowDelegate
from app.words import figures, giving

translate = QCoreApplication.translate
_LONG_WAIT = timedelta(minutes=30)
_TALL, _LOW = 62, 46


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One matter as it is painted. `icon` only for what is decided."""

    key: str
    title: str
    amount: str
    sub: str
    state: str = ""
    state_tone: str = "text2"
    icon: str = ""
    icon_tone: str = "ok"
    record: ApprovalRow | None = None

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        return ", ".join(filter(None, [self.title, self.amount, self.sub, self.state]))


class MatterDelegate(RowDelegate):
    """Two lines: what and how much, for whom and how urgent."""

    side = 14

    def height_of(self, record: object) -> int:
        """Decided ones are lower."""
        if isinstance(record, MatterRow):
            return theme.px(_LOW if record.icon else _TALL)
        return super().height_of(record)

    def draw(self, painter: QPainter, box: QRectF, record: MatterRow, *, selected: bool) -> None:
        """Title and amount, then the quiet line with its state."""
        line = theme.px(19)
        top = box.top() + (box.height() - 2 * line) / 2
        if record.icon:
            draw_icon(painter, box.left(), top + theme.px(3), record.icon, record.icon_tone, 15)
            box.setLeft(box.left() + theme.px(26))
        role = "body" if record.icon else "body_strong"
        amount = draw_text(
            painter,
            QRectF(box.left(), top, box.width(), line),
            record.amount,
            role,
            align=RIGHT,
            tabular=True,
        )
        room = box.width() - amount - theme.px(10)
        draw_text(painter, QRectF(box.left(), top, room, line), record.title, role)
        below = QRectF(box.left(), top + line, box.width(), line)
        taken = 0
        if record.state:
            draw_text(painter, below, record.state, "caption", record.state_tone, align=RIGHT, tabular=True)
            taken = text_width(record.state, "caption", tabular=True) + theme.px(10)
        below.setWidth(below.width() - taken)
        draw_text(painter, below, record.sub, "caption", "text2" if selected else "text3", tabular=True)


def rows_of(queue: ApprovalQueue, desk: Desk) -> list[object]:
    """Headings and rows: waiting oldest first, then today's decisions."""
    rows: list[object] = []
    if queue.waiting:
        rows.append(Heading(translate("Approvals", "Waiting")))
        rows += [_waiting(row, desk) for row in queue.waiting]
    if queue.decided:
        rows.append(Heading(translate("Approvals", "Decided today")))
        rows += [_decided(row, desk) for row in queue.decided]
    return rows


def title_of(row: ApprovalRow) -> str:
    """`Car to the airport, apology`."""
    occasion = vocabulary.word("occasions", row.occasion, figures.language()) if row.occasion else ""
    return ", ".join(filter(None, [row.what, figures.within(occasion)]))


def _waiting(row: ApprovalRow, desk: Desk) -> MatterRow:
    who = translate("Approvals", "you") if row.is_mine else giving.first_name(row.asked_by)
    state, tone = _urgency(row, desk)
    return MatterRow(
        key=row.id, title=title_of(row), amount=figures.cost(row.amount_minor, desk.place),
        sub="  ·  ".join(filter(None, [row.guest_name, who])), state=state, state_tone=tone, record=row,
    )  # fmt: skip


def _urgency(row: ApprovalRow, desk: Desk) -> tuple[str, str]:
    if row.is_mine and desk.actor.id not in {who.employee_id for who in row.deciders} and not row.needed_by:
        names = giving.either(row.deciders)
        return translate("Approvals", "Yours – {names} decides").format(names=names), "text2"
    if row.needed_by is not None:
        clock = figures.when(row.needed_by, desk.place, desk.place.local(desk.now).date())
        soon = row.needed_by - desk.now < timedelta(hours=1)
        text = translate("Approvals", "needed by {time}").format(time=clock)
        return text, "warn_soft_text" if soon else "text2"
    waited = desk.now - row.asked_at
    return waiting_time(waited), "warn_soft_text" if waited > _LONG_WAIT else "text2"


def waiting_time(waited: timedelta) -> str:
    """`18 min`, `3 h`."""
    minutes = max(0, int(waited.total_seconds() // 60))
    if minutes < 60:
        return translate("Approvals", "{count} min").format(count=minutes)
    return translate("Approvals", "{count} h").format(count=minutes // 60)


def _decided(row: ApprovalRow, desk: Desk) -> MatterRow:
    icon, tone = ("check-circle", "ok")
    if row.status in (ApprovalStatus.DECLINED, ApprovalStatus.TAKEN_BACK):
        icon, tone = "x-circle", "text2"
    elif row.at_askers_desk:
        icon, tone = "identification-badge", "info"
    return MatterRow(
        key=row.id, title=title_of(row), amount=figures.cost(row.amount_minor, desk.place),
        sub=_how(row, desk), icon=icon, icon_tone=tone, record=row,
    )  # fmt: skip


def _how(row: ApprovalRow, desk: Desk) -> str:
    """Who decided it where, and what was said."""
    by_me = row.decided_by_id == desk.actor.id
    who = translate("Approvals", "you") if by_me else giving.first_name(row.decided_by)
    asked = "" if row.is_mine else giving.first_name(row.asked_by)
    parts = [_clock(row.decided_at, desk.place)]
    if row.at_askers_desk and by_me:
        text = translate("Approvals", "your PIN at {desk}").format(desk=row.workstation)
        parts.append(_asked(text, asked))
    elif row.at_askers_desk:
        parts.append(translate("Approvals", "{name}, at {desk}").format(name=who, desk=row.workstation))
    elif row.reply:
        parts.append(translate("Approvals", "{name}: “{reply}”").format(name=who, reply=row.reply))
    else:
        parts.append(_asked(who, asked))
    if row.status is ApprovalStatus.TAKEN_BACK:
        parts.append(translate("Approvals", "taken back"))
    return "  ·  ".join(filter(None, parts))


def _asked(text: str, name: str) -> str:
    if not name:
        return text
    return translate("Approvals", "{who}, asked by {name}").format(who=text, name=name)


def _clock(moment: datetime | None, place: PlaceRow) -> str:
    return figures.clock(moment, place) if moment is not None else ""
