"""A guest incognito: no page, list, search row or toast says who it is; only the list for the stairs does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.domain.around import PersonOrder
from app.domain.gestures import GestureOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.lost_property import FindOrder
from app.domain.merging import MergeOrder
from app.domain.requests import RequestOrder
from app.models.guest import Guest
from app.services import (
    around,
    duplicates,
    evacuation,
    facts,
    gestures,
    guests,
    imports,
    lost_property,
    privacy,
    requests,
    stays,
)
from app.ui.omnibox import Omnibox
from app.ui.pages.importing.running import Runner
from app.ui.widgets.record_list import RecordList
from tests.ui.pages.counter import Counter, open_counter
from tests.ui.test_every_page import BUILT, what_for

TRUE = ("Łucja", "lucja", "Żółkiewsk", "zolkiewsk", "Łucyja", "sekret@")
ALIAS = "Anna Nowak"


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """Łucja has something on every page, shares her room, was merged with an older profile, and is hidden."""
    with open_counter(tmp_path, qapp) as opened:
        opened.play(lambda: opened.sign_in("manager"))
        opened.play(lambda: _fill(opened, tmp_path))
        yield opened


async def _fill(counter: Counter, folder: Path) -> None:
    lucja, code = counter.lucja, "manager"
    cake = GestureOrder(guest_id=lucja, what="Lemon cake", amount_minor=1600)
    await counter.db(gestures.give, code, command_id=new_id(), order=cake)
    dinner = GestureOrder(guest_id=lucja, what="Dinner", amount_minor=9000, reason="Long wait")
    await counter.db(gestures.ask, command_id=new_id(), order=dinner)
    wish = RequestOrder(what="Two pillows", guest_id=lucja, department="housekeeping")
    await counter.db(requests.log, code, command_id=new_id(), order=wish)
    scarf = FindOrder(description="Scarf", category="clothing", found_at=counter.desk().now, guest_id=lucja)
    await counter.db(lost_property.log_found, code, command_id=new_id(), order=scarf)
    older, _ = await counter.db(
        guests.add, command_id=new_id(),
        details=GuestDetails(name="Łucyja Żółkiewska", email="sekret@example.com", phone="+48 601 222 333"),
    )  # fmt: skip
    into = (await counter.db(guests.form, guest_id=lucja)).version
    both = MergeOrder(keep=lucja, away=older.id, keep_version=into, away_version=older.version)
    await counter.db(duplicates.merge, code, command_id=new_id(), order=both)
    order = PersonOrder(kind="partner", name="Łucja Żółkiewska", other_id=lucja)
    await counter.db(around.put, command_id=new_id(), guest_id=counter.emily, order=order)
    share = {"stay_id": counter.stay_id, "guest_id": counter.emily}
    await counter.db(stays.share, command_id=new_id(), **share)
    await counter.db(privacy.go_by, command_id=new_id(), guest_id=lucja, alias=ALIAS)


def texts(root: QWidget) -> str:
    """Everything a page says, painted or not: words, tips, what is read aloud, the rows of lists."""
    said: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        if isinstance(widget, RecordList):
            said.append(repr(widget.rows()))
    return "\n".join(said)


def told(said: str) -> list[str]:
    return [line for line in said.splitlines() if any(word in line for word in TRUE)]


def test_no_page_says_the_true_name(counter: Counter) -> None:
    async def scene() -> None:
        counter.courtesy.discreet.look()
        seen = ""
        for key in BUILT:
            what = what_for(counter, key)
            if key in ("import_result", "duplicates", "import"):
                continue
            page = await counter.go(key, **what)
            await counter.settled(4)
            said = texts(page)
            assert told(said) == [], key
            seen += said
        for key in (counter.lucja, counter.emily):
            page = await counter.go("guest", guest_id=key)
            await counter.settled(4)
            assert told(texts(page)) == []
            assert ALIAS in texts(page)
        page = await counter.go("privacy", guest_id=counter.lucja)
        assert told(texts(page)) == []
        assert seen.count(ALIAS) > 5, "it was on the pages under the other name"
        assert told("\n".join(counter.shown)) == []

    counter.play(scene)


def test_no_search_finds_the_true_name(counter: Counter) -> None:
    box = Omnibox(counter.courtesy, counter.window.top_bar.omnibox, counter.window)

    async def scene() -> None:
        field = counter.window.top_bar.omnibox
        for typed in ("lucja", "zolk", "lucyja", "sekret", "412", "anna", "+48 601 222 333", "carter"):
            field.ask()
            await counter.settled()
            field.setText(typed)
            field.textEdited.emit(typed)
            await counter.settled(6)
            rows = [repr(row) for row in box.panel.list.rows() if getattr(row, "key", "") != "create"]
            assert told("\n".join(rows)) == [], typed

    counter.play(scene)


def test_the_list_for_the_stairs_has_both_names_and_that_is_written_down(counter: Counter) -> None:
    async def scene() -> None:
        from app.ui import evacuation as paper

        page = await counter.go("today")
        found = await counter.db(evacuation.everybody)
        names = [sleeper.name for room in found.rooms for sleeper in room.sleepers]
        assert f"Łucja Żółkiewska ({ALIAS})" in names
        assert await counter.db(facts.reveals, "manager") == ()
        paper.show(counter.courtesy, page)
        await counter.settled(8)
        (look,) = await counter.db(facts.reveals, "manager")
        assert (look.guest_id, look.kinds) == (counter.lucja, ("name",))

    counter.play(scene)


def test_a_card_greets_the_other_name_and_asks_before_the_true_one(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("card", guest_id=counter.lucja)
        await counter.settled(4)
        assert page.incognito.isVisible()
        assert ALIAS in page.incognito.accessibleName()
        assert told(texts(page)) == []
        page.incognito.ask.click()
        await counter.settled(4)
        assert "Łucja Żółkiewska" in page.incognito.accessibleName()
        assert (await counter.db(facts.reveals, "manager"))[0].kinds == ("name",)
        page = await counter.go("card", guest_id=counter.emily)
        assert not page.incognito.isVisible()

    counter.play(scene)


def test_a_file_that_knows_the_true_name_does_not_bring_it_back(counter: Counter, tmp_path: Path) -> None:
    head = "ID;Name;E-mail;City\n"

    async def bring(row: str) -> None:
        path = tmp_path / "guests.csv"
        path.write_text(head + row, "utf-8")
        plan = await counter.db(imports.look, "manager", file=path, kind="guests")
        await Runner(counter.courtesy.worker, counter.courtesy.desk, plan, lambda *_: None).bring()

    async def scene() -> None:
        await bring("77;Jan Kowalski;jan@example.com;Kraków\n")
        jan = await counter.db(lambda desk: Guest.get(Guest.name == "Jan Kowalski").id)
        await counter.db(privacy.go_by, command_id=new_id(), guest_id=jan, alias="Piotr Zima")
        await bring("77;Jan Kowalski;jan.kowalski@example.com;Gdynia\n")
        row = await counter.db(lambda desk: Guest.get_by_id(jan))
        assert (row.name, row.email, row.city) == ("Piotr Zima", "", "Gdynia")
        assert (
            await counter.db(lambda desk: Guest.select().where(Guest.name.contains("Kowalski")).count()) == 0
        )
        await counter.db(privacy.end_alias, command_id=new_id(), guest_id=jan)
        assert (await counter.db(lambda desk: Guest.get_by_id(jan))).name == "Jan Kowalski"

    counter.play(scene)


def test_who_shares_the_room_and_tells_the_family_name_is_asked_about(counter: Counter) -> None:
    async def scene() -> None:
        piotr, _ = await counter.db(
            guests.add, command_id=new_id(), details=GuestDetails(name="Piotr Żółkiewski")
        )
        for what in ({"guest_id": piotr.id}, {"name": "Hania Żółkiewska", "is_child": True}):
            await counter.db(stays.share, command_id=new_id(), stay_id=counter.stay_id, **what)
        page = await counter.go("privacy", guest_id=counter.lucja)
        assert [each.name for each in page.shown.still_named] == ["Piotr Żółkiewski", "Hania Żółkiewska"]
        buttons = {each.text(): each for each in page.alias.findChildren(QAbstractButton)}
        buttons["Let them go by Piotr Nowak"].click()
        await counter.settled(6)
        assert [each.name for each in page.shown.still_named] == ["Hania Żółkiewska"]
        stay = await counter.db(stays.one, stay_id=counter.stay_id)
        assert [person.name for person in stay.people] == [
            ALIAS, "Piotr", "Emily Carter", "Piotr Nowak", "Hania Żółkiewska",
        ]  # fmt: skip
        buttons = {each.text(): each for each in page.alias.findChildren(QAbstractButton)}
        buttons["Who shares the room"].click()
        await counter.settled()
        here = counter.courtesy.navigator.here
        assert here is not None
        assert (here.key, here.what["mode"]) == ("stay_form", "share")

    counter.play(scene)
