"""A page saved under a spreadsheet's name is read as the table in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from tests.importing.files import names, read, write

HEAD = (
    "<html><head><meta http-equiv=Content-Type content='text/html; charset={0}'>"
    "<style>td{{color:red}}</style></head><body>"
)
TABLE = (
    "<tr><th>First name</th><th>Last name</th><th>E-mail</th><th>Birthday</th></tr>"
    "<tr><td>Łucja</td><td>&nbsp;Żółkiewska</td><td><a href='mailto:l@x.pl'>l@x.pl</a></td>"
    "<td>22.11.1986</td></tr>"
    "<tr><td>Jan<br></td><td>O&#39;Hara &amp; Co</td><td></td><td></td></tr>"
)
BOTH = ["Łucja Żółkiewska", "Jan O'Hara & Co"]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1250", "iso-8859-2", "utf-16"])
def test_a_page_is_read_in_its_own_letters(tmp_path: Path, encoding: str) -> None:
    text = HEAD.format(encoding) + f"<table border=1>{TABLE}</table></body></html>"
    path = write(tmp_path, "guests.xls", text, encoding)
    assert names(path) == BOTH
    found = read(path)[0]
    assert isinstance(found, GuestRecord)
    assert (found.given["email"], found.given["birth_year"]) == ("l@x.pl", 1986)


@pytest.mark.parametrize(
    "text",
    [
        f"<table>{TABLE}</table>",
        "<!DOCTYPE html>\n<h1>Guests</h1><table><tr><td>Hotel Aurora</td><td>12.03.2025</td></tr></table>"
        f"<table>{TABLE}</table><table><tr><td>Page 1</td></tr></table>",
        f"<html><body><table><tr><td><table>{TABLE}</table></td></tr></table></body></html>",
        f"<table><tr><td colspan=4>All guests</td></tr>{TABLE}",
        "<TABLE><TR><TD>First name<TD>Last name<TR><TD>Łucja<TD>Żółkiewska<TR><TD>Jan<TD>O'Hara & Co</TABLE>",
    ],
)
def test_the_table_of_guests_is_found_in_any_page(tmp_path: Path, text: str) -> None:
    assert names(write(tmp_path, "guests.xls", text)) == BOTH


def test_a_workbook_of_2003_is_read(tmp_path: Path) -> None:
    rows = [["First name", "Last name", "", "City"], ["Łucja", "Żółkiewska", "", "Łódź"]]
    cells = ["".join(
        f'<Cell ss:Index="{at}"><Data ss:Type="String">{text}</Data></Cell>'
        for at, text in enumerate(row, start=1) if text
    ) for row in rows]  # fmt: skip
    text = (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns:ss="urn:y">'
        f'<Worksheet ss:Name="A"><Table>{"".join(f"<Row>{row}</Row>" for row in cells)}</Table></Worksheet>'
        "</Workbook>"
    )
    (found,) = read(write(tmp_path, "guests.xls", text))
    assert isinstance(found, GuestRecord)
    assert (found.given["name"], found.given["city"]) == ("Łucja Żółkiewska", "Łódź")


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>Please sign in</p></body></html>",
        "<html><table><tr><td>Please sign in</td></tr><tr><td>502 Bad Gateway</td></tr></table></html>",
        "<table" + "<" * 3_000_000,
        "{\\rtf1\\ansi Anna Nowak\\par Jan Lis\\par}",
    ],
)
def test_a_page_without_guests_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_file(write(tmp_path, "guests.xls", text))
    assert caught.value.code == "import_kind"
