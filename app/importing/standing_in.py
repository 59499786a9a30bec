"""Tables with addresses at home and at work: where somebody's home is empty, the one at work stands in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from app.importing import words
from app.importing.source import Record, Source
from app.importing.whereabouts import HOME, OTHER, WORK

# The fields of an address, and what a column is headed with that the table lacks.
_ADDRESS = {
    "street": "Home street", "city": "Home city", "region": "Home state", "postal_code": "Home postal code",
    "country": "Home country",
}  # fmt: skip
Pairs = list[tuple[int, int]]  # a column at home, and the one that stands in for it


def filled(source: Source) -> Source:
    """The table with an address for everybody who has one anywhere; any other table as it is."""
    places = _places(source.columns)
    home = places[HOME]
    others = [places[place] for place in (WORK, OTHER) if "street" in places[place]]
    if "street" not in home or not others:
        return source
    own = [at for columns in home.values() for at in columns]
    lacking = [field for field in _ADDRESS if field not in home and any(field in other for other in others)]
    for at, field in enumerate(lacking, start=len(source.columns)):
        home[field] = [at]
    pairs = [_pairs(home, other) for other in others]
    return replace(
        source,
        columns=(*source.columns, *(_ADDRESS[field] for field in lacking)),
        records=lambda: (_filled(record, own, pairs, len(lacking)) for record in source.records()),
    )


def _places(columns: tuple[str, ...]) -> dict[str, dict[str, list[int]]]:
    """For each place the columns of its address, by field."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, name in enumerate(columns):
        field = words.field_of(name)
        if field and field[0] in _ADDRESS and field[1] > 1:
            found[words.where(name) or HOME][field[0]].append(at)
    return found


def _pairs(home: dict[str, list[int]], other: dict[str, list[int]]) -> Pairs:
    return [
        pair for field in _ADDRESS for pair in zip(home.get(field, ()), other.get(field, ()), strict=False)
    ]


def _filled(record: Record, own: list[int], others: list[Pairs], lacking: int) -> Record:
    if record.trouble:
        return record
    row = [*record.values, *[""] * lacking]
    if not any(row[at].strip() for at in own):
        for here, there in next((each for each in others if any(row[at].strip() for _, at in each)), ()):
            row[here] = row[there]
    return Record(record.number, row)
