"""100,000 guests through `courtesy import`, beside `sqlite-utils insert --csv` with a full-text index.

Both are commands of their own, timed from start to end on the same file. Ours also validates, matches, finds
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
from pathlib import Path

from benchmarks.row import Row

ROWS, FEWER = 100_000, 20_000
MOST, MOST_GROWTH = 3.0, 1.15
_HEADING = ("GUEST_ID", "IMIE", "NAZWISKO", "EMAIL", "TELEFON", "DATA_UR", "JEZYK", "MIASTO", "KRAJ", "UWAGI")
_GIVEN = "Łucja Jan Zofia Piotr Anna Deniz Emma Wolfgang Fatma Уладзімір Marie José Ingrid Áron Olga".split()
_ENDS = "ski cka wicz czyk ak ek oğlu son sen mann er ov enko escu ez ini".split()
_PARTS = "Żół Kow Now Wój Brzęcz Mül Aydın Sørn Dąbr Lind Góm Ross Kaval Ion Horv Çel".split()


def measure() -> Row:
    """One run of each after a small one of ours that shows what memory a fifth of the file takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big, small = _file(folder / "big.csv", ROWS), _file(folder / "small.csv", FEWER)
        few, few_mb = _ours(folder / "few", small)
        ours, mb = _ours(folder / "all", big)
        plain = _theirs(folder, big)
    ratio = ours / plain
    return Row(
        name=f"import {ROWS:,} guests",
        ours=f"{ours:.1f} s, {mb:.0f} MB ({FEWER:,}: {few:.1f} s, {few_mb:.0f} MB)",
        yardstick=f"{plain:.1f} s, sqlite-utils insert --csv with full text",
        ratio=ratio,
        target=f"<= {MOST:.0f}, memory flat",
        is_met=ratio <= MOST and mb <= MOST_GROWTH * few_mb,
    )


def _ours(data: Path, file: Path) -> tuple[float, float]:
    program = [sys.executable, "main.py", "--data", str(data), "--json"]
    _timed([*program, "demo", "--guests", "0"])
    return _timed([*program, "--as", "manager", "import", "guests", str(file)])


def _theirs(folder: Path, file: Path) -> float:
    tool = [sys.executable, "-m", "sqlite_utils"]
    store = str(folder / "plain.sqlite3")
    columns = [word for name in _HEADING for word in (name, "text")]
    _timed([*tool, "create-table", store, "guests", *columns])
    _timed([*tool, "enable-fts", store, "guests", *_HEADING[1:5], "--create-triggers"])
    return _timed([*tool, "insert", store, "guests", str(file), "--csv", "--delimiter", ";"])[0]


def _timed(words: list[str]) -> tuple[float, float]:
    """Seconds, and the most memory in MB."""
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
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def _file(path: Path, rows: int) -> Path:
    """Guests as a hotel system gives them, the same in every run."""
    dice = random.Random(4711)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADING)
        writer.writerows(_guest(dice, number) for number in range(rows))
    return path


def _guest(dice: random.Random, number: int) -> tuple[object, ...]:
    given = dice.choice(_GIVEN)
    family = (
        dice.choice(_PARTS) + dice.choice("aeiouyäöü") + dice.choice("bdgklmnprstwz") + dice.choice(_ENDS)
    )
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
