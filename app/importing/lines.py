"""Lines of a text file, whatever ends them, none longer than memory can bear."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from app.errors import BadInput
from app.importing.source import LONGEST_LINE

TOO_LONG = "\0too long\0"


def opened(path: Path, encoding: str) -> io.TextIOWrapper:
    """The file as text; what is no letter in this encoding becomes U+FFFD, so that nothing stops halfway.

    Raises `BadInput("file_unreadable")`.
    """
    try:
        return path.open("r", encoding=encoding, errors="replace", newline="")
    except (OSError, LookupError) as error:
        raise BadInput("file_unreadable", field="file", file=str(path)) from error


def lines(path: Path, encoding: str) -> Iterator[str]:
    """Each line without its end. A line that is too long is `TOO_LONG` and its beginning."""
    with opened(path, encoding) as file:
        while line := file.readline(LONGEST_LINE):
            if len(line) >= LONGEST_LINE and line[-1] not in "\r\n":
                line = TOO_LONG + line[:200]
                while (rest := file.readline(LONGEST_LINE)) and rest[-1] not in "\r\n":
                    pass
            yield line.rstrip("\r\n")
