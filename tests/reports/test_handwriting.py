"""The hand: neighbours differ, words sway, lines break where a careful writer would break them."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest

from reports import fonts
from reports.ink.breaking import break_lines, measure
from reports.ink.direction import LEFT_TO_RIGHT_MARK, levels, mark_names
from reports.ink.faces import load
from reports.ink.glyph_font import FontBook, Glyph
from reports.ink.outlines import outline
from reports.ink.pen import STILL, Pen, Touch
from reports.ink.runs import missing
from reports.ink.shaping import shape_line
from reports.page import PAPERS, Sheet

PHRASE = "bookkeeper Mississippi żółć łąką ağğa ўўў"
HANDS = tuple(hand for hand, _ in fonts.HANDS.values())
LONG = (
    "dziękujemy za wspaniały tydzień u nas i za to, że w tej podróży był czas na herbatę – a także na "
    "spacer z wnukami. Miś Teodor jedzie do domu w pudełku z biletem i z ciastkiem."
)


class Slate:
    """Takes down what the pen would put on the page."""

    def __init__(self) -> None:
        self.literals: list[str] = []

    def addLiteral(self, text: str) -> None:
        self.literals.append(text)


def write(text: str, hand: fonts.Hand, seed: int, touch: Touch) -> tuple[str, list[tuple[Any, Glyph]]]:
    """The operators of one line, and (face, glyph) for every letter in order."""
    slate = Slate()
    book = FontBook(Sheet(PAPERS["A6"], "", "", "pl").canvas._doc)
    Pen(slate, book, "pl", seed, touch).write(20, 100, text, hand, 18)
    (operators,) = slate.literals
    drawn = []
    by_resource = {font.resource: font for font in book.fonts}
    for name, array in re.findall(r"/(\w+) [\d.]+ Tf.*?\[(.*?)\]TJ", operators, re.DOTALL):
        for codes in re.findall(r"<([0-9A-F]+)>", array):
            font = by_resource[name]
            numbers = [int(codes[at : at + 4], 16) for at in range(0, len(codes), 4)]
            drawn += [(font.face, font.rows[number - 1]) for number in numbers]
    return operators, drawn


@pytest.mark.parametrize("hand", HANDS, ids=lambda hand: hand.name)
@pytest.mark.parametrize("seed", [1, 2, 3, 99])
def test_a_letter_never_looks_like_the_last_one_of_its_kind(hand: fonts.Hand, seed: int) -> None:
    _, drawn = write(PHRASE, hand, seed, Touch())
    assert "".join(glyph.text for _, glyph in drawn) == PHRASE
    for letter in set(PHRASE) - {" "}:
        shapes = [
            outline(face, glyph.glyphs, glyph.variant).data for face, glyph in drawn if glyph.text == letter
        ]
        for one, next_one in itertools.pairwise(shapes):
            assert one != next_one, letter


def test_words_differ_in_height_tilt_and_pressure() -> None:
    operators, _ = write("dom dom dom dom dom dom", fonts.BRISK, 5, Touch(weight=0.2))
    matrices = re.findall(r"^(\S+) (\S+) \S+ \S+ \S+ (\S+) Tm$", operators, re.MULTILINE)
    assert len({tilt for _, tilt, _ in matrices}) > 4
    assert len({height for *_, height in matrices}) > 4
    assert len(set(re.findall(r"^(\S+) w$", operators, re.MULTILINE))) > 4


def test_a_word_is_one_matrix() -> None:
    """A matrix per letter would read back as letters with spaces between them."""
    operators, _ = write("Dziękujemy bardzo", fonts.BRISK, 5, Touch())
    assert operators.count(" Tm") == 2


def test_a_still_hand_writes_straight() -> None:
    operators, drawn = write("Room 412", fonts.TYPED, 5, STILL)
    assert {glyph.variant for _, glyph in drawn} == {0}
    assert set(re.findall(r"^\S+ (\S+) \S+ \S+ \S+ (\S+) Tm$", operators, re.MULTILINE)) == {
        ("0.0000", "100.00")
    }


def test_lines_are_even_and_leave_no_widow() -> None:
    for hand, width in itertools.product(HANDS, (13.0, 16.0, 19.0, 22.0)):
        paragraph = measure(LONG, hand, "pl")
        lines = break_lines(paragraph, lambda _, width=width: width)
        assert " ".join(lines) == LONG
        widths = [shape_line(line, hand, "pl").width for line in lines]
        assert max(widths) <= width * 1.02
        assert widths[-1] > 0.25 * width


def test_centred_lines_are_about_as_long_as_each_other() -> None:
    lines = break_lines(measure(LONG, fonts.LIVELY, "pl"), lambda _: 19.0, centred=True)
    widths = [shape_line(line, fonts.LIVELY, "pl").width for line in lines]
    assert min(widths) > 0.7 * max(widths)


def test_no_line_ends_with_a_lonely_letter_or_begins_with_a_dash() -> None:
    for width in (15.0, 17.0, 19.0, 21.0):
        lines = break_lines(measure(LONG, fonts.ROUND, "pl"), lambda _, width=width: width)
        assert not any(line.endswith((" i", " z", " w", " u", " a")) for line in lines), lines
        assert not any(line.startswith("–") for line in lines), lines


def test_lines_may_differ_in_width() -> None:
    lines = break_lines(measure(LONG, fonts.ROUND, "pl"), lambda line: 10.0 if line < 2 else 20.0)
    widths = [shape_line(line, fonts.ROUND, "pl").width for line in lines]
    assert all(width <= 10.2 for width in widths[:2])
    assert max(widths[2:]) > 12


def test_japanese_breaks_between_characters() -> None:
    text = "先日はご滞在いただき、誠にありがとうございました。お忘れ物のくまさんは、本日お送りいたしました。"
    lines = break_lines(measure(text, fonts.BRISK, "ja"), lambda _: 16.0)
    assert len(lines) > 1
    assert "".join(lines) == text
    assert not any(line.startswith(("、", "。")) for line in lines)


def test_one_word_is_written_by_one_face() -> None:
    for text in ("Cảm", "ąęłżźć", "Łucja", "ўсё", "Şimşek", "さくら髙橋"):
        assert len({cluster.face for cluster in shape_line(text, fonts.LIVELY, "").clusters}) == 1, text


def test_missing_names_only_what_nobody_can_write() -> None:
    assert missing("Łucja 🪻 김민지\n", fonts.BRISK) == ("🪻",)


def test_a_hebrew_name_keeps_its_place_in_an_english_line() -> None:
    marked = mark_names("Room 214 — דוד, 3 nights")
    assert marked == f"Room 214 — דוד{LEFT_TO_RIGHT_MARK}, 3 nights"
    assert mark_names(marked) == marked
    assert [level % 2 for level in levels("ab דוד")] == [0, 0, 0, 1, 1, 1]


def test_every_font_named_is_there_with_its_licence() -> None:
    specs = {
        spec for hand in (*HANDS, fonts.TYPED, fonts.TYPED_MEDIUM, fonts.TYPED_BOLD) for spec in hand.faces
    }
    for spec in specs:
        assert load(spec).characters
        assert "SIL Open Font License" in (spec.path.parent / "OFL.txt").read_text(encoding="utf-8")


def test_the_folder_holds_no_font_without_a_licence() -> None:
    for path in fonts.FONT_FOLDER.rglob("*.ttf"):
        assert (path.parent / "OFL.txt").is_file(), path


@pytest.mark.parametrize("hand", ["lively", "brisk", "firm", "round", "neat", "clear"])
def test_a_stop_is_seen_behind_every_letter(hand: str) -> None:
    """Turkish sentences end in z: under its long foot a stop was lost."""
    for letter in "zxkaıeąęўя":
        line = shape_line(f"mo{letter}.", fonts.HANDS[hand][0], "tr")
        before, stop = line.clusters[-2:]
        if before.face is not stop.face or before.advance < before.nominal:
            continue
        versions = range(before.face.spec.variants)
        right = max(outline(before.face, before.glyphs, number).box[2] for number in versions)
        left = min(outline(stop.face, stop.glyphs, number).box[0] for number in versions)
        assert before.advance + left - right >= 0.045 * before.face.units_per_em
