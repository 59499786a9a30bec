"""`doctor`: what this machine has. Asks for no PIN and shows nothing of any guest."""

from __future__ import annotations

import argparse
import platform
import shutil
import sqlite3
import subprocess
from importlib import metadata
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.context import Context
from app.config import RESOURCES, Config
from app.errors import AppError

HELP = "say what this computer has: versions, database, fonts, printers"
_PACKAGES = (
    "PySide6-Essentials", "peewee", "qasync", "reportlab", "uharfbuzz", "cryptography", "argon2-cffi",
    "pypdfium2", "psycopg",
)  # fmt: skip


def add(parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(context: Context, args: argparse.Namespace) -> int:
    """Everything that a person asking for help is asked for."""
    config = context.config
    found: dict[str, Any] = {
        "courtesy": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "data": _folder(config),
        "database": _database(config),
        "fonts": sorted(path.stem for path in RESOURCES.glob("fonts/*/*.ttf")),
        "languages": sorted(path.stem.rpartition("_")[2] for path in RESOURCES.glob("i18n/courtesy_*.qm")),
        "printers": _printers(),
    }
    context.write(found, "\n".join(f"{name}: {_said(value)}" for name, value in found.items()))
    return 0


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {one}" for name, one in value.items())
    return ", ".join(map(str, value)) or "none" if isinstance(value, list) else str(value)


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _folder(config: Config) -> dict[str, Any]:
    nearest = next(folder for folder in (config.data, *config.data.parents) if folder.exists())
    return {
        "folder": str(config.data),
        "place": config.file.exists(),
        "keys": _keys(config.keys),
        "free_bytes": shutil.disk_usage(nearest).free,
    }


def _keys(path: Path) -> str:
    if not path.exists():
        return "none"
    return "yours alone" if path.stat().st_mode & 0o077 == 0 else "readable by others"


def _database(config: Config) -> dict[str, Any]:
    """The engine, and for a server whether it answers. Nothing is made, nothing is changed."""
    if not config.database:
        return {"engine": "sqlite", "version": sqlite3.sqlite_version}
    from app import bootstrap  # deferred: a file needs no server's driver

    try:
        version = bootstrap.server_version(config.database)
    except AppError as error:
        return {"engine": "postgresql", "version": None, "error": error.code}
    return {"engine": "postgresql", "version": version}


def _printers() -> list[str]:
    """The queues of this computer's printing service; none where there is no such service."""
    listing = shutil.which("lpstat")
    if listing is None:
        return []
    try:
        done = subprocess.run([listing, "-e"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return done.stdout.split() if done.returncode == 0 else []
