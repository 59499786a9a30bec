"""Where one can go, how one got here, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.ui.page import Page

# Page key -> where its class lives. A page whose module is absent is not offered anywhere.
PAGES: dict[str, tuple[str, str]] = {
    "today": ("app.ui.pages.today", "TodayPage"),
    "guests": ("app.ui.pages.guests", "GuestsPage"),
    "guest": ("app.ui.pages.guest", "GuestPage"),
    "privacy": ("app.ui.pages.privacy", "PrivacyPage"),
    "duplicates": ("app.ui.pages.duplicates", "DuplicatesPage"),
    "guest_form": ("app.ui.pages.guest_form", "GuestFormPage"),
    "stay_form": ("app.ui.pages.stay_form", "StayFormPage"),
    "rooms": ("app.ui.pages.rooms", "RoomsPage"),
    "groups": ("app.ui.pages.groups", "GroupsPage"),
    "purchase_form": ("app.ui.pages.purchase_form", "PurchaseFormPage"),
    "note_form": ("app.ui.pages.note_form", "NoteFormPage"),
    "requests": ("app.ui.pages.requests", "RequestsPage"),
    "request_form": ("app.ui.pages.request_form", "RequestFormPage"),
    "gestures": ("app.ui.pages.gestures", "GesturesPage"),
    "gesture": ("app.ui.pages.gesture", "GesturePage"),
    "complaints": ("app.ui.pages.complaints", "ComplaintsPage"),
    "complaint_form": ("app.ui.pages.complaint_form", "ComplaintFormPage"),
    "approvals": ("app.ui.pages.approvals", "ApprovalsPage"),
    "found": ("app.ui.pages.found", "FoundPage"),
    "found_form": ("app.ui.pages.found_form", "FoundFormPage"),
    "cards": ("app.ui.pages.cards", "CardsPage"),
    "card": ("app.ui.pages.card", "CardPage"),
    "card_batch": ("app.ui.pages.card_batch", "CardBatchPage"),
    "envelopes": ("app.ui.pages.envelopes", "EnvelopesPage"),
    "employees": ("app.ui.pages.employees", "EmployeesPage"),
    "import": ("app.ui.pages.importing", "ImportPage"),
    "import_result": ("app.ui.pages.import_result", "ImportResultPage"),
    "settings": ("app.ui.pages.settings", "SettingsPage"),
}
# What lies over the page instead of being one: it is opened by the same words, and the way stays as it is.
SHEETS: dict[str, tuple[str, str]] = {
    "pad": ("app.ui.pages.preference_pad", "PreferencePad"),
}
_KEPT_STEPS = 50


@cache
def is_built(key: str) -> bool:
    """Whether the page of this key is part of this program. Looks for the module without running it."""
    if key in SHEETS:
        return True
    if key not in PAGES:
        return False
    try:
        return find_spec(PAGES[key][0]) is not None
    except ModuleNotFoundError:
        return False


def page_class(key: str) -> type[Page]:
    """The class of a page; imports its module, which is why pages open lazily."""
    module, name = PAGES[key]
    found: type[Page] = getattr(import_module(module), name)
    return found


def sheet_class(key: str) -> type[Any]:
    """The class of a sheet; imports its module."""
    module, name = SHEETS[key]
    found: type[Any] = getattr(import_module(module), name)
    return found


@dataclass(frozen=True, slots=True)
class Step:
    """One place visited: the page's key and what it was asked to show."""

    key: str
    what: dict[str, object] = field(default_factory=dict)


class Navigator(QObject):
    """Remembers the way; the window listens to `moved` and shows the page."""

    moved = Signal(str, object)  # key, what to show
    sheet_wanted = Signal(str, object)  # key, whom it is for

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way: list[Step] = []

    @property
    def here(self) -> Step | None:
        """Where we are, None before the first page."""
        return self._way[-1] if self._way else None

    def can_go(self, key: str) -> bool:
        """Whether there is such a page."""
        return is_built(key)

    def go(self, key: str, **what: object) -> None:
        """Open a page. Going where one already is replaces the last step. KeyError for an unknown key."""
        if key in SHEETS:
            self.sheet_wanted.emit(key, what)
            return
        if key not in PAGES:
            raise KeyError(key)
        if not is_built(key):
            return
        step = Step(key, what)
        if self._way and self._way[-1].key == key:
            self._way[-1] = step
        else:
            self._way = [*self._way[-_KEPT_STEPS:], step]
        self.moved.emit(key, what)

    def leave(self, left: str, key: str, **what: object) -> None:
        """Open a page instead of `left`: the way back does not lead through what is done with."""
        if len(self._way) > 1 and self._way[-1].key == left and is_built(key):
            self._way.pop()
        self.go(key, **what)

    def settle(self, **what: object) -> None:
        """Change what the present step shows without moving: the way back does nothing a second time."""
        if self._way:
            self._way[-1] = Step(self._way[-1].key, what)

    def back(self) -> None:
        """Return to the page before; on the first one nothing happens."""
        if len(self._way) > 1:
            self._way.pop()
            step = self._way[-1]
            self.moved.emit(step.key, step.what)

    def again(self) -> None:
        """Open the present page anew, after a fault."""
        if self._way:
            self.moved.emit(self._way[-1].key, self._way[-1].what)

    def forget(self) -> None:
        """Drop the way: another person signed in."""
        self._way.clear()
