"""Everything held about a guest, for the guest: by noun to be read, and in full to be taken elsewhere.

Private notes are told too: they are about the guest. Who of the house wrote or did something is not told,
nor what proves that a found thing is its owner's. Notes about a room alone belong to no guest.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from peewee import Model

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import Answer
from app.domain.money import plain
from app.domain.privacy import OwnData, OwnEntry
from app.domain.roles import May
from app.models.card import Attachment, Card
from app.models.connection import writes
from app.models.guest import Guest
from app.services import attachments, audit, profiles
from app.services.facts import revealing, sealing
from app.services.privacy import alias
from app.services.privacy.files import FILE, PHOTO
from app.services.privacy.holdings import HOLDINGS, STAY_TOLD, Holding, stays_of

_PROFILE = (
    "name", "given_name", "family_name", "native_name", "preferred_name", "title", "gender", "languages",
    "birth_year", "birth_month", "birth_day", "wedding_on", "phone", "mobile", "email", "company",
    "nationality", "street", "city", "region", "postal_code", "country", "source",
    "external_id", "created_at",
)  # fmt: skip
# Columns of the guest's row that are not told: keys, and what is told under another noun.
PROFILE_UNTOLD = frozenset({
    "id", "place", "true_names", "is_vip", "is_discreet", "quiet_until", "stays_before", "version",
    "created_by", "updated_at", "erased_at",
})  # fmt: skip


@writes
def gather(desk: Desk, *, guest_id: str) -> tuple[OwnData, Changes]:
    """What is held about a guest, merged profiles included. That it was handed out is written down."""
    desk.must(May.EDIT_GUESTS)
    desk.must(May.SEE_PROTECTED)
    row = profiles.row_of(desk, guest_id)
    keys = profiles.keys(desk, row.id)
    profile = _profile(desk, keys)
    document: dict[str, object] = {
        "place": desk.place.name, "made_at": desk.now.isoformat(timespec="seconds"), "guest_id": row.id,
        "profile": [_full_profile(each) for each in _guests(desk, keys)],
        "stays": [_json(each, STAY_TOLD) for each in stays_of(desk.place.id, keys)],
    }  # fmt: skip
    entries = {"stays": tuple(_stay(each) for each in stays_of(desk.place.id, keys))}
    for holding in HOLDINGS:
        if holding.told:
            found = list(holding.told_rows(desk.place.id, keys))
            document[holding.noun] = [_full(holding, each) for each in found]
            entries[holding.noun] = tuple(_entry(desk, holding, each) for each in found)
    document["files"] = _files(desk, keys)
    entries["files"] = tuple(_file_entry(each) for each in _attachments(desk, keys))
    audit.record(desk, "guest.data_handed_out", "guest", row.id)
    data = OwnData(
        name=profile["name"], languages=tuple(row.languages), profile=profile, document=document,
        entries={noun: found for noun, found in entries.items() if found},
    )  # fmt: skip
    return data, Changes.of("audit")


def _told_of_profile() -> tuple[str, ...]:
    """Every column of the profile that is not kept back, also those that were added later."""
    there = [name for name in Guest._meta.fields if name not in PROFILE_UNTOLD]
    return (*_PROFILE, *(name for name in there if name not in _PROFILE))


def _full_profile(row: Any) -> dict[str, object]:
    told = _json(row, _told_of_profile())
    if row.true_names is not None:
        told |= {"alias": row.name, **alias.true_names(row)}
    return told


def _guests(desk: Desk, keys: Sequence[str]) -> list[Any]:
    return list(Guest.select().where(Guest.place == desk.place.id, Guest.id.in_(list(keys))))


def _profile(desk: Desk, keys: Sequence[str]) -> dict[str, str]:
    row = next(each for each in _guests(desk, keys) if each.id == keys[0])
    born = [part for part in (row.birth_year, row.birth_month, row.birth_day) if part]
    told = {name: _plain(getattr(row, name)) for name in _told_of_profile()}
    if row.true_names is not None:
        told["alias"] = row.name
        told |= {name: _plain(text) for name, text in alias.true_names(row).items() if name in told}
    told["birthday"] = "-".join(f"{part:02d}" for part in born)
    for name in ("birth_year", "birth_month", "birth_day"):
        del told[name]
    return {name: text for name, text in told.items() if text}


def _full(holding: Holding, row: Any) -> dict[str, object]:
    if holding.noun == "facts":
        return _fact(row)
    told = _json(row, holding.told)
    if holding.noun == "reveals":
        told["kinds"] = list(revealing.kinds(row))
    return told


def _fact(row: Any) -> dict[str, object]:
    fact = sealing.opened(row)
    return {
        "answer": str(fact.answer), "kind": fact.kind, "code": fact.code, "severity": fact.severity,
        "detail": fact.detail, "purpose": fact.purpose, "basis": fact.basis, "how": fact.how,
        "given_at": fact.given_at.isoformat(), "is_active": bool(row.is_active),
        "purge_on": row.purge_on.isoformat() if row.purge_on else None,
    }  # fmt: skip


def _entry(desk: Desk, holding: Holding, row: Any) -> OwnEntry:
    """Facts give kind, code, severity and detail, in this order: they are worded for the reader."""
    if holding.noun == "facts":
        fact = sealing.opened(row)
        said = (fact.kind, fact.code, fact.severity, fact.detail) if fact.answer != Answer.NONE else ("none",)
        return OwnEntry(on=desk.place.business_date(fact.given_at), values=tuple(said))
    if holding.noun == "reveals":
        return OwnEntry(on=_day(desk, row.at), values=revealing.kinds(row))
    if holding.noun == "preferences":
        return _of_columns(_day(desk, row.created_at), {
            "text": row.text, "code": row.code or "", "strength": row.strength, "source": row.source,
        })  # fmt: skip
    codes = _CODES - {"kind"} if holding.noun == "people" else _CODES
    told = {name: _value(desk, name, getattr(row, name)) for name in holding.told[1:] if name not in codes}
    return _of_columns(_day(desk, getattr(row, holding.told[0])), told)


def _of_columns(on: date | None, told: dict[str, str]) -> OwnEntry:
    known = {name: text for name, text in told.items() if text}
    return OwnEntry(on=on, values=tuple(known.values()), names=tuple(known))


# Codes of the program say nothing to the guest on paper; the file for taking away has them.
_CODES = frozenset({
    "status", "strength", "source", "is_private", "kind", "how", "quantity", "language", "group", "occasion",
    "category", "withdrawn_at",
})  # fmt: skip


def _value(desk: Desk, name: str, value: Any) -> str:
    if name == "amount_minor":
        return f"{plain(value, desk.place.exponent)} {desk.place.currency}" if value else ""
    return _plain(value)


def _stay(row: Any) -> OwnEntry:
    days = f"{row.arrives_on:%Y-%m-%d} – {row.departs_on:%Y-%m-%d}"
    return _of_columns(row.arrives_on, {"days": days, "car": row.car, "remark": row.remark})


def _attachments(desk: Desk, keys: Sequence[str]) -> list[Any]:
    """Photos and files of the guest and of what hangs on them, and the cards' PDFs."""
    cards = Card.select(Card.document).where(Card.place == desk.place.id, Card.guest.in_(list(keys)))
    own = Attachment.owner_kind.in_((PHOTO, FILE)) & Attachment.owner_id.in_(list(keys))
    whose = own | Attachment.id.in_(cards) | attachments.of_guests(desk.place.id, keys)
    query = Attachment.select().where(Attachment.place == desk.place.id, whose)
    return list(query.order_by(Attachment.id))


def _files(desk: Desk, keys: Sequence[str]) -> list[dict[str, object]]:
    return [
        {
            "kind": row.owner_kind, "media_type": row.media_type, "caption": row.caption,
            "added_at": row.added_at.isoformat(), "sha256": row.sha256,
            "base64": base64.b64encode(bytes(row.content)).decode(),
        }
        for row in _attachments(desk, keys)
    ]  # fmt: skip


def _file_entry(row: Any) -> OwnEntry:
    size = f"{len(bytes(row.content)) // 1024 + 1} kB"
    return _of_columns(
        row.added_at.date(), {"caption": row.caption, "media_type": row.media_type, "size": size}
    )


def _json(row: Model, names: Sequence[str]) -> dict[str, object]:
    return {name: _json_value(getattr(row, name)) for name in names}


def _json_value(value: Any) -> object:
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _day(desk: Desk, value: date | datetime | None) -> date | None:
    return desk.place.business_date(value) if isinstance(value, datetime) else value


def _plain(value: Any) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, dict):
        return "\n".join(f"{key}: {_plain(part)}" for key, part in value.items() if part)
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_plain, value)))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
