"""The five lines of the pad: what was taken, how it is meant, and what stands in its way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.preference_line import SLOTS, standing
from app.domain.preferences import PreferenceOrder, PreferenceRow
from app.errors import Refused
from app.ui import messages
from app.ui.theme.theme import theme
from app.ui.widgets.fields import TextField
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words import figures
from app.words import guests as words

_LINE = 30
_KEPT = ("group", "text", "code", "strength", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class PadLine:
    """A line that was taken: the order, the letters it came from, and why it cannot stand (or None)."""

    order: PreferenceOrder
    typed: str
    refusal: Refused | None = None

    @property
    def is_there(self) -> bool:
        """Whether the same stands on the profile already: then it is confirmed."""
        return self.refusal is not None and self.refusal.code == "preference_there"

    @property
    def word(self) -> str:
        """The words in the reader's language."""
        code = self.order.code
        return vocabulary.word("preferences", code, figures.language()) if code else self.order.text

    def kept(self) -> dict[str, Any]:
        """As the draft keeps it."""
        return {"typed": self.typed, **{name: str(getattr(self.order, name) or "") for name in _KEPT}}


def from_draft(kept: Sequence[Any]) -> list[PadLine]:
    """The lines of a draft; what this program does not understand is left out."""
    found = []
    for each in kept:
        if isinstance(each, dict) and set(_KEPT) <= set(each):
            values = {name: str(each[name]) for name in _KEPT}
            order = PreferenceOrder(**{**values, "code": values["code"] or None})  # type: ignore[arg-type]
            found.append(PadLine(order=order, typed=str(each.get("typed", ""))))
    return found[:SLOTS]


def judged(lines: Sequence[PadLine], present: Sequence[PreferenceRow]) -> list[PadLine]:
    """Each line beside what stands on the profile and the lines above it."""
    rows, found = list(present), []
    for at, line in enumerate(lines):
        refusal = standing(line.order, tuple(rows))
        found.append(replace(line, refusal=refusal))
        if refusal is None:
            rows.append(_as_row(line, at))
    return found


def _as_row(line: PadLine, at: int) -> PreferenceRow:
    order = line.order
    return PreferenceRow(
        id=f"line {at}", guest_id="", group=order.group, text=line.word, code=order.code,
        strength=order.strength, source=order.source, confirmed_at=None, confirmed_by="", fresh_until=None,
    )  # fmt: skip


class LineField(TextField):
    """The line one types in. `key_pressed(event)` first: whoever wants the key accepts it."""

    key_pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the field's own."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class PadSlots(QWidget):
    """Five places, always: the sheet does not grow while somebody types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._lines = column(self, spacing=2)
        self.show_lines(())

    def show_lines(self, lines: Sequence[PadLine]) -> None:
        """Draw them anew."""
        clear(self._lines)
        for at in range(SLOTS):
            self._lines.addWidget(self._slot(at, lines[at] if at < len(lines) else None))
        self.setAccessibleName("; ".join(self._spoken(line) for line in lines))

    def _slot(self, at: int, line: PadLine | None) -> QWidget:
        slot = QWidget()
        slot.setObjectName("clear")
        slot.setFixedHeight(theme.px(_LINE))
        body = row(slot, spacing=10)
        number = Label(str(at + 1), "caption_strong", "text3")
        number.setFixedWidth(theme.px(14))
        body.addWidget(number)
        if line is None:
            body.addStretch(1)
            return slot
        icon, tone = _sign(line)
        body.addWidget(IconLabel(icon, tone, 16))
        body.addWidget(Label(line.word, "body_strong"))
        caption = ElidedLabel(self._caption(line), "caption", _tone(line))
        body.addWidget(caption, 1)
        return slot

    def _caption(self, line: PadLine) -> str:
        """What stands in its way; else how it is meant and where it belongs."""
        if line.is_there:
            return self.tr("stands there already: will be confirmed")
        if line.refusal is not None:
            return self._why(line.refusal)
        said = [words.group_word(line.order.group)]
        if line.order.strength != "preferred":
            said.insert(0, words.strength_word(line.order.strength))
        if line.order.source == "observed":
            said.append(words.source_word(line.order.source))
        return "  ·  ".join(said)

    def _why(self, refusal: Refused) -> str:
        """Short, for it stands in one line."""
        if refusal.code == "preference_excluded":
            return self.tr("goes against “{other}”").format(other=words.other_word(refusal))
        if refusal.code == "preference_group_full":
            return self.tr("this group is full: {most} at most").format(most=refusal.params["most"])
        return messages.sentence(refusal)

    def _spoken(self, line: PadLine) -> str:
        return f"{line.word}, {self._caption(line)}"


def _sign(line: PadLine) -> tuple[str, str]:
    if line.is_there:
        return "check", "accent"
    if line.refusal is not None:
        return "warning-circle", "danger"
    if line.order.strength == "unacceptable":
        return "prohibit", "text2"
    if line.order.source == "observed":
        return "eye", "text2"
    return ("star", "text2") if line.order.strength == "required" else ("heart", "text2")


def _tone(line: PadLine) -> str:
    return "danger" if line.refusal is not None and not line.is_there else "text2"
