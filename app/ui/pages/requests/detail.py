"""One wish in full: who asked, what was promised, what was offered instead, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.desk import Desk
from app.domain.requests import EntryDesk, RequestRow, RequestStatus
from app.services.attachments import REQUEST
from app.ui.keys import cap
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.kept_files import KeptFiles
from app.ui.pages.requests.chip_button import ChipButton
from app.ui.pages.requests.entry import NOBODY, time_choices
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.fields import Field, LongText
from app.ui.widgets.fold_cover import folding
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.words import figures
from app.words import requests as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class RequestDetail(Card):
    """Signals say what a person wants; the page carries it out."""

    done_pressed = Signal()
    declined = Signal(str, str)  # reason, alternative
    reopened = Signal()
    print_pressed = Signal()
    guest_opened = Signal(str)
    owner_picked = Signal(object)
    time_picked = Signal(object)
    guest_picked = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0, parent=parent)
        self.courtesy = courtesy
        self.row: RequestRow | None = None
        self._build()
        self.show_nothing()

    def show_row(self, shown: RequestRow, desk: Desk, entry: EntryDesk) -> None:
        """Show this wish; a decline that was begun stays begun only for the same one."""
        if self.row is None or self.row.id != shown.id or not shown.is_open:
            self._end_decline()
        self.row = shown
        self._title.setText(words.thing(shown))
        place = shown.spot
        self._sub.setText("  ·  ".join(part for part in (shown.guest_name, place, shown.number) if part))
        self._show_chips(shown, desk)
        self._show_answer(shown, desk)
        self._show_who(shown, desk, entry)
        self._pick.setVisible(shown.guest_id is None and shown.is_open and self._wants_guest)
        self._guest.setVisible(True)
        self._guest.set_text(
            self.tr("Open guest") if shown.guest_id else self.tr("Find the guest"),
            "user" if shown.guest_id else "magnifying-glass",
        )
        for button, visible in (
            (self.done, shown.is_open), (self.decline_button, shown.is_open and not self.declining),
            (self.reopen, not shown.is_open), (self.print, True),
        ):  # fmt: skip
            button.setVisible(visible)
        self.files.show_of(shown.id)
        self._inside.show()
        self._bar.show()
        self._none.hide()

    def show_nothing(self) -> None:
        """No wish is chosen."""
        self.row = None
        self._inside.hide()
        self._bar.hide()
        self._none.show()

    @property
    def declining(self) -> bool:
        """Whether the two fields of a no are open."""
        return not self._decline_box.isHidden()

    def begin_decline(self) -> None:
        """Ask for the reason and what was offered instead."""
        if self.row is None or not self.row.is_open:
            return
        self._decline_box.show()
        self.decline_button.hide()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send_decline(self) -> None:
        """Both fields are checked here and in the service; the first empty one gets the cursor."""
        fields = (
            (self._reason_field, self.tr("Say in a few words why it cannot be.")),
            (self._alternative_field, self.tr("Write what you offered instead: there is no bare no.")),
        )
        empty = [(field, sentence) for field, sentence in fields if not field.field.text().strip()]  # type: ignore[attr-defined]
        for field, _ in fields:
            field.set_error("")
        for field, sentence in empty:
            field.set_error(sentence)
        if empty:
            empty[0][0].field.setFocus()
            return
        self.declined.emit(self.reason.text().strip(), self.alternative.text().strip())

    def escape(self) -> bool:
        """Esc closes a decline that was begun."""
        if not self.declining:
            return False
        self._end_decline()
        self.decline_button.setVisible(self.row is not None and self.row.is_open)
        return True

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._inside = QWidget()
        inner = column(self._inside, margins=(16, 14, 16, 8), spacing=8)
        self._title = Label("", "title", wrap=True)
        self._sub = Label("", "body", "text2", wrap=True, tabular=True)
        self._chips = Flow()
        self._reason = Label("", wrap=True)
        self._offered = Offered()
        self._more = Label("", "caption", "text2", wrap=True)
        self.owner, self.time = ChipButton(self.tr("Who sees to it")), ChipButton(self.tr("Promised"))
        self._who = Flow(self.owner, self.time)
        self._guest = KeyButton("", icon="user", kind="ghost", low=True)
        self._pick = GuestFind(self.courtesy)
        self._wants_guest = False
        self._decline_box = self._decline_form()
        about = column(spacing=8)
        for part in (self._title, self._sub, self._chips, self._reason, self._offered, self._more):
            about.addWidget(part)
        for each in (folding(about, self.courtesy.discreet), self._who, self._decline_box, self._pick):
            inner.addWidget(each)
        line = row()
        line.addWidget(self._guest)
        line.addStretch(1)
        inner.addLayout(line)
        self.files = KeptFiles(self.courtesy, REQUEST)
        inner.addWidget(self.files)
        inner.addStretch(1)
        self._none = Label(self.tr("Choose a request to see it in full."), "body", "text2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._none, 1)
        self._area = scrolled(self._inside)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._action_bar())
        self.owner.picked.connect(lambda key: self.owner_picked.emit(key or None))
        self.time.picked.connect(self.time_picked)
        self._guest.clicked.connect(self._on_guest_clicked)
        self._pick.picked.connect(self.guest_picked)

    def _decline_form(self) -> QWidget:
        box = QWidget()
        box.setObjectName("clear")
        body = column(box, spacing=8)
        self.reason = LongText(self.tr("Why it cannot be"), lines=2)
        self.alternative = LongText(self.tr("Offered instead"), lines=2)
        self._reason_field = Field(self.tr("Why it cannot be"), self.reason)
        self._alternative_field = Field(self.tr("Offered instead"), self.alternative)
        self._send = KeyButton(self.tr("Decline"), icon="x", kind="decline", cap=cap("decline"))
        self._send.clicked.connect(self.send_decline)
        for part in (self._reason_field, self._alternative_field, self._send):
            body.addWidget(part)
        box.hide()
        return box

    def _action_bar(self) -> QWidget:
        self._bar = QWidget()
        self._bar.setObjectName("actionbar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self._bar, margins=(16, 10, 16, 12))
        self.done = KeyButton(self.tr("Done"), icon="check", cap=self.tr("Space"))
        self.decline_button = KeyButton(self.tr("Decline"), icon="x", kind="decline", cap=cap("decline"))
        self.reopen = KeyButton(self.tr("Reopen"), icon="arrow-counter-clockwise")
        self.print = KeyButton(self.tr("Print note"), icon="printer")
        self.done.clicked.connect(self.done_pressed)
        self.decline_button.clicked.connect(self.begin_decline)
        self.reopen.clicked.connect(self.reopened)
        self.print.clicked.connect(self.print_pressed)
        body.addWidget(Flow(self.done, self.reopen, self.print, self.decline_button, across=8, down=8))
        return self._bar

    # ------------------------------------------------------------------ filling

    def _show_chips(self, shown: RequestRow, desk: Desk) -> None:
        self._chips.clear()
        text, tone, icon = words.state(shown, desk.now)
        self._chips.add(Chip(text, tone, icon=icon or None, strong=True))
        asked = self.tr("{how}, {time}").format(
            how=words.channel(shown.channel),
            time=figures.when(shown.asked_at, desk.place, desk.place.local(desk.now).date()),
        )
        self._chips.add(Chip(asked, icon=words.CHANNEL_ICONS.get(shown.channel, "chat-circle")))
        department = words.department(shown.department)
        self._chips.add(Chip(department, icon=words.department_icon(shown.department)))
        if shown.is_private:
            self._chips.add(Chip(self.tr("private"), icon="eye-slash"))
        if shown.is_open and shown.quiet_until is not None:
            time = figures.when(shown.quiet_until, desk.place, desk.place.local(desk.now).date())
            self._chips.add(
                Chip(self.tr("Do not disturb until {time}").format(time=time), "info", icon="moon")
            )

    def _show_answer(self, shown: RequestRow, desk: Desk) -> None:
        declined = shown.status is RequestStatus.DECLINED
        self._reason.setText(shown.decline_reason)
        self._reason.setVisible(declined)
        who = ""
        if shown.closed_at is not None:
            at = figures.when(shown.closed_at, desk.place, desk.place.local(desk.now).date())
            who = self.tr("{name}, {time}").format(name=shown.closed_by.split(" ")[0], time=at)
        self._offered.say(shown.alternative, who)
        self._offered.setVisible(declined)
        lines = [self.tr("Taken by {name}").format(name=shown.asked_of.split(" ")[0])]
        if shown.exception_to:
            lines.append(self.tr("Exception to a house rule: {rule}").format(rule=shown.exception_to))
        if who and not declined:
            lines.append(self.tr("Done by {who}").format(who=who))
        self._more.setText("\n".join(lines))

    def _show_who(self, shown: RequestRow, desk: Desk, entry: EntryDesk) -> None:
        self._who.setVisible(shown.is_open)
        names: list[tuple[object, str]] = [(NOBODY, words.nobody())]
        names += [(person.id, person.name) for person in entry.colleagues]
        self.owner.show_value(
            shown.owner_name or words.nobody(), icon="user" if shown.owner_name else "user-plus",
            choices=names, key=shown.owner_id or NOBODY,
        )  # fmt: skip
        moment = shown.promised_at
        self.time.show_value(
            words.promised(moment, desk.place, desk.now) if moment else words.no_time(), icon="clock",
            choices=time_choices(desk), key=moment,
        )  # fmt: skip

    def _end_decline(self) -> None:
        self.reason.setPlainText("")
        self.alternative.setPlainText("")
        self._reason_field.set_error("")
        self._alternative_field.set_error("")
        self._decline_box.hide()
        self._wants_guest = False

    def _on_guest_clicked(self) -> None:
        if self.row is None:
            return
        if self.row.guest_id:
            self.guest_opened.emit(self.row.guest_id)
            return
        self._wants_guest = True
        self._pick.clear()
        self._pick.show()
        self._pick.field.setFocus()


class Offered(QFrame):
    """What was offered instead of a no: the loudest thing of a declined wish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_ok")
        body = column(self, margins=(12, 10, 12, 10), spacing=4)
        head = row(spacing=10)
        head.addWidget(IconLabel("arrow-bend-down-right", "ok_soft_text", 16))
        head.addWidget(Label(self.tr("Offered instead"), "body_strong", "ok_soft"), 1)
        body.addLayout(head)
        self._what = Label("", "body", "ok_soft", wrap=True)
        self._who = Label("", "caption", "ok_soft", tabular=True)
        body.addWidget(self._what)
        body.addWidget(self._who)

    def say(self, what: str, who: str) -> None:
        """What was offered, and who said so and when."""
        self._what.setText(what)
        self._who.setText(who)
        self.setAccessibleName(f"{self.tr('Offered instead')}: {what}")


def side_width(page_width: float) -> int:
    """How wide the panel is on a page of this width (px at 100 %)."""
    return theme.px(338 if page_width >= 1000 else 272)
