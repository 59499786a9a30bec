"""A process of its own at the same place: `python -m tests.ui.other_window FOLDER URL GUEST ALLERGEN`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from app import bootstrap
from app.config import make_config
from app.domain.desk import Desk
from app.domain.facts import FactKind, FactOrder
from app.domain.ids import new_id
from app.services import employees, facts, places


def main(folder: str, url: str, guest_id: str, allergen: str) -> None:
    """Write down that a guest must not have something."""
    with bootstrap.opened(make_config(folder, url or None)):
        place = places.current()
        assert place is not None
        desk = Desk(
            place=place,
            actor=employees.one(place, "desk2"),
            workstation="desk-2",
            now=datetime.now(UTC),
        )
        order = FactOrder(kind=FactKind.ALLERGY, code=allergen, severity="severe")
        facts.record(desk, command_id=new_id(), guest_id=guest_id, order=order)


if __name__ == "__main__":
    main(*sys.argv[1:])
