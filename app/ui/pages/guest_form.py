"""Adding or changing a guest; who may be known already is offered before a second profile is made."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.guest_lists import Candidate
from app.domain.guests import GuestCard, GuestDetails, GuestReceipt
from app.domain.ids import new_id
from app.errors import AppError, OutOfDate
from app.services import guests
from app.ui import messages, tasks
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.guest_fields import GuestFields
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words import guests as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_FORM = "guest"
_PAUSE_MS = 250


class GuestFormPage(Page):
    """`open(guest_id=…)` changes one, `open(name=…, phone=…)` adds one; `then` is the form that goes on."""

    section: ClassVar[str] = "guests"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._card: GuestCard | None = None
        self._then = ""
        self._seen: frozenset[str] = frozenset()  # who was put before the person at the desk on saving
        self._not_them: frozenset[str] = frozenset()  # of whom they said: no, somebody new
        self._asked_on_saving = False
        self._command_id = new_id()
        self.fields = GuestFields()
        self._head = PageHeader(self.tr("A new guest"))
        self._note = InlineNote()
        self._alike = self._alike_card()
        self._build()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look_for_alike)
        self.fields.edited.connect(self._on_fields_edited)
        self.fields.left.connect(self._look_for_alike)

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Begin; a draft of the person at the desk comes back."""
        guest_id = what.get("guest_id")
        self.guest_id = str(guest_id) if guest_id else None
        self._then = str(what.get("then") or "")
        self._card, self._command_id, self._seen = None, new_id(), frozenset()
        self._asked_on_saving, self._not_them = False, frozenset()
        self._alike.hide()
        self._note.say("")
        self._note.clear_buttons()
        self._head.set_title(self.tr("Change a guest") if guest_id else self.tr("A new guest"))
        if self.guest_id is not None:
            self.fields.setEnabled(False)
            tasks.start(self, self._load(self.guest_id), on_error=self._on_failed)
            return
        self.fields.setEnabled(True)
        self.fields.show_details(
            GuestDetails(name=str(what.get("name") or ""), phone=str(what.get("phone") or ""))
        )
        if not what.get("name") and not what.get("phone"):
            self._bring_draft_back()
        self.fields.begin()
        self._look_for_alike()

    def primary(self) -> None:
        """Save; a new guest who may be known already is asked about first, and saved the second time."""
        try:
            details = self.fields.details()
        except AppError as error:
            self._on_failed(error)
            return
        saving = self._save(details) if self.guest_id is not None else self._save_new(details)
        tasks.start(self, saving, on_error=self._on_failed)

    def panes(self) -> list[QWidget]:
        """The form, and who it may be."""
        return [self.fields, self._list]

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        inner = QWidget()
        body = column(inner, margins=(24, 18, 24, 16), spacing=14)
        for part in (self._head, self._note, self._alike, self.fields):
            body.addWidget(part)
        body.addStretch(1)
        whole = column(self)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(self._bar())

    def _bar(self) -> QWidget:
        """Saving stays in sight however long the form is."""
        bar = QWidget()
        bar.setObjectName("actionbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        save = KeyButton(self.tr("Save"), kind="primary", cap=cap("primary"))
        save.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        leave.clicked.connect(self.courtesy.navigator.back)
        column(bar, margins=(24, 10, 24, 12)).addWidget(Flow(save, leave, across=8))
        return bar

    def _alike_card(self) -> Card:
        card = Card(margins=(16, 12, 8, 8), spacing=4)
        self._question = Label("", "title")
        self._somebody_new = KeyButton(self.tr("No, somebody new"), icon="user-plus", low=True)
        self._somebody_new.clicked.connect(self._on_somebody_new_clicked)
        head = row(margins=(0, 0, 8, 0), spacing=12)
        head.addWidget(self._question, 1)
        head.addWidget(self._somebody_new)
        card.body.addLayout(head)
        delegate = RecordRowDelegate(self.courtesy.discreet, height=48, right_width=250, side=2)
        self._list = RecordList(delegate, self.tr("Guests this may be"), fit=True, open_on_click=True)
        self._list.opened.connect(self._on_list_opened)
        card.body.addWidget(self._list)
        return card

    # ------------------------------------------------------------------ fetching

    async def _load(self, guest_id: str) -> None:
        card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        if guest_id == self.guest_id:
            self._card = card
            self._head.set_sub(card.details.name)
            self.fields.setEnabled(True)
            self.fields.show_details(card.details)
            self._bring_draft_back()
            self.fields.begin()

    def _bring_draft_back(self) -> None:
        draft = self.courtesy.drafts.load(_FORM, self.guest_id)
        if draft is None:
            return
        self.fields.show_draft(draft)
        saved = self.courtesy.drafts.saved_at(_FORM, self.guest_id)
        place = self.courtesy.desk().place
        time = figures.clock(saved, place) if saved else ""
        self._note.clear_buttons()
        self._note.say(self.tr("Your draft from {time} is back.").format(time=time))
        drop = KeyButton(self.tr("Discard it"), low=True)
        drop.clicked.connect(self._on_drop_clicked)
        self._note.add_button(drop)

    def _look_for_alike(self) -> None:
        """Only before a second profile is made."""
        if self.guest_id is None:
            tasks.start(self, self._find_alike(), on_error=lambda _: None)

    async def _find_alike(self) -> None:
        telling = self.fields.telling()
        try:
            found = await self.courtesy.worker.latest(
                "alike", guests.similar, self.courtesy.desk(), **telling
            )
        except asyncio.CancelledError:
            return  # overtaken
        if self.guest_id is None and telling == self.fields.telling():
            self._show_alike(found)

    def _show_alike(self, found: tuple[Candidate, ...]) -> None:
        self._question.setText(
            self.tr("Is it this guest?") if len(found) == 1 else self.tr("One of these %n?", "", len(found))
        )
        self._list.set_rows([self._row(candidate) for candidate in found])
        self._alike.setVisible(not {candidate.id for candidate in found} <= self._not_them)

    def _row(self, candidate: Candidate) -> RecordRow:
        reasons = ", ".join(words.reason_word(reason) for reason in candidate.reasons)
        last = candidate.last_stay_on
        when = self.tr("last here {day}").format(day=f"{figures.day(last)} {last.year}") if last else ""
        stays = self.tr("%n stay(s)", "", candidate.stays) if candidate.stays else ""
        state = "  ·  ".join(filter(None, (stays, when)))
        return RecordRow(
            candidate.id, candidate.name, reasons, name=candidate.name, state=state,
            spoken=f"{candidate.name}, {reasons}", record=candidate,
        )  # fmt: skip

    # ------------------------------------------------------------------ saving

    async def _save_new(self, details: GuestDetails) -> None:
        telling = self.fields.telling()
        found = await self.courtesy.worker.db(guests.similar, self.courtesy.desk(), **telling)
        keys = frozenset(candidate.id for candidate in found)
        if keys <= self._seen | self._not_them:
            await self._save(details)
            return
        self._show_alike(found)
        self._seen |= keys
        self._asked_on_saving = True
        self._list.choose_first()
        self._list.setFocus()

    async def _save(self, details: GuestDetails) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        if self._card is None:
            receipt, changes = await worker.db(guests.add, desk, command_id=self._command_id, details=details)
        else:
            receipt, changes = await worker.db(
                guests.edit, desk, command_id=self._command_id, guest_id=self._card.id,
                version=self._card.version, details=details,
            )  # fmt: skip
        self._pause.stop()
        self.courtesy.drafts.discard(_FORM, self.guest_id)
        self.courtesy.bus.changed.emit(changes, self)
        self._leave(receipt.id)
        if receipt.before is None:
            self.courtesy.toasts.show(self.tr("Guest added"), undo=lambda: self._undo_addition(receipt))
        else:
            self.courtesy.toasts.show(self.tr("Changes saved"), undo=lambda: self._undo_change(receipt))

    async def _undo_addition(self, receipt: GuestReceipt) -> None:
        _, changes = await self.courtesy.worker.db(
            guests.remove, self.courtesy.desk(), command_id=new_id(), guest_id=receipt.id
        )
        self.courtesy.navigator.go("guests")
        self.courtesy.bus.changed.emit(changes, self)

    async def _undo_change(self, receipt: GuestReceipt) -> None:
        _, changes = await self.courtesy.worker.db(
            guests.restore, self.courtesy.desk(), command_id=new_id(), guest_id=receipt.id,
            version=receipt.version, details=receipt.before,
        )  # fmt: skip
        self.courtesy.bus.changed.emit(changes, self)

    def _on_failed(self, error: AppError) -> None:
        sentence = messages.sentence(error)
        if self.fields.show_error(str(error.params.get("field", "")), sentence):
            return
        self._note.clear_buttons()
        self._note.say(sentence, tone=messages.tone(error))
        if isinstance(error, OutOfDate):
            mine = KeyButton(self.tr("Keep mine"), low=True)
            mine.clicked.connect(lambda: tasks.start(self, self._take_version(), on_error=self._on_failed))
            theirs = KeyButton(self.tr("Take the new state"), low=True)
            theirs.clicked.connect(self._on_drop_clicked)
            self._note.add_button(mine)
            self._note.add_button(theirs)

    async def _take_version(self) -> None:
        """Save what is typed over what the colleague wrote, knowingly."""
        if self._card is None:
            return
        self._card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=self._card.id)
        self._command_id = new_id()
        await self._save(self.fields.details())

    # ------------------------------------------------------------------ what is pressed

    def _on_fields_edited(self) -> None:
        # Another content is another command: only the very same one may be answered from the first time.
        self._command_id = new_id()
        self.courtesy.drafts.save(_FORM, self.guest_id, self.fields.draft())
        self._pause.start()

    def _on_drop_clicked(self) -> None:
        self.courtesy.drafts.discard(_FORM, self.guest_id)
        self.open(guest_id=self.guest_id, then=self._then)

    def _on_list_opened(self, chosen: RecordRow) -> None:
        self.courtesy.drafts.discard(_FORM, None)
        self._leave(chosen.key)

    def _leave(self, guest_id: str) -> None:
        """On to the guest's page, or back to the form that asked who it is."""
        if self._then:
            self.courtesy.navigator.leave("guest_form", self._then, guest_id=guest_id, goes_on=True)
        else:
            self.courtesy.navigator.leave("guest_form", "guest", guest_id=guest_id)

    def _on_somebody_new_clicked(self) -> None:
        """None of them: whoever stood on saving is saved, whoever is still typing goes on."""
        self._not_them |= {each.key for each in self._list.rows() if isinstance(each, RecordRow)}
        self._alike.hide()
        if self._asked_on_saving:
            self.primary()
        else:
            self.fields.begin()
