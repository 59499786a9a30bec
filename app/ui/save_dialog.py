"""Asks where a file goes. It begins among the person's own documents, never where the program was started."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """The person's documents; their home where no such folder was ever made."""
    places = QStandardPaths.StandardLocation
    found = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def ask_where(
    parent: QWidget, title: str, name: str, take: Callable[[str], object], *, kinds: str = ""
) -> None:
    """Offer to save under `name` among the documents; `take(path)` gets what was chosen.

    `kinds` is Qt's filter of names, e.g. “PDF (*.pdf)”. A name typed without an ending gets that of `name`.
    """
    dialog = QFileDialog(parent, title, str(documents()), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
