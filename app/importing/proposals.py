"""Which column feeds which field: by the heading's words, then by what stands below it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from app.importing import birth_columns, dates, name_columns, secrets, values, whereabouts, words
from app.importing.source import Source
from app.importing.titles import is_title

Mapping = dict[str, tuple[str, ...]]  # a field, and the columns that feed it

_LOOKED_AT = 200
# Of several columns the first that has something is taken.
FIRST = frozenset({"phone", "mobile", "email"})
_ONLY_SURE = frozenset({"external_id", "source"})  # no number and no source but what is called so
_MOST_OF_ONE = 4  # columns
# Below such a heading may stand something else: a pocket computer has e-mails below "Phone 5".
_MISNAMED = frozenset({"full_name", "phone", "mobile"})
_ADDRESS = ("street", "city", "region", "postal_code", "country")
_REACHED = frozenset((*_ADDRESS, "phone", "mobile", "email"))
# What a field is taken from where nothing better has it: a part of a town, who booked, a firm's short name.
_LATER = frozenset(
    ("suburb", "locality", "district", "county", "booked by", "booker", "booker name", "reserved by", "nazwa",
     "naimenovanie")
)  # fmt: skip
_TITLES_OR_JOBS = frozenset("title titel titre titolo titulo tytul titul unvan titteli naziv".split())
_INVERTED = re.compile(r"[^,\d@]+, [^,\d@]+")
_NUMBERISH = re.compile(r"\+?[\d\s().\-/]{6,20}")
_COUNTRIES = frozenset(
    """AD AE AL AM AR AT AU AZ BA BE BG BR BY CA CH CL CN CY CZ DE DK EE EG ES FI FR GB GE GR HR HU IE IL
    IN IS IT JP KR KZ LI LT LU LV MA MC MD ME MK MT MX NL NO NZ PL PT RO RS RU SA SE SG SI SK TH TN TR UA
    US UZ VN XK ZA""".split()
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The mapping, and the columns left out because of what is in them ("document") with the reason."""

    mapping: Mapping
    left_out: dict[str, str] = field(default_factory=dict)


def proposed(source: Source, fields: tuple[str, ...]) -> Proposal:
    """What a person would have to change least."""
    rows = [record.values for record in source.sample(_LOOKED_AT)]
    below = {name: [row[at] for row in rows if row[at].strip()] for at, name in enumerate(source.columns)}
    named = _by_words(source.columns, fields, below)
    if "given_name" in named or "family_name" in named:  # "Guest opt-in" is no name beside those of guests
        named["full_name"] = [name for name in named.get("full_name", ()) if _is_sure(name)]
    else:
        named |= name_columns.halves(named.get("full_name", ()), below)
    left_out = dict.fromkeys(named.pop("document", []), "document")
    for name in named.get("external_id", ()):  # an "ID" that is a PESEL or a card's number
        if secrets.looks_like_documents(below[name], proved=True):
            left_out[name] = "document"
    named["external_id"] = [name for name in named.get("external_id", ()) if name not in left_out]
    mapping = {each: found for each, columns in named.items() if (found := _chosen(each, columns, below))}
    mapping |= birth_columns.parts(source.columns)
    _with_parts_beside(source.columns, mapping, below)
    born = set(mapping.get("birthday", ()))
    mapping = {each: found for each, found in mapping.items() if each == "birthday" or born.isdisjoint(found)}
    taken = {column for columns in mapping.values() for column in columns} | set(left_out)
    free = [name for name in source.columns if name not in taken and below[name]]
    for name in free:
        known = words.field_of(name)
        if secrets.looks_like_documents(below[name]) and (known is None or known[0] == ""):
            left_out[name] = "document"
    _by_content([name for name in free if name not in left_out], below, mapping, source.has_heading)
    name_columns.mended(mapping, below)
    return Proposal({each: mapping[each] for each in fields if each in mapping}, left_out)


def _by_words(
    columns: tuple[str, ...], fields: tuple[str, ...], below: dict[str, list[str]]
) -> dict[str, list[str]]:
    """The columns for each field, the best match first; home addresses before those at work."""
    ranked: dict[str, list[tuple[bool, bool, int, int, str]]] = defaultdict(list)
    named = {found[0] for name in columns if (found := words.field_of(name)) and found[1] >= 2}
    for at, name in enumerate(columns):
        found = words.field_of(name)
        if found and (otherwise := _otherwise(words.plain(name), below[name], named)):
            found = otherwise, found[1]
        if found and found[0] in (*fields, "document"):
            is_later = words.plain(name) in _LATER or (found[0] in _REACHED and not _is_home(name))
            ranked[found[0]].append((is_later, not below[name], -found[1], at, name))
    ordered = {each: [entry[-1] for entry in sorted(entries)] for each, entries in ranked.items()}
    return ordered | _of_one_address(ordered, below)


def _is_home(name: str) -> bool:
    return words.where(name) in ("", whereabouts.HOME)


def _of_one_address(named: dict[str, list[str]], below: dict[str, list[str]]) -> dict[str, list[str]]:
    """The columns of the address that is filled most: a street at home is not in the town of the office."""
    filled: Counter[str] = Counter()
    places: dict[str, set[str]] = {"street": set(), "city": set()}
    for each, found in places.items():
        for name in filter(_is_sure, named.get(each, ())):
            found.add(_place(name))
            filled[_place(name)] += len(below[name])
    is_home = whereabouts.HOME in filled and filled[whereabouts.HOME] >= max(filled.values()) / 2
    best = whereabouts.HOME if is_home else max(filled, key=lambda place: filled[place], default="")
    # A place without a street may lend its town to one without a town: "Street 1", "Ship City".
    others = (places["street"] | (places["city"] if best in places["city"] else set())) - {best}
    fields = (each for each in _ADDRESS if each in named)
    return {each: [name for name in named[each] if _place(name) not in others] for each in fields}


def _place(name: str) -> str:
    return words.where(name) or whereabouts.HOME


def _otherwise(word: str, below: list[str], named: set[str]) -> str:
    """The field of a word that two languages use for different things; empty for all others."""
    if word == "kraj":  # a country in Polish, a place in Slovene, a region in Czech
        return "country" if "country" not in named else "city" if "city" not in named else "region"
    if word == "cep" and below:  # a mobile telephone in Turkish, a postal code in Portuguese
        return "postal_code" if max(sum(sign.isdigit() for sign in text) for text in below) <= 8 else "mobile"
    return ""


def _with_parts_beside(columns: tuple[str, ...], mapping: Mapping, below: dict[str, list[str]]) -> None:
    """A middle name's column joins the given name's, a second family name's the family name's."""
    for name in columns:
        field = words.beside(name)
        had = mapping.get(field, ())
        is_another = had and name not in (had[0], f"{had[0]} (2)")  # not the same heading once more
        if field and len(had) == 1 and is_another and any(map(_is_name, below[name][:60])):
            mapping[field] = (*had, name)


def _is_name(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _chosen(each: str, columns: list[str], below: dict[str, list[str]]) -> tuple[str, ...]:
    usable = [name for name in columns if _fits(each, below[name]) and not _is_a_job(each, name, below[name])]
    sure = [name for name in usable if _is_sure(name)] or ([] if each in _ONLY_SURE else usable[:1])
    if not sure:
        return ()
    if each in ("notes", "dietary") or each in FIRST:
        return tuple(sure[:_MOST_OF_ONE])
    if each == "street":
        return tuple(name for name in sure if _place(name) == _place(sure[0]))[:3]
    return (_best_key(sure),) if each == "external_id" else (sure[0],)


def _is_a_job(each: str, name: str, below: list[str]) -> bool:
    """Whether a column headed "Title" has what people are by profession."""
    is_either = each == "title" and words.plain(name) in _TITLES_OR_JOBS
    some = below[:60]
    return is_either and bool(some) and sum(map(is_title, some)) < 0.3 * len(some)


def _is_sure(name: str) -> bool:
    found = words.field_of(name)
    return found is not None and found[1] >= 2


def _best_key(names: list[str]) -> str:
    """An id before a number: systems count within a property and keep ids for good."""
    return min(
        names, key=lambda name: ("external" not in words.plain(name), "id" not in words.plain(name).split())
    )


def _fits(each: str, below: list[str]) -> bool:
    """Whether what stands in a column can be this field at all; an empty column can."""
    some = below[:60]
    can_be = _CAN_BE.get(each)
    if not some or can_be is None:
        return True
    least = 0.5 if each == "full_name" else 0.01 if each in ("country", "nationality", "company") else 0.3
    return sum(map(can_be, some)) >= least * len(some)


def _is_day(text: str) -> bool:
    return dates.is_empty(text) or any(dates.parsed(text, order, date.max.year) for order in dates.ORDERS)


_CAN_BE: dict[str, Callable[[str], bool]] = {
    "email": lambda text: "@" in text,
    "phone": lambda text: any(sign.isdigit() for sign in text),
    "mobile": lambda text: any(sign.isdigit() for sign in text),
    "birthday": _is_day,
    "country": lambda text: _is_name(text) and "://" not in text,  # a calling code is none, nor a flag
    "nationality": _is_name,
    "company": _is_name,
    "street": lambda text: text.strip().lower() not in ("yes", "no", "true", "false", "0", "1"),
    "language": lambda text: bool(values.languages(text)),
    "full_name": lambda text: _is_name(text) and "@" not in text,
}


def _by_content(free: list[str], below: dict[str, list[str]], mapping: Mapping, has_heading: bool) -> None:
    for name in free:
        known = words.field_of(name)
        if has_heading and known is not None and known[0] not in _MISNAMED:
            continue
        if known is not None and known[0] == "full_name" and _fits("full_name", below[name]):
            continue
        is_place = words.is_place(name)
        found = _content_of(below[name][:100], has_heading, is_place)
        if found and (found not in mapping or (found in FIRST and (is_place or not has_heading))):
            both = sorted((*mapping.get(found, ()), name), key=lambda each: not _is_home(each))
            mapping[found] = tuple(both[:_MOST_OF_ONE])
    if not has_heading and not any(each in mapping for each in ("full_name", "family_name", "given_name")):
        _names_by_content([name for name in free if (name,) not in mapping.values()], below, mapping)


def _content_of(below: list[str], has_heading: bool, is_place: bool) -> str:
    """What stands in a column; `is_place`: below "Privat", where a short number is a telephone's too."""
    count = len(below)
    if sum("@" in text and bool(values.email(text)) for text in below) > 0.6 * count:
        return "email"
    days = [
        next((day for order in dates.ORDERS if (day := dates.parsed(text, order, 2099))), None)
        if dates.is_written(text)
        else None
        for text in below
    ]
    born = sum(1 for day in days if day and day.year and 1900 < day.year < 2015)
    if not has_heading and born > 0.6 * count:
        return "birthday"
    phones = sum(1 for text in below if _NUMBERISH.fullmatch(text.strip()) and (is_place or _is_phone(text)))
    if phones > 0.7 * count and not any(days):
        return "phone"
    if not has_heading and sum(text.strip().upper() in _COUNTRIES for text in below) > 0.9 * count:
        return "country"
    return ""


def _is_phone(text: str) -> bool:
    return "+" in text or 9 <= sum(sign.isdigit() for sign in text) <= 15


def _names_by_content(free: list[str], below: dict[str, list[str]], mapping: Mapping) -> None:
    worded = [name for name in free if _is_worded(below[name])]
    for whole in worded:
        for one in worded:
            for other in worded:
                if len({whole, one, other}) == 3 and _is_sum(below, whole, one, other):
                    mapping.update(full_name=(whole,), given_name=(one,), family_name=(other,))
                    return
    short = [name for name in worded if _is_short(below[name])]
    if inverted := [name for name in worded if _is_inverted(below[name])]:
        mapping["full_name"] = (inverted[0],)  # "Nowak, Anna", behind an "ania" for the keyboard
    elif halves := name_columns.given_and_family(short, below):
        mapping.update(given_name=(halves[0],), family_name=(halves[1],))
    elif len(worded) >= 2 and all(_is_short(below[name]) for name in worded[:2]):
        mapping.update(given_name=(worded[0],), family_name=(worded[1],))
    elif worded or (free and mapping):
        mapping["full_name"] = ((worded or free)[0],)


def _is_worded(below: list[str]) -> bool:
    return sum(any(sign.isalpha() for sign in text) for text in below) > 0.7 * len(below)


def _is_short(below: list[str]) -> bool:
    return sum(text.strip().count(" ") <= 1 and "," not in text for text in below) > 0.7 * len(below)


def _is_inverted(below: list[str]) -> bool:
    return sum(_INVERTED.fullmatch(text.strip()) is not None for text in below) > 0.7 * len(below)


def _is_sum(below: dict[str, list[str]], whole: str, one: str, other: str) -> bool:
    rows = list(zip(below[whole], below[one], below[other], strict=False))[:30]
    return bool(rows) and sum(text == f"{given} {family}" for text, given, family in rows) > 0.7 * len(rows)
