"""A request in one line, in the words of four languages."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.request_line import moment_of, parse_line
from app.domain.request_words import department_of, is_known

ZONE = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)  # 09:52 in Warsaw
ROOMS = ("412", "318", "12A")


def read(text: str) -> tuple[str, int, str, str]:
    line = parse_line(text, rooms=ROOMS, now=NOW, zone=ZONE)
    clock = line.promised_at.astimezone(ZONE).strftime("%d %H:%M") if line.promised_at else ""
    return line.room, line.quantity, line.what, clock


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("412 2 pillows 10:15", ("412", 2, "pillows", "22 10:15")),
        ("412 2 poduszki o 10.15", ("412", 2, "poduszki", "22 10:15")),
        ("oda 412 iki havlu saat 11:00", ("412", 1, "iki havlu", "22 11:00")),
        ("412 дзве падушкі 10:15", ("412", 1, "дзве падушкі", "22 10:15")),
        ("room 318 cot tomorrow 8:30", ("318", 1, "cot", "23 08:30")),
        ("12a soap x3", ("12A", 3, "soap", "")),
        ("412 4x towels +30", ("412", 4, "towels", "22 10:22")),
        ("412 taxi +2h", ("412", 1, "taxi", "22 11:52")),
        ("lobby stool at 5pm", ("", 1, "lobby stool", "22 17:00")),
        ("20 towels", ("", 20, "towels", "")),
        ("412", ("412", 1, "", "")),
        ("", ("", 1, "", "")),
    ],
)
def test_a_line_is_read_as_people_write_it(text: str, understood: tuple[str, int, str, str]) -> None:
    assert read(text) == understood


def test_a_time_that_has_passed_means_tomorrow() -> None:
    line = parse_line("412 kettle 9:10", rooms=ROOMS, now=NOW, zone=ZONE)
    assert read("412 kettle 9:10")[3] == "23 09:10"
    assert line.is_tomorrow


def test_the_last_time_is_the_promise() -> None:
    assert read("412 table at 20:00 13:00") == ("412", 1, "table at 20:00", "22 13:00")


def test_a_number_that_is_no_room_is_asked_about() -> None:
    line = parse_line("999 tea", rooms=ROOMS, now=NOW, zone=ZONE)
    assert (line.room, line.unknown_room, line.what) == ("", "999", "tea")
    in_a_shop = parse_line("999 nails", rooms=(), now=NOW, zone=ZONE)
    assert (in_a_shop.unknown_room, in_a_shop.quantity) == ("", 999)


def test_no_time_of_day_is_no_time() -> None:
    assert read("412 kettle 25:99") == ("412", 1, "kettle 25:99", "")
    assert read("412 kettle 13pm") == ("412", 1, "kettle 13pm", "")


def test_a_time_alone() -> None:
    assert moment_of("tomorrow 9:00", NOW, ZONE) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert moment_of("soon", NOW, ZONE) is None


@pytest.mark.parametrize(
    ("what", "department"),
    [
        ("2 pillows", "housekeeping"), ("ręczniki kąpielowe", "housekeeping"), ("havlu", "housekeeping"),
        ("ручнікі", "housekeeping"), ("shower: hot water", "maintenance"), ("żarówka", "maintenance"),
        ("klima çalışmıyor", "maintenance"), ("herbata", "kitchen"), ("сняданак", "kitchen"),
        ("taksówka na lotnisko", "concierge"), ("bilet", "concierge"), ("fax", "front_desk"),
    ],
)  # fmt: skip
def test_the_words_say_whose_it_is(what: str, department: str) -> None:
    assert department_of(what) == department
    assert is_known(what) is (department != "front_desk")
