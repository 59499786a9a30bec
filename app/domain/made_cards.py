"""Cards that were made: who got them, what they say, and the file that was printed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from app.domain.cards import Addressee, CardText

LARGEST_FILE = 2 * 1024 * 1024  # bytes, as the table of attachments holds them
_LONGEST_CLOSING = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDesk:
    """What the card page starts from. `languages` as the guest speaks them, the first is written."""

    guest_id: str | None
    guest_name: str
    addressee: Addressee
    languages: tuple[str, ...]
    room: str = ""
    occasion: str = ""
    gesture_id: str | None = None
    gesture_what: str = ""
    card_text: str = ""
    is_discreet: bool = False
    is_incognito: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWish:
    """A card to be kept: its words, how it looks, and what it hangs on."""

    guest_id: str | None
    gesture_id: str | None = None
    occasion: str = ""
    style: str
    language: str
    greeting: str
    body: str
    closing: str
    sign: str
    signature: str = "written"
    seed: int = 0
    hand: str = ""
    paper: str = "A6"
    writing: str = "pen"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """A card as the list shows it. Its file is fetched on purpose."""

    id: str
    guest_id: str | None
    guest_name: str
    gesture_id: str | None
    gesture_what: str
    occasion: str
    style: str
    language: str
    greeting: str
    body: str
    closing: str
    sign: str
    signature: str
    seed: int
    made_at: datetime
    made_by: str
    printed_at: datetime | None
    copies: int
    hand: str = ""
    paper: str = "A6"
    writing: str = "pen"


def without(words: CardText, letters: tuple[str, ...]) -> CardText:
    """The same words without these letters and without the gaps they would leave."""
    parts = [
        unicodedata.normalize("NFC", part) for part in (words.greeting, words.body, words.closing, words.sign)
    ]
    for letter in sorted(letters, key=len, reverse=True):
        # An emoji may carry unseen signs that say "as a picture"; they go with it.
        pattern = "".join(f"{re.escape(sign)}[\ufe00-\ufe0f]?" for sign in letter)
        parts = [re.sub(pattern, "", part) for part in parts]
    return CardText(*(part.replace("  ", " ").strip() for part in parts))


def joined(text: CardText) -> str:
    """One text to write in: greeting, body and closing under each other. The sender signs apart from it."""
    return "\n".join(part for part in (text.greeting, text.body, text.closing) if part)


def parted(text: str, sign: str) -> CardText:
    """The parts of one text: the first line greets; a short last line that is no sentence closes."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    greeting = lines.pop(0) if lines else ""
    closing = ""
    if len(lines) > 1 and len(lines[-1]) <= _LONGEST_CLOSING and lines[-1][-1] not in ".!?…":
        closing = lines.pop()
    return CardText(greeting, "\n".join(lines), closing, sign)
