"""The page: pair after pair, strongest first, or two guests that somebody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.merging import Comparison, DecisionRow, PairRow
from app.domain.roles import May
from app.errors import AppError, NotFound, Refused
from app.services import duplicates
from app.ui import messages, tasks
from app.ui.page import Page
from app.ui.pages.duplicates.bottom import Answers
from app.ui.pages.duplicates.decided import Decided
from app.ui.pages.duplicates.deeds import PairDeeds
from app.ui.pages.duplicates.heads import SideHeads, WhyStrip
from app.ui.pages.duplicates.lines import AlertsLine, Lines
from app.ui.pages.duplicates.no_pairs import NoPairs
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine, PageHeader
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.notes import InlineNote, LoadingSkeleton
from app.words import duplicates as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class DuplicatesPage(Page):
    """`open()`: the suggestions; `open(a=…, b=…)`: these two; `open(guest_id=…)`: those of one guest;
    `open(import_id=…)`: those of the guests an import brought, after looking through everybody."""

    section: ClassVar[str] = "guests"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._pairs: tuple[PairRow, ...] = ()
        self._at, self._import_id, self._was_stopped = 0, "", False
        self._chosen: tuple[str, str] | None = None
        self._shown: Comparison | None = None
        self.deeds = PairDeeds(courtesy, self)
        self.looking = courtesy.looking
        self._build()
        self._connect()

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Show what was asked for from its beginning."""
        a, b = what.get("a"), what.get("b")
        self._chosen = (str(a), str(b)) if a and b else None
        self.guest_id = str(what["guest_id"]) if what.get("guest_id") else None
        self._import_id, self._was_stopped = str(what.get("import_id") or ""), False
        self._at = 0
        self._decided.hide()
        if self._shown is None:
            self._skeleton.start()
        self.reload()

    def reload(self) -> None:
        """Look again; the pair on screen stays until the answer is here."""
        tasks.start(self, self._load(), on_error=self._on_failed)

    def concerns(self, changes: Changes) -> bool:
        """Suggestions, or one of the two."""
        shown = self._shown
        both = {shown.left.id, shown.right.id} if shown else set()
        return changes.touch("duplicate") or bool(both & set(changes.ids))

    def primary(self) -> None:
        """Ctrl+Enter: they are one."""
        order = self._lines.order()
        if order is not None and self._pair.isVisible() and self._answers.make_one.isEnabled():
            tasks.start(self, self.deeds.merge(order), on_error=self._on_refused)

    def decline(self) -> None:
        """Ctrl+Shift+Enter: they are two."""
        shown = self._shown
        if shown is not None and self._pair.isVisible() and self._answers.not_same.isEnabled():
            tasks.start(self, self.deeds.tell_apart(shown.left.id, shown.right.id), on_error=self._on_refused)

    def escape(self) -> bool:
        """Esc ends the looking, or leaves the decisions."""
        if self.looking.is_running:
            self.looking.cancel()
            return True
        if not self._decided.isHidden():
            self._show_pairs()
            return True
        return False

    def panes(self) -> list[QWidget]:
        """The lines, the answers."""
        return [self._lines, self._answers]

    def toast_inset(self) -> int:
        """The answers stay free."""
        return self._answers.sizeHint().height() + 12

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 14, 24, 16), spacing=12)
        self._head = PageHeader(self.tr("One person or two?"))
        self._again = KeyButton(self.tr("Look again"), icon="arrows-clockwise", kind="ghost")
        self._earlier = KeyButton(self.tr("Earlier decisions"), icon="clock-counter-clockwise", kind="ghost")
        self._head.add_right(self._again)
        self._head.add_right(self._earlier)
        self._progress, self._note, self._warning = InlineNote(), InlineNote(), InlineNote()
        self._cancel = KeyButton(self.tr("Cancel"), cap="Esc", low=True)
        self._progress.add_button(self._cancel)
        self._why, self._skeleton = WhyStrip(), LoadingSkeleton(row_height=46)
        self._pair, self._decided = self._pair_card(), Decided()
        self._empty = NoPairs()
        self._look = KeyButton(self.tr("Look through all guests"), icon="magnifying-glass", kind="primary")
        self._empty.add_button(self._look)
        high: list[QWidget] = [self._progress, self._note, self._warning, self._why]
        rest: list[QWidget] = [self._pair, self._empty, self._decided]
        for part in (self._head, *high, self._skeleton):
            body.addWidget(part)
        for part in rest:
            body.addWidget(part, 1)
        for part in (*high, *rest):
            part.hide()

    def _pair_card(self) -> Card:
        card = Card(margins=(16, 14, 16, 12), spacing=10)
        self._heads, self._lines = SideHeads(), Lines()
        self._alerts, self._answers = AlertsLine(), Answers()
        card.body.addWidget(self._heads)
        card.body.addWidget(scrolled(self._lines), 1)
        card.body.addWidget(self._alerts)
        card.body.addWidget(HLine())
        card.body.addWidget(self._answers)
        return card

    def _connect(self) -> None:
        self._again.clicked.connect(self._start_looking)
        self._look.clicked.connect(self._start_looking)
        self._cancel.clicked.connect(self.looking.cancel)
        self._earlier.clicked.connect(lambda: tasks.start(self, self._show_decisions()))
        self._decided.closed.connect(self._show_pairs)
        self._decided.back_wanted.connect(lambda decision: tasks.start(self, self._take_back(decision)))
        self._answers.merged.connect(self.primary)
        self._answers.apart.connect(self.decline)
        self._answers.later.connect(self._later)
        self._lines.ended.connect(self._later)
        self.looking.moved.connect(self._on_looking_moved)
        self.looking.ended.connect(self._on_looking_ended)
        self.looking.failed.connect(self._on_failed)
        self.deeds.done.connect(self._on_deeds_done)

    # ------------------------------------------------------------------ fetching and showing

    async def _load(self) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        if self._chosen is not None:
            await self._compare(*self._chosen)
            return
        if self.guest_id:
            self._pairs = await worker.db(duplicates.same_as, desk, guest_id=self.guest_id)
        elif self._import_id:
            self._pairs = await worker.db(duplicates.of_import, desk, import_id=self._import_id)
            known = await worker.db(duplicates.knows_import, desk, import_id=self._import_id)
            if not known and not self._was_stopped:
                self._start_looking()
        else:
            self._pairs = await worker.db(duplicates.suggestions, desk)
        if not self._pairs:
            self._show_nothing(await worker.db(duplicates.last_searched, desk) is not None)
            return
        self._at = min(self._at, len(self._pairs) - 1)
        pair = self._pairs[self._at]
        await self._compare(pair.a, pair.b)

    async def _compare(self, a: str, b: str) -> None:
        self._show(await self.courtesy.worker.db(duplicates.comparison, self.courtesy.desk(), a=a, b=b))

    def _show(self, found: Comparison) -> None:
        desk = self.courtesy.desk()
        same = self._shown is not None and self._shown.rows == found.rows
        self._shown = found
        self.deeds.next_shown()
        self._skeleton.stop()
        self._note.say("")
        self._why.show_likeness(found)
        self._heads.show_sides(found, desk.place)
        if not same or not self._lines.lines:
            self._lines.show_pair(found)
        self._lines.hold(found)
        self._alerts.show_alerts(found)
        self._answers.show_sum(found, more=len(self._pairs) > 1, may=desk.may(May.EDIT_GUESTS))
        self._head.set_sub(self._where())
        self._warn(found)
        if self._decided.isHidden():
            self._show_pairs()

    def _where(self) -> str:
        if self._chosen is not None:
            return self.tr("chosen by hand")
        said = self.tr("pair {number} of {count}, strongest first")
        if self._import_id:
            said = self.tr("pair {number} of {count} of this import, strongest first")
        return said.format(number=self._at + 1, count=len(self._pairs))

    def _warn(self, found: Comparison) -> None:
        said = words.warning(found.likeness.against)
        if found.was_decided:
            said = self.tr("A colleague said before that these are two people.")
        self._warning.say(said, tone="warn")

    def _show_nothing(self, searched: bool) -> None:
        self._shown = None
        self._skeleton.stop()
        self._head.set_sub("")
        self._empty.say_why(looking=self.looking.is_running, searched=searched)
        self._warning.say("")
        if self._decided.isHidden():
            self._show_pairs()

    def _show_pairs(self) -> None:
        """The pair or the empty place, without the decisions."""
        there = self._shown is not None
        self._decided.hide()
        for part in (self._why, self._pair):
            part.setVisible(there)
        self._empty.setVisible(not there and not self._skeleton.isVisible())
        self._look.setVisible(not self.looking.is_running and self.courtesy.desk().may(May.EDIT_GUESTS))
        if there:
            self._lines.start()

    async def _show_decisions(self) -> None:
        desk = self.courtesy.desk()
        rows = await self.courtesy.worker.db(duplicates.decisions, desk)
        for part in (self._why, self._pair, self._empty, self._warning):
            part.hide()
        self._decided.show_decisions(rows, desk.place)
        self._decided.show()
        self._decided.list.setFocus()

    def _on_failed(self, error: AppError) -> None:
        self._skeleton.stop()
        if isinstance(error, NotFound | Refused) and self._chosen is not None:
            self.courtesy.toasts.show(messages.sentence(error), tone="warn")
            self._chosen = None
            self.reload()
            return
        self._note.say(messages.sentence(error), tone=messages.tone(error))

    def _on_refused(self, error: AppError) -> None:
        """Somebody was quicker: say it, and show how it is now."""
        self.courtesy.toasts.show(messages.sentence(error), tone="warn")
        self.reload()

    # ------------------------------------------------------------------ what is pressed

    def _later(self) -> None:
        if self._chosen is None and len(self._pairs) > 1:
            self._at = (self._at + 1) % len(self._pairs)
            self.reload()

    def _start_looking(self) -> None:
        self.looking.start()
        self._on_looking_moved(0.0)
        self._look.hide()

    def _on_looking_moved(self, part: float) -> None:
        self._progress.say(self.tr("Comparing all guests: {percent} %").format(percent=int(part * 100)))
        self._again.setEnabled(False)

    def _on_looking_ended(self, found: int | None) -> None:
        self._progress.say("")
        self._again.setEnabled(True)
        if self.looking.is_quiet and (found is None or self._shown is not None):
            return  # the changes were told; whoever reads a pair here goes on reading it
        self._was_stopped = found is None
        if self._was_stopped:
            self.courtesy.toasts.show(
                self.tr("Stopped. The suggestions are those of before; the next look goes on from here."),
                tone="info",
            )
        self._at = 0
        self.reload()

    def _on_deeds_done(self) -> None:
        """The next pair takes its place; two that were chosen lead back to where they were chosen."""
        if self._chosen is not None:
            self._chosen = None
            self.courtesy.navigator.back()
            return
        self.reload()

    async def _take_back(self, decision: DecisionRow) -> None:
        await self.deeds.take_back(decision)
        await self._show_decisions()
