"""Every table in which something of a guest lies: the one list that export, erasure and retention go by.

Every new table gets a line here or in the two lists below; a test fails until it has one. `told` are the
columns the guest is given on request, the first being when it was; `erased` is what stands in the row after
an erasure (None: the row is deleted). Columns of texts in `erased` are searched for the name elsewhere too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from peewee import Model

from app.domain.privacy import ERASED
from app.models.around import GuestDay, GuestPerson, PreferenceAnswer, PreferenceHonoured
from app.models.audit import AuditEntry, AuditWords
from app.models.budget import ChainHead, Counter, DaySeal, LedgerEntry, LimitRule
from app.models.card import Attachment, Card, CardText
from app.models.card_batch import CardBatch, CardBatchItem
from app.models.employee import Employee, WorkstationGuard
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.models.guest import (
    FoundPair,
    Guest,
    GuestPair,
    GuestRedirect,
    GuestText,
    GuestWord,
    Note,
    PairSearch,
    Preference,
    ProtectedFact,
)
from app.models.importing import ImportChange, ImportEntry, ImportKey, ImportPreset, ImportRun
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.place import Command, NumberSeries, Place, Setting
from app.models.privacy import Consent, Erasure, FactReveal, RetentionRun
from app.models.request import Request
from app.models.stay import CommandStay, Purchase, Room, RoomNight, Stay, StayGuest
from app.models.watching import WatchedFile, WatchedFolder


@dataclass(frozen=True, slots=True)
class Holding:
    """One table, by the field that names the guest."""

    noun: str
    table: type[Model]
    link: str = "guest"
    told: tuple[str, ...] = ()
    erased: dict[str, object] | None = field(default_factory=dict)
    # Columns that must hold something under a condition: "column": (value, column asked, its value).
    erased_if: dict[str, tuple[object, str, object]] = field(default_factory=dict)
    # Rows that hold something in this field are told under another noun.
    told_unless: str = ""

    def rows(self, place_id: str, keys: Sequence[str]) -> Any:
        """The query of this table's rows of these guests."""
        fields: Any = self.table._meta.fields
        return self.table.select().where(fields["place"] == place_id, fields[self.link].in_(list(keys)))

    def told_rows(self, place_id: str, keys: Sequence[str]) -> Any:
        """The query of those that are told under this noun, the oldest first."""
        rows = self.rows(place_id, keys).order_by(self.table.id)
        fields: Any = self.table._meta.fields
        return rows.where(fields[self.told_unless].is_null()) if self.told_unless else rows


HOLDINGS: tuple[Holding, ...] = (
    Holding(
        "preferences", Preference, told=("created_at", "group", "text", "strength", "source"), erased=None
    ),
    Holding(
        "people", GuestPerson, erased=None,
        told=("created_at", "kind", "name", "animal", "birth_year", "birth_month", "birth_day"),
    ),
    Holding("days", GuestDay, told=("created_at", "words", "month", "day", "year"), erased=None),
    Holding("facts", ProtectedFact, told=("confirmed_at",), erased=None),
    Holding("reveals", FactReveal, told=("at",), erased=None),
    Holding("consents", Consent, told=("given_at", "kind", "text", "how", "withdrawn_at"), erased=None),
    Holding("notes", Note, told=("at", "text", "is_private"), erased=None),
    Holding("import changes", ImportChange, "guest_id", told=(), erased=None),
    Holding("companions", StayGuest, told=(), erased={"name": ""}),
    Holding(
        "purchases", Purchase,
        told=("bought_on", "number", "kind", "what", "amount_minor", "status", "remark", "shelf"),
        erased={"what": ERASED, "remark": "", "shelf": "", "source": None, "external_id": None},
    ),
    Holding(
        "gestures", Gesture,
        told=("business_date", "number", "what", "occasion", "amount_minor", "status", "reason", "outcome",
              "card_text"),
        erased={"reason": "", "outcome": "", "card_text": "", "content_said": ""},
        erased_if={"what": (ERASED, "item", None)},
    ),
    Holding("approvals", Approval, "guest_id", told=("asked_at", "amount_minor", "status", "reply"),
            erased={"reply": ""}),
    Holding(
        "requests", Request,
        told=("asked_at", "number", "what", "quantity", "where", "status", "decline_reason", "alternative",
              "exception_to"),
        erased={"what": ERASED, "where": "", "exception_to": ""},
        erased_if={"decline_reason": (ERASED, "status", "declined"),
                   "alternative": (ERASED, "status", "declined")},
    ),
    Holding(
        "finds", FoundItem,
        told=("found_at", "number", "category", "description", "colour", "brand", "serial", "where", "status",
              "asker_name", "released_to", "carrier", "tracking"),
        erased={"description": ERASED, "colour": "", "brand": "", "serial": "", "hidden_mark": None,
                "where": "", "asker_name": "", "released_to": "", "tracking": "", "source": None,
                "external_id": None},
    ),
    Holding(
        "cards", Card,
        told=("made_at", "occasion", "language", "greeting", "body", "closing", "sign"),
        erased={"greeting": "", "body": "", "closing": "", "sign": ""},
    ),
    Holding(
        # Those that were kept are told as the card they became.
        "card_batches", CardBatchItem, told_unless="card",
        told=("begun_at", "occasion", "language", "greeting", "body", "closing", "sign"),
        erased={"name": "", "greeting": "", "body": "", "closing": "", "sign": "", "reason": ""},
    ),
)  # fmt: skip

# Tables that hold a guest's key or words and that `erasing` takes care of by itself.
BESIDE: tuple[type[Model], ...] = (
    Guest, GuestText, GuestWord, GuestRedirect, GuestPair, FoundPair, PairSearch,
    PreferenceAnswer, PreferenceHonoured, Attachment, Stay, Command, AuditWords,
    CustodyEntry, ImportKey, ImportEntry,
)  # fmt: skip
# Tables with nobody's words in them: keys, sums, the house's own things and people.
WITHOUT_GUESTS: tuple[type[Model], ...] = (
    Place, Setting, NumberSeries, Employee, WorkstationGuard, Room, RoomNight, CommandStay, LimitRule,
    Counter, ChainHead, LedgerEntry, DaySeal, CatalogueItem, CardText, CardBatch, AuditEntry, Erasure,
    RetentionRun, ImportRun, ImportPreset, WatchedFolder, WatchedFile,
)  # fmt: skip

# A stay belongs to everyone in the room; its words go with the guest it was booked for.
STAY_TOLD = ("arrives_on", "departs_on", "status", "adults", "children", "car", "remark", "group_name")
STAY_ERASED: dict[str, object] = {
    "car": "", "remark": "", "heads_up": "", "group_name": "", "group_code": "", "source": None,
    "external_id": None,
}  # fmt: skip


def stays_of(place_id: str, keys: Sequence[str], *, main_only: bool = False) -> Any:
    """The query of the stays these guests were in."""
    mine = StayGuest.select(StayGuest.stay).where(
        StayGuest.place == place_id, StayGuest.guest.in_(list(keys))
    )
    if main_only:
        mine = mine.where(StayGuest.is_main)
    return Stay.select().where(Stay.place == place_id, Stay.id.in_(mine)).order_by(Stay.arrives_on)


def free_text() -> list[tuple[type[Model], str]]:
    """Every column in which a name may have been typed about somebody else."""
    found = [
        (holding.table, name)
        for holding in HOLDINGS
        for name, value in (holding.erased or {}).items()
        if isinstance(value, str)
    ]
    found += [(holding.table, name) for holding in HOLDINGS for name in holding.erased_if]
    found += [
        (Stay, "car"),
        (Stay, "remark"),
        (Note, "text"),
        (Preference, "text"),
        (GuestPerson, "name"),
        (GuestDay, "words"),
        (Attachment, "caption"),
    ]
    return found
