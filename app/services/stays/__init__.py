"""Stays by hand: who is expected, arrives, moves, leaves, and who shares a room."""

from __future__ import annotations

from app.services.stays.booking import Plan, cancel, edit, expect, expect_again, no_show, share, unshare
from app.services.stays.coming_and_going import (
    check_in,
    check_out,
    extend,
    leave_early,
    move_room,
    undo_check_in,
    undo_check_out,
    undo_walk_in,
    walk_in,
)
from app.services.stays.reading import arrivals, departures, in_house, of_guest, one, present_of, who_slept_in

__all__ = [
    "Plan",
    "arrivals",
    "cancel",
    "check_in",
    "check_out",
    "departures",
    "edit",
    "expect",
    "expect_again",
    "extend",
    "in_house",
    "leave_early",
    "move_room",
    "no_show",
    "of_guest",
    "one",
    "present_of",
    "share",
    "undo_check_in",
    "undo_check_out",
    "undo_walk_in",
    "unshare",
    "walk_in",
    "who_slept_in",
]
