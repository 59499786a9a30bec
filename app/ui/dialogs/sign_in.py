"""The door: clock, people, six digits. Also the lock: the same screen, with nothing of any guest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import clock
from app.domain.desk import EmployeeRow, PlaceRow
from app.domain.pins import DEMO_PIN
from app.errors import AppError, Refused
from app.services import employees, session
from app.ui import messages, tasks
from app.ui.dialogs import pin_check
from app.ui.dialogs.choose_person import ChoosePerson
from app.ui.dialogs.enter_pin import EnterPin
from app.ui.dialogs.ground import Clock, Ground
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.background import Worker


LOW = 640  # px at 100 %
ROOMY = 8  # more people than this need the room above the clock


class SignIn(Ground):
    """`signed_in(person)` once the digits were right."""

    signed_in = Signal(object)
    recovery_wanted = Signal(object)  # the manager who lost the way in

    def __init__(
        self, worker: Worker, place: PlaceRow, workstation: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{place.name}  ·  {workstation}", parent=parent)
        self._worker, self._place, self._workstation = worker, place, workstation
        self._people: tuple[EmployeeRow, ...] = ()
        self._person: EmployeeRow | None = None
        self._top = self.body.count()
        self.body.addStretch(3)
        self._clock = Clock(place.time_zone)
        self.body.addWidget(self._clock)
        self.body.addSpacing(theme.px(20))
        self.choose, self.pin = ChoosePerson(), EnterPin()
        self._steps = QStackedWidget()
        self._steps.setObjectName("clear")
        self._steps.addWidget(self.choose)
        self._steps.addWidget(self.pin)
        self.body.addWidget(self._steps, 10)
        if place.is_demo:
            told = self.tr("A demo: everybody’s six digits are {pin}.").format(pin=DEMO_PIN)
            self.body.addWidget(Label(told, "body", "text2"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._listen()

    def open(self, last_id: str = "", *, locked: bool = False) -> None:
        """Fetch who works here; `last_id` is asked for digits at once when they sat here last."""
        tasks.start(self, self._open(last_id, locked))

    def show_error(self, sentence: str) -> None:
        """Tell what stands in the way."""
        self._steps.setCurrentWidget(self.pin)
        self.pin.show_error(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the clock gives way to the digits."""
        super().resizeEvent(event)
        self._clock.setVisible(self.height() >= theme.px(LOW))

    def changeEvent(self, event: QEvent) -> None:
        """The window came to the front: keys go where they are waited for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._take_focus()

    def _listen(self) -> None:
        self.choose.chosen.connect(self._on_choose_chosen)
        self.pin.complete.connect(lambda digits: tasks.start(self, self._check(digits)))
        self.pin.someone_else.connect(self._on_pin_someone_else)
        self.pin.chosen.connect(lambda person: self._on_choose_chosen(person, ""))
        self.pin.recovery_wanted.connect(lambda: self.recovery_wanted.emit(self._person))

    async def _open(self, last_id: str, locked: bool) -> None:
        self._people = await self._worker.db(employees.at_the_desk, self._place)
        self.choose.show_people(self._people)
        self.body.setStretch(self._top, 1 if len(self._people) > ROOMY else 3)
        last = next((person for person in self._people if person.id == last_id), None)
        if last is not None and locked:
            await self._ask(last, "", locked=True)
        else:
            self._steps.setCurrentWidget(self.choose)
            self.choose.start_again()

    def _on_choose_chosen(self, person: EmployeeRow, digit: str) -> None:
        self._person = person
        self._steps.setCurrentWidget(self.pin)
        self.pin.show_person(person, self._people)
        self.pin.ask(digit)
        tasks.start(self, self._look_for_pause(person))

    async def _ask(self, person: EmployeeRow, digit: str, *, locked: bool) -> None:
        self._person = person
        self._steps.setCurrentWidget(self.pin)
        self.pin.show_person(person, self._people, locked=locked)
        self.pin.ask(digit)
        await self._look_for_pause(person)

    async def _look_for_pause(self, person: EmployeeRow) -> None:
        """A pause outlives the window: closing and opening it again helps nobody."""
        seconds = await self._worker.db(
            session.seconds_to_wait,
            self._place,
            employee_id=person.id,
            workstation=self._workstation,
            now=clock.real(),
        )
        if seconds and person is self._person:
            self.pin.show_pause(seconds)

    async def _check(self, digits: str) -> None:
        person = self._person
        if person is None:
            return
        self.pin.show_checking()
        try:
            outcome = await pin_check.check(self._worker, self._place, self._workstation, person.id, digits)
        except AppError as error:
            self._show_refusal(error)
            return
        if outcome.employee is None:
            self.pin.show_wrong(outcome)
        else:
            self.signed_in.emit(outcome.employee)

    def _show_refusal(self, error: AppError) -> None:
        if isinstance(error, Refused) and error.code == "pin_wait":
            self.pin.show_pause(int(str(error.params["seconds"])))
        else:
            self.pin.show_error(messages.sentence(error))

    def _on_pin_someone_else(self, letter: str) -> None:
        self._person = None
        self._steps.setCurrentWidget(self.choose)
        self.choose.start_again(letter)

    def _take_focus(self) -> None:
        here = self.choose if self._steps.currentWidget() is self.choose else self.pin.boxes
        if self.focusWidget() is None:
            here.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
