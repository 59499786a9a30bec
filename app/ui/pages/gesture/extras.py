"""When it must be ready, who is told, and what the card says."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.errors import BadInput
from app.ui.widgets.fields import Field, LongText, TextField
from app.ui.widgets.layouts import column, row
from app.ui.widgets.switch import Switch
from app.words import figures, giving

_LEAD = timedelta(hours=2)


def parse_clock(text: str) -> time | None:
    """`15`, `1530`, `15:30`, `15.30` as a time of day; None for nothing. Raises `BadInput("clock")`."""
    plain = text.strip().replace(".", ":")
    if not plain:
        return None
    if ":" not in plain:
        plain = f"{plain[:-2]}:{plain[-2:]}" if len(plain) > 2 else f"{plain}:00"
    hours, _, minutes = plain.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60):
        raise BadInput("clock", field="ready_at", text=text)
    return time(int(hours), int(minutes))


def next_moment(clock: time, place: PlaceRow, now: datetime) -> datetime:
    """The next time the place's wall shows `clock`."""
    local = place.local(now)
    at = local.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0)
    return at if at >= local else at + timedelta(days=1)


def proposed_clock(place: PlaceRow, now: datetime) -> str:
    """In about two hours, on the half hour."""
    local = place.local(now) + _LEAD
    return f"{local.hour:02d}:{'30' if local.minute >= 30 else '00'}"


class Extras(QWidget):
    """`changed()` after a person changed something; `card_changed()` when it concerns the card."""

    changed = Signal()
    card_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._department = ""
        body = column(self, spacing=12)
        line = row(spacing=16)
        self.ready = TextField(self.tr("Ready by"), hint="15:00")
        self.ready.setFixedWidth(self.ready.fontMetrics().averageCharWidth() * 14)
        self._ready_field = Field(self.tr("Ready by"), self.ready)
        self.tell = Switch("", on=True)
        line.addWidget(self._ready_field)
        line.addWidget(self.tell, 1, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(line)
        self.card_text = LongText(self.tr("On the card"), lines=3)
        self._card_field = Field(self.tr("On the card"), self.card_text)
        body.addWidget(self._card_field)
        self.ready.textEdited.connect(self.changed)
        self.ready.left.connect(self._on_ready_left)
        self.tell.clicked.connect(self.changed)
        self.card_text.textChanged.connect(self.card_changed)

    def show_department(self, department: str, *, with_alert: bool) -> None:
        """Who makes the chosen thing happen; nobody to tell hides the switch and the time."""
        self._department = department
        words = giving.tell(department, with_alert=with_alert)
        self.tell.setText(words)
        self.tell.setAccessibleName(words)
        self.tell.updateGeometry()
        self.tell.setVisible(bool(words))
        self._ready_field.setVisible(bool(words))

    def told_department(self) -> str:
        """The department that will be told, "" for none."""
        return self._department if not self.tell.isHidden() and self.tell.isChecked() else ""

    def ready_at(self, place: PlaceRow, now: datetime) -> datetime | None:
        """When it must be ready. Raises `BadInput("clock")`."""
        clock = None if self._ready_field.isHidden() else parse_clock(self.ready.text())
        return None if clock is None else next_moment(clock, place, now)

    def show_language(self, code: str) -> None:
        """In which language the card is written, in that language's own word."""
        self._card_field.set_note(own_name(code))

    def show_clock_error(self, sentence: str) -> None:
        """Under the time."""
        self._ready_field.set_error(sentence)

    def _on_ready_left(self) -> None:
        try:
            clock = parse_clock(self.ready.text())
        except BadInput:
            self.show_clock_error(bad_clock())
            return
        self.show_clock_error("")
        if clock is not None:
            self.ready.setText(clock.strftime("%H:%M"))


def bad_clock() -> str:
    """What is wrong with a time that nobody can read."""
    return QCoreApplication.translate("Extras", "Write a time like 15:30.")


def own_name(code: str) -> str:
    """`polski` for pl: how the language calls itself."""
    names = {"en": "English", "pl": "polski", "tr": "Türkçe", "be": "беларуская"}
    return names.get(code, code) or figures.language()
