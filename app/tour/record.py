"""What the tour leaves behind: each step with its time, the files, and what the program complained about."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One step that was played. `why` says what stood in its way."""

    name: str
    ok: bool
    ms: int
    why: str = ""


@dataclass(slots=True)
class Record:
    """The tour so far; files are named as they lie under `out`."""

    out: Path
    steps: list[Step] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every step went well."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    def path(self, name: str) -> Path:
        """Where a file of the tour goes; it is part of the record from now on."""
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name not in self.files:
            path.unlink(missing_ok=True)  # what an earlier tour left proves nothing about this one
            self.files.append(name)
        return path

    def begin(self) -> None:
        """Take away the pictures of failures that an earlier tour left."""
        for left in self.out.glob("screens/failed_*.png"):
            left.unlink()

    def document(self) -> dict[str, object]:
        """The record as JSON: a step that went well needs no reason."""
        steps = [{key: value for key, value in asdict(step).items() if value != ""} for step in self.steps]
        return {"steps": steps, "files": list(self.files)}

    def write(self) -> None:
        """`tour.json`, itself one of the files."""
        path = self.path("tour.json")
        path.write_text(json.dumps(self.document(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


class Complaints(logging.Handler):
    """Collects what the program logs as an error: a window that swallowed a fault has still failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        error = record.exc_info[1] if record.exc_info else None
        self.found.append(f"{record.getMessage()}{f': {error!r}' if error else ''}")


def is_whole(pdf: Path) -> bool:
    """Whether the file has been written to its end."""
    return pdf.exists() and pdf.read_bytes().rstrip().endswith(b"%%EOF")
