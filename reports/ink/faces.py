"""Loaded faces: which characters they have, and what HarfBuzz makes of a run of text."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from reports.fonts import FaceSpec


class Placed(NamedTuple):
    """A glyph and where it stands inside its cluster, in font units."""

    glyph: int
    dx: int
    dy: int


class Shaped(NamedTuple):
    """One glyph as HarfBuzz returns it; `start` is the index of its first character in the run."""

    glyph: int
    start: int
    advance: int
    dx: int
    dy: int


class Face:
    """One font file in memory. Equal only to itself, so it can key the caches below."""

    def __init__(self, spec: FaceSpec) -> None:
        self.spec = spec
        blob = hb.Blob(spec.content) if spec.content else hb.Blob.from_file_path(str(spec.path))
        self._face = hb.Face(blob)
        self.font = hb.Font(self._face)
        self.units_per_em: int = self._face.upem
        self.characters = frozenset(self._face.unicodes)
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender

    def has(self, character: str) -> bool:
        """Whether the font has this character."""
        return ord(character) in self.characters

    def x_height(self) -> float:
        """How tall a small x is, in em; 0 where the face has none."""
        glyph = self.font.get_nominal_glyph(ord("x"))
        extents = self.font.get_glyph_extents(glyph) if glyph else None
        return extents.y_bearing / self.units_per_em if extents else 0.0

    def nominal_advance(self, glyphs: tuple[Placed, ...]) -> int:
        """Width before kerning, in font units."""
        return sum(self.font.get_glyph_h_advance(placed.glyph) for placed in glyphs)


@lru_cache(maxsize=64)
def load(spec: FaceSpec) -> Face:
    """The face of `spec`, read from its file once per process."""
    return Face(spec)


@lru_cache(maxsize=768)
def shape(face: Face, text: str, rtl: bool, language: str) -> tuple[Shaped, ...]:
    """Glyphs of a run of one script and one direction, in visual order."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if language:
        buffer.language = language
    hb.shape(face.font, buffer)
    return tuple(
        Shaped(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
