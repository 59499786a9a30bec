"""A process of its own at the same place: `python -m tests.ui.other_window FOLDER URL DOES WORDS…`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time

from app import bootstrap
from app.config import make_config
from app.domain.desk import Desk, PlaceRow
from app.domain.facts import FactKind, FactOrder
from app.domain.ids import new_id
from app.domain.roles import Role
from app.services import employees, facts, places


def at_work(place: PlaceRow, code: str) -> Desk:
    """Somebody at another workstation."""
    return Desk(place=place, actor=employees.one(place, code), workstation="desk-2", now=datetime.now(UTC))


def allergy(place: PlaceRow, guest_id: str, allergen: str) -> None:
    """Write down that a guest must not have something."""
    order = FactOrder(kind=FactKind.ALLERGY, code=allergen, severity="severe")
    facts.record(at_work(place, "desk2"), command_id=new_id(), guest_id=guest_id, order=order)


def role(place: PlaceRow, code: str, becomes: str) -> None:
    """Give somebody another role."""
    was = employees.one(place, code)
    employees.edit(
        at_work(place, "manager"), command_id=new_id(), employee_id=was.id, name=was.name, code=was.code,
        role=Role(becomes), language=was.language,
    )  # fmt: skip


def day_ends(place: PlaceRow, at: str) -> None:
    """Let the business day end at another hour."""
    places.edit(
        at_work(place, "manager"), command_id=new_id(), name=place.name, time_zone=place.time_zone,
        day_ends=time.fromisoformat(at), languages=place.languages,
    )  # fmt: skip


DOES = {"allergy": allergy, "role": role, "day_ends": day_ends}


if __name__ == "__main__":
    folder, url, does, *words = sys.argv[1:]
    with bootstrap.opened(make_config(folder, url or None)):
        open_place = places.current()
        assert open_place is not None
        DOES[does](open_place, *words)
