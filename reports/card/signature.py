"""A photographed or scanned signature made into ink: the paper becomes transparent, the rim is cut off."""

from __future__ import annotations

import io
from typing import Any

from app.errors import BadInput

LARGEST_SIGNATURE = 200 * 1024  # bytes
_LONGEST = 900  # pixels: 300 dpi over 76 mm
_MOST_PIXELS = 60_000_000
_FAINTEST = 40  # levels of grey between paper and ink that a pen leaves at least
_STEPS = 16  # levels of transparency: a small file, and no eye sees more


def ink_of(data: bytes) -> bytes:
    """The signature as a PNG of black ink on nothing. Slow; touches no store.

    Raises BadInput: `signature_unreadable` for what is no picture, `signature_empty` when there is no
    writing on it or the paper cannot be told from the ink.
    """
    from PIL import Image, ImageFilter, ImageOps  # deferred: only who brings a picture waits

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise BadInput("signature_unreadable", field="signature")
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail((2 * _LONGEST, 2 * _LONGEST))
            grey = _on_paper(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput("signature_unreadable", field="signature") from error
    # Light falls unevenly on a photographed sheet: what a wide blur sees is the paper.
    paper = grey.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(max(grey.size) / 24))
    ink = _difference(paper, grey)
    return _cut(ink)


def _on_paper(picture: Any) -> Any:
    # Deferred as above.
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA", "P"):
        layer = picture.convert("RGBA")
        sheet = Image.new("RGBA", layer.size, "white")
        sheet.alpha_composite(layer)
        picture = sheet
    return picture.convert("L")


def _difference(paper: Any, grey: Any) -> Any:
    """How much darker than the paper each point is, stretched to 0 ... 255 in steps."""
    from PIL import ImageChops  # deferred as above

    darker = ImageChops.subtract(paper, grey)
    strongest: Any = darker.getextrema()[1]
    if strongest < _FAINTEST:
        raise BadInput("signature_empty", field="signature")
    low, high = strongest * 0.25, strongest * 0.7

    def level(value: int) -> int:
        share: float = max(0.0, min(1.0, (value - low) / (high - low)))
        return round(share * (_STEPS - 1)) * 255 // (_STEPS - 1)

    return darker.point([level(value) for value in range(256)])


def _cut(ink: Any) -> bytes:
    from PIL import Image  # deferred as above

    box = ink.getbbox()
    covered = sum(ink.histogram()[128:]) / (ink.width * ink.height)
    if box is None or box[2] - box[0] < 8 or covered > 0.5:
        raise BadInput("signature_empty", field="signature")
    ink = ink.crop(box)
    ink.thumbnail((_LONGEST, _LONGEST))
    made = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    made.putalpha(ink)
    out = io.BytesIO()
    made.save(out, "PNG", optimize=True)
    if len(out.getvalue()) > LARGEST_SIGNATURE:
        raise BadInput("signature_empty", field="signature")
    return out.getvalue()


def inked(png: bytes, colour: str) -> bytes:
    """The kept signature in the ink of a card (`#rrggbb`)."""
    from PIL import Image  # deferred as above

    with Image.open(io.BytesIO(png)) as opened:
        alpha = opened.convert("RGBA").getchannel("A")
    made = Image.new("RGBA", alpha.size, colour)
    made.putalpha(alpha)
    out = io.BytesIO()
    made.save(out, "PNG")
    return out.getvalue()
