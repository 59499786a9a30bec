"""JSON as hotel systems answer: pages of arrays, guests inside reservations, one object alone.

Two readings. The first finds which objects are people, by their keys, and all the keys they have; the second
gives the records. A profile that was merged into another is a signpost, not a guest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from app.errors import BadInput
from app.importing import day_words, headings, json_tables
from app.importing.encodings import detected, known
from app.importing.json_people import Person, lists, named_only, people
from app.importing.json_stream import CUT, Element, elements
from app.importing.source import Encoding, Options, Record, Source

Read = Callable[[], Iterator[Element]]

_MOST_KEYS = 400
_DEEPEST = 9
_FEWEST = {"stays": 3, "rooms": 1, "purchases": 2}  # fields that an object of this kind has at least
# Mews names the room and the guest of a reservation by their keys, and lists both in the same answer.
_ROOMS = re.compile(r"(?:^|\.)(?:resources|spaces|rooms|units)\[\]$", re.IGNORECASE)
_ROOM_ID = re.compile(r"(?:^|\.)(?:assigned)?(?:resource|space|room|unit)Id$", re.IGNORECASE)
_PEOPLE = re.compile(r"(?:^|\.)(?:customers|guests|profiles)\[\]$", re.IGNORECASE)
_PERSON_ID = re.compile(r"(?:^|\.)(?:customer|guest|account|profile|owner)Id$", re.IGNORECASE)
_ROOM_NAMES = ("Name", "name", "Number", "number", "RoomNumber", "roomNumber")
_LEADS_TO = ("MergeTargetId", "newGuestID", "newGuestId", "mergedIntoId", "mergeTargetId")
_MERGED = ("isMerged", "IsMerged")
_EMPTIED = ("isAnonymized", "IsAnonymized", "isAnonymised", "isDeleted")


@dataclass(slots=True)
class _Seen:
    keys: dict[str, None] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)  # those that lead through no list


def opened(path: Path, options: Options) -> Source:
    """A system's answer as a source. Raises `BadInput("import_json")` where no object is a person."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    return of_elements(path, options, encoding, lambda: elements(path, encoding.name))


def of_elements(
    path: Path, options: Options, encoding: Encoding, read: Read, *, written_as: str = "json"
) -> Source:
    """What `read` gives as a source, told apart by its keys. Raises as `opened` does."""
    seen, named = _survey(read())
    if options.kind == "guests":
        chosen = people({place: entry.keys for place, entry in seen.items()})
    else:
        chosen = [Person(place) for place in _rows_of(seen, options.kind)]
    if not chosen and written_as == "json" and (table := json_tables.found(path, encoding.name)):
        return _of_table(table, encoding)
    if not chosen and options.kind == "guests":
        chosen = named_only({place: entry.keys for place, entry in seen.items()})
    if not chosen:
        raise BadInput("import_json", field="file", file=path.name)
    keys = [key for one in chosen for key in seen[one.place].keys if one.keeps(key)]
    keys += [key.removesuffix("Id") for key in keys if named and _is_key(key, options.kind)]
    columns = tuple(dict.fromkeys(keys))[:_MOST_KEYS]
    places = frozenset(one.place for one in chosen)
    left_out: Counter[str] = Counter()
    return Source(
        format=written_as, columns=columns, encoding=encoding, preset=headings.preset(columns),
        left_out=left_out,
        records=lambda: _records(read(), places, columns, left_out, named),
    )  # fmt: skip


def _of_table(table: json_tables.Table, encoding: Encoding) -> Source:
    """Rows that are lists; numbered as those of a sheet, the heading being the first."""
    columns = headings.columns(table[0])
    width = len(columns)

    def records() -> Iterator[Record]:
        for number, row in enumerate(table[1], start=2):
            if any(values := [_text(cell) for cell in row]):
                more = sum(map(bool, values[width:]))
                padded = values[:width] + [""] * (width - len(values))
                yield Record(number, padded, "row_wide" if more else "", {"more": more} if more else None)

    return Source(
        format="json", columns=columns, encoding=encoding, preset=headings.preset(columns), records=records
    )


def _survey(read: Iterator[Element]) -> tuple[dict[str, _Seen], dict[str, str]]:
    """Which objects there are with which keys; and what listed rooms and guests are called, by their keys."""
    seen: dict[str, _Seen] = {}
    named: dict[str, str] = {}
    for place, value in read:
        for where, found in _objects(place, value, 0):
            entry = seen.setdefault(where, _Seen())
            if _ROOMS.search(where):
                named.update(_room(found))
            elif _PEOPLE.search(where):
                named.update(_person(found))
            if len(entry.keys) < _MOST_KEYS:
                keys = flat(found)
                entry.keys.update(dict.fromkeys(keys))
                entry.own.update(flat(_without_lists(found)) if _holds_lists(found) else keys)
    return seen, named


def _room(found: dict[str, Any]) -> dict[str, str]:
    """A room's key and its number, where the object has both."""
    key = _text(found.get("Id", found.get("id")))
    name = next((_text(found[each]) for each in _ROOM_NAMES if found.get(each)), "")
    return {key: name} if key and name else {}


def _person(found: dict[str, Any]) -> dict[str, str]:
    """A guest's key and name, where the object has both."""
    key = _text(found.get("Id", found.get("id")))
    parts = [
        _text(found.get(given, found.get(given[0].lower() + given[1:])))
        for given in ("FirstName", "LastName")
    ]
    name = " ".join(filter(None, parts))
    return {key: name} if key and name else {}


def _objects(place: str, value: Any, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """This object and those inside it, each with its path; a map by key counts as a list."""
    if isinstance(value, dict) and depth < _DEEPEST:
        if _is_map(value):
            for inner in value.values():
                yield from _objects(f"{place}[]", inner, depth + 1)
            return
        yield place, value
        for name, inner in value.items():
            if isinstance(inner, dict | list):
                yield from _objects(f"{place}.{name}", inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(place if place.endswith("[]") else f"{place}[]", inner, depth + 1)


def _is_map(value: dict[str, Any]) -> bool:
    """Cloudbeds lists guests as {"4711": {...}}: keys that are numbers, not names."""
    return bool(value) and all(
        isinstance(inner, dict) and (key.isdigit() or len(key) > 20) for key, inner in value.items()
    )


def _holds_lists(value: Any) -> bool:
    return isinstance(value, list) or (isinstance(value, dict) and any(map(_holds_lists, value.values())))


def _without_lists(value: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _without_lists(inner) if isinstance(inner, dict) else inner
        for name, inner in value.items()
        if not isinstance(inner, list)
    }


def _rows_of(seen: dict[str, _Seen], kind: str) -> list[str]:
    """The one path whose objects tell most of this kind of the day's data."""
    scores = {
        place: len({found[0] for key in entry.own if (found := day_words.day_field(kind, key))})
        for place, entry in seen.items()
    }
    best = max(scores, key=lambda place: (scores[place], -place.count(".")), default="")
    return [best] if best in scores and scores[best] >= _FEWEST[kind] else []


def _records(
    read: Iterator[Element],
    chosen: frozenset[str],
    columns: tuple[str, ...],
    left_out: Counter[str],
    named: dict[str, str],
) -> Iterator[Record]:
    number = 0
    left_out.clear()
    holders = lists(chosen)
    for place, value in read:
        if place == CUT:
            number += 1
            yield Record(number, [""] * len(columns), "file_cut")
            continue
        for where, found in _objects(place, value, 0):
            # A booking that lists nobody is told of: it may have a guest's name itself.
            if where in chosen or (where in holders and not found.get(holders[where])):
                number += 1
                if any(found.get(key) is True for key in _EMPTIED):
                    left_out["anonymised"] += 1
                elif any(found.get(key) for key in _LEADS_TO) or any(
                    found.get(key) is True for key in _MERGED
                ):
                    left_out["merged"] += 1
                else:
                    flattened = _with_names(flat(found), named)
                    yield Record(number, [flattened.get(column, "") for column in columns])


def _is_key(key: str, kind: str) -> bool:
    """Whether a key leads to a room, or from a stay to its guest."""
    return bool(_ROOM_ID.search(key)) or (kind == "stays" and bool(_PERSON_ID.search(key)))


def _with_names(flattened: dict[str, str], named: dict[str, str]) -> dict[str, str]:
    """Beside each key of a room or a guest what that is called."""
    if named:
        called = {
            key[:-2]: named[value]
            for key, value in flattened.items()
            if value in named and _is_key(key, "stays")
        }
        return called | flattened
    return flattened


def flat(value: dict[str, Any], before: str = "") -> dict[str, str]:
    """An object as texts by path; of a list of objects the first, of a list of words all."""
    found: dict[str, str] = {}
    for name, inner in value.items():
        key = f"{before}{name}"
        if isinstance(inner, dict) and len(inner) == 1 and next(iter(inner)).startswith("$"):
            found[key] = _text(next(iter(inner.values())))  # MongoDB: {"$date": "1986-11-22"}
        elif isinstance(inner, dict):
            if key.count(".") < _DEEPEST:
                found.update(flat(inner, f"{key}."))
        elif isinstance(inner, list):
            found.update(_listed(key, inner))
        else:
            found[key] = _text(inner)
    return found


def _listed(key: str, inner: list[Any]) -> dict[str, str]:
    if inner and all(isinstance(each, dict) for each in inner):
        if all({"name", "value"} <= set(each) for each in inner) or all(
            {"customFieldName", "customFieldValue"} <= set(each) for each in inner
        ):
            return {f"{key}.{pair[0]}": _text(pair[1]) for pair in map(_named, inner)}
        return _first_of(key, inner) if key.count(".") < _DEEPEST else {}
    return {key: ", ".join(_text(each) for each in inner if not isinstance(each, dict | list))}


def _first_of(key: str, inner: list[dict[str, Any]]) -> dict[str, str]:
    """The first of several objects; of e-mails all, the reader takes the guest's own; of goods all."""
    found = flat(inner[0], f"{key}.")
    for name, value in list(found.items()) if len(inner) > 1 else ():
        between = "\n" if "@" in value else ", " if _is_item(name) else ""
        if between:
            others = [flat(each, f"{key}.").get(name, "") for each in inner[1:50]]
            found[name] = between.join([value, *filter(None, others)])
    return found


def _is_item(name: str) -> bool:
    found = day_words.day_field("purchases", name)
    return found is not None and found[0] == "item"


def _named(each: dict[str, Any]) -> tuple[str, Any]:
    name = each.get("name", each.get("customFieldName"))
    return str(name), each.get("value", each.get("customFieldValue"))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and not isfinite(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    # Half a surrogate pair is no character; no store keeps it.
    return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
