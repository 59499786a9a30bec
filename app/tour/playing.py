"""Opens the application on a fresh place, plays the story, and closes everything in order."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.config import Config
from app.tour.hands import Hands
from app.tour.record import Complaints, Record, Step
from app.tour.story import Story
from app.ui.application import Application, Open, qasync_run
from app.ui.theme.theme import theme


def play(config: Config, open_place: Open, out: Path, *, screens: bool = True) -> Record:
    """Play the tour on the demo place of `config` and write its files under `out`.

    The record says whether every step went well; the first one that does not is the last one played.
    """
    app = QApplication.instance() or QApplication(["courtesy"])
    assert isinstance(app, QApplication)
    record, complaints = Record(out), Complaints()
    record.begin()
    logging.getLogger("app").addHandler(complaints)
    try:
        qasync_run(app, lambda: _live(app, config, open_place, record, complaints, screens=screens))
    finally:
        logging.getLogger("app").removeHandler(complaints)
    record.write()
    return record


async def _live(
    app: QApplication,
    config: Config,
    open_place: Open,
    record: Record,
    complaints: Complaints,
    *,
    screens: bool,
) -> None:
    application = Application(app, config, open_place)
    theme.apply(app, "light", 1.0)
    life = asyncio.ensure_future(application.live())
    hands = Hands(app, application.window, record, screens=screens)
    story = Story(application, hands, record)
    for name, act in story.steps():
        if not await _played(name, act, record, complaints):
            hands.keep_failure(name.replace(" ", "_").replace(",", ""))
            break
    application.window.close()
    await life


async def _played(
    name: str, act: Callable[[], Awaitable[None]], record: Record, complaints: Complaints
) -> bool:
    start, why = time.perf_counter(), ""
    try:
        await act()
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the record
        why = f"{type(error).__name__}: {error}"
    why = "; ".join([*filter(None, [why]), *complaints.found])
    complaints.found.clear()
    record.steps.append(Step(name, not why, round((time.perf_counter() - start) * 1000), why))
    return not why
