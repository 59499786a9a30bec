"""What other systems told of an erased guest: their numbers, and the rows as imports found and left them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.models.importing import ImportEntry, ImportKey

if TYPE_CHECKING:
    from app.services.privacy.erasing import Mentions

_AT_ONCE = 400  # keys in one statement, below SQLite's oldest limit


def forget(place: str, things: list[str], said: Mentions) -> None:
    """What other systems told of the guest's stays and purchases, and their numbers for them."""
    for some in chunks(things):
        keys = ImportKey.select(ImportKey.id).where(ImportKey.place == place, ImportKey.row_id.in_(some))
        ImportEntry.delete().where(
            ImportEntry.place == place, ImportEntry.row_id.in_(some) | ImportEntry.row_id.in_(keys)
        ).execute()
        ImportKey.delete().where(ImportKey.place == place, ImportKey.row_id.in_(some)).execute()
    for some in chunks(said.among(ImportEntry, ImportEntry.written, place)):
        ImportEntry.delete().where(ImportEntry.id.in_(some)).execute()
    for some in chunks(said.among(ImportKey, ImportKey.told, place)):
        ImportKey.update(told={}).where(ImportKey.id.in_(some)).execute()


def chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """The keys in portions that one statement takes."""
    for at in range(0, len(keys), _AT_ONCE):
        yield keys[at : at + _AT_ONCE]
