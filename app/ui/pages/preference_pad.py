"""Shift+F7: up to five preferences of a guest in ten seconds, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.ids import new_id
from app.domain.preference_line import SLOTS, Offered, groups, offered
from app.domain.preferences import ManyReceipt, PreferenceRow
from app.errors import AppError
from app.services import guests, preference_pad, preferences
from app.ui import messages, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.pad_slots import LineField, PadLine, PadSlots, from_draft, judged
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words import guests as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_FORM = "pad"
_OWN = "own"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = ~(Qt.KeyboardModifier.KeypadModifier | _CONTROL)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PreferencePad(Sheet):
    """Aimed at a guest; without one the guest is found first. What was typed survives as a draft."""

    def __init__(self, courtesy: Courtesy, page: QWidget, guest_id: str | None = None) -> None:
        super().__init__(courtesy, page, width=560)
        self.guest_id = guest_id
        self._command_id = new_id()
        self._lines: list[PadLine] = []
        self._present: tuple[PreferenceRow, ...] = ()
        self._group: str | None = None  # where own words go, once somebody has chosen it
        self._build()
        self.field.textEdited.connect(self._on_field_text_edited)
        self.field.key_pressed.connect(self._on_field_key_pressed)
        self.list.opened.connect(lambda _row: self._take())
        self.who.picked.connect(self._aim)

    def begin(self) -> None:
        """Show it, the cursor where the first letter belongs."""
        self.show()
        if self.guest_id is None:
            self._restore()
            self.who.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._aim(self.guest_id)

    @property
    def lines(self) -> tuple[PadLine, ...]:
        """What was taken so far."""
        return tuple(self._lines)

    def primary(self) -> None:
        """Ctrl+Enter: what stands in the field is taken first, then all lines are written at once."""
        if self.guest_id is None:
            self.note.say(self.tr("Choose the guest first."), tone="warn")
            self.who.field.setFocus()
            return
        if self.field.text().strip() and len(self._lines) < SLOTS:
            self._take()
        if self._lines:
            tasks.start(self, self._save(self.guest_id), on_error=self._on_failed)
        else:
            self.note.say(self.tr("Write what the guest likes."), tone="warn")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.body.addWidget(Label(self.tr("Preferences"), "heading"))
        self._name = ElidedLabel("", "body", "text2")
        self.body.addWidget(self._name)
        self.note = InlineNote(parent=self._inner)
        self.body.addWidget(self.note)
        self.who = GuestFind(self.courtesy)
        self.body.addWidget(self.who)
        self.slots = PadSlots()
        self.body.addWidget(self.slots)
        self.field = LineField(
            self.tr("What the guest likes"), hint=self.tr("a few letters: oat, quiet, no feather …")
        )
        self._field = Field(self.tr("What the guest likes"), self.field, hint=_signs())
        self.body.addWidget(self._field)
        delegate = RecordRowDelegate(height=34, right_width=150, portrait=22, side=8)
        self.list = RecordList(delegate, self.tr("What it may mean"), fit=True, open_on_click=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.list)
        save = KeyButton(self.tr("Write down"), kind="primary", cap=cap("primary"))
        save.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(save, leave, across=8))
        self._offer()

    # ------------------------------------------------------------------ whom it is for

    def _aim(self, guest_id: str) -> None:
        self.guest_id = guest_id
        self.who.hide()
        self._restore()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.start(self, self._fetch(guest_id), on_error=self._on_failed)

    async def _fetch(self, guest_id: str) -> None:
        desk = self.courtesy.desk()
        card = await self.courtesy.worker.db(guests.form, desk, guest_id=guest_id)
        self._present = await self.courtesy.worker.db(preferences.of_guest, desk, guest_id=guest_id)
        self._name.setText(card.details.name)
        self._show()

    def _restore(self) -> None:
        """The draft about this guest, if nothing was typed before the guest was chosen."""
        self.who.setVisible(self.guest_id is None)
        draft = self.courtesy.drafts.load(_FORM, self.guest_id)
        if draft is not None and not self._lines and not self.field.text():
            self._lines = from_draft(draft.get("lines", ()))
            self.field.setText(str(draft.get("typed", "")))
            self.note.say(self.tr("Your draft is back."))
        elif self._lines or self.field.text():
            self.courtesy.drafts.discard(_FORM, None)
            self._keep()
        self._offer()
        self._show()

    # ------------------------------------------------------------------ the line

    def _on_field_key_pressed(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & _CONTROL)
        if event.modifiers() & _PLAIN:
            return
        if key in _ENTER:
            self.primary() if control else self._take()
        elif key in _STEPS and control:
            self._turn_group(_STEPS[key])
        elif key in _STEPS:
            self.list.keyPressEvent(event)
        elif key == Qt.Key.Key_Backspace and not self.field.text() and self._lines:
            self._give_back()
        else:
            return
        event.accept()

    def _take(self) -> None:
        """The chosen meaning becomes a line; a sixth one has to wait."""
        chosen = self.list.current()
        if chosen is None:
            return
        if len(self._lines) >= SLOTS:
            self._field.set_error(self.tr("Five are enough for once: write them down first."))
            return
        meant: Offered = chosen.record
        self._lines.append(PadLine(order=meant.order, typed=self.field.text().strip()))
        self.field.clear()
        self._group = None
        self._after_change()

    def _give_back(self) -> None:
        """Backspace in an empty line: the last one returns to be written again."""
        line = self._lines.pop()
        self.field.setText(line.typed)
        self._after_change()

    def _turn_group(self, step: int) -> None:
        """Ctrl+Up and Ctrl+Down: another group for own words."""
        chosen = self.list.current()
        if chosen is None or chosen.key != _OWN:
            return
        all_groups = groups(self.courtesy.desk().place.kind)
        at = all_groups.index(chosen.record.order.group)
        self._group = all_groups[(at + step) % len(all_groups)]
        self._offer()
        self.list.choose(_OWN)

    def _on_field_text_edited(self, _text: str) -> None:
        self.note.say("")
        self._after_change()

    def _after_change(self) -> None:
        # Other lines are another command: only the very same ones may be answered from the first time.
        self._command_id = new_id()
        self._field.set_error("")
        self._keep()
        self._offer()
        self._show()

    def _keep(self) -> None:
        if not self._lines and not self.field.text().strip():
            self.courtesy.drafts.discard(_FORM, self.guest_id)
            return
        content = {"lines": [line.kept() for line in self._lines], "typed": self.field.text()}
        self.courtesy.drafts.save(_FORM, self.guest_id, content)

    def _offer(self) -> None:
        kind = self.courtesy.desk().place.kind
        found = offered(self.field.text(), figures.language(), kind, self._group)
        self.list.set_rows([self._row(each) for each in found])
        self.list.setVisible(bool(found))
        self.list.choose_first()

    def _row(self, each: Offered) -> RecordRow:
        order = each.order
        how = [words.strength_word(order.strength)] if order.strength != "preferred" else []
        if order.source == "observed":
            how.append(words.source_word(order.source))
        title = each.word if order.code else self.tr("“{words}”").format(words=each.word)
        if how:
            title = f"{title}  ·  {', '.join(how)}"
        group = words.group_word(order.group)
        return RecordRow(
            key=order.code or _OWN, title=title, icon=_icon(order.group),
            right=group if order.code else f"{group}  Ctrl ↓", right_tone="text2",
            spoken=f"{title}, {group}", record=each,
        )  # fmt: skip

    def _show(self) -> None:
        self._lines = judged(self._lines, self._present)
        self.slots.show_lines(self._lines)
        self._field.set_note(
            self.tr("{count} of {most}").format(count=len(self._lines), most=SLOTS) if self._lines else ""
        )

    # ------------------------------------------------------------------ writing

    async def _save(self, guest_id: str) -> None:
        orders = [line.order for line in self._lines]
        receipt, changes = await self.courtesy.worker.db(
            preference_pad.add_many, self.courtesy.desk(), command_id=self._command_id, guest_id=guest_id,
            orders=orders,
        )  # fmt: skip
        self.courtesy.bus.changed.emit(changes, self)
        self._tell(receipt)
        # What could not stand stays in its line, with its reason beside it.
        self._lines = [self._lines[each.at] for each in receipt.left]
        self._after_change()
        if not self._lines:
            self.close_sheet()
            return
        self.note.say(
            self.tr("The rest is written down. This cannot stand beside what is there."), tone="warn"
        )
        await self._fetch(guest_id)

    def _tell(self, receipt: ManyReceipt) -> None:
        added, confirmed = len(receipt.added), len(receipt.confirmed)
        said = [self.tr("%n preference(s) written down", "", added)] if added else []
        said += [self.tr("%n confirmed", "", confirmed)] if confirmed else []
        if said:
            courtesy = self.courtesy
            courtesy.toasts.show(", ".join(said), undo=lambda: _take_back(courtesy, receipt))

    def _on_failed(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone=messages.tone(error))


async def _take_back(courtesy: Courtesy, receipt: ManyReceipt) -> None:
    _, changes = await courtesy.worker.db(
        preference_pad.take_back_many, courtesy.desk(), command_id=new_id(), receipt=receipt
    )
    courtesy.bus.changed.emit(changes, None)


def _signs() -> str:
    """The three signs and what they say; they stand on every keyboard."""
    said = (
        ("!", words.strength_word("required")), ("-", words.strength_word("unacceptable")),
        ("~", words.source_word("observed")),
    )  # fmt: skip
    return "      ".join(f"{sign}  {word}" for sign, word in said)


def _icon(group: str) -> str:
    return str(vocabulary.entry("preference_groups", group).get("icon", "heart"))
