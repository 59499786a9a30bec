"""What stands over a column is understood in the languages that guests' systems speak."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.kinds import guests
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from app.importing.proposals import proposed
from tests.importing.files import names, read, write

HEADS = {
    "pl": "Nazwisko;Imię;Adres e-mail;Nr telefonu;Telefon kom.;Data ur.;Ulica;Kod pocztowy;"
    "Miejscowość;Kraj;Uwagi",
    "tr": "Soyadı;Adı;E-posta adresi;Telefon No;Cep Telefonu;Doğum Tarihi;Adres;Posta Kodu;Şehir;Ülke;Notlar",
    "be": "Прозвішча;Імя;Электронная пошта;Тэлефон;Мабільны;Дата нараджэння;Вуліца;Індэкс;Горад;"
    "Краіна;Заўвагі",
    "ru": "Фамилия;Имя;Эл. почта;Телефон;Моб. телефон;Дата рождения;Улица;Индекс;Город;Страна;Примечание",
    "uk": "Прізвище;Ім'я;Електронна пошта;Телефон;Мобільний;Дата народження;Вулиця;Індекс;Місто;"
    "Країна;Примітки",
    "de": "Nachname;Vorname;E-Mail-Adresse;Telefon;Mobil;Geb.-Datum;Straße;PLZ;Ort;Land;Bemerkung",
    "fr": "Nom;Prénom;Adresse e-mail;Téléphone;Portable;Date de naissance;Adresse;Code postal;Ville;"
    "Pays;Remarques",
    "hu": "Vezetéknév;Keresztnév;E-mail cím;Telefonszám;Mobil;Születési idő;Utca;Irányítószám;Város;"
    "Ország;Megjegyzés",
    "pt": "Sobrenome;Nome;E-mail;Telefone;Celular;Data de nascimento;Endereço;CEP;Cidade;País;Observações",
    "sv": "Efternamn;Förnamn;E-post;Telefon;Mobil;Födelsedatum;Gata;Postnr;Ort;Land;Anteckningar",
    "no": "Etternavn;Fornavn;E-post;Telefon;Mobil;Fødselsdato;Gate;Postnr;Sted;Land;Merknad",
    "fi": "Sukunimi;Etunimi;Sähköposti;Puhelin;Matkapuhelin;Syntymäaika;Katuosoite;Postinumero;"
    "Postitoimipaikka;Maa;Lisätiedot",
    "el": "Επώνυμο;Όνομα;Email;Τηλέφωνο;Κινητό;Ημερομηνία γέννησης;Διεύθυνση;ΤΚ;Πόλη;Χώρα;Σχόλια",
    "lt": "Pavardė;Vardas;El. paštas;Telefonas;Mobilus;Gimimo data;Gatvė;Pašto kodas;Miestas;Šalis;Pastabos",
    "lv": "Uzvārds;Vārds;E-pasts;Tālrunis;Mobilais;Dzimšanas datums;Iela;Pasta indekss;Pilsēta;"
    "Valsts;Piezīmes",
    "et": "Perekonnanimi;Eesnimi;E-post;Telefon;Mobiil;Sünniaeg;Tänav;Postiindeks;Linn;Riik;Märkused",
    "hr": "Prezime;Ime;E-mail;Telefon;Mobitel;Datum rođenja;Ulica;Poštanski broj;Grad;Država;Napomena",
    "sl": "Priimek;Ime;E-pošta;Telefon;GSM;Datum rojstva;Ulica;Poštna številka;Kraj;Država;Opombe",
    "sr": "Презиме;Име;Е-пошта;Телефон;Мобилни;Датум рођења;Улица;Поштански број;Град;Држава;Напомена",
    "bg": "Фамилия;Име;Имейл;Телефон;Мобилен;Дата на раждане;Улица;Пощенски код;Град;Държава;Бележки",
    "ja": "姓;名;メールアドレス;電話番号;携帯電話;生年月日;住所;郵便番号;市区町村;国;備考",
    "zh": "姓;名;电子邮箱;电话;手机;出生日期;地址;邮编;城市;国家;备注",
    "ko": "성;이름;이메일;전화번호;휴대전화;생년월일;주소;우편번호;도시;국가;비고",
    "he": "שם משפחה;שם פרטי;דוא״ל;טלפון;נייד;תאריך לידה;רחוב;מיקוד;עיר;מדינה;הערות",
    "ar": "اسم العائلة;الاسم الأول;البريد الإلكتروني;الهاتف;الجوال;تاريخ الميلاد;الشارع;"
    "الرمز البريدي;المدينة;البلد;ملاحظات",
    "th": "นามสกุล;ชื่อ;อีเมล;โทรศัพท์;มือถือ;วันเกิด;ที่อยู่;รหัสไปรษณีย์;เมือง;ประเทศ;หมายเหตุ",
    "vi": "Họ;Tên;Email;Điện thoại;Di động;Ngày sinh;Địa chỉ;Mã bưu điện;Thành phố;Quốc gia;Ghi chú",
    "id": "Nama belakang;Nama depan;Email;Telepon;HP;Tanggal lahir;Alamat;Kode pos;Kota;Negara;Catatan",
}
ROWS = (
    "Nowak;Anna;a@x.pl;221234567;601234567;22.11.1986;Long Street 5;30-001;Bigtown;Polska;first note\n"
    "Lis;Jan;j@x.pl;221234568;601234568;01.02.1990;Short Street 7;30-002;Smalltown;Polska;second note\n"
)
ANNA = {
    "family_name": "Nowak", "given_name": "Anna", "email": "a@x.pl", "phone": "221234567",
    "mobile": "601234567", "birth_month": 11, "birth_day": 22, "birth_year": 1986,
    "street": "Long Street 5", "postal_code": "30-001", "city": "Bigtown", "country": "Polska",
}  # fmt: skip


def first(path: Path) -> GuestRecord:
    found = read(path)[0]
    assert isinstance(found, GuestRecord)
    return found


@pytest.mark.parametrize("language", HEADS)
def test_every_column_finds_its_field(tmp_path: Path, language: str) -> None:
    found = first(write(tmp_path, "a.csv", f"{HEADS[language]}\n{ROWS}"))
    assert {key: value for key, value in found.given.items() if key != "name"} == ANNA
    assert found.notes == "first note"


@pytest.mark.parametrize(
    ("heading", "row", "name"),
    [
        ("First Name,Last Name,Guest Opt-In,Guest Status", "Anna,Nowak,Yes,Active", "Anna Nowak"),
        ("Name (first),Name (last),E-mail [main]", "Anna,Nowak,a@x.pl", "Anna Nowak"),
        ("First name*,Last name*", "Anna,Nowak", "Anna Nowak"),
        ("GUEST_FIRST_NM,GUEST_LAST_NM,EMAIL_ADDR", "Anna,Nowak,a@x.pl", "Anna Nowak"),
        ("First name,Middle name,Last name", "Anna,Maria,Nowak", "Anna Maria Nowak"),
        ("Nombre,Primer apellido,Segundo apellido", "Juan,García,López", "Juan García López"),
        ("Фамилия,Имя,Отчество", "Иванов,Иван,Иванович", "Иван Иванович Иванов"),
        ("Guests,Guest name", "2,Anna Nowak", "Anna Nowak"),
    ],
)
def test_the_name_is_found_in_odd_headings(tmp_path: Path, heading: str, row: str, name: str) -> None:
    assert names(write(tmp_path, "a.csv", f"{heading}\n{row}\n{row}\n"))[0] == name


@pytest.mark.parametrize(
    ("heading", "row", "field", "column"),
    [
        ("Name;Kraj", "Anna Nowak;Polska", "country", "Kraj"),
        ("Jméno;Příjmení;Kraj;Země", "Anna;Nowak;Morava;CZ", "city", "Kraj"),
        ("Nome;CEP;Celular", "Anna;01310-100;11 91234 5678", "postal_code", "CEP"),
        ("Ad soyad;Cep", "Anna Nowak;0532 123 45 67", "mobile", "Cep"),
        ("Name;Country code;Phone number", "Anna Nowak;48;601234567", "phone", "Phone number"),
        ("Guest name;Contact", "Anna Nowak;+48 601 234 567", "phone", "Contact"),
    ],
)
def test_a_word_of_several_meanings_is_told_by_what_stands_below(
    tmp_path: Path, heading: str, row: str, field: str, column: str
) -> None:
    source = open_file(write(tmp_path, "a.csv", f"{heading}\n{row}\n{row}\n"))
    mapping = proposed(source, guests.MORE_FIELDS).mapping
    assert mapping[field] == (column,)
    assert "country" not in mapping or mapping["country"] != ("Country code",)


def test_two_words_do_not_make_a_file_operas(tmp_path: Path) -> None:
    head = "Booking Reference,Guest First Name,Guest Last Name,Check In Date\n"
    table = write(tmp_path, "bookings.csv", head + "B1,Anna,Nowak,2026-12-01\n")
    assert open_file(table).preset == "generic"
