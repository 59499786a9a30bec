"""10,000 stays through `courtesy import`, beside `sqlite-utils insert --csv` with a full-text index.

Each row is one stay to the yardstick. Here it is a guest found or made, a room, the nights slept in it, the
number that the other system gave, and a journal of all of it that can be taken back.
"""

from __future__ import annotations

import csv
import os
import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from benchmarks.imports import people, read_here, read_plainly
from benchmarks.row import Row

ROWS = int(os.environ.get("COURTESY_BENCH_STAYS", "10000"))
MOST = 12.0
_ROOMS, _DAYS, _BEGIN = 200, 700, date(2024, 11, 1)
_HEADING = ("Confirmation", "Guest ID", "Guest Name", "Room", "Arrival", "Departure", "Adults", "Children")


def measure() -> Row:
    """One run of each on the same file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = _file(folder / "stays.csv")
        ours = read_here(folder / "all", "stays", file)
        plain = read_plainly(folder, file, _HEADING, ("Guest Name",))
    ratio = ours.own / plain.own
    return Row(
        name=f"import {ROWS:,} stays, processor's own time",
        ours=f"{ours}, {1000 * ours.own / ROWS:.2f} ms a row",
        yardstick=f"{plain}, sqlite-utils insert --csv with full text",
        ratio=ratio,
        target=f"<= {MOST:.0f}",
        is_met=ratio <= MOST,
    )


def _file(path: Path) -> Path:
    """Stays as a hotel system gives them, two thirds as many guests, the same in every run."""
    dice = random.Random(4711)
    names = [" ".join(name) for name in people(dice, 2 * ROWS // 3)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADING)
        for number in range(ROWS):
            who = dice.randrange(len(names))
            first = _BEGIN + timedelta(days=dice.randrange(_DAYS))
            last = first + timedelta(days=dice.randint(1, 9))
            room = 100 + dice.randrange(_ROOMS)
            days = (f"{first:%d.%m.%Y}", f"{last:%d.%m.%Y}")
            writer.writerow((f"R{number:07d}", f"G{who:06d}", names[who], room, *days, dice.randint(1, 3), 0))
    return path
