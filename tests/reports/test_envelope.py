"""Envelopes and labels: where the post office looks for the address, in any script, in the chosen hand."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.errors import BadInput
from reports import envelope
from reports.orders import EnvelopeOrder, EnvelopesOrder, PrintedFile
from tests.reports.reading import by_pdfium, by_poppler, page_sizes, render, tool

MM = 72 / 25.4
SENDER = ("Hotel Pod Lipą", "ul. Lipowa 7", "34-500 Zakopane")
TO = {
    "pl": ("Zofia Kowalska", "ul. Długa 5 m. 12", "31-147 KRAKÓW", "POLAND"),
    "tr": ("Ayşe Yılmaz", "İstiklal Cad. No: 12", "34433 BEYOĞLU/İstanbul"),
    "be": ("Алеся Ковальчук", "вул. Янкі Купалы 11", "220030, МІНСК"),
    "ja": ("〒150-0001", "東京都渋谷区", "神宮前1丁目5-8", "髙橋さくら"),
}


def drawn(form: str, hand: str = "brisk", first: int = 0, times: int = 1) -> PrintedFile:
    each = tuple(EnvelopeOrder(to, language, SENDER, hand, 7) for language, to in TO.items())
    return envelope.draw(EnvelopesOrder(form, each * times, "Koperty", "Hotel Pod Lipą", first))


@pytest.mark.parametrize(
    ("form", "size", "pages"),
    [("c6", (162, 114), 4), ("dl", (220, 110), 4), ("label", (62, 29), 4), ("a4x21", (210, 297), 1),
     ("a4x24", (210, 297), 1)],
)  # fmt: skip
def test_each_form_has_its_size(form: str, size: tuple[float, float], pages: int) -> None:
    file = drawn(form)
    assert (file.pages, file.missing, file.overset) == (pages, (), False)
    assert page_sizes(file.pdf)[0] == pytest.approx((size[0] * MM, size[1] * MM), abs=0.01)


@pytest.mark.parametrize("hand", sorted(envelope.HANDS))
def test_every_line_reads_back(hand: str, tmp_path: Path) -> None:
    file = drawn("c6", hand)
    assert file.missing == ()
    for page, to in zip(by_pdfium(file.pdf), TO.values(), strict=True):
        assert all(line in page for line in (*to, *SENDER))
    for page, to in zip(by_poppler(file.pdf, tmp_path), TO.values(), strict=True):
        assert all(line.replace(" ", "") in page.replace(" ", "") for line in to)


def test_the_address_stands_in_the_lower_right_half_and_the_sender_at_the_upper_left() -> None:
    document = pypdfium2.PdfDocument(drawn("dl").pdf)
    try:
        page = document[0]
        width, height = page.get_size()
        text = page.get_textpage()
        for word, right, low in (("Zofia", True, True), ("Hotel", False, False)):
            left, bottom, _, _ = text.get_charbox(text.search(word).get_next()[0])
            assert (left > width * 0.4, bottom < height * 0.55) == (right, low)
    finally:
        document.close()


def test_labels_begin_where_the_sheet_is_still_full() -> None:
    document = pypdfium2.PdfDocument(drawn("a4x24", first=4).pdf)
    try:
        page = document[0]
        text = page.get_textpage()
        left, bottom, _, _ = text.get_charbox(text.search("Zofia").get_next()[0])
    finally:
        document.close()
    assert 70 * MM < left < 140 * MM  # the fifth label: second column, second row
    assert 297 * MM - (8.5 + 70) * MM < bottom < 297 * MM - (8.5 + 35) * MM


def test_sheets_go_on_on_the_next_one() -> None:
    assert drawn("a4x21", times=6).pages == 2


def test_a_long_address_gets_smaller_and_one_that_never_fits_is_told() -> None:
    long = ("Stowarzyszenie Miłośników Kolei Wąskotorowych",)
    file = envelope.draw(EnvelopesOrder("label", (EnvelopeOrder(long, "pl"),)))
    assert not file.overset
    file = envelope.draw(EnvelopesOrder("label", (EnvelopeOrder(long * 12, "pl"),)))
    assert file.overset


def test_letters_that_no_hand_has_are_named() -> None:
    file = envelope.draw(EnvelopesOrder("c6", (EnvelopeOrder(("Ada 🙂",), "en"),)))
    assert file.missing == ("🙂",)


def test_the_file_is_sound(tmp_path: Path) -> None:
    file = drawn("c6")
    assert tool(tmp_path, file.pdf, "qpdf", "--check").stderr == ""
    assert render(tmp_path, file.pdf, 40).stderr == ""
    fonts = tool(tmp_path, file.pdf, "pdffonts").stdout.splitlines()[2:]
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    assert drawn("c6").pdf == file.pdf


def test_unknown_forms_and_empty_orders_are_refused() -> None:
    with pytest.raises(BadInput, match="envelope_form"):
        drawn("c7")
    with pytest.raises(BadInput, match="envelope_none"):
        envelope.draw(EnvelopesOrder("c6", ()))


def test_one_address_is_written_by_one_hand(tmp_path: Path) -> None:
    """A line whose letters an earlier hand has too stays in the hand of the others."""
    to = ("王小明", "您好街 1 号", "北京市")
    for hand in ("brisk", "typed"):
        file = envelope.draw(EnvelopesOrder("c6", (EnvelopeOrder(to, "zh", hand=hand),)))
        fonts = tool(tmp_path, file.pdf, "pdffonts").stdout
        assert "MaShanZheng" in fonts
        assert "Yomogi" not in fonts
