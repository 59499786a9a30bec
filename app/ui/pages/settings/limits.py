"""Limits: what each person may give without asking. The tightest one wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.budgets import LimitRow, Period, Scope
from app.domain.changes import Changes
from app.domain.desk import EmployeeRow, PlaceRow
from app.domain.ids import new_id
from app.domain.money import parse_minor, plain
from app.domain.roles import May, Role, may
from app.errors import AppError, BadInput
from app.services import employees, limits
from app.ui import messages
from app.ui.pages.settings.limit_words import (
    OFFERED,
    everyone,
    kind_words,
    laid_out,
    preset_words,
    sentence,
    who_words,
)
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, Well
from app.ui.widgets.fields import Pick, TextField
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words.people import role_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class AmountField(TextField):
    """An amount of the place's money."""

    def __init__(self, name: str, place: PlaceRow, minor: int | None = None) -> None:
        super().__init__(name)
        self._place, self._minor = place, minor
        self.setFixedWidth(theme.px(110))
        if minor is not None:
            self.setText(plain(minor, place.exponent))

    def minor(self) -> int:
        """Minor units. Raises `BadInput("amount")`."""
        return parse_minor(self.text(), self._place.exponent)

    def is_changed(self) -> bool:
        """Whether somebody typed another amount."""
        return self._minor is None or self.text() != plain(self._minor, self._place.exponent)


class LimitLine(Well):
    """One limit as a sentence with its amount as a field."""

    def __init__(self, rule: LimitRow, people: tuple[EmployeeRow, ...], place: PlaceRow) -> None:
        super().__init__(margins=12, spacing=6)
        self.rule = rule
        who = who_words(rule, people)
        self.amount = AmountField(self.tr("Amount for {who}").format(who=who), place, rule.amount_minor)
        currency = row(spacing=6)
        holder = QWidget()
        holder.setObjectName("clear")
        holder.setLayout(currency)
        currency.addWidget(self.amount)
        currency.addWidget(Label(place.currency, "body", "text2"))
        line = row(spacing=8)
        words = laid_out(
            sentence(rule.scope, rule.period), {"who": Label(who, "body_strong"), "amount": holder}
        )
        line.addWidget(words, 1)
        self.away = KeyButton(self.tr("Take away"), icon="x", kind="ghost", low=True)
        self.away.setAccessibleName(self.tr("Take away the limit for {who}").format(who=who))
        line.addWidget(self.away)
        self.body.addLayout(line)
        concerned = _concerned(rule, people)
        if concerned and rule.employee_id is None:
            under = row(spacing=8)
            under.addWidget(IconLabel("users", "text2", 14))
            under.addWidget(ElidedLabel(concerned, "caption", "text2"), 1)
            self.body.addLayout(under)


class LimitsSection(SettingsSection):
    """The rules that hold, a preset to begin with, and one line to add another."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.lines: list[LimitLine] = []
        self._people: tuple[EmployeeRow, ...] = ()
        card = Card(margins=20, spacing=10)
        head = row(spacing=12)
        head.addWidget(Label(self.tr("What each person may give without asking"), "title", wrap=True), 1)
        head.addWidget(Label(self.tr("the tightest one wins"), "caption", "text2"))
        card.body.addLayout(head)
        self._rules = column(spacing=8)
        card.body.addLayout(self._rules)
        card.body.addWidget(Label(self.tr("Add a limit"), "caption_strong", "text2"))
        self._adding = column()
        card.body.addLayout(self._adding)
        card.body.addLayout(self._foot())
        self.body.addWidget(card)
        self.body.addStretch(1)

    def load(self) -> None:
        """Fetch the rules and who works here."""
        self.start(self._load())

    def save(self) -> None:
        """Ctrl+Enter: every amount that was changed."""
        self.start(self._save())

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=10)
        self.preset = Pick(self.tr("Begin with"), preset_words())
        use = KeyButton(self.tr("Use this set"), icon="stack")
        use.clicked.connect(lambda: self.start(self._use_preset()))
        save = KeyButton(self.tr("Save the limits"), icon="check", kind="primary", cap="Ctrl ↵")
        save.clicked.connect(self.save)
        foot.addWidget(self.preset)
        foot.addWidget(use)
        foot.addStretch(1)
        foot.addWidget(save)
        return foot

    async def _load(self) -> None:
        desk = self.courtesy.desk()
        self._people = await self.courtesy.worker.db(employees.at_the_desk, desk.place)
        self._show(await self.courtesy.worker.db(limits.rules, desk))

    def _show(self, rules: tuple[LimitRow, ...]) -> None:
        place = self.courtesy.desk().place
        clear(self._rules)
        self.lines = [LimitLine(rule, self._people, place) for rule in sorted(rules, key=_order)]
        for line in self.lines:
            line.away.clicked.connect(lambda _=False, rule=line.rule: self.start(self._set(rule, None)))
            self._rules.addWidget(line)
        if not self.lines:
            self._rules.addWidget(
                Label(self.tr("No limit yet: everybody asks for everything."), "body", "text2")
            )
        self._show_adding(place)

    def _show_adding(self, place: PlaceRow) -> None:
        clear(self._adding)
        roles = [(role, role_name(role)) for role in Role if may(role, May.GIVE)]
        people = [(person.id, person.name) for person in self._people if may(person.role, May.GIVE)]
        self.who = Pick(self.tr("Who"), [("", everyone()), *roles, *people])
        self.kind = Pick(self.tr("What the limit is for"), [(kind, kind_words(kind)) for kind in OFFERED])
        self.amount = AmountField(self.tr("Amount"), place)
        self.amount.setPlaceholderText(plain(50 * 10**place.exponent, place.exponent))
        add = KeyButton(self.tr("Add"), icon="plus", low=True)
        add.clicked.connect(lambda: self.start(self._add()))
        line = row(spacing=8)
        for field in (self.who, self.kind, self.amount):
            line.addWidget(field)
        line.addWidget(add)
        line.addStretch(1)
        self._adding.addLayout(line)

    async def _save(self) -> None:
        changed = [line for line in self.lines if line.amount.is_changed()]
        for line in changed:
            try:
                amount = line.amount.minor()
            except BadInput:
                line.amount.setFocus()
                raise
            await self._write(line.rule, amount)
        if changed:
            self._show(await self.courtesy.worker.db(limits.rules, self.courtesy.desk()))
            told = self.tr("Saved. A higher limit holds now, a lower one from the next day or month.")
            self.tell(told, Changes.of("limit", "budget"))

    async def _set(self, rule: LimitRow, amount: int | None) -> None:
        await self._write(rule, amount)
        self._show(await self.courtesy.worker.db(limits.rules, self.courtesy.desk()))
        courtesy = self.courtesy
        courtesy.toasts.show(self.tr("The limit is taken away."), undo=lambda: _put_back(courtesy, rule))
        courtesy.bus.changed.emit(Changes.of("limit", "budget"), self)

    async def _write(self, rule: LimitRow, amount: int | None) -> None:
        await self.courtesy.worker.db(
            limits.set_limit,
            self.courtesy.desk(),
            command_id=new_id(),
            scope=rule.scope,
            period=rule.period,
            amount_minor=amount,
            role=rule.role,
            employee_id=rule.employee_id,
        )

    async def _add(self) -> None:
        kind = self.kind.key()
        scope, period = kind if isinstance(kind, tuple) else OFFERED[0]
        who = str(self.who.key() or "")
        role = who if who in set(Role) else None
        _, changes = await self.courtesy.worker.db(
            limits.set_limit,
            self.courtesy.desk(),
            command_id=new_id(),
            scope=scope,
            period=period,
            amount_minor=self.amount.minor(),
            role=role,
            employee_id=who if who and role is None else None,
        )
        self._show(await self.courtesy.worker.db(limits.rules, self.courtesy.desk()))
        self.tell(self.tr("The limit holds from now on."), changes)

    async def _use_preset(self) -> None:
        rules, changes = await self.courtesy.worker.db(
            limits.choose_preset, self.courtesy.desk(), command_id=new_id(), name=str(self.preset.key())
        )
        self._show(rules)
        self.tell(self.tr("This set of limits is in use."), changes)

    def refuse(self, error: AppError) -> None:
        """Above the sentences."""
        self.show_error(messages.sentence(error))


async def _put_back(courtesy: Courtesy, rule: LimitRow) -> None:
    _, changes = await courtesy.worker.db(
        limits.set_limit,
        courtesy.desk(),
        command_id=new_id(),
        scope=rule.scope,
        period=rule.period,
        amount_minor=rule.amount_minor,
        role=rule.role,
        employee_id=rule.employee_id,
    )
    courtesy.bus.changed.emit(changes, None)


def _order(rule: LimitRow) -> tuple[int, int, int, str]:
    roles = [role.value for role in Role]
    at = roles.index(rule.role) if rule.role in roles else -1
    return list(Scope).index(rule.scope), list(Period).index(rule.period), at, rule.employee_id or ""


def _concerned(rule: LimitRow, people: tuple[EmployeeRow, ...]) -> str:
    if rule.role is None:
        return ""
    return ", ".join(person.name for person in people if person.role == rule.role)
