"""Somebody around a guest, or a day that comes back: a few fields that follow what it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.around import DayOrder, DayRow, PersonKind, PersonOrder, PersonRow, read_birth_year
from app.errors import AppError, BadInput
from app.ui import messages
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.pages.guest_fields import DayParts
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.kept_draft import KeptDraft
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.words import around as words
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_DAY = "day"
_FORM = "around"
_AGED = {PersonKind.CHILD}


class AroundSheet(Sheet):
    """`sent(PersonOrder | DayOrder)`; it closes when the house has taken it."""

    sent = Signal(object)

    def __init__(
        self,
        courtesy: Courtesy,
        page: QWidget,
        today: date,
        guest_id: str,
        row: PersonRow | DayRow | None = None,
    ) -> None:
        super().__init__(courtesy, page, width=480)
        self.row, self._today = row, today
        self._other_id: str | None = None
        self._is_sent = False
        self._build()
        self._connect()
        self.draft = KeptDraft(courtesy, _FORM, self.note, self)
        self.draft.dropped.connect(self._on_draft_dropped)
        kept = self.draft.begin(row.id if row is not None else guest_id)
        if row is not None:
            self._fill(row)
        if kept is not None:
            self._show_draft(kept)
        self._follow_kind()

    def begin(self) -> None:
        """Show it, the cursor where one chooses what it is; a change begins with its words."""
        self.show()
        if self.row is None:
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.words if isinstance(self.row, DayRow) else self.who.field).setFocus()

    def primary(self) -> None:
        """Hand over what stands there, once: a second press while the house writes is not a second person."""
        if self._is_sent:
            return
        try:
            order = self._day() if self.kind.key() == _DAY else self._person()
        except AppError as error:
            self.show_error(error)
            return
        self._is_sent = True
        self.sent.emit(order)

    def done(self) -> None:
        """The house has taken it: no draft, no sheet."""
        self.draft.forget()
        self.close_sheet()

    def show_error(self, error: AppError) -> None:
        """Say what was wrong by its field; what was typed stays."""
        self._is_sent = False
        sentence, where = messages.sentence(error), str(error.params.get("field", ""))
        self.note.say("" if where in self._fields else sentence, tone="warn")
        for name, field in self._fields.items():
            field.set_error(sentence if name == where else "")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        title = self.tr("Around the guest") if self.row is None else self.tr("Change")
        self.body.addWidget(Label(title, "heading"))
        self.note = InlineNote(parent=self._inner)
        self.body.addWidget(self.note)
        kinds: list[tuple[object, str]] = [
            (kind.value, figures.opening(words.kind_word(kind))) for kind in PersonKind
        ]
        self.kind = Pick(self.tr("Who it is"), [*kinds, (_DAY, self.tr("A day to remember"))])
        self.who = GuestFind(self.courtesy, self.tr("Name"))
        self.more = TextField(self.tr("More"))
        self.words = TextField(self.tr("What the day is for"), hint=self.tr("opened the bakery, name day …"))
        self.when = DayParts(self.tr("Day"), year_note=self.tr("year, if told"))
        self.born = DayParts(self.tr("Birthday"))
        self._more_field = Field(self.tr("Age, or year of birth"), self.more)
        self._animal = TextField(self.tr("What animal"), hint=self.tr("dog, cat, parrot …"))
        self._fields = {
            "kind": Field(self.tr("Who it is"), self.kind),
            "born": Field(self.tr("Birthday"), self.born, note=self.tr("if told")),
            "more": self._more_field,
            "animal": Field(self.tr("What animal"), self._animal),
            "words": Field(self.tr("What the day is for"), self.words),
            "day": Field(self.tr("Day"), self.when),
        }
        self.body.addWidget(self._fields["kind"])
        self.body.addWidget(self.who)
        for name in ("born", "more", "animal", "words", "day"):
            self.body.addWidget(self._fields[name])
        save = KeyButton(self.tr("Write down"), kind="primary", cap=cap("primary"))
        save.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(save, leave, across=8))

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.who.picked.connect(self._on_find_picked)
        self.who.field.textEdited.connect(self._on_name_edited)
        for field in (self.who.field, self.more, self._animal, self.words):
            field.returnPressed.connect(self.primary)
            field.textEdited.connect(self._keep)
        self.when.edited.connect(self._keep)
        self.born.edited.connect(self._keep)
        self.kind.picked.connect(self._keep)

    def _fill(self, row: PersonRow | DayRow) -> None:
        if isinstance(row, DayRow):
            self.kind.choose(_DAY)
            self.words.setText(row.words)
            self.when.show_parts(row.year, row.month, row.day)
        else:
            self.kind.choose(row.kind)
            self.who.field.setText(row.name)
            self._other_id = row.other_id
            self.more.setText(str(row.birth_year or ""))
            self.born.show_parts(None, row.birth_month, row.birth_day)
            self._animal.setText(row.animal)
        # A person does not turn into a day.
        self._fields["kind"].setEnabled(not isinstance(row, DayRow))
        if not isinstance(row, DayRow) and self.kind.itemData(self.kind.count() - 1) == _DAY:
            self.kind.removeItem(self.kind.count() - 1)

    # ------------------------------------------------------------------ the draft

    def _keep(self, *_: object) -> None:
        """Closed by mistake, the sheet brings back what was typed."""
        self.draft.keep(
            {
                "kind": str(self.kind.key()), "name": self.who.field.text(), "other_id": self._other_id,
                "more": self.more.text(), "animal": self._animal.text(), "words": self.words.text(),
                "day": list(self.when.parts()), "born": list(self.born.parts()),
            }
        )  # fmt: skip

    def _show_draft(self, kept: dict[str, Any]) -> None:
        self.kind.choose(kept["kind"])
        self.who.field.setText(kept["name"])
        self._other_id = kept["other_id"]
        self.more.setText(kept["more"])
        self._animal.setText(kept["animal"])
        self.words.setText(kept["words"])
        self.when.show_parts(*kept["day"])
        self.born.show_parts(*kept.get("born", (None, None, None)))

    def _on_draft_dropped(self) -> None:
        self.note.say("")
        if self.row is not None:
            self._fill(self.row)
        else:
            self._show_draft(
                {"kind": str(self.kind.key()), "name": "", "other_id": None, "more": "", "animal": "",
                 "words": "", "day": [None, None, None], "born": [None, None, None]}
            )  # fmt: skip
        self._follow_kind()

    def _follow_kind(self, _index: int = 0) -> None:
        kind = self.kind.key()
        self.who.setVisible(kind != _DAY)
        self._more_field.setVisible(kind in _AGED)
        self._fields["born"].setVisible(kind not in (_DAY, PersonKind.PET))
        self._fields["animal"].setVisible(kind == PersonKind.PET)
        for name in ("words", "day"):
            self._fields[name].setVisible(kind == _DAY)

    # ------------------------------------------------------------------ what is typed

    def _person(self) -> PersonOrder:
        kind = str(self.kind.key())
        _, month, day = self.born.parts() if kind != PersonKind.PET else (None, None, None)
        birthday = (month, day) if month and day else None
        return PersonOrder(
            kind=kind,
            name=self.who.field.text(),
            other_id=self._other_id,
            animal=self._animal.text() if kind == PersonKind.PET else "",
            birth_year=read_birth_year(self.more.text(), self._today, birthday) if kind in _AGED else None,
            birth_month=month,
            birth_day=day,
        )

    def _day(self) -> DayOrder:
        year, month, day = self.when.parts()
        if month is None or day is None:
            raise BadInput("day_date", field="day")
        return DayOrder(words=self.words.text(), month=month, day=day, year=year)

    def _on_find_picked(self, guest_id: str) -> None:
        """Somebody with a profile: the relation stands on both pages."""
        chosen = self.who.list.current()
        self.who.clear()
        self.who.field.setText(chosen.title if chosen is not None else "")
        self._other_id = guest_id
        self._keep()

    def _on_name_edited(self, _text: str) -> None:
        self._other_id = None
