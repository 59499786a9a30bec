"""A key press over a million guests: in the service on SQLite and on PostgreSQL, and on the screen.

Names, telephone numbers and addresses are typed letter by letter, given name first or family name first, as
they are at a desk. Wall time is what a person waits; the processor's own time beside it leaves out what else
the machine does, and is what the targets are held against: of the thread that asks and of the server that
answers it, on the screen of the whole program. The yardstick is the bare full-text question for the same
letters on the same store. Slips of the key and the list of guests are told beside them.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.config import Config, make_config
from app.domain.desk import Desk
from app.domain.guest_lists import GuestFilters
from app.domain.text import looks_like_phone, phone_digits, searched_words
from app.models.base import database, is_sqlite
from app.models.guest import Guest
from app.models.stay import Stay
from app.services import demo, employees, guests, places, search
from app.tour.hands import Hands
from app.tour.record import Record
from app.ui.application import Application, qasync_run
from app.ui.main_window import MainWindow
from app.ui.omnibox import Omnibox
from benchmarks import million
from benchmarks.row import Row
from benchmarks.window import signed_in
from tests.postgres import PostgresServer

SQLITE_MS, POSTGRESQL_MS, SCREEN_MS = 16.0, 40.0, 50.0
COUNT = int(os.environ.get("COURTESY_BENCH_GUESTS", str(million.COUNT)))
NAMES, SLIPS, LISTED, TYPED = 120, 60, 150, 25
_PATIENCE = 5  # seconds
_LONGEST = 12  # letters: nobody types on when the row stands there


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds at the 50th and the 99th percentile: on the wall, and of the processor."""

    p50: float
    p99: float
    own_p50: float
    own_p99: float

    def __str__(self) -> str:
        return f"p50 {self.p50:5.1f} p99 {self.p99:5.1f} ms (own {self.own_p50:.1f} / {self.own_p99:.1f})"


def measure() -> Row:
    """Both engines, then the screen; everything is printed, the row holds the target of each."""
    with tempfile.TemporaryDirectory() as folder:
        config = replace(make_config(f"{folder}/sqlite", language="en"), database=None)
        with bootstrap.opened(config):
            keys = _made()
            sqlite, bare = _asked("SQLite", keys)
        screen = _on_screen(config, keys)
        server = PostgresServer(Path(tempfile.mkdtemp(prefix="courtesy-pg-")))
        try:
            address = server.start().url(server.create_database())
            with bootstrap.opened(replace(make_config(f"{folder}/server", language="en"), database=address)):
                _made()
                postgresql, theirs = _asked("PostgreSQL", keys)
        finally:
            server.remove()
    return Row(
        name=f"a key press over {COUNT:,} guests, p99 of the processor: SQLite / PostgreSQL / on screen",
        ours=f"{sqlite.own_p99:.1f} / {postgresql.own_p99:.1f} / {screen.own_p99:.1f} ms",
        yardstick=f"{bare.own_p99:.1f} / {theirs.own_p99:.1f} ms bare full text",
        ratio=sqlite.own_p99 / bare.own_p99,
        target=f"<= {SQLITE_MS:.0f} / {POSTGRESQL_MS:.0f} / {SCREEN_MS:.0f} ms",
        is_met=sqlite.own_p99 <= SQLITE_MS
        and postgresql.own_p99 <= POSTGRESQL_MS
        and screen.own_p99 <= SCREEN_MS,
    )


def _made() -> list[str]:
    """The guests beside a demo hotel, and what is typed: the same in each store."""
    demo.make(kind="hotel", language="en", now=million.moment(), guests=200)
    place = places.current()
    assert place is not None
    million.write(place.id, million.moment(), COUNT)
    return _typed()


def _typed() -> list[str]:
    """Beginnings of names both ways round, of half names, numbers and addresses."""
    chance = random.Random(7)
    columns = (Guest.given_name, Guest.family_name, Guest.phone, Guest.email)
    rows = list(Guest.select(*columns).order_by(Guest.id).limit(NAMES * 97).tuples())[::97]
    keys = []
    for given, family, phone, email in rows:
        ways = (f"{given} {family}", f"{family} {given}", f"{family[:3]} {given}", phone, email or family)
        text = chance.choice(ways)[:_LONGEST]
        keys += [text[:end] for end in range(1, len(text) + 1) if text[:end].strip()]
    return keys


def _asked(engine: str, keys: list[str]) -> tuple[Times, Times]:
    place = places.current()
    assert place is not None
    desk = Desk(place=place, actor=employees.one(place, "manager"), workstation="bench", now=million.moment())
    for text in keys[:60]:
        search.find(desk, text)
    found = _timed(keys, lambda text: search.find(desk, text))
    bare = _timed(keys, lambda text: _bare(place.id, text))
    _say(f"{engine:11} a key       {found}   bare full text {bare}")
    after = _timed(keys[::20], lambda text: search.find(desk, text), before=_write)
    _say(f"{engine:11} after a write {after}   (of somebody in the house)")
    slips = [_slip(text, at) for at, text in enumerate(keys) if len(text) > 6 and text.isalpha()][:SLIPS]
    _say(f"{engine:11} a slip      {_timed(slips, lambda text: search.find(desk, text))}")
    listed = [GuestFilters(text=text) for text in keys[::3][:LISTED]]
    _say(f"{engine:11} the list    {_timed(listed, lambda one: guests.listing(desk, filters=one))}")
    whole = [GuestFilters(), GuestFilters(order="name"), GuestFilters(language="pl")] * 5
    _say(f"{engine:11} unnarrowed  {_timed(whole, lambda one: guests.listing(desk, filters=one))}")
    return found, bare


def _write() -> None:
    """What another desk may do at any moment: a guest moves, and everything that was remembered is older."""
    stay = Stay.select(Stay.id).where(Stay.status == "in_house").limit(1)
    Stay.update(version=Stay.version + 1).where(Stay.id.in_(stay)).execute()


def _timed(
    what: list[Any], ask: Callable[[Any], object], *, before: Callable[[], object] = lambda: None
) -> Times:
    wall, own, worker = [], [], _server_process()
    for one in what:
        before()
        began, worked = time.perf_counter(), _worked(worker)
        ask(one)
        own.append(1000 * (_worked(worker) - worked))
        wall.append(1000 * (time.perf_counter() - began))
    return Times(_share(wall, 0.5), _share(wall, 0.99), _share(own, 0.5), _share(own, 0.99))


def _server_process() -> Path | None:
    """Where Linux tells what this connection's process of the server has worked."""
    if is_sqlite():
        return None
    number = database.execute_sql("SELECT pg_backend_pid()").fetchone()[0]
    told = Path(f"/proc/{number}/schedstat")
    return told if told.exists() else None


def _worked(server: Path | None) -> float:
    """Seconds of the processor that this thread, and the server for it, have had."""
    told = int(server.read_text().split()[0]) / 1e9 if server else 0.0
    return time.thread_time() + told


def _say(line: str) -> None:
    print(line, flush=True)


def _share(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _bare(place_id: str, text: str) -> None:
    tokens = (phone_digits(text),) if looks_like_phone(text) else searched_words(text)
    if is_sqlite():
        query = "SELECT rowid FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rowid DESC LIMIT 60"
        database.execute_sql(query, (" AND ".join(f'"{token}"*' for token in tokens),)).fetchall()
    else:
        query = (
            "SELECT guest_id FROM guest_text WHERE guest_text_lexemes(folded, rowid) @@ %s::tsquery LIMIT 60"
        )
        database.execute_sql(query, (" & ".join(f"'{token}':*" for token in tokens),)).fetchall()


def _slip(text: str, at: int) -> str:
    """Two letters swapped, one left out, or one too many."""
    place = 2 + at % (len(text) - 4)
    ways = (
        text[:place] + text[place + 1] + text[place] + text[place + 2 :],
        text[:place] + text[place + 1 :],
        text[:place] + "q" + text[place:],
    )
    return ways[at % 3]


class Eyes(QObject):
    """See when rows that were set are painted."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        panel = main.findChild(Omnibox).panel
        self._show, self._is_set = panel.show_rows, False
        self._seen = asyncio.Event()
        self.saw_at = 0.0
        panel.show_rows = self._on_rows  # type: ignore[method-assign]
        panel.list.viewport().installEventFilter(self)

    def _on_rows(self, rows: list[object]) -> None:
        self._show(rows)
        self._is_set = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A paint after the rows were set; the moment is taken when it is over."""
        if event.type() == QEvent.Type.Paint and self._is_set:
            self._is_set = False
            asyncio.get_running_loop().call_soon(self._see)
        return False

    def _see(self) -> None:
        self.saw_at = time.perf_counter()
        self._seen.set()

    def blink(self) -> None:
        """Look anew."""
        self._is_set, self.saw_at = False, 0.0
        self._seen.clear()

    async def watch(self) -> float:
        """When the rows stood there. The loop rests meanwhile, as it does when a person waits."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._seen.wait(), _PATIENCE)
        return self.saw_at or time.perf_counter()


def _on_screen(config: Config, keys: list[str]) -> Times:
    """From the key to the painted rows, in the real window."""
    app = QApplication.instance() or QApplication(["courtesy"])
    assert isinstance(app, QApplication)
    waited: list[float] = []
    worked: list[float] = []
    qasync_run(app, lambda: _type(app, config, keys, waited, worked))
    times = Times(_share(waited, 0.5), _share(waited, 0.99), _share(worked, 0.5), _share(worked, 0.99))
    _say(f"on screen   a key       {times}   (own: the whole program)")
    return times


async def _type(
    app: QApplication, config: Config, keys: list[str], waited: list[float], worked: list[float]
) -> None:
    application = Application(app, config, bootstrap.open_place)
    life = asyncio.ensure_future(application.live())
    main = await signed_in(app, application)
    hands, eyes = Hands(app, application.window, Record(Path()), screens=False), Eyes(main)
    field = main.top_bar.omnibox
    texts = [text for at, text in enumerate(keys) if at + 1 == len(keys) or len(keys[at + 1]) == 1][:TYPED]
    for text in ["warm", *texts]:
        await hands.keys("Ctrl+K")
        field.clear()
        await asyncio.sleep(0.05)
        for letter in text:
            eyes.blink()
            began, own = time.perf_counter(), time.process_time()
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, press)
            saw = await eyes.watch()
            if text != "warm":
                waited.append(1000 * (saw - began))
                worked.append(1000 * (time.process_time() - own))
            await asyncio.sleep(0.02)
    application.window.close()
    await life
