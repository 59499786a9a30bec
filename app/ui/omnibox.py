"""The search box: it grows out of its field, and the focus never leaves the field."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import AppError
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.omnibox_delegate import OmniboxDelegate
from app.ui.omnibox_meaning import Meaning
from app.ui.omnibox_rows import OmniRow
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.top_bar import OmniboxField
from app.ui.widgets.labels import KeyCap, Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.shadow import lift

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

PAUSE_MS = 0  # letters that are typed at once are searched for once; a newer one overtakes
STILL_SEARCHING_MS = 150
_KEPT = 5
_MOST_HEIGHT = 520
_F_KEYS = {
    Qt.Key.Key_F2: "do:request_form", Qt.Key.Key_F3: "do:gesture", Qt.Key.Key_F7: "do:note_form",
    Qt.Key.Key_F9: "do:card",
}  # fmt: skip
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Omnibox(QObject):
    """Listens to the field of the top bar and shows what it may mean."""

    def __init__(self, courtesy: Courtesy, field: OmniboxField, window: MainWindow) -> None:
        super().__init__(window)
        self.courtesy = courtesy
        self._meaning = Meaning(courtesy, window)
        self._field = field
        self._last: deque[str] = deque(maxlen=_KEPT)
        self._person_id: str | None = None
        self.panel = OmniboxPanel(courtesy, window)
        self.panel.list.opened.connect(self._run)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self._slow = QTimer(self, interval=STILL_SEARCHING_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.panel.set_busy(True))
        field.asked.connect(self._on_field_asked)
        field.textEdited.connect(self._on_field_text_edited)
        field.closed.connect(self.close)
        field.key_pressed.connect(self._on_field_key_pressed)
        field.installEventFilter(self)
        window.installEventFilter(self)
        courtesy.navigator.moved.connect(self._on_navigator_moved)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        courtesy.session.signed_out.connect(self.close)

    def close(self) -> None:
        """Fold the panel away; what was typed stays in the field."""
        self._pause.stop()
        self._slow.stop()
        self.panel.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F-keys belong to the open panel; it goes when the field is left and follows the window."""
        kind = event.type()
        if watched is self._field:
            if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if self.panel.isVisible() and Qt.Key(event.key()) in _F_KEYS:
                    event.accept()
                    return True
            elif kind == QEvent.Type.FocusOut and not self.panel.underMouse():
                self.close()
        elif kind == QEvent.Type.Resize and self.panel.isVisible():
            self.panel.stand_under(self._field)
        return False

    def _search(self) -> None:
        if self.courtesy.session.employee is None:
            return
        self._slow.start()
        tasks.start(self, self._find(self._field.text()), on_error=self._on_failed)

    async def _find(self, text: str) -> None:
        try:
            if text.strip():
                rows = await self._meaning.rows(text)
            else:
                rows = await self._meaning.untyped(tuple(self._last), _KEPT)
        except asyncio.CancelledError:
            return  # overtaken by the next letter
        if text == self._field.text() and self._field.hasFocus():
            self._show(rows)

    def _show(self, rows: list[object]) -> None:
        self._slow.stop()
        self.panel.show_rows(rows)
        self.panel.stand_under(self._field)

    def _run(self, chosen: OmniRow | None) -> None:
        if chosen is None:
            return
        self._field.clear()
        self.close()
        self._field.clearFocus()
        chosen.act()

    def _on_field_asked(self) -> None:
        if not self.panel.isVisible():
            self._search()

    def _on_field_text_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_field_key_pressed(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.panel.isVisible():
            if key == Qt.Key.Key_Down:
                self._search()
                event.accept()
            return
        if key in _STEPS:
            self.panel.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Tab:
            self.panel.step_to_actions()
        elif key in _F_KEYS:
            pad = key == Qt.Key.Key_F7 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._run(self.panel.row("do:pad" if pad else _F_KEYS[key]))
        else:
            return
        event.accept()

    def _enter(self) -> None:
        """Open the chosen row. Rows of an older text are never opened: the new ones are asked for first."""
        if self._pause.isActive() or self._slow.isActive():
            self._pause.stop()
            tasks.start(self, self._find_and_run(self._field.text()), on_error=self._on_failed)
            return
        self._run(self.panel.list.current())

    async def _find_and_run(self, text: str) -> None:
        await self._find(text)
        if text == self._field.text() and self.panel.isVisible():
            self._run(self.panel.list.current())

    def _on_failed(self, error: AppError) -> None:
        self._slow.stop()
        self.panel.show_failure(messages.sentence(error))
        self.panel.stand_under(self._field)

    def _on_navigator_moved(self, key: str, what: dict[str, object]) -> None:
        self._field.clear()  # it was meant for the page before
        self.close()
        guest_id = what.get("guest_id")
        if key == "guest" and isinstance(guest_id, str):
            others = (each for each in self._last if each != guest_id)
            self._last = deque([guest_id, *others], maxlen=_KEPT)

    def _on_session_signed_in(self, employee: object) -> None:
        person_id = getattr(employee, "id", None)
        if person_id != self._person_id:
            self._person_id = person_id
            self._last.clear()
            self._field.clear()


class Results(RecordList):
    """The rows. They cover what is behind them, so that a letter does not paint the page anew as well."""

    def _dress(self) -> None:
        super()._dress()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the panel, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("raised"))
        painter.end()
        super().paintEvent(event)


class OmniboxPanel(QFrame):
    """The rows, a thin line while still searching, and the keys at the bottom. Takes no focus."""

    def __init__(self, courtesy: Courtesy, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._busy = self._failed = False
        self._note = InlineNote()
        self.list = Results(OmniboxDelegate(courtesy.discreet), self.tr("Search results"), open_on_click=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = column(self, margins=(4, 8, 4, 0))
        body.addWidget(self._note)
        body.addWidget(self.list, 1)
        body.addWidget(self._foot())
        self._note.say("")
        lift(self)
        self.hide()

    def show_rows(self, rows: list[object]) -> None:
        """Show these and choose the first."""
        self.set_busy(False)
        if self._failed:
            self._failed = False
            self._note.say("")
        self.list.show_anew(rows)

    def show_failure(self, sentence: str) -> None:
        """Say what is wrong above the rows that are still here."""
        self.set_busy(False)
        self._failed = True
        self._note.say(sentence, tone="warn")

    def set_busy(self, busy: bool) -> None:
        """The thin line: the rows shown are those of the text before."""
        if busy != self._busy:
            self._busy = busy
            self.update(self._line().toAlignedRect())

    def stand_under(self, field: QWidget) -> None:
        """Hang below the field, as high as the rows need and the window allows.

        A panel that stays where it is leaves the page behind it alone: only its rows are painted.
        """
        window = self._window
        corner = field.mapTo(window, QPoint(0, field.height() + theme.px(4)))
        content = self.list.content_height()
        chrome = theme.px(54) + (self._note.sizeHint().height() if self._note.isVisibleTo(self) else 0)
        room = window.height() - corner.y() - theme.px(16)
        height = min(content + chrome, theme.px(_MOST_HEIGHT), room)
        width = min(max(field.width(), theme.px(420)), window.width() - corner.x() - theme.px(12))
        self.setGeometry(corner.x(), corner.y(), width, height)
        if self.isHidden():
            self.show()
            self.raise_()

    def step(self, by: int) -> None:
        """Choose another row, round from the end to the beginning."""
        rows = [at for at, record in enumerate(self.list.rows()) if isinstance(record, OmniRow)]
        if not rows:
            return
        here = self.list.currentIndex().row()
        at = rows.index(here) if here in rows else -1
        to = (at + by) % len(rows) if abs(by) == 1 else min(max(at + by, 0), len(rows) - 1)
        self.list.setCurrentIndex(self.list.model().index(rows[to], 0))

    def step_to_actions(self) -> None:
        """Tab: the first action for the guest."""
        for record in self.list.rows():
            if isinstance(record, OmniRow) and record.key.startswith("do:"):
                self.list.choose(record.key)
                return

    def row(self, key: str) -> OmniRow | None:
        """The row with this key."""
        return next((each for each in self.list.rows() if getattr(each, "key", None) == key), None)  # type: ignore[return-value]

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and the line while busy."""
        super().paintEvent(event)
        if self._busy:
            QPainter(self).fillRect(self._line(), theme.colour("accent"))

    def _line(self) -> QRectF:
        return QRectF(theme.px(10), 1, self.width() - theme.px(20), 2)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("clear")
        line = row(foot, margins=(10, 4, 10, 8), spacing=8)
        for cap, text in (
            ("↑ ↓", self.tr("move")), ("↵", self.tr("open")), ("Tab", self.tr("actions")),
            ("Esc", self.tr("close")),
        ):  # fmt: skip
            line.addWidget(KeyCap(cap))
            line.addWidget(Label(text, "caption", "text2"))
            line.addSpacing(theme.px(8))
        line.addStretch(1)
        return foot
