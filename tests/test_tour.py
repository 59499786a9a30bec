"""The tour itself: it plays through, it leaves what it names, and it fails loudly."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.tour.playing import _played
from app.tour.record import Complaints, Record

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    out = tmp_path_factory.mktemp("tour")
    done = subprocess.run(
        [sys.executable, "main.py", "--json", "--lang", "en", "tour", "--out", str(out)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        timeout=280, check=False,
    )  # fmt: skip
    return done, out


def test_every_step_of_the_main_job_goes_well(tour: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, _ = tour
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told["steps"]) == 13
    assert all(step["ok"] for step in told["steps"])
    assert told["steps"][-1]["name"] == "verify"


def test_it_leaves_the_files_it_names(tour: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, out = tour
    told = json.loads(done.stdout)
    assert json.loads((out / "tour.json").read_text(encoding="utf-8")) == told
    for name in told["files"]:
        assert (out / name).stat().st_size > 0, name
    assert (out / "card.pdf").read_bytes().startswith(b"%PDF")
    pictures = {"today", "guest_discreet", "guest_showing", "gesture_inside", "gesture_above", "approve_here",
                "approvals", "card"}  # fmt: skip
    for name in pictures:
        assert {f"screens/{name}.png", f"screens/{name}_dark.png"} <= set(told["files"])


def played(record: Record, failing: bool = False, logged: bool = False) -> bool:
    complaints = Complaints()

    async def act() -> None:
        if logged:
            complaints.emit(logging.makeLogRecord({"msg": "a fault in a page"}))
        if failing:
            raise AssertionError("the cake is missing")

    return asyncio.run(_played("a step", act, record, complaints))


def test_a_step_that_fails_is_told_with_its_reason(tmp_path: Path) -> None:
    record = Record(tmp_path)
    assert played(record)
    assert record.ok
    assert not played(record, failing=True)
    assert not record.ok
    assert record.steps[-1].why == "AssertionError: the cake is missing"


def test_a_fault_that_a_window_swallowed_fails_the_step(tmp_path: Path) -> None:
    record = Record(tmp_path)
    assert not played(record, logged=True)
    assert "a fault in a page" in record.steps[-1].why


def test_what_an_earlier_tour_left_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / "screens").mkdir()
    (tmp_path / "screens" / "failed_open.png").write_bytes(b"old")
    (tmp_path / "card.pdf").write_bytes(b"old")
    record = Record(tmp_path)
    record.begin()
    assert not (tmp_path / "screens" / "failed_open.png").exists()
    assert not record.path("card.pdf").exists()
