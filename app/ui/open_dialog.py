"""Asks for a file or a folder; it begins where one was last chosen for this, else in the documents."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.save_dialog import documents

if TYPE_CHECKING:
    from app.ui.preferences import PreferencesFile

log = logging.getLogger(__name__)


class Folders:
    """By purpose ("import", "photo" …) the folder of last time, kept with this workstation's preferences."""

    def __init__(self) -> None:
        self._preferences: PreferencesFile | None = None
        self._last: dict[str, str] = {}

    def keep_in(self, preferences: PreferencesFile) -> None:
        """Read what was kept, and keep what comes there."""
        self._preferences = preferences
        try:
            kept = json.loads(preferences.now.folders or "{}")
        except ValueError:
            kept = {}
        self._last = {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}

    def last(self, purpose: str) -> Path:
        """Where to begin; a folder that is gone is not asked for again."""
        found = Path(self._last.get(purpose, ""))
        return found if self._last.get(purpose) and found.is_dir() else documents()

    def note(self, purpose: str, file: str) -> None:
        """A file was chosen here."""
        folder = str(Path(file).parent)
        if self._last.get(purpose) == folder:
            return
        self._last[purpose] = folder
        if self._preferences is not None:
            try:
                self._preferences.change(folders=json.dumps(self._last, ensure_ascii=False, sort_keys=True))
            except OSError:
                log.warning("the folder of last time could not be kept")


folders = Folders()


def ask_for(
    parent: QWidget, purpose: str, title: str, take: Callable[[list[str]], object], *, kinds: str = "",
    several: bool = False,
) -> None:  # fmt: skip
    """Offer to choose a file, or `several`; `take(paths)` gets what was chosen.

    `kinds` is Qt's filter of names, e.g. “PDF (*.pdf)”.
    """
    dialog = QFileDialog(parent, title, str(folders.last(purpose)), kinds)
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)

    def chosen(paths: list[str]) -> None:
        folders.note(purpose, paths[0])
        take(paths)

    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_for_folder(parent: QWidget, title: str, take: Callable[[str], object], *, begin: str = "") -> None:
    """Offer to choose a folder, beginning in `begin` or among the documents; `take(path)` gets it."""
    dialog = QFileDialog(parent, title, begin or str(documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
