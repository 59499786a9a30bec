"""What is in a thing that can be given: three answers, the allergens, and what a diet or wish may name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.gestures import CatalogueItemRow
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Tick
from app.words import figures, giving

UNANSWERED, NOT_EATEN, EATEN = "unanswered", "no", "yes"
_NAMED = ("alcohol", "pork", "beef", "meat", "gelatine", "honey", "sugar", "salt")
_AROUND = ("lilies", "pollen", "feathers", "latex", "perfume")


class Answer(TypedDict):
    """What an item keeps of the answer; the fields of `CatalogueItemRow`."""

    is_answered: bool
    allergens: tuple[str, ...]
    contains: tuple[str, ...]
    marks: tuple[str, ...]


class ContentForm(QWidget):
    """Is it eaten or drunk, and what is in it. `changed()` after a person changed the answer."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._item: CatalogueItemRow | None = None
        self._shown: object = None
        body = column(self, spacing=8)
        choices = [
            (UNANSWERED, self.tr("Not answered yet")), (NOT_EATEN, self.tr("No")), (EATEN, self.tr("Yes")),
        ]  # fmt: skip
        self.eaten = Segments(choices, name=self.tr("Is it eaten or drunk?"))
        body.addWidget(Field(self.tr("Is it eaten or drunk?"), self.eaten))
        self._note = InlineNote(tone="warn", icon="question")
        self._note.say(
            self.tr("Until somebody answers, the desk is stopped when the guest may not be able to have it."),
            tone="warn",
            icon="question",
        )
        body.addWidget(self._note)
        body.addWidget(self._build_eaten())
        body.addWidget(self._build_around())
        self.eaten.changed.connect(self._on_changed)
        self.show_item(None)

    def show_item(self, item: CatalogueItemRow | None) -> None:
        """Show what is known of an item; nothing is known of a new one."""
        self._item = item
        allergens = set(item.allergens) if item else set()
        inside = allergens | {*item.contains, *item.marks} if item else set()
        self.eaten.choose(_eaten(item))
        for code, tick in self.allergens.items():
            tick.setChecked(code in allergens)
        for code, tick in {**self.named, **self.around}.items():
            tick.setChecked(code in inside)
        self._shown = self._state()
        self._show_parts()

    def is_touched(self) -> bool:
        """Whether a person changed the answer since it was shown."""
        return self._state() != self._shown

    def answer(self) -> Answer:
        """The answer as it stands; an untouched one exactly as it was kept."""
        item, eaten = self._item, self.eaten.current()
        if item is not None and not self.is_touched():
            return Answer(
                is_answered=item.is_answered,
                allergens=item.allergens,
                contains=item.contains,
                marks=item.marks,
            )
        if eaten == UNANSWERED:
            return Answer(is_answered=False, allergens=(), contains=(), marks=())
        around = set(_ticked(self.around))
        allergens = [code for code in around if code in vocabulary.entries("allergens")]
        contains = [code for code in around if code == "lilies"]
        marks = [code for code in around if code in ("flowers", "gift_carrier")]
        if eaten == EATEN:
            allergens += _ticked(self.allergens)
            contains += _ticked(self.named)
            marks += ["food", *(["menu"] if item and "menu" in item.marks else [])]
        return Answer(
            is_answered=True,
            allergens=tuple(sorted(allergens)),
            contains=tuple(sorted(contains)),
            marks=tuple(sorted(marks)),
        )

    def _build_eaten(self) -> QWidget:
        language = figures.language()
        known = vocabulary.entries("allergens")
        foods = [code for code, entry in known.items() if entry["kind"] == "food" and not entry["covers"]]
        self.allergens = {code: Tick(vocabulary.word("allergens", code, language)) for code in foods}
        self.named = {code: Tick(giving.thing(code)) for code in _NAMED}
        self._eaten = QWidget()
        self._eaten.setObjectName("clear")
        body = column(self._eaten, spacing=4)
        body.addWidget(Label(self.tr("In it (no tick: none of these)"), "caption", "text2"))
        body.addWidget(self._flow(self.allergens.values()))
        body.addWidget(Label(self.tr("Also in it, for diets and wishes"), "caption", "text2"))
        body.addWidget(self._flow(self.named.values()))
        return self._eaten

    def _build_around(self) -> QWidget:
        language = figures.language()
        self.around = {
            "gift_carrier": Tick(self.tr("A present to keep")),
            "flowers": Tick(giving.thing("flowers")),
        }
        self.around |= {code: Tick(vocabulary.word("allergens", code, language)) for code in _AROUND}
        self._around = QWidget()
        self._around.setObjectName("clear")
        body = column(self._around, spacing=4)
        body.addWidget(Label(self.tr("It is, or has about it"), "caption", "text2"))
        body.addWidget(self._flow(self.around.values()))
        return self._around

    def _flow(self, ticks: Iterable[Tick]) -> Flow:
        flow = Flow(across=10, down=0)
        for tick in ticks:
            tick.clicked.connect(self._on_changed)
            flow.add(tick)
        return flow

    def _on_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        eaten = self.eaten.current()
        self._note.setVisible(eaten == UNANSWERED)
        self._eaten.setVisible(eaten == EATEN)
        self._around.setVisible(eaten != UNANSWERED)

    def _state(self) -> object:
        ticks = {**self.allergens, **self.named, **self.around}
        return self.eaten.current(), tuple(_ticked(ticks))


def _eaten(item: CatalogueItemRow | None) -> str:
    if item is None or not item.is_answered:
        return UNANSWERED
    return EATEN if item.is_food else NOT_EATEN


def _ticked(ticks: dict[str, Tick]) -> list[str]:
    return [code for code, tick in ticks.items() if tick.isChecked()]
