"""The end of a guest's data: names, words, photos and seals go, money sums and their proof stay.

What is left is a key without a person: stays with their dates, gestures with their cost, chains that verify.
A copy made before brings the guest back; the list of erased keys is what cleans it again.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.privacy import ERASED, Erased
from app.domain.roles import May
from app.domain.text import fold
from app.errors import BadInput, Refused
from app.models import search
from app.models.audit import AuditWords
from app.models.card import Attachment, Card
from app.models.connection import writes
from app.models.gesture import Approval, Gesture
from app.models.guest import FoundPair, Guest, GuestPair, PairSearch
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.place import Command
from app.models.privacy import Erasure
from app.models.request import Request
from app.models.stay import Purchase, Stay
from app.services import attachments, audit, commands, profiles
from app.services.privacy import alias, round_about, told
from app.services.privacy.files import FILE, PHOTO
from app.services.privacy.holdings import HOLDINGS, STAY_ERASED, Holding, free_text, stays_of

_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LIST_NAME = "erased.txt"  # beside the place, as `app.config` says
_CHUNK = 400  # keys in one statement, below SQLite's oldest limit
_BLANK: dict[str, object] = {
    "name": ERASED, "given_name": "", "middle_name": "", "family_prefix": "", "family_name": "",
    "second_family_name": "", "generation": "", "name_locale": "", "sort_name": "", "greetings": {},
    "native_name": "", "preferred_name": "", "said_as": {}, "title": "", "gender": "", "languages": [],
    "birth_month": None, "birth_day": None, "birth_year": None, "wedding_on": None, "phone": "",
    "email": "", "company": "", "is_vip": False, "is_discreet": False, "quiet_until": None,
    "mobile": "", "nationality": "", "street": "", "city": "", "region": "", "postal_code": "", "country": "",
    "match_key": None, "true_names": None, "source": None, "external_id": None,
}  # fmt: skip
# Columns of the guest's row that stay: keys and counts. Every other one is in `_BLANK`; a test compares.
PROFILE_KEPT = frozenset({
    "id", "place", "stays_before", "version", "created_at", "created_by", "updated_at", "erased_at",
    "import_id",
})  # fmt: skip
PROFILE_BLANKED = frozenset(_BLANK)
_SHORTEST_NEEDLE = 5  # a shorter name is part of too many other words


@writes
def erase(desk: Desk, *, command_id: str, guest_id: str, typed: str) -> tuple[Erased, Changes]:
    """Erase a guest for good. `desk` is the manager whose PIN was given, `typed` the name as a confirmation.

    Raises `NotAllowed`, `BadInput("erase_typed")` and `Refused`: "erase_in_house", "erase_expected",
    "erase_money_open", "erase_request_open", "erase_find_open", "erase_purchase_open".
    """
    desk.must(May.ERASE_GUESTS)
    name = profiles.row_of(desk, guest_id).name
    if fold(typed) != fold(name):
        raise BadInput("erase_typed", field="typed")
    _must_be_closed(desk, profiles.keys(desk, guest_id))

    def carry_out() -> dict[str, Any]:
        done = blank(desk, guest_id, "asked")
        return {"guest_id": done.guest_id, "deleted": done.deleted, "blanked": done.blanked}

    answer = commands.once(desk, command_id, "privacy.erase", {"id": guest_id}, carry_out)
    done = Erased(**answer)
    return done, Changes.of("guest", "stay", "gesture", "request", "card", "found_item", ids=(done.guest_id,))


def may_not(desk: Desk, guest_id: str) -> str | None:
    """The code of what stands against an erasure now, None when nothing does."""
    try:
        _must_be_closed(desk, profiles.keys(desk, guest_id))
    except Refused as error:
        return error.code
    return None


def blank(desk: Desk, guest_id: str, reason: str) -> Erased:
    """Erase inside the caller's transaction, without asking whether it may be."""
    keys = profiles.keys(desk, guest_id)
    needles = _needles(keys)
    things = _things(desk, keys)
    _blank_papers(desk, keys)
    _blank_history(desk, keys, things, needles)
    round_about.forget(desk, keys)
    deleted, blanked = 0, 0
    for holding in HOLDINGS:
        gone, emptied = _blank(desk, holding, keys)
        deleted, blanked = deleted + gone, blanked + emptied
    blanked += _blank_stays(desk, keys)
    _blank_mentions(desk, needles)
    _forget_pairs(desk, keys)
    for key in keys:
        search.forget(key)
        Guest.update(**_BLANK, erased_at=desk.now, updated_at=desk.now, version=Guest.version + 1).where(
            Guest.id == key
        ).execute()
        Erasure.insert(
            id=key, place=desk.place.id, reason=reason, at=desk.now, by=desk.actor.id
        ).on_conflict_ignore().execute()
        audit.record(desk, "guest.erased", "guest", key)
    return Erased(guest_id=keys[0], deleted=deleted, blanked=blanked + len(keys))


@writes
def erase_again(desk: Desk, *, guest_ids: Iterable[str]) -> int:
    """Erase those of these keys that are people again, after a copy was put back. Returns how many were."""
    back: Any = Guest.select(Guest.id).where(
        Guest.place == desk.place.id, Guest.erased_at.is_null(), Guest.id.in_(list(guest_ids))
    )
    found = [key for (key,) in back.tuples()]
    for key in found:
        blank(desk, key, "again")
    return len(found)


def erased_keys(place_id: str) -> tuple[str, ...]:
    """Every key that was erased here."""
    return tuple(key for (key,) in Erasure.select(Erasure.id).where(Erasure.place == place_id).tuples())


def remembered(file: Path) -> tuple[str, ...]:
    """The keys in the list that lies beside the place, for the day the place itself is lost."""
    try:
        return tuple(line.strip() for line in file.read_text("ascii").splitlines() if line.strip())
    except (OSError, UnicodeDecodeError):
        return ()


def remember(file: Path, keys: Iterable[str]) -> None:
    """Add keys to the list beside the place. They are opaque: the list names nobody."""
    known = remembered(file)
    fresh = [key for key in keys if key not in known]
    if fresh:
        with file.open("a", encoding="ascii") as out:
            out.write("".join(f"{key}\n" for key in fresh))


def _must_be_closed(desk: Desk, keys: Sequence[str]) -> None:
    """Raise `Refused` with the first thing that still needs the person."""
    place, own = desk.place.id, list(keys)
    for status, code in (("in_house", "erase_in_house"), ("expected", "erase_expected")):
        if stays_of(place, own).where(Stay.status == status).exists():
            raise Refused(code)
    asked = Approval.select().where(
        Approval.place == place, Approval.guest_id.in_(own), Approval.status.in_(("waiting", "approved"))
    )
    open_gifts = Gesture.select().where(
        Gesture.place == place, Gesture.guest.in_(own), Gesture.status.in_(("waiting", "approved"))
    )
    if asked.exists() or open_gifts.exists():
        raise Refused("erase_money_open")
    for table, still, code in (
        (Request, Request.status == "open", "erase_request_open"),
        (FoundItem, FoundItem.status.in_(("found", "asked")), "erase_find_open"),
        (Purchase, Purchase.status.not_in(("handed_over", "given_up")), "erase_purchase_open"),
    ):
        if table.select().where(table.place == place, table.guest.in_(own), still).exists():
            raise Refused(code)


def _needles(keys: Sequence[str]) -> list[str]:
    """What to look for in words about others: full names and what reaches the person."""
    found: dict[str, None] = {}
    for row in Guest.select().where(Guest.id.in_(list(keys))):
        true = {} if row.true_names is None else alias.true_names(row)
        sealed = (str(true.get(name, "")) for name in ("name", "native_name", "email"))
        names = (*sealed, row.name, row.native_name)
        for text in (*names, row.email, row.phone, f"{row.given_name} {row.family_name}"):
            if len(text.strip()) >= _SHORTEST_NEEDLE and text != ERASED:
                found[text.strip()] = None
    return list(found)


def _things(desk: Desk, keys: Sequence[str]) -> list[str]:
    """The keys of everything of the guest that history may speak of."""
    found = list(keys)
    for holding in HOLDINGS:
        query = holding.rows(desk.place.id, keys).select(holding.table.id)
        found += [key for (key,) in query.tuples()]
    found += [row.id for row in stays_of(desk.place.id, keys, main_only=True).select(Stay.id)]
    return found


def _blank(desk: Desk, holding: Holding, keys: Sequence[str]) -> tuple[int, int]:
    """Rows deleted, and rows whose words went."""
    table: Any = holding.table
    ids = [key for (key,) in holding.rows(desk.place.id, keys).select(table.id).tuples()]
    for some in _chunks(ids):
        if holding.erased is None:
            table.delete().where(table.id.in_(some)).execute()
            continue
        if holding.erased:
            table.update(**holding.erased).where(table.id.in_(some)).execute()
        for column, (value, asked, answer) in holding.erased_if.items():
            field = table._meta.fields[asked]
            matches = field.is_null() if answer is None else field == answer
            table.update(**{column: value}).where(table.id.in_(some), matches).execute()
            if answer is not None:
                table.update(**{column: ""}).where(table.id.in_(some), ~matches).execute()
    return (len(ids), 0) if holding.erased is None else (0, len(ids))


def _blank_stays(desk: Desk, keys: Sequence[str]) -> int:
    ids = [row.id for row in stays_of(desk.place.id, keys, main_only=True).select(Stay.id)]
    for some in _chunks(ids):
        Stay.update(**STAY_ERASED).where(Stay.id.in_(some)).execute()
    return len(ids)


def _blank_papers(desk: Desk, keys: Sequence[str]) -> None:
    """Photos and files are deleted; the PDF of a card, which a card must have, is emptied."""
    place, own = desk.place.id, list(keys)
    theirs = Attachment.owner_kind.in_((PHOTO, FILE)) & Attachment.owner_id.in_(own)
    theirs |= attachments.of_guests(place, own)
    Attachment.delete().where(Attachment.place == place, theirs).execute()
    cards = Card.select(Card.document).where(Card.place == place, Card.guest.in_(own))
    finds = FoundItem.select(FoundItem.id).where(FoundItem.place == place, FoundItem.guest.in_(own))
    empty = {"content": b"", "sha256": hashlib.sha256(b"").hexdigest(), "caption": "", "is_active": False}
    for which in (Attachment.id.in_(cards), Attachment.owner_id.in_(finds)):
        Attachment.update(**empty).where(Attachment.place == place, which).execute()


def _blank_history(desk: Desk, keys: Sequence[str], things: list[str], needles: list[str]) -> None:
    """Words beside the chained entries, the answers of commands, the hands of found things, replies."""
    place = desk.place.id
    audit.forget_words(desk, things)
    items = FoundItem.select(FoundItem.id).where(FoundItem.place == place, FoundItem.guest.in_(list(keys)))
    CustodyEntry.update(detail="").where(CustodyEntry.item.in_(items), CustodyEntry.detail != "").execute()
    said = Mentions({*things}, needles)
    for some in _chunks(said.among(AuditWords, AuditWords.words, place)):
        audit.forget_mentions(desk, some)
    for some in _chunks(said.among(CustodyEntry, CustodyEntry.detail, place)):
        CustodyEntry.update(detail="").where(CustodyEntry.id.in_(some)).execute()
    for some in _chunks(said.among(Command, Command.answer, place)):
        Command.update(answer="{}", request_hash="").where(Command.id.in_(some)).execute()
    told.forget(place, things, said)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Looks through stored texts once, for keys and for names at the same time."""

    keys: set[str]
    names: list[str]

    def among(self, table: Any, field: Any, place_id: str) -> list[str]:
        """The keys of rows whose text speaks of the guest."""
        # As it lies there: a name with a quotation mark in it is written otherwise in JSON.
        names = [*self.names, *(json.dumps(name, ensure_ascii=False)[1:-1] for name in self.names)]
        query = table.select(table.id, field.cast("TEXT")).where(table.place == place_id)
        return [
            key
            for key, text in query.tuples().iterator()
            if any(name in text for name in names) or not self.keys.isdisjoint(_KEY.findall(text))
        ]


def _blank_mentions(desk: Desk, needles: list[str]) -> None:
    """The guest's name in words about somebody else."""
    for table, column in free_text():
        field: Any = table._meta.fields[column]
        for text in needles:
            query: Any = table.update(**{column: fn.REPLACE(field, text, ERASED)})
            query.where(table.place == desk.place.id, _holds(field, text)).execute()


def _holds(field: Any, text: str) -> Any:
    """Whether a column's text has this in it, letter by letter; no sign in it is a wildcard."""
    return fn.REPLACE(field, text, "") != field


def _chunks(keys: list[str]) -> Iterable[list[str]]:
    return (keys[at : at + _CHUNK] for at in range(0, len(keys), _CHUNK))


def _forget_pairs(desk: Desk, keys: Sequence[str]) -> None:
    """Nobody is compared with who is gone, and how common names are is learnt anew without theirs."""
    for pairs in (GuestPair, FoundPair):
        pairs.delete().where(
            pairs.place == desk.place.id, pairs.a_id.in_(keys) | pairs.b_id.in_(keys)
        ).execute()
    PairSearch.delete().where(PairSearch.place == desk.place.id).execute()
