"""What follows an import: its way back as long as the rules say, arrivals, and pairs; on both engines."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.settings import KEEP_IMPORTS
from app.errors import Refused
from app.models.guest import Guest
from app.models.importing import ImportChange
from app.services import duplicates, guests, imports, privacy, settings, stays
from tests.services.test_imports import ANNA, EWA, bring, file
from tests.store import MORNING, House


def test_the_way_back_is_kept_as_long_as_the_rules_say(house: House, tmp_path: Path) -> None:
    desk, path = house.desk("manager"), file(tmp_path, ANNA)
    bring(desk, path)
    run_id = bring(desk, file(tmp_path, ANNA.replace("Anna", "Hanna"))).run_id
    settings.change(desk, command_id=new_id(), key=KEEP_IMPORTS.key, value=3)
    soon, later = (house.desk("manager", at=MORNING + timedelta(days=days)) for days in (80, 100))
    privacy.run(soon)
    assert ImportChange.select().count() == 1
    (due,) = [each for each in privacy.preview(later).removals if each.kind == KEEP_IMPORTS.key]
    assert (due.count, due.names) == (1, (path.name,))
    run, _ = privacy.run(later)
    assert (run.removed[KEEP_IMPORTS.key], ImportChange.select().count()) == (1, 0)
    with pytest.raises(Refused, match="import_forgotten"):
        imports.undo(later, import_id=run_id)
    by_id = {row.id: row for row in imports.past(later)}
    assert not by_id[run_id].can_be_undone
    assert sum(row.can_be_undone for row in by_id.values()) == 1  # the other one changed nobody


def test_who_of_a_file_arrives_soon_is_told(house: House, tmp_path: Path) -> None:
    desk = house.desk("manager")
    bring(desk, file(tmp_path, ANNA, EWA))
    by_name = {row.name: row.id for row in Guest.select()}
    for name, ahead in (("Anna Nowak", 0), ("Ewa Lis", 3), ("Anna Nowak", 40)):
        first = desk.business_date + timedelta(days=ahead)
        plan = stays.Plan(arrives_on=first, departs_on=first + timedelta(days=1), adults=1)
        stays.expect(desk, command_id=new_id(), guest_id=by_name[name], plan=plan)
    other, _ = guests.add(desk, command_id=new_id(), details=GuestDetails(name="Ola Sowa"))
    today = stays.Plan(
        arrives_on=desk.business_date, departs_on=desk.business_date + timedelta(days=1), adults=1
    )
    stays.expect(desk, command_id=new_id(), guest_id=other.id, plan=today)
    job = bring(desk, file(tmp_path, ANNA.replace("kawa o 6:00", "alergia: orzechy"), EWA))
    told = imports.coming(desk, job=job)
    assert (told.today, told.today_all, told.soon, told.sealed_today) == (1, 2, 1, 1)
    assert [row.name for row in told.rows] == ["Anna Nowak", "Ewa Lis"]


def test_a_file_of_stays_tells_of_its_own_arrivals(house: House, tmp_path: Path) -> None:
    desk = house.desk("manager")
    day = desk.business_date
    path = tmp_path / "stays.csv"
    path.write_text(
        "Reservation;Guest name;Room;Arrival;Departure;Status\n"
        f"R1;Ola Zając;777;{day:%d.%m.%Y};{day + timedelta(days=2):%d.%m.%Y};Reserved\n"
        f"R2;Ewa Lis;778;{day + timedelta(days=1):%d.%m.%Y};{day + timedelta(days=2):%d.%m.%Y};Reserved\n",
        "utf-8",
    )
    plan = imports.look(desk, file=path, kind="stays")
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    while items := job.read():
        imports.bring(desk, job=job, items=items)
    imports.finish(desk, job=job)
    told = imports.coming(desk, job=job)
    assert (told.today, told.today_all, told.soon) == (1, 1, 1)
    assert [(row.room, row.name) for row in told.rows] == [("777", "Ola Zając"), ("778", "Ewa Lis")]


def test_pairs_of_an_import_are_those_of_its_own_guests(house: House, tmp_path: Path) -> None:
    desk = house.desk("manager")
    for name in ("Ola Sowa", "Ola Sowa-Nowak"):
        details = GuestDetails(name=name, phone="+48 501 000 000", email="ola@example.com")
        guests.add(desk, command_id=new_id(), details=details)
    guests.add(desk, command_id=new_id(), details=GuestDetails(name="Anna Nowak", phone="+48 601 234 567"))
    job = bring(desk, file(tmp_path, ANNA, EWA))
    assert not duplicates.knows_import(desk, import_id=job.run_id)
    duplicates.run(desk)
    assert duplicates.knows_import(desk, import_id=job.run_id)
    mine = duplicates.of_import(desk, import_id=job.run_id)
    assert [{pair.a_name, pair.b_name} for pair in mine] == [{"Anna Nowak"}]
    assert len(duplicates.suggestions(desk)) > len(mine)
