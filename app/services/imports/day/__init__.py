"""Rooms, stays and purchases of other systems: each row finds its own, is compared, written and journaled."""

from app.services.imports.day.taking import Outcome, Said, taken
from app.services.imports.day.undoing import is_clear, some_undone

__all__ = ["Outcome", "Said", "is_clear", "some_undone", "taken"]
