"""A group's rooming list on paper: who is in which room, from when until when."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.stays import StayRow
from app.ui.evacuation import draw_list
from app.words import figures
from app.words.stays import stay_status
from reports.orders import EvacuationLine, EvacuationOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

translate = QCoreApplication.translate


async def show(courtesy: Courtesy, page: QWidget, name: str, stays: tuple[StayRow, ...]) -> None:
    """Draw the list and show it over the page."""
    # Deferred: the sheet and its preview are not needed before somebody prints.
    from app.ui.dialogs.paper_sheet import PaperSheet
    from app.ui.printing.job import A4

    order = order_of(courtesy, name, stays)
    file = await courtesy.worker.work(draw_list, order)
    called = order.title.replace(":", "").replace("/", "-")
    PaperSheet(courtesy, page, title=order.title, file=file, media=A4, file_name=called).show()


def order_of(courtesy: Courtesy, name: str, stays: tuple[StayRow, ...]) -> EvacuationOrder:
    """The list in words: a section for each day of arrival, in the layout of the house's other lists."""
    desk = courtesy.desk()
    at = translate("Groups", "As of {time}, {day}").format(
        time=figures.clock(desk.now, desk.place), day=figures.day(desk.business_date)
    )
    people = sum(max(stay.adults + stay.children, len(stay.people)) for stay in stays)
    note = translate("Groups", "Rooms: {rooms}. Guests: {people}.").format(rooms=len(stays), people=people)
    days = groupby(stays, key=lambda stay: stay.arrives_on)
    return EvacuationOrder(
        title=translate("Groups", "Rooming list: {group}").format(group=name), house=desk.place.name,
        as_of=at, note=note, first_title="", first=(),
        floors=tuple(
            (
                translate("Groups", "Arrival on {day}").format(day=figures.day(day)),
                tuple(_line(stay) for stay in there),
            )
            for day, there in days
        ),
        language=figures.language(),
    )  # fmt: skip


def _line(stay: StayRow) -> EvacuationLine:
    names = ", ".join(person.name for person in stay.people)
    when = figures.days(stay.arrives_on, stay.departs_on)
    people = max(stay.adults + stay.children, len(stay.people))
    return EvacuationLine(
        stay.room or "–", f"× {people}", names, told=f"{when}  ·  {stay_status(stay.status)}"
    )
