"""Discretion and "do not disturb": two wishes that stop the house from reaching out."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.privacy import GuestPrivacy
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine, SectionHeader
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.switch import Switch
from app.words import figures

_HOURS = (1, 2, 4, 8)
_MORNING = time(9)


class QuietCard(Card):
    """`discreet(bool)`, `overridden(reason)`, `quiet(hours)`: 0 ends it, None is tomorrow morning."""

    discreet = Signal(bool)
    overridden = Signal(str)
    quiet = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Quiet and discretion")))
        self.until = Pick(self.tr("Do not disturb"))
        self._state = Label("", "body_strong", wrap=True)
        self.begin = KeyButton(self.tr("Do not disturb"), icon="moon")
        self.end = KeyButton(self.tr("May be disturbed again"), icon="sun")
        self.begin.clicked.connect(lambda: self.quiet.emit(self.until.key()))
        self.end.clicked.connect(lambda: self.quiet.emit(0))
        self.body.addWidget(self._state)
        self.body.addWidget(Flow(self.until, self.begin, self.end, across=8, down=8))
        self.body.addWidget(HLine())
        self.switch = Switch(self.tr("Discreet: nothing is sent to this guest or printed"))
        self.switch.clicked.connect(self.discreet)
        self.body.addWidget(self.switch)
        self._told = Label("", "caption", "text2", wrap=True)
        self.body.addWidget(self._told)
        self.reason = TextField(
            self.tr("Why it goes out all the same"), hint=self.tr("asked for it in person …")
        )
        self._reason_field = Field(self.tr("Why it goes out all the same"), self.reason)
        self.allow = KeyButton(self.tr("Allow for a quarter of an hour"), icon="lock-open")
        self.allow.clicked.connect(self.send_reason)
        self.reason.returnPressed.connect(self.send_reason)
        self.reason.textEdited.connect(lambda _: self._reason_field.set_error(""))
        self.body.addWidget(self._reason_field)
        self.body.addWidget(Flow(self.allow, across=8))

    def send_reason(self) -> None:
        """Hand the reason over."""
        self.overridden.emit(self.reason.text())

    def show_error(self, sentence: str) -> None:
        """Under the reason."""
        self._reason_field.set_error(sentence)
        self.reason.setFocus()

    def show_privacy(self, shown: GuestPrivacy, desk: Desk) -> None:
        """How things stand."""
        place, today = desk.place, desk.business_date
        if shown.quiet_until is not None:
            when = figures.when(shown.quiet_until, place, today)
            self._state.setText(self.tr("Not to be disturbed until {time}").format(time=when))
        else:
            self._state.setText(self.tr("May be disturbed"))
        hours: list[tuple[object, str]] = [(each, self.tr("for %n hour(s)", "", each)) for each in _HOURS]
        self.until.set_choices([*hours, (None, self.tr("until nine tomorrow"))])
        self.until.choose(_HOURS[1])
        self.until.setVisible(shown.quiet_until is None)
        self.begin.setVisible(shown.quiet_until is None)
        self.end.setVisible(shown.quiet_until is not None)
        self.switch.setChecked(shown.is_discreet)
        told = self.tr("Cards, envelopes and notes are stopped, whoever is at the desk.")
        if shown.overridden_until is not None:
            clock = figures.clock(shown.overridden_until, place)
            told = self.tr("You may send or print something until {time}.").format(time=clock)
        self._told.setText(told)
        asks = shown.is_discreet and shown.overridden_until is None
        for part in (self._reason_field, self.allow):
            part.setVisible(asks)


def quiet_moment(desk: Desk, hours: object) -> datetime | None:
    """The moment a choice means: so many hours from now, nine tomorrow, or None to end it."""
    if hours == 0:
        return None
    if isinstance(hours, int):
        return desk.now + timedelta(hours=hours)
    local = desk.place.local(desk.now)
    return datetime.combine(local.date() + timedelta(days=1), _MORNING, desk.place.zone)
