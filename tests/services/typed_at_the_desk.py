"""What people type at a desk at night, the guest they mean, and a crowd of others whose names are close."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

from app.domain.guests import GuestDetails


class Meant(NamedTuple):
    """A guest that is looked for. With a room they are in the house, unless they left lately."""

    name: str
    details: dict[str, str] = {}
    room: str = ""
    car: str = ""
    status: str = "in_house"


def _of(name: str, room: str = "", *, car: str = "", status: str = "in_house", **details: str) -> Meant:
    return Meant(name, details, room, car, status)


GUESTS = (
    _of("Łucja Żółkiewska", "412", car="WA 7412F", phone="+48 601 234 567", email="lucja.z@dom-tkanin.pl",
        company="Dom Tkanin"),
    _of("Wojciech Brzęczyszczykiewicz", "401", status="expected", phone="+48 22 555 01 00",
        mobile="+48 512 908 776"),
    _of("Grzegorz Szczepański-Nowak", "117"),
    _of("Małgorzata Kowalska-Wrońska", "123", email="gosia77@poczta.example"),
    _of("Katarzyna Zielińska", "204", preferred_name="Kasia"),
    _of("Zbigniew Wójcik", "310", status="departed"),
    _of("Łukasz Ścibor-Rylski", "109"),
    _of("Wolfgang Müller", phone="+49 171 5551234", company="Nordlicht Reisen GmbH"),
    _of("Jürgen Groß", "219", car="B-MW 4711"),
    _of("Sören Weiß"),
    _of("Käthe von der Heide"),
    _of("Dr. Anna-Maria Schneider", "305", given_name="Anna-Maria", family_name="Schneider", title="Dr."),
    _of("Thomas Meyer-Landrut"),
    _of("Şükrü Çağlayan", "110", phone="+90 532 555 01 02", email="scaglayan@tekstil.example"),
    _of("İbrahim Işık", "118"),
    _of("Fatma Yıldırım"),
    _of("Gülşen Öztürk", "411", status="expected"),
    _of("Уладзімір Кавальчук", "220"),
    _of("Алена Шчарбакова", "111"),
    _of("Юрый Цімафееў", "125"),
    _of("Екатерина Щербинина", "124", native_name="Екатерина Щербинина"),
    _of("Оксана Шевченко", "112"),
    _of("Seán O'Brien", "101"),
    _of("Siobhán O’Sullivan", "126"),
    _of("Chiara D'Angelo", "113"),
    _of("Pieter van der Berg", "102"),
    _of("Jan de Vries", phone="+31 6 5550 1234"),
    _of("Gabriela García Márquez"),
    _of("José Luis Rodríguez Zapatero"),
    _of("Nagy Zsófia", "103", name_locale="hu"),
    _of("Kovács Győző", "122", name_locale="hu"),
    _of("Muhammad Al-Sharif", "104", native_name="محمد الشريف"),
    _of("Fatima Al-Zahrani", "114", native_name="فاطمة الزهراني"),
    _of("Ahmed bin Rashid"),
    _of("Taro Yamada", "105", native_name="山田 太郎"),
    _of("Hanako Satō", native_name="佐藤 花子"),
    _of("Xiaoming Wang", native_name="王小明"),
    _of("Γιώργος Παπαδόπουλος", "106"),
    _of("Ελένη Χατζηδάκη", "115"),
    _of("Nguyễn Thị Hạnh", name_locale="vi"),
    _of("Wei Ng"),
    _of("Bjørn Ødegård", "116"),
    _of("Đorđe Petrović"),
    _of("Lubomír Dvořák", "107"),
    _of("John Ronald Reuel Smithers"),
    _of("Michèle Lefèvre-Dubois", "119"),
    _of("François Côté"),
    _of("Callum MacLeod", "108", phone="+44 20 7946 0958"),
    _of("Mary-Jane Watson", "120", email="mj.watson@dailybugle.example"),
    _of("Ştefan Ţepeş", "121"),
)  # fmt: skip

# One line for each guest: what is typed so that they stand in the first three rows.
TYPED: dict[str, tuple[str, ...]] = {
    "Łucja Żółkiewska": (
        "lu", "zolk", "Żółk", "zolkiewska lucja", "luc zol", "zolkiewksa", "zolkiewka lucja", "żółkiweska",
        "zzolkiewska", "601 234", "601234567", "0601 234 567", "+48601234567", "0048 601 234 567",
        "4567", "234 567", "lucja.z@", "lucja.z@dom", "dom tkanin", "tkanin", "412", "412 zolk", "zolk 412",
        "pokój 412", "wa7412f", "WA 7412F", "7412f", "жулкевска", "Луця", "дгсоф", "pani zolkiewska",
        "Łucja Ż.", "L. Zolkiewska", "Zolkiewska, Lucja",
    ),
    "Wojciech Brzęczyszczykiewicz": (
        "brzecz", "Wojceich Brzecz", "wojciech brzeczyszczykiewicz", "wojtciech brzecz",
        "brzeczyszczkiewicz", "22 555 01 00", "512908776", "8776",
    ),
    "Grzegorz Szczepański-Nowak": (
        "szczepanski now", "szczepanskinowak", "gzregorz", "117", "nowak szczep", "Szczepanski-Nowak",
    ),
    "Małgorzata Kowalska-Wrońska": ("kowalska wronska", "gosia77", "malgorzata wronska", "wronska kowalska"),
    "Katarzyna Zielińska": ("kasia", "kasia ziel", "zielinska kat", "204 kasia", "k zielinska"),
    "Zbigniew Wójcik": ("wojcik zb", "збигнев вуйцик", "vujcik zbigniew", "zbigneiw wojcik"),
    "Łukasz Ścibor-Rylski": ("rylski", "scibor rylski", "lukasz rylski", "sciborrylski"),
    "Wolfgang Müller": (
        "mueller wolfgang", "muller wolfg", "Mueler wolf", "0171 555", "1715551234", "nordlicht",
        "wolfgang nordlicht", "Herr Müller Wolfgang", "wolfagng muller",
    ),
    "Jürgen Groß": ("gross", "groß jürgen", "gros j", "juergen gross", "b-mw 4711", "bmw4711", "4711"),
    "Sören Weiß": ("weiss soeren", "weiss soren", "soren weis"),
    "Käthe von der Heide": ("von der heide", "heide kathe", "kaethe heide", "vonderheide"),
    "Dr. Anna-Maria Schneider": (
        "dr schneider", "dr. schneider anna", "schneider anna-maria", "annamaria schneider", "frau schneider",
    ),
    "Thomas Meyer-Landrut": (
        "thomas meyer landrut", "landrut thomas", "meier landrut thom", "thomas landrtu",
    ),
    "Şükrü Çağlayan": ("sukru", "caglayan", "Shukru", "0532 555", "şükrü çağ", "çağlayna", "scaglayan"),
    "İbrahim Işık": ("ibrahim isik", "İBRAHİM", "IŞIK", "ışık ibr", "isik 118", "118 ibrahim"),
    "Fatma Yıldırım": ("yildirim fatma", "YILDIRIM FATMA", "fatma yildrim", "fatma yidirim"),
    "Gülşen Öztürk": ("ozturk gul", "oeztuerk", "gulsen", "öztürk", "Gulshen"),
    "Уладзімір Кавальчук": (
        "ulad", "улад", "kavalchuk", "kowalczuk", "Владимир Ковальчук", "ekflpbvbh", "Uładzimir", "220",
        "vladimir kavalchuk",
    ),
    "Алена Шчарбакова": ("shcharbakova", "alena shch", "щарбакова", "szczarbakowa"),
    "Юрый Цімафееў": ("tsimafeyeu", "yury tsim", "Юрый"),
    "Екатерина Щербинина": ("shcherbinina", "ekaterina shch", "щербинина", "scherbinina", "szczerbinina"),
    "Оксана Шевченко": ("shevchenko", "schewtschenko", "szewczenko oksana", "oksana shevch"),
    "Seán O'Brien": ("obrien", "o'brien", "o brien", "O’Brien sean", "sean ob", "mr o'brien"),
    "Siobhán O’Sullivan": ("osullivan", "o sullivan siobhan", "siobahn", "sulivan siobhan"),
    "Chiara D'Angelo": ("dangelo", "d'angelo", "d angelo chiara"),
    "Pieter van der Berg": ("van der berg", "vanderberg", "pieter berg", "vd berg", "berg van der pieter"),
    "Jan de Vries": ("devries", "de vries jan", "06 5550 1234"),
    "Gabriela García Márquez": ("garcia marquez", "marquez gabriela", "gabriela garcai marq"),
    "José Luis Rodríguez Zapatero": ("zapatero jose", "jose luis", "rodriguez zapatero", "zapatreo jose"),
    "Nagy Zsófia": ("zsofia nagy", "nagy zs", "zsófia"),
    "Kovács Győző": ("gyozo", "kovacs gyozo", "győző kovács"),
    "Muhammad Al-Sharif": ("alsharif", "al-sharif", "sharif muh", "mohammed al sharif", "محمد", "الشريف"),
    "Fatima Al-Zahrani": ("alzahrani", "zahrani", "فاطمة"),
    "Ahmed bin Rashid": ("bin rashid", "rashid ahmed", "ahmad rashid", "binrashid"),
    "Taro Yamada": ("yamada", "山田", "山田太郎", "yamda taro", "105 yamada"),
    "Hanako Satō": ("sato hanako", "佐藤", "satou hanako"),
    "Xiaoming Wang": ("wang xiao", "王小明", "xiao ming", "wangxiaoming"),
    "Γιώργος Παπαδόπουλος": ("papadopoulos", "παπαδ", "giorgos", "papadopoulos giorgos"),
    "Ελένη Χατζηδάκη": ("χατζηδακη", "chatzidaki", "hatzidaki eleni"),
    "Nguyễn Thị Hạnh": ("nguyen thi hanh", "hanh nguyen", "nguyen hanh thi"),
    "Wei Ng": ("wei ng", "ng wei"),
    "Bjørn Ødegård": ("odegard", "bjorn ode", "oedegaard", "ødegard"),
    "Đorđe Petrović": ("dorde petrovic", "djordje petrovic", "petrovic dor"),
    "Lubomír Dvořák": ("dvorak", "lubomir", "dworzak", "Dvořák L", "107"),
    "John Ronald Reuel Smithers": ("j r r smithers", "jrr smithers", "smithers john", "john ronald smith"),
    "Michèle Lefèvre-Dubois": ("lefevre dubois", "michele lefevre", "lefebvre dubois", "dubois michelle"),
    "François Côté": ("cote francois", "francois cote", "fransois cote"),
    "Callum MacLeod": ("macleod", "mac leod", "mcleod", "7946 0958", "020 7946 0958", "calum macleod"),
    "Mary-Jane Watson": ("mary jane", "maryjane", "mj.watson", "watson mary", "dailybugle"),
    "Ştefan Ţepeş": ("tepes", "stefan tepes", "Ștefan Țepeș", "shtefan tsepesh"),
}  # fmt: skip


def neighbours(count: int, seed: int = 11) -> Iterator[GuestDetails]:
    """A crowd beside them: their first names with others' families, their families with others' first names,
    one letter away, and people of all countries. None is called just as one of them."""
    chance = random.Random(seed)
    told = json.loads((files("resources") / "demo" / "names.json").read_text(encoding="utf-8"))["countries"]
    given = [name for country in told for name in (*country["women"], *country["men"])]
    families = [half for country in told for name in country["families"] for half in name.split("/")]
    their_given = [meant.name.split()[0] for meant in GUESTS]
    their_families = [meant.name.split()[-1] for meant in GUESTS]
    alike = [_one_letter_away(chance, name) for name in their_families for _ in range(4)]
    taken = {meant.name for meant in GUESTS}
    while count:
        ways = (
            (chance.choice(their_given), chance.choice(families)),
            (chance.choice(given), chance.choice(their_families)),
            (chance.choice(given), chance.choice(alike)),
            (chance.choice(given), chance.choice(families)),
            (chance.choice(given), f"{chance.choice(families)}-{chance.choice(families)}"),
        )
        first, family = (name.partition("=")[0] for name in chance.choice(ways))
        name = f"{first} {family}"
        if name in taken:
            continue
        count -= 1
        yield GuestDetails(
            name=name, given_name=first, family_name=family,
            phone=f"+48 {chance.randrange(500, 900)} {chance.randrange(1000):03} {chance.randrange(1000):03}",
        )  # fmt: skip


def _one_letter_away(chance: random.Random, word: str) -> str:
    at = chance.randrange(1, len(word)) if len(word) > 1 else 0
    return word[:at] + chance.choice("abeiklnoprstz") + word[at + chance.randrange(2) :]
