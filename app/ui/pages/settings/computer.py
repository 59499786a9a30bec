"""This computer and oneself: looks, text size, language, the desk's name, one's own PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.ids import new_id
from app.errors import AppError, BadInput, Refused
from app.services import employees, session
from app.ui import language, messages, printing, tasks
from app.ui.dialogs import pin_check
from app.ui.dialogs.print_extras import PrintExtras
from app.ui.first_start.looks import looks, text_sizes
from app.ui.pages.settings.leave_card import LeaveCard
from app.ui.pages.settings.section import SettingsSection
from app.ui.printing import choices
from app.ui.printing.job import A4, CARD, LETTER
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import DigitsField, Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_FIELD = 240
_TESTED = (CARD, A4, LETTER)  # sheets the test page is drawn for


class ComputerSection(SettingsSection):
    """Looks and text size change at once; the PIN asks for the old one."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.look = Pick(self.tr("Colours"), looks())
        self.text_size = Pick(self.tr("Text size"), text_sizes())
        self.language = Pick(self.tr("Language of the screens"), list(LANGUAGE_NAMES.items()))
        self.desk_name = TextField(self.tr("Name of this desk"), hint=courtesy.session.workstation)
        self.old = DigitsField(self.tr("PIN now"), most=6, hidden=True)
        self.pin = DigitsField(self.tr("New PIN, six digits"), most=6, hidden=True)
        self.again = DigitsField(self.tr("New PIN again"), most=6, hidden=True)
        self.body.addWidget(self._make_looks())
        self.body.addWidget(self._make_printing())
        self.body.addWidget(self._make_pin())
        if courtesy.desk().place.is_demo:
            # Whoever looks round in a demo must find the way out, whatever she may change there.
            self.body.addWidget(LeaveCard(courtesy))
        self.body.addStretch(1)
        self._listen()

    def load(self) -> None:
        """Show what holds now."""
        self.look.choose(theme.name)
        self.text_size.choose(theme.zoom)
        self.language.choose(language.current())
        if self.courtesy.preferences is not None:
            self.desk_name.setText(self.courtesy.preferences.now.workstation)
        for field in (self.old, self.pin, self.again):
            field.clear()
        tasks.start(self, self._find_printers())

    def save(self) -> None:
        """Ctrl+Enter sets the new PIN when one was typed."""
        if self.old.text() or self.pin.text():
            self.start(self._change_pin())

    def refuse(self, error: AppError) -> None:
        """Under the field it is about."""
        fields = {"old": self._old_field, "pin": self._pin_field, "again": self._again_field}
        field = fields.get(str(error.params.get("field", "")))
        if field is None:
            super().refuse(error)
        else:
            field.set_error(messages.sentence(error))

    def _make_looks(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("On this computer"), "title"))
        fields = Flow(across=16, down=14)
        for label, field, note in (
            (self.tr("Colours"), self.look, ""),
            (self.tr("Text size"), self.text_size, ""),
            (self.tr("Language of the screens"), self.language, self.tr("yours alone")),
            (self.tr("Name of this desk"), self.desk_name, ""),
        ):
            fields.add(_sized(Field(label, field, note=note)))
        card.body.addWidget(fields)
        # Below: beside the label there is no room for it in every language.
        later = self.tr("Another name of the desk counts after the next start.")
        card.body.addWidget(Label(later, "caption", "text2", wrap=True))
        return card

    def _make_printing(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("Printing"), "title"))
        self.printer = Pick(self.tr("Printer"))
        self.sheet = Pick(self.tr("Sheet"), [(media.key, printing.medium_words(media)) for media in _TESTED])
        self.extras = KeyButton(self.tr("Tray, edges, test page"), icon="printer")
        card.body.addWidget(
            Flow(
                _sized(Field(self.tr("Printer"), self.printer)), _sized(Field(self.tr("Sheet"), self.sheet)),
                across=16, down=14,
            )
        )  # fmt: skip
        card.body.addWidget(Flow(self.extras))
        return card

    async def _find_printers(self) -> None:
        found = await self.courtesy.worker.work(printing.available)
        offered: list[tuple[object, str]] = [(each.name, printing.printer_words(each)) for each in found]
        self.printer.set_choices(offered or [("", self.tr("No printer found"))])
        self.printer.setEnabled(bool(found))
        self.extras.setEnabled(bool(found))
        self.printer.choose(choices.remembered(self.courtesy.preferences, choices.CARD).printer)

    def _on_printer_picked(self, name: object) -> None:
        if self.courtesy.preferences is not None:
            self.courtesy.preferences.change(printer=str(name))

    def _on_extras_clicked(self) -> None:
        media = printing.media_of(str(self.sheet.key()))
        PrintExtras(
            self.courtesy, self, kind=choices.CARD, printer=str(self.printer.key() or ""), media=media
        ).show()

    def _make_pin(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("Your own PIN"), "title"))
        self._old_field = _sized(Field(self.tr("PIN now"), self.old))
        self._pin_field = _sized(Field(self.tr("New PIN, six digits"), self.pin))
        self._again_field = _sized(Field(self.tr("New PIN again"), self.again))
        card.body.addWidget(Flow(self._old_field, self._pin_field, self._again_field, across=16, down=14))
        line = row()
        self.pin_button = KeyButton(self.tr("Change my PIN"), icon="key", kind="primary", cap="Ctrl ↵")
        line.addWidget(self.pin_button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _listen(self) -> None:
        self.look.picked.connect(lambda key: self._wear(name=str(key)))
        self.text_size.picked.connect(lambda zoom: self._wear(zoom=zoom))
        self.language.picked.connect(lambda code: self.start(self._speak(str(code))))
        self.desk_name.left.connect(self._on_desk_name_left)
        self.pin_button.clicked.connect(self.save)
        self.printer.picked.connect(self._on_printer_picked)
        self.extras.clicked.connect(self._on_extras_clicked)

    def _wear(self, name: str | None = None, zoom: object = None) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name, float(str(zoom)) if zoom is not None else None)
        if self.courtesy.preferences is not None:
            self.courtesy.preferences.change(theme=theme.name, zoom=theme.zoom)

    async def _speak(self, code: str) -> None:
        person, _ = await self.courtesy.worker.db(
            employees.speak, self.courtesy.desk(), command_id=new_id(), language=code
        )
        self.courtesy.session.language_chosen.emit(person)

    def _on_desk_name_left(self) -> None:
        preferences = self.courtesy.preferences
        name = " ".join(self.desk_name.text().split())
        if preferences is not None and name != preferences.now.workstation:
            preferences.change(workstation=name)
            self.courtesy.toasts.show(
                self.tr("This desk is “{name}” after the next start.").format(name=name)
            )

    async def _change_pin(self) -> None:
        for field in (self._old_field, self._pin_field, self._again_field):
            field.set_error("")
        if self.pin.text() != self.again.text():
            raise BadInput("pin_differs", field="again")
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        outcome = await pin_check.check(
            worker, desk.place, desk.workstation, desk.actor.id, self.old.text(), session.ONE_MATTER
        )
        if outcome.employee is None:
            raise Refused("pin_wrong", field="old", name=desk.actor.short_name)
        pin_hash = await worker.work(
            session.hash_new_pin, desk.actor.id, self.pin.text(), demo=desk.place.is_demo
        )
        _, changes = await worker.db(
            employees.set_pin, desk, command_id=new_id(), employee_id=desk.actor.id, pin_hash=pin_hash
        )
        self.load()
        self.tell(self.tr("Your new PIN holds from now on."), changes)


def _sized(field: Field) -> Field:
    field.setFixedWidth(theme.px(_FIELD))
    return field
