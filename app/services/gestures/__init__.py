"""Gestures: asked for, given, delivered, corrected, cancelled, moved; and what the pages show of them."""

from app.services.gestures.after import cancel, correct_cost, deliver, note_outcome, review, undo_delivery
from app.services.gestures.asking import ask, withdraw
from app.services.gestures.finding import find_guest, find_item, find_key
from app.services.gestures.giving import act_in_emergency, give, give_approved
from app.services.gestures.moving import move_to_guest
from app.services.gestures.reading import GestureFilter, budget, choices, desk, everyone, mine, of_guest, one
from app.services.gestures.stating import statement

__all__ = [
    "GestureFilter", "act_in_emergency", "ask", "budget", "cancel", "choices", "correct_cost", "deliver",
    "desk",
    "everyone", "find_guest", "find_item", "find_key", "give", "give_approved", "mine", "move_to_guest",
    "note_outcome", "of_guest", "one", "review", "statement",
    "undo_delivery", "withdraw",
]  # fmt: skip
