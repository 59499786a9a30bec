"""Tables as programs write them: odd quotation marks, wholly quoted lines, columns without delimiters."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from tests.importing.files import names, read, write

TWO = ["Anna Nowak", "Jan Lis"]


@pytest.mark.parametrize(
    "text",
    [
        "'First name','Last name','Notes'\n'Anna','Nowak','says \"hi\", often'\n'Jan','Lis','tea, milk'\n",
        "First name,Last name,Notes\nAnna,Nowak,'one, two'\nJan,Lis,'three, four'\n",
        "“First name”,“Last name”,“E-mail”\n“Anna”,“Nowak”,“a@x.pl”\n“Jan”,“Lis”,“j@x.pl”\n",
        '"First name", "Last name", "Notes"\n"Anna", "Nowak", "one, two"\n"Jan", "Lis", "three"\n',
        '"First name,Last name,E-mail"\n"Anna,Nowak,a@x.pl"\n"Jan,Lis,j@x.pl"\n',
        '"First name,""Last name"",Town"\n"Anna,""Nowak"",X"\n"Jan,""Lis"",""Y, Z"""\n',
        'First name,Last name,Phone\n="Anna",="Nowak",="0048601"\n="Jan",="Lis",="0601222333"\n',
        "| First name | Last name |\n|---|---|\n| Anna | Nowak |\n| Jan | Lis |\n",
        "+------+-----+\n| First name | Last name |\n+------+-----+\n| Anna | Nowak |\n"
        "| Jan | Lis |\n+---+--+\n",
        "First name¬Last name\nAnna¬Nowak\nJan¬Lis\n",
        "Last name           First name     Town\nNowak               Anna           New York\n"
        "Lis                 Jan\n",
        "Last name  First name  Town\n---------- ----------- ------\nNowak      Anna        Łódź\n"
        "Lis        Jan\n",
        "First name    Last name   Phone\nAnna      Nowak    +48 601 234 567\nJan    Lis    601 234 568\n",
    ],
)
def test_unusual_tables_are_read(tmp_path: Path, text: str) -> None:
    assert names(write(tmp_path, "a.txt", text)) == TWO


def test_a_text_that_a_spreadsheet_was_forced_to_keep_is_the_text(tmp_path: Path) -> None:
    text = 'Name,Phone\nAnna Nowak,="0601222333"\nJan Lis,="0601222334"\n'
    one, _ = read(write(tmp_path, "a.csv", text))
    assert isinstance(one, GuestRecord)
    assert one.given["phone"] == "0601222333"


@pytest.mark.parametrize("head", ["Guest name\n", ""])
def test_a_list_of_inverted_names_is_one_column(tmp_path: Path, head: str) -> None:
    text = head + "Kowalska, Anna\nNowak, Jan Maria\nde la Cruz, Juan\n"
    if not head:
        text = "Jan Lis\n" + text
    assert names(write(tmp_path, "a.txt", text))[-3:] == [
        "Anna Kowalska",
        "Jan Maria Nowak",
        "Juan de la Cruz",
    ]


def test_an_apostrophe_at_the_beginning_of_cells_is_no_quotation_mark(tmp_path: Path) -> None:
    text = "Name,Phone,City\n'Anna Nowak,'+48601,Town\nPiet 't Hart,'+48602,'s-Hertogenbosch\n"
    assert names(write(tmp_path, "a.csv", text))[1] == "Piet 't Hart"


def test_a_heading_on_every_page_is_no_guest(tmp_path: Path) -> None:
    text = "First name;Last name\nAnna;Nowak\n\nFirst name;Last name\nJan;Lis\n"
    assert names(write(tmp_path, "a.csv", text)) == TWO


@pytest.mark.parametrize("mark", [",", "\x14", ";"])
def test_a_letter_around_every_cell_is_a_quotation_mark(tmp_path: Path, mark: str) -> None:
    rows = [["Name", "Email"], ["Nowak, Anna", "a@x.example"], ["Lis, Jan", "j@x.example"]]
    text = "\n".join(mark.join(f"þ{cell}þ" for cell in row) for row in rows)
    assert names(write(tmp_path, "law.csv", text)) == ["Anna Nowak", "Jan Lis"]


def test_an_at_sign_divides_where_it_is_in_no_address(tmp_path: Path) -> None:
    table = write(
        tmp_path, "at.csv", "Name@Phone@City\nAnna Nowak@601234567@Bigtown\nJan Lis@602000000@Bigtown\n"
    )
    assert names(table) == ["Anna Nowak", "Jan Lis"]
    assert open_file(write(tmp_path, "mails.csv", "a@x.example\nb@x.example\n")).delimiter != "@"


def test_a_printed_report_is_divided_where_its_cells_begin(tmp_path: Path) -> None:
    text = (
        "HOTEL AURORA          Guests in house         Printed 22-NOV-26\n\n"
        "Room  Name                 Born       Conf. No.  City\n"
        "-----------------------------------------------------\n"
        "101   Nowak, Anna          22-11-1986 48210      Warszawa\n"
        "102   Lis, Jan             03-04-1979 48211      Nowy Targ\n"
    )
    path = write(tmp_path, "report.txt", text)
    assert names(path) == TWO
    first = read(path)[0]
    assert isinstance(first, GuestRecord)
    assert (first.given["city"], first.given["birth_year"]) == ("Warszawa", 1986)
