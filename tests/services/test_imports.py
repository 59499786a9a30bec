"""Guests from other systems: once, whole or not at all, and back again; on both engines."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.desk import Desk
from app.domain.facts import Answer, FactKind, FactOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.imports import Orders, Tally
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.base import database
from app.models.guest import Guest, Note, ProtectedFact
from app.models.importing import ImportRun
from app.models.tables import TABLES
from app.services import facts, guests, imports, search
from app.words.imports import reason
from tests.services.undoing import undo_as_foreseen
from tests.store import House

HEAD = "ID;Imię;Nazwisko;E-mail;Telefon;Data urodzenia;Język;Miasto;VIP;Uwagi\n"
ANNA = "1;Anna;Nowak;anna@example.com;+48 601 234 567;22.11.1986;PL;Kraków;tak;kawa o 6:00\n"
EWA = "2;Ewa;Lis;ewa@example.com;+48 601 234 568;01.02.1990;TR;Gdynia;;\n"
_OWN = {
    "audit_entry",
    "audit_words",
    "command",
    "chain_head",
    "command_stay",
    "import_run",
    "import_change",
    "import_preset",
}


@pytest.fixture
def desk(house: House) -> Desk:
    return house.desk("manager")


def file(folder: Path, *rows: str, head: str = HEAD, name: str = "guests.csv") -> Path:
    path = folder / name
    path.write_text(head + "".join(rows), "utf-8")
    return path


def bring(desk: Desk, path: Path, **orders: Any) -> imports.Job:
    plan = imports.look(desk, file=path, orders=Orders(**orders))
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    while items := job.read(3):
        imports.bring(desk, job=job, items=items)
    imports.finish(desk, job=job)
    return job


def check(desk: Desk, path: Path, **orders: Any) -> Tally:
    job = imports.check_job(desk, plan=imports.look(desk, file=path, orders=Orders(**orders)))
    while items := job.read(3):
        imports.weigh(desk, job=job, items=items)
    return job.tally


def sums(tally: Tally) -> tuple[int, int, int, int]:
    return tally.created, tally.updated, tally.unchanged, tally.rejected


def everything() -> dict[str, list[Any]]:
    """Every row of every table but those an import may write for good."""
    found: dict[str, list[Any]] = {}
    for table in TABLES:
        name = table._meta.table_name
        if name not in _OWN:
            rows = database.execute_sql(f"SELECT * FROM {name}").fetchall()
            found[name] = sorted(repr(tuple(map(plain, row))) for row in rows)
    return found


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def one(name: str) -> Any:
    return Guest.get(Guest.name == name)


def hits(desk: Desk, text: str) -> list[str]:
    return [hit.title for hit in search.find(desk, text) if hit.kind == "guest"]


def test_a_second_run_finds_everybody_by_number(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA, EWA)
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert hits(desk, "now") == ["Anna Nowak"]
    assert sums(bring(desk, path).tally) == (0, 0, 2, 0)
    anna = one("Anna Nowak")
    assert (anna.city, anna.is_vip, list(anna.languages), anna.birth_year) == ("Kraków", True, ["pl"], 1986)
    assert [note.text for note in Note.select()] == ["kawa o 6:00"]


def test_without_numbers_people_are_known_by_what_is_told_of_them(desk: Desk, tmp_path: Path) -> None:
    head = "First name,Last name,E-mail,Phone\n"
    rows = ("Anna,Nowak,anna@example.com,1234567\n", "Anna,Nowak,,\n", "Anna,Nowak,other@example.com,\n")
    path = file(tmp_path, *rows, head=head)
    assert sums(bring(desk, path).tally) == (3, 0, 0, 0)
    assert sums(bring(desk, path).tally) == (0, 0, 3, 0)
    more = file(tmp_path, "Anna,Nowak,anna@example.com,7654321\n", head=head)
    assert sums(bring(desk, more).tally) == (0, 1, 0, 0)


def test_a_guest_of_many_stays_comes_once(desk: Desk, tmp_path: Path) -> None:
    head = "PROPERTY_CODE|ARRIVAL_DATE|GUEST_LAST_NAME|GUEST_FIRST_NAME\n"
    path = file(tmp_path, *["WAW|11/20/2026|Nowak|Anna\n"] * 7, "WAW|11/21/2026|Lis|Ewa\n", head=head)
    assert sums(check(desk, path)) == (2, 0, 6, 0)
    assert sums(bring(desk, path).tally) == (2, 0, 6, 0)


def test_only_what_the_file_gives_is_changed(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA, EWA), source="pms")
    shorter = file(tmp_path, "1;Nowak-Lis;Anna\n", head="ID;Nazwisko;Imię\n")
    job = bring(desk, shorter, source="pms")
    assert sums(job.tally) == (0, 1, 0, 0)
    anna = one("Anna Nowak-Lis")
    assert (anna.email, anna.city) == ("anna@example.com", "Kraków")
    assert hits(desk, "nowak-lis") == ["Anna Nowak-Lis"]


def test_what_a_person_typed_later_stays_and_is_listed(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    typed = guests.form(desk, guest_id=one("Anna Nowak").id)
    details = GuestDetails(**{**{name: getattr(typed.details, name) for name in typed.details.__slots__},
                              "phone": "+48 999"})  # fmt: skip
    guests.edit(desk, command_id=new_id(), guest_id=typed.id, version=1, details=details)
    changed = ANNA.replace("601 234 567", "601 000 000").replace("Kraków", "Łódź")
    job = bring(desk, file(tmp_path, changed))
    anna = one("Anna Nowak")
    assert (anna.phone, anna.city) == ("+48 999", "Łódź")
    assert [(each.field, each.former, each.written) for each in job.tally.kept] == [
        ("phone", "+48 999", "+48 601 000 000")
    ]


def test_import_and_undo_leave_everything_as_it_was(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA, EWA))
    guests.add(desk, command_id=new_id(), details=GuestDetails(name="Jan Kot", email="jan@example.com"))
    before = everything()
    new = [f"{n};Adam;Bąk{n};;;;;;;alergia na orzechy\n" for n in range(10, 30)]
    rows = [ANNA.replace("Kraków", "Łódź").replace("6:00", "7:00"), *new]
    job = bring(desk, file(tmp_path, *rows))
    assert sums(job.tally) == (20, 1, 0, 0)
    assert everything() != before
    undone = undo_as_foreseen(desk, job.run_id)
    assert everything() == before
    assert (undone.removed, undone.restored, undone.kept_count) == (20, 1, 0)
    assert hits(desk, "bak") == []
    with pytest.raises(Refused, match="import_not_done"):
        imports.undo(desk, import_id=job.run_id)


def test_edits_made_since_survive_the_undo_and_are_listed(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, EWA))
    job = bring(desk, file(tmp_path, ANNA, EWA.replace("Gdynia", "Sopot").replace("568", "999")))
    for name, changes in (("Anna Nowak", {"company": "Aurora"}), ("Ewa Lis", {"phone": "+48 1"})):
        card = guests.form(desk, guest_id=one(name).id)
        said = {each: getattr(card.details, each) for each in card.details.__slots__}
        guests.edit(
            desk, command_id=new_id(), guest_id=card.id, version=card.version,
            details=GuestDetails(**{**said, **changes}),
        )  # fmt: skip
    undone = undo_as_foreseen(desk, job.run_id)
    assert {(each.name, each.field) for each in undone.kept} == {("Anna Nowak", ""), ("Ewa Lis", "phone")}
    ewa = one("Ewa Lis")
    assert (ewa.city, ewa.phone) == ("Gdynia", "+48 1")
    assert one("Anna Nowak").company == "Aurora"


def test_nothing_is_seen_until_all_is_there_and_a_cancel_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, EWA))
    before = everything()
    plan = imports.look(desk, file=file(tmp_path, ANNA, EWA.replace("Gdynia", "Sopot"), "3;;;;;;;;;\n"))
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: True)
    imports.bring(desk, job=job, items=job.read())
    assert hits(desk, "nowak") == []
    assert one("Ewa Lis").city == "Gdynia"
    assert guests.listing(desk).total == 1
    imports.cancel(desk, job=job)
    assert everything() == before


def test_what_a_power_cut_left_is_gone_with_the_next_import(desk: Desk, tmp_path: Path) -> None:
    plan = imports.look(desk, file=file(tmp_path, ANNA))
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: True)
    imports.bring(desk, job=job, items=job.read())
    with pytest.raises(Refused, match="import_running"):
        imports.begin(desk, plan=plan, owner="desk-1/2", alive=lambda _: True)
    again = bring(desk, file(tmp_path, ANNA))
    assert sums(again.tally) == (1, 0, 0, 0)
    assert ImportRun.get_by_id(job.run_id).state == "failed"
    assert Guest.select().count() == 1


def test_numbers_of_papers_and_cards_stay_outside(desk: Desk, tmp_path: Path) -> None:
    head = "Imię;Nazwisko;Nr paszportu;E-mail;Uwagi\n"
    row = "Anna;Nowak;AB1234567;x1@guest.booking.com;karta 4111 1111 1111 1111, paszport ZS 0001234, "
    row += "PESEL 44051401359\n"
    job = bring(desk, file(tmp_path, row, head=head))
    assert sums(job.tally) == (1, 0, 0, 0)
    assert job.tally.left_out == {"documents": 3, "cards": 1, "relays": 1}
    stored = json.dumps(everything())
    for secret in ("AB1234567", "4111", "0001234", "44051401359", "guest.booking.com"):
        assert secret not in stored


def test_words_about_health_are_sealed_until_somebody_asked(desk: Desk, tmp_path: Path) -> None:
    head = "ID;Imię;Nazwisko;Uwagi;Dietary requirements\n"
    path = file(tmp_path, "1;Anna;Nowak;orzeszki!!! alergia;\n", "2;Ewa;Lis;cicho;vegan\n", head=head)
    job = bring(desk, path)
    assert job.tally.sealed == 2
    assert "orzeszki" not in json.dumps(everything())
    anna = one("Anna Nowak")
    assert facts.alert_of(desk, anna.id).answer == Answer.NEVER
    told, _ = imports.waiting(desk, import_id=job.run_id)
    assert [(each.name, each.kind, each.text) for each in told] == [
        ("Anna Nowak", "allergy", "orzeszki!!! alergia"), ("Ewa Lis", "diet", "vegan")
    ]  # fmt: skip
    order = FactOrder(kind=FactKind.ALLERGY, code="peanut", detail=told[0].text)
    imports.settle(desk, command_id=new_id(), told_id=told[0].id, order=order)
    imports.settle(desk, command_id=new_id(), told_id=told[1].id, order=None)
    assert [fact.code for fact in facts.alert_of(desk, anna.id).facts] == ["peanut"]
    assert imports.waiting(desk)[0] == ()
    with pytest.raises(NotFound):
        imports.settle(desk, command_id=new_id(), told_id=told[0].id, order=None)
    assert sums(bring(desk, path).tally) == (0, 0, 2, 0)
    undone = undo_as_foreseen(desk, job.run_id)
    assert [each.name for each in undone.kept] == ["Anna Nowak"]
    assert ProtectedFact.select().where(ProtectedFact.is_active).count() == 1


def test_what_goes_out_comes_in_again_as_it_was(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA, EWA, "3;=;Zły;;;;;;;=cmd|' /C calc'!A0\n"))
    guests.add(
        desk, command_id=new_id(), details=GuestDetails(name="@Jan (Kot)", birth_month=2, birth_day=29)
    )
    out = tmp_path / "out.csv"
    assert imports.export_guests(desk, to=out).guests == 4
    for row in csv.reader(out.read_text("utf-8-sig").splitlines()):
        assert not [cell for cell in row if cell[:1] in "=@" and cell]
    assert sums(check(desk, out)) == (0, 0, 4, 0)
    again = tmp_path / "again.csv"
    imports.export_guests(desk, to=again)
    assert again.read_text("utf-8") == out.read_text("utf-8")


def test_columns_are_remembered_by_their_heading(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "Anna Nowak;a@b.pl\n", head="A;E-mail\n")
    with pytest.raises(BadInput, match="import_no_name"):
        check(desk, path)
    plan = imports.look(desk, file=path, orders=Orders(mapping={"full_name": ("a",)}))
    imports.remember(desk, plan=plan, name="Old system")
    found = imports.look(
        desk, file=file(tmp_path, "a@b.pl;Anna Nowak\n", head="E-mail;A\n", name="other.csv")
    )
    assert (found.remembered, found.mapping["full_name"]) == ("Old system", ("A",))
    asked = imports.look(desk, file=path, orders=Orders(preset="generic"))
    assert (asked.remembered, "full_name" in asked.mapping) == ("", False)


def test_a_number_of_another_system_is_no_reason_to_overwrite_somebody(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    job = bring(desk, file(tmp_path, "1;Otto;Weber;;;;;;;\n"))
    assert [each.code for each in job.tally.troubles] == ["other_person"]
    assert one("Anna Nowak").email == "anna@example.com"
    assert sums(bring(desk, file(tmp_path, "1;Otto;Weber;;;;;;;\n"), source="other").tally) == (1, 0, 0, 0)


def test_rejected_rows_are_given_back_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA, "7;;;a@b.c;;;;;;\n", "8;Jan;Kot;;;31.02.1980;;;;\n")
    plan = imports.look(desk, file=path)
    assert imports.write_rejects(plan, tmp_path / "rejected.csv", reason) == 2
    rows = list(csv.reader((tmp_path / "rejected.csv").read_text("utf-8-sig").splitlines()))
    assert [row[-2:] for row in rows[1:]] == [["3", "no name"], ["4", "this date does not exist: 31.02.1980"]]


def test_maybe_twice_is_counted_and_comes_in(desk: Desk, tmp_path: Path) -> None:
    guests.add(desk, command_id=new_id(), details=GuestDetails(name="Anna Nowak"))
    assert bring(desk, file(tmp_path, ANNA, EWA)).tally.doubtful == 1
    assert guests.listing(desk).total == 3


def test_only_those_trusted_with_it_may(house: House, desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA)
    with pytest.raises(NotAllowed):
        imports.look(house.desk("desk"), file=path)
    with pytest.raises(NotAllowed):
        imports.export_guests(house.desk("desk"), to=tmp_path / "out.csv")
    bring(house.desk("admin"), path)
    with pytest.raises(NotAllowed):
        imports.waiting(house.desk("admin"))
    assert [each.state for each in imports.past(desk)] == ["done"]


def test_a_wrong_word_about_the_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA)
    for orders, code in (
        (Orders(preset="fax"), "import_preset"), (Orders(mapping={"fax": ("ID",)}), "import_field"),
        (Orders(mapping={"email": ("Fax",)}), "import_column"),
        (Orders(encoding="klingon"), "import_encoding"),
        (Orders(date_order="XYZ"), "import_date_order"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=code):
            imports.look(desk, file=path, orders=orders)


def test_an_owner_that_ended_is_known(desk: Desk) -> None:
    assert imports.is_alive(imports.this_process("desk-1"), "desk-1")
    assert not imports.is_alive("desk-1/99999999", "desk-1")
    assert imports.is_alive("desk-2/99999999", "desk-1")


def test_a_remembered_heading_is_known_in_other_letters(desk: Desk, tmp_path: Path) -> None:
    """A fault of ours it was: the column of last time was looked for by its letters."""
    bring_and_remember(desk, file(tmp_path, "Anna,Nowak\n", head="first_name,last_name\n"))
    assert sums(bring(desk, file(tmp_path, "Jan,Kot\n", head="First Name,LAST NAME\n")).tally) == (1, 0, 0, 0)


def test_what_the_dates_prove_goes_before_the_order_of_last_time(desk: Desk, tmp_path: Path) -> None:
    head = "first name,last name,birthday\n"
    bring_and_remember(desk, file(tmp_path, "Anna,Nowak,22/11/1986\n", head=head))
    proven = imports.look(desk, file=file(tmp_path, "Jan,Kot,11/22/1986\n", head=head))
    open_one = imports.look(desk, file=file(tmp_path, "Ewa,Lis,01/02/1990\n", head=head))
    assert (proven.remembered, proven.order) == (open_one.remembered, "MDY")
    assert (open_one.remembered, open_one.order, open_one.order_sure) == ("generic", "DMY", True)


def test_another_table_without_a_heading_is_not_taken_for_the_last_one(desk: Desk, tmp_path: Path) -> None:
    rows = ["Anna,Nowak,a@x.org\n", "Jan,Kot,j@x.org\n"]
    bring_and_remember(desk, file(tmp_path, *rows, head=""))
    other = imports.look(desk, file=file(tmp_path, "e@x.org,Ewa,Lis\n", "o@x.org,Ola,Bis\n", head=""))
    assert (other.mapping["email"], other.mapping["given_name"]) == (("column 1",), ("column 2",))


def bring_and_remember(desk: Desk, path: Path) -> None:
    bring(desk, path)
    plan = imports.look(desk, file=path)
    imports.remember(desk, plan=plan, name=plan.source)


def test_a_letter_comes_in_only_when_somebody_says_where_its_names_are(desk: Desk, tmp_path: Path) -> None:
    letter = file(tmp_path, "Regards,\nEwa\n", head="Dear all,\nplease find the list below, it is long.\n")
    plan = imports.look(desk, file=letter)
    assert plan.hardly_a_table
    assert not plan.mapping
    with pytest.raises(BadInput, match="import_no_table"):
        imports.check_job(desk, plan=plan)
    with pytest.raises(BadInput, match="import_no_table"):
        bring(desk, letter)
    chosen = imports.changed(plan, mapping={"full_name": (plan.columns[0],)})
    assert imports.check_job(desk, plan=chosen).plan.mapping
    assert bring(desk, letter, mapping={"full_name": ("1",)}).tally.created
