"""Showing moves nothing, and a fold tells nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.discreet import Discreet
from app.ui.theme.theme import theme
from app.ui.widgets.alert_banner import AlertBanner, AlertState
from app.ui.widgets.buttons import EyeButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.folds import FoldedText, FoldedValue
from app.ui.widgets.layouts import column
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate, Tag
from app.ui.widgets.row_delegate import Heading
from app.ui.widgets.timeline import TimelineDelegate, TimelineEntry


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def page(discreet: Discreet) -> QWidget:
    root = QWidget()
    body = column(root, margins=16, spacing=12)
    card = Card()
    card.body.addWidget(SectionHeader("Next", right=EyeButton(discreet)))
    card.body.addWidget(FoldedValue("Room 412", discreet, align=Qt.AlignmentFlag.AlignRight))
    card.body.addWidget(FoldedText("She loved the lemon cake; the kitchen needs two hours. " * 3, discreet))
    banner = AlertBanner(discreet)
    banner.show_on_file("Peanuts, severe", "Carries an adrenaline pen.", "Confirmed today, Maja")
    rows = RecordList(RecordRowDelegate(discreet, time_width=84), "Arrivals", fit=True)
    tag = Tag("Peanuts, severe", "solid", "warning", alert=True, folded_text="Allergy")
    rows.set_rows(
        [Heading("Here"), RecordRow("1", "Łucja", "3 nights", tags=(tag,), right="412", fold_right=True)]
    )
    story = RecordList(TimelineDelegate(discreet), "Story", fit=True)
    story.set_rows([TimelineEntry("1", "Surprise", "cake", private=True)])
    for widget in (card, banner, rows, story):
        body.addWidget(widget)
    return root


def places(root: QWidget) -> list[QRect]:
    return [widget.geometry() for widget in root.findChildren(QWidget)]


def test_showing_moves_nothing_and_shows_something(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp)
    discreet = Discreet()
    root = page(discreet)
    qtbot.addWidget(root)
    root.resize(700, 600)
    root.show()
    qtbot.waitExposed(root)
    folded, before = picture(root), places(root)
    discreet.look()
    qtbot.wait(30)
    shown = picture(root)
    assert places(root) == before
    assert shown != folded
    discreet.look()
    qtbot.wait(30)
    assert places(root) == before
    assert picture(root) == folded


def test_two_values_of_the_same_place_fold_alike(qtbot: QtBot) -> None:
    discreet = Discreet()
    values = [FoldedValue("7", discreet), FoldedValue("1408", discreet)]
    for value in values:
        qtbot.addWidget(value)
        value.resize(80, 20)
    assert picture(values[0]) == picture(values[1])
    assert values[0].accessibleName() == values[1].accessibleName() == "folded"
    discreet.look()
    assert values[1].accessibleName() == "1408"
    assert picture(values[0]) != picture(values[1])


def test_a_long_and_a_short_paragraph_fold_alike(qtbot: QtBot) -> None:
    discreet = Discreet()
    texts = [FoldedText("Birthday.", discreet), FoldedText("Birthday. " * 20, discreet)]
    for text in texts:
        qtbot.addWidget(text)
        text.resize(200, 60)
    assert picture(texts[0]) == picture(texts[1])


def test_private_and_private_entries_fold_alike_whatever_they_hold(qtbot: QtBot) -> None:
    discreet = Discreet()
    pictures = []
    for title, who in (("Cried at the desk", "Ben"), ("Noise", "Elif")):
        story = RecordList(TimelineDelegate(discreet), "Story")
        story.set_rows([TimelineEntry("1", title, title, when="14 Aug", who=who, private=True)])
        qtbot.addWidget(story)
        story.resize(300, 100)
        pictures.append(picture(story))
    assert pictures[0] == pictures[1]


def test_the_banner_tells_three_states_apart_and_never_reads_the_allergy_aloud_while_folded(
    qtbot: QtBot,
) -> None:
    discreet = Discreet()
    banner = AlertBanner(discreet)
    qtbot.addWidget(banner)
    banner.resize(600, 58)
    banner.show()
    seen = [picture(banner)]
    assert banner.state is AlertState.NEVER_ASKED
    banner.show_asked_none("No allergies", "asked 14 Aug, Ben")
    seen.append(picture(banner))
    banner.show_on_file("Peanuts, severe", "Carries a pen.", "Confirmed today")
    seen.append(picture(banner))
    assert seen[0] != seen[1] != seen[2] != seen[0]
    assert banner.accessibleName() == "Allergy"
    discreet.look()
    assert "Peanuts, severe" in banner.accessibleName()


def test_the_banner_offers_to_ask_only_when_nobody_asked(qtbot: QtBot) -> None:
    banner = AlertBanner(Discreet())
    qtbot.addWidget(banner)
    banner.resize(600, 58)
    banner.show()
    with qtbot.waitSignal(banner.asked):
        qtbot.mouseClick(banner._ask, Qt.MouseButton.LeftButton)
    banner.show_asked_none("No allergies", "asked today")
    assert not banner._ask.isVisible()
