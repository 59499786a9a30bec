"""Rejected rows in a file of their own, with the reason in words: mended there, they are imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

from app.domain.imports import ImportPlan, RowTrouble
from app.errors import BadInput
from app.importing.kinds.guests import GuestRecord
from app.services.imports.exporting import harmless
from app.services.imports.jobs import Job, without_documents
from app.services.imports.judging import Verdict


class RejectsFile:
    """Written row by row while the import runs; `sentence` gives the reason in words."""

    def __init__(self, path: Path, columns: tuple[str, ...], sentence: Callable[[RowTrouble], str]) -> None:
        self._sentence, self._path = sentence, path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: io.TextIOWrapper = path.open("w", encoding="utf-8-sig", newline="")
        except OSError as error:
            raise self._unwritable() from error
        self._width = len(columns)
        self._writer = csv.writer(self._file)
        self._writer.writerow([*columns, "row", "reason"])

    def add(self, trouble: RowTrouble, values: list[str]) -> None:
        """One rejected row. What was too long to come in is shortened here too."""
        cells = [harmless(value[:20_000].replace("\0", "")) for value in values[: self._width]]
        cells += [""] * (self._width - len(cells))
        try:
            self._writer.writerow([*cells, trouble.row, self._sentence(trouble)])
        except OSError as error:
            raise self._unwritable() from error

    def close(self) -> None:
        """Finish the file. Raises `BadInput("file_unwritable")`, as writing does: a disk may be full."""
        try:
            self._file.close()
        except OSError as error:
            raise self._unwritable() from error

    def _unwritable(self) -> BadInput:
        return BadInput("file_unwritable", field="rejects", file=str(self._path))


def write_rejects(plan: ImportPlan, path: Path, sentence: Callable[[RowTrouble], str]) -> int:
    """Read the file again and write down what it cannot give, whatever the store says of the rest."""
    job = Job(plan)
    file = RejectsFile(path, plan.columns, sentence)
    try:
        while items := job.read():
            for record, _, rejected in items:
                if rejected is not None:
                    job.count(Verdict(GuestRecord(record.number), rejected=rejected), record)
                    trouble = RowTrouble(
                        row=record.number, field=rejected.field, code=rejected.code, params=rejected.params
                    )
                    file.add(trouble, without_documents(plan, record.values))
    finally:
        file.close()
    return job.tally.rejected
