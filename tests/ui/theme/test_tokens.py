"""Every letter can be read in both palettes, at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.theme import tokens
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label


def test_every_pair_of_colours_reaches_its_contrast() -> None:
    assert tokens.too_faint() == []


def test_contrast_of_black_on_white_is_the_largest_there_is() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert tokens.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_palettes_know_the_same_colours() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys()


def test_a_dark_theme_dresses_what_is_already_on_screen(qtbot: QtBot, qapp: QApplication) -> None:
    label = Label("Room 412", tone="text2")
    qtbot.addWidget(label)
    label.show()
    theme.apply(qapp, "dark")
    try:
        assert label.palette().color(label.foregroundRole()).name().upper() == tokens.DARK["text2"]
    finally:
        theme.apply(qapp, "light")


def test_text_size_makes_words_that_are_on_screen_larger(qtbot: QtBot, qapp: QApplication) -> None:
    label: QLabel = Label("Room 412", "title")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.apply(qapp, zoom=1.5)
    try:
        assert label.sizeHint().height() > before * 1.3
    finally:
        theme.apply(qapp, zoom=1.0)


def test_inter_is_the_letter_of_the_windows(qapp: QApplication) -> None:
    theme.apply(qapp)
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(theme.font()).family() == "Inter"


def test_digits_have_one_width_in_tabular_fonts(qapp: QApplication) -> None:
    theme.apply(qapp)
    metrics = theme.metrics("body", tabular=True)
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_an_unknown_colour_is_drawn_as_text_and_does_not_raise() -> None:
    assert theme.hex("no such colour") == theme.hex("text")
