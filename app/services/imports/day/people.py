"""Whose stay or purchase a row is about: by another system's number, else by the name among who is here."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.desk import Desk
from app.domain.guests import GuestDetails
from app.domain.text import match_key, words
from app.importing.kinds import naming
from app.importing.kinds.days import DayRecord
from app.importing.kinds.guests import Rejected
from app.models import statements
from app.models.base import database
from app.models.guest import Guest
from app.models.statements import Prepared, Slot
from app.services import profiles

_MOST_NAMESAKES = 50
_TITLES = frozenset(
    """mr mrs ms miss mx dr prof sir madam pan pani panstwo herr frau bay bayan bey hanim gospodin gospoza
    spadar spadarynia mme mlle monsieur madame senor senora sr sra sig signora""".split()
)
# Of any system: the systems are stepped through first, so that the index of their numbers answers. Without it
# every row would read all guests of the house.
_NUMBERED = """
WITH RECURSIVE system (name) AS (
    SELECT min(source) FROM guest WHERE place_id = ?
    UNION ALL
    SELECT (SELECT min(source) FROM guest WHERE place_id = ? AND source > system.name)
    FROM system WHERE system.name IS NOT NULL
)
SELECT id, source, CASE WHEN true_names IS NULL THEN name ELSE '' END FROM guest
WHERE place_id = ? AND external_id = ? AND source IN (SELECT name FROM system WHERE name IS NOT NULL)
"""
_NAMESAKES = Prepared(
    lambda: (
        Guest.select(Guest.id, Guest.source, Guest.external_id)
        .where(Guest.place == Slot("place"), Guest.match_key == Slot("words"), Guest.erased_at.is_null())
        .order_by(Guest.id)
        .limit(_MOST_NAMESAKES)
    )
)


@dataclass(slots=True)
class Who:
    """The guests a row may be about; one for certain, several of one name, or nobody yet."""

    name: str
    external_id: str
    source: str
    ids: tuple[str, ...] = ()

    @property
    def sure(self) -> str | None:
        """The one it is."""
        return self.ids[0] if len(self.ids) == 1 else None


def who(desk: Desk, record: DayRecord, source: str) -> Who:
    """Who is meant. Raises `Rejected("guest_unknown")` for a number alone that nobody has."""
    number = str(record.given.get("guest_external_id", ""))
    name = heading(str(record.given.get("guest_name", "")))
    system = record.source or source
    found = Who(name, number, system)
    if number:
        found.ids = _numbered(desk, number, name, (system, source))
    if not found.ids and name:
        if number and statements.find(Guest, place=desk.place.id, source=system, external_id=number):
            found.external_id = number = ""  # it is somebody else's
        found.ids = _named(desk, name, number, system)
    if not found.ids and not name:
        raise Rejected("guest_unknown", "guest_external_id", value=number[:40])
    return found


def heading(text: str) -> str:
    """ "Nowak, Anna", "*Nowak, Anna, Mrs", "Mrs Anna Nowak" as a profile is headed, in their own capitals."""
    pieces = [part.strip(" *") for part in text.split(",")]
    parted = [part for part in pieces if part and not _is_title(part)]
    if len(pieces) > 1 and len(parted) == 2:
        text = f"{_without_titles(parted[1])} {parted[0]}"
    elif len(parted) == 1:
        text = parted[0]
    return _without_titles(text.strip(" *"), least=2)


def _without_titles(text: str, least: int = 1) -> str:
    parts = text.split()
    while len(parts) > 1 and _is_title(parts[0]):
        parts = parts[1:]
    while len(parts) > least and _is_title(parts[-1]):
        parts = parts[:-1]
    return " ".join(parts)


def _is_title(word: str) -> bool:
    return "".join(words(word)) in _TITLES


def _numbered(desk: Desk, number: str, name: str, systems: tuple[str, str]) -> tuple[str, ...]:
    place_id, query = desk.place.id, _NUMBERED.replace("?", database.obj.param)
    rows = database.execute_sql(query, (place_id, place_id, place_id, number)).fetchall()
    # A number of another system, or of a whole account, may be somebody else's: no word of the names agrees.
    # Whoever goes by an alias is known by the number alone.
    alike = [row for row in rows if not (name and row[2]) or set(words(name)) & set(words(row[2]))]
    for system in systems:
        same = [key for key, source, _ in alike if source == system]
        if same:
            return _leads(desk, same)
    return _leads(desk, [alike[0][0]]) if len(alike) == 1 else ()


def _named(desk: Desk, name: str, number: str, system: str) -> tuple[str, ...]:
    """Namesakes, without those whom the same system knows by another number."""
    found = [
        key for key, source, theirs in _NAMESAKES.rows(place=desk.place.id, words=match_key(name))
        if not (number and source == system and theirs and theirs != number)
    ]  # fmt: skip
    return _leads(desk, found)


def _leads(desk: Desk, keys: list[str]) -> tuple[str, ...]:
    """Profiles that were merged away stand for the one they were merged into."""
    leads = profiles.leading(desk, keys) if keys else {}
    return tuple(dict.fromkeys(leads[key] for key in keys))


def made(desk: Desk, found: Who, run_id: str) -> str:
    """A profile for somebody who is new."""
    name = naming.of_words(found.name)
    numbered = {"source": found.source, "external_id": found.external_id} if found.external_id else {}
    details = GuestDetails(name=found.name, given_name=name.given, family_name=name.family)
    key = profiles.insert(desk, details, import_id=run_id or None, **numbered)
    found.ids = (key,)
    return key
