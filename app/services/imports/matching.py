"""Who is here already: a batch of records beside the guests they may be, with few questions to the store."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.desk import Desk
from app.domain.text import match_key, phone_digits
from app.importing.kinds.guests import GuestRecord
from app.models import statements
from app.models.base import database, is_sqlite
from app.models.guest import Guest
from app.models.importing import ImportChange
from app.services import profiles

COLUMNS = (
    "name",
    "given_name",
    "family_name",
    "preferred_name",
    "title",
    "languages",
    "birth_month",
    "birth_day",
    "birth_year",
    "phone",
    "mobile",
    "email",
    "company",
    "nationality",
    "street",
    "city",
    "region",
    "postal_code",
    "country",
    "is_vip",
)
_MORE = (
    "id", "source", "external_id", "match_key", "version", "import_id", "updated_at", "true_names",
)  # fmt: skip
_READ = (*COLUMNS, *_MORE)
_MOST_NAMESAKES = 12
_PHONE_TAIL = 9


@dataclass(slots=True)
class Known:
    """A guest as the import sees them; `values` by column, with what this run has already staged."""

    id: str
    values: dict[str, Any]
    source: str | None
    external_id: str | None
    version: int
    import_id: str | None
    change: Any = None  # this run's staged change, if there is one

    @property
    def is_incognito(self) -> bool:
        """Whether the guest goes by another name: what a file calls them is not written anywhere."""
        return self.values.get("true_names") is not None


@dataclass(slots=True)
class Around:
    """Everybody a batch may be about."""

    by_key: dict[tuple[str, str], Known] = field(default_factory=dict)
    by_name: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_email: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))

    def add(self, known: Known) -> None:
        """Let later records of the same batch find a guest who has just come in."""
        if known.external_id:
            self.by_key[known.source or "", known.external_id] = known
        self.by_name[match_key(known.values["name"])].append(known)
        if known.values.get("email"):
            self.by_email[known.values["email"].lower()].append(known)


def around(desk: Desk, records: Sequence[GuestRecord], source: str, run_id: str) -> Around:
    """The guests these records may be, those this very run has brought included."""
    found = Around()
    keys: dict[str, list[str]] = defaultdict(list)
    for record in records:
        if record.external_id:
            keys[record.source or source].append(record.external_id)
    everybody: dict[str, Known] = {}
    for system, ids in keys.items():
        for known in _rows(desk, "source = ? AND external_id", ids, system):
            found.by_key[system, known.external_id or ""] = everybody.setdefault(known.id, known)
        _own_keys(desk, system, ids, found, everybody)
    _lead_on(desk, found, everybody)
    names = list(dict.fromkeys(match_key(record.given["name"]) for record in records))
    for each in _namesakes(desk, _taken(names)):
        known = everybody.setdefault(each.id, each)
        found.by_name[match_key(known.values["name"])].append(known)
    emails = list(
        dict.fromkeys(record.given["email"].lower() for record in records if "email" in record.given)
    )
    for known in _rows(desk, "email <> '' AND lower(email)", emails) if emails else ():
        found.by_email[known.values["email"].lower()].append(everybody.setdefault(known.id, known))
    _staged(run_id, everybody)
    return found


def _own_keys(desk: Desk, system: str, ids: list[str], found: Around, everybody: dict[str, Known]) -> None:
    """Guests who came from nowhere are exported under our own key and come back under it."""
    if system != "courtesy":
        return
    for known in _rows(desk, "id", ids):
        found.by_key.setdefault((system, known.id), everybody.setdefault(known.id, known))


def _lead_on(desk: Desk, found: Around, everybody: dict[str, Known]) -> None:
    """A profile that was merged away stands for the one it was merged into."""
    leads = {key: to for key, to in profiles.leading(desk, list(everybody)).items() if key != to}
    if not leads:
        return
    heirs = {known.id: known for known in _rows(desk, "id", list(leads.values()))}
    for at, known in list(found.by_key.items()):
        heir = heirs.get(leads.get(known.id, ""))
        if heir is not None:
            found.by_key[at] = everybody.setdefault(heir.id, heir)


def _rows(desk: Desk, column: str, values: list[str], *before: str) -> list[Known]:
    """Guests whose column is one of these, in one question; built by hand: every batch asks it."""
    text = f"SELECT {', '.join(_READ)} FROM guest WHERE place_id = ? AND {column} "
    if is_sqlite():
        rows = database.execute_sql(
            f"{text} IN (SELECT value FROM json_each(?))", (desk.place.id, *before, json.dumps(values))
        )
    else:
        rows = database.execute_sql(f"{text} = ANY(?)".replace("?", "%s"), (desk.place.id, *before, values))
    return [_known(statements.read(Guest, _READ, row)) for row in rows.fetchall()]


def _known(row: Sequence[Any]) -> Known:
    values = dict(zip(_READ, row, strict=True))
    values["languages"] = tuple(values["languages"] or ())
    values["is_vip"] = bool(values["is_vip"])
    return Known(
        values["id"], values, values["source"], values["external_id"], values["version"], values["import_id"]
    )


def _taken(names: list[str]) -> list[str]:
    """Those of the names that somebody here has: of most nobody has."""
    if not is_sqlite():
        return names
    text = (
        "SELECT value FROM json_each(?) WHERE value <> ''"
        " AND EXISTS (SELECT 1 FROM guest WHERE match_key = value)"
    )
    return [row[0] for row in database.execute_sql(text, (json.dumps(names),)).fetchall()]


def _namesakes(desk: Desk, names: list[str]) -> list[Known]:
    """A few guests for each name: for a common one nobody needs all of them."""
    columns = ", ".join(f"g.{name}" for name in _READ)
    if is_sqlite():
        text = (
            f"SELECT {columns} FROM guest g WHERE g.match_key = ? AND g.place_id = ? ORDER BY g.rowid LIMIT ?"
        )
        rows = [
            row
            for name in names
            for row in database.execute_sql(text, (name, desk.place.id, _MOST_NAMESAKES)).fetchall()
        ]
    else:
        text = (
            f"SELECT {columns} FROM unnest(%s::text[]) k(name) CROSS JOIN LATERAL (SELECT * FROM guest"
            " WHERE match_key = k.name AND place_id = %s ORDER BY id LIMIT %s) g"
        )
        wanted = [name for name in names if name]
        rows = database.execute_sql(text, (wanted, desk.place.id, _MOST_NAMESAKES)).fetchall()
    found = [_known(statements.read(Guest, _READ, row)) for row in rows]
    leads = profiles.leading(desk, [known.id for known in found]) if found else {}
    return [known for known in found if leads[known.id] == known.id]


def _staged(run_id: str, everybody: dict[str, Known]) -> None:
    """What this run is going to change is seen as changed already."""
    ids = [known.id for known in everybody.values() if known.import_id != run_id]
    if not ids or not run_id:
        return
    query: Any = ImportChange.select().where(ImportChange.run == run_id, ImportChange.guest_id.in_(ids))
    for change in query:
        known = everybody[change.guest_id]
        known.change = change
        known.values.update(as_values(change.written))


def as_values(stored: dict[str, Any]) -> dict[str, Any]:
    """Columns as they were journaled, with languages as a tuple again."""
    return {name: tuple(value) if name == "languages" else value for name, value in stored.items()}


def same_person(record: GuestRecord, known: Known) -> bool:
    """Whether a record without a number is this guest, whose name is the same.

    One of e-mail, telephone and birthday must agree and none may contradict; somebody of whom a name is all
    that is known is only met by somebody of whom no more is known either.
    """
    agree, differ = compared(record.given, known.values)
    if differ:
        return False
    if agree:
        return True
    return not _has_contact(record.given) and not _has_contact(known.values)


def may_be(record: GuestRecord, known: Known) -> bool:
    """Whether a new guest may be this one: the same name or e-mail, and nothing that speaks against it."""
    mine, theirs = birthday(record.given), birthday(known.values)
    return not (mine and theirs and mine != theirs)


def compared(given: dict[str, Any], had: dict[str, Any]) -> tuple[bool, bool]:
    """Whether something that tells people apart agrees, and whether something contradicts."""
    agree = differ = False
    for name in ("email", "phone", "mobile"):
        mine, theirs = _contact(name, given), _contact(name, had)
        if mine and theirs:
            agree, differ = agree or mine == theirs, differ or mine != theirs
    born, theirs_born = birthday(given), birthday(had)
    if born and theirs_born:
        # A birthday tells father from son; a new telephone tells nothing.
        return (agree or born == theirs_born), born != theirs_born
    if agree:
        return True, False
    for name in ("city", "street", "company"):
        mine, theirs = str(given.get(name, "")).lower(), str(had.get(name, "")).lower()
        differ = differ or bool(mine and theirs and mine != theirs)
    return agree, differ


def _contact(name: str, values: dict[str, Any]) -> str:
    text = str(values.get(name) or "")
    return text.lower() if name == "email" else phone_digits(text)[-_PHONE_TAIL:]


def birthday(values: dict[str, Any]) -> tuple[Any, ...]:
    """Day and month and, where it is known, the year; empty for an unknown one."""
    if not values.get("birth_month"):
        return ()
    return (values["birth_month"], values.get("birth_day"))


def _has_contact(values: dict[str, Any]) -> bool:
    return any(values.get(name) for name in ("email", "phone", "mobile", "birth_month"))
