"""So it will look: money, a date on a card, and the business day, in the place's own way."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.first_limits import about
from app.domain.money import exponent_of
from app.ui import language
from app.ui.first_start.wish import Wish
from app.ui.widgets.card import Well
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import column, row
from app.words.figures import money

_GIFT_CENTS = 1000
_BEFORE_END = timedelta(minutes=30)


class Sample(Well):
    """Three small examples that follow the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=6, parent=parent)
        self.body.addWidget(Label(self.tr("So it will look"), "caption_strong", "text2"))
        line = row(spacing=24)
        self._gift, self._card, self._night = (ElidedLabel("", "body_strong") for _ in range(3))
        self._when = Label("", "caption", "text2")
        for head, value, stretch in (
            (Label(self.tr("a gift"), "caption", "text2"), self._gift, 1),
            (Label(self.tr("today, on a card"), "caption", "text2"), self._card, 2),
            (self._when, self._night, 2),
        ):
            side = column(spacing=2)
            side.addWidget(head)
            side.addWidget(value)
            line.addLayout(side, stretch)
        self.body.addLayout(line)

    def follow(self, wish: Wish) -> None:
        """Show the examples for what is typed now."""
        place = _place(wish)
        self._gift.setText(money(about(_GIFT_CENTS, wish.currency), place))
        today = datetime.now(ZoneInfo(wish.time_zone))
        self._card.setText("  ·  ".join(_long_date(today, code) for code in wish.languages) or "–")
        midnight_on = today.replace(hour=0, minute=0, second=0, microsecond=0)
        ends = place.day_ends
        late = midnight_on.replace(hour=ends.hour, minute=ends.minute) - _BEFORE_END
        self._when.setText(self.tr("a gesture at {time}").format(time=late.strftime("%H:%M")))
        day = place.business_date(late)
        shown = language.locale().toString(QDate(day.year, day.month, day.day), "d MMMM")
        self._night.setText(self.tr("counts for {day}").format(day=shown))


def _place(wish: Wish) -> PlaceRow:
    return PlaceRow(
        id="",
        name=wish.name,
        kind=wish.kind,
        currency=wish.currency,
        exponent=exponent_of(wish.currency),
        time_zone=wish.time_zone,
        day_ends=time.fromisoformat(wish.day_ends),
        languages=wish.languages,
    )


def _long_date(day: datetime, code: str) -> str:
    locale = QLocale(code)
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
