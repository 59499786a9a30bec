"""LDIF (RFC 2849), as mail programs export address books: one entry a person; what is none is passed over."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path

from app.importing.encodings import detected, known
from app.importing.lines import TOO_LONG, lines
from app.importing.source import Encoding, Options, Record, Source

_FIELDS = {
    "givenname": "given_name", "sn": "family_name", "surname": "family_name", "cn": "full_name",
    "commonname": "full_name", "displayname": "full_name", "mozillanickname": "preferred_name",
    "xmozillanickname": "preferred_name", "mail": "email", "mozillasecondemail": "email",
    "homephone": "phone", "telephonenumber": "phone", "workphone": "phone", "mobile": "mobile",
    "cellphone": "mobile", "birthyear": "birth_year", "birthmonth": "birth_month",
    "birthday": "birth_day", "preferredlanguage": "language", "o": "company", "organization": "company",
    "company": "company", "description": "notes", "uid": "external_id", "entryuuid": "external_id",
}  # fmt: skip
_AT_HOME = {
    "mozillahomestreet": "street", "homestreet": "street", "mozillahomestreet2": "street",
    "homepostaladdress": "street", "mozillahomelocalityname": "city",
    "mozillahomestate": "region", "mozillahomepostalcode": "postal_code",
    "mozillahomecountryname": "country",
}  # fmt: skip
_AT_WORK = {
    "street": "street", "streetaddress": "street", "mozillaworkstreet2": "street", "postaladdress": "street",
    "l": "city", "locality": "city",
    "st": "region", "postalcode": "postal_code", "c": "country", "countryname": "country", "co": "country",
}  # fmt: skip
_SECOND_LINES = frozenset({"mozillahomestreet2", "mozillaworkstreet2"})
# Classes that somebody's entry has, or the beginning of theirs; those that others have are no guest's.
_SOMEBODY = ("person", "contact", "user", "account", "friend")
_SOMETHING = frozenset({"organization", "organizationalrole", "device", "group", "posixgroup"})
_LINES = re.compile(r"\s*\$\s*")  # what stands between the lines of an address
_CHANGES = frozenset({"delete", "modify", "modrdn", "moddn"})
COLUMNS = tuple(dict.fromkeys([*_FIELDS.values(), *_AT_HOME.values()]))


def opened(path: Path, options: Options) -> Source:
    """An address book in LDIF as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    return Source(
        format="ldif", columns=COLUMNS, encoding=encoding, records=lambda: _records(path, encoding.name)
    )


def _records(path: Path, encoding: str) -> Iterator[Record]:
    number = 0
    for entry in _entries(path, encoding):
        pairs = [pair for pair in map(_pair, entry) if pair is not None]
        if _is_somebody(pairs):
            number += 1
            found = _found(pairs)
            yield Record(number, [found.get(column, "") for column in COLUMNS])


def _is_somebody(pairs: list[tuple[str, str]]) -> bool:
    """Whether an entry is of a person: no group, no part of the directory, no change to another entry."""
    named = {name for name, _ in pairs}
    if not named & (_FIELDS.keys() | _AT_WORK.keys()):
        return False
    if any(name == "changetype" and value.lower() in _CHANGES for name, value in pairs):
        return False
    kinds = {value.lower() for name, value in pairs if name == "objectclass"}
    if not kinds or any(word in kind for kind in kinds for word in _SOMEBODY):
        return True
    return bool(named & {"mail", "mobile", "telephonenumber"}) and not kinds & _SOMETHING


def _found(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """The fields of an entry; an address at work only where none at home is told."""
    is_at_home = any(name in _AT_HOME and value for name, value in pairs)
    fields = _FIELDS | (_AT_HOME if is_at_home else _AT_WORK)
    found: dict[str, str] = {}
    for name, text in pairs:
        field = fields.get(name)
        value = _LINES.sub(", ", text) if field == "street" else text
        if field and (not found.get(field) or name == "homephone"):
            found[field] = value
        elif field and name in _SECOND_LINES and value:
            found["street"] += f", {value}"
        elif field == "email":
            found[field] += f"\n{value}"  # the first that is the guest's own is taken
    return found


def _entries(path: Path, encoding: str) -> Iterator[list[str]]:
    """The unfolded lines of each entry."""
    entry: list[str] = []
    for line in lines(path, encoding):
        if line.startswith(" ") and entry:
            entry[-1] += line[1:]
        elif line.strip() and not line.startswith(("#", TOO_LONG)):
            entry.append(line)
        elif not line.strip() and entry:
            yield entry
            entry = []
    if entry:
        yield entry


def _pair(line: str) -> tuple[str, str] | None:
    name, colon, value = line.partition(":")
    if not colon:
        return None
    name = name.split(";")[0].strip().lower()
    if value.startswith(":"):
        try:
            return name, base64.b64decode(value[1:].strip()).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return name, ""
    return name, value.lstrip("<").strip()
