"""100,000 guests through `courtesy import`, beside `sqlite-utils insert --csv` with a full-text index.

Both are commands of their own, timed from start to end on the same file: by what the processor spent on each,
which whatever else the machine does changes little, and on the wall. Ours also validates, matches, finds
possible duplicates, seals and can take everything back. Its memory must not grow with the file.
"""

from __future__ import annotations

import csv
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.row import Row

ROWS, FEWER = int(os.environ.get("COURTESY_BENCH_ROWS", "100000")), 20_000
MOST, MOST_GROWTH = 3.0, 1.15
_HEADING = ("GUEST_ID", "IMIE", "NAZWISKO", "EMAIL", "TELEFON", "DATA_UR", "JEZYK", "MIASTO", "KRAJ", "UWAGI")
_GIVEN = "Łucja Jan Zofia Piotr Anna Deniz Emma Wolfgang Fatma Уладзімір Marie José Ingrid Áron Olga".split()
_ENDS = "ski cka wicz czyk ak ek oğlu son sen mann er ov enko escu ez ini".split()
_PARTS = "Żół Kow Now Wój Brzęcz Mül Aydın Sørn Dąbr Lind Góm Ross Kaval Ion Horv Çel".split()


def measure() -> Row:
    """One run of each after a small one of ours that shows what memory a fifth of the file takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big, small = write_guests(folder / "big.csv", ROWS), write_guests(folder / "small.csv", FEWER)
        few = read_here(folder / "few", "guests", small)
        ours = read_here(folder / "all", "guests", big)
        plain = read_plainly(folder, big, _HEADING, _HEADING[1:5])
    ratio = ours.own / plain.own
    return Row(
        name=f"import {ROWS:,} guests, processor's own time",
        ours=f"{ours} ({FEWER:,}: {few})",
        yardstick=f"{plain}, sqlite-utils insert --csv with full text",
        ratio=ratio,
        target=f"<= {MOST:.0f}, memory flat",
        is_met=ratio <= MOST and ours.mb <= MOST_GROWTH * few.mb,
    )


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds on the wall and of the processor itself, and the most memory in MB."""

    wall: float
    own: float
    mb: float

    def __str__(self) -> str:
        return f"{self.own:.1f} s (wall {self.wall:.1f}), {self.mb:.0f} MB"


def read_here(data: Path, kind: str, file: Path) -> Spent:
    """Our own command on a new place."""
    program = [sys.executable, "main.py", "--data", str(data), "--json"]
    _timed([*program, "demo", "--guests", "0"])
    return _timed([*program, "--as", "manager", "import", kind, str(file)])


def read_plainly(folder: Path, file: Path, heading: tuple[str, ...], searched: tuple[str, ...]) -> Spent:
    """The yardstick on a new file; what is searched has a full-text index that follows each row."""
    tool = [sys.executable, "-m", "sqlite_utils"]
    store = str(folder / "plain.sqlite3")
    columns = [word for name in heading for word in (name, "text")]
    _timed([*tool, "create-table", store, "guests", *columns])
    _timed([*tool, "enable-fts", store, "guests", *searched, "--create-triggers"])
    return _timed([*tool, "insert", store, "guests", str(file), "--csv", "--delimiter", ";"])


def _timed(words: list[str]) -> Spent:
    """What a command took from start to end."""
    begun = time.perf_counter()
    environment = {**os.environ, "COURTESY_PIN": "135790"}
    with subprocess.Popen(
        words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment
    ) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words}: {said.decode()}")
    return Spent(time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def write_guests(path: Path, rows: int) -> Path:
    """Guests as a hotel system gives them, the same in every run."""
    dice = random.Random(4711)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADING)
        writer.writerows(_guest(dice, number) for number in range(rows))
    return path


def people(dice: random.Random, count: int) -> list[tuple[str, str]]:
    """Given and family names."""
    return [
        (dice.choice(_GIVEN),
         dice.choice(_PARTS) + dice.choice("aeiouyäöü") + dice.choice("bdgklmnprstwz") + dice.choice(_ENDS))
        for _ in range(count)
    ]  # fmt: skip


def _guest(dice: random.Random, number: int) -> tuple[object, ...]:
    ((given, family),) = people(dice, 1)
    return (
        f"G{number:07d}",
        given,
        family,
        f"guest{number}@example.com",
        f"+48 {dice.randrange(10**8, 10**9)}",
        f"{dice.randint(1, 28):02d}.{dice.randint(1, 12):02d}.{dice.randint(1940, 2004)}",
        dice.choice(("PL", "TR", "EN", "DE")),
        dice.choice(("Kraków", "İzmir", "Berlin", "Мінск")),
        dice.choice(("PL", "TR", "DE", "BY")),
        "kawa o 6:00" if number % 10 == 0 else "",
    )
