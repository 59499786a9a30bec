"""Set up my place: one form, no steps. What is typed is kept until the place is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.errors import AppError
from app.services import setup
from app.ui import messages
from app.ui.first_start import wish as wishes
from app.ui.first_start.recovery_card import RecoveryCard
from app.ui.first_start.sample import Sample
from app.ui.first_start.setup_fields import SetupFields, suggested
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.picture import Mark

SIDE_BY_SIDE, FIELDS_IN_LINE = 1000, 640
_DRAFT_PAUSE_MS = 500


class SetupPage(QWidget):
    """`done(Wish)` with Ctrl+Enter when everything is filled in; `left()` with Esc, the draft is kept."""

    done = Signal(object)
    left = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._folder = folder
        self.fields = SetupFields()
        self.recovery = RecoveryCard(setup.new_recovery_code())
        self.sample = Sample()
        self.note = InlineNote()
        self.note.hide()
        self._pause = QTimer(self, interval=_DRAFT_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._keep_draft)
        self._build()
        self._bind_keys()
        self.fields.fill(wishes.read_draft(folder) or suggested())
        self.fields.changed.connect(self._on_fields_changed)
        self.recovery.kept_changed.connect(self._show_readiness)
        self._on_fields_changed()
        self._pause.stop()
        self.setFocusProxy(self.fields.name)

    def forget_draft(self) -> None:
        """The place is there."""
        self._pause.stop()
        wishes.drop_draft(self._folder)

    def show_error(self, sentence: str) -> None:
        """It was not set up: everything typed is still here."""
        self.open_button.setEnabled(True)
        self.note.say(sentence, tone="warn")

    def show_refusal(self, error: AppError) -> None:
        """Under the field it is about, else above the form."""
        self.open_button.setEnabled(True)
        sentence = messages.sentence(error)
        if not self.fields.show_refusal(str(error.params.get("field", "")), sentence):
            self.show_error(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, then one; fields in a line, then below each other."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.fields.fold(self.width() < theme.px(FIELDS_IN_LINE))

    def _build(self) -> None:
        outer = column(self)
        inner = QWidget()
        body = column(inner, margins=(48, 20, 48, 12), spacing=12)
        body.addLayout(self._head())
        body.addWidget(self.note)
        self._columns = row(spacing=16)
        self.fields.body.addStretch(1)
        self.fields.body.addWidget(self.sample)
        self._columns.addWidget(self.fields, 9)
        self._columns.addWidget(self.recovery, 5)
        body.addLayout(self._columns, 1)
        outer.addWidget(scrolled(inner), 1)
        foot = row(margins=(48, 0, 48, 20), spacing=10)
        self._fill_foot(foot)
        outer.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=10)
        head.addWidget(Mark())
        head.addWidget(Label("Courtesy", "title"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("Set up my place"), "body", "text2"))
        return head

    def _fill_foot(self, foot: QHBoxLayout) -> None:
        back = KeyButton(self.tr("Back"), icon="arrow-left", cap="Esc")
        back.clicked.connect(self.left)
        self._ready_sign = IconLabel("check-circle", "ok", 15)
        self._ready = Label("", "caption", "text2")
        self.open_button = KeyButton(self.tr("Open Courtesy"), icon="door-open", kind="primary", cap="Ctrl ↵")
        self.open_button.clicked.connect(self.submit)
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._ready_sign)
        foot.addWidget(self._ready)
        foot.addWidget(self.open_button)

    def _bind_keys(self) -> None:
        # Keypad Enter is another key than Return.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)
        QShortcut(QKeySequence("Esc"), self, self.left.emit)

    def submit(self) -> None:
        """Ctrl+Enter: everything is checked once more, then the place is made."""
        self.note.say("")
        self.fields.show_errors(all_of_them=True)
        if self.fields.errors():
            self.fields.focus_first_error()
            return
        if not self.recovery.is_kept:
            self.recovery.note.say(self.tr("First put the recovery code in a safe place."), tone="warn")
            self.recovery.kept.setFocus()
            return
        if self.open_button.isEnabled():
            self.open_button.setEnabled(False)
            self.done.emit(replace(self.fields.wish(), code=self.recovery.code))

    def _on_fields_changed(self) -> None:
        self.sample.follow(self.fields.wish())
        self._show_readiness()
        self._pause.start()

    def _show_readiness(self, *_: object) -> None:
        missing = len(self.fields.errors()) + (0 if self.recovery.is_kept else 1)
        self._ready_sign.setVisible(not missing)
        text = self.tr("Still missing: %n", "", missing) if missing else self.tr("Everything is filled in")
        self._ready.setText(text)

    def _keep_draft(self) -> None:
        wishes.keep_draft(self._folder, self.fields.wish())
