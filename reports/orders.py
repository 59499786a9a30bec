"""What the desk asks to have printed: one frozen record per kind of document, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Signature = Literal["written", "ink", "picture"]
Paper = Literal["A6", "A5", "DL", "square", "folded", "tent", "tag"]
Writing = Literal["pen", "guides", "lines"]


@dataclass(frozen=True, slots=True)
class CardOrder:
    """One card, written by hand on `paper` (landscape).

    `signature="ink"` leaves a faint line and room for a real pen instead of writing `sign`; "picture"
    puts `signature_picture` (a PNG of `reports.card.signature`) above it. With `background=False`
    nothing is printed that would need ink up to the edge of the paper. The same order always gives the
    same file; another `seed` gives another writing of the same text.

    `hand` is a name of `reports.fonts.HANDS`, empty for the style's own; `own_hand` (a font file) writes
    instead of it. `writing="guides"` leaves faint lines with the words small above them, for a person to
    copy; "lines" only the lines. `colours` are the house's two (`#rrggbb`), `logo` its PNG, `house` its
    name for the `back`. `cover` stands outside a folded card.
    """

    style: str
    greeting: str
    body: str
    closing: str
    sign: str
    language: str
    seed: int = 0
    paper: Paper = "A6"
    signature: Signature = "written"
    background: bool = True
    title: str = ""
    author: str = ""
    hand: str = ""
    own_hand: bytes = b""
    signature_picture: bytes = b""
    writing: Writing = "pen"
    colours: tuple[str, ...] = ()
    logo: bytes = b""
    house: str = ""
    back: bool = False
    cover: str = ""


@dataclass(frozen=True, slots=True)
class Unwritable:
    """A character no hand has, the part of the card it stands in, and the word around it."""

    character: str
    part: str
    word: str


@dataclass(frozen=True, slots=True)
class CardFile:
    """The finished cards. `missing` are characters no hand has; `overset` means a text did not fit.

    `unwritable` says where each of them stands, card by card.
    """

    pdf: bytes
    missing: tuple[str, ...]
    overset: bool
    pages: int
    unwritable: tuple[Unwritable, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A finished typed document; `missing` are characters none of the fonts has."""

    pdf: bytes
    missing: tuple[str, ...]
    overset: bool
    pages: int


@dataclass(frozen=True, slots=True)
class NoteLabels:
    """The words of a note, in the language of the department that reads it."""

    heading: str
    where: str
    what: str
    promised: str
    asked_by: str
    given_to: str
    done_by: str
    done_at: str


@dataclass(frozen=True, slots=True)
class NoteOrder:
    """A special request on paper for a department. Never a diagnosis, and a name only if it is needed.

    Times arrive as text, already in the place's time zone and the reader's language.
    """

    number: str
    department: str
    where: str
    what: str
    promised: str
    asked_by: str
    house: str
    written_at: str
    labels: NoteLabels
    language: str
    guest: str = ""
    paper: Literal["A6", "A5"] = "A6"


@dataclass(frozen=True, slots=True)
class TagOrder:
    """The tag tied to a found item: 62 x 29 mm, number readable by people and by scanners.

    `hidden` marks that prove ownership have no field here on purpose: they are never printed.
    """

    number: str
    words: str
    place: str
    found_on: str
    shelf: str
    language: str
    house: str = ""

    @property
    def payload(self) -> str:
        """What the QR code says: `LF:LF-0142`."""
        return f"LF:{self.number}"


@dataclass(frozen=True, slots=True)
class RulerLabels:
    """The words of the test page, in the language of who measures it."""

    heading: str
    bar: str
    corners: str
    text: str


@dataclass(frozen=True, slots=True)
class RulerOrder:
    """A test page of `width_mm` x `height_mm`: bars of a known length, and corners at a known distance."""

    width_mm: float
    height_mm: float
    labels: RulerLabels
    language: str
    printer: str = ""
    house: str = ""


@dataclass(frozen=True, slots=True)
class EnvelopeOrder:
    """One envelope or label: whom to (`to`, top line first) and from whom (`sender`, "" on labels).

    `hand` is "typed" or one of the written ones; the same order always gives the same file.
    """

    to: tuple[str, ...]
    language: str
    sender: tuple[str, ...] = ()
    hand: str = "typed"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class EnvelopesOrder:
    """Envelopes or labels together. `form`: c6, dl, label, a4x21, a4x24; `first` is the first free label."""

    form: str
    each: tuple[EnvelopeOrder, ...]
    title: str = ""
    author: str = ""
    first: int = 0


@dataclass(frozen=True, slots=True)
class StatementLabels:
    """The words of a statement, in the language of who reads it."""

    heading: str
    period: str
    made: str
    day: str
    employee: str
    count: str
    amount: str
    by_day: str
    by_employee: str
    total: str
    page: str  # with {page} and {pages}


@dataclass(frozen=True, slots=True)
class StatementOrder:
    """A statement as A4 pages for the archive. Days, counts and amounts arrive as the reader writes them."""

    house: str
    labels: StatementLabels
    language: str
    days: tuple[tuple[str, str, str, str], ...]  # day, employee, count, amount
    employees: tuple[tuple[str, str, str], ...]  # employee, count, amount
    total: tuple[str, str]  # count, amount


@dataclass(frozen=True, slots=True)
class OwnDataSection:
    """What is held of one kind: a heading and its lines, each with its day (may be empty) and its words."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OwnDataOrder:
    """Everything held about a guest, worded for the guest. `note` says what was left out, and why."""

    title: str
    name: str
    house: str
    made_on: str
    note: str
    sections: tuple[OwnDataSection, ...]
    language: str


@dataclass(frozen=True, slots=True)
class EvacuationLine:
    """A room on a list of the house: its number, how many people, their names, and what helpers must know.

    `told` is said below in the quiet letters of the names, where nothing is urgent.
    """

    room: str
    people: str
    names: str
    needs: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class EvacuationOrder:
    """The list as it is printed. `floors` have a heading each; `first` is who needs help, `note` the sums."""

    title: str
    house: str
    as_of: str
    note: str
    first_title: str
    first: tuple[EvacuationLine, ...]
    floors: tuple[tuple[str, tuple[EvacuationLine, ...]], ...]
    language: str


@dataclass(frozen=True, slots=True)
class ImportReportOrder:
    """What an import did, for the archive: sums, what was left out, and the numbers of rejected rows.

    Each line of a section has a number (may be empty) and its words. It tells of no guest by name.
    """

    title: str
    file: str
    house: str
    made: str
    note: str
    sections: tuple[OwnDataSection, ...]
    language: str
