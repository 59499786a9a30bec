"""How long the window's thread is away while guests come in, beside idle: in the steps of the import's page.

The Today page stays open meanwhile, and a timer beats every millisecond; a gap is by how much a beat is late.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.config import make_config
from app.services import demo, imports
from app.ui.application import Application, qasync_run
from app.ui.courtesy import Courtesy
from app.ui.pages.importing.running import Runner
from benchmarks.imports import write_guests
from benchmarks.row import Row
from benchmarks.window import P99_MS, Heart, Round, signed_in

ROWS = int(os.environ.get("COURTESY_BENCH_ROWS", "100000")) // 4


def measure() -> Row:
    """One import, then as long a rest."""
    rounds: list[Round] = []
    with tempfile.TemporaryDirectory() as folder:
        app = QApplication.instance() or QApplication(["courtesy"])
        assert isinstance(app, QApplication)
        qasync_run(app, lambda: _measure(app, Path(folder), rounds))
    (only,) = rounds
    return Row(
        name=f"the window's thread away while {ROWS:,} guests come in, beside idle: p99 and longest",
        ours=f"{only.busy.p99:.1f} / {only.busy.longest:.1f} ms",
        yardstick=f"{only.idle.p99:.1f} / {only.idle.longest:.1f} ms",
        ratio=only.busy.p99 / max(only.idle.p99, 0.1),
        target=f"p99 <= {P99_MS:.0f} ms",
        is_met=only.busy.p99 <= P99_MS,
    )


async def _measure(app: QApplication, folder: Path, rounds: list[Round]) -> None:
    file = write_guests(folder / "guests.csv", ROWS)
    config = replace(make_config(str(folder), language="en"), database=None)
    with bootstrap.opened(config):
        demo.make(kind="hotel", language="en", now=datetime.now(UTC), guests=0)
    application = Application(app, config, bootstrap.open_place)
    life = asyncio.ensure_future(application.live())
    main = await signed_in(app, application)
    heart, began = Heart(), time.perf_counter()
    busy = await heart.listen(lambda: _bring(main.courtesy, file))
    lasted = time.perf_counter() - began
    rounds.append(Round(busy, await heart.listen(lambda: asyncio.sleep(lasted))))
    application.window.close()
    await life


async def _bring(courtesy: Courtesy, file: Path) -> None:
    plan = await courtesy.worker.db(imports.look, courtesy.desk(), file=file)
    runner = Runner(courtesy.worker, courtesy.desk, plan, lambda job, is_import, seconds: None)
    brought = await runner.bring()
    assert brought is not None
    assert brought[0].tally.created == ROWS
