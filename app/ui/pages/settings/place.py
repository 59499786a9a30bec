"""The place: its name, its hours, its languages, how soon the desk locks."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.settings import IDLE_LOCK
from app.errors import AppError
from app.services import places, settings
from app.ui import messages
from app.ui.first_start import choices
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick, TextField, TimeField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.switch import Tick
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_MINUTES = (1, 2, 3, 5, 10, 15, 30, 60)


class PlaceSection(SettingsSection):
    """Kind and currency stay as they were set up; everything else can change."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.name = TextField(self.tr("Name on cards and letters"))
        self.time_zone = Pick(self.tr("Time zone"), choices.time_zones())
        self.day_ends = TimeField(self.tr("The business day ends at"))
        self.languages = {code: Tick(name) for code, name in LANGUAGE_NAMES.items()}
        self.idle = Pick(
            self.tr("Lock the desk after"), [(n, self.tr("%n minute(s)", "", n)) for n in _MINUTES]
        )
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
            IDLE_LOCK.key: Field(
                self.tr("Lock the desk after"), self.idle, note=self.tr("from the next sign-in")
            ),
        }
        self.body.addWidget(self._make_card())
        self.body.addWidget(self._make_leave())
        self.body.addStretch(1)

    def load(self) -> None:
        """Show what holds now."""
        self.start(self._load())

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
        for key in ("time_zone", "day_ends", IDLE_LOCK.key):
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

    def _make_leave(self) -> Card:
        card = Card(margins=20, spacing=10)
        demo = self.courtesy.desk().place.is_demo
        told = (
            self.tr(
                "This is a demo. Your own place, or another demo, is one page away; this one stays as it is."
            )
            if demo
            else self.tr(
                "Look round in a demo place, or show it to a new colleague. Your place stays as it is."
            )
        )
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        line = row()
        leave = KeyButton(self.tr("To the welcome page"), icon="house")
        leave.clicked.connect(self.courtesy.session.place_left)
        line.addWidget(leave)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    async def _load(self) -> None:
        place = self.courtesy.desk().place
        chosen = await self.courtesy.worker.db(settings.read, place)
        self.name.setText(place.name)
        self.time_zone.choose(place.time_zone)
        self.day_ends.setTime(QTime(place.day_ends.hour, place.day_ends.minute))
        for code, box in self.languages.items():
            box.setChecked(code in place.languages)
        minutes = chosen[IDLE_LOCK.key]
        if not self.idle.choose(minutes):
            self.idle.addItem(self.tr("%n minute(s)", "", minutes), minutes)
            self.idle.choose(minutes)

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
        await worker.db(
            settings.change, desk, command_id=new_id(), key=IDLE_LOCK.key, value=int(str(self.idle.key()))
        )
        self.courtesy.session.move_to(place)
        self.tell(self.tr("The place is saved."), changes)
