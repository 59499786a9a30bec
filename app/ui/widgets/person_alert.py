"""What is known about a person's allergies, as a chip: on file, asked and none, or never asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.gestures import RoomPerson
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column
from app.words import figures, giving


class PersonAlert(QWidget):
    """A first name over what is known: on file (red), asked and none (green), not asked (grey)."""

    def __init__(self, person: RoomPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        body = column(self, spacing=3)
        body.addWidget(Label(giving.first_name(person.name), "caption", "text2"))
        body.addWidget(alert_chip(person))


def alert_chip(person: RoomPerson, *, with_name: bool = False) -> Chip:
    """What is known about one person's allergies, as a chip that keeps its whole width."""
    text, tone, icon = _known(person)
    if with_name:
        text = f"{giving.first_name(person.name)}: {figures.within(text)}"
    chip = Chip(text, tone, icon=icon, strong=tone == "danger")
    chip.setMinimumWidth(chip.sizeHint().width())
    return chip


def _known(person: RoomPerson) -> tuple[str, str, str]:
    if person.answer == "on_file" and person.allergens:
        return giving.allergens(person), "danger", "warning"
    if person.answer == "never":
        return giving.translate("Guards", "not asked"), "plain", "question"
    return giving.translate("Guards", "asked, none"), "ok", "check"
