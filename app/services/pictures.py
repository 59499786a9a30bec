"""Pictures as they are kept: upright, small, JPEG, freed of place and camera data. No store is touched."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from app.domain.lost_property import LARGEST_PHOTO, LONGEST_SIDE
from app.errors import BadInput

_MOST_PIXELS = 120_000_000  # a large camera's picture; more is a file made to fill the memory
_QUALITIES = (85, 75, 65, 50)
# The brand in a HEIF file's first box (ISO/IEC 23008-12, section 10): telephones write these.
_HEIF = (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis", b"hevc")


def is_heif(data: bytes) -> bool:
    """Whether these are a telephone's HEIC or HEIF picture."""
    return data[4:8] == b"ftyp" and data[8:12] in _HEIF


def shrunk(data: bytes) -> bytes:
    """A picture as it is kept: upright, at most 1600 px, JPEG, without EXIF. Slow; touches no store.

    Raises `BadInput("photo_unreadable")`.
    """
    from PIL import Image, ImageOps  # deferred: not before the first paint

    if is_heif(data):
        _learn_heif()
    try:
        with Image.open(BytesIO(data)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise BadInput("photo_unreadable", field="photo")
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            flat = _on_white(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput("photo_unreadable", field="photo") from error
    return _small(flat)


def _learn_heif() -> None:
    # Deferred: only who adds a telephone's picture waits for its library.
    from pi_heif import register_heif_opener

    register_heif_opener()


def _on_white(picture: Any) -> Any:
    """Paper behind what is transparent; JPEG has no transparency."""
    # Deferred: only who adds a photo waits for the picture library.
    from PIL import Image

    if picture.mode not in ("RGBA", "LA", "PA", "P"):
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def _small(picture: Any) -> bytes:
    """Written anew from the pixels alone, so nothing of the camera comes along."""
    written = b""
    for quality in _QUALITIES:
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        written = out.getvalue()
        if len(written) <= LARGEST_PHOTO:
            return written
    raise BadInput("photo_unreadable", field="photo")
