"""One matter in full, in plain words, with nothing that needs another page to be opened."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.desk import Desk
from app.domain.gestures import ApprovalCase, ApprovalStatus
from app.ui.pages.approvals.rows import title_of
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import HLine, Well
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.ui.widgets.limit_bar import LimitBar
from app.ui.widgets.person_alert import alert_chip
from app.words import figures, giving


class MatterDetail(QWidget):
    """`show_case(case, desk)` builds it anew; a matter is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._body = column(self, margins=(24, 18, 24, 16), spacing=12)

    def show_case(self, case: ApprovalCase, desk: Desk) -> None:
        """Everything that matters for yes or no."""
        clear(self._body)
        self._body.addLayout(self._head(case, desk))
        if case.row.reason or case.row.asked_by:
            self._body.addWidget(self._asker(case, desk))
        self._body.addLayout(self._facts(case, desk))
        self._body.addWidget(HLine())
        self._body.addLayout(self._turns(case, desk))
        self._body.addStretch(1)

    def show_nothing(self) -> None:
        """No matter is chosen."""
        clear(self._body)

    def _head(self, case: ApprovalCase, desk: Desk) -> QHBoxLayout:
        line = row(spacing=12)
        words = column(spacing=2)
        words.addWidget(ElidedLabel(title_of(case.row), "heading"))
        room = self.tr("Room {number}").format(number=case.row.room) if case.row.room else ""
        ready = ""
        if case.ready_at is not None:
            at = figures.when(case.ready_at, desk.place, desk.place.local(desk.now).date())
            ready = self.tr("ready by {time}").format(time=at)
        facts = "  ·  ".join(filter(None, [case.row.guest_name, room, ready]))
        words.addWidget(ElidedLabel(facts, "body", "text2", tabular=True))
        line.addLayout(words, 1)
        amount = Label(figures.cost(case.row.amount_minor, desk.place), "figure", tabular=True)
        line.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _asker(self, case: ApprovalCase, desk: Desk) -> Well:
        well = Well(margins=(12, 10, 12, 10))
        line = row(spacing=12)
        line.addWidget(Avatar(case.row.asked_by, 34), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        head = row(spacing=10)
        name = self.tr("You") if case.row.is_mine else case.row.asked_by
        head.addWidget(Label(name, "body_strong"))
        head.addWidget(Label(figures.clock(case.row.asked_at, desk.place), "body", "text2", tabular=True))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(Label(case.row.reason, wrap=True))
        line.addLayout(words, 1)
        well.body.addLayout(line)
        return well

    def _facts(self, case: ApprovalCase, desk: Desk) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnMinimumWidth(0, theme.px(116))
        grid.setColumnStretch(1, 1)
        if case.people:
            self._add(grid, self.tr("In the room"), self._people(case))
        if case.tightest is not None and case.row.status is ApprovalStatus.WAITING:
            self._add(grid, self.tr("Tightest limit"), self._limit(case, desk))
        self._add(grid, *self._authority(case, desk))
        self._add(
            grid, self.tr("Like this, {days} days").format(days=case.similar.days), self._similar(case, desk)
        )
        return grid

    def _add(self, grid: QGridLayout, name: str, value: QWidget | str) -> None:
        at = grid.rowCount()
        grid.addWidget(Label(name, tone="text2"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value if isinstance(value, QWidget) else Label(value, wrap=True, tabular=True), at, 1)

    def _people(self, case: ApprovalCase) -> QWidget:
        flow = Flow(*[alert_chip(person, with_name=True) for person in case.people], across=8)
        if not case.is_food:
            flow.add(Label(self.tr("no food in this"), tone="text2"))
        return flow

    def _limit(self, case: ApprovalCase, desk: Desk) -> QWidget:
        box = QWidget()
        box.setObjectName("clear")
        line = row(box, spacing=12)
        limit = case.tightest
        assert limit is not None
        name = giving.limit(limit)
        whole = limit.limit_minor + limit.granted_minor
        line.addWidget(LimitBar(whole, limit.used_minor, case.row.amount_minor, name=name), 1)
        place = desk.place
        if not case.over_minor:
            text = self.tr("inside the limit by now")
        elif case.row.is_mine:
            text = giving.above(limit, case.over_minor, place)
        else:
            text = giving.above_theirs(limit, case.over_minor, place, case.row.asked_by)
        line.addWidget(Label(text, "body", "warn_soft" if case.over_minor else "text2", tabular=True))
        return box

    def _authority(self, case: ApprovalCase, desk: Desk) -> tuple[str, str]:
        """What the reader may decide, or who may."""
        if case.row.is_mine or not case.row.i_can_decide:
            able = [
                self.tr("{name} {up_to}").format(
                    name=giving.first_name(who.name), up_to=giving.up_to(who, desk.place)
                )
                for who in case.row.deciders
            ]
            return self.tr("Who decides"), ", ".join(able) or self.tr("nobody on the staff")
        if case.yours_up_to_minor is None:
            return self.tr("Yours"), self.tr("any amount")
        amount = figures.money(case.yours_up_to_minor, desk.place)
        return self.tr("Yours"), self.tr("up to {amount} a matter").format(amount=amount)

    def _similar(self, case: ApprovalCase, desk: Desk) -> str:
        like = case.similar
        if not like.asked:
            return self.tr("nothing like it was asked")
        text = self.tr("{asked} asked, {approved} approved").format(asked=like.asked, approved=like.approved)
        if like.lowest_minor is None or like.highest_minor is None:
            return text
        low, high = (
            figures.short_money(each, desk.place) for each in (like.lowest_minor, like.highest_minor)
        )
        return f"{text}, {low}" if low == high else f"{text}, {low} – {high}"

    # ------------------------------------------------------------------ so far, and then

    def _turns(self, case: ApprovalCase, desk: Desk) -> QHBoxLayout:
        line = row(spacing=24)
        before, after = column(spacing=6), column(spacing=6)
        before.addWidget(Label(self.tr("So far"), "caption_strong", "text2"))
        for moment, code, names in _together(case.history):
            before.addWidget(_moment(moment, self._happened(code, names, case), desk))
        before.addStretch(1)
        after.addWidget(Label(self.tr("Then"), "caption_strong", "text2"))
        for icon, text in self._then(case):
            after.addWidget(_next(icon, text))
        after.addStretch(1)
        line.addLayout(before, 1)
        line.addLayout(after, 1)
        return line

    def _happened(self, code: str, who: str, case: ApprovalCase) -> str:
        asker = self.tr("You") if case.row.is_mine else giving.first_name(case.row.asked_by)
        if code == "asked":
            return self.tr("{asker} asked {name}").format(asker=asker, name=who)
        if code == "asked_too":
            return self.tr("no answer, {name} was asked too").format(name=who)
        words = {
            "approved": self.tr("{name} approved"),
            "used": self.tr("{name} approved, it was given"),
            "declined": self.tr("{name} declined"),
            "taken_back": self.tr("{name} took it back"),
        }
        return words.get(code, "{name}").format(name=who)

    def _then(self, case: ApprovalCase) -> list[tuple[str, str]]:
        asker = giving.first_name(case.row.asked_by)
        then = []
        told = giving.told(case.tell)
        if told:
            then.append(("bell-simple", told))
        mine = case.row.is_mine
        text = (
            self.tr("You are told at once") if mine else self.tr("{name} is told at once").format(name=asker)
        )
        then.append(("chat-circle", text))
        if case.row.guest_name:
            guest = giving.first_name(case.row.guest_name)
            then.append(
                ("clock-counter-clockwise", self.tr("It stands in {name}’s story").format(name=guest))
            )
        return then


def _together(history: tuple[tuple[datetime, str, str], ...]) -> list[tuple[datetime, str, str]]:
    """People asked at the same moment stand in one line."""
    found: list[tuple[datetime, str, str]] = []
    for moment, code, name in history:
        first = giving.first_name(name)
        if found and found[-1][:2] == (moment, code):
            found[-1] = (moment, code, f"{found[-1][2]}, {first}")
        else:
            found.append((moment, code, first))
    return found


def _moment(moment: datetime, text: str, desk: Desk) -> QWidget:
    box = QWidget()
    box.setObjectName("clear")
    line = row(box, spacing=12)
    line.addWidget(Label(figures.clock(moment, desk.place), "body", "text2", tabular=True))
    line.addWidget(ElidedLabel(text), 1)
    return box


def _next(icon: str, text: str) -> QWidget:
    box = QWidget()
    box.setObjectName("clear")
    line = row(box, spacing=10)
    line.addWidget(IconLabel(icon, "text2", 16))
    line.addWidget(ElidedLabel(text), 1)
    return box
