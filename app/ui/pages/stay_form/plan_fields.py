"""The fields of a stay's plan: days, times, people, and the word to remember."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import QCompleter, QSpinBox, QWidget

from app.domain.stays import HEADS_UP, LARGEST_PARTY, StayRow
from app.services.stays import Plan
from app.ui.widgets.card import Card
from app.ui.widgets.fields import DateField, Field, Pick, TextField, TimeField
from app.ui.widgets.layouts import row
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Tick
from app.words.stays import tag_word


class PlanFields(Card):
    """Everything agreed about a stay but the room. `changed()` when the words around it may have to follow,
    `edited()` after a person's own step."""

    changed = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=12, parent=parent)
        self._filling = False
        self.when = Segments(
            [("here", self.tr("Is here now")), ("expected", self.tr("Will come"))], name=self.tr("When")
        )
        self.body.addWidget(self.when)
        self._build_days()
        self._build_people()
        self._build_words()
        self.when.changed.connect(self._on_when_changed)
        self.arrives.dateChanged.connect(self._on_days_changed)
        self.departs.dateChanged.connect(self._on_days_changed)
        self._listen()

    @property
    def is_here(self) -> bool:
        """Whether the guest stands at the desk."""
        return self.when.isVisibleTo(self) and self.when.current() == "here"

    def start(self, today: date, when: str = "here") -> None:
        """Empty fields for a new stay of one night; `when` is "here" or "expected"."""
        self.when.show()
        self.when.choose(when)
        self.fill(Plan(arrives_on=today, departs_on=today + timedelta(days=1)))
        self._on_when_changed(when)

    def show_stay(self, stay: StayRow) -> None:
        """What is agreed; for a guest in the house the days change elsewhere."""
        self.when.hide()
        self.fill(Plan.of(stay))
        for field in (self.arrives, self.departs):
            field.setEnabled(stay.arrived_at is None)

    def fill(self, plan: Plan) -> None:
        """Put a plan into the fields without telling anybody."""
        was, self._filling = self.blockSignals(True), True
        self.arrives.setDate(_qdate(plan.arrives_on))
        self.departs.setDate(_qdate(plan.departs_on))
        _set_time(self.expected_on, self.expected, plan.expected_at)
        _set_time(self.leaves_on, self.leaves, plan.leaves_at)
        self.adults.setValue(plan.adults)
        self.children_.setValue(plan.children)
        self.car.setText(plan.car)
        self.remark.setText(plan.remark)
        self.heads_up.choose(plan.heads_up)
        self.group.setText(plan.group)
        self.blockSignals(was)
        self._on_days_changed()
        self._filling = False

    def suggest_groups(self, names: list[str]) -> None:
        """Names in use: one that is begun is finished, so that nobody makes a second group of a slip."""
        completer = QCompleter(names, self.group)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.group.setCompleter(completer)

    def draft(self) -> dict[str, Any]:
        """What stands in the fields, to be kept."""
        plan = self.plan(None)
        return {
            "when": self.when.current(), "arrives_on": plan.arrives_on.isoformat(),
            "nights": (plan.departs_on - plan.arrives_on).days,
            "expected_at": _told(plan.expected_at), "leaves_at": _told(plan.leaves_at),
            "adults": plan.adults, "children": plan.children, "car": plan.car, "remark": plan.remark,
            "heads_up": plan.heads_up, "group": plan.group,
        }  # fmt: skip

    def show_draft(self, kept: dict[str, Any], today: date) -> None:
        """What was kept; a day that is over by now begins today."""
        arrives = date.fromisoformat(kept["arrives_on"])
        arrives = max(arrives, today) if self.arrives.isEnabled() else arrives
        self.fill(
            Plan(
                arrives_on=arrives, departs_on=arrives + timedelta(days=kept["nights"]),
                expected_at=_heard(kept["expected_at"]), leaves_at=_heard(kept["leaves_at"]),
                adults=kept["adults"], children=kept["children"], car=kept["car"], remark=kept["remark"],
                heads_up=kept["heads_up"], group=kept.get("group", ""),
            )
        )  # fmt: skip

    def plan(self, room_id: str | None) -> Plan:
        """What the fields say."""
        return Plan(
            arrives_on=day_of(self.arrives), departs_on=day_of(self.departs), room_id=room_id,
            expected_at=_time(self.expected_on, self.expected), leaves_at=_time(self.leaves_on, self.leaves),
            adults=self.adults.value(), children=self.children_.value(), car=self.car.text(),
            remark=self.remark.text(), heads_up=str(self.heads_up.key() or ""),
            group=self.group.text(),
        )  # fmt: skip

    def _build_days(self) -> None:
        self.arrives, self.departs = DateField(self.tr("Arrives")), DateField(self.tr("Leaves"))
        self.departs_field = Field(self.tr("Leaves"), self.departs)
        days = row(spacing=12)
        days.addWidget(Field(self.tr("Arrives"), self.arrives), 1)
        days.addWidget(self.departs_field, 1)
        self.body.addLayout(days)
        self.expected, self.leaves = TimeField(self.tr("Expected at")), TimeField(self.tr("Leaves at"))
        self.expected_on, self.leaves_on = Tick(self.tr("Comes at")), Tick(self.tr("Leaves at"))
        times = row(spacing=12)
        for tick, field in ((self.expected_on, self.expected), (self.leaves_on, self.leaves)):
            field.setEnabled(False)
            tick.toggled.connect(field.setEnabled)
            times.addWidget(tick)
            times.addWidget(field)
            times.addStretch(1)
        self.body.addLayout(times)

    def _build_people(self) -> None:
        self.adults, self.children_ = _Count(self.tr("Adults"), 1), _Count(self.tr("Children"), 0)
        self.car = TextField(self.tr("Car"), hint=self.tr("Number plate"))
        self.group = TextField(self.tr("Group"), hint=self.tr("Name of the group"))
        line = row(spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Field(self.tr("Adults"), self.adults), 0, top)
        line.addWidget(Field(self.tr("Children"), self.children_), 0, top)
        line.addWidget(Field(self.tr("Car"), self.car), 1, top)
        line.addWidget(Field(self.tr("Group"), self.group), 1, top)
        self.body.addLayout(line)

    def _build_words(self) -> None:
        choices: list[tuple[object, str]] = [("", self.tr("No word"))]
        choices += [(code, tag_word(code)) for code in HEADS_UP if code != "left"]
        self.heads_up = Pick(self.tr("Word at the counter"), choices)
        self.remark = TextField(self.tr("To remember"), hint=self.tr("Late train, arrives at 23:31"))
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Word at the counter"), self.heads_up))
        line.addWidget(Field(self.tr("To remember"), self.remark), 1)
        self.body.addLayout(line)

    def _listen(self) -> None:
        """A person's own steps; filling the fields is none."""
        signals: list[Any] = [
            self.when.changed, self.arrives.dateChanged, self.departs.dateChanged, self.car.textEdited,
            self.remark.textEdited, self.group.textEdited, self.heads_up.picked, self.adults.valueChanged,
            self.children_.valueChanged, self.expected_on.toggled, self.leaves_on.toggled,
            self.expected.timeChanged, self.leaves.timeChanged,
        ]  # fmt: skip
        for signal in signals:
            signal.connect(self._on_edited)

    def _on_edited(self, *_: object) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_when_changed(self, key: str) -> None:
        self.arrives.setEnabled(key != "here")
        self.changed.emit()

    def _on_days_changed(self) -> None:
        count = self.arrives.date().daysTo(self.departs.date())
        self.departs_field.set_note(self.tr("%n night(s)", "", count) if count >= 0 else "")
        self.changed.emit()


class _Count(QSpinBox):
    """How many people."""

    def __init__(self, name: str, least: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(0, LARGEST_PARTY)
        self.setValue(least)
        self.setFixedWidth(84)
        self.lineEdit().setTextMargins(8, 0, 4, 0)


def _set_time(tick: Tick, field: TimeField, at: time | None) -> None:
    tick.setChecked(at is not None)
    field.setEnabled(at is not None)
    if at is not None:
        field.setTime(QTime(at.hour, at.minute))


def _time(tick: Tick, field: TimeField) -> time | None:
    if not tick.isChecked():
        return None
    return time(field.time().hour(), field.time().minute())


def _told(at: time | None) -> str:
    return at.isoformat("minutes") if at is not None else ""


def _heard(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def day_of(field: DateField) -> date:
    """The day that stands in a field."""
    return date(field.date().year(), field.date().month(), field.date().day())


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
