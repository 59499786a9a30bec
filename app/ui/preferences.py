"""What belongs to this workstation alone: looks, language, its name. A small file in the data folder."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)
FILE = "workstation.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices of one workstation. `language` "" follows the computer; `theme` light, dark or system."""

    theme: str = "system"
    zoom: float = 1.0
    language: str = ""
    workstation: str = ""
    printer: str = ""
    printing: str = ""  # by kind of document, as `app.ui.printing.choices` writes it
    last_person_id: str = ""
    folders: str = ""  # by purpose, as `app.ui.open_dialog` writes it


class PreferencesFile:
    """Reads and writes the preferences; a damaged file is put aside and counts as empty."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self.now = self._read()

    def change(self, **values: Any) -> Preferences:
        """Change some and write all, in one step that a power cut cannot halve."""
        self.now = replace(self.now, **values)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self.now), ensure_ascii=False, indent=1), encoding="utf-8")
        os.replace(fresh, self._path)
        return self.now

    def _read(self) -> Preferences:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError):
            log.warning("the preferences of this workstation could not be read")
            return Preferences()
        return Preferences(**_known(kept)) if isinstance(kept, dict) else Preferences()


def _known(kept: dict[str, Any]) -> dict[str, Any]:
    """Only what this program knows, of the right type (a whole number may stand for a decimal one)."""
    types: dict[str, Any] = {field.name: type(field.default) for field in fields(Preferences)}
    return {
        key: types[key](value)
        for key, value in kept.items()
        if key in types and isinstance(value, (int, float) if types[key] is float else types[key])
    }
