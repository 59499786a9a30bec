"""Special requests: logged, promised, handed on, done, or declined with something offered instead."""

from __future__ import annotations

from app.services.requests.answering import decline, done, reopen
from app.services.requests.promising import assign, change_promise, hand_over_all
from app.services.requests.reading import entry_desk, late, listed, one
from app.services.requests.taking import link_guest, log, take_back

__all__ = [
    "assign",
    "change_promise",
    "decline",
    "done",
    "entry_desk",
    "hand_over_all",
    "late",
    "link_guest",
    "listed",
    "log",
    "one",
    "reopen",
    "take_back",
]
