"""Many cards at once: whom they are for, and how far each of them is."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.cards import USUAL_STYLE, Addressee, CardText, Format, Length, Occasion, Style
from app.domain.made_cards import CardWish

MOST_CARDS = 1_000
MIXED = "mixed"  # one style after the other
# The children's paper looks odd among the others: it is there when somebody chooses it.
MIXABLE = tuple(style for style in Style if style is not Style.TREASURE)


class Source(StrEnum):
    """Whom a batch of cards is for."""

    LEFT_YESTERDAY = "left_yesterday"
    LEFT_TODAY = "left_today"
    ARRIVING = "arriving"
    BOUGHT_YESTERDAY = "bought_yesterday"
    BIRTHDAYS = "birthdays"
    ANNIVERSARIES = "anniversaries"
    CHOSEN = "chosen"
    LIST = "list"


HOTEL = (Source.LEFT_YESTERDAY, Source.LEFT_TODAY, Source.ARRIVING, Source.BIRTHDAYS, Source.ANNIVERSARIES)
SHOP = (Source.BOUGHT_YESTERDAY, Source.BIRTHDAYS, Source.ANNIVERSARIES)
_OCCASIONS = {
    Source.ARRIVING: Occasion.WELCOME,
    Source.BIRTHDAYS: Occasion.BIRTHDAY,
    Source.ANNIVERSARIES: Occasion.ANNIVERSARY,
}


class State(StrEnum):
    """How far a card of a batch is. `MEND`: its words do not fit, or the hand lacks a letter."""

    WAITING = "waiting"
    MEND = "mend"
    LEFT_OUT = "left_out"
    STOPPED = "stopped"
    PRINTED = "printed"


# Why a card is left out, or how it left the house.
DISCREET, BY_HAND, SAVED = "discreet", "by_hand", "saved"
TO_PRINT = (State.WAITING, State.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """Somebody a card may be written to."""

    guest_id: str | None
    name: str
    addressee: Addressee
    languages: tuple[str, ...] = ()
    is_discreet: bool = False
    room: str = ""  # of the stay the card is about


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCard:
    """A line of a list of cards: its words stand as they are."""

    name: str
    language: str
    style: str
    occasion: str
    text: CardText
    hand: str = ""
    size: str = Format.A6


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWish:
    """What a batch begins with. `guest_ids` for `CHOSEN`, `lines` and `name` for `LIST`.

    `length` is one of `Length` or the key of a text of the house's own.
    """

    source: str
    occasion: str = ""
    length: str = Length.WARM
    style: str = MIXED
    hand: str = ""
    paper: str = Format.A6
    name: str = ""
    guest_ids: tuple[str, ...] = ()
    lines: tuple[ListedCard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A batch as it is shown; `counts` by state."""

    id: str
    source: str
    name: str
    occasion: str
    length: str
    style: str
    made_at: datetime
    made_by: str
    closed_at: datetime | None
    counts: dict[str, int]
    hand: str = ""
    paper: str = Format.A6

    @property
    def total(self) -> int:
        """How many cards it has."""
        return sum(self.counts.values())

    @property
    def to_print(self) -> int:
        """How many are still to come out."""
        return sum(self.counts.get(state, 0) for state in TO_PRINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchCard:
    """One card of a batch."""

    id: str
    batch_id: str
    position: int
    guest_id: str | None
    name: str
    occasion: str
    style: str
    language: str
    text: CardText
    seed: int
    is_own: bool
    state: State
    reason: str
    card_id: str | None
    hand: str = ""
    paper: str = Format.A6

    def wish(self, signature: str = "written") -> CardWish:
        """The card as it is to be kept."""
        return CardWish(
            guest_id=self.guest_id, occasion=self.occasion, style=self.style, language=self.language,
            greeting=self.text.greeting, body=self.text.body, closing=self.text.closing,
            sign=self.text.sign, signature=signature, seed=self.seed, hand=self.hand, paper=self.paper,
        )  # fmt: skip


def to_come(cards: Iterable[BatchCard]) -> list[BatchCard]:
    """The cards printing is about: those not out yet; once none is left, those that lie in a file only."""
    known = list(cards)
    waiting = [card for card in known if card.state in TO_PRINT]
    return waiting or [card for card in known if card.state is State.PRINTED and card.reason == SAVED]


def occasion_of(source: str) -> str:
    """What the cards of this source are for, unless somebody chooses otherwise."""
    return _OCCASIONS.get(Source(source), Occasion.THANKS) if source in tuple(Source) else Occasion.THANKS


def usual_style(source: str) -> str:
    """The style a batch begins with: the usual paper of its occasion, else all of them in turn."""
    return USUAL_STYLE.get(Occasion(occasion_of(source)), MIXED)


def style_at(style: str, position: int) -> str:
    """The style of the card at this position; mixed styles take turns."""
    return MIXABLE[position % len(MIXABLE)].value if style == MIXED else style


def seed_of(key: str, day: date) -> int:
    """A writing of one's own for each guest and day; the same one when it is drawn again."""
    return zlib.crc32(f"{key}/{day.isoformat()}".encode()) & 0x7FFFFFFF
