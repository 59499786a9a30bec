"""The main job, step by step: Maja signs in, finds Łucja, gives a cake, asks for a dinner, writes a card."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.gestures import ApprovalStatus, GestureStatus
from app.domain.made_cards import CardRow
from app.domain.pins import DEMO_PIN
from app.services import approvals, cards, gestures, verify
from app.tour.hands import Hands
from app.tour.record import Record, is_whole
from app.ui.dialogs.approve_here import ApproveHere
from app.ui.dialogs.sign_in import SignIn
from app.ui.omnibox import OmniboxPanel
from app.ui.omnibox_rows import OmniRow
from app.ui.page import Page
from app.ui.pages.approvals.page import ApprovalsPage
from app.ui.pages.card.page import CardPage
from app.ui.pages.gesture.page import GesturePage
from app.ui.pages.gesture.steps import Stage
from app.ui.pages.guest.page import GuestPage
from app.ui.pages.today.page import TodayPage
from app.ui.sections import SECTIONS
from app.ui.workstation import Workstation

if TYPE_CHECKING:
    from app.ui.application import Application
    from app.ui.courtesy import Courtesy
    from app.ui.main_window import MainWindow

P = TypeVar("P", bound=Page)
_GUEST, _CAKE, _DINNER = "Łucja Żółkiewska", "lemon_cake", "dinner_for_two"


class Story:
    """Plays on one application: each step waits as a person would, and looks at what came of it."""

    def __init__(self, application: Application, hands: Hands, record: Record) -> None:
        self._application, self._hands, self._record = application, hands, record
        self._left_before = 0

    def steps(self) -> tuple[tuple[str, Callable[[], Awaitable[None]]], ...]:
        """The steps in order, by name."""
        return (
            ("open", self._open),
            ("sign in", self._sign_in),
            ("today", self._today),
            ("find the guest in three keys", self._find),
            ("see the allergy, folded and shown", self._see),
            ("choose a cake and answer the question", self._choose_cake),
            ("give it inside the budget", self._give),
            ("ask above the limit", self._above),
            ("approve at this desk", self._approve_here),
            ("give what was approved", self._give_approved),
            ("write and save the card", self._card),
            ("another person, the approvals", self._approvals),
            ("verify", self._verify),
        )

    # ------------------------------------------------------------------ what is on screen

    @property
    def _workstation(self) -> Workstation:
        workstation = self._application.workstation
        assert workstation is not None, "no place is open"
        return workstation

    @property
    def _main(self) -> MainWindow:
        main = self._workstation.main
        assert main is not None, "nobody is signed in"
        return main

    @property
    def _courtesy(self) -> Courtesy:
        return self._main.courtesy

    @property
    def _desk(self) -> Desk:
        return self._courtesy.desk()

    def _page(self, kind: type[P]) -> P:
        page = self._main.current_page()
        assert isinstance(page, kind), f"{type(page).__name__} is on screen instead of {kind.__name__}"
        return page

    async def _comes(self, kind: type[P], ready: Callable[[P], object]) -> P:
        """Wait for a page of this kind with something on it."""

        def seen() -> bool:
            page = self._main.current_page()
            return isinstance(page, kind) and bool(ready(page))

        await self._hands.until(seen, f"{kind.__name__} with its content")
        return self._page(kind)

    async def _ask(self, service: Any, *args: Any, **what: Any) -> Any:
        return await self._courtesy.worker.db(service, *args, **what)

    async def _left(self) -> int:
        """What the person at the desk may still give today, in minor units."""
        budget = await self._ask(gestures.budget, self._desk)
        assert budget.left_minor is not None, "there is no limit"
        return int(budget.left_minor)

    # ------------------------------------------------------------------ the door

    async def _open(self) -> None:
        await self._hands.sit_down()
        await self._hands.until(lambda: isinstance(self._screen(), SignIn), "the door")
        await self._hands.picture("sign_in")

    async def _sign_in(self) -> None:
        await self._enter("maj", "desk")

    async def _enter(self, letters: str, code: str) -> None:
        """First letters of the name, then six digits."""
        door = self._screen()
        assert isinstance(door, SignIn), "there is no door"
        await self._hands.until(lambda: door.choose.isVisible() and door.choose.hasFocus(), "the names")
        await self._hands.type(letters)
        await self._hands.type(DEMO_PIN)
        session = self._workstation.session
        await self._hands.until(lambda: session.employee is not None, "the right digits let one in")
        assert session.employee is not None
        assert session.employee.code == code, f"{session.employee.code} sits at the desk"

    def _screen(self) -> QWidget | None:
        return self._application.window.screen_widget

    async def _today(self) -> None:
        page = await self._comes(TodayPage, lambda page: page.main.list.rows())
        assert len(page.main.list.rows()) > 5, "the day looks empty"
        await self._hands.picture("today")

    # ------------------------------------------------------------------ the guest

    async def _find(self) -> None:
        await self._hands.keys("Ctrl+K")
        await self._hands.until(self._main.top_bar.omnibox.hasFocus, "the search field")
        await self._hands.type("lu")
        await self._hands.until(lambda: self._first_hit() is not None, f"{_GUEST} as the first hit")
        await self._hands.picture("search")
        await self._hands.keys("Return")
        await self._comes(GuestPage, lambda page: page.story.list.rows())

    def _first_hit(self) -> object | None:
        """The first row below the search field, when it is the guest with her severe allergy."""
        panel = self._main.findChild(OmniboxPanel)
        if panel is None or not panel.isVisible():
            return None
        hit = next((row for row in panel.list.rows() if isinstance(row, OmniRow)), None)
        is_hers = hit is not None and hit.title == _GUEST and hit.alert is not None and hit.alert.is_severe
        return hit if is_hers else None

    async def _see(self) -> None:
        page = self._page(GuestPage)
        assert page.alerts.isVisible(), "the allergy is not on screen"
        assert not self._courtesy.discreet.showing, "the page tells what should stay folded"
        await self._hands.picture("guest_discreet")
        await self._hands.hold_space(lambda: self._courtesy.discreet.showing, "Space shows what is folded")
        await self._hands.picture("guest_showing")
        await self._hands.let_go_of_space()
        await self._hands.until(lambda: not self._courtesy.discreet.showing, "it folds again")

    # ------------------------------------------------------------------ gestures

    async def _begin_gesture(self, code: str) -> GesturePage:
        """F3, and down the list to this thing."""
        await self._hands.keys("F3")
        page = await self._comes(
            GesturePage, lambda page: page.desk is not None and page.form.items.hasFocus()
        )
        assert page.desk is not None
        assert page.desk.guest_name == _GUEST, f"a gesture for {page.desk.guest_name}"
        assert page.form.occasion == "birthday", f"today is her birthday, not {page.form.occasion}"
        await self._hands.keys("Home")
        for _ in page.form.items.rows():
            if self._chosen(page) == code:
                return page
            await self._hands.keys("Down")
        raise AssertionError(f"{code} is not offered")

    def _chosen(self, page: GesturePage) -> str | None:
        choice = page.form.choice
        return choice.item.code if choice is not None and choice.item is not None else None

    async def _choose_cake(self) -> None:
        self._left_before = await self._left()
        page = await self._begin_gesture(_CAKE)
        question = page.form.question
        await self._hands.until(question.isVisible, "the question about who shares the room")
        assert question.waiting_for() == "Piotr", f"the question is about {question.waiting_for()}"
        await self._hands.until(page.live.accessibleDescription, "the card beside the form")
        await self._hands.picture("gesture_question")
        await self._hands.walk_to(question.none)
        await self._hands.keys("Space")
        await self._hands.until(
            lambda: question.isHidden() and page.budget.primary.isEnabled(), "the answer is kept"
        )
        assert self._chosen(page) == _CAKE, "the choice was lost"

    async def _give(self) -> None:
        await self._hands.picture("gesture_inside")
        await self._hands.keys("Ctrl+Return")
        await self._comes(GuestPage, lambda page: page.story.list.rows())
        given = await self._latest_gesture()
        assert given.status is GestureStatus.GIVEN, f"the cake is {given.status}"
        left = await self._left()
        assert left == self._left_before - given.amount_minor, "the budget does not follow what was given"

    async def _above(self) -> None:
        page = await self._begin_gesture(_DINNER)
        await self._hands.until(page.budget.reason.isVisible, "why it is asked")
        await self._hands.walk_to(page.budget.reason)
        await self._hands.type("Birthday, and the first evening of three.")
        assert page.desk is not None
        assert page.desk.budget.over_minor(page.amount() or 0) > 0, "the dinner is not above the limit"
        await self._hands.picture("gesture_above")

    async def _approve_here(self) -> None:
        page = self._page(GesturePage)
        await self._hands.keys("F10")
        await self._hands.until(lambda: self._sheet() is not None, "the sheet")
        sheet = self._sheet()
        assert sheet is not None
        await self._hands.until(lambda: sheet.case is not None and sheet.boxes.hasFocus(), "the matter")
        await self._hands.picture("approve_here")
        await self._hands.type(DEMO_PIN)
        await self._hands.until(sheet.approve.isEnabled, "the decider is known")
        await self._hands.until(lambda: sheet.approve.is_armed, "the matter stood there for a second")
        await self._hands.keys("Ctrl+Return")
        await self._hands.until(lambda: page.matter.stage is Stage.APPROVED, "the yes")
        row = (await self._ask(approvals.case, self._desk, approval_id=page.matter.approval_id)).row
        assert row.status is ApprovalStatus.APPROVED, f"the question is {row.status}"
        assert row.decided_by != row.asked_by, "somebody approved their own question"
        assert self._desk.actor.code == "desk", "the desk did not fall back to its owner"

    def _sheet(self) -> ApproveHere | None:
        sheets = self._application.window.findChildren(ApproveHere)
        return next((sheet for sheet in sheets if sheet.isVisible()), None)

    async def _give_approved(self) -> None:
        await self._hands.until(self._page(GesturePage).budget.primary.isEnabled, "Give")
        await self._hands.keys("Ctrl+Return")
        await self._comes(GuestPage, lambda page: page.story.list.rows())
        given = await self._latest_gesture()
        assert given.status is GestureStatus.GIVEN, f"the dinner is {given.status}"
        assert given.decided_by, "nobody is named who approved"

    async def _latest_gesture(self) -> Any:
        page = self._page(GuestPage)
        rows = await self._ask(gestures.of_guest, self._desk, guest_id=page.guest_id)
        return rows[0]

    # ------------------------------------------------------------------ the card

    async def _card(self) -> None:
        await self._hands.keys("F9")
        page = await self._comes(CardPage, lambda page: page.file is not None and page.desk is not None)
        occasion = page.form.occasions.current()
        assert occasion == "birthday", f"the gifts of today were for her birthday, not for {occasion}"
        assert page.file is not None
        assert not page.file.missing, "the hand lacks letters"
        assert not page.file.overset, "the words do not fit"
        await self._hands.until(lambda: page.form.hands.is_drawn, "every hand writing the greeting")
        await self._hands.picture("card")
        target = self._record.path("card.pdf")
        page.save_to(str(target))
        await self._hands.until(lambda: is_whole(target), "the file")
        kept: tuple[CardRow, ...] = await self._ask(cards.made, self._desk, guest_id=page.guest_id)
        document = await self._ask(cards.document, self._desk, card_id=kept[0].id)
        assert target.read_bytes() == document, "what was saved is not what is kept"

    # ------------------------------------------------------------------ another person

    async def _approvals(self) -> None:
        await self._hands.keys("F8")
        await self._hands.until(lambda: isinstance(self._screen(), SignIn), "the door")
        await self._enter("eli", "supervisor")
        digit = next(section.digit for section in SECTIONS if section.key == "approvals")
        await self._hands.keys(f"Ctrl+{digit}")
        page = await self._comes(ApprovalsPage, lambda page: page.list.rows())
        assert page.queue is not None
        assert page.queue.mine_to_decide > 0, "nothing waits for her"
        await self._hands.until(lambda: page.bar.approve.is_armed, "the matter stood there for a second")
        await self._hands.picture("approvals")

    async def _verify(self) -> None:
        checks = await self._ask(verify.verify, self._desk.place, deep=True)
        failed = [f"{check.name}: {check.detail}" for check in checks if not check.ok]
        assert not failed, "; ".join(failed)
