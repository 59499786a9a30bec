"""Names with signs that turn the text around them are drawn as if they had none, wherever words are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.theme.painting import draw_text
from app.ui.widgets.labels import ElidedLabel, Label, plain_tip
from app.ui.widgets.notes import InlineNote
from tests.hostile_names import NAMES

PLAIN = "Card to Anna Nowak, room 412"


def drawn(text: str) -> QImage:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    draw_text(painter, QRectF(4, 4, 390, 30), text)
    painter.end()
    return image


@pytest.mark.parametrize("sign", "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
def test_a_turning_name_is_drawn_as_a_plain_one(qapp: QApplication, sign: str) -> None:
    turned = PLAIN.replace("Anna ", f"Anna {sign}")
    assert drawn(turned) == drawn(PLAIN)
    for label in (Label(turned), ElidedLabel(turned), Label("", wrap=True)):
        label.setText(turned)
        assert label.text() == PLAIN
    assert plain_tip(turned) == PLAIN


def test_a_note_says_it_plainly(qapp: QApplication) -> None:
    note = InlineNote()
    note.say("\u202eAnna\u202c is here", sub="\u2067Anna")
    assert note._text.text() == "Anna is here"
    assert note._sub.text() == "Anna"


def test_every_hostile_name_can_be_drawn(qapp: QApplication) -> None:
    blank = drawn("")
    assert [name for name in NAMES if drawn(f"Card to {name}, room 412") == blank] == []
