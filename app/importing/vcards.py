"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), several to a file, as telephones and mail programs write them.

The file is read as bytes, because each line of a 2.1 card may be in an alphabet of its own. Pictures, sounds
and keys are skipped as they go by.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from app.importing.encodings import by_alphabet, detected, known
from app.importing.source import Encoding, Options, Record, Source
from app.importing.vcard_fields import COLUMNS, PICTURES, SKIPPED, Line, card_of, is_nobody

_NAME = re.compile(r"^(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_/-]+)")
_BARE = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "B": "ENCODING", "8BIT": "ENCODING"}
_LONGEST = 2_000_000


def opened(path: Path, options: Options) -> Source:
    """A file of cards as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    return source_of(lambda: _cards(path, encoding.name), encoding)


def source_of(cards: Callable[[], Iterator[list[Line] | None]], encoding: Encoding) -> Source:
    """Cards as a source, however they are written down. Pictures and cards of nobody are counted."""
    left_out: Counter[str] = Counter()

    def records() -> Iterator[Record]:
        number = 0
        left_out.clear()
        for card in cards():
            if card is not None and is_nobody(card):
                left_out["nobodies"] += 1
                continue
            number += 1
            left_out["photos"] += sum(line.name in PICTURES for line in card or ())
            yield card_of(card, number)

    return Source(
        format="vcard", columns=COLUMNS, preset="vcard", encoding=encoding, left_out=left_out, records=records
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
        elif head.startswith(b"END:VCARD") and card is not None:
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
    return _named(raw).upper() in SKIPPED


def _named(raw: bytes) -> str:
    match = _NAME.match(raw[:80].decode("ascii", "replace"))
    return match[2] if match else ""


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
    name = match[2].upper() if found and match is not None else ""
    if match is None or not name or name in SKIPPED - PICTURES:
        return None
    if name in PICTURES:
        return Line(name, {}, "")  # there is one; it stays outside
    params: dict[str, list[str]] = {}
    for part in _params(head[match.end() :]):
        word, equals, value = part.partition("=")
        key = word.strip().upper() if equals else _BARE.get(word.strip().upper(), "TYPE")
        params.setdefault(key, []).append((value if equals else word).strip().strip('"'))
    return Line(name, params, _decoded(rest, params, encoding), (match[1] or "").lower())


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
