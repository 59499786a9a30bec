"""Days of birth as systems and people of thirty languages write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing import dates
from app.importing.kinds.guests import GuestRecord
from tests.importing.files import read, write

MONTHS = {
    "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου"
    " Νοεμβρίου Δεκεμβρίου",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta"
    " lokakuuta marraskuuta joulukuuta",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris"
    " decembris",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
    " listopada grudnia",
    "pl short": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "sr": "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}


@pytest.mark.parametrize("language", MONTHS)
def test_every_month_is_known_in_every_language(language: str) -> None:
    said = [dates.parsed(f"22 {word} 1986", "DMY", 2026) for word in MONTHS[language].split()]
    assert said == [dates.Day(number, 22, 1986) for number in range(1, 13)]


@pytest.mark.parametrize(
    "text",
    [
        "22111986", "/Date(533001600000)/", "533001600000", "Saturday, 22 November 1986",
        "November 22nd, 1986",
        "Sat Nov 22 00:00:00 CET 1986", "Sat, 22 Nov 1986 00:00:00 GMT", "1986. november 22.",
        "1986 m. lapkričio 22 d.", "22.11.1986 (38)", "22.11.1986 r.", "ur. 22.11.1986", "'22.11.1986",
        "昭和61年11月22日", "22/11/2529", "٢٢/١١/١٩٨٦", "221186",
    ],
)  # fmt: skip
def test_a_day_is_the_same_in_many_writings(text: str) -> None:
    assert dates.parsed(text, "DMY", 2026) == dates.Day(11, 22, 1986)


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["86-11-22", "01-06-30", "55-08-09"], "YMD"),
        (["861122", "010630", "550809"], "YMD"),
        (["11221986", "12311979"], "MDY"),
        (["22111986", "31121979"], "DMY"),
        (["11/22", "12/31"], "MDY"),
        (["22/11/30", "31/12/99"], "DMY"),
    ],
)
def test_the_order_is_told_by_days_without_a_full_year_too(values: list[str], order: str) -> None:
    assert dates.order_of(values).order == order


@pytest.mark.parametrize(
    ("heading", "order"),
    [
        ("Date of birth (MM/DD/YYYY)", "MDY"), ("DOB dd.mm.yyyy", "DMY"), ("Geb.-Datum [TT.MM.JJJJ]", "DMY"),
        ("Doğum tarihi (GG.AA.YYYY)", "DMY"), ("Дата рождения (ДД.ММ.ГГГГ)", "DMY"), ("YYYY-MM-DD", "YMD"),
        ("Birthday", ""), ("Birth date", ""),
    ],
)  # fmt: skip
def test_a_heading_may_tell_the_order(heading: str, order: str) -> None:
    assert dates.order_told(heading) == order


@pytest.mark.parametrize("text", ["Room 12, March 2020, two nights and more", "601234567", "12345"])
def test_what_is_no_day_by_itself_is_none(text: str) -> None:
    assert not dates.is_written(text)


def test_a_day_that_stands_for_none_costs_nobody_the_row(tmp_path: Path) -> None:
    text = "Name;Birthday\nAnna Nowak;01/01/0001\nJan Lis;99.99.9999\nOla Ryk;22.11.1986\n"
    found = read(write(tmp_path, "a.csv", text))
    assert [each.given.get("birth_month") for each in found if isinstance(each, GuestRecord)] == [
        None, None, 11,
    ]  # fmt: skip
