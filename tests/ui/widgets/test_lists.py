"""Lists: what is chosen stays chosen, the end asks for more, Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate, Tag, _shrunk
from app.ui.widgets.row_delegate import Heading, RowDelegate
from app.ui.widgets.segments import Pills, Segments


def make(qtbot: QtBot, count: int = 6, **options: bool) -> RecordList:
    rows = RecordList(RecordRowDelegate(), "Guests", **options)
    qtbot.addWidget(rows)
    rows.resize(500, 300)
    rows.show()
    rows.set_rows([Heading("Here"), *(RecordRow(str(at), f"Guest {at}") for at in range(count))])
    return rows


def test_what_is_chosen_stays_chosen_when_rows_are_fetched_again(qtbot: QtBot) -> None:
    rows = make(qtbot)
    rows.choose("3")
    rows.set_rows([RecordRow("9", "New"), Heading("Here"), RecordRow("3", "Guest 3, moved")])
    assert rows.current().title == "Guest 3, moved"


def test_when_the_chosen_row_goes_its_neighbour_is_chosen(qtbot: QtBot) -> None:
    rows = make(qtbot, 3)
    rows.choose("2")
    rows.set_rows([Heading("Here"), RecordRow("0", "a"), RecordRow("1", "b")])
    assert rows.current().key == "1"


def test_headings_are_stepped_over_and_never_chosen(qtbot: QtBot) -> None:
    rows = make(qtbot)
    rows.set_rows([Heading("A"), RecordRow("1", "a"), Heading("B"), RecordRow("2", "b")])
    rows.choose_first()
    assert rows.current().key == "1"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current().key == "2"


def test_enter_and_double_click_open(qtbot: QtBot) -> None:
    rows = make(qtbot)
    rows.choose("1")
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args[0].key == "1"
    place = rows.visualRect(rows.model().index(3, 0)).center()
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].key == "2"


def test_one_click_opens_where_that_is_wanted(qtbot: QtBot) -> None:
    rows = make(qtbot, open_on_click=True)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    with qtbot.waitSignal(rows.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.assertNotEmitted(rows.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))


def test_the_end_asks_for_more_once_and_rows_are_added_below(qtbot: QtBot) -> None:
    rows = make(qtbot)
    asked: list[int] = []
    rows.wants_more.connect(lambda: asked.append(1))
    rows.set_rows([RecordRow(str(at), "x") for at in range(50)], more=True)
    rows.scrollToBottom()
    qtbot.waitUntil(lambda: len(asked) == 1)
    rows.scrollToTop()
    rows.scrollToBottom()
    qtbot.wait(20)
    assert len(asked) == 1
    rows.add_rows([RecordRow("50", "last")])
    assert rows.model().rowCount() == 51
    rows.scrollToBottom()
    qtbot.wait(20)
    assert len(asked) == 1


def test_a_fitted_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    rows = make(qtbot, 2, fit=True)
    assert rows.sizeHint().height() == 30 + 2 * 56 + 2


def test_a_row_that_cannot_be_painted_does_not_break_the_window(qtbot: QtBot) -> None:
    class Careless(RowDelegate):
        def draw(self, painter: object, box: object, record: object, *, selected: bool) -> None:
            raise ValueError("painting")

    rows = RecordList(Careless(), "Guests")
    qtbot.addWidget(rows)
    rows.set_rows([RecordRow("1", "a"), RecordRow("2", "b")])
    rows.resize(300, 200)
    assert not rows.grab().isNull()


def test_screen_readers_hear_the_words_of_a_row(qtbot: QtBot) -> None:
    rows = make(qtbot)
    rows.set_rows([RecordRow("1", "Łucja", spoken="09:40, Łucja, Room 412, alert: peanuts, severe")])
    index = rows.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("alert: peanuts, severe")


def test_an_alert_is_never_shortened_or_dropped(qtbot: QtBot) -> None:
    tags = [
        Tag("Peanuts, severe", "solid", "warning", alert=True),
        Tag("Coffee with oat milk", "plain", "coffee"),
        Tag("Quiet floor"),
    ]
    assert [tag.text for tag in _shrunk(tags, 2000)] == [tag.text for tag in tags]
    assert [tag.text for tag in _shrunk(tags, 180)] == ["Peanuts, severe", ""]
    assert [tag.text for tag in _shrunk(tags, 10)] == ["Peanuts, severe"]


def test_arrows_move_along_segments_and_tell_once(qtbot: QtBot) -> None:
    segments = Segments([("a", "Arrivals"), ("d", "Departures"), ("i", "In house")], name="Stays")
    qtbot.addWidget(segments)
    segments.show()
    segments.set_count("a", 14)
    told: list[str] = []
    segments.changed.connect(told.append)
    first: QWidget = segments._segments["a"]
    assert first.accessibleName() == "Arrivals, 14"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert segments.current() == "d"
    assert told == ["d"]
    segments.choose("i")
    assert told == ["d"]


def test_filter_pills_go_on_and_off_and_choices_are_one_of_many(qtbot: QtBot) -> None:
    for multiple, expected in ((True, ["vip", "alert"]), (False, ["alert"])):
        pills = Pills(name="Filter", multiple=multiple)
        qtbot.addWidget(pills)
        pills.add("vip", "VIP", icon="crown")
        pills.add("alert", "With an alert")
        pills.show()
        qtbot.mouseClick(pills._pills["vip"], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(pills._pills["alert"], Qt.MouseButton.LeftButton)
        assert pills.chosen() == expected
