"""What is put in order at sign-in, beside the window: imports cut off on the way, the rules of retention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.roles import May
from app.domain.settings import KEEP_GUESTS
from app.services import imports, privacy
from app.services.privacy.erasing import LIST_NAME

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ROUNDS_AT_OPENING, _ROUNDS_WHEN_ASKED = 4, 40


async def take_away_halves(courtesy: Courtesy) -> None:
    """Imports that a power cut ended on the way are taken back, a little at a time, and told of."""
    worker, desk = courtesy.worker, courtesy.desk()
    station = desk.workstation
    dead = await worker.db(
        imports.left_behind, desk, owner=imports.this_process(station),
        alive=lambda owner: imports.is_alive(owner, station),
    )  # fmt: skip
    for each in dead:
        more = True
        while more:
            more, changes = await worker.db(imports.take_away, desk, dead=each)
        courtesy.bus.changed.emit(changes, None)
        if courtesy.session.may(May.IMPORT):
            text = QCoreApplication.translate(
                "Imports",
                "The import of {file} was interrupted. Nothing of it came in: please import it again.",
            )
            courtesy.toasts.show(text.format(file=each.file), tone="warn")


async def keep_house(courtesy: Courtesy, *, again: bool = False) -> int:
    """Run the rules if this business day has not seen them yet (or `again`). Returns how much was removed.

    Guests who were erased on another workstation, or whom a restored copy brought back, go here too.
    """
    worker, desk = courtesy.worker, courtesy.desk()
    listed = courtesy.drafts.folder / LIST_NAME
    known = await worker.work(privacy.remembered, listed)
    back = await worker.db(privacy.erase_again, desk, guest_ids=known) if known else 0
    removed = 0
    if again or await worker.db(privacy.is_due, desk):
        # Each round is short and by itself, so that whoever writes meanwhile waits a moment at most.
        for _ in range(_ROUNDS_WHEN_ASKED if again else _ROUNDS_AT_OPENING):
            row, changes = await worker.db(privacy.run, desk)
            removed += row.count
            back += row.removed.get(KEEP_GUESTS.key, 0)
            if row.count:
                courtesy.bus.changed.emit(changes, None)
            if not row.left_over:
                break
        if removed:
            _tell(courtesy, removed)
    erased = await worker.db(privacy.erased_keys, desk.place.id)
    await courtesy.drafts.drop_about(erased)
    await worker.work(privacy.remember, listed, erased)
    if back:
        await worker.db(privacy.sweep)
    return removed


def _tell(courtesy: Courtesy, removed: int) -> None:
    """Only who can change the rules hears of them at the desk; the settings keep what each run did."""
    if courtesy.session.may(May.EDIT_PLACE):
        text = QCoreApplication.translate(
            "Privacy", "By your rules of retention %n thing(s) were removed.", "", removed
        )
        courtesy.toasts.show(text, tone="info")
