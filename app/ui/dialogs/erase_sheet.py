"""Erasing a guest: the name is typed, a manager's six digits are asked, and nothing brings it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.privacy import Erased, GuestPrivacy
from app.domain.roles import May, roles_with
from app.errors import AppError, Refused
from app.services import employees, privacy
from app.services.privacy.erasing import LIST_NAME
from app.services.session import ONE_MATTER
from app.ui import messages, tasks
from app.ui.dialogs import pin_check
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.pin_boxes import PinBoxes

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class EraseSheet(Sheet):
    """`erased()` when it is done and tidied up."""

    erased = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, guest: GuestPrivacy) -> None:
        super().__init__(courtesy, page, width=520)
        self._guest = guest
        self._start = tasks.OneAtATime(self, self._rest, self._on_failed, lambda: self._rest(False))
        self.body.addWidget(Label(self.tr("Erase {name} for good").format(name=guest.name), "heading"))
        told = self.tr(
            "Name, contacts, notes, preferences, protected facts, photo, files, card texts and drafts go. "
            "Stays with their dates and the cost of gestures stay without a name. Copies made before still "
            "hold the guest: restoring one erases the guest again, but delete old copies too."
        )
        self.body.addWidget(Label(told, "body", "text2", wrap=True))
        self.note = InlineNote()
        self.note.say("")
        self.body.addWidget(self.note)
        self.typed = TextField(self.tr("The guest’s name, as a confirmation"), hint=guest.name)
        self._typed_field = Field(self.tr("Type the guest’s name"), self.typed)
        self.body.addWidget(self._typed_field)
        self.manager = Pick(self.tr("Which manager"))
        self.body.addWidget(Field(self.tr("Which manager"), self.manager))
        self.boxes = PinBoxes(self.tr("The manager’s PIN, six digits"))
        self.body.addWidget(Field(self.tr("The manager’s PIN"), self.boxes))
        self.erase = KeyButton(self.tr("Erase for good"), icon="trash", kind="decline", cap=cap("primary"))
        self.erase.clicked.connect(self.primary)
        self.leave = KeyButton(self.tr("Not now"), kind="primary", cap=cap("close"))
        self.leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(self.leave, self.erase, across=8))
        tasks.start(self, self._load(), on_error=self._on_failed)

    def begin(self) -> None:
        """Show it, the cursor where the name is typed."""
        self.show()
        self.typed.setFocus()

    def primary(self) -> None:
        """Check the digits, then erase."""
        self._start(self._erase())

    async def _load(self) -> None:
        trusted = roles_with(May.ERASE_GUESTS)
        everybody = await self.courtesy.worker.db(employees.at_the_desk, self.courtesy.session.place)
        own = self.courtesy.session.employee
        managers = [each for each in everybody if each.role in trusted]
        self.manager.set_choices([(each.id, each.name) for each in managers])
        if own is not None:
            self.manager.choose(own.id)
        self.fit()

    async def _erase(self) -> None:
        courtesy, session = self.courtesy, self.courtesy.session
        if self.manager.key() is None or session.place is None:
            raise Refused("erase_no_manager")
        outcome = await pin_check.check(
            courtesy.worker, session.place, session.workstation, str(self.manager.key()), self.boxes.text(),
            ONE_MATTER,
        )  # fmt: skip
        if outcome.employee is None:
            raise Refused("pin_wrong")
        desk = replace(courtesy.desk(), actor=outcome.employee)
        done, changes = await courtesy.worker.db(
            privacy.erase, desk, command_id=new_id(), guest_id=self._guest.guest_id, typed=self.typed.text()
        )
        try:
            await self._tidy(done)
        finally:  # whatever stands against tidying up: no page may go on showing who is erased
            courtesy.bus.changed.emit(changes, self)
        self.close_sheet()
        self.erased.emit()
        courtesy.toasts.show(self.tr("Erased. Nothing of the person is left here."))

    async def _tidy(self, done: Erased) -> None:
        """The drafts of this workstation, the list beside the place, and what lies between the rows."""
        courtesy = self.courtesy
        await courtesy.drafts.drop_about([done.guest_id, self._guest.name])
        await courtesy.worker.work(privacy.remember, courtesy.drafts.folder / LIST_NAME, [done.guest_id])
        self.note.say(self.tr("Tidying up…"))
        await courtesy.worker.db(privacy.sweep)

    def _rest(self, resting: bool = True) -> None:
        """Once it has begun there is no way out until it has ended."""
        self.is_at_work = resting
        self.erase.setEnabled(not resting)
        self.leave.setEnabled(not resting)

    def _on_failed(self, error: AppError) -> None:
        self.boxes.clear()
        if error.params.get("field") == "typed":
            self._typed_field.set_error(messages.sentence(error))
            self.typed.setFocus()
        else:
            self._typed_field.set_error("")
            self.note.say(messages.sentence(error), tone="warn")
            self.boxes.setFocus()
        self.fit()
