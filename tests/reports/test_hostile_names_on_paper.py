"""Names that break programs, on every paper: written and read back, or told before anything is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from app.domain.cards import Addressee, greet
from reports import card, envelope, evacuation, note, own_data, statement, tag
from reports.card.drawing import setting_of
from reports.fonts import TYPED, Hand
from reports.ink.runs import missing
from reports.ink.written import written
from reports.orders import (
    CardFile,
    CardOrder,
    EnvelopeOrder,
    EnvelopesOrder,
    EvacuationLine,
    EvacuationOrder,
    NoteLabels,
    NoteOrder,
    OwnDataOrder,
    OwnDataSection,
    PrintedFile,
    StatementLabels,
    StatementOrder,
    TagOrder,
)
from tests.hostile_names import NAMES
from tests.reports.letters import order as card_order
from tests.reports.reading import by_pdfium, folded

File = PrintedFile | CardFile
HOUSE = "Hotel Pod Lipą"
NOTE = NoteLabels("Note", "Where", "What", "By", "Asked by", "For", "Who", "At")
SHORT = [name for name in NAMES if len(name) <= 28]
WRITABLE = [name for name in SHORT if not missing(written(name), TYPED)]
UNWRITABLE = [name for name in SHORT if missing(written(name), TYPED)]
LONG = [name for name in NAMES if len(name) > 1_000]


def plain(text: str) -> str:
    """Letters as readers give them back: ligatures taken apart, no spaces, nothing without ink."""
    return unicodedata.normalize("NFKC", folded(written(text))).replace(" ", "")


def is_read(name: str, text: str) -> bool:
    """Whether the name stands in what was read. Words of both directions come in the order of the reader."""
    directions = {unicodedata.bidirectional(letter) for letter in name}
    if "L" in directions and directions & {"R", "AL"}:
        return all(plain(word) in text for word in name.split())
    return plain(name) in text


def cards(names: Sequence[str]) -> File:
    greetings = [greet(Addressee(name=name), "en") for name in names]
    return card.draw_many([card_order("notebook", "en", greeting=line, body="Hi.") for line in greetings])


def notes(names: Sequence[str]) -> File:
    (name,) = names
    order = NoteOrder("RQ-1", "Kitchen", "412", "Water", "10:15", name, HOUSE, "9:52", NOTE, "en", guest=name)
    return note.draw(replace(order, what=f"Water for {name}"))


def tags(names: Sequence[str]) -> File:
    (name,) = names
    return tag.draw(TagOrder("LF-1", name, "room 214", "22 Nov", "A3", "en", HOUSE))


def envelopes(names: Sequence[str]) -> File:
    each = tuple(EnvelopeOrder((name, "Long Street 5", "00-001 Town"), "en") for name in names)
    return envelope.draw(EnvelopesOrder("c6", each, "Envelopes", HOUSE))


def labels(names: Sequence[str]) -> File:
    each = tuple(EnvelopeOrder((name, "Long Street 5", "00-001 Town"), "en") for name in names)
    return envelope.draw(EnvelopesOrder("a4x21", each, "Labels", HOUSE))


def statements(names: Sequence[str]) -> File:
    words = StatementLabels(
        "Statement", "November", "30 Nov", "Day", "Who", "Count", "Cost", "By day", "By employee", "Total",
        "Page {page} of {pages}",
    )  # fmt: skip
    rows = tuple((name, "1", "2.00 EUR") for name in names)
    return statement.draw(StatementOrder(HOUSE, words, "en", (), rows, ("1", "2.00 EUR")))


def own(names: Sequence[str]) -> File:
    lines = tuple(("Name", name) for name in names)
    section = OwnDataSection("Profile", lines)
    return own_data.draw(OwnDataOrder("What we hold", names[0], HOUSE, "22 Nov", "All.", (section,), "en"))


def evacuations(names: Sequence[str]) -> File:
    lines = tuple(EvacuationLine("412", "1", name) for name in names)
    return evacuation.draw(
        EvacuationOrder("Everybody", HOUSE, "9:52", "", "First", (), (("4", lines),), "en")
    )


Paper = Callable[[Sequence[str]], File]
MANY: tuple[Paper, ...] = (cards, envelopes, labels, statements, own, evacuations)
ONE: tuple[Paper, ...] = (notes, tags)


def hand_of(paper: Paper) -> Hand:
    return setting_of(card_order("notebook", "en")).hand if paper is cards else TYPED


@pytest.mark.parametrize("paper", MANY)
def test_what_can_be_written_is_read_back(paper: Paper) -> None:
    names = [name for name in WRITABLE if not missing(written(name), hand_of(paper))]
    file = paper(names)
    assert (file.missing, file.overset) == ((), False)
    read = plain(" ".join(by_pdfium(file.pdf)))
    assert [name for name in names if not is_read(name, read)] == []


@pytest.mark.parametrize("paper", ONE)
def test_a_note_and_a_tag_read_back_too(paper: Paper) -> None:
    for name in WRITABLE[::3]:
        file = paper([name])
        assert (file.missing, file.overset) == ((), False), name
        assert is_read(name, plain(" ".join(by_pdfium(file.pdf))))


@pytest.mark.parametrize("paper", [*MANY, *ONE])
def test_what_no_font_has_is_told(paper: Paper) -> None:
    for name in UNWRITABLE[::3] if paper in (own, statements) else UNWRITABLE:
        told = "".join(paper([name]).missing)  # a card tells an emoji made of several as one
        assert set(missing(written(name), hand_of(paper))) <= set(told), name


@pytest.mark.parametrize("paper", [*MANY, *ONE])
def test_ten_thousand_letters_are_told_and_break_nothing(paper: Paper) -> None:
    for name in LONG:
        file = paper([name])
        if paper is own:  # takes as many lines as it needs, and says all of it
            assert not file.overset
        elif paper is not evacuations:  # as many pages as it needs
            assert file.overset or file.missing or plain(name) in plain(" ".join(by_pdfium(file.pdf)))


def test_a_long_name_stands_whole_among_the_guests_data() -> None:
    for name in ("Anna " * 1_999 + "Nowak", "Ж" * 10_000):
        read = plain(" ".join(by_pdfium(own([name]).pdf)))
        assert read.count("Anna" if "Anna" in name else "Ж") >= name.count("Anna" if "Anna" in name else "Ж")


def test_a_name_turns_nothing_around_it() -> None:
    """On one line with other words: what follows a name with an override still reads from left to right."""
    for sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
        line = f"Dear Anna {sign}Nowak, room 412"
        (read,) = by_pdfium(card.draw(CardOrder("notebook", line, "Hi.", "", "", "en")).pdf)
        assert "Dear Anna Nowak, room 412" in read


def test_marks_without_end_stay_on_their_letter() -> None:
    name = "Z" + "\u0301\u0323" * 300 + "algo"
    for paper in (*MANY, *ONE):
        assert paper([name]).pdf.startswith(b"%PDF")


def test_signs_that_end_or_steer_are_not_written() -> None:
    assert written("An\x00na\x1b[31m \ufeffNo\u00adwak\u200b") == "Anna[31m Nowak"
    assert written("\u05d3\u05d5\u05d3 می\u200cخواهم") == "\u05d3\u05d5\u05d3 می\u200cخواهم"
    assert written("z\u0307") == "ż"
