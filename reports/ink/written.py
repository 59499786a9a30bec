"""What a text is on paper: composed letters, and none of the signs that only steer or hide."""

from __future__ import annotations

import re
import unicodedata

from app.domain.direction import steady

# Soft hyphens, spaces without width, choices between a sign and its picture, signs that steer machines: they
# have no ink, fonts draw boxes for some, and readers of the finished text stumble. Joiners letters need stay.
_WITHOUT_INK = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b\u2060-\u2065\ufe00-\ufe0f\ufeff]"
)


def written(text: str) -> str:
    """The text as the pen writes it. Writing twice is the same as writing once."""
    if text.isascii() and text.isprintable():
        return text
    return _WITHOUT_INK.sub("", steady(unicodedata.normalize("NFC", text)))
