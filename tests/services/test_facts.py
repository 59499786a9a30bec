"""Protected facts: three answers, sealed, asked for everyone in the room."""

from __future__ import annotations

import pytest

from app.domain.facts import Answer, FactOrder
from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.errors import BadInput, NotAllowed, Refused
from app.models.audit import AuditEntry, AuditWords
from app.models.guest import Guest, ProtectedFact
from app.models.place import Command
from app.models.stay import StayGuest
from app.services import facts, preferences
from tests.services.guest_house import make_guest, make_stay
from tests.store import House

PEANUTS = FactOrder(kind="allergy", code="peanuts", severity="severe", detail="Carries an adrenaline pen")


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def answer(house: House, guest: str) -> Answer:
    return facts.alerts_for(house.desk(), [guest])[guest].answer


def test_there_are_three_answers(house: House, guest: str) -> None:
    assert answer(house, guest) == Answer.NEVER
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=guest)
    assert answer(house, guest) == Answer.NONE
    assert facts.alerts_for(house.desk(), [guest])[guest].asked_by == "Maja"
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    assert answer(house, guest) == Answer.ON_FILE


def test_a_diet_does_not_answer_for_allergies(house: House, guest: str) -> None:
    facts.record(
        house.desk(), command_id=new_id(), guest_id=guest, order=FactOrder(kind="diet", code="vegan")
    )
    assert answer(house, guest) == Answer.NEVER


def test_none_is_refused_while_an_allergy_is_on_file(house: House, guest: str) -> None:
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    with pytest.raises(Refused, match="fact_on_file"):
        facts.asked_none(house.desk(), command_id=new_id(), guest_id=guest)
    with pytest.raises(Refused, match="fact_there"):
        facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)


def test_undo_brings_the_former_answer_back(house: House, guest: str) -> None:
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=guest)
    receipt, _ = facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    facts.undo(house.desk(), command_id=new_id(), receipt=receipt)
    assert answer(house, guest) == Answer.NONE


def test_a_retired_fact_is_gone_and_can_return(house: House, guest: str) -> None:
    receipt, _ = facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    retired, _ = facts.retire(house.desk(), command_id=new_id(), fact_id=receipt.id)
    assert answer(house, guest) == Answer.NEVER
    facts.undo(house.desk(), command_id=new_id(), receipt=retired)
    assert answer(house, guest) == Answer.ON_FILE


def test_nothing_readable_of_it_lies_in_the_store(house: House, guest: str) -> None:
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    other = make_guest(house, "Ben Carter")
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=other)
    sealed = [bytes(row.sealed) for row in ProtectedFact.select()]
    assert len({len(block) for block in sealed}) == 1  # the length does not tell either
    everything = repr([
        *sealed, *AuditEntry.select().dicts(), *AuditWords.select().dicts(), *Command.select().dicts()
    ])  # fmt: skip
    for word in ("peanuts", "severe", "allergy", "adrenaline"):
        assert word not in everything


def test_a_repeated_command_writes_once(house: House, guest: str) -> None:
    command = new_id()
    first, _ = facts.record(house.desk(), command_id=command, guest_id=guest, order=PEANUTS)
    second, _ = facts.record(house.desk(), command_id=command, guest_id=guest, order=PEANUTS)
    assert first == second


def test_the_floor_gets_the_sign_only(house: House, guest: str) -> None:
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    (fact,) = facts.alerts_for(house.desk("housekeeping"), [guest])[guest].facts
    assert (fact.code, fact.has_detail) == ("", False)
    (fact,) = facts.alerts_for(house.desk("kitchen"), [guest])[guest].facts
    assert fact.code == "peanuts"
    with pytest.raises(NotAllowed):
        facts.reveal(house.desk("housekeeping"), guest_id=guest)


def test_a_revealed_detail_is_written_down(house: House, guest: str) -> None:
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    (shown,) = facts.alerts_for(house.desk(), [guest])[guest].facts
    assert (shown.has_detail, shown.detail) == (True, "")
    (revealed,), _ = facts.reveal(house.desk("desk2"), guest_id=guest)
    assert revealed.detail == "Carries an adrenaline pen"
    entry = AuditEntry.get(AuditEntry.action == "fact.revealed")
    assert (entry.actor_id, entry.subject_id) == (house.people["desk2"].id, guest)


def test_guards_see_everyone_in_the_room(house: House, guest: str) -> None:
    stay = make_stay(house, guest, companion="Piotr Żółkiewski")
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    facts.record(
        house.desk(), command_id=new_id(), guest_id=guest, order=FactOrder(kind="diet", code="vegan")
    )
    preferences.add(
        house.desk(), command_id=new_id(), guest_id=guest,
        order=PreferenceOrder(group="in_room", text="Lilies", strength="unacceptable"),
    )  # fmt: skip
    her, him = facts.room_people(house.desk("housekeeping"), stay)
    assert (her.name, her.is_main, her.answer, her.is_severe) == ("Łucja Żółkiewska", True, "on_file", True)
    assert (her.allergens, her.diets, her.unwanted) == (("peanuts",), ("vegan",), ("Lilies",))
    assert (him.guest_id, him.name, him.answer) == (None, "Piotr Żółkiewski", "never")
    assert facts.person(house.desk(), guest).allergens == ("peanuts",)


def test_a_companion_who_is_asked_gets_a_profile(house: House, guest: str) -> None:
    stay = make_stay(house, guest, companion="Piotr Żółkiewski")
    him = facts.room_people(house.desk(), stay)[1]
    command = new_id()
    receipt, _ = facts.asked_none(house.desk(), command_id=command, stay_guest_id=him.stay_guest_id)
    again, _ = facts.asked_none(house.desk(), command_id=command, stay_guest_id=him.stay_guest_id)
    assert receipt == again
    him = facts.room_people(house.desk(), stay)[1]
    assert (him.guest_id, him.answer) == (receipt.guest_id, "none")
    assert Guest.get_by_id(receipt.guest_id).name == "Piotr Żółkiewski"
    assert StayGuest.select().where(StayGuest.guest == receipt.guest_id).count() == 1


def test_confirming_renews_who_and_when(house: House, guest: str) -> None:
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=PEANUTS)
    facts.confirm(house.desk("desk2"), command_id=new_id(), guest_id=guest)
    (fact,) = facts.alerts_for(house.desk(), [guest])[guest].facts
    assert fact.confirmed_by == "Ben"


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (FactOrder(kind="mood", code="x"), "kind"),
        (FactOrder(kind="allergy", code=" "), "code"),
        (FactOrder(kind="allergy", code="kiwi", severity="awful"), "severity"),
    ],
)
def test_what_cannot_be_recorded_names_its_field(
    house: House, guest: str, order: FactOrder, field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    assert caught.value.params["field"] == field
