"""A real store for each test, on each engine: migrated, with keys and a small place in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.domain.ids import new_id
from app.domain.roles import Role
from app.models import vault
from app.models.connection import Store, open_postgresql, open_sqlite
from app.models.employee import Employee
from app.models.migrate import migrate
from app.models.place import Place
from app.services import clock

# A Sunday morning at the desk: 09:52 in Warsaw.
MORNING = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty, migrated store of this program on the engine the parameter names."""
    opened = (
        open_sqlite(str(tmp_path / "courtesy.sqlite3"))
        if request.param == "sqlite"
        else open_postgresql(request.getfixturevalue("postgres_url"))
    )
    opened.connect_here()
    clock.trust_server(False)  # a place that another test opened on a server would go by that server's clock
    vault.use(vault.new_vault())
    migrate()
    yield opened
    opened.close_here()


@dataclass(frozen=True, slots=True)
class House:
    """A small place with one person of each kind; `desk(code)` is that person at work."""

    place: PlaceRow
    people: dict[str, EmployeeRow]

    def desk(self, code: str = "desk", *, at: datetime = MORNING, workstation: str = "desk-1") -> Desk:
        """The person with this sign-in code at a workstation at a moment."""
        return Desk(place=self.place, actor=self.people[code], workstation=workstation, now=at)

    def later(self, desk: Desk, at: datetime) -> Desk:
        """The same desk at another moment."""
        return replace(desk, now=at)


_PEOPLE = (
    ("desk", "Maja Nowak", Role.FRONT_DESK),
    ("desk2", "Ben Carter", Role.FRONT_DESK),
    ("housekeeping", "Адам Лісоўскі", Role.HOUSEKEEPING),
    ("kitchen", "Paweł Kot", Role.KITCHEN),
    ("maintenance", "Jan Lis", Role.MAINTENANCE),
    ("security", "Hugo Brandt", Role.SECURITY),
    ("concierge", "Selin Yılmaz", Role.CONCIERGE),
    ("supervisor", "Elif Kaya", Role.SUPERVISOR),
    ("supervisor2", "Zofia Wrona", Role.SUPERVISOR),
    ("manager", "Okan Aydın", Role.MANAGER),
    ("admin", "Nina Berg", Role.ADMINISTRATOR),
)


@pytest.fixture
def house(store: Store) -> House:
    """A hotel in Warsaw that counts in euros, its day ending at 03:00."""
    return make_house()


def make_house(kind: str = "hotel", currency: str = "EUR", exponent: int = 2) -> House:
    """Write a small place and its people into the open store."""
    place = PlaceRow(
        id=new_id(), name="Hotel Aurora", kind=kind, currency=currency, exponent=exponent,
        time_zone="Europe/Warsaw", day_ends=time(3), languages=("en", "pl", "tr", "be"),
    )  # fmt: skip
    Place.create(
        id=place.id, name=place.name, kind=kind, currency=currency, exponent=exponent,
        time_zone=place.time_zone, day_ends=place.day_ends, languages=list(place.languages),
        created_at=MORNING,
    )  # fmt: skip
    people = {code: EmployeeRow(id=new_id(), name=name, code=code, role=role) for code, name, role in _PEOPLE}
    for person in people.values():
        Employee.create(
            id=person.id, place_id=place.id, name=person.name, code=person.code, role=person.role,
            created_at=MORNING,
        )  # fmt: skip
    return House(place, people)
