"""Name, how it is said, languages, stays; room and dates at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.guests import GuestPage, StayLine
from app.ui.discreet import Discreet
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.chip import Chip, chip_width
from app.ui.widgets.folds import FoldedValue
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.photo import PhotoButton
from app.words import figures, languages

_RIGHT = Qt.AlignmentFlag.AlignRight


class ShownChip(Chip):
    """A tag that is absent until everything is shown; its room is kept, so nothing moves."""

    def __init__(self, text: str, discreet: Discreet, *, icon: str) -> None:
        super().__init__(text, "gold", icon=icon)
        self._discreet, self._words = discreet, text
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    def full_width(self) -> int:
        """With its words."""
        return chip_width(self._words, icon=self._icon)

    def short_width(self) -> int:
        """As a sign alone."""
        return chip_width("")

    def shorten(self, short: bool) -> None:
        """Its sign alone, where the name needs the room, or its words again."""
        if (not self.text()) is not short:
            self.show_as("" if short else self._words)
            self._on_discreet_changed()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The tag, or nothing."""
        if self._discreet.showing:
            super().paintEvent(event)
            if not self.text():
                self.setToolTip(self._words)

    def _on_discreet_changed(self) -> None:
        self.setAccessibleName(self._words if self._discreet.showing else "")
        self.update()


class FoldedPhoto(PhotoButton):
    """The guest's photo, an empty frame while folded; its room is kept."""

    def __init__(self, discreet: Discreet) -> None:
        super().__init__("", width=60, height=60)
        self._discreet, self._kept = discreet, QImage()
        self._named = self.tr("Photo of the guest")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    def keep(self, image: QImage) -> None:
        """Show this whenever everything is shown."""
        self._kept = image
        self._on_discreet_changed()

    def _on_discreet_changed(self) -> None:
        showing = self._discreet.showing
        self.show_image(self._kept if showing else None)
        self.setAccessibleName(self._named if showing else "")


class Name(ElidedLabel):
    """The name at the head, and in its own letters beside it: as wide as it is, elided when there is less
    room."""

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        metrics = theme.metrics(self.property("role"))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class GuestHead(QWidget):
    """The first two lines of the page."""

    def __init__(self, discreet: Discreet) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._avatar = Avatar("", 60)
        self._name = Name("", "display")
        self._native = Name("", "title", "text2")
        self._vip = ShownChip(self.tr("VIP"), discreet, icon="crown")
        self._birthday = ShownChip(self.tr("Birthday today"), discreet, icon="cake")
        self._quiet = Chip("", "info", icon="moon")
        self._discreet_chip = ShownChip(self.tr("Discreet"), discreet, icon="eye-slash")
        self.photo = FoldedPhoto(discreet)
        self._called = Label("", "body_strong")
        self._said_sign = IconLabel("speaker-high", "text3", 15)
        self._about = ElidedLabel("", "body", "text2", tabular=True)
        self._room_word = Label(self.tr("Room"), "heading", "text2")
        self._room = FoldedValue("", discreet, role="heading", align=_RIGHT)
        self._dates = Label("", "body", "text2", tabular=True)
        self._build()

    def show_guest(self, page: GuestPage, place: PlaceRow, today: date) -> None:
        """Fill in everything."""
        details = page.details
        self._avatar.set_name(details.name)
        self._name.setText(details.name)
        self._name.updateGeometry()
        self._native.setText(details.native_name)
        self._native.updateGeometry()
        self._native.setVisible(details.native_name not in ("", details.name))
        self._vip.setVisible(details.is_vip)
        self._birthday.setVisible(page.birthday_today)
        self._discreet_chip.setVisible(details.is_discreet)
        self._quiet.setVisible(page.quiet_until is not None)
        if page.quiet_until is not None:
            time = figures.when(page.quiet_until, place, today)
            self._quiet.show_as(self.tr("Do not disturb until {time}").format(time=time))
        self.photo.setVisible(page.photo_id is not None)
        self._called.setText(self.tr("“{name}”").format(name=details.preferred_name))
        self._called.setVisible(bool(details.preferred_name))
        self._said_sign.setVisible(bool(page.said_as))
        self._about.setText(self._about_words(page))
        self._show_stay(page.stay, place, today)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tags give way before the name does."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is its width true."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tags become their signs, from the right, until the name has its room."""
        layout = self.layout()
        if layout is not None:
            layout.activate()  # the row is as wide as what stands at its right leaves it
        there = [each for each in (self._name, self._native, self._quiet) if not each.isHidden()]
        tags = [tag for tag in (self._discreet_chip, self._birthday, self._vip) if not tag.isHidden()]
        needed = sum(each.sizeHint().width() for each in there) + sum(tag.full_width() for tag in tags)
        needed += self._first.spacing() * (len(there) + len(tags))
        for tag in tags:
            is_short = needed > self._first.geometry().width()
            needed -= (tag.full_width() - tag.short_width()) if is_short else 0
            tag.shorten(is_short)

    def _build(self) -> None:
        line = row(self, spacing=16)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        left, second = column(spacing=2), row(spacing=8)
        first = self._first = row(spacing=12)
        first.addWidget(self._name)
        first.addWidget(self._native)
        # Before those that keep their room while they are folded.
        first.addWidget(self._quiet)
        first.addWidget(self._vip)
        first.addWidget(self._birthday)
        first.addWidget(self._discreet_chip)
        first.addStretch(1)
        second.addWidget(self._called)
        second.addWidget(self._said_sign)
        second.addWidget(self._about, 1)
        left.addLayout(first)
        left.addLayout(second)
        line.addLayout(left, 1)
        right, room = column(spacing=4), row(spacing=8)
        room.addStretch(1)
        room.addWidget(self._room_word)
        room.addWidget(self._room)
        right.addLayout(room)
        right.addWidget(self._dates, 0, _RIGHT)
        line.addLayout(right)

    def _about_words(self, page: GuestPage) -> str:
        spoken = ", ".join(languages.spoken(code) for code in page.details.languages)
        here = page.stay is not None and page.stay.arrived_at is not None
        stays = self.tr("%n stay(s)", "", page.stays) if page.stays - here else self.tr("first stay")
        parts = [page.said_as, spoken, stays, page.details.company]
        return "  ·  ".join(part for part in parts if part)

    def _show_stay(self, stay: StayLine | None, place: PlaceRow, today: date) -> None:
        has_room = stay is not None and bool(stay.room)
        self._room_word.setVisible(has_room)
        self._room.setVisible(has_room)
        self._room.set_text(stay.room if stay else "")
        self._dates.setText(self._stay_words(stay, place, today) if stay else "")

    def _stay_words(self, stay: StayLine, place: PlaceRow, today: date) -> str:
        dates = figures.days(stay.arrives_on, stay.departs_on)
        if stay.status == "in_house" and stay.arrived_at is not None:
            if place.business_date(stay.arrived_at) == today:
                since = figures.clock(stay.arrived_at, place)
            else:
                since = figures.day(place.business_date(stay.arrived_at))
            return self.tr("{dates}, here since {time}").format(dates=dates, time=since)
        if stay.arrives_on == today and stay.expected_at is not None:
            time = stay.expected_at.strftime("%H:%M")
            return self.tr("{dates}, expected {time}").format(dates=dates, time=time)
        return dates
