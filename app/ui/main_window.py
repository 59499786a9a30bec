"""The shell round every page: sidebar, top bar, toasts, keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from app.domain.desk import EmployeeRow
from app.domain.roles import May
from app.ui.courtesy import Courtesy
from app.ui.fault_corner import FaultCorner
from app.ui.key_watch import KeyWatch
from app.ui.keys import KeyTable
from app.ui.keys_overlay import KeysOverlay
from app.ui.navigator import is_built, page_class, sheet_class
from app.ui.page import Page
from app.ui.page_stack import PageStack
from app.ui.panes import step_pane
from app.ui.reloads import Reloads
from app.ui.sections import SECTIONS, new_offers
from app.ui.sidebar import Sidebar
from app.ui.theme import tokens
from app.ui.theme.theme import theme
from app.ui.top_bar import LookLine, TopBar
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import OfflineBanner
from app.ui.widgets.toast import Toast
from app.words.people import role_name


class MainWindow(QMainWindow):
    """One workstation's window.

    Hooks: `top_bar.omnibox` (the search field), `switch_user_wanted` (F8 and the chip), `cover(widget)` and
    `uncover()` (sign-in, lock), `show_offline` and `show_online`, `sidebar.set_badge`, `closing`.
    """

    switch_user_wanted = Signal()
    closing = Signal(object)  # QCloseEvent: ignore it to drain first

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self.setWindowTitle("Courtesy")
        self._person_id: str | None = None
        self._left_at: QWidget | None = None  # where the keyboard was before a cover
        self._root = QStackedWidget()
        self.setCentralWidget(self._root)
        self._build()
        self.toast = Toast(courtesy.toasts, self)
        # After the toast's own slot: an action bar may have come since the page was opened.
        courtesy.toasts.shown.connect(self._place_toast)
        self._ring = FocusRing(self)
        self._faults = FaultCorner(courtesy, self)
        self._watch = KeyWatch(self, courtesy.discreet)
        self._keys = KeyTable(self)
        self._keys.bind(self._handlers())
        for section in SECTIONS:
            self._keys.add(f"Ctrl+{section.digit}", self._go_later(section.key))
        self._connect()
        self.offer_sections()

    # ------------------------------------------------------------------ for others

    def start(self) -> None:
        """Open the first section the person may see."""
        offered = self.sidebar.offered()
        if offered:
            self.courtesy.navigator.go(offered[0])

    def cover(self, widget: QWidget) -> None:
        """Put a sign-in or lock screen over everything; keys of the shell rest meanwhile."""
        self.uncover()
        focused = QApplication.focusWidget()
        self._left_at = focused if focused is not None and self._shell.isAncestorOf(focused) else None
        self._root.addWidget(widget)
        self._root.setCurrentWidget(widget)
        self._rest(True)
        self.courtesy.discreet.fold()
        self.courtesy.toasts.forget()
        self._faults.close()
        widget.setFocus()

    def uncover(self) -> None:
        """Take the cover away and let it go."""
        widget = self._root.currentWidget()
        if widget is None or widget is self._shell:
            return
        self._root.setCurrentWidget(self._shell)
        self._root.removeWidget(widget)
        widget.deleteLater()
        self._rest(False)
        self._sync_with(self.pages.current())

    def take_up(self) -> None:
        """Give the keyboard back to where it was before the cover came, if that is still there."""
        left_at, self._left_at = self._left_at, None
        if left_at is not None and isValid(left_at) and left_at.isVisible():
            left_at.setFocus()

    @property
    def is_covered(self) -> bool:
        """Whether a sign-in or lock screen is in front."""
        return self._root.currentWidget() is not self._shell

    def show_offline(self, seconds: int | None = None) -> None:
        """The database is away; `offline.try_now` is the banner's button."""
        self._banner_room.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), 0)
        self.offline.show_offline(seconds)

    def show_online(self) -> None:
        """It is back."""
        self._banner_room.setContentsMargins(0, 0, 0, 0)
        self.offline.show_online()

    def current_page(self) -> Page | None:
        """The page on screen."""
        return self.pages.current()

    def offer_sections(self) -> None:
        """Only what is built and what the person may use stands in the sidebar and under New."""
        may = self.courtesy.session.may
        self.sidebar.offer(
            {each.key for each in SECTIONS if is_built(each.key) and (each.needs is None or may(each.needs))}
        )
        self.top_bar.offer([each for each in new_offers(self.courtesy.session) if is_built(each.key)])

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._shell = QWidget()
        self._shell.setObjectName("ground")
        line = row(self._shell)
        self.sidebar = Sidebar()
        line.addWidget(self.sidebar)
        side = column()
        line.addLayout(side, 1)
        self.top_bar = TopBar(self.courtesy.discreet)
        side.addWidget(self.top_bar)
        side.addWidget(LookLine(self.courtesy.discreet))
        self.offline = OfflineBanner()
        self._banner_room = column()
        self._banner_room.addWidget(self.offline)
        side.addLayout(self._banner_room)
        self.pages = PageStack(self.courtesy)
        self._reloads = Reloads(self.pages, self.courtesy.bus, self)
        side.addWidget(self.pages, 1)
        self._root.addWidget(self._shell)

    def _connect(self) -> None:
        courtesy = self.courtesy
        courtesy.navigator.moved.connect(self._on_navigator_moved)
        courtesy.navigator.sheet_wanted.connect(self._on_navigator_sheet_wanted)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        self.sidebar.chosen.connect(courtesy.navigator.go)
        self.sidebar.user_clicked.connect(self.switch_user_wanted)
        self.top_bar.new_chosen.connect(lambda offer: self._begin(offer.key, **dict(offer.what)))
        self._watch.hints.connect(self.sidebar.set_hinted)
        self._watch.slash.connect(self.top_bar.omnibox.ask)
        self._watch.stepped.connect(self._ring.sync_soon)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.top_bar.omnibox.ask,
            "keys": self.show_keys,
            "request": lambda: self._begin("request_form"),
            "gesture": lambda: self._begin("gesture"),
            "complaint": lambda: self._begin("complaint_form"),
            "found": lambda: self._begin("found_form"),
            "note": lambda: self._begin("note_form"),
            "pad": lambda: self._begin("pad"),
            "card": lambda: self._begin("card"),
            "next_pane": lambda: self._step_pane(1),
            "previous_pane": lambda: self._step_pane(-1),
            "switch_user": self.switch_user_wanted.emit,
            "approve_here": lambda: self._on_page(Page.approve_here),
            "new": self.top_bar.open_menu,
            "primary": lambda: self._on_page(Page.primary),
            "decline": lambda: self._on_page(Page.decline),
            "undo": self.courtesy.toasts.undo,
            "back": self.courtesy.navigator.back,
            "close": self._close_inner,
        }

    # ------------------------------------------------------------------ moving about

    def show_keys(self) -> None:
        """F1."""
        overlay = KeysOverlay(self)
        overlay.show()
        overlay.raise_()
        overlay.setFocus()

    def _go_later(self, key: str) -> Callable[[], None]:
        def go() -> None:
            if key in self.sidebar.offered():
                self.courtesy.navigator.go(key)

        return go

    def _begin(self, key: str, **more: str) -> None:
        """Begin something new, for the guest on screen if there is one."""
        page = self.pages.current()
        if is_built(key):
            # Somebody new is begun with an empty form, whoever is on screen.
            guest_id = page.guest_id if page is not None and key != "guest_form" else None
            self.courtesy.navigator.go(key, **({"guest_id": guest_id} if guest_id else {}), **more)

    def _on_page(self, act: Callable[[Page], None]) -> None:
        page = self.pages.current()
        if page is not None:
            # By name, so that the page's own method is called and not the base's.
            if page.open_here and not self.courtesy.discreet.showing:
                # Nobody can have read what is folded: the key opens it, and decides nothing.
                self.courtesy.discreet.notice_work()
            else:
                getattr(page, act.__name__)()

    def _close_inner(self) -> None:
        if self._faults.close():
            return
        page = self.pages.current()
        if page is None or not page.escape():
            self.courtesy.navigator.back()

    def _step_pane(self, step: int) -> None:
        page = self.pages.current()
        panes = [self.sidebar.focus_pane(), self.top_bar.omnibox, *(page.panes() if page else [])]
        panes.append(self._faults.box)
        step_pane(panes, self.focusWidget(), step)

    def _on_navigator_moved(self, key: str, what: dict[str, object]) -> None:
        self.pages.show_page(key, what)
        self._sync_with(self.pages.current())

    def _on_navigator_sheet_wanted(self, key: str, what: dict[str, object]) -> None:
        page = self.pages.current()
        if page is not None and self.courtesy.session.may(May.EDIT_GUESTS):
            sheet_class(key)(self.courtesy, page, **what).begin()

    def _sync_with(self, page: Page | None) -> None:
        if page is None:
            return
        self.sidebar.mark(page.section)
        self.top_bar.set_quiet(page.has_primary)
        self.courtesy.discreet.open_form(page.open_here and not self.is_covered)
        self._place_toast()

    # ------------------------------------------------------------------ what is told to the window

    def _on_session_signed_in(self, employee: EmployeeRow) -> None:
        self.sidebar.user.show_person(employee.name, role_name(employee.role))
        self.courtesy.toasts.forget()
        self.offer_sections()
        if employee.id == self._person_id:
            return
        # Nothing of the person before may stay on screen; drafts lie in a store of their own.
        self._person_id = employee.id
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.pages.drop_all()
        here = self.courtesy.navigator.here
        if here is not None and page_class(here.key).section in self.sidebar.offered():
            self.courtesy.navigator.again()
        else:
            self.courtesy.navigator.forget()
            self.start()

    def _rest(self, resting: bool) -> None:
        self._keys.rest(resting)
        self._watch.rest(resting)
        self.sidebar.set_hinted(False)

    # ------------------------------------------------------------------ size

    def minimumSizeHint(self) -> QSize:
        """What the shell needs: no page and no cover may push the window off a small screen."""
        return self._shell.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1080 px the sidebar becomes icons."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < theme.px(tokens.SIDEBAR_NEEDS))
        self._place_toast()
        self._faults.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever drains the work listens and may ignore the event first."""
        self.closing.emit(event)

    def _place_toast(self, *_: object) -> None:
        page = self.pages.current()
        inset = page.toast_inset() if page is not None else 0
        self.toast.stand_at(self.sidebar.width() if not self.is_covered else 0, theme.px(24) + inset)
