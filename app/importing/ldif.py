"""LDIF (RFC 2849), as mail programs export address books: one entry a person, groups passed over."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path

from app.importing.encodings import detected, known
from app.importing.lines import TOO_LONG, lines
from app.importing.source import Encoding, Options, Record, Source

_FIELDS = {
    "givenname": "given_name", "sn": "family_name", "surname": "family_name", "cn": "full_name",
    "commonname": "full_name", "displayname": "full_name", "mozillanickname": "preferred_name",
    "xmozillanickname": "preferred_name", "mail": "email", "mozillasecondemail": "email",
    "homephone": "phone", "telephonenumber": "phone", "mobile": "mobile", "cellphone": "mobile",
    "birthyear": "birth_year", "birthmonth": "birth_month", "birthday": "birth_day",
    "preferredlanguage": "language", "o": "company", "organization": "company",
    "mozillahomestreet": "street", "homepostaladdress": "street", "street": "street",
    "mozillahomelocalityname": "city", "l": "city", "mozillahomestate": "region", "st": "region",
    "mozillahomepostalcode": "postal_code", "postalcode": "postal_code",
    "mozillahomecountryname": "country", "c": "country", "countryname": "country",
    "description": "notes", "uid": "external_id", "entryuuid": "external_id",
}  # fmt: skip
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "organizationalunit", "domain"})
COLUMNS = tuple(dict.fromkeys(_FIELDS.values()))


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
        kinds = {value.lower() for name, value in pairs if name == "objectclass"}
        if kinds & _GROUPS or not any(name in _FIELDS for name, _ in pairs):
            continue
        number += 1
        found: dict[str, str] = {}
        for name, value in pairs:
            field = _FIELDS.get(name)
            if field and not found.get(field):
                found[field] = value
            elif field == "email":
                found[field] += f"\n{value}"  # the first that is the guest's own is taken
        yield Record(number, [found.get(column, "") for column in COLUMNS])


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
