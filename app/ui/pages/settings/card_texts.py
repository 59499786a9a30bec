"""The house's own texts for cards: listed, written, seen on a card at once, taken off the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.card_texts import FIELDS, HouseText, checked, filled
from app.domain.cards import LANGUAGES, USUAL_STYLE, Addressee, CardFacts, Occasion, Style, greet, suggest
from app.domain.ids import new_id
from app.domain.pen_case import PenCase
from app.errors import AppError
from app.services import card_texts, pen_case
from app.ui import messages
from app.ui.pages.card.live import LiveCard
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, LongText, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words.cards import field_name
from app.words.people import LANGUAGE_NAMES
from reports.orders import CardOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from reports.orders import CardFile

_PREVIEW = 340
# Somebody to try a text on, whose name bends.
GUESTS = {
    "en": Addressee(given_name="Emily", family_name="Carter", gender="f"),
    "pl": Addressee(given_name="Łucja", family_name="Żółkiewska", gender="f"),
    "tr": Addressee(given_name="Ayşe", family_name="Yılmaz", gender="f"),
    "be": Addressee(given_name="Алеся", family_name="Крук", gender="f"),
}


class CardTextsSection(SettingsSection):
    """The list above; the chosen text and a card with it below. Nothing chosen: a new text."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.shown: HouseText | None = None
        self._case = PenCase()
        card = Card(margins=(0, 8, 0, 0), spacing=0)
        self.list = RecordList(RecordRowDelegate(right_width=150), self.tr("Card texts"))
        self.list.setFixedHeight(theme.px(150))
        self.list.chosen.connect(self._on_list_chosen)
        self.empty = Label(
            self.tr("No texts of your own yet. Write the first one below; the card page offers it at once."),
            "body", "text2", wrap=True,
        )  # fmt: skip
        self.empty.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12))
        card.body.addWidget(self.empty)
        card.body.addWidget(self.list)
        self.body.addWidget(card)
        self.body.addWidget(self._make_form())
        self.body.addStretch(1)
        self._show(None)

    def load(self) -> None:
        """Fetch the whole list, what is off it too."""
        self.start(self._load())

    def save(self) -> None:
        """Ctrl+Enter."""
        self.start(self._save())

    def refuse(self, error: AppError) -> None:
        """Under the field it is about."""
        fields = {"name": self._name_field, "body": self._body_field}
        field = fields.get(str(error.params.get("field", "")))
        if field is None:
            super().refuse(error)
        else:
            field.set_error(messages.sentence(error))

    # ------------------------------------------------------------------ building

    def _make_form(self) -> Card:
        card = Card(margins=20, spacing=14)
        self._title = Label("", "title")
        card.body.addWidget(self._title)
        line = row(spacing=20)
        left = column(spacing=12)
        self._make_fields()
        left.addWidget(Flow(self._name_field, self._occasion_field, self._language_field, across=12, down=12))
        left.addWidget(self._body_field)
        left.addWidget(self._make_field_buttons())
        left.addWidget(self._closing_field)
        left.addStretch(1)
        line.addLayout(left, 1)
        right = column(spacing=8)
        self.preview = LiveCard(self.courtesy.worker)
        self.preview.set_width(theme.px(_PREVIEW))
        self.preview.drawn.connect(self._on_preview_drawn)
        self.warning = InlineNote(tone="warn")
        right.addWidget(self.preview)
        right.addWidget(self.warning)
        right.addStretch(1)
        line.addLayout(right)
        card.body.addLayout(line)
        card.body.addWidget(self._make_foot())
        return card

    def _make_fields(self) -> None:
        words = figures.language()
        self.name = TextField(self.tr("Name of the text"))
        occasions = [(code.value, vocabulary.word("occasions", code, words)) for code in Occasion]
        self.occasion = Pick(self.tr("Occasion"), list[tuple[object, str]](occasions))
        self.language = Pick(self.tr("Language"), [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.text = LongText(self.tr("Text"), lines=5)
        self.closing = TextField(self.tr("Closing"), hint=self.tr("as usual for the occasion"))
        self._name_field = Field(self.tr("Name of the text"), self.name)
        self._occasion_field = Field(self.tr("Occasion"), self.occasion)
        self._language_field = Field(self.tr("Language"), self.language)
        for field in (self._name_field, self._occasion_field, self._language_field):
            field.setFixedWidth(theme.px(200))
        self._body_field = Field(self.tr("Text"), self.text)
        self._closing_field = Field(self.tr("Closing"), self.closing)
        for text in (self.name, self.closing):
            text.textEdited.connect(self._draw)
        self.text.textChanged.connect(self._draw)
        for pick in (self.occasion, self.language):
            pick.picked.connect(self._draw)

    def _make_field_buttons(self) -> QWidget:
        """A press puts the field where the cursor stands."""
        buttons = []
        for name in FIELDS:
            button = KeyButton(field_name(name), low=True)
            button.setToolTip(f"{{{name}}}")
            button.clicked.connect(lambda _=False, name=name: self._insert(f"{{{name}}}"))
            buttons.append(button)
        forms = KeyButton(self.tr("woman | man"), low=True)
        forms.setToolTip(self.tr("Write both forms: the guest’s profile chooses"))
        forms.clicked.connect(lambda: self._insert("[|]"))
        return Flow(*buttons, forms, across=6, down=6)

    def _make_foot(self) -> QWidget:
        box = QWidget()
        box.setObjectName("clear")
        foot = row(box, spacing=12)
        self.save_button = KeyButton(self.tr("Save the text"), icon="check", kind="primary", cap="Ctrl ↵")
        self.copy_button = KeyButton(self.tr("Make a copy"), icon="copy")
        self.retire_button = KeyButton("", icon="prohibit")
        self.new_button = KeyButton(self.tr("New text"), icon="plus")
        self.save_button.clicked.connect(self.save)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.retire_button.clicked.connect(lambda: self.start(self._retire()))
        self.new_button.clicked.connect(self._on_new_clicked)
        for button in (self.save_button, self.copy_button, self.retire_button, self.new_button):
            foot.addWidget(button)
        foot.addStretch(1)
        return box

    # ------------------------------------------------------------------ showing

    def written(self) -> HouseText:
        """The text as it stands in the fields."""
        return HouseText(
            id=self.shown.id if self.shown else "", name=self.name.text(),
            occasion=str(self.occasion.key()), language=str(self.language.key()), body=self.text.text(),
            closing=self.closing.text(), is_active=self.shown.is_active if self.shown else True,
        )  # fmt: skip

    def _show(self, text: HouseText | None) -> None:
        self.shown = text
        self._title.setText(text.name if text else self.tr("A text of your own"))
        self.name.setText(text.name if text else "")
        if text is not None:
            self.occasion.choose(text.occasion)
            self.language.choose(text.language)
        else:
            self.language.choose(figures.language())
        self.text.setPlainText(text.body if text else "")
        self.closing.setText(text.closing if text else "")
        for button in (self.copy_button, self.retire_button, self.new_button):
            button.setVisible(text is not None)
        if text is not None:
            off = self.tr("Take off the list") if text.is_active else self.tr("Put back on the list")
            self.retire_button.set_text(off, icon="prohibit" if text.is_active else "arrow-counter-clockwise")
        self._draw()

    def _draw(self, *_: object) -> None:
        """The card with this text, as a guest would get it; what is wrong with it is said below the text."""
        for field in (self._name_field, self._body_field):
            field.set_error("")
        text = self.written()
        try:
            if text.body.strip():
                checked(replace(text, name=text.name.strip() or "-"))
        except AppError as error:
            self.refuse(error)
            return
        self.preview.show_order(self._order(text))

    def _order(self, text: HouseText) -> CardOrder:
        desk = self.courtesy.desk()
        guest, language = GUESTS[text.language], text.language
        facts = CardFacts(sender=desk.actor.name, house=desk.place.name, item=self.tr("Teddy"), number=40)
        usual = suggest(text.occasion, language, guest, facts)
        style = USUAL_STYLE.get(Occasion(text.occasion), Style.BOTANICAL)
        body, closing = filled(text.body, guest, facts, language, "412"), usual.closing
        if text.closing:
            closing = filled(text.closing, guest, facts, language, "412")
        return CardOrder(
            style=style, greeting=greet(guest, language), body=body,
            closing=closing, sign=usual.sign, language=language, seed=1, colours=self._case.colours,
            logo=self._case.logo, house=desk.place.name,
        )  # fmt: skip

    def _on_preview_drawn(self, file: CardFile) -> None:
        if file.missing:
            sentence = self.tr("No hand has these characters: {where}.")
            self.warning.say(sentence.format(where=" ".join(file.missing)), tone="warn")
        elif file.overset:
            self.warning.say(self.tr("Too long for an A6 card: please shorten it."), tone="warn")
        else:
            self.warning.say("")

    def _insert(self, field: str) -> None:
        self.text.textCursor().insertText(field)
        self.text.setFocus()

    def _on_list_chosen(self, record: RecordRow | None) -> None:
        if record is not None:
            self._show(record.record)

    def _on_new_clicked(self) -> None:
        self.list.clearSelection()
        self._show(None)
        self.name.setFocus()

    def _on_copy_clicked(self) -> None:
        if self.shown is not None:
            name = self.tr("{name}, copy").format(name=self.shown.name)
            copied = replace(self.shown, id="", name=name, is_active=True)
            self._show(copied)
            self.shown = None
            self.name.setFocus()

    # ------------------------------------------------------------------ the store

    async def _load(self) -> None:
        texts = await self.courtesy.worker.db(card_texts.texts, self.courtesy.desk(), retired=True)
        case = await self.courtesy.worker.db(pen_case.read, self.courtesy.desk())
        if case != self._case:
            self._case = case
            self._draw()
        self.list.set_rows([self._row(text) for text in texts])
        self.list.setVisible(bool(texts))
        self.empty.setVisible(not texts)

    def _row(self, text: HouseText) -> RecordRow:
        occasion = vocabulary.word("occasions", text.occasion, figures.language())
        return RecordRow(
            key=text.id, title=text.name, sub=f"{occasion}  ·  {LANGUAGE_NAMES[text.language]}",
            icon="note-pencil", state="" if text.is_active else self.tr("off the list"),
            gone=not text.is_active, record=text,
        )  # fmt: skip

    async def _save(self) -> None:
        text, desk = self.written(), self.courtesy.desk()
        service = card_texts.edit if text.id else card_texts.add
        kept, changes = await self.courtesy.worker.db(service, desk, command_id=new_id(), text=text)
        await self._load()
        self.list.choose(kept.id)
        self._show(kept)
        self.tell(self.tr("{name}: saved. The card page offers it now.").format(name=kept.name), changes)

    async def _retire(self) -> None:
        if self.shown is None:
            return
        kept, changes = await self.courtesy.worker.db(
            card_texts.retire, self.courtesy.desk(), command_id=new_id(), text_id=self.shown.id,
            is_active=not self.shown.is_active,
        )  # fmt: skip
        await self._load()
        self._show(kept)
        text = (
            self.tr("{name} is on the list again.") if kept.is_active else self.tr("{name} is off the list.")
        )
        self.tell(text.format(name=kept.name), changes)
