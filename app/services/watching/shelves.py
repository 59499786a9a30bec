"""The files themselves: seen, copied here before they are read, put away, explained. No store is asked.

Every function may wait long for a drive that is gone: never on the window's thread.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.ids import new_id
from app.domain.watching import Sizes, free_name, is_export

_CHUNK = 1 << 20
_LEFT_BEHIND_S = 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A complete file of a watched folder: `copy` is here, `original` lies there, `mark` is what it is."""

    original: Path
    copy: Path
    size: tuple[int, int]
    mark: str


def listed(folder: Path) -> Sizes:
    """The exports in a folder with size and time. Raises `OSError` when it cannot be reached."""
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_export(entry.name):
                continue
            try:
                if entry.is_file(follow_symlinks=False):
                    found[entry.name] = _size(Path(entry.path))
            except FileNotFoundError:
                continue  # another desk was quicker
    return found


def fetch(original: Path, kind: str, into: Path) -> Fetched | None:
    """Copy a file here; None when it was written to meanwhile or is gone.

    Whatever happens to the drive afterwards, the import reads a whole file. Raises `OSError`.
    """
    try:
        before = _size(original)
    except FileNotFoundError:
        return None
    folder = into / new_id()
    folder.mkdir(parents=True, mode=0o700)
    copy, digest = folder / original.name, hashlib.sha256()
    try:
        with original.open("rb") as theirs, copy.open("wb") as ours:
            while piece := theirs.read(_CHUNK):
                digest.update(piece)
                ours.write(piece)
        shutil.copystat(original, copy)
        copy.chmod(stat.S_IRUSR | stat.S_IWUSR)
        after = _size(original)
    except FileNotFoundError:
        after = (-1, -1)
    except BaseException:
        drop(copy)
        raise
    if after != before:
        drop(copy)
        return None
    # In whole seconds: a drive may tell two desks the same moment with more or fewer digits.
    told = f"{kind}\n{original.name}\n{before[1] // 1_000_000_000}\n{digest.hexdigest()}"
    mark = hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()
    return Fetched(original=original, copy=copy, size=before, mark=mark)


def put_away(fetched: Fetched, shelf: str, at: datetime) -> Path | None:
    """Move the original into a folder beside it, over nothing; where it lies now, None when it is gone or was
    written anew. Raises `OSError`."""
    original = fetched.original
    if not is_as_it_was(fetched):
        return None
    folder = original.parent / shelf
    folder.mkdir(exist_ok=True)
    target = _reserved(folder, original.name, at)
    try:
        original.replace(target)
    except FileNotFoundError:
        target.unlink(missing_ok=True)
        return None
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return target


def _reserved(folder: Path, name: str, at: datetime) -> Path:
    """An empty file under a name that nobody else can take meanwhile: what is moved replaces it."""
    while True:
        target = folder / free_name(name, {each.name for each in folder.iterdir()}, at)
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            continue
        return target


def is_as_it_was(fetched: Fetched) -> bool:
    """Whether the original still lies there as it was copied."""
    try:
        return _size(fetched.original) == fetched.size
    except FileNotFoundError:
        return False


def explain(lies: Path, text: str) -> Path:
    """Put a text beside a file, in a name that is free."""
    names = {name.name for name in lies.parent.iterdir()}
    name = free_name(f"{lies.name}.txt", names, datetime.fromtimestamp(time.time()).astimezone())
    beside = lies.with_name(name)
    beside.write_text(text, encoding="utf-8-sig", newline="\r\n")
    return beside


def drop(copy: Path) -> None:
    """Delete a copy and the folder it was made in."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def sweep(into: Path) -> None:
    """Delete copies that a power cut left behind."""
    if not into.is_dir():
        return
    for folder in into.iterdir():
        if time.time() - folder.stat().st_mtime > _LEFT_BEHIND_S:
            shutil.rmtree(folder, ignore_errors=True)


def _size(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
