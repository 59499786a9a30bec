"""Watched folders: which there are, what is the matter with them, and a short form for one more."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.watching import KINDS, PRESETS, STALE_AFTER, WatchOrder, WatchRow
from app.errors import AppError
from app.ui import messages
from app.ui.open_dialog import ask_for_folder
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.words import figures
from app.words.import_fields import kind_name
from app.words.watching import age_limit, preset_name, why

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_DEFAULT_AGE = 1_440


class WatchCard(Card):
    """`wanted(WatchOrder)` and `unwanted(watch id)`: the section carries them out."""

    wanted = Signal(object)
    unwanted = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=20, spacing=12, parent=parent)
        self.courtesy = courtesy
        self.command_id = new_id()
        self.body.addWidget(Label(self.tr("Watched folders"), "title"))
        told = self.tr(
            "What another system puts into a watched folder comes in by itself, also while nobody is signed "
            "in. Files that were taken in move to “done”, others to “failed” with the reason beside them."
        )
        self.body.addWidget(Label(told, "body", "text2", wrap=True))
        self._rows = column(spacing=10)
        self.body.addLayout(self._rows)
        self._make_form()
        self.new = KeyButton(self.tr("Watch a folder"), icon="plus")
        self.new.clicked.connect(lambda: self.begin(None))
        line = row()
        line.addWidget(self.new)
        line.addStretch(1)
        self.body.addLayout(line)

    # ------------------------------------------------------------------ the list

    def show_rows(self, rows: tuple[WatchRow, ...], now: datetime) -> None:
        """Show these folders."""
        clear(self._rows)
        for each in rows:
            self._rows.addWidget(self._line(each, now))

    def _line(self, each: WatchRow, now: datetime) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        line, words = row(whole, spacing=12), column(spacing=1)
        is_wrong = bool(each.trouble or (each.last is not None and each.last.code))
        line.addWidget(
            IconLabel("warning" if is_wrong else "download-simple", "warn" if is_wrong else "ok", 18)
        )
        head = self.tr("{kind}: {folder}").format(kind=kind_name(each.kind), folder=each.folder)
        title = ElidedLabel(head, "body_strong")
        title.setToolTip(each.folder)
        words.addWidget(title)
        words.addWidget(ElidedLabel(self._state(each, now), "caption", "text2", tabular=True))
        if is_wrong:
            words.addWidget(Label(self._wrong(each), "caption", "warn", wrap=True))
        line.addLayout(words, 1)
        if each.workstation == self.courtesy.session.workstation:
            change = KeyButton(self.tr("Change"), icon="note-pencil", low=True)
            change.clicked.connect(partial(self._on_change_clicked, each))
            line.addWidget(change)
        stop = KeyButton(self.tr("Stop watching"), icon="x", low=True)
        stop.clicked.connect(partial(self._on_stop_clicked, each.id))
        line.addWidget(stop)
        return whole

    def _state(self, each: WatchRow, now: datetime) -> str:
        parts = [
            self.tr("from the desk {desk}").format(desk=each.workstation),
            self.tr("brought in by {name}").format(name=each.by.short_name),
            self.tr("warns when older than {limit}").format(limit=age_limit(each.stale_after)),
        ]
        if each.last is not None and not each.last.code:
            place = self.courtesy.desk().place
            at = figures.when(each.last.at, place, place.local(now).date())
            parts.append(self.tr("last: {file}, {time}").format(file=each.last.name, time=at))
        return "  ·  ".join(parts)

    def _wrong(self, each: WatchRow) -> str:
        if each.trouble:
            return messages.sentence(AppError(each.trouble))
        assert each.last is not None
        reason = why(AppError(each.last.code, **each.last.params))
        return self.tr("{file} was not taken in. {why}").format(file=each.last.name, why=reason)

    # ------------------------------------------------------------------ the form

    def begin(self, each: WatchRow | None) -> None:
        """Open the form, for one more folder or to change how one is watched."""
        self.command_id = new_id()
        self.folder.setText(each.folder if each is not None else "")
        if each is not None:
            self.kind.choose(each.kind)
        self.preset.choose(each.preset if each is not None else "auto")
        self.age.choose(each.stale_after if each is not None else _DEFAULT_AGE)
        self.folder_field.set_error("")
        self._form.show()
        self.new.hide()
        self.folder.setFocus()

    def close_form(self) -> None:
        """Put the form away."""
        self._form.hide()
        self.new.show()

    @property
    def is_open(self) -> bool:
        """Whether somebody is filling the form in."""
        return not self._form.isHidden()

    def save(self) -> None:
        """What stands in the form is wanted."""
        self.folder_field.set_error("")
        self.wanted.emit(
            WatchOrder(
                folder=self.folder.text(), kind=str(self.kind.key()), preset=str(self.preset.key()),
                stale_after=int(str(self.age.key())),
            )
        )  # fmt: skip

    def refuse(self, error: AppError) -> bool:
        """Show what is wrong under the folder; False for an error that is about something else."""
        is_ours = error.params.get("field") == "folder"
        if is_ours:
            self.folder_field.set_error(messages.sentence(error))
        return is_ours

    def _make_form(self) -> None:
        self._form = QWidget()
        self._form.setObjectName("clear")
        body = column(self._form, spacing=12)
        self.folder = TextField(self.tr("Folder"), hint=self.tr("Where the other system puts its files"))
        choose = KeyButton(self.tr("Choose a folder"), icon="magnifying-glass")
        choose.clicked.connect(self._on_choose_clicked)
        self.folder_field = Field(self.tr("Folder"), self.folder)
        first = row(spacing=8)
        first.addWidget(self.folder_field, 1)
        place = self.courtesy.desk().place
        self.kind = Pick(
            self.tr("What its files are"), [(kind, kind_name(kind)) for kind in KINDS.get(place.kind, ())]
        )
        self.preset = Pick(self.tr("From which system"), [(each, preset_name(each)) for each in PRESETS])
        self.age = Pick(self.tr("Warn when older than"), [(each, age_limit(each)) for each in STALE_AFTER])
        body.addLayout(first)
        picks = Flow(across=16, down=12)
        for label, pick in (
            (self.tr("What its files are"), self.kind), (self.tr("From which system"), self.preset),
            (self.tr("Warn when older than"), self.age),
        ):  # fmt: skip
            field = Field(label, pick)
            field.setFixedWidth(theme.px(210))
            picks.add(field)
        body.addWidget(picks)
        last = row(spacing=12)
        self.go = KeyButton(self.tr("Watch this folder"), icon="check", kind="primary", cap="Ctrl ↵")
        self.go.clicked.connect(self.save)
        leave = KeyButton(self.tr("Cancel"), kind="plain")
        leave.clicked.connect(self.close_form)
        for button in (choose, leave, self.go):
            if button is leave:
                last.addStretch(1)
            last.addWidget(button)
        body.addLayout(last)
        self.body.addWidget(self._form)
        self._form.hide()

    def _on_choose_clicked(self) -> None:
        ask_for_folder(self, self.tr("Choose a folder"), self.folder.setText, begin=self.folder.text())

    def _on_change_clicked(self, each: WatchRow, _checked: bool = False) -> None:
        self.begin(each)

    def _on_stop_clicked(self, watch_id: str, _checked: bool = False) -> None:
        self.unwanted.emit(watch_id)
