"""A guest's data on request, and its end: nothing of the person is left in the file, every sum is."""

from __future__ import annotations

import base64
import json
from io import BytesIO
from pathlib import Path

import pytest
from peewee import ForeignKeyField, IntegrityError, TextField
from PIL import Image

from app.domain.facts import FactOrder
from app.domain.ids import new_id
from app.domain.roles import Role
from app.errors import BadInput, NotAllowed, Refused
from app.models.base import JsonField, database
from app.models.card import Attachment
from app.models.connection import Store
from app.models.gesture import Gesture
from app.models.guest import Guest, Note, Preference, ProtectedFact
from app.models.lost_property import CustodyEntry
from app.models.place import Command
from app.models.privacy import Erasure
from app.models.stay import Stay
from app.models.tables import TABLES
from app.services import backup, cards, drafts, employees, facts, guests, privacy
from app.services.drafts import Draft
from app.services.privacy import holdings, own_data
from app.services.privacy.erasing import PROFILE_BLANKED, PROFILE_KEPT
from app.services.verify import verify
from tests.services.front_desk import request
from tests.services.whole_guest import CODE, DETAIL, EMAIL, NAME, TRACES, Whole, gone_home, make_whole
from tests.store import MORNING, House


@pytest.fixture
def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 200), "brown").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def whole(house: House, picture: bytes) -> Whole:
    return make_whole(house, picture)


def erase(house: House, whole: Whole, typed: str = NAME) -> privacy.erasing.Erased:
    done, _ = privacy.erase(house.desk("manager"), command_id=new_id(), guest_id=whole.guest_id, typed=typed)
    return done


def found_in(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Which of these words lie readable in any file of a folder, as UTF-8 or UTF-16."""
    spelt = {word: (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")) for word in words}
    return [
        (file.name, word)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for content in (file.read_bytes(),)
        for word, spellings in spelt.items()
        if any(each in content for each in spellings)
    ]


def test_somebody_has_decided_about_every_table() -> None:
    exported = [holding.table for holding in holdings.HOLDINGS]
    decided = [*exported, *holdings.BESIDE, *holdings.WITHOUT_GUESTS]
    assert set(TABLES) - set(decided) == set()
    assert len(decided) == len(set(decided))


def test_no_table_that_leads_to_a_guest_is_taken_for_one_without() -> None:
    leading = {
        table
        for table in TABLES
        for field in table._meta.sorted_fields
        if field.name in ("guest", "guest_id", "owner_id")
        or (isinstance(field, ForeignKeyField) and field.rel_model is Guest)
    }
    assert leading.isdisjoint(holdings.WITHOUT_GUESTS)


def test_every_column_of_a_profile_is_told_and_erased_or_kept_on_purpose() -> None:
    columns = {field.name for field in Guest._meta.sorted_fields}
    assert columns == PROFILE_BLANKED | PROFILE_KEPT
    assert PROFILE_BLANKED.isdisjoint(PROFILE_KEPT)
    assert set(own_data._told_of_profile()) | own_data.PROFILE_UNTOLD >= columns


def test_a_guest_gets_everything_that_is_held(house: House, whole: Whole, picture: bytes) -> None:
    data, _ = privacy.gather(house.desk(), guest_id=whole.guest_id)
    text = json.dumps(data.document, ensure_ascii=False)
    for word in (
        NAME,
        EMAIL,
        DETAIL,
        CODE,
        "Sorry about the Grzmotqq",
        "Reads Lemqq in bed",
        "Happy Birqqday",
    ):
        assert word in text, word
    nouns = {key for key, rows in data.document.items() if isinstance(rows, list) and rows}
    assert nouns >= {
        "profile", "stays", "preferences", "facts", "reveals", "consents", "notes", "purchases", "gestures",
        "requests", "finds", "cards", "files",
    }  # fmt: skip
    kept = [base64.b64decode(str(file["base64"])) for file in data.document["files"]]  # type: ignore[attr-defined]
    assert picture in kept
    assert {"request", "gesture"} <= {file["kind"] for file in data.document["files"]}  # type: ignore[attr-defined]
    (reveal,) = data.document["reveals"]  # type: ignore[misc]
    assert reveal["kinds"] == ["allergy"]
    with pytest.raises(NotAllowed):
        privacy.gather(house.desk("kitchen"), guest_id=whole.guest_id)


def test_an_erasure_leaves_sums_and_chains_and_no_person(house: House, whole: Whole) -> None:
    gone_home(house, whole)
    sums = (Gesture.get_by_id(whole.gesture_id).amount_minor, Stay.get_by_id(whole.stay_id).departs_on)
    done = erase(house, whole)
    assert done.deleted > 4
    row = Guest.get_by_id(whole.guest_id)
    assert (row.name, row.phone, row.birth_day, row.erased_at) == ("—", "", None, MORNING)
    after = (Gesture.get_by_id(whole.gesture_id).amount_minor, Stay.get_by_id(whole.stay_id).departs_on)
    assert after == sums
    for table in (ProtectedFact, Preference):
        assert not table.select().where(table.guest == whole.guest_id).exists()
    assert Note.get_by_id(whole.other_note).text == "— left a tip"
    assert [check for check in verify(house.place, deep=True) if not check.ok] == []
    assert guests.listing(house.desk()).rows == ()
    assert guests.page(house.desk(), guest_id=whole.guest_id).erased_at == MORNING
    with pytest.raises(Refused, match="card_erased"):
        cards.document(house.desk(), card_id=whole.card_id)
    with pytest.raises(Refused, match="guest_erased"):
        guests.form(house.desk(), guest_id=whole.guest_id)


def test_no_word_of_the_person_is_in_any_row(house: House, whole: Whole) -> None:
    gone_home(house, whole)
    erase(house, whole)
    rows = {table: repr(list(table.select().dicts())) for table in TABLES}
    left = [(table.__name__, word) for table, text in rows.items() for word in TRACES if word in text]
    assert left == []
    personal = ("guest_photo", "guest", "request", "gesture")
    assert not Attachment.select().where(Attachment.owner_kind.in_(personal)).exists()
    assert {entry.detail for entry in CustodyEntry.select()} == {""}


def test_no_byte_of_the_person_is_in_the_file(
    house: House, whole: Whole, store: Store, tmp_path: Path
) -> None:
    if not store.is_sqlite:
        pytest.skip("a server's files are its own")
    assert found_in(tmp_path, (NAME,)) != []
    gone_home(house, whole)
    erase(house, whole)
    privacy.sweep()
    assert found_in(tmp_path, TRACES) == []


def test_a_server_is_tidied_too(house: House, whole: Whole) -> None:
    gone_home(house, whole)
    erase(house, whole)
    privacy.sweep()
    assert Guest.select().count() == 1


def test_protected_words_are_nowhere_in_the_files(house: House, store: Store, tmp_path: Path) -> None:
    if not store.is_sqlite:
        pytest.skip("a server's files are its own")
    desk = house.desk()
    whole = make_whole(house)
    words = (CODE, DETAIL, "Quuxotril", "diabetezz", "insulinqq")
    sick = FactOrder(kind="health", code="diabetezz", detail="insulinqq at noon")
    receipt, _ = facts.record(desk, command_id=new_id(), guest_id=whole.guest_id, order=sick)
    drafts.keep(tmp_path / "drafts.sqlite3", "maja", Draft("fact", "", {"text": DETAIL}, MORNING))
    facts.reveal(desk, guest_id=whole.guest_id)
    facts.confirm(desk, command_id=new_id(), guest_id=whole.guest_id)
    backup.back_up(house.desk("manager"), to=tmp_path / "copy.sqlite3")
    assert found_in(tmp_path, words) == []
    facts.retire(desk, command_id=new_id(), fact_id=receipt.id)
    facts.withdraw(desk, command_id=new_id(), fact_id=whole.fact_id)
    drafts.drop(tmp_path / "drafts.sqlite3", "maja", "fact", "")
    backup.back_up(house.desk("manager"), to=tmp_path / "copy2.sqlite3")
    assert found_in(tmp_path, words) == []


@pytest.mark.parametrize("opened", ["in_house", "money", "request"])
def test_an_erasure_waits_for_what_is_open(house: House, whole: Whole, opened: str) -> None:
    if opened != "in_house":
        gone_home(house, whole)
    if opened == "money":
        Gesture.update(status="waiting").where(Gesture.id == whole.gesture_id).execute()
    if opened == "request":
        request(house.desk(), "A taxi", guest_id=whole.guest_id)
    code = {"in_house": "erase_in_house", "money": "erase_money_open", "request": "erase_request_open"}[
        opened
    ]
    assert privacy.may_not(house.desk("manager"), whole.guest_id) == code
    with pytest.raises(Refused, match=code):
        erase(house, whole)
    assert Guest.get_by_id(whole.guest_id).name == NAME


def test_an_erasure_takes_a_manager_and_the_right_name(house: House, whole: Whole) -> None:
    gone_home(house, whole)
    with pytest.raises(BadInput, match="erase_typed"):
        erase(house, whole, typed="Zdzisława")
    with pytest.raises(NotAllowed):
        privacy.erase(house.desk("supervisor"), command_id=new_id(), guest_id=whole.guest_id, typed=NAME)
    erase(house, whole, typed="zdzislawa wyrzykiewicz")


def test_what_a_copy_brings_back_is_erased_again(house: House, whole: Whole, tmp_path: Path) -> None:
    gone_home(house, whole)
    listed = tmp_path / "erased.txt"
    privacy.remember(listed, [whole.guest_id])
    privacy.remember(listed, [whole.guest_id])
    assert privacy.remembered(listed) == (whole.guest_id,)
    assert privacy.remembered(tmp_path / "none.txt") == ()
    assert privacy.erase_again(house.desk("manager"), guest_ids=privacy.remembered(listed)) == 1
    assert privacy.erase_again(house.desk("manager"), guest_ids=privacy.remembered(listed)) == 0
    assert [row.reason for row in Erasure.select()] == ["again"]
    assert privacy.erased_keys(house.place.id) == (whole.guest_id,)


def test_history_lets_words_go_and_nothing_else(house: House, whole: Whole) -> None:
    entry, command = CustodyEntry.select().first(), Command.select().first()
    for query in (
        CustodyEntry.update(detail="another").where(CustodyEntry.id == entry.id),
        CustodyEntry.update(detail="", action="x").where(CustodyEntry.id == entry.id),
        Command.update(answer='{"id":"x"}', request_hash="").where(Command.id == command.id),
        Command.update(answer="{}").where(Command.id == command.id),
    ):
        with pytest.raises(IntegrityError), database.atomic():
            query.execute()


# Columns of text that hold codes and numbers, not words about somebody.
_CODES = {
    "number", "kind", "status", "heads_up", "occasion", "tell", "workstation", "department", "channel",
    "category", "marks", "found_by", "shelf", "carrier", "style", "language", "signature",
    "state", "hand", "paper", "writing",
}  # fmt: skip


def test_every_column_of_words_is_emptied_or_holds_codes() -> None:
    kept = {
        (holding.noun, column.name)
        for holding in holdings.HOLDINGS
        for column in holding.table._meta.sorted_fields
        if type(column) in (TextField, JsonField) and holding.erased is not None
        if column.name not in {*holding.erased, *holding.erased_if}
    }
    assert {(noun, name) for noun, name in kept if name not in _CODES} == set()


def test_an_employee_of_the_same_name_keeps_what_was_noted_about_them(house: House, whole: Whole) -> None:
    new = {"employee_id": new_id(), "name": NAME, "code": "namesake", "role": Role.FRONT_DESK}
    row, _ = employees.add(house.desk("manager"), command_id=new_id(), pin_hash="kept", **new)
    gone_home(house, whole)
    erase(house, whole)
    assert employees.one(house.place, row.id).name == NAME
    assert [check.faults for check in verify(house.place) if not check.ok] == []
