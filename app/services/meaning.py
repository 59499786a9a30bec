"""What may stand below the search box at a letter, read in one go: each question more is a wait more."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.search import Hit, Meant
from app.services import catalogue, search, stays


def of(desk: Desk, text: str) -> Meant:
    """What was found, what can be given, and the stay of the first guest found.

    Whoever is neither here nor comes today has no stay that a key should touch.
    """
    hits = search.find(desk, text)
    first = first_guest(hits)
    stay = stays.present_of(desk, guest_id=first.id) if first is not None and first.status else None
    return Meant(hits=hits, items=catalogue.items(desk), stay=stay)


def first_guest(hits: tuple[Hit, ...]) -> Hit | None:
    """The first who is called so, and not only alike."""
    return next((hit for hit in hits if hit.kind == "guest" and not hit.is_near), None)
