"""Past imports and their way back, what they said about health, and all guests as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.facts import FactKind, FactOrder
from app.domain.ids import new_id
from app.domain.imports import ImportRow
from app.domain.roles import May
from app.domain.watching import WatchOrder
from app.errors import AppError
from app.services import imports, watching
from app.services.imports import Told
from app.ui import evacuation
from app.ui.pages.settings.section import SettingsSection
from app.ui.pages.settings.watch_card import WatchCard
from app.ui.save_dialog import ask_where
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_SHORT = 60
_KEYS, _HIGH = 300, 34  # px for the two keys of a past import


class ImportsSection(SettingsSection):
    """Each import with its sums and, while it stands, the button that takes it back."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        files = Card(margins=20, spacing=12)
        files.body.addWidget(Label(self.tr("Guests from and to other systems"), "title"))
        line = row(spacing=12)
        bring = KeyButton(self.tr("Import a file"), icon="download-simple")
        bring.clicked.connect(lambda: self.courtesy.navigator.go("import"))
        give = KeyButton(self.tr("Export all guests"), icon="file-csv")
        give.clicked.connect(self._choose_file)
        line.addWidget(bring)
        line.addWidget(give)
        self.leave = KeyButton(evacuation.heading(), icon="printer")
        self.leave.clicked.connect(lambda: evacuation.show(self.courtesy, self))
        place = courtesy.session.place
        self.leave.setVisible(place is not None and place.kind == "hotel")
        line.addWidget(self.leave)
        line.addStretch(1)
        files.body.addLayout(line)
        self._past, self._told = column(spacing=6), column(spacing=6)
        past, self._told_card = Card(margins=20, spacing=12), Card(margins=20, spacing=12)
        past.body.addWidget(Label(self.tr("Past imports"), "title"))
        past.body.addLayout(self._past)
        self._told_card.body.addWidget(
            Label(self.tr("Notes about health: ask the guest, then decide"), "title")
        )
        self._told_card.body.addLayout(self._told)
        self.read = KeyButton(self.tr("Read them now"), icon="warning")
        self.read.clicked.connect(lambda: self.start(self._read()))
        reading = row(spacing=12)
        reading.addWidget(self.read)
        reading.addStretch(1)
        self._told_card.body.addLayout(reading)
        self._told_card.setVisible(courtesy.session.may(May.SEE_PROTECTED))
        self.watched = WatchCard(courtesy)
        self.watched.wanted.connect(lambda order: self.start(self._watch(order)))
        self.watched.unwanted.connect(lambda key: self.start(self._stop_watching(key)))
        for card in (files, self.watched, self._told_card, past):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def load(self) -> None:
        """The list of imports."""
        self.start(self._load())

    def save(self) -> None:
        """Ctrl+Enter watches the folder that was chosen."""
        if self.watched.is_open:
            self.watched.save()

    def refuse(self, error: AppError) -> None:
        """Under the folder it is about."""
        if not self.watched.refuse(error):
            super().refuse(error)

    async def _load(self) -> None:
        desk = self.courtesy.desk()
        self.watched.show_rows(await self.courtesy.worker.db(watching.every, desk), desk.now)
        rows = await self.courtesy.worker.db(imports.past, self.courtesy.desk())
        clear(self._past)
        if not rows:
            self._past.addWidget(Label(self.tr("Nothing was imported yet."), "body", "text2"))
        for each in rows:
            self._past.addLayout(self._line(each))

    def _line(self, each: ImportRow) -> QHBoxLayout:
        desk = self.courtesy.desk()
        line = row(spacing=12)
        line.addWidget(ElidedLabel(each.file_name, "body_strong"), 2)
        told = self.tr("{new} new, {changed} changed").format(
            new=figures.number(each.counts.get("created", 0)),
            changed=figures.number(each.counts.get("updated", 0)),
        )
        states = {
            "done": told, "running": self.tr("under way"), "undone": self.tr("undone"),
            "undoing": self.tr("being undone"), "cancelled": self.tr("cancelled, nothing came in"),
            "failed": self.tr("stopped by a fault, nothing came in"),
        }  # fmt: skip
        line.addWidget(ElidedLabel(states.get(each.state, ""), "body", "text2"), 2)
        when = f"{figures.when(each.at, desk.place, desk.business_date)}  ·  {each.by}"
        line.addWidget(ElidedLabel(when, "body", "text2", tabular=True), 2)
        # The keys keep their room where there is none, so that the words stand below each other.
        keys = QWidget()
        keys.setObjectName("clear")
        keys.setFixedWidth(theme.px(_KEYS))
        keys.setMinimumHeight(theme.px(_HIGH))
        beside = row(keys, spacing=12)
        beside.addStretch(1)
        line.addWidget(keys)
        if each.state == "done":
            show = KeyButton(self.tr("Show"), icon="list", low=True)
            show.clicked.connect(lambda: self.courtesy.navigator.go("import_result", import_id=each.id))
            beside.addWidget(show)
        if each.can_be_undone:
            undo = KeyButton(self.tr("Undo the import"), icon="arrow-counter-clockwise", low=True)
            undo.clicked.connect(lambda: self._on_undo_clicked(each))
            beside.addWidget(undo)
        return line

    def _on_undo_clicked(self, each: ImportRow) -> None:
        # Deferred: most days nobody undoes one.
        from app.ui.dialogs.undo_import import UndoImport

        sheet = UndoImport(self.courtesy, self, each.id, each)
        sheet.undone.connect(lambda _: self.load())
        sheet.begin()

    # ------------------------------------------------------------------ watched folders

    async def _watch(self, order: WatchOrder) -> None:
        row, changes = await self.courtesy.worker.db(
            watching.choose, self.courtesy.desk(), command_id=self.watched.command_id, order=order
        )
        self.watched.close_form()
        self.tell(self.tr("Watched from now on: {folder}").format(folder=row.folder), changes)
        if self.courtesy.look_soon is not None:
            self.courtesy.look_soon()
        await self._load()

    async def _stop_watching(self, watch_id: str) -> None:
        _, changes = await self.courtesy.worker.db(
            watching.forget, self.courtesy.desk(), command_id=new_id(), watch_id=watch_id
        )
        self.tell(self.tr("The folder is not watched any more. Its files stay."), changes)
        await self._load()

    # ------------------------------------------------------------------ notes about health

    async def _read(self) -> None:
        told, _ = await self.courtesy.worker.db(imports.waiting, self.courtesy.desk())
        clear(self._told)
        if not told:
            self._told.addWidget(Label(self.tr("There is nothing to confirm."), "body", "text2"))
        for each in told:
            self._told.addLayout(self._told_line(each))

    def _told_line(self, each: Told) -> QHBoxLayout:
        line = row(spacing=12)
        line.addWidget(ElidedLabel(each.name, "body_strong"), 2)
        line.addWidget(Label(each.text, "body", wrap=True), 4)
        kinds: list[tuple[object, str]] = [
            (FactKind.ALLERGY, self.tr("Allergy")), (FactKind.HEALTH, self.tr("Health")),
            (FactKind.DIET, self.tr("Diet")), (FactKind.ACCESSIBILITY, self.tr("Access")),
            (None, self.tr("None of it")),
        ]  # fmt: skip
        pick = Pick(self.tr("What it is"), kinds)
        pick.choose(FactKind(each.kind) if each.kind else FactKind.ALLERGY)
        keep = KeyButton(self.tr("Asked and settled"), icon="check", low=True)
        keep.clicked.connect(lambda: self.start(self._settle(each, pick)))
        line.addWidget(pick)
        line.addWidget(keep)
        return line

    async def _settle(self, each: Told, pick: Pick) -> None:
        kind = pick.key()
        order = FactOrder(kind=str(kind), code=each.text[:_SHORT], detail=each.text) if kind else None
        _, changes = await self.courtesy.worker.db(
            imports.settle, self.courtesy.desk(), command_id=new_id(), told_id=each.id, order=order
        )
        self.tell(self.tr("Settled: {name}").format(name=each.name), changes)
        await self._read()

    # ------------------------------------------------------------------ export

    def _choose_file(self) -> None:
        ask_where(
            self, self.tr("Export all guests"), "guests.csv",
            lambda file: self.start(self.export(Path(file))), kinds="CSV (*.csv)",
        )  # fmt: skip

    async def export(self, file: Path) -> None:
        """Write every guest to a file."""
        done = await self.courtesy.worker.db(imports.export_guests, self.courtesy.desk(), to=file)
        told = self.tr("Exported: {count} guests in {file}")
        self.tell(told.format(count=figures.number(done.guests), file=file.name))
        if done.unreachable:
            shut = self.tr(
                "%n of them want(s) discretion: no address or number stands there.", "", done.unreachable
            )
            sub = self.tr(
                "On the privacy page of one who must be reached all the same, say why; then export again."
            )
            self.note.say(shut, tone="info", sub=sub)
