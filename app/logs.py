"""The log of this workstation: rotating, kept in the data folder, without guests' data.

Code logs kinds, codes and places in the code, never what somebody typed. An exception's message may quote a
value, so tracebacks are written without it.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LARGEST_BYTES = 1_000_000
KEPT_FILES = 4

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class QuietFormatter(logging.Formatter):
    """Writes where an exception came from and of which kind, and leaves its message out."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; another handler's text of the exception is not taken over, for it holds the message."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - the name is logging's
        """Kinds and places, oldest cause first."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            where = "".join(traceback.format_tb(error.__traceback__))
            lines.insert(0, f"{where}{type(error).__qualname__} (message left out)")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


def log_to(folder: Path) -> Path:
    """Send the log to a rotating file in `folder` from here on; returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "courtesy.log"
    handler = RotatingFileHandler(path, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    handler.setFormatter(QuietFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
