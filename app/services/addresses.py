"""Where post comes from and goes to: the place's own address, kept among its settings, and whose is known."""

from __future__ import annotations

import json
from typing import Any

from app.domain.addresses import Address
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import BadInput
from app.models.connection import writes
from app.models.guest import Guest
from app.models.place import Setting
from app.services import audit, commands, profiles
from app.services.batches import reading as batch_cards
from app.services.privacy import discretion

_KEY = "sender_address"
_FIELDS = ("street", "city", "region", "postal_code", "country")
_LONGEST = 300


def sender(desk: Desk) -> Address:
    """The place's address as it stands on envelopes; its name alone until somebody wrote the rest."""
    row = Setting.get_or_none((Setting.place == desk.place.id) & (Setting.key == _KEY))
    kept = row.value if row is not None and isinstance(row.value, dict) else {}
    return Address(name=desk.place.name, **{name: str(kept.get(name, "")) for name in _FIELDS})


@writes
def keep_sender(desk: Desk, *, command_id: str, address: Address) -> tuple[Address, Changes]:
    """Write the place's address down for all desks. Raises `BadInput("address_long")`."""
    desk.must(May.PRINT_CARDS)
    values = {name: getattr(address, name).strip() for name in _FIELDS}
    if any(len(value) > _LONGEST for value in values.values()):
        raise BadInput("address_long", field="street")

    def carry_out() -> dict[str, Any]:
        text = json.dumps(values, ensure_ascii=False)
        Setting.insert(id=new_id(), place=desk.place.id, key=_KEY, value=text).on_conflict(
            conflict_target=[Setting.place, Setting.key], update={Setting.value: text}
        ).execute()
        audit.record(desk, "place.address", "place", desk.place.id)
        return {}

    commands.once(desk, command_id, "addresses.keep_sender", dict(values), carry_out)
    return sender(desk), Changes.of("place", ids=(desk.place.id,))


def of_guests(desk: Desk, *, guest_ids: tuple[str, ...]) -> tuple[tuple[str, Address], ...]:
    """Name and address of each guest, as far as they are known.

    Discreet guests are left out, unless this person said a moment ago why something must go to them.
    """
    desk.must(May.PRINT_CARDS)
    leads = profiles.leading(desk, guest_ids)
    keys = list(dict.fromkeys(leads[key] for key in guest_ids))
    query: Any = Guest.select().where((Guest.place == desk.place.id) & Guest.id.in_(keys))
    known = {
        row.id: row
        for row in query
        if not row.is_discreet or discretion.overridden_until(desk, row.id) is not None
    }
    return tuple((key, _address(known[key])) for key in keys if key in known)


@writes
def keep_of_guest(desk: Desk, *, command_id: str, guest_id: str, address: Address) -> tuple[Address, Changes]:
    """Write a guest's address down in the profile; the name stays as it is.

    Raises `BadInput("address_long")`.
    """
    desk.must(May.EDIT_GUESTS)
    values = {name: getattr(address, name).strip() for name in _FIELDS}
    if any(len(value) > _LONGEST for value in values.values()):
        raise BadInput("address_long", field="street")

    def carry_out() -> dict[str, Any]:
        row = profiles.row_of(desk, guest_id)
        Guest.update(**values, updated_at=desk.now, version=Guest.version + 1).where(
            Guest.id == row.id
        ).execute()
        audit.record(desk, "guest.address", "guest", row.id)
        return {"guest_id": row.id}

    request = {"id": guest_id, **values}
    answer = commands.once(desk, command_id, "addresses.keep_of_guest", request, carry_out)
    row = profiles.row_of(desk, answer["guest_id"])
    return _address(row), Changes.of("guest", ids=(row.id,))


def of_batch(desk: Desk, *, batch_id: str) -> tuple[tuple[str, Address], ...]:
    """Name and address of everyone a batch of cards writes to; whoever is left out gets no envelope."""
    found = batch_cards.cards(desk, batch_id=batch_id)
    keys = [card.guest_id for card in found if card.guest_id and card.state != "left_out"]
    return of_guests(desk, guest_ids=tuple(keys))


def _address(guest: Any) -> Address:
    return Address(name=guest.name, **{name: getattr(guest, name) or "" for name in _FIELDS})
