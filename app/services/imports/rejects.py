"""Rejected rows in a file of their own, each with the reason in words: mended there, they are imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

from app.domain.imports import RowTrouble
from app.errors import BadInput
from app.services.imports.exporting import harmless


class RejectsFile:
    """Written row by row while the import runs; `sentence` gives the reason in words."""

    def __init__(self, path: Path, columns: tuple[str, ...], sentence: Callable[[RowTrouble], str]) -> None:
        self._sentence, self._path = sentence, path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: io.TextIOWrapper = path.open("w", encoding="utf-8-sig", newline="")
        except OSError as error:
            raise BadInput("file_unwritable", field="rejects", file=str(path)) from error
        self._width = len(columns)
        self._writer = csv.writer(self._file)
        self._writer.writerow([*columns, "row", "reason"])

    def add(self, trouble: RowTrouble, values: list[str]) -> None:
        """One rejected row. What was too long to come in is shortened here too."""
        cells = [harmless(value[:20_000].replace("\0", "")) for value in values[: self._width]]
        cells += [""] * (self._width - len(cells))
        self._writer.writerow([*cells, trouble.row, self._sentence(trouble)])

    def close(self) -> None:
        """Finish the file."""
        self._file.close()
