"""What the form of a stay is opened for, and its words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Mode(StrEnum):
    """One purpose of the form."""

    NEW = "new"
    EDIT = "edit"
    CHECK_IN = "check_in"
    MOVE = "move"
    EXTEND = "extend"
    LEAVE = "leave"
    SHARE = "share"


WITH_PLAN = frozenset({Mode.NEW, Mode.EDIT})
WITH_ROOMS = frozenset({Mode.NEW, Mode.EDIT, Mode.CHECK_IN, Mode.MOVE})
WITH_LAST_DAY = frozenset({Mode.EXTEND, Mode.LEAVE})


def title(mode: Mode) -> str:
    """The head of the page."""
    return {
        Mode.NEW: translate("StayForm", "New stay"),
        Mode.EDIT: translate("StayForm", "Change the stay"),
        Mode.CHECK_IN: translate("StayForm", "Check in"),
        Mode.MOVE: translate("StayForm", "Another room"),
        Mode.EXTEND: translate("StayForm", "Stay longer"),
        Mode.LEAVE: translate("StayForm", "Leave early"),
        Mode.SHARE: translate("StayForm", "Who shares the room"),
    }[mode]


def verb(mode: Mode, *, is_here: bool) -> str:
    """The words of the one filled button."""
    if mode is Mode.NEW:
        if is_here:
            return translate("StayForm", "Check in")
        return translate("StayForm", "Write down")
    return {
        Mode.EDIT: translate("StayForm", "Save"),
        Mode.CHECK_IN: translate("StayForm", "Check in"),
        Mode.MOVE: translate("StayForm", "Move"),
        Mode.EXTEND: translate("StayForm", "Stay longer"),
        Mode.LEAVE: translate("StayForm", "Leave early"),
        Mode.SHARE: translate("StayForm", "Add to the room"),
    }[mode]
