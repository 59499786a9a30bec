"""The lost and found page: two lists facing each other, the chosen thing at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.lost_property import FindFilter, FindRow, FindStatus, IdSeen
from app.errors import AppError, Busy
from app.services import lost_property as finds
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.dialogs.paper_sheet import TAG, PaperSheet
from app.ui.open_dialog import ask_for
from app.ui.page import Page
from app.ui.pages.found import release_sheet as verbs
from app.ui.pages.found.detail import FindDetail
from app.ui.pages.found.lists import FacingLists
from app.ui.pages.found.paper import draw_tag, tag_order
from app.ui.pages.found.release_sheet import ReleaseSheet
from app.ui.pages.found.steps import Steps
from app.ui.theme.theme import theme
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import InlineNote, OfflineBanner
from app.ui.widgets.photo import read_photo
from app.ui.widgets.segments import Segments

_STACKS_BELOW, _SIDE, _SIDE_NARROW = 1000, 344, 300
_PHOTO_PX = 640


class FoundPage(Page):
    """Opened with `item_id` to stand on one thing; `print_tag` prints its tag at once."""

    section: ClassVar[str] = "found"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.steps = Steps(courtesy, self)
        self.shown: FindRow | None = None
        self._side = "found"
        self._wanted: str | None = None
        self._print_wanted = self._known = False
        self._start = tasks.OneAtATime(self, lambda: self.note.say(""))
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Look at the lists."""
        self._wanted = str(what["item_id"]) if what.get("item_id") else None
        self._print_wanted = bool(what.get("print_tag"))
        if self._print_wanted:
            self.courtesy.navigator.settle(item_id=what.get("item_id"))
        self.note.say("")
        self.reload()

    def reload(self) -> None:
        """Ask for both lists again."""
        if not self._known:
            for one in self.facing.lists.values():
                one.waiting.start()
        tasks.start(self, self._load(), on_error=self._on_load_failed)

    def concerns(self, changes: Changes) -> bool:
        """Things, and the guests they belong to."""
        return changes.touch("found_item", "guest")

    def primary(self) -> None:
        """Ctrl+Enter hands back."""
        if self.detail.has_primary:
            self.detail.give_back.click()

    def panes(self) -> list[QWidget]:
        """Found, asked for, the thing itself."""
        lists = self.facing.lists
        return [lists["found"].list, lists["asked"].list, self.detail.give_back]

    def show_error(self, sentence: str) -> None:
        """Above the lists."""
        self.note.say(sentence, tone="warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow: one list above the other."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_STACKS_BELOW)
        self.facing.stack(narrow)
        self.detail.setFixedWidth(theme.px(_SIDE_NARROW if narrow else _SIDE))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("Lost & found"))
        self.filter = Segments(
            [
                (FindFilter.OPEN, self.tr("Open")), (FindFilter.RETURNED, self.tr("Closed")),
                (FindFilter.KEEP_UNTIL, self.tr("By keep-until")),
            ],
            name=self.tr("Which things are shown"),
        )  # fmt: skip
        self.filter.changed.connect(lambda _: self.reload())
        self.header.add_right(self.filter)
        self.offline, self.note = OfflineBanner(), InlineNote()
        self.offline.hide()
        self.offline.try_now.connect(self.reload)
        for part in (self.header, self.offline, self.note):
            body.addWidget(part)
        line = row(spacing=16)
        self.facing, self.detail = FacingLists(self.courtesy), FindDetail(self.courtesy)
        line.addWidget(self.facing, 1)
        line.addWidget(self.detail)
        body.addLayout(line, 1)
        self._listen()

    def _listen(self) -> None:
        detail = self.detail
        self.facing.chosen.connect(self._on_facing_chosen)
        self.facing.new_wanted.connect(lambda kind: self.courtesy.navigator.go("found_form", kind=kind))
        detail.release_wanted.connect(self._on_detail_release_wanted)
        detail.reopened.connect(lambda: self._on_row(self.steps.reopen))
        detail.given_up.connect(lambda: self._on_row(self.steps.give_up))
        detail.edited.connect(self._on_detail_edited)
        detail.tag_pressed.connect(lambda: self._on_row(self._print_tag))
        detail.photo_wanted.connect(self._on_detail_photo_wanted)
        detail.mark_wanted.connect(lambda: self._on_row(self._reveal))
        detail.match_pressed.connect(self._on_detail_match_pressed)
        detail.unmatched.connect(lambda: self._on_row(self._unmatch))
        detail.guest_opened.connect(lambda key: self.courtesy.navigator.go("guest", guest_id=key))

    # ------------------------------------------------------------------ loading

    async def _load(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        show = FindFilter(self.filter.current())
        if self._wanted is not None:
            await self._turn_to(self._wanted)
            show = FindFilter(self.filter.current())
        for kind, one in self.facing.lists.items():
            found = await worker.db(finds.listed, desk, kind=kind, show=show)
            if show != self.filter.current():
                return  # another filter was chosen meanwhile
            one.show_rows(found)
            if one.list.current() is None and kind == self._side:
                one.list.choose_first()
        self._known = True
        self.offline.show_online()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            chosen = self.facing.lists[self._side].list
            if chosen.choose(wanted):
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        await self._show()
        if self._print_wanted and self.shown is not None:
            self._print_wanted = False
            await self._print_tag(self.shown)

    async def _turn_to(self, item_id: str) -> None:
        """The filter and the list in which the wanted thing stands."""
        card = await self.courtesy.worker.db(finds.one, self.courtesy.desk(), item_id=item_id)
        self._side = card.row.kind
        if card.row.is_open == (self.filter.current() == FindFilter.RETURNED):
            self.filter.choose(FindFilter.OPEN if card.row.is_open else FindFilter.RETURNED)

    async def _show(self) -> None:
        chosen = self._chosen()
        self.shown = chosen
        self.guest_id = chosen.guest_id if chosen else None
        if chosen is None:
            self.detail.show_nothing()
            return
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        card = await worker.db(finds.one, desk, item_id=chosen.id)
        if self._chosen() != chosen:
            return  # another thing was chosen meanwhile
        self.detail.show_card(card, desk, self._partner())
        if card.photos:
            data = await worker.db(finds.photo, desk, photo_id=card.photos[0].id)
            image = await worker.work(read_photo, data, _PHOTO_PX)
            if self.shown is not None and self.shown.id == card.row.id:
                self.detail.show_photo(image)

    def _chosen(self) -> FindRow | None:
        return self.facing.lists[self._side].current()

    def _partner(self) -> FindRow | None:
        """What is chosen in the other list."""
        return self.facing.lists["asked" if self._side == "found" else "found"].current()

    def _on_load_failed(self, error: AppError) -> None:
        for one in self.facing.lists.values():
            one.waiting.stop()
        if isinstance(error, Busy):
            self.offline.show_offline()
        else:
            self.show_error(messages.sentence(error))

    # ------------------------------------------------------------------ what a person does

    def _on_facing_chosen(self, kind: str) -> None:
        if not self._known or self.facing.lists[kind].current() is None:
            return
        self._side = kind
        tasks.start(self, self._show())

    def _on_detail_release_wanted(self, verb: str) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._start(self._ask_how(verb, chosen))

    async def _ask_how(self, verb: str, find: FindRow) -> None:
        """A parcel is a letter as well: for a discreet guest it is asked first why it must be sent."""

        def again() -> None:
            self._start(self._ask_how(verb, find))

        if verb == verbs.POST and not await may_go_out(self.courtesy, self, find.guest_id, again):
            return
        sheet = ReleaseSheet(self.courtesy, self, verb, find)
        sheet.sent.connect(lambda values: self._start(self._release(verb, find, values)))
        sheet.begin()

    async def _release(self, verb: str, find: FindRow, values: dict[str, str]) -> None:
        steps = self.steps
        if verb == verbs.RETURN:
            await steps.return_to(find, values["name"], IdSeen(values["seen"]))
        elif verb == verbs.POST:
            await steps.post(find, values["name"], values["carrier"], values["tracking"])
        elif verb == verbs.KEEP:
            await steps.keep(find, values["text"])
        elif verb == verbs.DISPOSE:
            await steps.dispose(find, values["text"])
        else:
            await steps.move(find, values["text"])

    def _on_detail_edited(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.courtesy.navigator.go("found_form", item_id=chosen.id)

    def _on_detail_match_pressed(self) -> None:
        pair = {row.kind: row for row in (self._chosen(), self._partner()) if row is not None}
        if len(pair) == 2:
            self._start(self.steps.match(pair["found"], pair["asked"]))

    async def _unmatch(self, find: FindRow) -> None:
        if find.status is FindStatus.FOUND and find.match_id:
            await self.steps.unmatch(find, find.match_id)

    async def _reveal(self, find: FindRow) -> None:
        mark = await self.courtesy.worker.db(finds.reveal_mark, self.courtesy.desk(), item_id=find.id)
        await self._show()
        self.detail.show_mark(mark)

    async def _print_tag(self, find: FindRow) -> None:
        file = await self.courtesy.worker.work(draw_tag, tag_order(find, self.courtesy.desk().place))
        if not self.isVisible():
            return  # somebody went on meanwhile: no sheet over another page
        PaperSheet(
            self.courtesy, self, title=self.tr("Tag {number}").format(number=find.number), file=file,
            media=TAG, file_name=find.number,
        ).show()  # fmt: skip

    def _on_detail_photo_wanted(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        ask_for(
            self, "photo", self.tr("Choose a photo"),
            lambda paths: self._start(self._attach(chosen, Path(paths[0]))),
            kinds=self.tr("Photos (*.jpg *.jpeg *.png *.webp)"),
        )  # fmt: skip

    async def _attach(self, find: FindRow, path: Path) -> None:
        data = await self.courtesy.worker.work(path.read_bytes)
        picture = await self.courtesy.worker.work(finds.shrunk, data)
        await self.steps.attach(find, picture)

    def _on_row(self, step: Any) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._start(step(chosen))
