"""What makes a card this house's and this person's: colours and logo, one's own hand and signature."""

from __future__ import annotations

from dataclasses import dataclass, field

LARGEST_LOGO = 512 * 1024  # bytes
LARGEST_FONT = 2 * 1024 * 1024
LARGEST_SIGNATURE = 200 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class PenCase:
    """`colours` are two of `#rrggbb`, or none; `hand` a font file; `logo` and `signature` PNGs."""

    colours: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)
    hand: bytes = field(default=b"", repr=False)
    hand_name: str = ""
    signature: bytes = field(default=b"", repr=False)
