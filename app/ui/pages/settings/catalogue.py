"""The catalogue: what can be given, what it costs, and what is off the list."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.gestures import CatalogueItemRow
from app.domain.ids import new_id
from app.domain.money import parse_minor, plain
from app.errors import AppError
from app.services import catalogue
from app.ui import messages
from app.ui.pages.settings.content import ContentForm
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate, Tag
from app.ui.widgets.switch import Tick
from app.words.figures import cost

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ICON = "gift"


class CatalogueSection(SettingsSection):
    """The list; the chosen item's name and cost below it. Nothing chosen: a new item."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.item: CatalogueItemRow | None = None
        self.waiting = InlineNote(tone="warn", icon="question")
        self.waiting.hide()
        self.body.addWidget(self.waiting)
        card = Card(margins=(0, 8, 0, 0), spacing=0)
        self.list = RecordList(RecordRowDelegate(right_width=150), self.tr("Catalogue"))
        self.list.setMinimumHeight(theme.px(260))
        self.list.chosen.connect(self._on_list_chosen)
        card.body.addWidget(self.list, 1)
        self.body.addWidget(card, 1)
        self.body.addWidget(self._make_form())

    def load(self) -> None:
        """Fetch the whole list, what is off it too."""
        self.start(self._load())

    def save(self) -> None:
        """Ctrl+Enter."""
        self.start(self._save())

    def refuse(self, error: AppError) -> None:
        """Under the field it is about."""
        amount = error.params.get("field") == "amount"
        (self._cost_field if amount else self._name_field).set_error(messages.sentence(error))

    def _make_form(self) -> Card:
        card = Card(margins=16, spacing=10)
        self._title = Label("", "body_strong")
        card.body.addWidget(self._title)
        self.name = TextField(self.tr("What it is"))
        self.cost = TextField(self.tr("Cost to the house"))
        self._name_field = Field(self.tr("What it is"), self.name)
        self._cost_field = Field(
            self.tr("Cost to the house"), self.cost, note=self.courtesy.desk().place.currency
        )
        self._cost_field.setFixedWidth(theme.px(180))
        line = row(spacing=16)
        line.addWidget(self._name_field, 1)
        line.addWidget(self._cost_field)
        card.body.addLayout(line)
        self.same_thing = Tick(self.tr("Only the name changes: what is in it stays as it was"))
        card.body.addWidget(self.same_thing)
        self.content = ContentForm()
        card.body.addWidget(self.content)
        self.name.textChanged.connect(self._show_same_thing)
        self.content.changed.connect(self._show_same_thing)
        foot = row(spacing=8)
        self.retire_button = KeyButton("", icon="prohibit")
        self.retire_button.clicked.connect(lambda: self.start(self._retire()))
        self.new_button = KeyButton(self.tr("Something new"), icon="plus")
        self.new_button.clicked.connect(lambda: self._show(None))
        self.save_button = KeyButton(self.tr("Save"), icon="check", kind="primary", cap="Ctrl ↵")
        self.save_button.clicked.connect(self.save)
        foot.addWidget(self.retire_button)
        foot.addWidget(self.new_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        card.body.addLayout(foot)
        self._show(None)
        return card

    def _show(self, item: CatalogueItemRow | None) -> None:
        self.item = item
        place = self.courtesy.desk().place
        self._title.setText(item.name if item else self.tr("Something new of your own"))
        self.name.setText(item.name if item else "")
        self.content.show_item(item)
        self.same_thing.setChecked(False)
        self._show_same_thing()
        self.cost.setText(plain(item.cost_minor, place.exponent) if item else "")
        self.retire_button.setVisible(item is not None)
        self.new_button.setVisible(item is not None)
        if item is not None:
            off = self.tr("Take off the list") if item.is_active else self.tr("Put back on the list")
            self.retire_button.set_text(off, icon="prohibit" if item.is_active else "arrow-counter-clockwise")
        for field in (self._name_field, self._cost_field):
            field.set_error("")

    def _show_same_thing(self) -> None:
        """Another name is another thing, unless the person says otherwise or answers anew."""
        item = self.item
        renamed = item is not None and " ".join(self.name.text().split()) not in ("", item.name)
        answered = item is not None and item.is_answered
        self.same_thing.setVisible(renamed and answered and not self.content.is_touched())

    def _show_waiting(self, items: tuple[CatalogueItemRow, ...]) -> None:
        count = sum(1 for item in items if item.is_active and not item.is_answered)
        text = self.tr("Nobody has said yet what is in %n of these things.", "", count) if count else ""
        self.waiting.say(text, tone="warn", icon="question")

    def _on_list_chosen(self, record: RecordRow | None) -> None:
        if record is not None:
            self._show(record.record)

    async def _load(self) -> None:
        desk = self.courtesy.desk()
        items = await self.courtesy.worker.db(catalogue.items, desk, retired=True)
        self.list.set_rows([self._row(item) for item in items])
        self._show_waiting(items)

    def _row(self, item: CatalogueItemRow) -> RecordRow:
        off = "" if item.is_active else self.tr("off the list")
        return RecordRow(
            key=item.id,
            title=item.name,
            icon=item.icon,
            right=cost(item.cost_minor, self.courtesy.desk().place),
            state=off,
            tags=() if item.is_answered else (Tag(self.tr("what is in it?"), "warn", icon="question"),),
            gone=not item.is_active,
            record=item,
        )

    async def _save(self) -> None:
        desk = self.courtesy.desk()
        minor = parse_minor(self.cost.text() or "0", desk.place.exponent)
        before, answer = self.item, self.content.answer()
        if before is None:
            new = CatalogueItemRow(
                id="",
                code=None,
                name=self.name.text(),
                icon=_ICON,
                cost_minor=minor,
                value_minor=minor,
                **answer,
            )
            row_, changes = await self.courtesy.worker.db(catalogue.add, desk, command_id=new_id(), item=new)
        else:
            changed = replace(before, name=self.name.text(), cost_minor=minor, **answer)
            row_, changes = await self._edit(changed, same_thing=self.same_thing.isChecked())
        await self._show_saved(row_)
        text = self.tr("{what}: saved. What was given before keeps its cost.").format(what=row_.name)
        undo = self._off(row_) if before is None else self._back(before)
        self.tell(text, changes, undo=lambda: self.start(undo()))

    async def _edit(self, item: CatalogueItemRow, *, same_thing: bool) -> tuple[CatalogueItemRow, Changes]:
        desk = self.courtesy.desk()
        answer: tuple[CatalogueItemRow, Changes] = await self.courtesy.worker.db(
            catalogue.edit, desk, command_id=new_id(), item=item, same_thing=same_thing
        )
        return answer

    async def _show_saved(self, item: CatalogueItemRow) -> None:
        await self._load()
        self.list.choose(item.id)
        self._show(item)

    def _back(self, before: CatalogueItemRow) -> Callable[[], Coroutine[Any, Any, None]]:
        async def undo() -> None:
            row_, changes = await self._edit(before, same_thing=True)
            await self._show_saved(row_)
            self.tell(self.tr("{what} is as it was.").format(what=row_.name), changes)

        return undo

    def _off(self, item: CatalogueItemRow) -> Callable[[], Coroutine[Any, Any, None]]:
        async def undo() -> None:
            self._show(item)
            await self._retire()

        return undo

    async def _retire(self) -> None:
        if self.item is None:
            return
        row_, changes = await self.courtesy.worker.db(
            catalogue.retire,
            self.courtesy.desk(),
            command_id=new_id(),
            item_id=self.item.id,
            is_active=not self.item.is_active,
        )
        await self._load()
        self._show(row_)
        text = (
            self.tr("{what} is on the list again.") if row_.is_active else self.tr("{what} is off the list.")
        )
        undo = self._off(row_)
        self.tell(text.format(what=row_.name), changes, undo=lambda: self.start(undo()))
