"""A guest's name is never a row of boxes, whatever fonts the computer has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.ui.theme import scripts
from app.ui.theme.theme import theme


@pytest.mark.parametrize(
    "name",
    [
        "Łucja Żółkiewska",
        "Уладзімір Кавальчук",
        "髙橋 さくら",
        "박준호",
        "王小明",
        "דוד לוי",
        "محمد",
        "आरव",
        "สมชาย",
        "Ελένη",
        "Nguyễn",
    ],
)
def test_every_letter_of_a_name_has_a_shape(qapp: QApplication, name: str) -> None:
    scripts.lend()
    theme.apply(qapp)
    layout = QTextLayout(name, theme.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    for run in runs:
        font: QRawFont = run.rawFont()
        # 0 is the box for an unknown letter in every font.
        assert 0 not in run.glyphIndexes(), f"{font.familyName()} has no shape for a letter of {name}"
