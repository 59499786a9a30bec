"""A night clerk types a little of what they remember, and the guest stands in the first three rows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models import search as index
from app.models.guest import Guest
from app.models.statements import insert
from app.models.stay import Stay
from app.services import profiles, search
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.services.typed_at_the_desk import GUESTS, TYPED, Meant, neighbours
from tests.store import House

CROWD, ROWS = 4_000, 3


def write(house: House, meant: Meant) -> str:
    guest = make_guest(house, meant.name, **meant.details)
    if meant.room:
        left = meant.status == "departed"
        stay = make_stay(house, guest, meant.room, status=meant.status, nights=1 if left else 3,
                         arrives=TODAY - timedelta(days=3) if left else TODAY)  # fmt: skip
        Stay.update(car=meant.car).where(Stay.id == stay).execute()
    return guest


def write_crowd(house: House, crowd: list[GuestDetails]) -> None:
    desk = house.desk()
    keys = [new_id() for _ in crowd]
    same: dict[str, Any] = {"place": house.place.id, "created_at": desk.now, "updated_at": desk.now}
    insert(
        Guest, [{"id": key, **same, **profiles.columns(one)} for key, one in zip(keys, crowd, strict=True)]
    )
    index.index_new(house.place.id, [(k, profiles.found_by(one)) for k, one in zip(keys, crowd, strict=True)])


def test_who_is_meant_stands_in_the_first_three_rows(house: House) -> None:
    crowd = list(neighbours(CROWD))
    write_crowd(house, crowd[: CROWD // 2])
    keys = {meant.name: write(house, meant) for meant in GUESTS}
    write_crowd(house, crowd[CROWD // 2 :])
    missed = []
    for name, texts in TYPED.items():
        for text in texts:
            hits = search.find(house.desk(), text)
            if keys[name] not in [hit.guest_id for hit in hits[:ROWS]]:
                missed.append((text, name, [hit.title for hit in hits[:ROWS]]))
    assert missed == []


def test_the_list_is_long_enough_to_mean_something() -> None:
    assert sum(map(len, TYPED.values())) >= 150
    assert set(TYPED) == {meant.name for meant in GUESTS}
