"""Any hand on any paper in any size; an employee's own hand and signature; the house on the card."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops, ImageDraw

from app.errors import BadInput
from reports import card
from reports.card.frame import FORMATS
from reports.card.look import deep, fit_logo
from reports.card.sample import draw_sample
from reports.card.signature import ink_of
from reports.fonts import BAD_SCRIPT, HANDS, MARCK
from reports.ink.own import looked_at, own_hand
from tests.reports.letters import STYLES, WORDS, order, whole_text
from tests.reports.reading import by_pdfium, folded, page_sizes, render, tool

MM = 72 / 25.4
SLAVIC_AND_TURKISH = ("en", "pl", "tr", "be")


def picture(pdf: bytes, folder: Path, page: int = 1) -> Image.Image:
    render(folder, pdf, 60)
    names = sorted(folder.glob("page-*.png"))
    with Image.open(names[page - 1]) as opened:
        return opened.convert("RGB").copy()


def square_font(letters: str, fs_type: int = 0) -> bytes:
    """A small OpenType font with cubic outlines: every letter a leaning box with one round side."""
    builder = FontBuilder(1000, isTTF=False)
    names = [".notdef", *(f"u{ord(letter):04X}" for letter in letters)]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): name for letter, name in zip(letters, names[1:], strict=True)})
    pen = T2CharStringPen(500, None)
    pen.moveTo((50, 0))
    pen.curveTo((0, 200), (0, 300), (90, 480))
    pen.lineTo((400, 500))
    pen.lineTo((380, 0))
    pen.closePath()
    shape = pen.getCharString()
    builder.setupCFF("Boxes", {}, dict.fromkeys(names, shape), {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable(
        {"familyName": "Boxes", "styleName": "Regular", "licenseDescription": "Free to use"}
    )
    builder.setupOS2(fsType=fs_type)
    builder.setupPost()
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def signature_photo(mode: str = "L") -> bytes:
    paper = Image.new(mode, (800, 320), 225 if mode == "L" else (225, 220, 210))
    pencil = ImageDraw.Draw(paper)
    points = [(60 + step * 7, 160 + (step * 37) % 90 - 45) for step in range(95)]
    pencil.line(points, fill=40 if mode == "L" else (40, 40, 60), width=8)
    out = io.BytesIO()
    paper.save(out, "JPEG")
    return out.getvalue()


def png(colour: str, size: tuple[int, int] = (300, 100)) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", size, colour).save(out, "PNG")
    return out.getvalue()


# ---------------------------------------------------------------- hands


@pytest.mark.parametrize("hand", HANDS)
def test_every_hand_writes_the_four_languages_of_the_house_on_every_paper(hand: str) -> None:
    orders = [order(style, language, hand=hand) for style in STYLES for language in SLAVIC_AND_TURKISH]
    drawn = card.draw_many(orders)
    assert drawn.missing == ()
    assert by_pdfium(drawn.pdf) == [folded(whole_text(one)) for one in orders]


@pytest.mark.parametrize("hand", HANDS)
def test_every_hand_has_the_letters_of_the_four_languages_itself(hand: str) -> None:
    looked = looked_at(HANDS[hand][0].faces[0].path.read_bytes())
    assert dict(looked.lacking) == {}


def test_hands_look_different_on_the_same_paper() -> None:
    assert len({card.draw(order("deco", hand=hand)).pdf for hand in HANDS}) == len(HANDS)


def test_an_unknown_hand_and_a_colour_that_is_none_are_refused() -> None:
    for wrong in ({"hand": "claw"}, {"colours": ("red", "blue")}):
        with pytest.raises(BadInput):
            card.draw(order(**wrong))


def test_a_sample_writes_the_words_it_is_given() -> None:
    for hand in HANDS:
        assert by_pdfium(draw_sample(hand, "Droga Łucjo,", "pl")) == ["Droga Łucjo,"]


# ---------------------------------------------------------------- one's own hand


def test_a_font_of_one_s_own_writes_and_reads_back(tmp_path: Path) -> None:
    looked = looked_at(BAD_SCRIPT.path.read_bytes())
    assert (looked.name, looked.lacking) == ("Bad Script", ())
    assert "Open Font License" in looked.licence
    one = order("notebook", "be", own_hand=looked.content)
    drawn = card.draw(one)
    assert by_pdfium(drawn.pdf) == [folded(whole_text(one))]
    assert all(
        row.split()[-5:-2] == ["yes"] * 3
        for row in tool(tmp_path, drawn.pdf, "pdffonts").stdout.splitlines()[2:]
    )


def test_cubic_outlines_are_taken_and_missing_letters_are_named(tmp_path: Path) -> None:
    looked = looked_at(
        square_font("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,!?–:;()0123456789")
    )
    lacking = dict(looked.lacking)
    assert "en" not in lacking
    assert lacking["pl"].startswith("ąćęłńóśźż")
    assert "ğ" in lacking["tr"]
    one = order("deco", "en", greeting="Dear Emily,", body="Thank you for staying.", own_hand=looked.content)
    drawn = card.draw(one)
    assert by_pdfium(drawn.pdf) == [folded(whole_text(one))]
    assert b"Own-Hand" in drawn.pdf
    checked = tool(tmp_path, drawn.pdf, "qpdf", "--check")
    assert (checked.returncode, render(tmp_path, drawn.pdf, 40).stderr) == (0, "")


def test_letters_the_own_hand_lacks_are_written_by_one_other_hand() -> None:
    looked = looked_at(square_font("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,!?"))
    drawn = card.draw(order("deco", "pl", own_hand=looked.content))
    assert drawn.missing == ()


def test_an_own_hand_is_as_tall_as_the_others() -> None:
    from reports.ink.faces import load

    for spec in (BAD_SCRIPT, MARCK):
        (own, *_) = own_hand(spec.path.read_bytes()).faces
        assert 0.3 < load(own).x_height() * own.size < 0.5


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no font at all", "hand_unreadable"),
        (b"", "hand_unreadable"),
        (square_font("abc", fs_type=2), "hand_locked"),
        (square_font("abc", fs_type=0x100), "hand_locked"),
        (square_font("123"), "hand_no_letters"),
    ],
)
def test_a_file_that_may_not_or_cannot_write_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        looked_at(data)


def test_a_packed_web_font_is_unpacked() -> None:
    font = TTFont(BAD_SCRIPT.path)
    font.flavor = "woff"
    out = io.BytesIO()
    font.save(out)
    assert looked_at(out.getvalue()).content[:4] in (b"\x00\x01\x00\x00", b"true")


# ---------------------------------------------------------------- signature


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_photographed_signature_becomes_ink_on_nothing(mode: str) -> None:
    made = ink_of(signature_photo(mode))
    with Image.open(io.BytesIO(made)) as ink:
        assert ink.mode == "RGBA"
        assert ink.getchannel("A").getextrema() == (0, 255)
        assert ink.width > 3 * ink.height
    assert len(made) < 60_000


@pytest.mark.parametrize("style", STYLES)
def test_the_signature_stands_between_closing_and_name(style: str, tmp_path: Path) -> None:
    ink = ink_of(signature_photo())
    one = order(style, "pl", signature="picture", signature_picture=ink)
    drawn = card.draw(one)
    assert not drawn.overset
    assert by_pdfium(drawn.pdf) == [folded(whole_text(one))]
    assert b"/Subtype /Image" in drawn.pdf


def test_a_blank_sheet_and_a_black_one_are_no_signature() -> None:
    for colour in ("white", "black"):
        with pytest.raises(BadInput, match="signature_empty"):
            ink_of(png(colour))
    with pytest.raises(BadInput, match="signature_unreadable"):
        ink_of(b"nothing")


# ---------------------------------------------------------------- formats


@pytest.mark.parametrize("paper", FORMATS)
@pytest.mark.parametrize("style", STYLES)
def test_every_paper_comes_in_every_size_and_its_words_fit(style: str, paper: str) -> None:
    one = order(style, "pl", paper=paper, house="Hotel Pod Lipą", cover="Dziękujemy")
    drawn = card.draw(one)
    assert (drawn.overset, drawn.missing) == (False, ())
    form = FORMATS[paper]
    for size in page_sizes(drawn.pdf):
        assert size == pytest.approx((form.width, form.height), abs=0.001)
    assert folded(whole_text(one)) in " ".join(by_pdfium(drawn.pdf))


def test_a_folded_card_has_a_cover_outside_and_its_words_inside() -> None:
    one = order("festive", "pl", paper="folded", cover="Sto lat", house="Hotel Pod Lipą")
    outside, inside = by_pdfium(card.draw(one).pdf)
    assert outside.startswith("Sto lat ")
    assert set(outside.split()[2:]) == {"Hotel", "Pod", "Lipą"}  # on its head, so read from its end
    assert inside == folded(whole_text(one))


def test_what_stands_on_its_head_outside_is_upright_when_it_is_folded(tmp_path: Path) -> None:
    flag = Image.new("RGBA", (200, 200), "#ff0000")
    flag.paste("#0000ff", (0, 100, 200, 200))
    out = io.BytesIO()
    flag.save(out, "PNG")
    one = order("botanical", "pl", paper="tent", logo=fit_logo(out.getvalue()), signature="ink")
    sheet = picture(card.draw(one).pdf, tmp_path)
    upper = sheet.crop((0, 0, sheet.width, sheet.height // 2)).rotate(180)
    colours = list(upper.get_flattened_data())
    red, blue = colours.index((255, 0, 0)) // upper.width, colours.index((0, 0, 255)) // upper.width
    assert red < blue


def test_the_back_has_the_house_s_name() -> None:
    front, back = by_pdfium(card.draw(order("botanical", "tr", back=True, house="Otel Ihlamur")).pdf)
    assert back == "Otel Ihlamur"
    assert "Otel" not in front


# ---------------------------------------------------------------- the house on the card


@pytest.mark.parametrize("style", STYLES)
def test_the_house_s_colours_change_the_paper_and_not_the_words(style: str, tmp_path: Path) -> None:
    own, theirs = order(style, "pl"), order(style, "pl", colours=("#22406b", "#c8553d"))
    first, second = card.draw(own), card.draw(theirs)
    assert by_pdfium(first.pdf) == by_pdfium(second.pdf)
    before = picture(first.pdf, tmp_path)
    after = picture(second.pdf, tmp_path)
    changed = sum(ImageChops.difference(before, after).convert("L").histogram()[12:])
    assert changed > 0.004 * before.width * before.height


@pytest.mark.parametrize("style", STYLES)
def test_the_logo_is_on_the_card_and_no_word_lies_on_it(style: str, tmp_path: Path) -> None:
    logo = fit_logo(png("#00ff00"))
    drawn = card.draw(order(style, "pl", logo=logo))
    assert not drawn.overset
    seen = picture(drawn.pdf, tmp_path)
    green = [
        at for at, colour in enumerate(seen.get_flattened_data()) if colour[1] > 250 and max(colour[::2]) < 8
    ]
    columns, rows = {at % seen.width for at in green}, {at // seen.width for at in green}
    assert len(green) > 0.97 * len(columns) * len(rows) > 100


def test_a_logo_loses_its_empty_rim_and_its_size() -> None:
    large = Image.new("RGBA", (3000, 2000), (0, 0, 0, 0))
    large.paste((200, 30, 30, 255), (500, 500, 2500, 1000))
    out = io.BytesIO()
    large.save(out, "PNG")
    with Image.open(io.BytesIO(fit_logo(out.getvalue()))) as small:
        assert small.size == (900, 225)
    with pytest.raises(BadInput, match="logo_unreadable"):
        fit_logo(b"<svg/>")


def test_a_pale_colour_is_deepened_until_white_stands_out_on_it() -> None:
    assert deep("#ffe0e0") != "#ffe0e0"
    assert deep("#102030") == "#102030"


# ---------------------------------------------------------------- by a person's own pen


@pytest.mark.parametrize("style", STYLES)
def test_guides_carry_the_words_small_and_lines_carry_none(style: str) -> None:
    words = order(style, "pl", writing="guides")
    assert by_pdfium(card.draw(words).pdf) == [folded(whole_text(words))]
    assert by_pdfium(card.draw(order(style, "pl", writing="lines")).pdf) == [""]


# ---------------------------------------------------------------- letters nobody can write


def test_each_unwritable_letter_is_named_with_its_place_and_word() -> None:
    drawn = card.draw(order(greeting="Droga Zosiu 🪻,", body="buziaki🙂 i uściski", closing="", sign="Ania"))
    told = {(one.character, one.part, one.word) for one in drawn.unwritable}
    assert told == {("🪻", "greeting", "🪻,"), ("🙂", "body", "buziaki🙂")}


# ---------------------------------------------------------------- the layers of the preview


@pytest.mark.parametrize("style", STYLES)
def test_words_over_art_are_the_whole_card(style: str, tmp_path: Path) -> None:
    one: Any = order(style, "pl", paper="tag", logo=fit_logo(png("#3355aa")))
    whole = picture(card.draw(one).pdf, tmp_path)
    art = card.draw(one, "art")
    assert by_pdfium(art.pdf) == [""]
    words = card.draw(one, "words")
    assert by_pdfium(words.pdf) == [folded(whole_text(one))]
    assert len(words.pdf) < len(card.draw(one).pdf)
    below = picture(art.pdf, tmp_path)
    assert ImageChops.difference(whole, below).getbbox() is not None


def test_all_languages_are_there() -> None:
    assert len(WORDS) == 8
