"""One table in an archive, as exports are mailed: read where it lies, so that no open copy is left behind.

An archive of a few bytes may unpack to more than a disk holds: reading stops at a limit.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any, cast

from app.errors import BadInput

ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"
_MOST = 300 << 20  # bytes of the unpacked file
_TABLES = frozenset(
    ".csv .tsv .tab .txt .xlsx .xlsm .xlsb .xls .ods .json .jsonl .ndjson .vcf .vcard .ldif .xml .html"
    " .htm".split()
)
_BESIDE = ("readme", "read me", "licen", "manifest", "schema")  # what systems put beside a table
_LOCKED = 0x1
_SHOWN = 8


class Packed(Path):
    """A file in an archive: what a reader asks of a path is answered from there."""

    _flavour = getattr(type(Path()), "_flavour", None)  # Python 3.11 has it only in the path of one system

    def open(  # type: ignore[override]
        self,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IO[Any]:
        """The unpacked file, to be read only. Reading raises `BadInput` where it is too large or damaged."""
        plain = io.BufferedReader(_Limited(self))
        return plain if "b" in mode else io.TextIOWrapper(plain, encoding, errors, newline)

    def read_bytes(self) -> bytes:
        """All of the unpacked file."""
        with self.open("rb") as file:
            return cast("bytes", file.read())

    def unpacked(self) -> IO[bytes]:
        """What comes out of the archive, however much that is."""
        archive, name = Path(str(self.parent)), self.name
        with archive.open("rb") as file:
            is_zip = file.read(4) == ZIP
        if not is_zip:
            return cast("IO[bytes]", gzip.open(archive, "rb"))
        book = zipfile.ZipFile(archive)
        return book.open(next(each for each in _members(book) if _last(each) == name))


class _Limited(io.RawIOBase):
    """Bytes as they come out of an archive, up to the limit."""

    def __init__(self, path: Packed) -> None:
        self._path, self._file, self._count = path, path.unpacked(), 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._count = self._file.seek(offset, whence)
        return self._count

    def readinto(self, buffer: Any) -> int:
        archive = self._path.parent.name
        try:
            found = self._file.read(len(buffer))
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
            raise BadInput("import_archive_damaged", field="file", file=archive) from error
        self._count += len(found)
        if self._count > _MOST:
            raise BadInput("import_archive_large", field="file", file=archive, most=_MOST >> 20)
        buffer[: len(found)] = found
        return len(found)

    def close(self) -> None:
        self._file.close()
        super().close()


def table_of(path: Path, head: bytes) -> Packed | None:
    """The one table in an archive; None for what is no archive, or one that cannot be opened.

    Raises `BadInput`: "import_archive" where there are several or none, "import_archive_locked".
    """
    if head.startswith(GZIP):
        name = path.stem if path.suffix.lower() in (".gz", ".gzip") else path.name
        return Packed(path / name)
    if not head.startswith(ZIP):
        return None
    try:
        with zipfile.ZipFile(path) as book:
            if _is_document(book.namelist()):
                return None
            names = _chosen(_members(book))
            if len(names) != 1:
                inside = ", ".join(map(_last, names[:_SHOWN])) or "–"
                raise BadInput("import_archive", field="file", file=path.name, inside=inside)
            entry = book.getinfo(names[0])
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return None
    if entry.flag_bits & _LOCKED:
        raise BadInput("import_archive_locked", field="file", file=path.name)
    if entry.file_size > _MOST:
        raise BadInput("import_archive_large", field="file", file=path.name, most=_MOST >> 20)
    return Packed(path / _last(names[0]))


def _members(book: zipfile.ZipFile) -> list[str]:
    """The files in it that a person put there."""
    return [
        name
        for name in book.namelist()
        if not name.endswith("/") and not name.startswith("__MACOSX/") and not _last(name).startswith(".")
    ]


def _is_document(names: list[str]) -> bool:
    """Whether the archive is a text or a picture of an office program, or a program itself."""
    return not {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}.isdisjoint(names)


def _chosen(names: list[str]) -> list[str]:
    """Those that may be tables; all of them where only one file is there."""
    if len(names) == 1:
        return names
    tables = [name for name in names if Path(_last(name)).suffix.lower() in _TABLES]
    return [name for name in tables if not _last(name).lower().startswith(_BESIDE)] or tables


def _last(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]
