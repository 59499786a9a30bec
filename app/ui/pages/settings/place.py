"""The place: its name, its hours, its languages, how soon the desk locks."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.settings import ALL, APPROVAL_HOURS, IDLE_LOCK, NEXT_APPROVER
from app.errors import AppError
from app.services import places, settings
from app.ui import messages
from app.ui.first_start import choices
from app.ui.pages.settings.leave_card import LeaveCard
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick, TextField, TimeField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.switch import Tick
from app.words.people import LANGUAGE_NAMES, setting_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

# What is offered of each setting; another value that was set elsewhere is added when it is shown.
_MINUTES = (1, 2, 3, 5, 10, 15, 30, 60)
_OFFERED: dict[str, tuple[int, ...]] = {
    IDLE_LOCK.key: _MINUTES,
    NEXT_APPROVER.key: (*_MINUTES, 120),
    APPROVAL_HOURS.key: (1, 2, 4, 8, 12, 24, 48, 72, 168),
}


class PlaceSection(SettingsSection):
    """Kind and currency stay as they were set up; everything else can change."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.name = TextField(self.tr("Name on cards and letters"))
        self.time_zone = Pick(self.tr("Time zone"), choices.time_zones())
        self.day_ends = TimeField(self.tr("The business day ends at"))
        self.languages = {code: Tick(name) for code, name in LANGUAGE_NAMES.items()}
        self.numbers = {key: self._pick(key) for key in _OFFERED}
        self._fields = {
            "name": Field(self.tr("Name on cards and letters"), self.name),
            "time_zone": Field(self.tr("Time zone"), self.time_zone),
            "day_ends": Field(
                self.tr("The business day ends at"), self.day_ends, note=self.tr("night audit")
            ),
            "languages": Field(
                self.tr("Languages your guests are written to in"),
                Flow(*self.languages.values(), across=20, down=6),
            ),
        }
        for key, pick in self.numbers.items():
            self._fields[key] = Field(setting_name(ALL[key].label), pick)
        self._filled = self._stands()
        self.body.addWidget(self._make_card())
        if not courtesy.desk().place.is_demo:
            self.body.addWidget(LeaveCard(courtesy))
        self.body.addStretch(1)

    def load(self) -> None:
        """Show what holds now."""
        self.start(self._load())

    def look_again(self) -> None:
        """Only while the form stands as it was filled: typed and not saved yet is worth more."""
        if self._stands() == self._filled:
            self.load()

    def save(self) -> None:
        """Ctrl+Enter."""
        self.start(self._save())

    def refuse(self, error: AppError) -> None:
        """Under the field it is about."""
        field = self._fields.get(str(error.params.get("field", "")))
        if field is None:
            super().refuse(error)
        else:
            field.set_error(messages.sentence(error))

    def _make_card(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("The place"), "title"))
        card.body.addWidget(self._fields["name"])
        line = Flow(across=16, down=14)
        for key in ("time_zone", "day_ends", *self.numbers):
            self._fields[key].setFixedWidth(theme.px(260))
            line.add(self._fields[key])
        card.body.addWidget(line)
        card.body.addWidget(self._fields["languages"])
        foot = row(spacing=12)
        save = KeyButton(self.tr("Save the place"), icon="check", kind="primary", cap="Ctrl ↵")
        save.clicked.connect(self.save)
        foot.addWidget(save)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    def _pick(self, key: str) -> Pick:
        choices = [(number, self._number_words(key, number)) for number in _OFFERED[key]]
        return Pick(setting_name(ALL[key].label), list[tuple[object, str]](choices))

    def _number_words(self, key: str, number: int) -> str:
        if key == APPROVAL_HOURS.key:
            return self.tr("%n hour(s)", "", number)
        return self.tr("%n minute(s)", "", number)

    def _stands(self) -> tuple[object, ...]:
        """What the form says now."""
        ticked = tuple(box.isChecked() for box in self.languages.values())
        picked = tuple(pick.key() for pick in self.numbers.values())
        return (self.name.text(), self.time_zone.key(), self.day_ends.time(), ticked, picked)

    async def _load(self) -> None:
        place = self.courtesy.desk().place
        chosen = await self.courtesy.worker.db(settings.read, place)
        self.name.setText(place.name)
        self.time_zone.choose(place.time_zone)
        self.day_ends.setTime(QTime(place.day_ends.hour, place.day_ends.minute))
        for code, box in self.languages.items():
            box.setChecked(code in place.languages)
        for key, pick in self.numbers.items():
            if not pick.choose(chosen[key]):
                pick.addItem(self._number_words(key, chosen[key]), chosen[key])
                pick.choose(chosen[key])
        self._filled = self._stands()

    async def _save(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        ends = self.day_ends.time()
        place, changes = await worker.db(
            places.edit,
            desk,
            command_id=new_id(),
            name=self.name.text(),
            time_zone=str(self.time_zone.key()),
            day_ends=time(ends.hour(), ends.minute()),
            languages=tuple(code for code, box in self.languages.items() if box.isChecked()),
        )
        before = await worker.db(settings.read, desk.place)
        for key, pick in self.numbers.items():
            value = int(str(pick.key()))
            if value != before[key]:
                await worker.db(settings.change, desk, command_id=new_id(), key=key, value=value)
        self._filled = self._stands()
        self.courtesy.session.move_to(place)
        self.tell(self.tr("The place is saved."), changes)
