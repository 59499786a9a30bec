"""The form of a stay. One page for every purpose, because the desk does them one after the other."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.stays import RoomRow, RoomState, SharerRow, StayRow, StayStatus
from app.errors import AppError
from app.services import guests, rooms, stays
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.kept_draft import KeptDraft
from app.ui.pages.stay_form import modes
from app.ui.pages.stay_form.last_day import LastDay
from app.ui.pages.stay_form.modes import Mode
from app.ui.pages.stay_form.plan_fields import PlanFields
from app.ui.pages.stay_form.room_pick import RoomPick
from app.ui.pages.stay_form.sharing import Sharing
from app.ui.pages.stay_form.work import StayWork, Wish
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.words import figures


class StayFormPage(Page):
    """Opened with `mode` and `stay_id`, or for a new stay with `guest_id` when it is known."""

    section: ClassVar[str] = "today"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.mode = Mode.NEW
        self.stay: StayRow | None = None
        self._what: dict[str, Any] = {}
        self.work = StayWork(courtesy, self)
        self._is_busy = False
        self._build()

    def open(self, **what: object) -> None:
        """Show the form for this purpose. With `goes_on` what stands in it stays: only the guest is new."""
        if what.get("goes_on") and self._what:
            self._on_guest_made(str(what["guest_id"]))
            return
        self._what = dict(what)
        wanted = str(what.get("mode") or ("edit" if what.get("stay_id") else "new"))
        self.mode = Mode(wanted)
        guest_id = what.get("guest_id")
        self.guest_id = guest_id if isinstance(guest_id, str) else None
        self.work.begin()
        self.note.say("")
        draft = self._open_draft()
        if self.guest_id is None and draft is not None and draft["guest_id"]:
            self.guest_id = draft["guest_id"]
        if what.get("why"):
            self.note.say(str(what["why"]), tone="warn")
        self.reload()

    def _open_draft(self) -> dict[str, Any] | None:
        """A new stay is kept under its guest, a change under its stay; a step of one key needs no draft."""
        if self.mode not in modes.WITH_PLAN:
            return None
        return self.draft.begin(str(self._what.get("stay_id") or self.guest_id or ""))

    def reload(self) -> None:
        """Fetch the stay and the rooms."""
        tasks.start(self, self._fetch())

    def concerns(self, changes: Changes) -> bool:
        """Rooms that others take disappear; what is typed stays."""
        return changes.touch("room", "stay") and self.mode in modes.WITH_ROOMS

    def primary(self) -> None:
        """Ctrl+Enter."""
        if self._is_busy:
            return
        self._is_busy = True
        self.button.setEnabled(False)
        tasks.start(self, self._carry_out(), on_error=self._on_refused)

    def show_error(self, sentence: str) -> None:
        """Above the fields."""
        self.note.say(sentence, tone="warn")

    def panes(self) -> list[QWidget]:
        """Fields, then rooms."""
        return [self.fields.arrives, self.rooms.list]

    def _build(self) -> None:
        self.header = PageHeader("")
        self.note = InlineNote()
        self.draft = KeptDraft(self.courtesy, "stay", self.note, self)
        self.draft.dropped.connect(lambda: self.open(**self._what))
        self.picker = GuestFind(self.courtesy, offer_new=True, then="stay_form")
        self.picker_card = Card(margins=16)
        self.picker_card.body.addWidget(self.picker)
        self.picker.picked.connect(self._on_guest_picked)
        self.fields, self.rooms, self.sharing = PlanFields(), RoomPick(self.courtesy), Sharing(self.courtesy)
        self.fields.changed.connect(self._on_fields_changed)
        self.fields.edited.connect(self._on_fields_edited)
        self.sharing.removed.connect(lambda sharer: tasks.start(self, self._unshare(sharer)))
        self.sharing.picked.connect(lambda key: tasks.start(self, self._share_guest(key)))
        self.last_day = LastDay()
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        for widget in (self.header, self.note):
            body.addWidget(widget)
        body.addWidget(self._middle(), 1)
        body.addLayout(self._bar())

    def _middle(self) -> QWidget:
        left = QWidget()
        box = column(left, spacing=14)
        for widget in (self.picker_card, self.fields, self.last_day, self.sharing):
            box.addWidget(widget)
        box.addStretch(1)
        whole = QWidget()
        whole.setObjectName("clear")
        line = row(whole, spacing=16)
        self._left = scrolled(left)
        line.addWidget(self._left, 3)
        line.addWidget(self.rooms, 2)
        self._filler = QWidget()
        self._filler.setObjectName("clear")
        line.addWidget(self._filler, 2)
        return whole

    def _bar(self) -> Any:
        bar = row(spacing=10)
        self.back = KeyButton(self.tr("Back"), cap=cap("back"))
        self.back.clicked.connect(self.courtesy.navigator.back)
        self.button = KeyButton("", kind="primary", cap=cap("primary"))
        self.button.clicked.connect(self.primary)
        bar.addStretch(1)
        bar.addWidget(self.back)
        bar.addWidget(self.button)
        return bar

    async def _fetch(self) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        wanted = self._what.get("stay_id")
        self.stay = await worker.db(stays.one, desk, stay_id=wanted) if wanted else None
        found = await worker.db(rooms.free, desk) if self.mode in modes.WITH_ROOMS else ()
        self.fields.suggest_groups(await self.work.group_names())
        name = self.stay.guest_name if self.stay else ""
        if self.stay is None and self.guest_id:
            name = (await worker.db(guests.form, desk, guest_id=self.guest_id)).details.name
        if self.stay is not None:
            self.guest_id = self.stay.guest_id
        self._show(name, found)

    def _show(self, name: str, found: tuple[RoomRow, ...]) -> None:
        self.header.set_title(modes.title(self.mode))
        self.header.set_sub(self._who(name))
        self.picker_card.setVisible(self.mode is Mode.NEW and not self.guest_id)
        self.fields.setVisible(self.mode in modes.WITH_PLAN)
        in_house = self.stay is not None and self.stay.status is StayStatus.IN_HOUSE
        self.rooms.setVisible(self.mode in modes.WITH_ROOMS and not (self.mode is Mode.EDIT and in_house))
        only_rooms = self.mode in (Mode.CHECK_IN, Mode.MOVE)
        self._left.setVisible(not only_rooms)
        self._filler.setVisible(only_rooms or not self.rooms.isVisibleTo(self))
        self.last_day.setVisible(self.mode in modes.WITH_LAST_DAY)
        self.sharing.setVisible(self.mode is Mode.SHARE)
        self._fill(found)
        self._on_fields_changed()
        self._focus()

    def _fill(self, found: tuple[RoomRow, ...]) -> None:
        stay, today = self.stay, self.courtesy.desk().business_date
        if self.mode is Mode.NEW:
            self.fields.start(today, str(self._what.get("when") or "here"))
        elif stay is not None and self.mode is Mode.EDIT:
            self.fields.show_stay(stay)
        elif stay is not None and self.mode is Mode.SHARE:
            self.sharing.show_people(stay)
        elif stay is not None and self.mode in modes.WITH_LAST_DAY:
            day = stay.departs_on + timedelta(days=1) if self.mode is Mode.EXTEND else today
            self.last_day.ask(stay.arrives_on, day)
        kept = self.draft.now() if self.mode in modes.WITH_PLAN else None
        if kept is not None:
            if stay is None:
                self.fields.start(today, str(self._what.get("when") or kept["when"]))
            self.fields.show_draft(kept, today)
        if self.mode is Mode.MOVE and stay is not None:
            found = tuple(room for room in found if room.id != stay.room_id)
        chosen = stay.room_id if stay is not None else self._what.get("room_id")
        self.rooms.show_rooms(found, chosen=chosen, may_be_none=self.mode in modes.WITH_PLAN)

    def _who(self, name: str) -> str:
        stay = self.stay
        if stay is None:
            return name
        room = self.tr("Room {number}").format(number=stay.room) if stay.room else self.tr("no room yet")
        return f"{name}  ·  {room}  ·  {figures.days(stay.arrives_on, stay.departs_on)}"

    def _focus(self) -> None:
        if self.picker.isVisibleTo(self):
            self.picker.field.setFocus()
        elif self.mode in modes.WITH_LAST_DAY:
            self.last_day.setFocus()
        elif self.mode is Mode.SHARE:
            self.sharing.name.setFocus()
        elif self.mode is Mode.EDIT:
            self.fields.departs.setFocus()
        else:
            self.rooms.list.setFocus()

    async def _carry_out(self) -> None:
        done = await self.work.carry_out(self.mode, self.stay, self._wish())
        self.work.begin()
        self._is_busy = False
        self.button.setEnabled(True)
        if self.mode in modes.WITH_PLAN:
            self.draft.forget()
        self.note.say("")
        self.courtesy.bus.changed.emit(done.changes, self)
        self.courtesy.toasts.show(done.told, undo=done.undo)
        if self.mode is Mode.SHARE:
            self._show_people(done.stay)
        elif self.mode is Mode.NEW:
            # Whoever has just come is looked at next: what they must not have, what they like.
            self.courtesy.navigator.leave("stay_form", "guest", guest_id=done.stay.guest_id)
        else:
            self.courtesy.navigator.back()

    def _wish(self) -> Wish:
        room = self.rooms.room()
        room_id = self.rooms.room_id()
        if self.mode is Mode.EDIT and self.stay is not None and self.stay.arrived_at is not None:
            room_id = self.stay.room_id
        return Wish(
            guest_id=self.guest_id,
            plan=self.fields.plan(room_id),
            room_id=room_id,
            last_day=self.last_day.day(),
            name=self.sharing.name.text(),
            is_child=self.sharing.is_child.isChecked(),
            is_here=self.fields.is_here,
            accepts_unready=room is not None and room.state is RoomState.BEING_CLEANED,
        )

    async def _share_guest(self, guest_id: str) -> None:
        await self._change_people(stays.share, guest_id=guest_id)

    async def _unshare(self, sharer: SharerRow) -> None:
        await self._change_people(stays.unshare, sharer_id=sharer.id)

    async def _change_people(self, service: Any, **what: Any) -> None:
        if self.stay is None:
            return
        self.work.begin()
        stay, changes = await self.work.run(service, stay_id=self.stay.id, **what)
        self.work.begin()
        self._show_people(stay)
        self.courtesy.bus.changed.emit(changes, self)

    def _show_people(self, stay: StayRow) -> None:
        self.stay = stay
        self.sharing.show_people(stay)

    def _on_refused(self, error: AppError) -> None:
        self._is_busy = False
        self.work.begin()
        self.button.setEnabled(True)
        self.show_error(messages.sentence(error))

    def _on_guest_made(self, guest_id: str) -> None:
        """Somebody new: the guest of a new stay, or one more in the room."""
        if self.mode is Mode.SHARE:
            tasks.start(self, self._share_guest(guest_id))
        else:
            self._on_guest_picked(guest_id)

    def _on_guest_picked(self, guest_id: str) -> None:
        self.guest_id = guest_id
        self._on_fields_edited()
        tasks.start(self, self._name_guest(guest_id))

    async def _name_guest(self, guest_id: str) -> None:
        card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        self.header.set_sub(card.details.name)
        self.picker_card.hide()
        self.rooms.list.setFocus()

    def _on_fields_edited(self) -> None:
        if self.mode in modes.WITH_PLAN:
            self.draft.keep({**self.fields.draft(), "guest_id": self.guest_id or ""})

    def _on_fields_changed(self) -> None:
        self.button.set_text(modes.verb(self.mode, is_here=self.fields.is_here))
