"""The sections of the house in their fixed order, each with its own digit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.roles import May
from app.ui.keys import cap
from app.ui.session import Session


@dataclass(frozen=True, slots=True)
class Section:
    """A place in the sidebar. Digits are reserved, so that they never move when a section is added."""

    key: str
    digit: str
    icon: str
    needs: May | None = None
    at_bottom: bool = False


SECTIONS: tuple[Section, ...] = (
    Section("today", "1", "sun-horizon", May.SEE_GUESTS),
    Section("guests", "2", "users", May.SEE_GUESTS),
    Section("requests", "3", "bell-ringing", May.LOG_REQUESTS),
    Section("gestures", "4", "gift", May.GIVE),
    Section("complaints", "5", "warning-circle", May.SEE_GUESTS),
    Section("approvals", "6", "checks", May.GIVE),
    Section("found", "7", "package", May.LOG_FINDS),
    Section("cards", "8", "envelope-open", May.PRINT_CARDS),
    Section("employees", "9", "identification-badge", May.EDIT_EMPLOYEES, at_bottom=True),
    Section("settings", "0", "sliders-horizontal", None, at_bottom=True),
)


# Reached by a command, without a place in the sidebar of its own.
ROOMS = Section("rooms", "", "bed", May.SEE_GUESTS)
GROUPS = Section("groups", "", "users-three", May.SEE_GUESTS)
DUPLICATES = Section("duplicates", "", "arrows-merge", May.EDIT_GUESTS)
IMPORT = Section("import", "", "download-simple", May.IMPORT)


def commands(session: Session) -> list[Section]:
    """Where a command may lead: what the person may see, a hotel’s rooms and groups, who is here twice."""
    hotel = session.place is not None and session.place.kind == "hotel"
    offered = [*SECTIONS, ROOMS, GROUPS, DUPLICATES, IMPORT] if hotel else [*SECTIONS, DUPLICATES, IMPORT]
    return [section for section in offered if section.needs is None or session.may(section.needs)]


def section_name(key: str, translate: Callable[..., str] = QCoreApplication.translate) -> str:
    """What a section is called; another `translate` says it in another language than the screens'."""
    names = {
        "today": translate("Sections", "Today"),
        "guests": translate("Sections", "Guests"),
        "requests": translate("Sections", "Requests"),
        "gestures": translate("Sections", "Gestures"),
        "complaints": translate("Sections", "Complaints"),
        "approvals": translate("Sections", "Approvals"),
        "found": translate("Sections", "Lost & found"),
        "cards": translate("Sections", "Cards"),
        "employees": translate("Sections", "Employees"),
        "settings": translate("Sections", "Settings"),
        "rooms": translate("Sections", "Rooms"),
        "groups": translate("Sections", "Groups"),
        "duplicates": translate("Sections", "Possible duplicates"),
        "import": translate("Sections", "Import"),
    }
    return names.get(key, key)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the New button can begin: the page's key and what it is opened with, words, icon, key cap."""

    key: str
    words: str
    icon: str
    cap: str = ""
    needs: May | None = None
    only: str = ""  # the kind of place it belongs to; empty: every kind
    what: tuple[tuple[str, str], ...] = ()


def new_offers(session: Session, translate: Callable[..., str] = QCoreApplication.translate) -> list[Offer]:
    """Everything the person may begin in this kind of place, in the order of the keys; another `translate`
    says it in another language than the screens'."""
    kind = session.place.kind if session.place is not None else ""
    return [
        offer
        for offer in _offers(translate)
        if offer.only in ("", kind) and (offer.needs is None or session.may(offer.needs))
    ]


def _offers(translate: Callable[..., str]) -> list[Offer]:
    log, find, give = May.LOG_REQUESTS, May.LOG_FINDS, May.GIVE
    walk_in, expected = (("when", "here"),), (("when", "expected"),)
    stay = May.EDIT_STAYS
    return [
        Offer("request_form", translate("Sections", "Request"), "bell-ringing", cap("request"), log),
        Offer("gesture", translate("Sections", "Gesture"), "gift", cap("gesture"), give),
        Offer("complaint_form", translate("Sections", "Complaint"), "warning-circle", cap("complaint"), log),
        Offer("found_form", translate("Sections", "Found item"), "package", cap("found"), find),
        Offer("card", translate("Sections", "Thank-you card"), "envelope-open", cap("card"), May.PRINT_CARDS),
        Offer("pad", translate("Sections", "Preferences"), "heart", cap("pad"), May.EDIT_GUESTS),
        Offer("guest_form", translate("Sections", "Guest"), "user-plus", "", May.EDIT_GUESTS),
        Offer("stay_form", translate("Sections", "Walk-in"), "bed", "", stay, "hotel", walk_in),
        Offer("stay_form", translate("Sections", "Expected guest"), "bed", "", stay, "hotel", expected),
        Offer("purchase_form", translate("Sections", "Order, repair or hold"), "package", "", stay, "shop"),
    ]
