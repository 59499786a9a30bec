"""What a print queue says of itself: its trays and sheets, whether it runs, and why it does not.

Everything is asked with CUPS' own commands, each a list of arguments, in the language they were written in.
Runs on a worker's thread.
"""

from __future__ import annotations

import logging
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass

log = logging.getLogger(__name__)
_PATIENCE_S = 10
_STOPPED = "5"  # IPP's printer-state
_BORDERLESS = re.compile(r"borderless|fullbleed|\.fb$", re.IGNORECASE)
# What a queue calls its troubles (RFC 8011, printer-state-reasons), and the code of our sentence. The first
# that is there is told: a person mends one thing at a time.
_TROUBLES = (
    ("media-empty", "print_paper"), ("media-needed", "print_paper"), ("media-jam", "print_jam"),
    ("toner-empty", "print_ink"), ("marker-supply-empty", "print_ink"), ("door-open", "print_open"),
    ("cover-open", "print_open"), ("interlock-open", "print_open"), ("offline", "print_offline"),
    ("connecting-to-device", "print_offline"), ("timed-out", "print_offline"),
    ("shutdown", "print_offline"), ("spool-area-full", "print_full"), ("paused", "print_stopped"),
    ("stopped", "print_stopped"),
)  # fmt: skip
# A warning that paper or toner runs low stops nothing.
_HARMLESS = ("-report", "media-low", "toner-low", "marker-supply-low")


@dataclass(frozen=True, slots=True)
class Tray:
    """A tray by the queue's own name, and as the printer calls it."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Features:
    """What a queue can be asked for. `borderless` are names of sheets that print up to the edge."""

    trays: tuple[Tray, ...] = ()
    sheets: tuple[str, ...] = ()
    duplex: bool = False

    @property
    def borderless(self) -> tuple[str, ...]:
        """The sheets without a margin."""
        return tuple(name for name in self.sheets if _BORDERLESS.search(name))


@dataclass(frozen=True, slots=True)
class QueueState:
    """Whether a queue runs; `trouble` is the code of the sentence that says why it does not."""

    trouble: str = ""
    said: str = ""


def has_queue() -> bool:
    """Whether this computer has CUPS' own command, which takes a PDF as it is."""
    return sys.platform.startswith("linux") and shutil.which("lp") is not None


def features(printer: str) -> Features:
    """Trays, sheets and both sides, as the queue names them; nothing where it cannot be asked."""
    found = dict(
        _option(line) for line in _ask(["lpoptions", "-p", printer, "-l"]).splitlines() if ":" in line
    )
    trays = tuple(Tray(key, _spaced(key)) for key in found.get("InputSlot", ()))
    sheets = found.get("PageSize", ()) or found.get("media", ())
    sided = found.get("Duplex", ()) or found.get("sides", ())
    named = tuple(name for name in sheets if not name.startswith("Custom."))
    return Features(trays, named, any(word.lower().startswith(("duplex", "two")) for word in sided))


def state(printer: str) -> QueueState:
    """How the queue is now; a queue that says nothing of itself counts as running."""
    told = _ask(["lpoptions", "-p", printer])
    values = _values(told)
    reasons = values.get("printer-state-reasons", "none").split(",")
    trouble = _trouble(reasons)
    stopped = values.get("printer-state") == _STOPPED
    if stopped or values.get("printer-is-accepting-jobs") == "false":
        return QueueState(trouble or "print_stopped", _why(printer))
    return QueueState(trouble if trouble != "print_stopped" else "")


def is_waiting(printer: str, job: str) -> bool:
    """Whether a job is still in the queue."""
    told = _ask(["lpstat", "-W", "not-completed", "-o", printer])
    return any(line.split(" ", 1)[0] == job for line in told.splitlines())


def take_back(job: str) -> None:
    """Take a job out of the queue, so that it does not come out later a second time."""
    _ask(["cancel", job])


def _trouble(reasons: list[str]) -> str:
    serious = [reason for reason in reasons if not any(word in reason for word in _HARMLESS)]
    return next((code for word, code in _TROUBLES if any(reason.startswith(word) for reason in serious)), "")


def _why(printer: str) -> str:
    """What the queue gives as its reason, in its own words; "" where it gives none."""
    lines = _ask(["lpstat", "-p", printer]).splitlines()
    said = lines[1].strip() if len(lines) > 1 else ""
    return "" if said.casefold() in ("", "paused", "reason unknown") else said


def _option(line: str) -> tuple[str, list[str]]:
    """`InputSlot/Media Source: *Auto Tray1` as its name and its choices; the one in use has a star."""
    head, _, choices = line.partition(":")
    return head.partition("/")[0].strip(), [word.lstrip("*") for word in choices.split()]


def _values(told: str) -> dict[str, str]:
    try:
        words = shlex.split(told)
    except ValueError:
        words = told.split()
    return {key: value for key, _, value in (word.partition("=") for word in words)}


def _spaced(key: str) -> str:
    """`Tray1` as `Tray 1`, `ManualFeed` as `Manual Feed`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", key)


def _ask(command: list[str]) -> str:
    """What the command prints; "" when it cannot be asked or does not answer in time."""
    speaks = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False, env=speaks
        )
    except (OSError, subprocess.TimeoutExpired):
        log.warning("%s does not answer", command[0])
        return ""
    return done.stdout
