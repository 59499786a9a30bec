"""Puts the parts of the guest's page together, and fetches what they show."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.changes import Changes
from app.domain.facts import Answer, FactOrder
from app.domain.guests import GuestPage as Shown
from app.domain.guests import Sharer
from app.domain.roles import May
from app.domain.timeline import Entry
from app.errors import AppError, NotFound
from app.services import guests, timeline
from app.ui import messages, tasks
from app.ui.key_watch import takes_text
from app.ui.page import Page
from app.ui.pages.guest.actions import ActionRow, open_thing
from app.ui.pages.guest.alerts import Alerts
from app.ui.pages.guest.around import AroundCard
from app.ui.pages.guest.around_wiring import AroundWiring
from app.ui.pages.guest.ask import AskPanel
from app.ui.pages.guest.columns import Columns
from app.ui.pages.guest.deeds import GuestDeeds
from app.ui.pages.guest.erased import ErasedState
from app.ui.pages.guest.head import GuestHead
from app.ui.pages.guest.liked import LikedCard
from app.ui.pages.guest.liked_wiring import LikedWiring
from app.ui.pages.guest.looking import Looking
from app.ui.pages.guest.side import ForUsCard, PromisedCard, StayCard, stacked
from app.ui.pages.guest.stay_menu import StayMenu
from app.ui.pages.guest.story import StoryCard
from app.ui.pages.guest.twins import Twins
from app.ui.pages.whose import WhoseCard
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.notes import EmptyState, InlineNote, LoadingSkeleton

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_CHANGES = (
    "guest", "fact", "preference", "note", "stay", "room", "gesture", "request", "found_item", "card",
    "purchase", "duplicate", "around",
)  # fmt: skip


class GuestPage(Page):
    """`open(guest_id=…)`. F2, F3, F7 and F9 act on this guest."""

    section: ClassVar[str] = "guests"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._shown: Shown | None = None
        self._asking: Sharer | None = None
        self._before: datetime | None = None
        self._arrived, self._begin = False, ""
        self.deeds = GuestDeeds(courtesy, self)
        self.deeds.done.connect(self.reload)
        self._build()
        self._connect()

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Show this guest."""
        guest_id = str(what.get("guest_id") or self.guest_id or "")
        if guest_id != self.guest_id:
            self._content.hide()
            self._skeleton.start()
            self.looking.begin(None)
            self._close_panels()
            self.liked.form.hide()
            self.story.list.setCurrentIndex(QModelIndex())  # an entry of the guest before
        self.guest_id, self._arrived = guest_id, True
        self._begin = str(what.get("begin") or "")
        self.reload()

    def reload(self) -> None:
        """Look again; what is on screen stays until the answer is here."""
        if self.guest_id:
            tasks.start(self, self._load(self.guest_id), on_error=self._on_load_failed)

    def concerns(self, changes: Changes) -> bool:
        """Anything of this guest, or of who shares the room."""
        if not changes.touch(*_CHANGES) or self._shown is None:
            return False
        stay = self._shown.stay
        own = {self._shown.id, stay.id if stay else "", *(who.guest_id or "" for who in self._shown.sharers)}
        return not changes.ids or not own.isdisjoint(changes.ids)

    def primary(self) -> None:
        """Ctrl+Enter saves what is being asked."""
        if self.ask.is_writing:
            self.ask.save()

    def escape(self) -> bool:
        """Esc closes what was opened here, first."""
        if not self.liked.form.isHidden():
            self.liked.end()
            return True
        return self._close_panels()

    def panes(self) -> list[QWidget]:
        """Alerts, actions, the three columns."""
        return [self._actions, self.liked, self.story.list, self._side]

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        discreet = self.courtesy.discreet
        self.head, self.alerts = GuestHead(discreet), Alerts(discreet)
        self.ask, self.twins = AskPanel(), Twins(self.courtesy, self.deeds)
        self.liked, self.story, self.stay = LikedCard(), StoryCard(discreet), StayCard(discreet)
        self.promised, self.for_us = PromisedCard(discreet), ForUsCard(discreet)
        self.around = AroundCard(discreet)
        self.looking = Looking(self.courtesy, self, self.head, self.alerts, self.stay)
        self._note, self._skeleton = InlineNote(), LoadingSkeleton()
        self._note.say("")
        self._gone = EmptyState(self.tr("This guest is not here any more"), icon="user")
        self._gone.hide()
        self._erased = ErasedState()
        self._actions = ActionRow(self.courtesy)
        self._stay_menu = StayMenu(self.courtesy, self, self._actions.stay)
        self._whose = WhoseCard(self.courtesy)
        self._side = stacked(self.promised, self.for_us, self.stay)
        liked = stacked(self.liked, self.around, grows=self.liked)
        self.columns = Columns(liked, self.story, self._side)
        self._content = QWidget()
        inner = column(self._content, margins=(24, 18, 24, 16), spacing=14)
        for part in (self.head, self._note, self.twins, self.alerts, self.ask, self._whose, self._actions):
            inner.addWidget(part)
        inner.addWidget(self.columns, 1)
        body = column(self)
        self._skeleton.setContentsMargins(24, 24, 24, 24)
        body.addWidget(self._skeleton)
        body.addWidget(self._gone, 1)
        body.addWidget(self._erased, 1)
        self._scroll = scrolled(self._content)
        body.addWidget(self._scroll, 1)
        self._content.hide()

    def _connect(self) -> None:
        self._actions.wanted.connect(self._go)
        self._actions.stay_wanted.connect(self._stay_menu.open)
        self._stay_menu.new_wanted.connect(lambda: self._go("stay_form"))
        self._whose.chosen.connect(self._on_whose_chosen)
        self._whose.closed.connect(self._close_panels)
        self.alerts.asked.connect(self._on_alerts_asked)
        self.alerts.opened.connect(lambda key: self.courtesy.navigator.go("guest", guest_id=key))
        self.ask.none.connect(self._on_ask_none)
        self.ask.told.connect(self._on_ask_told)
        self.ask.closed.connect(self._close_panels)
        LikedWiring(self.liked, self.deeds, self)
        AroundWiring(self.around, self.deeds, self)
        self.story.more_wanted.connect(self._on_story_more_wanted)
        self.story.opened.connect(lambda thing: open_thing(self.courtesy, thing))
        self.story.moved.connect(self._on_story_moved)
        self.story.retired.connect(lambda entry: tasks.start(self, self.deeds.retire_note(entry)))
        self.promised.opened.connect(lambda thing: open_thing(self.courtesy, thing))
        self.for_us.given.connect(self._on_for_us_given)

    # ------------------------------------------------------------------ fetching and showing

    async def _load(self, guest_id: str) -> None:
        shown = await self.courtesy.worker.db(guests.page, self.courtesy.desk(), guest_id=guest_id)
        if guest_id != self.guest_id:
            return
        if shown.erased_at is None:
            self._show(shown)
            return
        self._shown, self.guest_id = shown, None
        self.looking.begin(None)
        self._skeleton.stop()
        self._scroll.hide()
        self._erased.show_since(shown.erased_at, self.courtesy.desk().place)

    def _show(self, shown: Shown) -> None:
        desk = self.courtesy.desk()
        place, today = desk.place, desk.business_date
        self._shown, self.guest_id = shown, shown.id
        self._before = shown.timeline.before
        may_edit = desk.may(May.EDIT_GUESTS)
        self.liked.allow(may_edit)
        self.around.allow(may_edit)
        self.story.allow(may_edit)
        self.head.show_guest(shown, place, today)
        self.alerts.show_guest(shown, place, today)
        self.twins.show_guest(shown)
        self.liked.show_guest(shown, place, today)
        self.story.show_story(shown.timeline, place, today)
        self.promised.show_matters(shown.open_matters, place, today)
        self.for_us.show_suggestion(shown.suggestion, place)
        self.stay.show_guest(shown)
        self.around.show_around(shown.around, today)
        self._stay_menu.show_stay(shown.stay)
        self._note.say("")
        self._skeleton.stop()
        self._gone.hide()
        self._erased.hide()
        self._scroll.show()
        self._content.show()
        self.looking.begin(shown)
        self._take_keyboard()
        if self._begin == "around" and may_edit:
            self._begin = ""
            self.courtesy.navigator.settle(guest_id=self.guest_id)  # on the way back it does not begin again
            self.around.add_wanted.emit()

    def _take_keyboard(self) -> None:
        """On a visit the story has the keyboard, or what can be done; whoever is writing keeps it."""
        focused = QApplication.focusWidget()
        if self._arrived and not (focused is not None and focused.isVisible() and takes_text(focused)):
            (self._actions if self.story.list.isHidden() else self.story.list).setFocus()
        self._arrived = False

    def _on_load_failed(self, error: AppError) -> None:
        self._skeleton.stop()
        if isinstance(error, NotFound):
            self.guest_id = None
            self._scroll.hide()
            self._gone.show()
            return
        self._content.show()
        self._note.say(messages.sentence(error), tone=messages.tone(error))
        self._note.clear_buttons()
        again = KeyButton(self.tr("Try again"), low=True)
        again.clicked.connect(self.reload)
        self._note.add_button(again)

    # ------------------------------------------------------------------ what is pressed

    def _go(self, page: str, **what: object) -> None:
        self.courtesy.navigator.go(page, guest_id=self.guest_id, **what)

    def _close_panels(self) -> bool:
        closed = not self.ask.isHidden() or not self._whose.isHidden()
        self.ask.hide()
        self._whose.hide()
        self._asking = None
        return closed

    def _on_alerts_asked(self, sharer: Sharer | None) -> None:
        if self._shown is None:
            return
        self._close_panels()
        self._asking = sharer
        name = sharer.name if sharer else self._shown.details.preferred_name or self._shown.details.name
        alert = sharer.alert if sharer else self._shown.alert
        self.ask.ask(name, can_be_none=alert.answer != Answer.ON_FILE)

    def _on_ask_none(self) -> None:
        tasks.start(self, self._answered(None))

    def _on_ask_told(self, order: FactOrder) -> None:
        tasks.start(
            self, self._answered(order), on_error=lambda error: self.ask.show_error(messages.sentence(error))
        )

    async def _answered(self, order: FactOrder | None) -> None:
        guest_id, sharer = self.guest_id or "", self._asking
        if order is None:
            await self.deeds.ask_none(guest_id, sharer)
        else:
            await self.deeds.record(guest_id, sharer, order)
        self._close_panels()

    def _on_story_more_wanted(self) -> None:
        if self._shown is not None:
            tasks.start(self, self._more(self._shown))

    async def _more(self, shown: Shown) -> None:
        desk = self.courtesy.desk()
        story = await self.courtesy.worker.db(timeline.of_guest, desk, guest_id=shown.id, before=self._before)
        if self._shown is shown:
            self._before = story.before
            self.story.add_story(story, desk.place, desk.business_date)

    def _on_story_moved(self, entry: Entry) -> None:
        self._close_panels()
        self._whose.ask(entry)

    def _on_whose_chosen(self, entry: Entry, to_guest: str) -> None:
        if self.guest_id is not None and to_guest != self.guest_id:
            tasks.start(self, self.deeds.move(entry, to_guest, self.guest_id))
        self._close_panels()

    def _on_for_us_given(self, item_id: str) -> None:
        self._go("gesture", **({"item_id": item_id} if item_id else {}))
