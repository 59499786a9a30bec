"""Where the words of a card stand: clear of the logo, in one hand, beginning where their script begins."""

from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image
from reportlab.lib.units import mm

from reports.card.drawing import draw, look_of, setting_of
from reports.card.frame import format_of
from reports.card.look import drawn_size
from reports.card.setting import Composition, SetLine, compose
from reports.card.styles import STYLES
from reports.fonts import BRISK, LIVELY
from reports.ink.breaking import break_lines, measure
from reports.ink.direction import in_paragraph, is_right_to_left
from reports.ink.glyph_font import FontBook
from reports.ink.pen import Pen, Touch
from reports.ink.runs import settle
from reports.ink.shaping import shape_line
from reports.orders import CardOrder
from reports.page import PAPERS, Sheet

THANKS = (
    "Bizi tercih ettiğiniz için teşekkür ederiz. Sizi ağırlamak büyük bir mutluluktu; buradan küçük bir "
    "anının sizinle gelmesini dileriz. Ne zaman isterseniz yine bekleriz."
)


def order(style: str = "botanical", **what: object) -> CardOrder:
    words: dict[str, object] = {
        "greeting": "Sevgili İbrahim Bey,", "body": THANKS, "closing": "En içten dileklerimizle,",
        "sign": "Maja Nowak, Hotel Aurora", "language": "tr", "seed": 3,
    }  # fmt: skip
    return CardOrder(style=style, **(words | what))  # type: ignore[arg-type]


def composed(wanted: CardOrder) -> Composition:
    return compose(wanted, setting_of(wanted))


def named(found: Composition, part: str) -> list[SetLine]:
    return [line for line in found.lines if line.part == part]


def logo(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (width, height), "#205080").save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("shape", [(800, 220), (400, 200), (300, 300), (900, 90)])
@pytest.mark.parametrize("paper", ["A6", "square", "DL"])
@pytest.mark.parametrize("style", STYLES)
def test_no_word_stands_on_the_logo(style: str, paper: str, shape: tuple[int, int]) -> None:
    wanted = order(style, logo=logo(*shape), paper=paper)
    frame = format_of(paper).panel
    box = STYLES[style].logo_box(frame)
    width, height = drawn_size(look_of(wanted).logo, box)
    bottom = box[1] + (box[3] - height) / 2
    left = box[0] + ((box[2] - width) / 2 if STYLES[style].LOGO_CENTRED else 0)
    found = composed(wanted)
    assert not found.overset
    for line in found.lines:
        long = shape_line(line.text, line.hand, "tr").width * line.size
        starts = line.x + {"left": 0.0, "center": 0.5, "right": 1.0}[line.align] * (line.width - long)
        beside = starts > left + width or starts + long < left
        below_top, above_bottom = (
            line.y - line.size * 0.2 < bottom + height,
            line.y + line.size * 0.6 > bottom,
        )
        assert beside or not (below_top and above_bottom), (line.part, line.text)


def test_a_long_word_that_swells_leaves_the_space_behind_it() -> None:
    """Every word begins where the one before it really ended, and a space behind that."""
    touch = Touch(swell=0.05, tilt=0, gap=0)
    sheet = Sheet(PAPERS["A6"], "", "", "pl")
    literals: list[str] = []
    sheet.canvas.addLiteral = literals.append
    text = "wskazówkęwskazówkę zapytać wskazówkęwskazówkę zapytać"
    Pen(sheet.canvas, FontBook(sheet.canvas._doc), "pl", 3, touch).write(20, 100, text, BRISK, 20)
    matrices = re.findall(r"([\d.]+) (-?[\d.]+) -?[\d.]+ [\d.]+ ([\d.]+) [\d.]+ Tm", "".join(literals))
    starts, swells = [float(x) for _, _, x in matrices], [float(along) for along, _, _ in matrices]
    assert max(swells) > 1.03
    words = [f"{word} " for word in text.split()]
    for number, word in enumerate(words[:-1]):
        width = shape_line(word, BRISK, "pl").width * 20 * swells[number]
        assert starts[number + 1] == pytest.approx(starts[number] + width, abs=0.5)


def faces(wanted: CardOrder, letters: str) -> set[str]:
    """The faces that write these letters anywhere on the card."""
    found = set()
    for line in composed(wanted).lines:
        for cluster in shape_line(line.text, line.hand, wanted.language).clusters:
            if cluster.text in letters:
                found.add(cluster.face.spec.file)
    return found


@pytest.mark.parametrize("style", STYLES)
def test_a_chinese_card_is_written_by_one_hand(style: str) -> None:
    greeting, body = "尊敬的王小明先生：", "感谢您选择我们的酒店。您遗忘的小熊今天已经寄出，期待您再次光临。"
    wanted = order(style, greeting=greeting, body=body, closing="", sign="Maja", language="zh")
    assert len(faces(wanted, greeting[:-1] + body.replace("，", "").replace("。", ""))) == 1


@pytest.mark.parametrize("style", STYLES)
def test_one_vietnamese_name_does_not_change_the_hand_of_one_line(style: str) -> None:
    body = "thank you, Nguyễn Hương, for three nights, and for all the stories you told us at breakfast."
    wanted = order(style, greeting="Dear friend,", body=body, closing="Yours,", sign="Maja", language="en")
    assert len(faces(wanted, "abcdefghijklmnopqrstuvwxyz")) == 1


def test_words_that_the_hand_has_stay_in_it() -> None:
    assert settle(LIVELY, ["Droga Pani Łucjo,", "dziękujemy", "Дарагая Алеся"]).settled == ()


@pytest.mark.parametrize("style", ["notebook", "postcard", "festive", "treasure"])
def test_hebrew_and_arabic_begin_at_the_right(style: str) -> None:
    body = "תודה רבה ששהיתם אצלנו! החדר 214, 3 לילות. נשמח לראות אתכם שוב באביב."
    found = composed(order(style, greeting="שלום דוד,", body=body, closing="", sign="Maja", language="he"))
    assert {line.align for line in found.lines if line.part in ("greeting", "body")} == {"right"}
    arabic = composed(order(style, greeting="عزيزتي ليلى،", body="شكراً جزيلاً لإقامتكم معنا."))
    assert named(arabic, "greeting")[0].align == "right"


def test_a_line_reads_as_its_paragraph_does() -> None:
    paragraph = "דוד והמשפחה, Hotel Aurora שמח"
    assert is_right_to_left(paragraph)
    assert is_right_to_left(in_paragraph("Hotel Aurora שמח", right_to_left=True))
    assert not is_right_to_left(in_paragraph("דוד came with us", right_to_left=False))
    assert in_paragraph("Droga Pani", right_to_left=False) == "Droga Pani"


@pytest.mark.parametrize("style", STYLES)
def test_a_card_without_a_closing_keeps_its_distance_from_the_name(style: str) -> None:
    found = composed(order(style, body="Dziękujemy za pobyt, wszystkiego dobrego!", closing=""))
    body, sign = named(found, "body")[-1], named(found, "sign")[0]
    assert body.y - sign.y > 1.6 * body.size


@pytest.mark.parametrize("style", STYLES)
def test_closing_and_the_line_for_a_pen_stand_together(style: str) -> None:
    found = composed(order(style, signature="ink", body="Kısa bir not."))
    closing = named(found, "closing")[0]
    assert found.signature is not None
    left, _, width = found.signature
    if closing.align == "left":
        assert closing.x <= left + 1
        assert closing.x + closing.width == pytest.approx(left + width, abs=1)
    else:
        middle = closing.x + closing.width / 2
        assert left <= middle <= left + width


def test_the_last_line_is_no_word_alone_where_two_can_stand_there() -> None:
    words = measure("mały upominek z najlepszymi życzeniami.", BRISK, "pl")
    room = words.width(0, len(words.breaks) - 1) * 0.74
    lines = break_lines(words, lambda _: room)
    assert len(lines) == 2
    assert len(lines[-1].split()) > 1


def test_korean_words_are_not_broken() -> None:
    text = "저희 호텔에 머물러 주셔서 진심으로 감사합니다. 두고 가신 곰인형은 오늘 보내 드렸습니다."
    words = measure(text, BRISK, "ko")
    for room in (8.0, 10.0, 13.0):
        assert " ".join(break_lines(words, lambda _, room=room: room)) == text  # type: ignore[misc]


def test_guide_lines_for_the_name_stay_inside_the_golden_frame() -> None:
    from reports.card.guides import _reach

    for style in ("botanical", "deco"):
        found = composed(order(style, writing="guides"))
        for line in named(found, "closing") + named(found, "sign"):
            left, right = _reach(line)
            assert left > 14 * mm
            assert right < 134 * mm


def test_an_emoji_is_one_whatever_it_is_made_of() -> None:
    lost = draw(order(body="Sto lat ❤️ od 👨‍👩‍👧 i 🇵🇱, ❤️!"))
    assert [(one.character, one.part) for one in lost.unwritable] == [
        ("❤", "body"), ("👨‍👩‍👧", "body"), ("🇵🇱", "body"),
    ]  # fmt: skip
    assert set(lost.missing) == {"❤", "👨‍👩‍👧", "🇵🇱"}


def test_an_emoji_a_hand_has_is_written() -> None:
    """With or without the mark that tells it from a letter."""
    assert not draw(order(body="Sto lat 🎂️ 🎂", style="postcard")).missing


def test_cards_with_one_logo_are_drawn_side_by_side() -> None:
    """The card page draws the card, its tiles and the picture in Settings on several threads."""
    speckled = io.BytesIO()
    Image.effect_noise((500, 500), 90).convert("RGBA").save(speckled, "PNG")
    for number in range(6):
        png = speckled.getvalue() + bytes([number])  # a picture no thread has unpacked yet
        orders = [order(style, logo=png, seed=number) for style in STYLES]
        with ThreadPoolExecutor(len(orders)) as pool:
            drawn = list(pool.map(draw, orders))
        assert [file.pdf for file in drawn] == [draw(each).pdf for each in orders]
