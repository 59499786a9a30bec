"""What can be done with a stay, wherever one stands: one menu, one key, and a toast that takes it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.ids import new_id
from app.domain.stays import StayRow, StayStatus
from app.errors import AppError, BadInput, Refused
from app.services import stays
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.theme.icons import icon

MENU_KEY = "Ctrl+M"
MENU_CAP = "Ctrl M"
_NEEDS_A_CHOICE = frozenset(
    {"room_missing", "room_occupied", "room_promised", "room_not_ready", "room_out_of_order"}
)


class StayActions(QObject):
    """Carries out stay actions for a page and tells the other pages."""

    def __init__(self, courtesy: Courtesy, parent: QWidget) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._page = parent

    def menu(self, stay: StayRow, parent: QWidget) -> QMenu:
        """The menu of a stay; its first entry is what comes next in the stay's life."""
        menu = QMenu(parent)
        for words, sign, action in self._entries(stay):
            entry = menu.addAction(icon(sign, "text2", 16), words)
            entry.triggered.connect(partial(self._run, action))
        return menu

    def pop_up(self, stay: StayRow, parent: QWidget, at: QPoint) -> QMenu:
        """Open the menu with its first entry chosen, so that Enter is enough."""
        menu = self.menu(stay, parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def check_in(self, stay: StayRow) -> None:
        """Let an expected guest in; without a room that is free and ready, the form asks first."""
        tasks.start(self._page, self._check_in(stay), on_error=partial(self._ask_for_room, stay))

    def check_out(self, stay: StayRow) -> None:
        """The guest leaves."""
        tasks.start(self._page, self._check_out(stay))

    def no_show(self, stay: StayRow) -> None:
        """The guest did not come."""
        tasks.start(self._page, self._call_off(stay, no_show=True))

    def cancel(self, stay: StayRow) -> None:
        """The stay will not be."""
        tasks.start(self._page, self._call_off(stay, no_show=False))

    def undo_check_in(self, stay: StayRow) -> None:
        """The guest is not here after all."""
        tasks.start(self._page, self._undo_check_in(stay))

    def undo_check_out(self, stay: StayRow) -> None:
        """The guest has not left after all."""
        tasks.start(self._page, self._undo_check_out(stay, stay.departs_on))

    def form(self, mode: str, stay: StayRow) -> None:
        """Open the form of a stay: "edit", "check_in", "move", "extend", "leave" or "share"."""
        self.courtesy.navigator.go("stay_form", stay_id=stay.id, mode=mode)

    def _entries(self, stay: StayRow) -> list[tuple[str, str, Callable[[], None]]]:
        if stay.status is StayStatus.EXPECTED:
            return [
                (self.tr("Check in"), "sign-in", partial(self.check_in, stay)),
                (self.tr("Other room …"), "door-open", partial(self.form, "move", stay)),
                (self.tr("Change …"), "pencil-simple", partial(self.form, "edit", stay)),
                (self.tr("Who shares the room …"), "users", partial(self.form, "share", stay)),
                (self.tr("Did not come"), "prohibit", partial(self.no_show, stay)),
                (self.tr("Call the stay off"), "x-circle", partial(self.cancel, stay)),
            ]
        if stay.status is StayStatus.IN_HOUSE:
            return [
                (self.tr("Check out"), "sign-out", partial(self.check_out, stay)),
                (self.tr("Move to another room …"), "door-open", partial(self.form, "move", stay)),
                (self.tr("Stay longer …"), "calendar-check", partial(self.form, "extend", stay)),
                (self.tr("Leave early …"), "calendar-blank", partial(self.form, "leave", stay)),
                (self.tr("Change …"), "pencil-simple", partial(self.form, "edit", stay)),
                (self.tr("Who shares the room …"), "users", partial(self.form, "share", stay)),
                (
                    self.tr("Not here yet after all"),
                    "arrow-counter-clockwise",
                    partial(self.undo_check_in, stay),
                ),
            ]
        return [
            (self.tr("Still here after all"), "arrow-counter-clockwise", partial(self.undo_check_out, stay))
        ]

    def _run(self, action: Callable[[], None], _checked: bool = False) -> None:
        action()

    async def _check_in(self, stay: StayRow) -> None:
        row, changes = await self.courtesy.worker.db(
            stays.check_in, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id, version=stay.version
        )
        self._tell(changes)
        self._toast(
            self.tr("{name} is checked in").format(name=row.guest_name),
            lambda: self._undo_check_in(row),
        )

    async def _undo_check_in(self, stay: StayRow) -> None:
        _, changes = await self.courtesy.worker.db(
            stays.undo_check_in, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id
        )
        self._tell(changes)

    async def _check_out(self, stay: StayRow) -> None:
        planned = stay.departs_on
        row, changes = await self.courtesy.worker.db(
            stays.check_out, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id, version=stay.version
        )
        self._tell(changes)
        self._toast(
            self.tr("{name} is checked out").format(name=row.guest_name),
            lambda: self._undo_check_out(row, planned),
        )

    async def _undo_check_out(self, stay: StayRow, planned: date) -> None:
        _, changes = await self.courtesy.worker.db(
            stays.undo_check_out, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id, planned=planned
        )
        self._tell(changes)

    async def _call_off(self, stay: StayRow, *, no_show: bool) -> None:
        service = stays.no_show if no_show else stays.cancel
        row, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id, version=stay.version
        )
        self._tell(changes)
        told = (
            self.tr("{name} did not come. The room is free again")
            if no_show
            else self.tr("The stay of {name} is called off")
        )
        self._toast(told.format(name=row.guest_name), lambda: self._expect_again(row))

    async def _expect_again(self, stay: StayRow) -> None:
        _, changes = await self.courtesy.worker.db(
            stays.expect_again, self.courtesy.desk(), command_id=new_id(), stay_id=stay.id
        )
        self._tell(changes)

    def _ask_for_room(self, stay: StayRow, error: AppError) -> None:
        if isinstance(error, BadInput | Refused) and error.code in _NEEDS_A_CHOICE:
            self.courtesy.navigator.go(
                "stay_form", stay_id=stay.id, mode="check_in", why=messages.sentence(error)
            )
        else:
            self.courtesy.toasts.show(messages.sentence(error), tone=messages.tone(error))

    def _tell(self, changes: object) -> None:
        # The page that shows lists looks again as well: the answer is one stay, its lists are many.
        self.courtesy.bus.changed.emit(changes, None)

    def _toast(self, text: str, undo: Callable[[], Awaitable[None]]) -> None:
        self.courtesy.toasts.show(text, undo=undo)
