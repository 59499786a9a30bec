"""JSON that is a table, and JSON that tells nothing of a guest but the name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import BadInput
from tests.importing.files import names, write

HEAD = ["first_name", "last_name", "email"]
ROWS = [["Anna", "Nowak", "a@example.com"], ["Jan", "Lis", None]]
BOTH = ["Anna Nowak", "Jan Lis"]


@pytest.mark.parametrize(
    "document",
    [
        [HEAD, *ROWS],
        {"columns": HEAD, "data": ROWS},
        {"data": ROWS, "columns": HEAD, "index": [0, 1]},
        {"result": {"cols": [{"name": name} for name in HEAD], "rows": ROWS}},
        {"schema": {"fields": [{"name": name, "type": "string"} for name in HEAD]}, "rows": ROWS},
        {name: [row[at] for row in ROWS] for at, name in enumerate(HEAD)},
        {name: {str(n): row[at] for n, row in enumerate(ROWS)} for at, name in enumerate(HEAD)},
    ],
)
def test_a_table_is_read_however_json_writes_it(tmp_path: Path, document: object) -> None:
    assert names(write(tmp_path, "a.json", json.dumps(document))) == BOTH


@pytest.mark.parametrize(
    "document",
    [
        [{"name": "Anna Nowak"}, {"name": "Jan Lis"}],
        {"guests": [{"name": "Anna Nowak", "shoe": 39}, {"name": "Jan Lis"}]},
        [{"name": {"full": "Anna Nowak"}}, {"name": {"full": "Jan Lis"}}],
        [
            {"guest": {"name": {"first": "Anna", "last": "Nowak"}}},
            {"guest": {"name": {"first": "Jan", "last": "Lis"}}},
        ],
    ],
)
def test_a_name_is_enough_where_nothing_says_that_it_is_no_guest(tmp_path: Path, document: object) -> None:
    assert names(write(tmp_path, "a.json", json.dumps(document))) == BOTH


@pytest.mark.parametrize(
    "document",
    [
        [{"name": "Deluxe", "price": 120}],
        {"rooms": [{"name": "101"}]},
        {"columns": ["a", "b"], "data": [[1, 2]]},
        [[1, 2], [3, 4]],
    ],
)
def test_other_things_with_names_are_no_guests(tmp_path: Path, document: object) -> None:
    with pytest.raises(BadInput, match="import_json"):
        names(write(tmp_path, "a.json", json.dumps(document)))


def test_the_list_of_a_bookings_guests_goes_before_the_name_the_booking_has(tmp_path: Path) -> None:
    people = {
        "111": {"guestID": "111", "guestFirstName": "Anna", "guestLastName": "Nowak", "guestEmail": "a@x.pl"},
        "112": {"guestID": "112", "guestFirstName": "Jan", "guestLastName": "Lis", "guestEmail": ""},
    }
    booking = {"guestName": "Anna Nowak", "guestEmail": "a@x.pl", "reservationID": "R1", "guestList": people}
    assert names(write(tmp_path, "a.json", json.dumps({"success": True, "data": booking}))) == BOTH
    assert names(write(tmp_path, "b.json", json.dumps({"data": [booking, booking]}))) == BOTH * 2
