"""One thing in full: what it is, whose hands it went through, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.desk import Desk
from app.domain.lost_property import FindCard, FindRow, FindStatus, may_be_photographed, may_be_posted
from app.domain.roles import May
from app.ui.keys import cap
from app.ui.pages.found import release_sheet as verbs
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine
from app.ui.widgets.chip import Chip
from app.ui.widgets.fold_cover import FoldCover, folding
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.photo import PhotoButton
from app.words import figures
from app.words import lost_property as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_MARK_MS = 10_000


class FindDetail(Card):
    """Signals say what a person wants; the page carries it out."""

    release_wanted = Signal(str)
    reopened = Signal()
    given_up = Signal()
    edited = Signal()
    tag_pressed = Signal()
    photo_wanted = Signal()
    mark_wanted = Signal()
    match_pressed = Signal()
    unmatched = Signal()
    guest_opened = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, spacing=0, parent=parent)
        self.courtesy = courtesy
        self.card: FindCard | None = None
        self._partner: FindRow | None = None
        self._build()
        self.show_nothing()

    @property
    def has_primary(self) -> bool:
        """Whether there is something to hand back."""
        return not self._bar.isHidden() and not self.give_back.isHidden()

    def show_card(self, card: FindCard, desk: Desk, partner: FindRow | None) -> None:
        """Show this thing; `partner` is what is chosen in the other list."""
        if self.card is None or self.card.row.id != card.row.id:
            self._fold_mark()
        self.card, self._partner = card, partner
        clear(self._facts_box)
        clear(self._custody_box)
        find = card.row
        self._title.setText(find.description)
        self._sub.setText(self._where(find, desk))
        self._show_chips(find, desk)
        self._show_photos(card)
        self._show_facts(find)
        self._show_mark(find, desk)
        self._show_match(card)
        self._show_custody(card, desk)
        self._show_buttons(find, desk)
        self._none.hide()
        self._area.show()
        self._bar.show()

    def show_nothing(self) -> None:
        """No thing is chosen."""
        self.card = None
        self._area.hide()
        self._bar.hide()
        self._none.show()

    def show_mark(self, mark: str) -> None:
        """The hidden mark, for ten seconds."""
        self._mark.setText(mark)
        self._mark_button.setEnabled(False)
        self._mark_fold.start()

    def show_photo(self, image: QImage) -> None:
        """The picture of the thing."""
        self._photo.show_image(image)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        inner = QWidget()
        body = column(inner, margins=(16, 14, 16, 12), spacing=8)
        self._title = Label("", "title", wrap=True)
        self._sub = Label("", "body", "text2", wrap=True, tabular=True)
        self._chips = Flow()
        self._photo = PhotoButton(self.tr("Photo"), width=236, height=132)
        self._photo.clicked.connect(self.photo_wanted)
        self._facts_box, self._custody_box = column(spacing=4), column(spacing=6)
        self._match = InlineNote()
        self._mark_fold = QTimer(self, interval=_MARK_MS, singleShot=True)
        self._mark_fold.timeout.connect(self._fold_mark)
        for part in (self._title, self._sub, self._chips, self._match, self._photo):
            body.addWidget(part)
        body.addWidget(folding(self._facts_box, self.courtesy.discreet))
        body.addWidget(self._mark_line())
        body.addWidget(HLine())
        head = row(spacing=8)
        head.addWidget(Label(self.tr("Custody"), "caption_strong", "text2"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("only added to"), "caption", "text3"))
        body.addLayout(head)
        body.addWidget(folding(self._custody_box, self.courtesy.discreet))
        body.addStretch(1)
        self._none = Label(self.tr("Choose a thing to see it in full."), "body", "text2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        FoldCover(self._sub, self.courtesy.discreet)
        self._area = scrolled(inner)
        self.body.addWidget(self._none, 1)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._action_bar())

    def _mark_line(self) -> QWidget:
        self._mark_box = QWidget()
        self._mark_box.setObjectName("clear")
        line = row(self._mark_box, spacing=8)
        words_box = column(spacing=2)
        words_box.addWidget(Label(self.tr("Hidden mark"), "caption_strong", "text2"))
        self._mark = Label("", "body_strong", wrap=True)
        words_box.addWidget(self._mark)
        line.addLayout(words_box, 1)
        self._mark_button = KeyButton(self.tr("See it"), icon="eye", low=True)
        self._mark_button.setToolTip(self.tr("Each look is written down."))
        self._mark_button.clicked.connect(self.mark_wanted)
        line.addWidget(self._mark_button)
        return self._mark_box

    def _action_bar(self) -> QWidget:
        self._bar = QWidget()
        self._bar.setObjectName("actionbar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self._bar, margins=(16, 10, 16, 12))
        self.give_back = KeyButton(self.tr("Hand back"), icon="handshake", kind="primary", cap=cap("primary"))
        self.post = KeyButton(self.tr("Post"), icon="package")
        self.close_question = KeyButton(self.tr("Not found"), icon="x")
        self.reopen = KeyButton(self.tr("Reopen"), icon="arrow-counter-clockwise")
        self.tag = KeyButton(self.tr("Tag"), icon="tag")
        self.more = KeyButton("", icon="dots-three")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.give_back.clicked.connect(lambda: self.release_wanted.emit(verbs.RETURN))
        self.post.clicked.connect(lambda: self.release_wanted.emit(verbs.POST))
        self.close_question.clicked.connect(self.given_up)
        self.reopen.clicked.connect(self.reopened)
        self.tag.clicked.connect(self.tag_pressed)
        self.more.clicked.connect(self._on_more_clicked)
        buttons = (self.give_back, self.close_question, self.reopen, self.post, self.tag, self.more)
        body.addWidget(Flow(*buttons, across=8, down=8))
        return self._bar

    # ------------------------------------------------------------------ filling

    def _where(self, find: FindRow, desk: Desk) -> str:
        at = figures.when(find.found_at, desk.place, desk.place.local(desk.now).date())
        spot = ", ".join(part for part in (find.room, find.where) if part)
        by = find.found_by or (find.logged_by.split(" ")[0] if find.kind == "found" else "")
        return "  ·  ".join(part for part in (find.number, spot, at, by, find.owner) if part)

    def _show_chips(self, find: FindRow, desk: Desk) -> None:
        self._chips.clear()
        self._chips.add(Chip(words.status(find), words.status_tone(find), strong=True))
        if find.shelf:
            self._chips.add(Chip(find.shelf, icon="stack"))
        left = find.days_left(desk.business_date)
        if left is not None and find.keep_until is not None:
            text, tone = words.left(left)
            until = words.until(figures.day(find.keep_until))
            self._chips.add(Chip(text if tone == "warn" else until, tone, icon="calendar-blank"))
        for mark in find.marks:
            self._chips.add(Chip(words.mark(mark), "warn", icon="warning"))

    def _show_photos(self, card: FindCard) -> None:
        find = card.row
        can = find.kind == "found" and find.is_open and may_be_photographed(find.category, find.marks)
        self._photo.setVisible(bool(card.photos) or can)
        self._photo.show_image(None)
        self._photo.setFixedHeight(theme.px(132 if card.photos else 44))
        tip = self.tr("%n photo(s). Click to add one.", "", len(card.photos)) if can else ""
        self._photo.setToolTip(tip)
        self._photo.setEnabled(can)

    def _show_facts(self, find: FindRow) -> None:
        facts = [
            (self.tr("Kind"), words.category(find.category)), (self.tr("Colour"), find.colour),
            (self.tr("Brand"), find.brand), (self.tr("Serial or engraving"), find.serial),
            (self.tr("Went to"), find.released_to), (self.tr("Carrier"), find.carrier),
            (self.tr("Tracking number"), find.tracking),
        ]  # fmt: skip
        for name, value in facts:
            if value:
                line = row(spacing=12)
                label = Label(name, "body", "text2")
                label.setMinimumWidth(theme.px(92))
                line.addWidget(label)
                line.addWidget(Label(value, "body", wrap=True), 1)
                self._facts_box.addLayout(line)
        if find.guest_id:
            guest = KeyButton(self.tr("Open guest"), icon="user", kind="ghost", low=True)
            guest.clicked.connect(lambda: self.guest_opened.emit(find.guest_id))
            line = row()
            line.addWidget(guest)
            line.addStretch(1)
            self._facts_box.addLayout(line)

    def _show_mark(self, find: FindRow, desk: Desk) -> None:
        self._mark_box.setVisible(find.has_hidden_mark)
        self._mark_button.setVisible(desk.may(May.RELEASE_FINDS))

    def _show_match(self, card: FindCard) -> None:
        find, other = card.row, card.match
        self._match.clear_buttons()
        self._match.say("")
        if other is not None:
            text = self.tr("Belongs together with {number}").format(number=other.number)
            self._match.say(text, tone="ok", icon="link", sub=other.description)
            if find.status is FindStatus.FOUND:
                self._answer(self.tr("Part them"), self.unmatched)
            return
        partner = self._partner
        if partner is None or not find.is_open or not partner.is_open or partner.match_id:
            return
        text = self.tr("Is it {number}?").format(number=partner.number)
        self._match.say(text, tone="info", icon="link", sub=partner.description)
        self._answer(self.tr("Yes, together"), self.match_pressed)

    def _answer(self, text: str, signal: object) -> None:
        button = KeyButton(text, low=True)
        button.clicked.connect(signal)
        self._match.add_button(button)

    def _show_custody(self, card: FindCard, desk: Desk) -> None:
        today = desk.place.local(desk.now).date()
        for hands in reversed(card.custody):
            title, sub = words.custody(hands)
            line = row(spacing=8)
            line.addWidget(ElidedLabel(title, "body_medium"), 1)
            when = f"{figures.when(hands.at, desk.place, today)}  ·  {hands.by}"
            line.addWidget(Label(when, "caption", "text2", tabular=True))
            self._custody_box.addLayout(line)
            if sub:
                self._custody_box.addWidget(Label(sub, "caption", "text2", wrap=True))

    def _show_buttons(self, find: FindRow, desk: Desk) -> None:
        here = find.status is FindStatus.FOUND
        may = desk.may(May.RELEASE_FINDS)
        self.give_back.setVisible(here and may)
        self.post.setVisible(here and may and may_be_posted(find.category, find.marks))
        self.close_question.setVisible(find.status is FindStatus.ASKED)
        self.reopen.setVisible(not find.is_open and find.status is not FindStatus.MATCHED and may)
        self.tag.setVisible(find.kind == "found")
        self.more.setVisible(find.is_open)

    def _fold_mark(self) -> None:
        self._mark.setText("•  •  •  •  •  •")
        self._mark_button.setEnabled(True)

    def _on_more_clicked(self) -> None:
        if self.card is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Correct it"), self.edited.emit)
        if self.card.row.kind == "found":
            for text, verb in (
                (self.tr("Move to another shelf"), verbs.MOVE), (self.tr("Somebody keeps it"), verbs.KEEP),
                (self.tr("Dispose of it"), verbs.DISPOSE),
            ):  # fmt: skip
                action = menu.addAction(text)
                action.triggered.connect(lambda _=False, verb=verb: self.release_wanted.emit(verb))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
