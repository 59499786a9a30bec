"""Proof: close the business day, and check that everything is as it was written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.verification import Check
from app.services import backup, close_day
from app.services.verify import verify
from app.ui import language
from app.ui.housekeeping import keep_house
from app.ui.pages.settings.section import SettingsSection
from app.ui.save_dialog import ask_where
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words.proof import check_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class ProofSection(SettingsSection):
    """Two buttons and what they found."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._due: date | None = None
        may = courtesy.session.may
        day, copy = self._make_day(), self._make_copy()
        self.body.addWidget(day)
        self.body.addWidget(copy)
        self.body.addWidget(self._make_check())
        day.setVisible(may(May.APPROVE))
        copy.setVisible(may(May.BACK_UP))
        self.body.addStretch(1)

    def load(self) -> None:
        """Which day waits to be closed."""
        self.start(self._load())

    def _make_day(self) -> Card:
        card = Card(margins=20, spacing=12)
        card.body.addWidget(Label(self.tr("Close the business day"), "title"))
        self._day_text = Label("", "body", "text2", wrap=True)
        card.body.addWidget(self._day_text)
        line = row()
        self.close_button = KeyButton(self.tr("Close the day"), icon="moon")
        self.close_button.clicked.connect(lambda: self.start(self._close()))
        line.addWidget(self.close_button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _make_copy(self) -> Card:
        card = Card(margins=20, spacing=12)
        card.body.addWidget(Label(self.tr("Copy of the place"), "title"))
        told = self.tr(
            "Everything in one file, checked before it counts. It holds every guest: keep it locked away."
        )
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        line = row()
        self.copy_button = KeyButton(self.tr("Make a copy"), icon="floppy-disk")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        line.addWidget(self.copy_button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _on_copy_clicked(self) -> None:
        desk = self.courtesy.desk()
        name = backup.usual_name(desk.place, desk.now)
        ask_where(
            self, self.tr("Make a copy"), name, lambda file: self.start(self.copy_to(Path(file))),
            kinds=self.tr("Copies") + " (*.sqlite3)",
        )  # fmt: skip

    async def copy_to(self, file: Path) -> None:
        """Write and check the copy."""
        self.copy_button.setEnabled(False)
        try:
            copy = await self.courtesy.worker.db(backup.back_up, self.courtesy.desk(), to=file)
        finally:
            self.copy_button.setEnabled(True)
        self.tell(self.tr("Copied and checked: {file}").format(file=copy.file.name))

    def _make_check(self) -> Card:
        card = Card(margins=20, spacing=12)
        card.body.addWidget(Label(self.tr("Check everything"), "title"))
        told = self.tr("Adds every sum again and follows every chain of entries. It changes nothing.")
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        line = row()
        self.check_button = KeyButton(self.tr("Check now"), icon="shield-check")
        self.check_button.clicked.connect(lambda: self.start(self._check()))
        line.addWidget(self.check_button)
        line.addStretch(1)
        card.body.addLayout(line)
        self._results = column(spacing=6)
        card.body.addLayout(self._results)
        return card

    async def _load(self) -> None:
        self._due = await self.courtesy.worker.db(close_day.due, self.courtesy.desk())
        self.close_button.setEnabled(self._due is not None)
        if self._due is None:
            self._day_text.setText(self.tr("Every day that is over is closed."))
            return
        shown = language.locale().toString(
            QDate(self._due.year, self._due.month, self._due.day), "dddd, d MMMM"
        )
        self._day_text.setText(self.tr("{day} is over and not closed yet.").format(day=shown))

    async def _close(self) -> None:
        if self._due is None:
            return
        _, changes = await self.courtesy.worker.db(
            close_day.seal, self.courtesy.desk(), command_id=new_id(), day=self._due
        )
        self.tell(self.tr("The day is closed and sealed."), changes)
        await keep_house(self.courtesy, again=True)
        await self._load()

    async def _check(self) -> None:
        self.check_button.setEnabled(False)
        try:
            checks = await self.courtesy.worker.db(verify, self.courtesy.desk().place, deep=True)
        finally:
            self.check_button.setEnabled(True)
        clear(self._results)
        faults = [check for check in checks if not check.ok]
        looked = sum(check.looked_at for check in checks)
        if not faults:
            self._say(
                "check-circle", "ok", self.tr("Everything is as it was written: %n checked.", "", looked)
            )
        for check in faults:
            self._say("warning-circle", "danger", self._fault_text(check))

    def _say(self, icon: str, tone: str, text: str) -> None:
        line = row(spacing=10)
        line.addWidget(IconLabel(icon, tone, 17))
        line.addWidget(Label(text, "body", wrap=True), 1)
        self._results.addLayout(line)

    def _fault_text(self, check: Check) -> str:
        told = self.tr("Does not fit: {name} ({detail}). Keep the data as it is and call your administrator.")
        return told.format(name=check_name(check.name), detail=check.detail)
