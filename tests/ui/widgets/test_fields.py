"""Fields, digits, buttons that hold, limits, toasts: what a person types and presses."""

from __future__ import annotations

import asyncio
import io
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.theme import tokens
from app.ui.toasts import Toasts
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.fields import DateField, DigitsField, Field, LongText, Pick, TextField, TimeField
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.limit_bar import BudgetMeter, LimitBar
from app.ui.widgets.notes import InlineNote, LoadingSkeleton
from app.ui.widgets.pdf_preview import draw_page
from app.ui.widgets.pin_boxes import PinBoxes
from app.ui.widgets.switch import Switch


def test_six_digits_complete_without_enter_and_letters_are_left_to_others(qtbot: QtBot) -> None:
    boxes = PinBoxes()
    qtbot.addWidget(boxes)
    boxes.show()
    with qtbot.waitSignal(boxes.complete) as complete:
        qtbot.keyClicks(boxes, "48a15 2x6")
    assert complete.args == ["481526"]
    assert boxes.text().isdigit()
    assert len(boxes.text()) == 6
    assert boxes.echoMode() == QLineEdit.EchoMode.Password


def test_a_fields_error_stands_under_it_and_is_read_aloud(qtbot: QtBot) -> None:
    field = Field("Amount", TextField("Amount"), hint="For one person.")
    qtbot.addWidget(field)
    field.show()
    field.set_error("Write the amount in digits.")
    assert field._under.text() == "Write the amount in digits."
    assert field.field.accessibleDescription() == "Write the amount in digits."
    assert field.field.property("invalid") == "true"
    field.set_error("")
    assert field._under.text() == "For one person."
    assert field._under.isVisible()


def test_a_time_and_a_day_can_be_read_in_their_fields(qtbot: QtBot) -> None:
    for field in (TimeField("Ready by"), DateField("Day")):
        qtbot.addWidget(field)
        field.show()
        editor = field.findChild(QLineEdit)
        assert editor is not None
        assert editor.width() >= editor.fontMetrics().horizontalAdvance(editor.text())


def test_tab_leaves_a_long_text(qtbot: QtBot) -> None:
    text = LongText("On the card")
    qtbot.addWidget(text)
    assert text.tabChangesFocus()


def test_digits_fields_take_digits_only(qtbot: QtBot) -> None:
    field = DigitsField("PIN", most=6, hidden=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1a2b3c4d5e6f7")
    assert field.text() == "123456"


def test_a_wheel_over_a_choice_does_not_change_it(qtbot: QtBot) -> None:
    pick = Pick("Department", [("k", "Kitchen"), ("h", "Housekeeping")])
    qtbot.addWidget(pick)
    pick.show()
    pick.setFocus()
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at, at, at.toPoint(), at.toPoint() * -24, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pick, wheel)
    assert pick.key() == "k"


def test_a_choice_keeps_its_key_when_choices_change(qtbot: QtBot) -> None:
    pick = Pick("Department", [("k", "Kitchen"), ("h", "Housekeeping")])
    qtbot.addWidget(pick)
    pick.choose("h")
    pick.set_choices([("m", "Maintenance"), ("h", "Housekeeping")])
    assert pick.key() == "h"
    assert pick.choose("x") is False


def test_a_hold_button_swallows_the_first_second(qtbot: QtBot) -> None:
    button = HoldButton("Approve", fill_ms=120)
    qtbot.addWidget(button)
    button.show()
    done: list[int] = []
    button.done.connect(lambda: done.append(1))
    button.arm()
    button.press()
    assert done == []
    assert not button.is_armed
    qtbot.waitUntil(lambda: button.is_armed)
    button.press()
    assert done == [1]
    button.setEnabled(False)
    button.press()
    assert done == [1]


def test_a_button_keeps_its_key_cap_when_its_words_are_elided(qtbot: QtBot) -> None:
    button = KeyButton("Ask for approval of the manager", icon="gift", cap="Ctrl ↵")
    qtbot.addWidget(button)
    button.resize(button.minimumSizeHint())
    button.show()
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert not button.grab().isNull()


def test_an_alert_chip_never_shrinks(qtbot: QtBot) -> None:
    alert, plain = Chip("Peanuts, severe", "danger", strong=True), Chip("Hypoallergenic pillow")
    qtbot.addWidget(alert)
    qtbot.addWidget(plain)
    assert alert.minimumSizeHint() == alert.sizeHint()
    assert plain.minimumSizeHint().width() < plain.sizeHint().width()


def test_a_limit_is_over_only_above_it(qtbot: QtBot) -> None:
    bar = LimitBar(4000, 1850, 2150)
    qtbot.addWidget(bar)
    assert not bar.is_over
    bar.set_amounts(4000, 1850, 2151)
    assert bar.is_over
    bar.set_amounts(0, 0, 0)
    bar.resize(100, 10)
    assert not bar.grab().isNull()


def test_a_meter_says_what_is_left_to_a_screen_reader(qtbot: QtBot) -> None:
    meter = BudgetMeter("You, today", tightest=True)
    qtbot.addWidget(meter)
    meter.show_amounts(4000, 1850, 1400, "7.50 € left")
    assert meter._bar.accessibleName() == "You, today"
    assert meter._bar.accessibleDescription() == "7.50 € left"


def test_a_switch_answers_to_a_click_on_its_words(qtbot: QtBot) -> None:
    switch = Switch("Tell the kitchen")
    qtbot.addWidget(switch)
    switch.resize(200, 36)
    switch.show()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()


def test_a_skeleton_is_not_seen_when_the_answer_is_quick(qtbot: QtBot) -> None:
    skeleton = LoadingSkeleton()
    qtbot.addWidget(skeleton)
    skeleton.resize(400, 300)
    skeleton.start()
    quick = skeleton.grab().toImage()
    qtbot.wait(tokens.SKELETON_AFTER_MS + 60)
    assert skeleton.grab().toImage() != quick
    skeleton.stop()
    assert not skeleton.isVisible()


def test_an_empty_note_is_hidden_and_shows_when_it_speaks(qtbot: QtBot) -> None:
    field = Field("Room", TextField("Room"))
    qtbot.addWidget(field)
    note = InlineNote()
    field.layout().addWidget(note)
    field.show()
    assert not note.isVisible()
    note.say("This room is free.", tone="ok")
    assert note.isVisible()
    assert note.objectName() == "note_ok"


def test_an_undo_runs_once(qtbot: QtBot) -> None:
    toasts, undone = Toasts(), []
    toasts.show("Given.", undo=lambda: undone.append(1))
    assert toasts.can_undo
    toasts.undo()
    toasts.undo()
    assert undone == [1]
    assert not toasts.can_undo


def test_an_undo_may_be_a_coroutine() -> None:
    async def play() -> list[int]:
        toasts, undone = Toasts(), []

        async def back() -> None:
            undone.append(1)

        toasts.show("Given.", undo=back)
        toasts.undo()
        from app.ui import tasks

        await tasks.drain()
        return undone

    assert asyncio.run(play()) == [1]


def test_a_page_of_a_pdf_is_drawn_to_fit_in_its_colours() -> None:
    drawn = draw_page(_red_card(), 5, 200, 400, 1.0)
    assert (drawn.page, drawn.pages) == (0, 1)
    assert abs(drawn.image.width() - 200) <= 1
    colour = drawn.image.pixelColor(drawn.image.width() // 2, drawn.image.height() // 2)
    assert (colour.red(), colour.green(), colour.blue()) == (255, 0, 0)


def _red_card() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out: Any = io.BytesIO()
    canvas = Canvas(out, pagesize=(100, 50))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 100, 50, stroke=0, fill=1)
    canvas.save()
    return bytes(out.getvalue())


def test_lines_pasted_into_one_line_are_read_as_one(qtbot: QtBot) -> None:
    field = TextField("What is it?")
    qtbot.addWidget(field)
    QApplication.clipboard().setText("blue scarf\r\n\twool ")
    field.paste()
    assert field.text() == "blue scarf wool "
