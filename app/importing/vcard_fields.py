"""What the properties of a card tell about a guest, whichever way the card is written down (RFC 6350)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.importing.source import LONGEST_CELL, Record

COLUMNS = (
    "external_id", "given_name", "family_name", "full_name", "preferred_name", "title", "email", "phone",
    "mobile", "birthday", "language", "company", "street", "city", "region", "postal_code", "country",
    "notes",
)  # fmt: skip
# Never taken in: a photo needs the guest's own yes.
PICTURES = frozenset({"PHOTO", "LOGO", "X-PHOTO"})
SKIPPED = PICTURES | {"SOUND", "KEY", "AGENT"}
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")  # RFC 6350, and Apple's word of its own
_NOBODIES = frozenset("group location device application".split())
_MOBILE = frozenset("cell mobile iphone handy komorka komorkowy cep gsm мобильный мабільны".split())
_NO_TELEPHONE = frozenset("fax pager modem bbs video homefax workfax".split())
# The years that telephones write where the guest told none: Apple's and Android's.
_NO_YEAR = re.compile(r"(?:1604|0000)-?(\d\d)-?(\d\d)(?:T.*)?")
_ALL = {"email": "\n", "notes": "\n", "language": ","}
_ESCAPED = re.compile(r"\\([nN,;:\\\"])")


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name, its parameters and its value as written, and the group it belongs to."""

    name: str
    params: dict[str, list[str]]
    value: str
    group: str = ""

    def kinds(self) -> set[str]:
        """What the TYPE parameters say, in small letters."""
        return {kind.strip().lower() for kinds in self.params.get("TYPE", ()) for kind in kinds.split(",")}


def is_nobody(card: Iterable[Line]) -> bool:
    """Whether a card is a list of people, a place or a thing."""
    return any(line.name in _KINDS and line.value.strip().lower() in _NOBODIES for line in card)


def card_of(card: list[Line] | None, number: int) -> Record:
    """One card as a record; None for one that was cut off."""
    if card is None:
        return Record(number, [""] * len(COLUMNS), "card_cut")
    found: dict[str, str] = {}
    labels = _labels(card)
    for line in _by_preference(card):
        if taker := _TAKERS.get(line.name):
            _keep(found, taker(_labelled(line, labels)))
    named = _named(found)
    values = [named.get(column, "") for column in COLUMNS]
    return Record(number, values, "row_long" if any(len(value) > LONGEST_CELL for value in values) else "")


def _keep(found: dict[str, str], told: dict[str, str]) -> None:
    """The first of each; of addresses, notes and languages all: the reader takes the guest's own."""
    for name, value in told.items():
        if value and not found.get(name):
            found[name] = value
        elif value and name in _ALL and value != found[name]:
            found[name] += f"{_ALL[name]}{value}"


def _named(found: dict[str, str]) -> dict[str, str]:
    """The name by what the card shows and by its parts; each card has both, telephones fill them loosely."""
    given, family = found.get("given_name", ""), found.get("family_name", "")
    whole = found.get("full_name", "")
    if given and family and whole and whole == found.get("company"):
        found = found | {"full_name": ""}  # shown as the firm they work for
    alone = given or family
    if not (given and family) and " " in alone and whole in ("", alone):
        found = found | {"given_name": "", "family_name": "", "full_name": alone}  # all of it in one slot
    return found


def _labels(card: Iterable[Line]) -> dict[str, str]:
    """What Apple's labels call the members of a group: "_$!<Mobile>!$_", or the user's own word."""
    return {
        line.group: line.value.removeprefix("_$!<").removesuffix(">!$_").strip().lower()
        for line in card
        if line.group and line.name == "X-ABLABEL"
    }


def _labelled(line: Line, labels: dict[str, str]) -> Line:
    label = labels.get(line.group, "") if line.group else ""
    if not label:
        return line
    said = {**line.params, "TYPE": [*line.params.get("TYPE", ()), *label.split()]}
    return Line(line.name, said, line.value, line.group)


def _by_preference(card: list[Line]) -> list[Line]:
    """What the card calls preferred comes first, by its numbers; otherwise its own order."""

    def rank(line: Line) -> int:
        said = line.params.get("PREF", [""])[0]
        return int(said) if said.isdecimal() else 1 if "pref" in line.kinds() else 100

    return sorted(card, key=rank)


def pieces(value: str, mark: str = ";") -> list[str]:
    """The parts of a structured value, with their escapes undone."""
    return [plain(part) for part in raw_pieces(value, mark)]


def raw_pieces(value: str, mark: str = ";") -> list[str]:
    r"""The parts as they are written; "\\;" is a backslash that ends a part, "\;" no end."""
    found = re.findall(rf"((?:\\.|[^\\{mark}]|\\$)*)({mark}|$)", value, re.DOTALL)
    parts = [part for part, _ in found]
    return parts[:-1] if len(parts) > 1 and not parts[-1] and found[-2][1] == "" else parts


def plain(text: str) -> str:
    """A value with its escapes undone."""
    text = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)
    return text.replace("\r\n", "\n").strip()


def _listed(part: str, between: str) -> str:
    """A part that may be a list of words."""
    return between.join(word for word in pieces(part, ",") if word)


def _n(line: Line) -> dict[str, str]:
    parts = [_listed(part, " ") for part in raw_pieces(line.value)]
    family, given, middle, prefix = [*parts, "", "", "", ""][:4]
    given = " ".join(part for part in (given, middle) if part)
    return {"family_name": family, "given_name": given, "title": prefix}


def _tel(line: Line) -> dict[str, str]:
    kinds = line.kinds()
    if kinds & _NO_TELEPHONE:
        return {}
    number = plain(line.value)
    if number[:4].lower() == "tel:":
        number = number[4:].split(";")[0]
    return {"mobile" if kinds & _MOBILE else "phone": number}


def _adr(line: Line) -> dict[str, str]:
    parts = [_listed(part, ", ") for part in raw_pieces(line.value)]
    box, extra, street, city, region, code, country = [*parts, *[""] * 7][:7]
    street = ", ".join(part.replace("\n", ", ") for part in (street, extra, box) if part)
    return {"street": street, "city": city, "region": region, "postal_code": code, "country": country}


def _bday(line: Line) -> dict[str, str]:
    if "text" in [value.lower() for value in line.params.get("VALUE", ())]:
        return {}
    day = plain(line.value)
    unknown = line.params.get("X-APPLE-OMIT-YEAR", [""])[0]
    match = _NO_YEAR.fullmatch(day)
    if match is None and unknown and day.startswith(unknown):
        match = re.fullmatch(r"\d{4}-?(\d\d)-?(\d\d)(?:T.*)?", day)
    return {"birthday": f"--{match[1]}-{match[2]}" if match else day}


def _android(line: Line) -> dict[str, str]:
    """What Android keeps under names of its own: a nickname, and days of several kinds."""
    what, value, kind = [*pieces(line.value), "", "", ""][:3]
    if what.endswith("/nickname"):
        return {"preferred_name": value}
    is_birthday = what.endswith("/contact_event") and kind == "3"
    return _bday(Line("BDAY", {}, value)) if is_birthday else {}


def _text(name: str) -> Taker:
    return lambda line: {name: plain(line.value)}


Taker = Callable[[Line], dict[str, str]]
_TAKERS: dict[str, Taker] = {
    "N": _n, "TEL": _tel, "ADR": _adr, "BDAY": _bday,
    "FN": _text("full_name"), "EMAIL": _text("email"), "NOTE": _text("notes"), "UID": _text("external_id"),
    "LANG": _text("language"), "X-ANDROID-CUSTOM": _android,
    "NICKNAME": lambda line: {"preferred_name": plain(line.value).split(",")[0]},
    "ORG": lambda line: {"company": pieces(line.value)[0]},
}  # fmt: skip
