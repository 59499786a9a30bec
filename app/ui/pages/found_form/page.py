"""Log a find or a question (F5): words first; the kind, the keeping and the owner follow from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.lost_property import FindOrder, FindRow
from app.domain.requests import EntryDesk
from app.errors import AppError
from app.services import guests, requests
from app.services import lost_property as finds
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.found.steps import Steps
from app.ui.pages.found_form.form import FindForm
from app.ui.pages.found_form.orders import order_of, values_of
from app.ui.pages.found_form.side import FindSide
from app.ui.theme.theme import theme
from app.ui.widgets.card import PageHeader
from app.ui.widgets.kept_note import KeptNote
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Segments

FORM = "found"
_SIDE, _SIDE_NARROW, _TURNS_AT = 368, 280, 1000
_FIELD_OF = {"description": "what", "found_at": "when", "room": "where"}


class FoundFormPage(Page):
    """Opened with `kind` ("found", "asked"), `guest_id`, or `item_id` to correct one."""

    section: ClassVar[str] = "found"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.steps = Steps(courtesy, self)
        self.entry = EntryDesk(rooms=(), colleagues=())
        self.edited: FindRow | None = None
        self._before: FindOrder | None = None
        self._owner_name = self._on_screen_name = ""
        self._on_screen: str | None = None
        self._command = new_id()
        self._busy = self._filling = False
        self._build()
        self._listen()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Begin; a draft comes back without a word."""
        self._command = new_id()
        self.edited = self._before = None
        guest, item = what.get("guest_id"), what.get("item_id")
        self.kind.choose(str(what.get("kind") or "found"))
        self._on_screen, self._on_screen_name = (str(guest) if guest else None), ""
        self.guest_id, self._owner_name = None, ""
        self.kind.setVisible(item is None)
        draft: dict[str, Any] = {} if item else self.courtesy.drafts.load(FORM) or {}
        desk = self.courtesy.desk()
        self._filling = True
        self.fields.set_moment(desk.place.local(desk.now))
        self.fields.fill(draft)
        self.shelf.begin(str(draft.get("shelf", "")))
        self.photos.clear()
        self._filling = False
        self.kept.setVisible(bool(draft))
        self.note.say("")
        self.band.say("")
        self._show_kind()
        tasks.start(self, self._load(str(item) if item else None))
        self.fields.text("what").setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Rooms and people again; what was typed stays."""
        tasks.start(self, self._load(None))

    def concerns(self, changes: Changes) -> bool:
        """Rooms, people and stays."""
        return changes.touch("room", "stay", "employee")

    def primary(self) -> None:
        """Save."""
        if not self._busy:
            self._busy = True
            tasks.start(self, self._save(), on_error=self._on_failed)

    def panes(self) -> list[QWidget]:
        """The words, the photos, the shelf."""
        return [self.fields.text("what"), self.photos.choose, self.shelf.shelf]

    def show_error(self, sentence: str) -> None:
        """Above the form."""
        self.note.say(sentence, tone="warn")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V in a field takes a picture that lies on the clipboard; words are pasted as always."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self.photos.paste()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow right side."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_TURNS_AT)
        self._side.setFixedWidth(theme.px(_SIDE if wide else _SIDE_NARROW))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header, self.kept, self.note = PageHeader(self.tr("Log a find")), KeptNote(), InlineNote()
        choices = [("found", self.tr("Found")), ("asked", self.tr("Asked for"))]
        self.kind = Segments(choices, name=self.tr("Found or asked for"))
        self.header.add_right(self.kept)
        self.header.add_right(self.kind)
        body.addWidget(self.header)
        body.addWidget(self.note)
        line = row(spacing=16)
        self.form, self.side = FindForm(self.courtesy), FindSide(self.courtesy)
        self.fields, self.band, self.pick = self.form.fields, self.form.band, self.form.pick
        self.photos, self.shelf, self.tag = self.side.photos, self.side.shelf, self.side.tag
        line.addWidget(self.form, 1)
        self._side = scrolled(self.side)
        line.addWidget(self._side)
        body.addLayout(line, 1)

    def _listen(self) -> None:
        fields = self.fields
        fields.edited.connect(self._on_edited)
        fields.kind_changed.connect(self._show_rule)
        fields.spot_changed.connect(self._on_spot_changed)
        self.shelf.edited.connect(self._on_edited)
        self.kind.changed.connect(self._on_kind_changed)
        self.form.saved.connect(self.primary)
        self.form.left.connect(self.courtesy.navigator.back)
        self.pick.picked.connect(lambda key: tasks.start(self, self._link_picked(key)))
        self.band.linked.connect(self._on_band_linked)
        self.band.unlinked.connect(self._on_band_unlinked)
        self.courtesy.drafts.saved.connect(self._on_drafts_saved)
        for name in fields.fields:
            fields.fields[name].field.installEventFilter(self)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.photos.paste)

    # ------------------------------------------------------------------ filling

    async def _load(self, item_id: str | None) -> None:
        worker = self.courtesy.worker
        self.entry = await worker.db(requests.entry_desk, self.courtesy.desk())
        self.fields.offer(self.entry)
        if item_id is not None:
            card = await worker.db(finds.one, self.courtesy.desk(), item_id=item_id)
            self._show_item(card.row)
        if self._on_screen is not None:
            await self._offer_guest_on_screen(self._on_screen)
        self._on_spot_changed()

    def _show_item(self, find: FindRow) -> None:
        place = self.courtesy.desk().place
        self.edited, self.guest_id, self._owner_name = find, find.guest_id, find.guest_name
        self.kind.choose(find.kind)
        self._filling = True
        self.fields.set_moment(place.local(find.found_at))
        self.fields.fill(values_of(find))
        self.shelf.begin(find.shelf, find.keep_until)
        self._filling = False
        self._show_kind()
        self._before = self._order()

    def _show_kind(self) -> None:
        kind = self.kind.current()
        found = kind == "found"
        self.fields.turn_to(kind)
        self._side.setVisible(found)
        self.side.turn_to(correcting=self.edited is not None)
        self.pick.setVisible(not found and self.guest_id is None)
        if self.edited is not None:
            self.header.set_title(self.tr("Correct"))
            self.header.set_sub(self.edited.number)
        else:
            self.header.set_title(self.tr("Log a find") if found else self.tr("Log a question"))
            self.header.set_sub(self.tr("the number is given when you save"))
        self._show_rule()

    def _show_rule(self) -> None:
        number = self.edited.number if self.edited else "LF-…"
        self.side.follow(self.fields, self._moment(), number, self.courtesy.desk().place)

    def _moment(self) -> datetime:
        return self.fields.moment(self.courtesy.desk().place)

    # ------------------------------------------------------------------ the owner

    def _on_spot_changed(self) -> None:
        self._show_rule()
        if self.guest_id is not None or self.kind.current() == "asked":
            if self._owner_name:
                self.band.show_owner(self._owner_name)
            return
        room = self.entry.room(self.fields.typed("where"))
        if room is None:
            self.band.show_guess(self._on_screen, self._on_screen_name)
            return
        tasks.start(self, self._ask_who_slept(room.room_id, room.number))

    async def _ask_who_slept(self, room_id: str, number: str) -> None:
        found = await self.courtesy.worker.db(
            finds.who_slept_there, self.courtesy.desk(), room_id=room_id, at=self._moment()
        )
        if self.guest_id is None and self.fields.typed("where").casefold() == number.casefold():
            self.band.show_sleepers(number, found)

    async def _offer_guest_on_screen(self, guest_id: str) -> None:
        """A guest who asks is the asker; a find is hers only when somebody says so."""
        form = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        self._on_screen_name = form.details.name
        if self.kind.current() == "asked" and self.guest_id is None:
            self._on_band_linked(guest_id, form.details.name)

    async def _link_picked(self, guest_id: str) -> None:
        form = await self.courtesy.worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        self._on_band_linked(guest_id, form.details.name)

    def _on_band_linked(self, guest_id: str, name: str) -> None:
        self.guest_id, self._owner_name = guest_id, name
        self.band.show_owner(name)
        self.pick.hide()

    def _on_band_unlinked(self) -> None:
        self.guest_id, self._owner_name = None, ""
        self.band.say("")
        self._show_kind()
        self._on_spot_changed()

    # ------------------------------------------------------------------ saving

    def _order(self) -> FindOrder:
        room = self.entry.room(self.fields.typed("where"))
        order = order_of(
            self.fields, self._moment(), room_id=room.room_id if room else None, guest_id=self.guest_id,
            asker_name=self._owner_name, shelf=self.shelf.shelf.text(), until=self.shelf.chosen_day(),
        )  # fmt: skip
        # A mark that is kept already stays as it is unless another one is written.
        return replace(order, hidden_mark=None) if self.edited and not self.fields.mark.text() else order

    async def _save(self) -> None:
        try:
            self.fields.clear_errors()
            kind, order = self.kind.current(), self._order()
            if self.edited is not None and self._before is not None:
                card = await self.steps.edit(self.edited, order, self._before, self._command)
            else:
                pictures = tuple(self.photos.pictures) if kind == "found" else ()
                card = await self.steps.log(kind, order, self._command, pictures)
            self.courtesy.drafts.discard(FORM, None)
            prints = kind == "found" and self.edited is None and self.tag.print_it.isChecked()
            self.courtesy.navigator.go("found", item_id=card.row.id, print_tag=prints)
        finally:
            self._busy = False

    def _on_failed(self, error: AppError) -> None:
        field = self.fields.fields.get(_FIELD_OF.get(str(error.params.get("field")), ""))
        if field is None:
            self.show_error(messages.sentence(error))
            return
        field.set_error(messages.sentence(error))
        field.field.setFocus()

    def _on_edited(self) -> None:
        if self._filling:
            return
        # Another text is another command: only the very same one may be answered from the first time.
        self._command = new_id()
        self.fields.clear_errors()
        self._show_rule()
        if self.edited is None:
            self.courtesy.drafts.save(FORM, None, {**self.fields.values(), "shelf": self.shelf.shelf.text()})

    def _on_kind_changed(self, _key: str) -> None:
        self._show_kind()
        self._on_spot_changed()

    def _on_drafts_saved(self, form: str, _subject: str) -> None:
        if form == FORM:
            self.kept.show()
