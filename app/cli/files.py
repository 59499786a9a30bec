"""Reading and writing the files a command names: a failure is a sentence, and nothing half-written stays."""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import BadInput


def read_bytes(path: Path) -> bytes:
    """What a file holds. Raises `BadInput("file_unreadable")`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput("file_unreadable", field="file", file=str(path)) from error


def write_new(path: Path, content: bytes) -> None:
    """Write a whole file, in place of an older one of that name. Raises `BadInput("file_unwritable")`."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(content)
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise BadInput("file_unwritable", field="file", file=str(path)) from error
