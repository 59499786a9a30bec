"""Prints a table of every benchmark: `python -m benchmarks [NAME ...]`; 1 when a row misses its target."""

from __future__ import annotations

import importlib
import sys

from benchmarks.row import Row

# One module a line, each with `def measure() -> Row`.
ROWS = (
    "start",
    "window",
    "search",
    "gestures",
    "cards",
    "duplicates",
    "card_preview",
    "imports",
    "import_window",
    "stays",
)


def main(names: list[str]) -> int:
    """Measure and print."""
    rows = [importlib.import_module(f"benchmarks.{name}").measure() for name in names or ROWS]
    print(table(rows))
    return int(any(not row.is_met for row in rows))


def table(rows: list[Row]) -> str:
    """The rows, aligned."""
    lines = [("what", "ours", "yardstick", "ratio", "target", "")]
    lines += [
        (row.name, row.ours, row.yardstick, f"{row.ratio:.2f}", row.target, "ok" if row.is_met else "MISSED")
        for row in rows
    ]
    widths = [max(len(line[at]) for line in lines) for at in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
