"""The privacy page of a guest: its parts and what they show; what they do is in `deeds`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.config import LANGUAGES
from app.domain.changes import Changes
from app.domain.facts import FactRow
from app.domain.privacy import GuestPrivacy
from app.domain.roles import May
from app.errors import AppError, Refused
from app.services import privacy
from app.ui import language, messages, tasks
from app.ui.dialogs.erase_sheet import EraseSheet
from app.ui.page import Page
from app.ui.pages.privacy.alias_card import AliasCard
from app.ui.pages.privacy.deeds import PrivacyDeeds
from app.ui.pages.privacy.facts_card import FactsCard
from app.ui.pages.privacy.files_card import FilesCard
from app.ui.pages.privacy.photo_card import PhotoCard
from app.ui.pages.privacy.quiet_card import QuietCard
from app.ui.pages.privacy.rights_card import LooksCard, RightsCard
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote, LoadingSkeleton
from app.ui.widgets.photo import read_photo
from app.words import privacy as said

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_SHOWN_PX = 400


class PrivacyPage(Page):
    """`open(guest_id=…)`. It is a form: opened on purpose, with nothing folded."""

    section: ClassVar[str] = "guests"
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.shown: GuestPrivacy | None = None
        self._arrived = False
        self.deeds = PrivacyDeeds(courtesy, self)
        self.deeds.done.connect(self.reload)
        self.deeds.revealed.connect(self._on_deeds_revealed)
        self.facts, self.quiet, self.looks = FactsCard(), QuietCard(), LooksCard()
        self.alias = AliasCard()
        self.photo, self.files, self.rights = PhotoCard(), FilesCard(), RightsCard()
        self._head, self._note, self._skeleton = (
            PageHeader(self.tr("Privacy")),
            InlineNote(),
            LoadingSkeleton(),
        )
        self._build()
        self._connect()
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def open(self, **what: object) -> None:
        """Show this guest."""
        guest_id = str(what.get("guest_id") or self.guest_id or "")
        if guest_id != self.guest_id:
            self._content.hide()
            self._skeleton.start()
        self._arrived, self.guest_id = True, guest_id
        self.reload()

    def reload(self) -> None:
        """Look again."""
        if self.guest_id:
            tasks.start(self, self._load(self.guest_id), on_error=self._on_failed)

    def concerns(self, changes: Changes) -> bool:
        """Anything of this guest."""
        return changes.touch("guest", "fact") and (not changes.ids or self.guest_id in changes.ids)

    def panes(self) -> list[QWidget]:
        """The two columns."""
        return [self._left, self._right]

    def paste(self) -> None:
        """Ctrl+V: a photo where the keyboard is in its card, a file otherwise."""
        focused = self.window().focusWidget()
        in_photo = focused is not None and self.photo.isAncestorOf(focused)
        (self.photo.intake if in_photo and self.photo.intake.isVisible() else self.files.intake).paste()

    def show_error(self, sentence: str) -> None:
        """Above everything."""
        self._note.say(sentence, tone="warn")

    def _build(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        for side, cards in (
            (self._left, (self.facts, self.quiet, self.alias, self.looks)),
            (self._right, (self.photo, self.files, self.rights)),
        ):
            side.setObjectName("clear")
            body = column(side, spacing=14)
            for card in cards:
                body.addWidget(card)
            body.addStretch(1)
        self._content = QWidget()
        inner = column(self._content, margins=(24, 18, 24, 16), spacing=14)
        self._back = KeyButton(self.tr("To the guest"), icon="arrow-left", kind="ghost", cap="Esc")
        self._back.clicked.connect(self.courtesy.navigator.back)
        self._head.add_right(self._back)
        inner.addWidget(self._head)
        inner.addWidget(self._note)
        both = row(spacing=16)
        both.addWidget(self._left, 1)
        both.addWidget(self._right, 1)
        inner.addLayout(both)
        inner.addStretch(1)
        self._note.say("")
        whole = column(self)
        self._skeleton.setContentsMargins(24, 24, 24, 24)
        whole.addWidget(self._skeleton)
        whole.addWidget(scrolled(self._content), 1)
        self._content.hide()

    def _connect(self) -> None:
        deeds = self.deeds
        self.facts.revealed.connect(lambda: self._do(deeds.reveal(self.guest_id or "")))
        self.facts.confirmed.connect(lambda: self._do(deeds.confirm(self.guest_id or "")))
        self.facts.withdrawn.connect(lambda key: self._do(deeds.withdraw_fact(key)))
        self.quiet.discreet.connect(lambda on: self._do(deeds.set_discreet(self.guest_id or "", on)))
        self.quiet.quiet.connect(lambda hours: self._do(deeds.keep_quiet(self.guest_id or "", hours)))
        self.quiet.overridden.connect(self._on_quiet_overridden)
        self.alias.taken.connect(self._on_alias_taken)
        self.alias.ended.connect(lambda: self._do(deeds.end_alias(self.guest_id or "")))
        self.alias.revealed.connect(lambda: self._do(deeds.reveal_name(self.guest_id or "")))
        self.alias.shared.connect(lambda each, name: self._do(deeds.go_by(each.guest_id, name)))
        self.alias.opened.connect(
            lambda each: self.courtesy.navigator.go("stay_form", stay_id=each.stay_id, mode="share")
        )
        deeds.named.connect(self.alias.show_name)
        self.photo.agreed.connect(
            lambda how, text, spoken: self._do(deeds.agree(self.guest_id or "", how, text, spoken))
        )
        self.photo.withdrawn.connect(lambda: self._do(deeds.withdraw_photo(self.guest_id or "")))
        self.photo.taken.connect(self._on_photo_taken)
        self.files.taken.connect(self._on_files_taken)
        self.files.wanted.connect(lambda file: self._do(deeds.look_at(file)))
        self.rights.pdf_wanted.connect(lambda spoken: deeds.ask_where_pdf(self.guest_id or "", spoken))
        self.rights.json_wanted.connect(lambda: deeds.ask_where_json(self.guest_id or ""))
        self.rights.erase_wanted.connect(self._on_rights_erase_wanted)

    async def _load(self, guest_id: str) -> None:
        desk = self.courtesy.desk()
        shown = await self.courtesy.worker.db(privacy.page, desk, guest_id=guest_id)
        against = await self.courtesy.worker.db(privacy.may_not, desk, guest_id)
        if guest_id != self.guest_id:
            return
        self.shown = shown
        self._show(shown, messages.sentence(Refused(against)) if against else "")
        if shown.photo_id is not None:
            data = await self.courtesy.worker.db(privacy.photo, desk, file_id=shown.photo_id)
            image: QImage = await self.courtesy.worker.work(read_photo, data, _SHOWN_PX)
            self.photo.show_image(image)

    def _show(self, shown: GuestPrivacy, against: str) -> None:
        desk = self.courtesy.desk()
        self._head.set_sub(shown.name)
        self._note.say("")
        self.facts.show_papers(shown.papers, desk.place, desk.business_date)
        self.quiet.show_privacy(shown, desk)
        self.alias.show_alias(shown.name if shown.has_alias else "", shown.still_named)
        self.photo.show_privacy(shown, desk.place)
        self.files.show_files(shown.files, desk.place)
        spoken = shown.language if shown.language in LANGUAGES else language.current()
        self.rights.show_guest(spoken, against)
        self.looks.setVisible(desk.may(May.SEE_AUDIT))
        self.looks.show_looks(shown.reveals, desk.place)
        self._skeleton.stop()
        self._content.show()
        if self._arrived:
            # Where Space does no harm: the first button of the page reads what is written down as a look.
            self._back.setFocus()
            self._arrived = False

    def _do(self, deed: object) -> None:
        tasks.start(self, deed, on_error=self._on_failed)  # type: ignore[arg-type]

    def _on_failed(self, error: AppError) -> None:
        self._skeleton.stop()
        self._content.show()
        self._note.say(messages.sentence(error), tone=messages.tone(error))

    def _on_deeds_revealed(self, facts: tuple[FactRow, ...]) -> None:
        self.facts.show_details(facts)

    def _on_quiet_overridden(self, reason: str) -> None:
        deed = self.deeds.override(self.guest_id or "", reason)
        tasks.start(self, deed, on_error=lambda error: self.quiet.show_error(messages.sentence(error)))

    def _on_alias_taken(self, alias: str) -> None:
        deed = self.deeds.go_by(self.guest_id or "", alias)
        tasks.start(self, deed, on_error=lambda error: self.alias.show_error(messages.sentence(error)))

    def _on_photo_taken(self, paths: list[Path], image: QImage | None) -> None:
        deed = self.deeds.keep_photo(self.guest_id or "", paths, image)
        tasks.start(self, deed, on_error=lambda error: self.photo.show_error(messages.sentence(error)))

    def _on_files_taken(self, paths: list[Path], image: QImage | None) -> None:
        kind = str(self.files.kind.key())
        # Without words of one's own a file is called what it is: a list of nothings helps nobody.
        caption = self.files.caption.text().strip() or said.file_kind(kind)
        deed = self.deeds.attach(self.guest_id or "", paths, image, kind, caption)
        tasks.start(self, deed, on_error=lambda error: self.files.show_error(messages.sentence(error)))
        self.files.caption.clear()

    def _on_rights_erase_wanted(self) -> None:
        if self.shown is not None:
            sheet = EraseSheet(self.courtesy, self, self.shown)
            sheet.erased.connect(lambda: self.courtesy.navigator.go("guest", guest_id=self.guest_id))
            sheet.begin()
