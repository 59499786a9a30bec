"""The font embedded in one document: every (cluster, variant) that was written is one glyph of it.

Because a glyph stands for exactly the characters of its cluster, the text of the page reads back exactly
without hidden layers or replacement texts.
"""

from __future__ import annotations

import zlib
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

from reports.ink import sfnt
from reports.ink.faces import Face, Placed
from reports.ink.outlines import EMPTY, outline


class Glyph(NamedTuple):
    """What one character code draws and means; `advance` in font units."""

    glyphs: tuple[Placed, ...]
    variant: int
    text: str
    advance: int


class GlyphFont:
    """Collects glyphs while pages are written; reportlab calls `addObjects` when it saves."""

    _dynamicFont = 1

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.fontName = name
        self.resource = f"F{name}"
        self._codes: dict[tuple[tuple[Placed, ...], int, str, int], int] = {}
        self.rows: list[Glyph] = []

    def code(self, glyphs: tuple[Placed, ...], variant: int, text: str, advance: int) -> int:
        """The character code for this drawing of `text`; the first use makes it."""
        key = (glyphs, variant, text, advance)
        code = self._codes.get(key)
        if code is None:
            self.rows.append(Glyph(glyphs, variant, text, max(0, advance)))
            code = self._codes[key] = len(self.rows)
        return code

    def advance(self, code: int) -> int:
        """Width of a code in font units."""
        return self.rows[code - 1].advance

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's name
        """Write the font and its dictionaries into the document (PDF 1.7, 9.7.4 and 9.10.3)."""
        outlines = [EMPTY] + [outline(self.face, row.glyphs, row.variant) for row in self.rows]
        widths = [self.face.units_per_em // 2] + [row.advance for row in self.rows]
        program = sfnt.build(outlines, widths, self.face.units_per_em, self.face.ascent, self.face.descent)
        base = self._base_name(program)
        descriptor = self._descriptor(document, base, program, sfnt.bounding_box(outlines))
        descendant = self._descendant(document, base, descriptor, widths)
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(base),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"descendant:{base}")]),
                "ToUnicode": document.Reference(_stream(self._to_unicode()), f"unicode:{base}"),
            }
        )
        document.Reference(font, self.resource)
        document.idToObject["BasicFonts"].dict[self.resource] = document.Reference(font)

    def _base_name(self, program: bytes) -> str:
        """Six letters from the contents mark a subset (PDF 1.7, 9.6.4)."""
        number = zlib.crc32(program)
        tag = "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))
        return f"{tag}+{self.face.spec.postscript_name}"

    def _descriptor(self, document: Any, base: str, program: bytes, box: sfnt.Box) -> Any:
        scale = 1000 / self.face.units_per_em
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(base),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([round(side * scale) for side in box]),
                "ItalicAngle": 0,
                "Ascent": round(self.face.ascent * scale),
                "Descent": round(self.face.descent * scale),
                "CapHeight": 700,
                "StemV": 60,
                "FontFile2": document.Reference(_stream(program, Length1=len(program)), f"file:{base}"),
            }
        )

    def _descendant(self, document: Any, base: str, descriptor: Any, widths: list[int]) -> Any:
        scale = 1000 / self.face.units_per_em
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity")}
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(base),
                "CIDSystemInfo": pdfdoc.PDFDictionary({**system, "Supplement": 0}),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{base}"),
                "DW": 0,
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(width * scale, 2) for width in widths])]),
                "CIDToGIDMap": pdfdoc.PDFName("Identity"),
            }
        )

    def _to_unicode(self) -> bytes:
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        named = [(code, row.text) for code, row in enumerate(self.rows, 1) if row.text]
        for first in range(0, len(named), 100):  # a block may hold a hundred lines at most
            block = named[first : first + 100]
            lines.append(f"{len(block)} beginbfchar")
            lines += [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block]
            lines.append("endbfchar")
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


def _stream(content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.dictionary = pdfdoc.PDFDictionary(entries)
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


class FontBook:
    """The glyph fonts of one document, one per face that wrote in it."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._fonts: dict[Face, GlyphFont] = {}

    @property
    def fonts(self) -> tuple[GlyphFont, ...]:
        """All fonts made so far."""
        return tuple(self._fonts.values())

    def font_for(self, face: Face) -> GlyphFont:
        """The font that holds this face's glyphs in the document."""
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = GlyphFont(face, f"Ink{len(self._fonts) + 1}")
            self._document.fontMapping[font.fontName] = f"/{font.resource}"
            self._document.delayedFonts.append(font)
        return font
