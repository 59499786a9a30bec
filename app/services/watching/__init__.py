"""Folders that are watched for other systems' files: chosen, looked into, and how old their data is."""

from app.services.watching.files import Claim, claim, note_trouble, release, settle
from app.services.watching.folders import choose, every, forget, of_workstation
from app.services.watching.fresh import freshness
from app.services.watching.shelves import Fetched, drop, explain, fetch, is_as_it_was, listed, put_away, sweep

__all__ = [
    "Claim",
    "Fetched",
    "choose",
    "claim",
    "drop",
    "every",
    "explain",
    "fetch",
    "forget",
    "freshness",
    "is_as_it_was",
    "listed",
    "note_trouble",
    "of_workstation",
    "put_away",
    "release",
    "settle",
    "sweep",
]
