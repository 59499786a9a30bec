"""What a system prints below a table is no guest; somebody who is called Total is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.opening import open_file
from tests.importing.files import names, write

HEAD = "Name,Phone,E-mail,City\n"
PEOPLE = "Anna Nowak,601234567,anna@example.com,Kraków\nEmma Lindqvist,,emma@example.com,Lund\n"


@pytest.mark.parametrize(
    "lines",
    [
        "Total: 3\n",
        "Total,2\n",
        "Grand total,,,2\n",
        "Total\n",
        "3 records\n",
        "(2 rows)\n",
        "Report generated on 30.11.2026 12:00\n",
        "2 guests\nReport generated on 2026-11-30\n",
        ",,,\nTotal guests: 2\nPrinted by Maja 30.11.2026\nPage 1 of 1\n",
        "------,------,------,------\nSum,2\n",
        "Razem: 2\n",
        "Łącznie 2 wiersze\n",
        "Wygenerowano 30.11.2026\n",
        "Toplam,2\n",
        "2 kayıt\n",
        "Итого: 2\n",
        "Всего записей: 2\n",
        "Отчёт сформирован 30.11.2026\n",
        "Усяго гасцей: 2\n",
        "Gesamtsumme;2\n",
        "Erstellt am 30.11.2026\n",
        "合計,2\n",
    ],
)
def test_lines_below_the_table_are_left_out_and_counted(tmp_path: Path, lines: str) -> None:
    path = write(tmp_path, "a.csv", HEAD + PEOPLE + lines)
    assert names(path) == ["Anna Nowak", "Emma Lindqvist"]
    source = open_file(path)
    assert len(list(source.records())) == 2
    assert source.left_out["footers"] >= 1


@pytest.mark.parametrize(
    "line",
    [
        "Total,601234567,,\n",
        "Total,,total@example.com,\n",
        "Jean Total,,,\n",
        "Total,+48 601 234 567,,\n",
        "Piotr Suma,,,Toruń\n",
        "Page,,,\n",
        "Seite Meyer,,,\n",
        "Gast,,,\n",
    ],
)
def test_people_with_such_names_stay_guests_at_the_end_too(tmp_path: Path, line: str) -> None:
    assert len(names(write(tmp_path, "a.csv", HEAD + PEOPLE + line))) == 3


def test_a_word_of_sums_in_the_middle_is_somebody(tmp_path: Path) -> None:
    text = HEAD + "Total,,,\n" + PEOPLE
    assert names(write(tmp_path, "a.csv", text)) == ["Total", "Anna Nowak", "Emma Lindqvist"]


def test_where_everybody_is_only_a_name_a_last_total_is_a_name_too(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a.csv", "Name\nAnna Nowak\nTotal\n")) == ["Anna Nowak", "Total"]
    assert names(write(tmp_path, "b.csv", "Name\nAnna Nowak\nTotal: 1\n")) == ["Anna Nowak"]
    sparse = HEAD + "Anna Nowak,,,\nTotal,,,\n"
    assert names(write(tmp_path, "c.csv", sparse)) == ["Anna Nowak", "Total"]


def test_numbers_of_rows_stay_as_the_file_counts_them(tmp_path: Path) -> None:
    source = open_file(write(tmp_path, "a.csv", HEAD + PEOPLE + "Total: 2\n"))
    assert [record.number for record in source.records()] == [2, 3]
    assert [record.number for record in source.records()] == [2, 3]
    assert source.left_out == {"footers": 1}


def test_a_table_that_is_all_like_that_is_left_whole(tmp_path: Path) -> None:
    rows = [f"Gast {number}" for number in range(1, 8)]
    assert names(write(tmp_path, "a.csv", "Name\n" + "\n".join(rows) + "\n")) == rows
    assert names(write(tmp_path, "b.csv", "Name\nTotal 1\nTotal 2\n")) == ["Total 1", "Total 2"]
