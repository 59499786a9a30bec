"""A file becomes a source: by what it begins with, and by its name where that does not tell."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

from app.errors import BadInput
from app.importing import (
    blocks,
    delimited,
    footers,
    foreign,
    group_names,
    json_pages,
    ldif,
    markup,
    mixed,
    other_cards,
    packed,
    recipients,
    sheets,
    standing_in,
    typed,
    vcards,
    xml_pages,
)
from app.importing.encodings import detected, wide_of
from app.importing.source import Options, Source

_OLE = b"\xd0\xcf\x11\xe0"
# What stands in the archive that a spreadsheet is.
_BOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml"})
# A page, often saved under a spreadsheet's name.
_PAGE = re.compile(
    r"<(?:!doctype html|html|head|body|table|meta|style|div|workbook|tr|font|center|p|b)\b|<!--",
    re.IGNORECASE,
)
_XML = re.compile(r"<(?:\?xml|!doctype|[A-Za-z_][\w.:-]*[\s>])", re.IGNORECASE)
# Pages and spreadsheets may begin as XML does.
_PAGE_WITHIN = re.compile(
    r"<(?:\w+:)?(?:html|workbook|table|body)\b|mso-application|<!doctype html", re.IGNORECASE
)
_LDIF = re.compile(r"(?:#.*\s+)*(?:version: ?1\b|dn::?)")
_VCARD = re.compile(r"^\W{0,4}begin:vcard", re.IGNORECASE | re.MULTILINE)
_CONTROL = bytes(set(range(1, 32)) - set(b"\t\n\r\x0b\x0c\x1a\x1b"))
_MANY_KINDS = 8
_OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    packed.ZIP,
    b"PK\x05\x06",  # an archive with nothing in it
    packed.GZIP,
    b"BZh",
    b"\xfd7zXZ",
    b"Rar!",
    b"7z\xbc\xaf",
    b"SQLite format 3",
)
_OTHER_TEXTS = ("{\\rtf", "%!PS", "BEGIN:VCALENDAR")
_READERS = {
    "sheet": sheets.opened, "markup": markup.opened, "vcard": vcards.opened, "json": json_pages.opened,
    "ldif": ldif.opened, "delimited": delimited.opened, "xml": xml_pages.opened, "blocks": blocks.opened,
    "jcard": other_cards.opened_json, "xcard": other_cards.opened_xml,
}  # fmt: skip


def open_file(path: Path, options: Options | None = None) -> Source:
    """The file as a source.

    Raises `BadInput`: "file_unreadable", "import_empty", "import_json" for an address book of nobody,
    "import_kind" for a picture or a program, "import_format" for a table of a kind nobody exports any more,
    and what archives and readers raise.
    """
    options = options or Options()
    name, head = path.name, _head(path)
    if not _is_sheet(path, head) and (inside := packed.table_of(path, head)):
        path, head = inside, _head(inside)
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise BadInput("import_empty", field="file", file=path.name)
    kind = _kind(path, head, options)
    source = _READERS[kind](path, options)
    is_table = kind in ("sheet", "delimited", "markup")
    if is_table and not source.has_heading and next(iter(source.records()), None) is None:
        raise BadInput("import_empty", field="file", file=path.name)
    if kind in ("vcard", "ldif") and next(iter(source.records()), None) is None:
        raise BadInput("import_json", field="file", file=path.name)
    if source.encoding and mixed.is_mixed(source.encoding.name):
        source.left_out["letters"] = mixed.mended_lines(path, source.encoding.name)
    source = _tidied(source) if is_table else source
    return group_names.added(source, name) if options.kind == "stays" else source


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise BadInput("file_unreadable", field="file", file=str(path)) from error


def _tidied(source: Source) -> Source:
    """A table as a plain one has it: what stands in one cell or in two places is sorted."""
    return recipients.told_apart(typed.told_apart(standing_in.filled(_without_footers(source))))


def _without_footers(source: Source) -> Source:
    """The table without the sums below it, which are counted."""
    left_out = source.left_out

    def count(lines: int) -> None:
        left_out["footers"] = lines

    return replace(source, records=lambda: footers.left_out(source.records, count))


def _kind(path: Path, head: bytes, options: Options) -> str:
    suffix = path.suffix.lower()
    if _is_sheet(path, head):
        return "sheet"
    if former := foreign.name_of(head):
        raise BadInput("import_format", field="file", file=path.name, format=former)
    if head.startswith(_OTHERS) or head[257:262] == b"ustar":
        raise BadInput("import_kind", field="file", file=path.name)
    begins = _begins(path, head)
    if _PAGE.match(begins) or (_XML.match(begins) and _PAGE_WITHIN.search(begins)):
        return "markup"
    is_card = begins.lower().startswith("begin:vcard")  # whatever bytes stand for its picture
    if (_is_no_text(head) and not is_card) or begins.startswith(_OTHER_TEXTS):
        raise BadInput("import_kind", field="file", file=path.name)
    return _kind_of_text(begins, suffix, options)


def _kind_of_text(begins: str, suffix: str, options: Options) -> str:
    """How a text is written, by its first letters."""
    signs: tuple[tuple[str, bool], ...] = (
        ("xcard", bool(_XML.match(begins)) and other_cards.is_xml(begins)),
        ("jcard", other_cards.is_json(begins)),
        ("vcard", options.preset == "vcard" or _VCARD.search(begins) is not None),
        ("xml", bool(_XML.match(begins))),
        ("json", begins[:1] in ("{", "[")),
        ("ldif", suffix == ".ldif" or _LDIF.match(begins) is not None),
        ("blocks", not options.delimiter and blocks.is_like_this(begins)),
    )
    return next((kind for kind, is_it in signs if is_it), "delimited")


def _is_sheet(path: Path, head: bytes) -> bool:
    is_zip = head.startswith(packed.ZIP)
    return head.startswith(_OLE) or (is_zip and (path.suffix.lower() in sheets.SUFFIXES or _is_book(path)))


def _is_book(path: Path) -> bool:
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            return not _BOOKS.isdisjoint(archive.namelist())
    except (OSError, ValueError, zipfile.BadZipFile):
        return False


def _is_no_text(head: bytes) -> bool:
    """Whether many kinds of control signs stand in it: a picture, a program, noise."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or wide_of(head):
        return False  # UTF-16 and UTF-32 have them for letters
    found = [sign for sign in head if sign in _CONTROL]
    return len(set(found)) >= _MANY_KINDS and len(found) > 0.02 * len(head)


def _begins(path: Path, head: bytes) -> str:
    """The first letters of the text."""
    is_wide = head[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in head[:4]
    encoding = detected(path).name if is_wide or wide_of(head) else "utf-8"
    return head.decode(encoding, "replace").lstrip("\ufeff \t\r\n\0")
