"""Cards on sheets: in their places, with marks to cut by, backs behind their fronts, letters kept."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.errors import BadInput
from reports import card, sheets
from reports.orders import CardOrder
from reports.sheets import MM, SheetOrder, impose, layout, within_margins
from tests.reports.reading import by_pdfium, by_poppler, page_sizes, render, tool

A6 = (148 * MM, 105 * MM)
STYLES = ("botanical", "notebook", "postcard", "notebook", "botanical")


@pytest.fixture(scope="module")
def five() -> bytes:
    orders = [
        CardOrder(style, "Droga Pani Łucjo,", f"kartka numer {number}.", "Serdecznie", "Maja", "pl",
                  seed=number, title="Kartki", author="Hotel Aurora")
        for number, style in enumerate(STYLES, start=1)
    ]  # fmt: skip
    return card.draw_many(orders).pdf


def where(pdf: bytes, word: str) -> tuple[int, float, float]:
    """On which page a word stands, and where its left end is, as shares of the sheet from the upper left."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            text = page.get_textpage()
            found = text.search(word).get_next()
            if found is not None:
                left, bottom, _, _ = text.get_charbox(found[0])
                width, height = page.get_size()
                return number, left / width, 1 - bottom / height
    finally:
        document.close()
    raise AssertionError(word)


@pytest.mark.parametrize(
    ("order", "percent", "marks"),
    [
        (SheetOrder(up=4), 92, True), (SheetOrder(up=2), 100, True),
        (SheetOrder(up=4, true_size=True), 100, False),
        (SheetOrder(up=4, paper="Letter"), 88, True), (SheetOrder(up=2, paper="Letter"), 100, True),
    ],
)  # fmt: skip
def test_cards_are_as_large_as_the_marks_allow(order: SheetOrder, percent: int, marks: bool) -> None:
    plan = layout(order, A6)
    assert (plan.percent, plan.has_marks) == (percent, marks)


def test_four_stand_in_reading_order_and_the_fifth_on_a_sheet_of_its_own(five: bytes) -> None:
    pdf = impose(five, SheetOrder(up=4))
    assert page_sizes(pdf) == [pytest.approx((297 * MM, 210 * MM), abs=0.01)] * 2
    places = [where(pdf, f"numer {number}") for number in range(1, 6)]
    assert [page for page, _, _ in places] == [0, 0, 0, 0, 1]
    assert [(across > 0.5, down > 0.5) for _, across, down in places[:4]] == [
        (False, False), (True, False), (False, True), (True, True),
    ]  # fmt: skip


def test_the_letters_are_still_letters(five: bytes, tmp_path: Path) -> None:
    pdf = impose(five, SheetOrder(up=2))
    for text in (" ".join(by_pdfium(pdf)), " ".join(by_poppler(pdf, tmp_path))):
        assert text.count("Droga Pani Łucjo,") == 5


@pytest.mark.parametrize("flip", ["long", "short"])
def test_each_back_lies_behind_its_front(five: bytes, flip: sheets.Edge) -> None:
    """Turned over its long, upper edge, a lying sheet changes its rows; over the short one its columns."""
    pdf = impose(five, SheetOrder(up=4, backs=True, flip=flip))
    front, back = where(pdf, "1"), where(pdf, "2")
    assert (front[0], back[0]) == (0, 1)
    across, down = back[1] > 0.5, back[2] > 0.5
    assert (across, down) == ((False, True) if flip == "long" else (True, False))


def test_marks_stand_outside_the_cards_and_inside_the_sheet(five: bytes, tmp_path: Path) -> None:
    from PIL import Image

    assert render(tmp_path, impose(five, SheetOrder(up=4)), 100).stderr == ""
    sheet = Image.open(tmp_path / "page-1.png").convert("L")
    plan = layout(SheetOrder(up=4), A6)
    scale = 100 / 72
    edge = sheet.crop((0, 0, sheet.width, round((plan.corner[1] - 3) * scale)))
    assert edge.getextrema()[0] < 160  # dark lines in the margin
    assert sheet.crop((0, 0, sheet.width, 3)).getextrema()[0] > 200  # and none at the very edge


def test_the_file_is_sound_and_says_what_it_is(five: bytes, tmp_path: Path) -> None:
    pdf = impose(five, SheetOrder(up=4))
    checked = tool(tmp_path, pdf, "qpdf", "--check")
    assert checked.returncode == 0
    assert checked.stderr == ""
    said = tool(tmp_path, pdf, "pdfinfo").stdout
    assert "Kartki" in said
    assert "Hotel Aurora" in said
    fonts = tool(tmp_path, pdf, "pdffonts").stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)


def test_the_same_cards_make_the_same_sheet(five: bytes) -> None:
    assert impose(five, SheetOrder()) == impose(five, SheetOrder())


def test_safe_margins_keep_the_paper_and_shrink_the_card(five: bytes, tmp_path: Path) -> None:
    pdf = within_margins(five)
    assert page_sizes(pdf) == page_sizes(five)
    assert where(pdf, "numer 2")[1] > where(five, "numer 2")[1]


@pytest.mark.parametrize("order", [SheetOrder(up=3), SheetOrder(paper="A0")])
def test_unknown_sheets_are_refused(five: bytes, order: SheetOrder) -> None:
    with pytest.raises(BadInput, match="sheet_unknown"):
        impose(five, order)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(BadInput, match="sheet_small"):
        layout(SheetOrder(up=4, true_size=True), (210 * MM, 148 * MM))
