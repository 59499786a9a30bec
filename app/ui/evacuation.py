"""The evacuation list from wherever it is asked for: made at once, seen, printed or kept as a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.evacuation import EvacuatedRoom, Evacuation, Sleeper
from app.services import evacuation
from app.ui import messages, tasks
from app.words import figures
from app.words.guests import fact_word
from reports.orders import EvacuationLine, EvacuationOrder, PrintedFile

if TYPE_CHECKING:
    from app.errors import AppError
    from app.ui.courtesy import Courtesy

translate = QCoreApplication.translate


def show(courtesy: Courtesy, page: QWidget) -> None:
    """Make the list as of now and show it over the page."""

    def refuse(error: AppError) -> None:
        courtesy.toasts.show(messages.sentence(error))

    tasks.start(page, _show(courtesy, page), on_error=refuse)


def heading(translate: Callable[..., str] = QCoreApplication.translate) -> str:
    """What it is called in menus and on paper; another `translate` says it in another language."""
    return translate("Evacuation", "Evacuation list")


async def _show(courtesy: Courtesy, page: QWidget) -> None:
    # Deferred: the sheet and its preview are not needed before somebody prints.
    from app.ui.dialogs.paper_sheet import PaperSheet
    from app.ui.printing.job import A4

    found = await courtesy.worker.db(evacuation.everybody, courtesy.desk())
    order = order_of(found, courtesy)
    file = await courtesy.worker.work(draw_list, order)
    name = f"{order.title} {order.as_of}".replace(":", ".")
    PaperSheet(courtesy, page, title=order.title, file=file, media=A4, file_name=name).show()
    if found.incognito:
        await courtesy.worker.db(evacuation.note_looks, courtesy.desk(), guest_ids=found.incognito)


def draw_list(order: EvacuationOrder) -> PrintedFile:
    """The list as a file. Runs on a worker's thread."""
    # Deferred: reportlab may not load before the first paint.
    from reports import evacuation as paper

    return paper.draw(order)


def order_of(found: Evacuation, courtesy: Courtesy) -> EvacuationOrder:
    """The list in words."""
    place = courtesy.desk().place
    floors: dict[str, list[EvacuationLine]] = {}
    for room in found.rooms:
        floors.setdefault(room.floor, []).append(_line(room))
    at = translate("Evacuation", "As of {time}, {day}").format(
        time=figures.clock(found.as_of, place), day=figures.day(place.local(found.as_of).date())
    )
    note = translate("Evacuation", "People in the house: {people}. Rooms: {rooms}.").format(
        people=found.people, rooms=len(found.rooms)
    )
    return EvacuationOrder(
        title=heading(), house=place.name, as_of=at, note=note,
        first_title=translate("Evacuation", "Help first"), first=tuple(_line(room) for room in found.first),
        floors=tuple((_floor(floor), tuple(lines)) for floor, lines in floors.items()),
        language=figures.language(),
    )  # fmt: skip


def _floor(floor: str) -> str:
    if not floor:
        return translate("Evacuation", "Floor not known")
    return translate("Evacuation", "Floor {floor}").format(floor=floor)


def _line(room: EvacuatedRoom) -> EvacuationLine:
    names = ", ".join(_named(sleeper) for sleeper in room.sleepers)
    if room.group:  # who gathers outside asks for their own people
        names = f"{names}  ·  {room.group}"
    needs = "; ".join(_need(sleeper) for sleeper in room.sleepers if sleeper.needs)
    return EvacuationLine(room.room or "–", f"× {room.people}", names, needs)


def _named(sleeper: Sleeper) -> str:
    if not sleeper.is_child:
        return sleeper.name
    return translate("Evacuation", "{name} (child)").format(name=sleeper.name)


def _need(sleeper: Sleeper) -> str:
    words = ", ".join(fact_word(fact) for fact in sleeper.needs if fact.code)
    said = translate("Evacuation", "needs help")
    return f"{sleeper.name}: {words}" if words else f"{sleeper.name}: {said}"
