"""Sending a job: `lp` keeps the letters and the exact size; a raster at 300 dpi where there is no queue."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.errors import Refused
from app.ui.printing.job import PrintJob, lp_command
from app.ui.printing.raster import print_raster

log = logging.getLogger(__name__)
_PATIENCE_S = 30


def send(job: PrintJob) -> None:
    """Hand a job to its printer. Runs on a worker's thread.

    Raises `Refused` with "print_none" (no printer chosen), "print_refused" or "print_slow".
    """
    if not job.printer:
        raise Refused("print_none")
    if has_queue():
        _send_by_queue(job)
    else:
        print_raster(job)


def has_queue() -> bool:
    """Whether this computer has CUPS' own command, which takes a PDF as it is."""
    return sys.platform.startswith("linux") and shutil.which("lp") is not None


def _send_by_queue(job: PrintJob) -> None:
    with tempfile.TemporaryDirectory(prefix="courtesy-") as folder:
        path = Path(folder) / "card.pdf"
        path.write_bytes(job.pdf)
        _run(lp_command(job, str(path)), job.printer)


def _run(command: list[str], printer: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise Refused("print_slow", printer=printer) from error
    except OSError as error:
        raise Refused("print_refused", printer=printer, said=error.strerror or "") from error
    if done.returncode:
        log.warning("lp ended with %s", done.returncode)
        raise Refused("print_refused", printer=printer, said=_first_line(done.stderr))


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0].removeprefix("lp: ") if lines else ""
