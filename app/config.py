"""Where a place lives and how this workstation opens it: arguments before environment before defaults."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "pl", "tr", "be")


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What `bootstrap` needs to open a place. `database` is a PostgreSQL address, or None for the file."""

    data: Path
    database: str | None = None
    language: str | None = None
    workstation: str = ""

    @property
    def file(self) -> Path:
        """The place's SQLite file."""
        return self.data / "courtesy.sqlite3"

    @property
    def keys(self) -> Path:
        """The place's keys: beside the database, never inside it."""
        return self.data / "courtesy.keys"

    @property
    def copies(self) -> Path:
        """Where checked copies go before the schema changes."""
        return self.data / "copies"

    @property
    def erased(self) -> Path:
        """The keys of erased guests, beside the database: a copy put back is cleaned by it."""
        return self.data / "erased.txt"

    @property
    def logs(self) -> Path:
        """Where the log is written."""
        return self.data / "logs"

    @property
    def demos(self) -> Path:
        """Where demo places live, each in a folder of its own."""
        return self.data / "demo"

    @property
    def resources(self) -> Path:
        """The data that comes with the program."""
        return RESOURCES


RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def make_config(data: str | None = None, database: str | None = None, language: str | None = None) -> Config:
    """The configuration of this start. `COURTESY_DATA` and `COURTESY_DATABASE` stand in for the arguments."""
    folder = data or os.environ.get("COURTESY_DATA") or str(_default_folder())
    return Config(
        data=Path(folder).expanduser().resolve(),
        database=database or os.environ.get("COURTESY_DATABASE") or None,
        language=language,
        workstation=os.environ.get("COURTESY_WORKSTATION") or socket.gethostname(),
    )


def _default_folder() -> Path:
    import platformdirs  # deferred: most starts name the folder or need it only once

    return Path(platformdirs.user_data_dir("Courtesy", appauthor=False))
