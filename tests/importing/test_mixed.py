"""UTF-8 that an export damaged: letters encoded twice, lines of another page. Sound text stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.encodings import detected, known
from app.importing.opening import open_file
from app.importing.source import Options
from tests.importing.files import names, read, write

POLISH = "Imię;Nazwisko\nŁucja;Żółć\nŚwiętosław;Ćma\n"
GERMAN = "Vorname;Nachname\nJörg;Größe\nÄnne;Müller\n"
RUSSIAN = "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n"


def damaged(text: str, page: str) -> bytes:
    """What a program writes that took UTF-8 for an old code page."""
    wrong = "".join(
        bytes([sign]).decode(page, "replace").replace("\ufffd", chr(sign)) for sign in text.encode()
    )
    return wrong.encode()


@pytest.mark.parametrize(
    ("text", "page", "first"),
    [
        (POLISH, "windows-1252", "Łucja Żółć"),
        (POLISH, "windows-1250", "Łucja Żółć"),
        (GERMAN, "windows-1252", "Jörg Größe"),
        (GERMAN, "iso-8859-1", "Jörg Größe"),
        (GERMAN, "windows-1254", "Jörg Größe"),
        (RUSSIAN, "windows-1251", "Анна Ковальчук"),
        (RUSSIAN, "windows-1252", "Анна Ковальчук"),
    ],
)
def test_letters_that_were_encoded_twice_are_mended(tmp_path: Path, text: str, page: str, first: str) -> None:
    path = write(tmp_path, "a.csv", damaged(text, page))
    assert names(path)[0] == first
    assert open_file(path).left_out["letters"] == sum(not line.isascii() for line in text.splitlines())
    assert names(write(tmp_path, "b.csv", "\ufeff".encode() + damaged(text, page)))[0] == first


def test_sound_letters_in_another_column_stay(tmp_path: Path) -> None:
    head = b"Name;City;Email\n"
    rows = [damaged(name, "windows-1252") + f";{city};\n".encode()
            for name, city in (("Łucja Żółć", "Łódź"), ("Jörg Groß", "München"))]  # fmt: skip
    lucja, jorg = read(write(tmp_path, "a.csv", head + b"".join(rows)))
    assert not isinstance(lucja, str)
    assert not isinstance(jorg, str)
    assert (lucja.given["name"], lucja.given["city"]) == ("Łucja Żółć", "Łódź")
    assert (jorg.given["name"], jorg.given["city"]) == ("Jörg Groß", "München")


@pytest.mark.parametrize(
    "text",
    [
        POLISH, GERMAN, RUSSIAN, "Name\nJOSÉ’S\nANDRÉ’S\n", "Імя;Прозвішча\nРыгор;Сіліч\nСідар;Рігін\n",
        "Nom\nHÉLÈNE «LÀ»\nÂ Ü Ñ\n", "Ime\nŽana Šarić\n", "Ad\nÇağrı Şöğüt\nİÖ ÜĞ\n", "名\n山田\n",
    ],
)  # fmt: skip
def test_sound_text_stays_as_it_is(tmp_path: Path, text: str) -> None:
    assert detected(write(tmp_path, "a.csv", text)).name == "utf-8"


def test_the_sound_lines_tell_the_page_of_the_others(tmp_path: Path) -> None:
    for text, page, line, found in (
        (POLISH, "cp1250", "Paweł;Gąska", "Paweł Gąska"),
        (GERMAN * 2, "cp1252", "Uwe;Möß", "Uwe Möß"),
        (RUSSIAN * 2, "cp1251", "Пётр;Ёлкин", "Пётр Ёлкин"),
    ):
        path = write(tmp_path, "a.csv", text.encode() + line.encode(page) + b"\n")
        assert names(path)[-1] == found
        assert open_file(path).left_out["letters"] == 1


def test_a_plan_finds_such_an_encoding_again_by_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", damaged(POLISH, "windows-1252"))
    found = detected(path).name
    assert known(found) == found == "utf-8-twice+windows-1252"
    assert open_file(path, Options(encoding=found)).left_out["letters"] == 3
    assert known("utf-8+windows-1250") == "utf-8+windows-1250"


def test_a_large_sound_file_is_sound_at_the_ends_of_pieces(tmp_path: Path) -> None:
    for end in ("\n", ";"):
        for before in range(4):
            text = "x" * before + f"ŻółćŻółć€{end}" * 130_000
            assert detected(write(tmp_path, "a.csv", text)).name == "utf-8"


def test_it_holds_over_the_ends_of_pieces(tmp_path: Path) -> None:
    rows = "".join(f"Żółć{n} Jaźń\n" for n in range(30_000))
    path = write(tmp_path, "a.csv", damaged("Name\n" + rows, "windows-1252"))
    assert all("Żółć" in name and "Jaźń" in name for name in names(path))
