"""Opens a copy of a kept file in another program. The copy is the person's alone, and goes at the end."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import Refused

ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg"}
_LONGEST = 60
# What a name may have in it on every system; a caption is typed by hand, and may come from elsewhere.
_UNSAFE = re.compile(r"[^\w\- ]+")


def safe_name(caption: str, media_type: str) -> str:
    """What a copy is called: letters, digits, spaces, and the ending of what is in it."""
    words = " ".join(_UNSAFE.sub(" ", caption).split())[:_LONGEST].strip()
    return f"{words or 'file'}.{ENDINGS.get(media_type, 'bin')}"


def copied(caption: str, media_type: str, content: bytes) -> Path:
    """A copy in a folder nobody else may read. Raises `Refused("file_not_written")`."""
    path = Path(tempfile.mkdtemp(dir=_folder().name)) / safe_name(caption, media_type)
    write(path, content)
    return path


def write(path: Path, content: bytes) -> None:
    """Write a file nobody else may read. Raises `Refused("file_not_written")`."""
    try:
        path.touch(mode=0o600)
        path.write_bytes(content)
    except OSError as error:
        raise Refused("file_not_written", path=path.name) from error


def show(path: Path) -> bool:
    """Let the desktop open it with whatever opens such files; False where nothing does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="courtesy-")
