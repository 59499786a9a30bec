"""A request on paper, for departments that have no computer: no diagnosis, and the guest's name left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.requests import RequestRow
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.dialogs.paper_sheet import NOTE, PaperSheet
from app.words import figures
from app.words import requests as words
from reports.orders import NoteLabels, NoteOrder, PrintedFile

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


def note_order(row: RequestRow, desk: Desk) -> NoteOrder:
    """What the note says, in the language of the screens."""
    translate = QCoreApplication.translate
    promised = words.promised(row.promised_at, desk.place, desk.now) if row.promised_at else "–"
    spot = translate("Note", "Room {number}").format(number=row.room) if row.room else row.where
    if row.quiet_until is not None:  # who holds the note has no screen, and would knock
        quiet = figures.when(row.quiet_until, desk.place, desk.place.local(desk.now).date())
        spot = f"{spot or '–'}  ·  " + translate("Note", "do not disturb until {time}").format(time=quiet)
    written = f"{figures.day(desk.place.local(desk.now).date())}, {figures.clock(desk.now, desk.place)}"
    return NoteOrder(
        number=row.number, department=words.department(row.department), where=spot or "–",
        what=words.thing(row), promised=promised, asked_by=row.asked_of.split(" ")[0], house=desk.place.name,
        written_at=written, language=figures.language(),
        labels=NoteLabels(
            heading=translate("Note", "Request"), where=translate("Note", "Where"),
            what=translate("Note", "What"), promised=translate("Note", "Promised"),
            asked_by=translate("Note", "Taken by"), given_to=translate("Note", "For"),
            done_by=translate("Note", "Done by"), done_at=translate("Note", "At"),
        ),
    )  # fmt: skip


def draw_note(order: NoteOrder) -> PrintedFile:
    """The note as a PDF. Runs on a worker's thread."""
    from reports import note  # deferred: reportlab is not loaded before something is printed

    return note.draw(order)


async def show_note(
    courtesy: Courtesy, page: QWidget, row: RequestRow, title: str, again: Callable[[], object]
) -> None:
    """The note before it is printed; for a discreet guest a reason is asked first, and `again` called."""
    if not await may_go_out(courtesy, page, row.guest_id, again):
        return
    file = await courtesy.worker.work(draw_note, note_order(row, courtesy.desk()))
    PaperSheet(courtesy, page, title=title, file=file, media=NOTE, file_name=row.number).show()
