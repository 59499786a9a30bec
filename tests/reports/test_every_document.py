"""Whatever is made says what it is, who made it and in which language; every size prints as it is."""

from __future__ import annotations

import io
from itertools import product

import pikepdf
import pypdfium2
import pytest

from app.domain.cards import Addressee, CardFacts, Format, Occasion, cover, suggest
from reports import archive, card, envelope, import_report, note, own_data, statement, tag
from reports.card.frame import FORMATS
from reports.orders import (
    CardOrder,
    EnvelopeOrder,
    EnvelopesOrder,
    ImportReportOrder,
    NoteLabels,
    NoteOrder,
    OwnDataOrder,
    OwnDataSection,
    StatementLabels,
    StatementOrder,
    TagOrder,
)
from reports.sheets import MM, SheetOrder, impose, within_margins

HOUSE = "Hotel Pod Lipą"
KINDS = (
    "thanks", "welcome", "birthday", "anniversary", "apology", "get_well", "found_item", "gift_tag",
    "table_card", "treasure", "note",
)  # fmt: skip
GUEST = Addressee(given_name="Łucja", family_name="Żółkiewska", gender="f", name="Łucja Żółkiewska")


def a_card(paper: str = "A6", occasion: str = "thanks", **look: object) -> CardOrder:
    words = suggest(occasion, "pl", GUEST, CardFacts(sender="Maja Nowak", house=HOUSE, item="miś"))
    fields: dict[str, object] = {"title": "Kartka", "author": HOUSE, "house": HOUSE, **look}
    return CardOrder(
        "botanical", words.greeting, words.body, words.closing, words.sign, "pl", paper=paper,  # type: ignore[arg-type]
        cover=cover(occasion, "pl") if paper == "folded" else "", **fields,  # type: ignore[arg-type]
    )  # fmt: skip


def documents() -> dict[str, bytes]:
    """One of everything the program makes, in Polish."""
    labels = NoteLabels("Notatka", "Gdzie", "Co", "Do", "Prosi", "Dla", "Kto", "O")
    statement_labels = StatementLabels(
        "Zestawienie", "listopad", "30 lis", "Dzień", "Kto", "Ile", "Koszt", "Dni", "Ludzie", "Razem",
        "Strona {page} z {pages}",
    )  # fmt: skip
    one = card.draw(a_card()).pdf
    envelopes = (EnvelopeOrder(("Łucja Żółkiewska", "ul. Długa 5", "00-001 Warszawa"), "pl"),)
    return {
        "card": one,
        "sheet": impose(one, SheetOrder(up=1)),
        "margins": within_margins(one),
        "note": note.draw(
            NoteOrder("RQ-1", "Kuchnia", "412", "Woda", "10:15", "Maja", HOUSE, "9:52", labels, "pl")
        ).pdf,
        "tag": tag.draw(TagOrder("LF-1", "miś", "pokój 214", "22 lis", "A3", "pl", HOUSE)).pdf,
        "envelope": envelope.draw(EnvelopesOrder("c6", envelopes, "Koperta", HOUSE)).pdf,
        "labels": envelope.draw(EnvelopesOrder("a4x21", envelopes, "Etykiety", HOUSE)).pdf,
        "statement": statement.draw(StatementOrder(HOUSE, statement_labels, "pl", (), (), ("0", "0"))).pdf,
        "import report": import_report.draw(
            ImportReportOrder(
                "Import",
                "goście.csv",
                HOUSE,
                "22 lis",
                "3 nowe.",
                (OwnDataSection("A", (("3", "nowe"),)),),
                "pl",
            )
        ).pdf,
        "own data": own_data.draw(
            OwnDataOrder("Dane", "Łucja", HOUSE, "22 lis", "Wszystko.", (OwnDataSection("A", ()),), "pl")
        ).pdf,
    }


DOCUMENTS = documents()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_title_author_and_language(name: str) -> None:
    with pikepdf.open(io.BytesIO(DOCUMENTS[name])) as document:
        assert str(document.docinfo["/Title"]).strip()
        assert str(document.docinfo["/Author"]) == HOUSE
        assert str(document.Root.Lang) == "pl"


@pytest.mark.parametrize("name", ["statement", "own data"])
def test_what_is_kept_for_years_is_pdf_a(name: str) -> None:
    assert archive.faults(DOCUMENTS[name]) == ()


@pytest.mark.parametrize(("kind", "paper"), list(product(KINDS, ("A6", "A5", "folded", "DL", "square"))))
def test_every_kind_fits_every_size(kind: str, paper: str) -> None:
    assert kind in tuple(Occasion)
    assert paper in tuple(Format)
    file = card.draw(a_card(paper, kind))
    assert (file.missing, file.overset) == ((), False)
    document = pypdfium2.PdfDocument(file.pdf)
    try:
        form = FORMATS[paper]
        assert document[0].get_size() == pytest.approx((form.width, form.height), abs=0.01)
    finally:
        document.close()


def heights(pdf: bytes, page: int, word: str) -> tuple[float, float]:
    """Where a word's first and second letter stand: across (both), from the foot of the sheet (first)."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[page].get_textpage()
        start, _ = text.search(word).get_next()
        return text.get_charbox(start)[1], text.get_charbox(start + 1)[0] - text.get_charbox(start)[0]
    finally:
        document.close()


def test_the_words_of_a_folded_card_stand_upright_on_the_half_below_the_fold() -> None:
    """Outside and inside: turned over its upper edge and folded away from the reader, both read upright."""
    pdf = card.draw(a_card("folded", back=True)).pdf
    fold = 105 * MM
    low, onward = heights(pdf, 1, "Droga")
    assert low < fold
    assert onward > 0
    high, backward = heights(pdf, 0, "Hotel")
    assert high > fold  # the back of the card, on its head until the sheet is folded
    assert backward < 0


@pytest.mark.parametrize("flip", ["long", "short"])
def test_the_inside_of_a_folded_card_lies_behind_its_cover_as_the_sheet_is_turned(flip: str) -> None:
    """On A4 to be cut: whichever edge the printer turns over, the fold stays above the words."""
    pdf = card.draw(a_card("folded")).pdf
    order = SheetOrder(up=1, true_size=True, backs=True, flip=flip, tumbled=True)  # type: ignore[arg-type]
    sheet = impose(pdf, order)
    low, onward = heights(sheet, 1, "Droga")
    middle = 297 * MM / 2
    if flip == "short":  # over the upper edge of the standing sheet, as the card itself is turned
        assert low < middle
        assert onward > 0
    else:
        assert low > middle
        assert onward < 0


def test_sizes_that_differ_get_sheets_of_their_own() -> None:
    pdf = card.draw_many([a_card(), a_card(), a_card("DL"), a_card("square")]).pdf
    document = pypdfium2.PdfDocument(impose(pdf, SheetOrder(up=2)))
    try:
        assert len(document) == 3
    finally:
        document.close()
