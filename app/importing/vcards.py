"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), several to a file, as telephones and mail programs write them.

The file is read as bytes, because each line of a 2.1 card may be in an alphabet of its own. Pictures, sounds
and keys are skipped as they go by.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.importing.encodings import by_alphabet, detected, known
from app.importing.source import LONGEST_CELL, Encoding, Options, Record, Source

COLUMNS = (
    "external_id", "given_name", "family_name", "full_name", "preferred_name", "title", "email", "phone",
    "mobile", "birthday", "language", "company", "street", "city", "region", "postal_code", "country",
    "notes",
)  # fmt: skip
_SKIPPED = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-PHOTO", "AGENT"})
_NAME = re.compile(r"^(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_/-]+)")
_BARE = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "B": "ENCODING", "8BIT": "ENCODING"}
_LONGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name, its parameters and its value as written."""

    name: str
    params: dict[str, list[str]]
    value: str

    def kinds(self) -> set[str]:
        """What the TYPE parameters say, in small letters."""
        return {kind.strip().lower() for kinds in self.params.get("TYPE", ()) for kind in kinds.split(",")}


def opened(path: Path, options: Options) -> Source:
    """A file of cards as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    return Source(
        format="vcard", columns=COLUMNS, preset="vcard", encoding=encoding,
        records=lambda: _records(path, encoding.name),
    )  # fmt: skip


def _records(path: Path, encoding: str) -> Iterator[Record]:
    number = 0
    for card in _cards(path, encoding):
        if card is None or not any(_is_group(line) for line in card):
            number += 1
            yield card_of(card, number)


def _is_group(line: Line) -> bool:
    """Whether a card is a list of people and nobody itself (RFC 6350, and Apple's word of its own)."""
    return line.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and line.value.strip().lower() == "group"


def card_of(card: list[Line] | None, number: int) -> Record:
    """One card as a record."""
    if card is None:
        return Record(number, [""] * len(COLUMNS), "card_cut")
    found: dict[str, str] = {}
    for line in _by_preference(card):
        taker = _TAKERS.get(line.name)
        if taker is not None:
            for field, value in taker(line).items():
                if value and not found.get(field):
                    found[field] = value
                elif value and field == "email":
                    found[field] += f"\n{value}"  # the first that is the guest's own is taken
    values = [found.get(column, "") for column in COLUMNS]
    long = any(len(value) > LONGEST_CELL for value in values)
    return Record(number, values, "row_long" if long else "")


def _by_preference(card: list[Line]) -> list[Line]:
    """What the card calls preferred comes first; otherwise its own order."""
    return sorted(
        card, key=lambda line: 0 if "pref" in line.kinds() or line.params.get("PREF") == ["1"] else 1
    )


def _cards(path: Path, encoding: str) -> Iterator[list[Line] | None]:
    """The lines of each card; None for one that has no end."""
    card: list[Line] | None = None
    depth = 0
    is_agent = False  # 2.1 writes an assistant's card inside the card, below "AGENT:"
    for raw in _unfolded(path, encoding):
        head = raw.strip().upper()
        if head == b"BEGIN:VCARD" or head.endswith(b"\xbfBEGIN:VCARD"):
            if card is not None and depth == 1 and card and not is_agent:
                yield card  # the one before was never ended; it is whole as far as it goes
                depth = 0
            card, depth = card if depth else [], depth + 1
        elif head == b"END:VCARD" and card is not None:
            depth -= 1
            if depth <= 0:
                yield card
                card, depth = None, 0
        elif card is not None and depth == 1:
            is_agent = head.rstrip(b" ") in (b"AGENT:", b"AGENT;VCARD:")
            line = _line(raw, encoding)
            if line is not None:
                card.append(line)
    if card is not None:
        # Half a file: a card that is cut may be cut in the middle of a name.
        yield None


def _unfolded(path: Path, encoding: str) -> Iterator[bytes]:
    """Logical lines: folded ones and soft breaks of quoted-printable joined, pictures passed over."""
    held: list[bytes] = []
    size = 0
    for raw in _raw_lines(path, encoding):
        soft = bool(held) and held[-1].rstrip().endswith(b"=") and _is_quoted(held[0])
        if held and (raw[:1] in (b" ", b"\t") or soft):
            if size < _LONGEST and not _is_skipped(held[0]):
                held.append(raw if soft else raw[1:])
                size += len(raw)
            continue
        if held:
            yield _joined(held)
        held, size = ([raw], len(raw)) if raw.strip() else ([], 0)
    if held:
        yield _joined(held)


def _joined(held: list[bytes]) -> bytes:
    if _is_quoted(held[0]):
        return b"".join(part.rstrip()[:-1] if part.rstrip().endswith(b"=") else part for part in held)
    return b"".join(held)


def _is_quoted(raw: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in raw.split(b":", 1)[0].upper()


def _is_skipped(raw: bytes) -> bool:
    return _named(raw).upper() in _SKIPPED


def _named(raw: bytes) -> str:
    match = _NAME.match(raw[:80].decode("ascii", "replace"))
    return match[1] if match else ""


def _raw_lines(path: Path, encoding: str) -> Iterator[bytes]:
    """Lines as bytes; text of two bytes a letter is put into UTF-8 first."""
    if encoding.startswith(("utf-16", "utf-32", "utf_16", "utf_32")):
        from app.importing.lines import lines  # here: only wide text is read as text

        for line in lines(path, encoding):
            yield line.encode("utf-8", "replace")
        return
    with path.open("rb") as file:
        while raw := file.readline(_LONGEST):
            yield from raw.rstrip(b"\r\n").split(b"\r")


def _line(raw: bytes, encoding: str) -> Line | None:
    head, found, rest = _parted(raw)
    match = _NAME.match(head.strip())
    if not found or match is None or match[1].upper() in _SKIPPED:
        return None
    params: dict[str, list[str]] = {}
    for part in _params(head[match.end() :]):
        name, equals, value = part.partition("=")
        key = name.strip().upper() if equals else _BARE.get(name.strip().upper(), "TYPE")
        params.setdefault(key, []).append((value if equals else name).strip().strip('"'))
    return Line(match[1].upper(), params, _decoded(rest, params, encoding))


def _parted(raw: bytes) -> tuple[str, bool, bytes]:
    """Name and parameters, and the value: parted at the first colon outside quotation marks."""
    inside = False
    for at, byte in enumerate(raw[:4000]):
        if byte == 0x22:
            inside = not inside
        elif byte == 0x3A and not inside:
            return raw[:at].decode("utf-8", "replace").lstrip("\ufeff"), True, raw[at + 1 :]
    return "", False, b""


def _params(head: str) -> list[str]:
    return [part for part in re.findall(r';((?:"[^"]*"|[^;])*)', head) if part.strip()]


def _decoded(value: bytes, params: dict[str, list[str]], encoding: str) -> str:
    how = (params.get("ENCODING") or [""])[0].upper()
    if how == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    elif how in ("BASE64", "B"):
        try:
            value = base64.b64decode(value)
        except (binascii.Error, ValueError):
            return ""
    return _letters(value, (params.get("CHARSET") or [""])[0], encoding)


def _letters(value: bytes, charset: str, encoding: str) -> str:
    if charset.lower() in ("shift_jis", "shift-jis", "sjis"):
        charset = "cp932"
    for name in (charset, "utf-8"):
        try:
            if name:
                return value.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    fallback = encoding if not encoding.startswith(("utf", "U8")) else by_alphabet(value).name
    return value.decode(fallback, "replace")


def _pieces(value: str, mark: str = ";") -> list[str]:
    """The parts of a structured value, with their escapes undone."""
    return [_plain(part) for part in re.split(rf"(?<!\\){mark}", value)]


def _plain(text: str) -> str:
    text = re.sub(r"\\([nN,;:\\])", lambda match: "\n" if match[1] in "nN" else match[1], text)
    return text.replace("\r\n", "\n").strip()


def _n(line: Line) -> dict[str, str]:
    family, given, middle, prefix = [*_pieces(line.value), "", "", "", ""][:4]
    given = " ".join(part for part in (given, middle) if part)
    return {"family_name": family, "given_name": given, "title": prefix.replace(",", " ")}


def _tel(line: Line) -> dict[str, str]:
    kinds = line.kinds()
    if kinds & {"fax", "pager", "modem", "bbs", "video"}:
        return {}
    number = _plain(line.value).removeprefix("tel:").split(";")[0]
    return {"mobile" if kinds & {"cell", "mobile", "iphone"} else "phone": number}


def _adr(line: Line) -> dict[str, str]:
    box, extra, street, city, region, code, country = [*_pieces(line.value), *[""] * 7][:7]
    street = ", ".join(part.replace("\n", ", ") for part in (street, extra, box) if part)
    return {"street": street, "city": city, "region": region, "postal_code": code, "country": country}


def _bday(line: Line) -> dict[str, str]:
    return {} if "text" in [value.lower() for value in line.params.get("VALUE", ())] else {
        "birthday": _plain(line.value)
    }  # fmt: skip


def _text(field: str) -> Taker:
    return lambda line: {field: _plain(line.value)}


Taker = Callable[[Line], dict[str, str]]
_TAKERS: dict[str, Taker] = {
    "N": _n, "TEL": _tel, "ADR": _adr, "BDAY": _bday,
    "FN": _text("full_name"), "EMAIL": _text("email"), "NOTE": _text("notes"), "UID": _text("external_id"),
    "LANG": _text("language"), "NICKNAME": lambda line: {"preferred_name": _pieces(line.value, ",")[0]},
    "ORG": lambda line: {"company": _pieces(line.value)[0]},
}  # fmt: skip
