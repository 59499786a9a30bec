"""What the guest likes, by group; add one, change or take away one, confirm them all."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.desk import PlaceRow
from app.domain.guests import GuestPage
from app.domain.preferences import PreferenceGroup, PreferenceOrder, PreferenceRow
from app.ui.keys import cap
from app.ui.pages.guest.liked_form import LikedForm
from app.ui.pages.guest.liked_questions import LikedQuestions
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine, SectionHeader
from app.ui.widgets.chip import HEIGHT, chip_width, draw_chip
from app.ui.widgets.focus_ring import keyboard_in_use
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.words import figures
from app.words import guests as words


class LikedChip(QAbstractButton):
    """A preference that opens its menu; `plus_pressed()` ticks it as honoured.

    A crossed sign: not wanted; a tick: honoured in this stay; a clock: long not confirmed.
    """

    plus_pressed = Signal()

    def __init__(self, liked: PreferenceRow, confirmed: str) -> None:
        super().__init__()
        self.confirmed = confirmed
        self.liked = liked
        self.setText(words.preference_word(liked))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        about = [words.strength_word(liked.strength), words.source_word(liked.source)]
        if confirmed:
            about.append(confirmed)
        if liked.this_stay_only:
            about.append(self.tr("this stay only"))
        if liked.honoured:
            about.append(self.tr("honoured this stay"))
        if not liked.is_fresh:
            about.append(self.tr("not confirmed for long"))
        self.setToolTip("  ·  ".join(about))
        self.setAccessibleName(", ".join([self.text(), *about]))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(chip_width(self.text(), icon=self._sign(), strong=self._strong()), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It may elide."""
        return QSize(min(self.sizeHint().width(), theme.px(72)), theme.px(HEIGHT))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The tag and its ring."""
        painter = QPainter(self)
        tone = "accent" if self.underMouse() else "ok" if self.liked.honoured else "plain"
        draw_chip(
            painter, 0, 0, self.text(), tone, icon=self._sign(), strong=self._strong(), width=self.width()
        )
        if self.hasFocus() and keyboard_in_use():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus: a sign that every keyboard has."""
        if event.text() == "+":
            self.plus_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _sign(self) -> str | None:
        if self.liked.honoured:
            return "check"
        if self.liked.strength == "unacceptable":
            return "prohibit"
        return None if self.liked.is_fresh else "clock-counter-clockwise"

    def _strong(self) -> bool:
        return self.liked.strength in ("only", "required")


def _beside(*buttons: QWidget) -> QWidget:
    both = QWidget()
    both.setObjectName("clear")
    line = row(both, spacing=2)
    for button in buttons:
        line.addWidget(button)
    return both


class LikedCard(Card):
    """`added(PreferenceOrder)`, `changed(row, PreferenceOrder)`, `retired(row)`, `confirmed(row or None)`.

    `answered(row, Said)` to a question; `ticked(row)` turns honoured on or off for this stay.
    """

    added = Signal(object)
    changed = Signal(object, object)
    retired = Signal(object)
    confirmed = Signal(object)
    answered = Signal(object, object)
    ticked = Signal(object)
    pad_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 10, 16, 12), spacing=6, parent=parent)
        self._editing: PreferenceRow | None = None
        self.stay_id: str | None = None  # the stay that things are asked and honoured in
        self._is_here = False
        self._add = KeyButton(self.tr("Add"), icon="plus", kind="ghost", low=True)
        self._add.clicked.connect(self.begin)
        self._pad = KeyButton("", kind="ghost", low=True, cap=cap("pad"))
        self._pad.setToolTip(self.tr("Up to five at once, without a mouse"))
        self._pad.setAccessibleName(self.tr("Up to five at once, without a mouse"))
        self._pad.clicked.connect(self.pad_wanted)
        self.body.addWidget(SectionHeader(self.tr("Preferences"), right=_beside(self._pad, self._add)))
        self.form = LikedForm()
        self.form.saved.connect(self._on_form_saved)
        self.form.closed.connect(self.end)
        self.body.addWidget(self.form)
        self.questions = LikedQuestions()
        self.questions.answered.connect(self.answered)
        self.body.addWidget(self.questions)
        self._groups = column(spacing=6)
        self.body.addLayout(self._groups)
        self.body.addStretch(1)
        self._foot = QWidget()
        self._foot.setObjectName("clear")
        foot = column(self._foot, spacing=6)
        foot.addWidget(HLine())
        line = row(spacing=8)
        self._when = ElidedLabel("", "caption", "text2")
        line.addWidget(self._when, 1)
        still = KeyButton(self.tr("Still right"), icon="check", kind="ghost", low=True)
        still.clicked.connect(lambda: self.confirmed.emit(None))
        line.addWidget(still)
        foot.addLayout(line)
        self.body.addWidget(self._foot)
        self._may_edit = True

    def allow(self, may_edit: bool) -> None:
        """Without the trust to edit there is nothing to press."""
        self._may_edit = may_edit
        self._add.setVisible(may_edit)
        self._pad.setVisible(may_edit)

    def show_guest(self, page: GuestPage, place: PlaceRow, today: date) -> None:
        """All groups anew, and what is to be asked above them."""
        self.stay_id = page.stay.id if page.stay else None
        self._is_here = page.stay is not None and page.stay.status == "in_house"
        self.form.offer_stay(self.stay_id)
        self.questions.show_questions(page.questions if self._may_edit else ())
        clear(self._groups)
        for group in page.preferences:
            self._groups.addLayout(self._group(group, place))
        if not page.preferences and not page.questions:
            self._groups.addWidget(Label(self.tr("Nothing written down yet."), "body", "text2", wrap=True))
        self._foot.setVisible(bool(page.preferences) and self._may_edit)
        self._when.setText(self._all_confirmed(page, place))

    def begin(self) -> None:
        """Add one."""
        self._editing = None
        self.form.begin()

    def end(self) -> None:
        """The form goes; what it held is done or not wanted."""
        self.form.hide()
        self._add.setFocus()

    def _all_confirmed(self, page: GuestPage, place: PlaceRow) -> str:
        """What is true of all of them: the day and the person, or how old the oldest word is."""
        rows = [liked for group in page.preferences for liked in group.rows]
        if any(liked.confirmed_at is None for liked in rows):
            return self.tr("Not all of it was ever confirmed")
        days = {place.business_date(liked.confirmed_at) for liked in rows if liked.confirmed_at}
        if not days:
            return ""
        if len(days) == 1 and len({liked.confirmed_by for liked in rows}) == 1:
            return self._said(rows[0], place)
        return self.tr("The oldest confirmed {day}").format(day=figures.day(min(days)))

    def _said(self, liked: PreferenceRow, place: PlaceRow) -> str:
        if liked.confirmed_at is None:
            return ""
        day = figures.day(place.business_date(liked.confirmed_at))
        return self.tr("Last confirmed {day}, {name}").format(day=day, name=liked.confirmed_by)

    def _group(self, group: PreferenceGroup, place: PlaceRow) -> QVBoxLayout:
        box = column(spacing=6)
        head = row(spacing=6)
        head.addWidget(IconLabel(group.icon, "text2", 15))
        head.addWidget(Label(words.group_word(group.code), "caption_strong", "text2"), 1)
        box.addLayout(head)
        flow = Flow()
        for liked in group.rows:
            chip = LikedChip(liked, self._said(liked, place))
            chip.setEnabled(self._may_edit)
            chip.clicked.connect(lambda _=False, chip=chip: self._open_menu(chip))
            if self._is_here:
                chip.plus_pressed.connect(lambda chip=chip: self.ticked.emit(chip.liked))
            flow.add(chip)
        box.addWidget(flow)
        return box

    def _open_menu(self, chip: LikedChip) -> None:
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chip.confirmed:
            menu.addAction(chip.confirmed).setEnabled(False)
            menu.addSeparator()
        if self._is_here:
            said = self.tr("Not honoured after all") if chip.liked.honoured else self.tr("Honoured this stay")
            menu.addAction(f"{said}\t+").triggered.connect(lambda: self.ticked.emit(chip.liked))
        menu.addAction(self.tr("Still right")).triggered.connect(lambda: self.confirmed.emit(chip.liked))
        menu.addAction(self.tr("Change…")).triggered.connect(lambda: self._begin_change(chip.liked))
        menu.addAction(self.tr("Take away")).triggered.connect(lambda: self.retired.emit(chip.liked))
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _begin_change(self, liked: PreferenceRow) -> None:
        self._editing = liked
        self.form.begin(liked)

    def _on_form_saved(self, order: PreferenceOrder) -> None:
        if self._editing is None:
            self.added.emit(order)
        else:
            self.changed.emit(self._editing, order)
