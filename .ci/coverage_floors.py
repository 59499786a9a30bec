"""Holds the coverage floors of pyproject.toml: prints a line for each and fails below one."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import coverage

ROOT = Path(__file__).resolve().parent.parent


def floors() -> dict[str, dict]:
    """The floors by name: the folders each looks at and the per cent it asks for."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return settings["tool"]["courtesy"]["coverage-floors"]


def measure(data: coverage.Coverage, folders: list[str]) -> tuple[float, list[tuple[int, str]]]:
    """Per cent of lines run below these folders, and the files with most lines left out."""
    total = missed = 0
    worst = []
    for path in sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        _, statements, _, missing, _ = data.analysis2(str(path))
        total += len(statements)
        missed += len(missing)
        worst.append((len(missing), str(path.relative_to(ROOT))))
    return 100.0 * (total - missed) / total if total else 100.0, sorted(worst, reverse=True)[:5]


def main() -> int:
    """0 when every floor holds."""
    data = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    data.load()
    failed = False
    for name, floor in floors().items():
        percent, worst = measure(data, floor["paths"])
        held = percent >= floor["percent"]
        failed = failed or not held
        print(f"coverage {name}: {percent:.1f} % (floor {floor['percent']} %) {'ok' if held else 'TOO LOW'}")
        if not held:
            print(
                "".join(f"    {count:4} lines not run in {path}\n" for count, path in worst if count), end=""
            )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
