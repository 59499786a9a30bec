"""Exports that were packed to be mailed, and tables of programs that hardly anybody has any more."""

from __future__ import annotations

import gzip
import struct
import zipfile
from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing import packed
from app.importing.opening import open_file
from tests.importing.files import names, write
from tests.importing.test_sheets import workbook

TABLE = "Name,Email\nŁucja Nowak,l@example.com\nJan Lis,\n"
BOTH = ["Łucja Nowak", "Jan Lis"]
CARD = "BEGIN:VCARD\nFN:Anna Nowak\nEND:VCARD\n"


def zipped(folder: Path, files: dict[str, str | bytes], name: str = "export.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for inside, content in files.items():
            book.writestr(inside, content)
    return path


def refusal(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        list(open_file(path).records())
    return caught.value


@pytest.mark.parametrize(
    "files",
    [
        {"guests.csv": TABLE},
        {"export/2026/guests.csv": TABLE, "__MACOSX/._guests.csv": "x", "export/.DS_Store": "x"},
        {"guests.csv": TABLE.encode("windows-1250"), "README.txt": "Exported by us."},
        {"guests.csv": TABLE, "logo.png": b"\x89PNG"},
        {"guests": TABLE},
    ],
)
def test_the_one_table_of_an_archive_is_read_without_unpacking(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    assert names(zipped(tmp_path, files)) == BOTH
    assert [path.name for path in tmp_path.iterdir()] == ["export.zip"]


def test_whatever_else_is_read_may_lie_in_an_archive(tmp_path: Path) -> None:
    assert names(zipped(tmp_path, {"a.vcf": CARD}, "a.zip")) == ["Anna Nowak"]
    assert names(zipped(tmp_path, {"a.json": '{"guests": [{"name": "Jan Lis"}]}'}, "b.zip")) == ["Jan Lis"]
    packed_csv = write(tmp_path, "guests.csv.gz", gzip.compress(TABLE.encode()))
    assert names(packed_csv) == BOTH
    assert names(write(tmp_path, "sent", gzip.compress(TABLE.encode("utf-16")))) == BOTH


def test_a_spreadsheet_in_an_archive_is_read(tmp_path: Path) -> None:
    book = workbook(tmp_path / "guests.xlsx", {"Guests": [["Name", "Email"], ["Anna Nowak", "a@x.pl"]]})
    assert names(zipped(tmp_path, {"guests.xlsx": book.read_bytes()})) == ["Anna Nowak"]


def test_an_archive_of_several_tables_says_which(tmp_path: Path) -> None:
    refused = refusal(zipped(tmp_path, {"guests.csv": TABLE, "rooms.csv": "Room\n101\n"}))
    assert (refused.code, refused.params["inside"]) == ("import_archive", "guests.csv, rooms.csv")
    assert refusal(zipped(tmp_path, {}, "empty.zip")).code in ("import_archive", "import_kind")


def test_a_bomb_is_stopped_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "_MOST", 1 << 20)
    much = TABLE.encode() + b"Anna Nowak,\n" * 200_000
    for path in (zipped(tmp_path, {"a.csv": much}), write(tmp_path, "a.csv.gz", gzip.compress(much))):
        refused = refusal(path)
        assert (refused.code, refused.params["most"]) == ("import_archive_large", 1)


def test_a_damaged_archive_is_told(tmp_path: Path) -> None:
    cut = gzip.compress(TABLE.encode() * 5000)[:-40]
    assert refusal(write(tmp_path, "a.csv.gz", cut)).code == "import_archive_damaged"
    whole = zipped(tmp_path, {"a.csv": TABLE * 500}).read_bytes()
    hurt = whole[:60] + bytes(20) + whole[80:]
    assert refusal(write(tmp_path, "b.zip", hurt)).code == "import_archive_damaged"


def test_an_archive_in_an_archive_is_no_table(tmp_path: Path) -> None:
    inner = zipped(tmp_path, {"a.csv": TABLE}, "inner.zip").read_bytes()
    assert refusal(zipped(tmp_path, {"inner.zip": inner})).code == "import_kind"
    letter = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>"}
    assert refusal(zipped(tmp_path, letter, "letter.docx")).code == "import_kind"


def test_a_locked_archive_is_told(tmp_path: Path) -> None:
    whole = bytearray(zipped(tmp_path, {"a.csv": TABLE}).read_bytes())
    whole[6] |= 1
    whole[whole.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal(write(tmp_path, "b.zip", bytes(whole))).code == "import_archive_locked"


def test_old_programs_tables_are_called_by_their_name(tmp_path: Path) -> None:
    column = b"NAME".ljust(11, b"\0") + b"C" + bytes(4) + bytes([10, 0]) + bytes(14)
    base = struct.pack("<BBBBIHH20x", 3, 126, 11, 30, 1, 65, 11) + column + b"\r Anna Nowa\x1a"
    for content, name in ((base, "dBASE"), (b'ID;PWXL;N;E\r\nC;Y1;X1;K"Name"\r\nE\r\n', "SYLK")):
        refused = refusal(write(tmp_path, "a.dat", content))
        assert (refused.code, refused.params["format"]) == ("import_format", name)


def test_a_table_headed_like_sylk_is_a_table(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a.csv", "ID;Phone;Name\nC;1234567;Jan Lis\nF;2345678;Anna Nowak\n")) == [
        "Jan Lis",
        "Anna Nowak",
    ]
