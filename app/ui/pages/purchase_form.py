"""An order, a repair or a hold: written down, or promised for another time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTime
from PySide6.QtWidgets import QWidget

from app.domain import money
from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.purchases import PurchaseKind, PurchaseRow
from app.errors import AppError, BadInput
from app.services import guests, purchases
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.kept_draft import KeptDraft
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.fields import DateField, Field, TextField, TimeField
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Segments
from app.words.stays import purchase_kind

_FORM = "purchase"
_FORM_KINDS = (PurchaseKind.ORDER, PurchaseKind.REPAIR, PurchaseKind.HOLD, PurchaseKind.PURCHASE)


class PurchaseFormPage(Page):
    """New with `guest_id` when it is known; with `purchase_id` only its time is changed."""

    section: ClassVar[str] = "today"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._what: dict[str, Any] = {}
        self._row: PurchaseRow | None = None
        self._command = new_id()
        self._is_busy = False
        self._build()

    def open(self, **what: object) -> None:
        """Show an empty form, or the time of something promised. `goes_on`: only the guest is new."""
        if what.get("goes_on") and self._what:
            self._on_guest_picked(str(what["guest_id"]))
            return
        self._what = dict(what)
        guest_id = what.get("guest_id")
        self.guest_id = guest_id if isinstance(guest_id, str) else None
        self._command = new_id()
        self.note.say("")
        for field in (self.what, self.shelf, self.amount):
            field.clear()
        kept = None if what.get("purchase_id") else self.draft.begin(self.guest_id or "")
        if kept is not None and self.guest_id is None and kept["guest_id"]:
            self.guest_id = kept["guest_id"]
        tasks.start(self, self._fetch())

    def primary(self) -> None:
        """Ctrl+Enter."""
        if not self._is_busy:
            self._is_busy = True
            tasks.start(self, self._carry_out(), on_error=self._on_refused)

    def show_error(self, sentence: str) -> None:
        """Above the fields."""
        self.note.say(sentence, tone="warn")

    def _build(self) -> None:
        self.header, self.note = PageHeader(""), InlineNote()
        self.draft = KeptDraft(self.courtesy, _FORM, self.note, self)
        self.draft.dropped.connect(lambda: self.open(**self._what))
        self.picker = GuestFind(self.courtesy, self.tr("Customer"), offer_new=True, then="purchase_form")
        self.picker_card = Card(margins=16)
        self.picker_card.body.addWidget(self.picker)
        self.picker.picked.connect(self._on_guest_picked)
        inner = QWidget()
        box = column(inner, spacing=14)
        box.addWidget(self.picker_card)
        box.addWidget(self._fields())
        box.addStretch(1)
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        body.addWidget(self.header)
        body.addWidget(self.note)
        body.addWidget(scrolled(inner), 1)
        body.addLayout(self._bar())

    def _fields(self) -> QWidget:
        card = Card(margins=16, spacing=12)
        card.setMaximumWidth(760)
        self.kind = Segments([(kind, purchase_kind(kind)) for kind in _FORM_KINDS], name=self.tr("Kind"))
        self.what = TextField(self.tr("What"), hint=self.tr("Trail shoes, size 39"))
        self.shelf = TextField(self.tr("Shelf or bench"))
        self.amount = TextField(self.tr("Amount"))
        self.day, self.hour = DateField(self.tr("Promised for")), TimeField(self.tr("At"))
        self.new_fields = QWidget()
        self.new_fields.setObjectName("clear")
        new = column(self.new_fields, spacing=12)
        new.addWidget(self.kind)
        new.addWidget(Field(self.tr("What"), self.what))
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Shelf or bench"), self.shelf), 2)
        line.addWidget(Field(self.tr("Amount"), self.amount), 1)
        new.addLayout(line)
        card.body.addWidget(self.new_fields)
        times = row(spacing=12)
        times.addWidget(Field(self.tr("Promised for"), self.day))
        times.addWidget(Field(self.tr("At"), self.hour))
        times.addStretch(1)
        card.body.addLayout(times)
        for field in (self.what, self.shelf, self.amount):
            field.textEdited.connect(self._on_edited)
        self.kind.changed.connect(self._on_edited)
        self.day.dateChanged.connect(self._on_edited)
        self.hour.timeChanged.connect(self._on_edited)
        return card

    def _bar(self) -> Any:
        bar = row(spacing=10)
        back = KeyButton(self.tr("Back"), cap=cap("back"))
        back.clicked.connect(self.courtesy.navigator.back)
        self.button = KeyButton(self.tr("Save"), kind="primary", cap=cap("primary"))
        self.button.clicked.connect(self.primary)
        bar.addStretch(1)
        bar.addWidget(back)
        bar.addWidget(self.button)
        return bar

    async def _fetch(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        key = self._what.get("purchase_id")
        self._row = await worker.db(purchases.one, desk, purchase_id=key) if key else None
        name = self._row.guest_name if self._row else ""
        if self._row is None and self.guest_id:
            name = (await worker.db(guests.form, desk, guest_id=self.guest_id)).details.name
        self.header.set_title(self.tr("Another time") if self._row else self.tr("New order, repair or hold"))
        self.header.set_sub(f"{name}  ·  {self._row.what}" if self._row else name)
        self.new_fields.setVisible(self._row is None)
        self.picker_card.setVisible(self._row is None and not self.guest_id)
        self._show_time(self._row.due_at if self._row else None, desk.now)
        kept = self.draft.now() if self._row is None else None
        if kept is not None:
            self._show_draft(kept)
        first = self.day if self._row else self.what if self.guest_id else self.picker.field
        first.setFocus()

    def _show_draft(self, kept: dict[str, Any]) -> None:
        with QSignalBlocker(self.day), QSignalBlocker(self.hour):
            self.kind.choose(kept["kind"])
            self.what.setText(kept["what"])
            self.shelf.setText(kept["shelf"])
            self.amount.setText(kept["amount"])
            self.day.setDate(QDate.fromString(kept["day"], Qt.DateFormat.ISODate))
            self.hour.setTime(QTime.fromString(kept["hour"], "HH:mm"))

    def _on_edited(self, *_: object) -> None:
        """Keep it; another content is another command."""
        self._command = new_id()
        if self._row is None:
            self.draft.keep(
                {
                    "kind": self.kind.current(), "what": self.what.text(), "shelf": self.shelf.text(),
                    "amount": self.amount.text(), "guest_id": self.guest_id or "",
                    "day": self.day.date().toString(Qt.DateFormat.ISODate),
                    "hour": self.hour.time().toString("HH:mm"),
                }
            )  # fmt: skip

    def _show_time(self, due_at: datetime | None, now: datetime) -> None:
        place = self.courtesy.desk().place
        local = place.local(due_at or now + timedelta(hours=2))
        with QSignalBlocker(self.day), QSignalBlocker(self.hour):
            self.day.setDate(QDate(local.year, local.month, local.day))
            self.hour.setTime(QTime(local.hour, local.minute if due_at else 0))

    async def _carry_out(self) -> None:
        told, changes = await (self._postpone() if self._row else self._add())
        self._is_busy = False
        if self._row is None:
            self.draft.forget()
        self.courtesy.bus.changed.emit(changes, self)
        self.courtesy.toasts.show(told)
        self.courtesy.navigator.back()

    async def _add(self) -> tuple[str, Changes]:
        if not self.guest_id:
            raise BadInput("guest_missing", field="guest")
        desk = self.courtesy.desk()
        kind = PurchaseKind(self.kind.current())
        typed = self.amount.text().strip()
        row_, changes = await self.courtesy.worker.db(
            purchases.add, desk, command_id=self._command, guest_id=self.guest_id, kind=kind,
            what=self.what.text(), shelf=self.shelf.text(),
            due_at=None if kind is PurchaseKind.PURCHASE else self._due_at(),
            amount_minor=money.parse_minor(typed, desk.place.exponent) if typed else 0,
        )  # fmt: skip
        return self.tr("{number}: {what}").format(number=row_.number, what=purchase_kind(kind)), changes

    async def _postpone(self) -> tuple[str, Changes]:
        row_, changes = await self.courtesy.worker.db(
            purchases.postpone, self.courtesy.desk(), command_id=self._command,
            purchase_id=self._what["purchase_id"], due_at=self._due_at(),
        )  # fmt: skip
        return self.tr("{what}: another time is promised").format(what=row_.number), changes

    def _due_at(self) -> datetime:
        on, at, zone = self.day.date(), self.hour.time(), self.courtesy.desk().place.zone
        day = date(on.year(), on.month(), on.day())
        local = datetime.combine(day, time(at.hour(), at.minute()), zone)
        return local.astimezone(UTC)

    def _on_refused(self, error: AppError) -> None:
        self._is_busy = False
        self._command = new_id()
        self.show_error(messages.sentence(error))

    def _on_guest_picked(self, guest_id: str) -> None:
        self.guest_id = guest_id
        self._on_edited()
        tasks.start(self, self._name_guest(guest_id))

    async def _name_guest(self, guest_id: str) -> None:
        card = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        self.header.set_sub(card.details.name)
        self.picker_card.hide()
        self.what.setFocus()
