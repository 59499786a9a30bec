"""The smallest TrueType file a PDF can embed: six tables, glyph id = character code of the PDF text.

Table layouts: OpenType specification, chapters `head`, `hhea`, `maxp`, `hmtx`, `loca`, `glyf`.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from reports.ink.outlines import Outline

_VERSION = 0x00010000
_CHECKSUM_TOTAL = 0xB1B0AFBA
_LONG_OFFSETS = 1

Box = tuple[int, int, int, int]


def build(outlines: Sequence[Outline], widths: Sequence[int], units: int, ascent: int, descent: int) -> bytes:
    """A font file of `outlines` (number 0 is the missing glyph) with `widths` in font units."""
    box = bounding_box(outlines)
    tables = {
        b"head": _head(units, box),
        b"hhea": _hhea(ascent, descent, max(widths), box, len(outlines)),
        b"maxp": _maxp(outlines),
        b"hmtx": b"".join(
            struct.pack(">Hh", width, outline.box[0]) for width, outline in zip(widths, outlines, strict=True)
        ),
        b"loca": _loca(outlines),
        b"glyf": b"".join(outline.data for outline in outlines) or bytes(4),
    }
    return _assemble(tables)


def bounding_box(outlines: Sequence[Outline]) -> Box:
    """The box around all drawn outlines, in font units."""
    boxes = [outline.box for outline in outlines if outline.data] or [(0, 0, 0, 0)]
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _head(units: int, box: Box) -> bytes:
    flags, mac_style, smallest, hint, glyph_format = 3, 0, 8, 2, 0
    return struct.pack(
        ">IIIIHHqqhhhhHHhhh",
        _VERSION, _VERSION, 0, 0x5F0F3CF5, flags, units, 0, 0, *box,
        mac_style, smallest, hint, _LONG_OFFSETS, glyph_format,
    )  # fmt: skip


def _hhea(ascent: int, descent: int, widest: int, box: Box, count: int) -> bytes:
    left, _, right, _ = box
    caret_rise = 1
    return struct.pack(
        ">IhhhHhhhhhhhhhhhH",
        _VERSION, ascent, descent, 0, widest, left, 0, right, caret_rise, 0, 0, 0, 0, 0, 0, 0, count,
    )  # fmt: skip


def _maxp(outlines: Sequence[Outline]) -> bytes:
    points = max(outline.points for outline in outlines)
    contours = max(outline.contours for outline in outlines)
    return struct.pack(
        ">IHHHHHHHHHHHHHH", _VERSION, len(outlines), points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
    )


def _loca(outlines: Sequence[Outline]) -> bytes:
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline.data))
    return struct.pack(f">{len(offsets)}I", *offsets)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF


def _assemble(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    header = [struct.pack(">IHHHH", _VERSION, count, 16 << power, power, count * 16 - (16 << power))]
    body: list[bytes] = []
    offset = 12 + 16 * count
    head_at = 0
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + bytes(-len(data) % 4)
        header.append(tag + struct.pack(">III", _checksum(data), offset, len(data)))
        head_at = offset if tag == b"head" else head_at
        body.append(padded)
        offset += len(padded)
    font = b"".join(header + body)
    adjustment = struct.pack(">I", (_CHECKSUM_TOTAL - _checksum(font)) & 0xFFFFFFFF)
    return font[: head_at + 8] + adjustment + font[head_at + 12 :]
