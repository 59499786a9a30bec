"""Lost property: found and asked-for things, and whose hands they go through."""

from __future__ import annotations

from app.services.lost_property.matching import link_guest, match, unmatch
from app.services.lost_property.photos import attach, photo, remove_photo, restore_photo, shrunk
from app.services.lost_property.reading import listed, one, who_slept_there
from app.services.lost_property.releasing import (
    dispose,
    give_up,
    keep,
    move_to_shelf,
    post,
    reopen,
    return_to,
    reveal_mark,
)
from app.services.lost_property.writing_down import edit, log_asked, log_found, withdraw

__all__ = [
    "attach",
    "dispose",
    "edit",
    "give_up",
    "keep",
    "link_guest",
    "listed",
    "log_asked",
    "log_found",
    "match",
    "move_to_shelf",
    "one",
    "photo",
    "post",
    "remove_photo",
    "reopen",
    "restore_photo",
    "return_to",
    "reveal_mark",
    "shrunk",
    "unmatch",
    "who_slept_there",
    "withdraw",
]
