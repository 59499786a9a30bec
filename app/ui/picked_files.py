"""Files that are chosen, dropped or pasted, read off the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.errors import BadInput

_LARGEST_FILE = 40_000_000  # bytes; a camera's raw file is no photo to keep


def picked(data: QMimeData | None) -> tuple[list[Path], QImage | None]:
    """What is in a drop or on the clipboard: files, or a picture without a file."""
    if data is None:
        return [], None
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    image = data.imageData() if not paths and data.hasImage() else None
    return paths, image if isinstance(image, QImage) else None


def read_file(path: Path) -> bytes:
    """A file's bytes. Raises `BadInput` ("photo_large", "photo_unreadable")."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadInput("photo_large", field="photo")
        return path.read_bytes()
    except OSError as error:
        raise BadInput("photo_unreadable", field="photo") from error


def png(image: QImage) -> bytes:
    """A picture of the clipboard as bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
