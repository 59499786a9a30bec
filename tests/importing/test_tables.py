"""Tables of any delimiter, quotation and alphabet are read; what is broken costs its own row only."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing import dates
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from app.importing.source import Options
from tests.importing.files import names, read, write

POLISH = (
    "Imię{0}Nazwisko{0}E-mail{0}Data urodzenia\nŁucja{0}Żółkiewska{0}lucja@example.com{0}22.11.1986\n"
    "Gęśla{0}Jaźń{0}g@example.com{0}31.12.1979\nŚwiętosław{0}Ćma{0}s@example.com{0}01.02.1990\n"
)


@pytest.mark.parametrize("mark", [";", ",", "\t", "|", "^", "~", "¦", "\x1f"])
def test_any_delimiter_is_found_out(tmp_path: Path, mark: str) -> None:
    assert names(write(tmp_path, "a.csv", POLISH.format(mark)))[0] == "Łucja Żółkiewska"


@pytest.mark.parametrize(
    ("encoding", "text", "name"),
    [
        ("utf-8", POLISH.format(";"), "Łucja Żółkiewska"),
        ("utf-8-sig", POLISH.format(";"), "Łucja Żółkiewska"),
        ("utf-16", POLISH.format(";"), "Łucja Żółkiewska"),
        ("utf-16-le", POLISH.format(";"), "Łucja Żółkiewska"),
        ("utf-16-be", POLISH.format(";"), "Łucja Żółkiewska"),
        ("cp1250", POLISH.format(";"), "Łucja Żółkiewska"),
        ("iso8859_2", POLISH.format(";"), "Łucja Żółkiewska"),
        ("cp852", POLISH.format(";"), "Łucja Żółkiewska"),
        ("cp1251", "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n", "Анна Ковальчук"),
        ("iso8859_5", "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n", "Анна Ковальчук"),
        ("koi8-r", "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n", "Анна Ковальчук"),
        ("cp866", "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n", "Анна Ковальчук"),
        ("cp1254", "Ad;Soyad\nIşıl;Ağaoğlu\nŞule;Çelik\n", "Işıl Ağaoğlu"),
        ("iso8859_9", "Ad;Soyad\nIşıl;Ağaoğlu\nŞule;Çelik\n", "Işıl Ağaoğlu"),
        ("cp1252", "Vorname;Nachname\nJörg;Größe\nÄnne;Müller\n", "Jörg Größe"),
        ("cp1257", "Vardas;Pavardė\nŽydrė;Šimkūnaitė\nRūta;Žąsytė\nĘglė;Čiurlionytė\n", "Žydrė Šimkūnaitė"),
        ("cp932", "First Name,Last Name\n権兵衛,名無し\n太郎,山田\n", "名無し権兵衛"),
    ],
)
def test_any_alphabet_is_found_out(tmp_path: Path, encoding: str, text: str, name: str) -> None:
    assert names(write(tmp_path, "a.csv", text, encoding))[0] == name


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        ("GUEST_LAST_NAME|GUEST_FIRST_NAME", "Nowak|Anna"),
        ("LastName;FirstName", "Nowak;Anna"),
        ("Nachname;Vorname", "Nowak;Anna"),
        ("Name;Vorname", "Nowak;Anna"),
        ("Nazwisko;Imię", "Nowak;Anna"),
        ("Soyadı;Adı", "Nowak;Anna"),
        ("Фамилия;Имя", "Nowak;Anna"),
        ("Прозвішча;Імя", "Nowak;Anna"),
        ("Nom;Prénom", "Nowak;Anna"),
        ("Apellidos;Nombre", "Nowak;Anna"),
        ("Cognome;Nome", "Nowak;Anna"),
        ("Sobrenome;Nome", "Nowak;Anna"),
        ("Achternaam;Voornaam", "Nowak;Anna"),
        ("Příjmení;Jméno", "Nowak;Anna"),
        ("NAZWISKO_IMIE;TEL", "Nowak Anna;601 234 567"),
        ("Full name;X", "Nowak, Anna;1"),
        ("Surname;Name", "Nowak;Anna"),
        ("Guest Last Name;Guest First Name", "Nowak;Anna"),
    ],
)
def test_headings_in_many_languages_are_understood(tmp_path: Path, heading: str, row: str) -> None:
    found = read(write(tmp_path, "a.csv", f"{heading}\n{row}\n{row}\n"))[0]
    assert not isinstance(found, str)
    assert (found.given["given_name"], found.given["family_name"]) == ("Anna", "Nowak")


def test_a_lone_quotation_mark_costs_its_own_row_only(tmp_path: Path) -> None:
    text = 'Imię;Nazwisko\nAnna;Nowak\n"Jan;Kowalski\nEwa;Lis\n' + "".join(f"A{n};B\n" for n in range(300))
    found = names(write(tmp_path, "a.csv", text))
    assert found[:3] == ["Anna Nowak", "[row_quote]", "Ewa Lis"]
    assert len(found) == 303


def test_quoted_cells_keep_delimiters_lines_and_marks(tmp_path: Path) -> None:
    text = 'First name,Last name,Notes\n"Anna ""Ania""","Nowak, née Lis","two\nlines"\nJan,Kot,5" screen\n'
    first, second = read(write(tmp_path, "a.csv", text))
    assert not isinstance(first, str)
    assert not isinstance(second, str)
    assert (first.given["name"], first.notes) == ('Anna "Ania" Nowak, née Lis', "two\nlines")
    assert second.notes == '5" screen'


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (";;601000111;", "[no_name]"),
        ("Jan;Kot;1;31.02.1980", "[bad_date]"),
        ("=cmd|' /C calc'!A0;;1;", "[formula]"),
        ("W\ufffdJCIK;EWA;1;", "[letters_lost]"),
        ("An\0na;Nowak;1;", "[control_sign]"),
        ("Jan;Kot;1;;;;x", "[row_wide]"),
        ("A" * 30_000 + ";B;1;", "[row_long]"),
        ("Lee;" + "x" * 10_000_000, "[row_long]"),
    ],
)
def test_a_broken_row_says_why_and_the_next_one_comes_in(tmp_path: Path, row: str, code: str) -> None:
    text = f"Imię;Nazwisko;Telefon;Data urodzenia\nAda;Lis;601000222;01.02.1990\n{row}\nEwa;Kot;601000333;\n"
    found = names(write(tmp_path, "a.csv", text))
    assert found == ["Ada Lis", code, "Ewa Kot"]


def test_single_quotation_marks_are_taken_off(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a.csv", "'Name','E-mail'\n'Lis, Ewa','a@b.c'\n")) == ["Ewa Lis"]


def test_hostile_names_stay_as_they_were_written(tmp_path: Path) -> None:
    hostile = [
        "Robert'); DROP TABLE guest;--",
        "<b>Anna</b>",
        "אבגד‮דגבא",
        "A\u200bnna",
        "👩‍👩‍👧 Müller",
        "x" * 10_000,
    ]
    text = "Full name\tE-mail\n" + "".join(f"{name}\ta@example.com\n" for name in hostile)
    assert names(write(tmp_path, "a.txt", text)) == hostile


@pytest.mark.parametrize(
    ("values", "order", "is_sure"),
    [
        (["03.04.1979", "22.11.1986"], "DMY", True),
        (["03/04/1979", "11/22/1986"], "MDY", True),
        (["1979/04/03"], "YMD", True),
        (["03/04/1979"], "DMY", False),
        (["03.04.1979"], "DMY", True),
    ],
)
def test_the_order_of_dates_is_found_over_the_whole_column(
    values: list[str], order: str, is_sure: bool
) -> None:
    assert dates.order_of(values) == dates.Order(order, is_sure)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("22.11.1986", (1986, 11, 22)),
        ("1986-11-22T00:00:00Z", (1986, 11, 22)),
        ("19861122", (1986, 11, 22)),
        ("--11-22", (None, 11, 22)),
        ("22-NOV-86", (1986, 11, 22)),
        ("November 22, 1986", (1986, 11, 22)),
        ("22 listopada 1986", (1986, 11, 22)),
        ("22. listopada 1986.", (1986, 10, 22)),
        ("22.11.86", (1986, 11, 22)),
        ("22 ноября 1986", (1986, 11, 22)),
        ("29.02.2024", (2024, 2, 29)),
        ("1604-11-22", (None, 11, 22)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, day: tuple[int | None, int, int]) -> None:
    found = dates.parsed(text, "DMY", 2026)
    assert found is not None
    assert (found.year, found.month, found.day) == day


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import_empty"),
        (b"%PDF-1.7", "import_kind"),
        (b"PK\x03\x04zip", "import_kind"),
        (b"{}", "import_json"),
        (b"\xd0\xcf\x11\xe0damaged", "import_sheet"),
    ],
)
def test_what_is_no_list_of_guests_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        open_file(write(tmp_path, "a.bin", content))


def test_opera_history_without_a_heading_is_known_by_its_columns(tmp_path: Path) -> None:
    row = "WAW|412|DLX|1|11/20/2026|11/23/2026||||Nowak|Anna|BB|2|0|100.00|CC|123|VISA XX1111"
    source = open_file(write(tmp_path, "GH112026.TXT", f"{row}\n{row}\n"))
    assert (source.preset, source.has_heading) == ("opera-history", False)
    assert names(write(tmp_path, "GH.TXT", f"{row}\n")) == ["Anna Nowak"]


def test_what_a_person_says_of_the_file_is_followed(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "Anna:Nowak\nEwa:Lis\n", "cp1250")
    source = open_file(path, Options(encoding="cp1250", delimiter=":", has_heading=False))
    assert [record.values for record in source.records()] == [["Anna", "Nowak"], ["Ewa", "Lis"]]


def test_excels_own_line_and_lines_above_the_heading_are_passed_over(tmp_path: Path) -> None:
    text = "sep=;\nGuests of 2026;;\n\nLast name;First name;E-mail\nNowak;Anna;a@example.com\n"
    assert names(write(tmp_path, "a.csv", text)) == ["Anna Nowak"]


@pytest.mark.parametrize("number", range(100))
def test_noise_of_every_kind_is_never_a_crash(tmp_path: Path, number: int) -> None:
    import random

    dice = random.Random(number)
    whole = POLISH.format(dice.choice(";,\t|")).encode(dice.choice(("utf-8", "cp1250", "utf-16")))
    cut = bytearray(whole[: dice.randrange(1, len(whole))])
    for _ in range(dice.randrange(8)):
        cut[dice.randrange(len(cut))] = dice.choice((0, 34, 39, 10, 13, 59, 255, 128, dice.randrange(256)))
    path = write(tmp_path, dice.choice(("a.csv", "a.vcf", "a.json", "a.ldif", "a.txt")), bytes(cut))
    found: list[GuestRecord | str] = []
    with contextlib.suppress(BadInput):  # a file that cannot be read is refused as a whole
        found = read(path)
    assert all((row.given.get("name") if isinstance(row, GuestRecord) else row) for row in found)


def test_a_suburb_is_the_city_unless_a_column_has_it(tmp_path: Path) -> None:
    alone = write(tmp_path, "a.csv", "rec_id,given_name,surname,suburb\n7,Mia,Reid,Torquay\n")
    beside = write(tmp_path, "b.csv", "rec_id,given_name,surname,suburb,city\n7,Mia,Reid,Torquay,Geelong\n")
    (one,), (other,) = read(alone), read(beside)
    assert isinstance(one, GuestRecord)
    assert isinstance(other, GuestRecord)
    assert (one.external_id, one.given["city"], other.given["city"]) == ("7", "Torquay", "Geelong")


def test_a_house_number_of_its_own_belongs_to_the_street(tmp_path: Path) -> None:
    table = "given_name,surname,street_number,street_name\nMia,Reid,6,Kerr Street\n"
    (one,) = read(write(tmp_path, "a.csv", table))
    assert isinstance(one, GuestRecord)
    assert one.given["street"] == "6 Kerr Street"


def test_a_note_of_megabytes_costs_its_own_row_only(tmp_path: Path) -> None:
    note = "a line of a story that never ends\n" * 40_000
    table = f'first name,last name,notes\nAnna,Nowak,ok\nJan,Kot,"{note}"\nEwa,Lis,"fine, too"\n'
    assert names(write(tmp_path, "a.csv", table)) == ["Anna Nowak", "[row_long]", "Ewa Lis"]


def test_a_lone_quotation_mark_does_not_swallow_the_quoted_rows_below(tmp_path: Path) -> None:
    table = (
        'first name,last name,notes\n"Jan,Kot,never closed\n"Ewa","Lis","fine"\n"Ola","Bis","two\nlines"\n'
    )
    assert names(write(tmp_path, "a.csv", table)) == ["[row_quote]", "Ewa Lis", "Ola Bis"]


def test_rows_of_nothing_are_no_rows(tmp_path: Path) -> None:
    table = "first name;last name;email\nAnna;Nowak;a@x.org\n;;\n ; ;\n\nJan;Kot;\n;;\n"
    assert names(write(tmp_path, "a.csv", table)) == ["Anna Nowak", "Jan Kot"]


@pytest.mark.parametrize(
    "written",
    [
        "1986-W47-6", "1986W476", "1986-326", "31738", "31738.0", "1986年11月22日", "1986/11/22",
        "1986-11-22T00:00:00Z", "22 listopada 1986", "22-NOV-86",
    ],
)  # fmt: skip
def test_a_birthday_is_read_however_it_is_counted(tmp_path: Path, written: str) -> None:
    (one,) = read(write(tmp_path, "a.csv", f"first name,last name,birthday\nAnna,Nowak,{written}\n"))
    assert isinstance(one, GuestRecord)
    assert [one.given[f"birth_{part}"] for part in ("year", "month", "day")] == [1986, 11, 22]


@pytest.mark.parametrize("written", ["01.02.2999", "03.04.1780", "1986-366", "1986-W54-1"])
def test_nobody_is_born_on_such_a_day(tmp_path: Path, written: str) -> None:
    rows = f"Anna,Nowak,22.11.1986\nJan,Kot,{written}\n"
    assert names(write(tmp_path, "a.csv", "first name,last name,birthday\n" + rows))[1] == "[bad_date]"


@pytest.mark.parametrize("written", ["19371233", "1985-02-30", "1986-13-01"])
def test_a_guest_comes_in_without_the_birthday_that_a_system_wrote_wrongly(
    tmp_path: Path, written: str
) -> None:
    rows = f"Anna,Nowak,1986-11-22\nJan,Kot,{written}\n"
    found = read(write(tmp_path, "a.csv", "first name,last name,birthday\n" + rows))[1]
    assert isinstance(found, GuestRecord)
    assert "birth_day" not in found.given


@pytest.mark.parametrize("heading", ["by,bm,bd", "birth_year,birth_month,birth_day", "yob,mob,dob"])
def test_year_month_and_day_in_columns_of_their_own_are_one_birthday(tmp_path: Path, heading: str) -> None:
    table = f"record_id,fname,lname,{heading}\n7,Frank,Müller,1967,9,27\n8,Ute,Maier,1949,7,22\n"
    (frank, _) = read(write(tmp_path, "a.csv", table))
    assert isinstance(frank, GuestRecord)
    assert [frank.given[f"birth_{part}"] for part in ("year", "month", "day")] == [1967, 9, 27]
    assert "city" not in frank.given


@pytest.mark.parametrize("heading", ["unique_id", "rec_id", "ncid", "recid", "voter_id", "record_id"])
def test_whatever_a_system_calls_its_number_is_the_guests_number_there(tmp_path: Path, heading: str) -> None:
    table = f"{heading},first_name,surname\nAB1,Anna,Nowak\n"
    (anna,) = read(write(tmp_path, "a.csv", table))
    assert isinstance(anna, GuestRecord)
    assert anna.external_id == "AB1"


def test_numbers_without_a_heading_are_no_birthdays(tmp_path: Path) -> None:
    rows = "".join(f"Anna,Nowak{at},{12_345 + at}\n" for at in range(5))
    assert "birth_day" not in {key for one in read(write(tmp_path, "a.csv", rows)) for key in one.given}  # type: ignore[union-attr]


def test_the_same_heading_twice_fills_from_both_columns(tmp_path: Path) -> None:
    table = "first name,last name,phone,phone\nAnna,Nowak,601234567,\nJan,Kot,,602345678\n"
    found = read(write(tmp_path, "a.csv", table))
    assert [one.given["phone"] for one in found] == ["601234567", "602345678"]  # type: ignore[union-attr]


def test_the_number_of_a_group_is_no_guests_own(tmp_path: Path) -> None:
    """OPERA's lists have no heading, and a group's rows share its number."""
    row = "GRAND|101|KING|1|11/22/2025|11/24/2025|1|2|GRP|{}|{}|BB|2|0|100.00|CC|{}|CASH\n"
    text = row.format("Nowak", "Anna", "12345") + row.format("Kot", "Jan", "12346")
    found = read(write(tmp_path, "a.txt", text))
    assert [(one.external_id, one.given) for one in found] == [  # type: ignore[union-attr]
        ("", {"name": "Anna Nowak", "given_name": "Anna", "family_name": "Nowak"}),
        ("", {"name": "Jan Kot", "given_name": "Jan", "family_name": "Kot"}),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.xls", b"<html><table><tr><td>Sign in</td></tr><tr><td>Anna</td></tr></table></html>"),
        ("noise.csv", b"".join(hashlib.sha256(bytes([at])).digest() for at in range(99))),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        open_file(write(tmp_path, name, content))
    assert caught.value.code == "import_kind"


@pytest.mark.parametrize("content", [b",,,\n,,,\n", b"\xff\xfe", "\ufeff;;\n".encode("utf-16-le")])
def test_a_table_of_nothing_is_empty(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        open_file(write(tmp_path, "a.csv", content))
    assert caught.value.code == "import_empty"


def test_words_after_a_passports_number_stay(tmp_path: Path) -> None:
    (one,) = read(write(tmp_path, "a.csv", "first name,last name,notes\nA,B,Passport EA1234567 seen\n"))
    assert isinstance(one, GuestRecord)
    assert one.notes == "Passport […] seen"
