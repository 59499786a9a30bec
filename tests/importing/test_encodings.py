"""The letters of a file are found out: no Western name becomes Japanese, and no sign is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.encodings import detected
from tests.importing.files import names, write

FRENCH = "Prénom;Nom\nHélène;Lefèvre\nFrançois;Dœuf\n"
GERMAN = "Vorname;Nachname\nJörg;Größe\nÄnne;Müller\n"
PORTUGUESE = "Nome;Sobrenome\nJoão;Gonçalves\nConceição;Magalhães\n"
SPANISH = "Nombre;Apellidos\nÍñigo;Núñez Peña\nMaría;García López\n"
HUNGARIAN = "Keresztnév;Vezetéknév\nÁgnes;Kőszegi\nÖdön;Szűcs\n"
RUSSIAN = "Имя;Фамилия\nАнна;Ковальчук\nЮлия;Щербакова\n"
CAPITALS = "ИМЯ;ФАМИЛИЯ\nПЕТР;ИВАНОВ\nАННА;ЩУКИНА\n"
GREEK = "Όνομα;Επώνυμο\nΓιώργος;Παπαδόπουλος\nΕλένη;Νικολάου\n"
HEBREW = "שם פרטי;שם משפחה\nדוד;כהן\nשרה;לוי\n"
ARABIC = "الاسم الأول;اسم العائلة\nمحمد;العلي\nفاطمة;حسن\n"
THAI = "ชื่อ;นามสกุล\nสมชาย;ใจดี\nสมหญิง;รักไทย\n"
JAPANESE = "名,姓\n太郎,山田\n権兵衛,名無し\n花子,佐藤\n"
CHINESE = "名,姓\n小明,王\n娜,李\n伟,张\n"
TAIWANESE = "名,姓\n小明,王\n怡君,陳\n"
KOREAN = "이름,성\n철수,김\n영희,이\n"


@pytest.mark.parametrize(
    ("encoding", "text", "first"),
    [
        ("cp1252", FRENCH, "Hélène Lefèvre"),
        ("iso8859-15", FRENCH, "Hélène Lefèvre"),
        ("mac-roman", FRENCH, "Hélène Lefèvre"),
        ("mac-roman", GERMAN, "Jörg Größe"),
        ("cp850", GERMAN, "Jörg Größe"),
        ("cp437", GERMAN, "Jörg Größe"),
        ("cp1252", PORTUGUESE, "João Gonçalves"),
        ("mac-roman", SPANISH, "Íñigo Núñez Peña"),
        ("cp852", HUNGARIAN, "Ágnes Kőszegi"),
        ("mac-cyrillic", RUSSIAN, "Анна Ковальчук"),
        ("koi8-r", CAPITALS, "ПЕТР ИВАНОВ"),
        ("cp866", CAPITALS, "ПЕТР ИВАНОВ"),
        ("cp1253", GREEK, "Γιώργος Παπαδόπουλος"),
        ("cp1255", HEBREW, "דוד כהן"),
        ("cp1256", ARABIC, "محمد العلي"),
        ("cp874", THAI, "สมชาย ใจดี"),
        ("cp932", JAPANESE, "山田太郎"),
        ("euc_jp", JAPANESE, "山田太郎"),
        ("iso2022_jp", JAPANESE, "山田太郎"),
        ("gb18030", CHINESE, "王小明"),
        ("big5", TAIWANESE, "王小明"),
        ("euc_kr", KOREAN, "김철수"),
    ],
)
def test_every_old_page_is_told_from_the_others(tmp_path: Path, encoding: str, text: str, first: str) -> None:
    assert names(write(tmp_path, "a.csv", text, encoding))[0] == first


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, GREEK, CHINESE])
def test_wide_letters_need_no_mark_in_any_alphabet(tmp_path: Path, encoding: str, text: str) -> None:
    path = write(tmp_path, "a.csv", text, encoding)
    assert detected(path).name == encoding
    assert len(names(path)) == text.count("\n") - 1


def test_an_accent_far_down_a_large_file_counts(tmp_path: Path) -> None:
    plain = "".join(f"Ann{at};Lee;a{at}@example.com\n" for at in range(9_000))
    text = f"Imie;Nazwisko;Email\n{plain}Łukasz;Wąż;l@example.com\nŻaneta;Świątek;z@example.com\n"
    assert names(write(tmp_path, "a.csv", text, "cp1250"))[-2:] == ["Łukasz Wąż", "Żaneta Świątek"]


def test_two_turkish_letters_are_no_icelandic_ones(tmp_path: Path) -> None:
    text = "Ad Soyad;E-posta\nAyşe Yılmaz;a@example.com\nCan Er;c@example.com\n"
    assert names(write(tmp_path, "a.csv", text, "cp1254")) == ["Ayşe Yılmaz", "Can Er"]


def test_lines_of_another_page_are_read_by_it(tmp_path: Path) -> None:
    text = "Imię;Nazwisko\nŁucja;Żółkiewska\nGęśla;Jaźń\nŚwiętosław;Ćma\n".encode()
    content = text + "Łukasz;Gąska\nAnna;Lis\n".encode("cp1250")
    assert names(write(tmp_path, "a.csv", content)) == [
        "Łucja Żółkiewska", "Gęśla Jaźń", "Świętosław Ćma", "Łukasz Gąska", "Anna Lis",
    ]  # fmt: skip


def test_letters_hidden_in_plain_signs_are_read(tmp_path: Path) -> None:
    text = "Imię;Nazwisko;Telefon\nŻaneta;Zając;+48601234567-1\n"
    path = write(tmp_path, "a.csv", text.encode("utf-7"))
    assert (detected(path).name, names(path)) == ("utf-7", ["Żaneta Zając"])
    assert detected(write(tmp_path, "b.csv", "Ann;+48601234567-\nBob;+4860-\n")).name == "utf-8"


@pytest.mark.parametrize(
    ("name", "page"), [("Szőke Győző", "windows-1250"), ("Simões Camões", "windows-1252")]
)
def test_a_hungarian_letter_is_no_portuguese_one(tmp_path: Path, name: str, page: str) -> None:
    assert names(write(tmp_path, "a.csv", f"Name;Ort\n{name};X\n", page)) == [name]


def test_one_empty_byte_makes_no_wide_letters(tmp_path: Path) -> None:
    assert detected(write(tmp_path, "a.csv", b"a,b,c\n\0,2,3\n")).name == "utf-8"


def test_guests_of_many_countries_are_read_by_the_page_that_tears_no_name(tmp_path: Path) -> None:
    people = ["Mónica;Kamińska", "María;Müller", "José;Szymański", "Andrés;Dąbrowski", "Ángel;Pérez"]
    text = "Imię;Nazwisko\n" + "\n".join(people) + "\n"
    assert detected(write(tmp_path, "a.csv", text, "cp1250")).name == "windows-1250"
