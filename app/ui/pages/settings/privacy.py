"""Privacy: how long what is kept, what the next run removes, what earlier runs did, and who looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.retention import KINDS, PRESETS, Preview, RunRow
from app.domain.roles import May
from app.domain.settings import ALL, KEEP_DRAFTS, KEEP_GUESTS
from app.services import facts, privacy, settings
from app.ui.housekeeping import keep_house
from app.ui.pages.privacy.rights_card import LooksCard
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, clear, column
from app.ui.widgets.sure_button import SureButton
from app.words import figures
from app.words import privacy as said
from app.words.people import setting_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_YEARS = (0, 1, 2, 3, 5, 7, 10)
_MONTHS = (0, 3, 6, 12, 24, 36, 60)
_DAYS = (7, 14, 30, 60)
_LOOKS = 50


class PrivacySection(SettingsSection):
    """The rules as numbers, a preview before they run, and what they did."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.numbers = {declared.key: self._pick(declared.key) for declared in KINDS}
        self.preset = Pick(self.tr("Begin with"), [("", self.tr("your own numbers")), *self._presets()])
        self.preset.picked.connect(self._on_preset_picked)
        self.body.addWidget(self._make_rules())
        self.body.addWidget(self._make_next())
        self.looks = LooksCard()
        self.looks.setVisible(courtesy.session.may(May.SEE_AUDIT))
        self.body.addWidget(self.looks)
        self.body.addStretch(1)

    def load(self) -> None:
        """Show what holds, what is due and what was done."""
        self.start(self._load())

    def save(self) -> None:
        """Ctrl+Enter."""
        self.start(self._save())

    def _make_rules(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("How long the house keeps it"), "title"))
        told = self.tr(
            "The presets were put together in {month} and are no legal advice: law differs by country and "
            "changes. Your house must check them. Sums, ledger and chains are never touched."
        ).format(month=f"{PRESETS[0].as_of:%Y-%m}")
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        line = Flow(across=16, down=14)
        for field in (
            Field(self.tr("Begin with"), self.preset),
            *(Field(setting_name(ALL[key].label), pick) for key, pick in self.numbers.items()),
        ):
            field.setFixedWidth(theme.px(260))
            line.add(field)
        card.body.addWidget(line)
        save = KeyButton(self.tr("Save the rules"), icon="check", kind="primary", cap="Ctrl ↵")
        save.clicked.connect(self.save)
        card.body.addWidget(Flow(save))
        return card

    def _make_next(self) -> Card:
        card = Card(margins=20, spacing=10)
        card.body.addWidget(Label(self.tr("What the next run removes"), "title"))
        told = self.tr("The rules run once a business day, when the first person signs in, and at day close.")
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        self.due = column(spacing=4)
        card.body.addLayout(self.due)
        words, question = self.tr("Run the rules now"), self.tr("Remove it for good?")
        self.run_button = SureButton(words, question, icon="trash", kind="plain")
        self.run_button.sure.connect(lambda: self.start(self._run()))
        card.body.addWidget(Flow(self.run_button))
        card.body.addWidget(Label(self.tr("What earlier runs did"), "title"))
        self.done = column(spacing=4)
        card.body.addLayout(self.done)
        return card

    def _presets(self) -> list[tuple[object, str]]:
        return [(one.code, said.preset(one.code)) for one in PRESETS]

    def _pick(self, key: str) -> Pick:
        offered = _YEARS if key == KEEP_GUESTS.key else _DAYS if key == KEEP_DRAFTS.key else _MONTHS
        choices: list[tuple[object, str]] = [(number, self._number_words(key, number)) for number in offered]
        pick = Pick(setting_name(ALL[key].label), choices)
        pick.picked.connect(lambda: self.preset.choose(""))
        return pick

    def _number_words(self, key: str, number: int) -> str:
        if number == 0:
            return self.tr("never by itself")
        if key == KEEP_GUESTS.key:
            return self.tr("%n year(s)", "", number)
        if key == KEEP_DRAFTS.key:
            return self.tr("%n day(s)", "", number)
        return self.tr("%n month(s)", "", number)

    def _choose(self, key: str, number: int) -> None:
        pick = self.numbers[key]
        if not pick.choose(number):
            pick.addItem(self._number_words(key, number), number)
            pick.choose(number)

    def _on_preset_picked(self) -> None:
        code = str(self.preset.key() or "")
        if code:
            for key, number in privacy.preset(code).items():
                self._choose(key, number)
            self.preset.choose(code)

    async def _load(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        for key, number in (await worker.db(settings.read, desk.place)).items():
            if key in self.numbers:
                self._choose(key, number)
        self._show_due(await worker.db(privacy.preview, desk))
        self._show_done(await worker.db(privacy.runs, desk))
        if desk.may(May.SEE_AUDIT):
            looks = await worker.db(facts.reveals, desk, limit=_LOOKS)
            self.looks.show_looks(looks, desk.place, named=desk.may(May.SEE_GUESTS))

    def _show_due(self, told: Preview) -> None:
        clear(self.due)
        due = [one for one in told.removals if one.count]
        named = self.courtesy.session.may(May.SEE_GUESTS)
        for one in due:
            names = ", ".join(one.names) if named else ""
            text = said.rule(one.kind, one.count)
            self.due.addWidget(Label(f"{text} ({names})" if names else text, "body", wrap=True))
        if not due:
            self.due.addWidget(Label(self.tr("Nothing is due to be removed."), "body", "text2"))
        if told.soon:
            soon = self.tr("%n protected fact(s) go within 30 days unless confirmed", "", told.soon)
            names = ", ".join(told.soon_names) if named else ""
            self.due.addWidget(Label(f"{soon} ({names})" if names else soon, "body", "text2", wrap=True))
        self.run_button.setEnabled(bool(due))

    def _show_done(self, runs: tuple[RunRow, ...]) -> None:
        clear(self.done)
        place = self.courtesy.desk().place
        for run in runs:
            what = "; ".join(said.rule(kind, count) for kind, count in run.removed.items())
            day = f"{figures.day(place.business_date(run.at))} {figures.clock(run.at, place)}"
            rest = self.tr("%n left for the next run", "", run.left_over) if run.left_over else ""
            text = "  ·  ".join(part for part in (day, what, rest) if part)
            self.done.addWidget(Label(text, "body", wrap=True))
        if not runs:
            self.done.addWidget(Label(self.tr("No run has removed anything yet."), "body", "text2"))

    async def _save(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        before = await worker.db(settings.read, desk.place)
        changes = None
        for key, pick in self.numbers.items():
            value = int(str(pick.key()))
            if value != before[key]:
                _, changes = await worker.db(settings.change, desk, command_id=new_id(), key=key, value=value)
        self.tell(self.tr("The rules are saved."), changes)
        await self._load()

    async def _run(self) -> None:
        self.run_button.setEnabled(False)
        await keep_house(self.courtesy, again=True)
        self.tell(self.tr("The rules have run."))
        await self._load()
