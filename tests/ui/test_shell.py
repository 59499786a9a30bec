"""The shell: where one can go, what keys do, what a hold of Space shows, what a fault does."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.roles import May
from app.ui.discreet import LOOK_MS, RELEASE_GRACE_MS
from app.ui.key_watch import HOLD_MS
from app.ui.keys import BINDINGS, key_words
from app.ui.keys_overlay import KeysOverlay
from app.ui.main_window import MainWindow
from app.ui.sections import SECTIONS
from tests.ui.shell import MAJA, OKAN, FormPage, ListPage, window

__all__ = ["window"]
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def page_of(shell: MainWindow) -> ListPage:
    return cast(ListPage, shell.current_page())


def geometries(root: QWidget) -> dict[QWidget, tuple[QPoint, int, int]]:
    return {
        widget: (widget.mapTo(root, QPoint(0, 0)), widget.width(), widget.height())
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
    }


def space(widget: QWidget, kind: QEvent.Type, *, repeat: bool = False) -> None:
    event = QKeyEvent(kind, KEY.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeat)
    QApplication.sendEvent(widget, event)


# ---------------------------------------------------------------- sections


def test_only_built_sections_that_the_role_may_use_are_offered(window: MainWindow) -> None:
    assert window.sidebar.offered() == ["today", "guests", "gestures", "found", "settings"]
    assert MAJA.role is not OKAN.role
    assert not window.courtesy.session.may(May.EDIT_EMPLOYEES)


def test_digits_are_fixed_and_each_stands_once() -> None:
    digits = {section.key: section.digit for section in SECTIONS}
    assert digits == {
        "today": "1",
        "guests": "2",
        "requests": "3",
        "gestures": "4",
        "complaints": "5",
        "approvals": "6",
        "found": "7",
        "cards": "8",
        "employees": "9",
        "settings": "0",
    }


def test_ctrl_and_digit_opens_a_section_and_marks_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, KEY.Key_4, CTRL)
    assert isinstance(window.current_page(), FormPage)
    assert window.sidebar.focus_pane() is not None
    assert window.sidebar.focus_pane().section.key == "gestures"  # type: ignore[union-attr]


def test_a_digit_of_a_section_that_is_not_offered_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.current_page()
    qtbot.keyClick(window, KEY.Key_9, CTRL)
    assert window.current_page() is before


def test_a_narrow_window_keeps_icons_and_the_shell_fits_a_small_screen(window: MainWindow) -> None:
    window.resize(911, 512)
    assert window.size().width() == 911
    assert window.size().height() == 512
    assert window.sidebar.width() == 60
    least = window.minimumSizeHint()
    assert least.width() <= 900
    assert least.height() <= 500


def test_a_wide_window_has_words_in_the_sidebar(window: MainWindow) -> None:
    assert window.sidebar.width() == 220


# ---------------------------------------------------------------- going


def test_f3_begins_a_gesture_for_the_guest_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window).guest_id = "emma"
    qtbot.keyClick(window, KEY.Key_F3)
    assert page_of(window).visits[-1] == {"guest_id": "emma"}


def test_back_returns_to_the_page_before_with_what_it_showed(window: MainWindow, qtbot: QtBot) -> None:
    window.courtesy.navigator.go("guests", guest_id="emma")
    guests = page_of(window)
    window.courtesy.navigator.go("gestures")
    qtbot.keyClick(window, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page_of(window) is guests
    assert guests.visits[-1] == {"guest_id": "emma"}


def test_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    first = window.current_page()
    window.courtesy.navigator.go("gestures")
    qtbot.keyClick(window, KEY.Key_Escape)
    assert window.current_page() is first


def test_an_unknown_page_is_a_fault_of_the_program(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.courtesy.navigator.go("no such page")


def test_f6_steps_through_sidebar_search_and_panes(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.button.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, KEY.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [window.sidebar.focus_pane(), window.top_bar.omnibox, page.rows, page.field]


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_both_enters_do_the_primary_action_even_from_a_field(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    page = page_of(window)
    page.field.setFocus()
    qtbot.keyClick(page.field, key, CTRL)
    assert page.asked == ["primary"]


def test_ctrl_shift_enter_declines(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, KEY.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page_of(window).asked == ["decline"]


def test_slash_searches_outside_fields_and_is_a_letter_inside(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.field.setFocus()
    qtbot.keyClicks(page.field, "a/b")
    assert page.field.text() == "a/b"
    page.rows.setFocus()
    qtbot.keyClicks(page.rows, "/")
    assert QApplication.focusWidget() is window.top_bar.omnibox
    assert window.top_bar.omnibox.text() == ""


def test_escape_in_the_search_field_returns_to_where_one_came_from(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.rows.setFocus()
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    qtbot.keyClicks(window.top_bar.omnibox, "lu")
    qtbot.keyClick(window.top_bar.omnibox, KEY.Key_Escape)
    assert QApplication.focusWidget() is page.rows
    assert window.top_bar.omnibox.text() == ""


def test_ctrl_z_undoes_the_last_toast_but_typing_inside_a_field(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[str] = []
    page = page_of(window)
    window.courtesy.toasts.show("Given.", undo=lambda: undone.append("gift"))
    page.field.setFocus()
    qtbot.keyClicks(page.field, "ab")
    qtbot.keyClick(page.field, KEY.Key_Z, CTRL)
    assert undone == []
    assert page.field.text() != "ab"
    page.rows.setFocus()
    qtbot.keyClick(page.rows, KEY.Key_Z, CTRL)
    qtbot.keyClick(page.rows, KEY.Key_Z, CTRL)
    assert undone == ["gift"]
    assert not window.toast.isVisible()


def test_every_sequence_stands_once_and_no_letter_stands_alone() -> None:
    sequences = [sequence for binding in BINDINGS for sequence in binding.sequences]
    assert len(sequences) == len(set(sequences))
    assert not [each for each in sequences if len(each) == 1 or ("Alt+" in each and "Ctrl" in each)]


def test_f1_shows_only_keys_that_work_and_any_key_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, KEY.Key_F1)
    overlay = window.findChild(KeysOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    with qtbot.waitSignal(overlay.destroyed):
        qtbot.keyClick(overlay, KEY.Key_Escape)
    assert "F7" not in [key for key, _ in key_words({"gesture"})]
    assert "F3" in [key for key, _ in key_words({"gesture"})]


def test_holding_ctrl_shows_the_digits_and_letting_go_hides_them(window: MainWindow, qtbot: QtBot) -> None:
    item = window.sidebar.focus_pane()
    qtbot.keyPress(page_of(window).rows, KEY.Key_Control)
    qtbot.waitUntil(lambda: item.hinted)  # type: ignore[union-attr]
    qtbot.keyRelease(page_of(window).rows, KEY.Key_Control)
    assert not item.hinted  # type: ignore[union-attr]


def test_digits_go_when_a_shortcut_opens_a_menu(window: MainWindow, qtbot: QtBot) -> None:
    item, rows = window.sidebar.focus_pane(), page_of(window).rows
    qtbot.keyPress(rows, KEY.Key_Control)
    qtbot.waitUntil(lambda: item.hinted)  # type: ignore[union-attr]
    # The menu takes the release of Ctrl: the press that opened it is all the window ever sees.
    taken = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(rows, taken)
    assert not item.hinted  # type: ignore[union-attr]


# ---------------------------------------------------------------- the discreet view


def test_a_hold_of_space_shows_and_letting_go_folds(window: MainWindow, qtbot: QtBot) -> None:
    rows, view = page_of(window).rows, window.courtesy.discreet
    rows.setFocus()
    qtbot.keyPress(rows, KEY.Key_Space)
    assert not view.showing
    qtbot.waitUntil(lambda: view.held, timeout=HOLD_MS * 4)
    qtbot.keyRelease(rows, KEY.Key_Space)
    qtbot.waitUntil(lambda: not view.showing, timeout=RELEASE_GRACE_MS * 6)


def test_a_false_release_of_key_repeat_does_not_flicker(window: MainWindow, qtbot: QtBot) -> None:
    rows, view = page_of(window).rows, window.courtesy.discreet
    told: list[bool] = []
    view.changed.connect(told.append)
    qtbot.keyPress(rows, KEY.Key_Space)
    qtbot.waitUntil(lambda: view.held, timeout=HOLD_MS * 4)
    for _ in range(3):
        space(rows, QEvent.Type.KeyRelease)
        space(rows, QEvent.Type.KeyPress)
    qtbot.wait(RELEASE_GRACE_MS * 2)
    assert told == [True]
    qtbot.keyRelease(rows, KEY.Key_Space)
    qtbot.waitUntil(lambda: told == [True, False])


def test_a_tap_of_space_still_reaches_the_row_and_the_button(window: MainWindow, qtbot: QtBot) -> None:
    page, view = page_of(window), window.courtesy.discreet
    page.rows.choose("2")
    with qtbot.waitSignal(page.rows.space_pressed) as tapped:
        qtbot.keyClick(page.rows, KEY.Key_Space)
    assert tapped.args[0].key == "2"
    with qtbot.waitSignal(page.button.clicked):
        qtbot.keyClick(page.button, KEY.Key_Space)
    qtbot.wait(HOLD_MS * 2)
    assert not view.showing


def test_a_hold_ends_over_a_field_and_when_the_window_loses_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, view = page_of(window), window.courtesy.discreet
    for ending in ("field", "window"):
        page.rows.setFocus()
        space(page.rows, QEvent.Type.KeyPress)
        qtbot.waitUntil(lambda: view.held, timeout=HOLD_MS * 4)
        if ending == "field":
            page.field.setFocus()
            space(page.field, QEvent.Type.KeyRelease)
        else:
            QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
        qtbot.waitUntil(lambda: not view.showing, timeout=RELEASE_GRACE_MS * 6)
    assert page.field.text() == ""


def test_the_ring_stands_round_the_focus_only_while_the_keyboard_is_used(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.button.setFocus()
    qtbot.keyClick(window, KEY.Key_F6)
    qtbot.waitUntil(window._ring.isVisible)
    item = window.sidebar.focus_pane()
    assert item is not None
    assert window._ring.geometry().contains(item.mapTo(window, item.rect().center()))
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window._ring.isVisible())


def test_the_ring_follows_when_the_layout_changes(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    window.activateWindow()
    page.field.setFocus()
    qtbot.keyClick(page.field, KEY.Key_Tab)
    qtbot.waitUntil(window._ring.isVisible)
    assert page.button.hasFocus()
    before = window._ring.geometry()
    page.rows.setFixedHeight(40)
    qtbot.waitUntil(lambda: window._ring.geometry() != before)
    spot = page.button.mapTo(window, page.button.rect().center())
    qtbot.waitUntil(lambda: window._ring.geometry().center() == spot)


def test_space_in_a_field_writes_a_space(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.field.setFocus()
    qtbot.keyPress(page.field, KEY.Key_Space)
    qtbot.wait(HOLD_MS * 2)
    qtbot.keyRelease(page.field, KEY.Key_Space)
    assert page.field.text() == " "
    assert not window.courtesy.discreet.showing


def test_the_button_shows_for_ten_seconds_and_a_second_click_folds(window: MainWindow, qtbot: QtBot) -> None:
    view, button = window.courtesy.discreet, window.top_bar.discreet_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.showing
    assert view.seconds_left() == LOOK_MS // 1000
    assert "10" in button.words()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not view.showing


def test_a_form_is_open_while_someone_works_and_folds_when_idle(window: MainWindow, qtbot: QtBot) -> None:
    view = window.courtesy.discreet
    window.courtesy.navigator.go("gesture")
    assert view.working
    assert view.showing
    view._idle.setInterval(30)
    qtbot.keyClicks(page_of(window).field, "x")
    qtbot.waitUntil(lambda: not view.showing)
    qtbot.keyClicks(page_of(window).field, "y")
    assert view.showing
    window.courtesy.navigator.go("today")
    assert not view.showing


def test_showing_moves_nothing_in_the_shell(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    before = geometries(page)
    omnibox = window.top_bar.omnibox.geometry()
    window.courtesy.discreet.look()
    qtbot.wait(50)
    assert geometries(page) == before
    assert window.top_bar.omnibox.geometry() == omnibox


# ---------------------------------------------------------------- changes, people, faults


def test_the_page_on_screen_reloads_for_its_changes_but_not_for_its_own(window: MainWindow) -> None:
    page, bus = page_of(window), window.courtesy.bus
    bus.changed.emit(Changes.of("request"), None)
    bus.changed.emit(Changes.of("stay"), page)
    bus.changed.emit(Changes.of("stay"), page.rows)
    assert page.asked == []
    bus.changed.emit(Changes.of("stay"), None)
    assert page.asked == ["reload"]


def test_another_person_finds_pages_built_anew_and_the_same_person_the_same(window: MainWindow) -> None:
    first = window.current_page()
    window.courtesy.session.sign_in(MAJA)
    assert window.current_page() is first
    window.courtesy.session.sign_in(OKAN)
    assert window.current_page() is not first
    assert window.current_page() is not None


def test_a_covered_window_takes_no_keys_and_shows_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.courtesy.discreet.look()
    page = page_of(window)
    lock = QLabel("locked")
    window.cover(lock)
    assert window.is_covered
    assert not window.courtesy.discreet.showing
    assert not page.isVisible()
    qtbot.keyClick(window, KEY.Key_4, CTRL)
    qtbot.keyClick(lock, KEY.Key_Return, CTRL)
    assert page.asked == []
    assert window.current_page() is page
    window.uncover()
    qtbot.keyClick(window, KEY.Key_Return, CTRL)
    assert page.asked == ["primary"]


def test_f8_and_the_chip_ask_for_another_person(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.switch_user_wanted):
        qtbot.keyClick(window, KEY.Key_F8)
    with qtbot.waitSignal(window.switch_user_wanted):
        qtbot.mouseClick(window.sidebar.user, Qt.MouseButton.LeftButton)


def test_a_page_that_fails_shows_the_calm_box_without_the_guests_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.courtesy.navigator.go("found")
    box = window._faults._box
    assert box is not None
    assert box.isVisible()
    box.copy()
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "shell.py" in copied
    assert "Łucja" not in copied
    assert "412" not in copied
    qtbot.keyClick(window, KEY.Key_Escape)
    assert not box.isVisible()
    window.courtesy.navigator.go("today")
    assert isinstance(window.current_page(), ListPage)


def test_an_expected_failure_of_a_page_is_a_sentence_and_no_fault(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(page: ListPage, **what: object) -> None:
        page.courtesy.session.employee = None
        page.courtesy.desk()

    monkeypatch.setattr(ListPage, "open", refuse)
    window.courtesy.navigator.go("guests")
    assert window._faults._box is None
    said = window.courtesy.toasts.last
    assert said is not None
    assert said.text.startswith("Nobody is signed in")


def test_new_is_outlined_while_the_page_has_its_own_primary_action(window: MainWindow) -> None:
    assert window.top_bar.new_button.kind == "primary"
    window.courtesy.navigator.go("gesture")
    assert window.top_bar.new_button.kind == "plain"


def test_the_toast_stands_above_an_action_bar(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.courtesy.toasts.show("Given.")
    low = window.toast.geometry().bottom()
    monkeypatch.setattr(ListPage, "toast_inset", lambda self: 60)
    window.courtesy.navigator.go("guests")
    assert window.toast.geometry().bottom() <= low - 60


def test_a_toast_leaves_a_bar_alone_that_came_after_the_page(window: MainWindow) -> None:
    page = page_of(window)
    bar = QWidget(page)
    bar.setObjectName("actionbar")
    bar.setGeometry(0, page.height() - 60, page.width(), 60)
    bar.show()
    window.courtesy.toasts.show("Given.")
    top = bar.mapTo(window, QPoint()).y()
    assert window.toast.geometry().bottom() < top


def test_the_offline_banner_comes_and_goes(window: MainWindow) -> None:
    window.show_offline(5)
    assert window.offline.isVisible()
    assert "5" in window.offline.accessibleName()
    window.show_online()
    assert not window.offline.isVisible()


def test_no_widget_of_the_shell_opens_a_window_of_its_own(window: MainWindow) -> None:
    visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert visible == [window]
