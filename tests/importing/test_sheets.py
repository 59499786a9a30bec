"""A spreadsheet is read like a table: whole numbers without a fraction, dates as dates, the telling sheet."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing.opening import open_file
from tests.importing.files import names, read

_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook(
    path: Path, sheets: dict[str, list[list[str | float]]], hidden: frozenset[str] = frozenset()
) -> Path:
    """The least that is a workbook; numbers of the column "Birthday" carry a date's style."""
    state = {name: ' state="hidden"' if name in hidden else "" for name in sheets}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{at}"{state[name]} r:id="r{at}"/>'
        for at, name in enumerate(sheets, start=1)
    )
    related = "".join(
        f'<Relationship Id="r{at}" Type="{_REL}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"/>')
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="o" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr(
            "xl/workbook.xml", f'<workbook {_NS} xmlns:r="{_REL}"><sheets>{listed}</sheets></workbook>'
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
            f'<Relationship Id="s" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
        )
        book.writestr(
            "xl/styles.xml",
            f'<styleSheet {_NS}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        )
        for at, rows in enumerate(sheets.values(), start=1):
            book.writestr(f"xl/worksheets/sheet{at}.xml", _sheet(rows))
    return path


def _sheet(rows: list[list[str | float]]) -> str:
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(_cell(f"{chr(65 + at)}{number}", value, at) for at, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    return f"<worksheet {_NS}><sheetData>{''.join(lines)}</sheetData></worksheet>"


def _cell(where: str, value: str | float, at: int) -> str:
    if isinstance(value, str):
        return f'<c r="{where}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{where}" s="{1 if at == 3 else 0}"><v>{value}</v></c>'


def test_numbers_and_dates_are_read_as_people_read_them(tmp_path: Path) -> None:
    rows: list[list[str | float]] = [
        ["Guests of 2026"], ["Customer number", "Name", "Phone", "Birthday"],
        [10041.0, "Łucja Żółkiewska", 48601234567.0, 31738.0], [10042.0, "Jan Kot", "+48 22 1", "31.12.1979"],
    ]  # fmt: skip
    path = workbook(tmp_path / "guests.xlsx", {"Notes": [["nothing here"]], "Customers": rows})
    assert open_file(path).sheet == "Customers"
    lucja, jan = read(path)
    assert not isinstance(lucja, str)
    assert not isinstance(jan, str)
    assert (lucja.external_id, lucja.given["phone"]) == ("10041", "48601234567")
    assert (lucja.given["birth_year"], lucja.given["birth_month"], lucja.given["birth_day"]) == (1986, 11, 22)
    assert jan.given["birth_year"] == 1979


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "guests.xlsx"
    workbook(path, {"One": [["Name"], ["Anna"]]})
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(BadInput, match="import_"):
        open_file(path)


@pytest.mark.parametrize("name", ["a.xls", "a.csv", "a"])
def test_a_workbook_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    path = workbook(tmp_path / name, {"Guests": [["First name", "Last name"], ["Anna", "Nowak"]]})
    assert [one.given["name"] for one in read(path)] == ["Anna Nowak"]  # type: ignore[union-attr]


HEAD: list[str | float] = ["First name", "Last name", "E-mail"]


def test_a_hidden_sheet_is_not_what_a_person_means(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "Info": [["Read me first"]],
            "Old": [HEAD, ["Old", "Person", "o@example.com"]],
            "Guests": [HEAD, ["Anna", "Nowak", "a@example.com"]],
        },
        frozenset({"Old"}),
    )
    assert names(path) == ["Anna Nowak"]


def test_sheets_of_one_heading_are_one_table(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "2025": [HEAD, ["Anna", "Nowak", "a@example.com"]],
            "2026": [
                ["Guests of 2026"],
                HEAD,
                ["Jan", "Lis", "j@example.com"],
                ["Ola", "Ryk", "o@example.com"],
            ],
            "Rooms": [["Room", "Floor"], ["101", "1"]],
        },
    )
    assert names(path) == ["Anna Nowak", "Jan Lis", "Ola Ryk"]
    source = open_file(path)
    assert source.sheet == "2025, 2026"
    assert [record.number for record in source.records()] == [2, 5, 6]
