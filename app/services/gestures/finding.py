"""Finds what somebody named outside the window: a guest, an item, a gesture."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.gestures import CatalogueItemRow
from app.domain.roles import May
from app.domain.text import words
from app.errors import BadInput, NotFound
from app.models import search
from app.models.gesture import CatalogueItem, Gesture
from app.models.guest import Guest
from app.services import catalogue


def find_guest(desk: Desk, *, text: str) -> str:
    """A guest's key by key, by the key another system gave, or by words that only one guest has.

    Raises `NotFound("guest_not_found")` and `BadInput("guest_not_unique")`.
    """
    desk.must(May.SEE_GUESTS)
    of_place = Guest.select(Guest.id).where(Guest.place == desk.place.id)
    for exact in (Guest.id == text, Guest.external_id == text):
        found = [key for (key,) in of_place.where(exact).limit(2).tuples()]
        if found:
            break
    else:
        tokens = words(text)
        found = [key for key, _ in search.beginning(desk.place.id, tokens, 2)] if tokens else []
    if not found:
        raise NotFound("guest_not_found", text=text)
    if len(found) > 1:
        raise BadInput("guest_not_unique", field="guest", text=text)
    return str(found[0])


def find_item(desk: Desk, *, text: str) -> CatalogueItemRow:
    """An item by key, code or its house name. Raises `NotFound("item_not_found")`."""
    named = (CatalogueItem.id == text) | (CatalogueItem.code == text) | (CatalogueItem.name == text)
    row = CatalogueItem.get_or_none((CatalogueItem.place == desk.place.id) & CatalogueItem.is_active & named)
    if row is None:
        raise NotFound("item_not_found", id=text)
    return catalogue.item_row(desk, row)


def find_key(desk: Desk, *, text: str) -> str:
    """A gesture's key by key or number. Raises `NotFound("gesture_not_found")`."""
    named = (Gesture.id == text) | (Gesture.number == text)
    key = Gesture.select(Gesture.id).where((Gesture.place == desk.place.id) & named).limit(1).scalar()
    if key is None:
        raise NotFound("gesture_not_found", id=text)
    return str(key)
