"""The sections of the house in their fixed order, each with its own digit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.roles import May
from app.ui.keys import cap


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


def section_name(key: str) -> str:
    """What a section is called."""
    translate = QCoreApplication.translate
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
    }
    return names.get(key, key)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the New button can begin: the page's key, words, icon and key cap."""

    key: str
    words: str
    icon: str
    cap: str = ""


def new_offers() -> list[Offer]:
    """Everything that can be begun anew, in the order of the keys."""
    translate = QCoreApplication.translate
    return [
        Offer("request_form", translate("Sections", "Request"), "bell-ringing", cap("request")),
        Offer("gesture", translate("Sections", "Gesture"), "gift", cap("gesture")),
        Offer("complaint_form", translate("Sections", "Complaint"), "warning-circle", cap("complaint")),
        Offer("found_form", translate("Sections", "Found item"), "package", cap("found")),
        Offer("card", translate("Sections", "Thank-you card"), "envelope-open", cap("card")),
        Offer("guest_form", translate("Sections", "Guest"), "user-plus"),
        Offer("stay_form", translate("Sections", "Stay"), "bed"),
    ]
