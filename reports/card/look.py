"""The house on a card: its two colours, its logo, its name. Without them a style keeps its own colours."""

from __future__ import annotations

import colorsys
import io
import re
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.errors import BadInput

LARGEST_LOGO = 512 * 1024  # bytes
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LONGEST = 900  # pixels of a picture as it is kept: 300 dpi over 76 mm


@dataclass(frozen=True, slots=True)
class Look:
    """`primary` and `accent` as `#rrggbb`, empty where the style's own colours hold."""

    primary: str = ""
    accent: str = ""
    logo: bytes = b""
    house: str = ""

    def first(self, own: str) -> str:
        """The house's first colour, or the style's own."""
        return self.primary or own

    def second(self, own: str) -> str:
        """The house's second colour, or the style's own."""
        return self.accent or self.primary or own

    @property
    def key(self) -> str:
        """What tells drawn art of one look from another."""
        return f"{self.primary}{self.accent}"


PLAIN = Look()


def checked_colour(colour: str) -> str:
    """`#rrggbb` or empty. Raises BadInput (`card_colour`)."""
    if colour and not _COLOUR.fullmatch(colour):
        raise BadInput("card_colour", field="colours", value=colour)
    return colour.lower()


def pale(colour: str, share: float) -> str:
    """A colour mixed with white; `share` 1 is white."""
    return mixed(colour, "#ffffff", share)


def mixed(colour: str, other: str, share: float) -> str:
    """`share` of the other colour in this one."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def deep(colour: str, most: float = 0.34) -> str:
    """The colour, darkened until white writing and gold lines stand out on it; `most` is its lightness."""
    red, green, blue = (part / 255 for part in _parts(colour))
    hue, lightness, strength = colorsys.rgb_to_hls(red, green, blue)
    parts = colorsys.hls_to_rgb(hue, min(lightness, most), strength)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def fit_logo(data: bytes) -> bytes:
    """A logo as it is kept: a PNG of at most 900 pixels, its empty rim cut off.

    Slow; touches no store. Raises BadInput (`logo_unreadable`).
    """
    from PIL import Image, ImageOps  # deferred: only who chooses a picture waits for the picture library

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > 60_000_000:
                raise BadInput("logo_unreadable", field="logo")
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput("logo_unreadable", field="logo") from error
    box = picture.getchannel("A").getbbox()
    if box is None:
        raise BadInput("logo_unreadable", field="logo")
    picture = picture.crop(box)
    picture.thumbnail((_LONGEST, _LONGEST))
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    if len(out.getvalue()) > LARGEST_LOGO:
        raise BadInput("logo_large", field="logo")
    return out.getvalue()


def draw_picture(canvas: Any, png: bytes, box: tuple[float, float, float, float]) -> None:
    """A picture as large as it fits the box (x, y, width, height), at its left and middle."""
    x, y, _, height = box
    across, up = drawn_size(png, box)
    canvas.drawImage(_reader(png)[0], x, y + (height - up) / 2, across, up, mask="auto")


def drawn_size(png: bytes, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Width and height of a picture as large as it fits the box."""
    _, across, down = _reader(png)
    scale = min(box[2] / across, box[3] / down)
    return across * scale, down * scale


def centred_picture(canvas: Any, png: bytes, box: tuple[float, float, float, float]) -> None:
    """The same in the middle of the box."""
    x, y, width, height = box
    free = width - drawn_size(png, box)[0]
    draw_picture(canvas, png, (x + free / 2, y, width - free / 2, height))


def _reader(png: bytes) -> tuple[Any, int, int]:
    return _reader_of(png, threading.get_ident())


@lru_cache(maxsize=8)
def _reader_of(png: bytes, _thread: int) -> tuple[Any, int, int]:
    """A picture is unpacked when it is first drawn, and two threads may not unpack the same one."""
    # Deferred: most cards carry no picture.
    from reportlab.lib.utils import ImageReader

    reader = ImageReader(io.BytesIO(png))
    across, down = reader.getSize()
    return reader, across, down
