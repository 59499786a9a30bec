"""Sending a job: `lp` keeps the letters and the exact size; a raster at 300 dpi where there is no queue."""

from __future__ import annotations

import errno
import logging
import re
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from app.errors import Refused
from app.ui.printing import queue
from app.ui.printing.job import PrintJob, lp_command
from app.ui.printing.queue import has_queue
from app.ui.printing.raster import print_raster

log = logging.getLogger(__name__)
_PATIENCE_S = 30
_JOB = re.compile(r"request id is (\S+)")


def send(job: PrintJob) -> str:
    """Hand a job to its printer; the queue's name for it, "" without a queue. Runs on a worker's thread.

    Raises `Refused`: "print_none" (no printer chosen), "print_slow", "print_full" (this computer's disk),
    what the queue says of itself ("print_paper", "print_jam", "print_ink", "print_open", "print_offline",
    "print_stopped", "print_gone"), or "print_refused" with its own words.
    """
    if not job.printer:
        raise Refused("print_none")
    if job.safe:
        job = _with_margins(job)
    if has_queue():
        return _send_by_queue(job)
    print_raster(job)
    return ""


def progress(printer: str, job: str) -> bool:
    """Whether the job has left the queue. Raises `Refused` when the printer stopped over it."""
    if not job or not queue.is_waiting(printer, job):
        return True
    found = queue.state(printer)
    if found.trouble:
        raise Refused(found.trouble, printer=printer, said=found.said)
    return False


def _with_margins(job: PrintJob) -> PrintJob:
    # Deferred: a document library, which may not load before the first paint.
    from reports.sheets import within_margins

    return replace(job, pdf=within_margins(job.pdf))


def _send_by_queue(job: PrintJob) -> str:
    found = queue.state(job.printer)
    if found.trouble:
        raise Refused(found.trouble, printer=job.printer, said=found.said)
    try:
        with tempfile.TemporaryDirectory(prefix="courtesy-") as folder:
            path = Path(folder) / "card.pdf"
            path.write_bytes(job.pdf)
            return _run(lp_command(job, str(path)), job.printer)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise Refused("print_full", printer=job.printer) from error


def _run(command: list[str], printer: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise Refused("print_slow", printer=printer) from error
    except OSError as error:
        raise Refused("print_refused", printer=printer, said=error.strerror or "") from error
    if done.returncode:
        log.warning("lp ended with %s", done.returncode)
        if "does not exist" in done.stderr:
            raise Refused("print_gone", printer=printer)
        raise Refused("print_refused", printer=printer, said=_first_line(done.stderr))
    found = _JOB.search(done.stdout)
    return found.group(1) if found else ""


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0].removeprefix("lp: ") if lines else ""
