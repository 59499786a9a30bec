"""From a line of text to clusters: the smallest pieces that are drawn and read back as one."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reports.fonts import Hand
from reports.ink import direction, runs
from reports.ink.faces import Face, Placed, Shaped, shape
from reports.ink.outlines import outline

# A brush face after a pen face starts left of its origin: without this the two words touch.
_GAP_BEFORE_OTHER_FACE = 0.10
_CLEAR = {".": 0.05, "…": 0.05, ",": 0.0, ";": 0.0}  # em between the ink of a letter and of a stop
_FARTHEST = 16_000  # font units from the origin of a cluster; a font's tables end at 32,767
_MOST_GLYPHS = 64  # that are drawn of one letter and its marks; a thousand marks are ink without a letter


class Cluster(NamedTuple):
    """Characters drawn as one glyph. `advance` and `nominal` (without kerning) are in font units."""

    text: str
    start: int
    face: Face
    glyphs: tuple[Placed, ...]
    advance: int
    nominal: int
    rtl: bool
    blank: bool

    @property
    def width(self) -> float:
        """Advance in em of the hand's size."""
        return self.advance / self.face.units_per_em * self.face.spec.size


class Line(NamedTuple):
    """Clusters from left to right; `width` in em."""

    clusters: tuple[Cluster, ...]
    width: float


@lru_cache(maxsize=384)
def shape_line(text: str, hand: Hand, language: str) -> Line:
    """Shape one line of NFC text. Cached: previews and batches shape the same lines again."""
    text = direction.mark_names(text)
    clusters: list[Cluster] = []
    for run in runs.split(text, hand):
        if clusters and clusters[-1].face is not run.face and clusters[-1].blank:
            clusters[-1] = _widened(clusters[-1])
        clusters.extend(_clusters(text, run, language))
    clusters = _with_clear_stops(clusters)
    return Line(tuple(clusters), sum(cluster.width for cluster in clusters))


def _with_clear_stops(clusters: list[Cluster]) -> list[Cluster]:
    """A stop stands clear of the letter before it: under the long foot of a z it would not be seen.

    Where the hand itself moves the two together (r and v reach over a stop), that is left as it is.
    """
    for at in range(len(clusters) - 1):
        letter, stop = clusters[at], clusters[at + 1]
        if stop.text[:1] not in _CLEAR or letter.face is not stop.face or letter.rtl or letter.blank:
            continue
        if letter.advance < letter.nominal:
            continue
        reach = letter.advance - _edge(letter, 2) + _edge(stop, 0)
        lacking = round(_CLEAR[stop.text[:1]] * letter.face.units_per_em) - reach
        if lacking > 0:
            clusters[at] = letter._replace(advance=letter.advance + lacking)
    return clusters


def _edge(cluster: Cluster, side: int) -> int:
    """Where the ink of a cluster ends at the right (2) or begins at the left (0), of all its versions."""
    boxes = [
        outline(cluster.face, cluster.glyphs, number).box for number in range(cluster.face.spec.variants)
    ]
    return max(box[2] for box in boxes) if side == 2 else min(box[0] for box in boxes)


def _widened(cluster: Cluster) -> Cluster:
    gap = round(_GAP_BEFORE_OTHER_FACE * cluster.face.units_per_em)
    return cluster._replace(advance=cluster.advance + gap)


def _clusters(text: str, run: runs.Run, language: str) -> list[Cluster]:
    piece = text[run.start : run.end]
    shaped = shape(run.face, piece, bool(run.level % 2), language)
    starts = sorted({glyph.start for glyph in shaped})
    ends = dict(zip(starts, [*starts[1:], len(piece)], strict=True))
    made: list[Cluster] = []
    first = 0
    while first < len(shaped):
        after = first
        while after < len(shaped) and shaped[after].start == shaped[first].start:
            after += 1
        start = shaped[first].start
        made.append(_cluster(piece[start : ends[start]], run.start + start, run, shaped[first:after]))
        first = after
    return made


def _near(place: int) -> int:
    """A hundred marks on one letter lie on each other rather than outside what a font can hold."""
    return max(-_FARTHEST, min(_FARTHEST, place))


def _cluster(text: str, start: int, run: runs.Run, shaped: tuple[Shaped, ...]) -> Cluster:
    glyphs, advance = [], 0
    for glyph in shaped[:_MOST_GLYPHS]:
        glyphs.append(Placed(glyph.glyph, _near(advance + glyph.dx), _near(glyph.dy)))
        advance = min(_FARTHEST, advance + glyph.advance)
    placed = tuple(glyphs)
    nominal, blank = min(_FARTHEST, run.face.nominal_advance(placed)), not text.strip()
    if blank:
        nominal = round(nominal * run.face.spec.space)
        advance = round(advance * run.face.spec.space)
    return Cluster(text, start, run.face, placed, advance, nominal, bool(run.level % 2), blank)
