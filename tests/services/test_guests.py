"""Profiles: made, changed, taken back, recognised, listed and shown."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.facts import Answer, FactOrder
from app.domain.guest_lists import GuestFilters
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.gesture import CatalogueItem, Gesture
from app.models.guest import GuestRedirect
from app.models.languages import languages_there
from app.models.request import Request
from app.services import facts, guests, notes, preferences, timeline, wrong_guest
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.store import MORNING, House


def test_a_guest_is_added_once_however_often_the_key_is_pressed(house: House) -> None:
    command, details = new_id(), GuestDetails(name="Łucja Żółkiewska")
    first, _ = guests.add(house.desk(), command_id=command, details=details)
    second, _ = guests.add(house.desk(), command_id=command, details=details)
    assert first == second
    assert guests.listing(house.desk()).total == 1


def test_nobody_edits_guests_without_the_trust_for_it(house: House) -> None:
    with pytest.raises(NotAllowed):
        guests.add(house.desk("housekeeping"), command_id=new_id(), details=GuestDetails(name="Ana"))


def test_a_guest_needs_a_name(house: House) -> None:
    with pytest.raises(BadInput, match="guest_name"):
        guests.add(house.desk(), command_id=new_id(), details=GuestDetails(name=" "))


def test_an_edit_is_undone_with_what_stood_there(house: House) -> None:
    key = make_guest(house, "Łucja Żółkiewska", phone="+48 601 234 567", wedding_on=TODAY)
    receipt, _ = guests.edit(
        house.desk(), command_id=new_id(), guest_id=key, version=1, details=GuestDetails(name="Łucja Z.")
    )
    assert receipt.before is not None
    guests.restore(
        house.desk(), command_id=new_id(), guest_id=key, version=receipt.version, details=receipt.before
    )
    details = guests.form(house.desk(), guest_id=key).details
    assert (details.name, details.phone, details.wedding_on) == ("Łucja Żółkiewska", "+48 601 234 567", TODAY)


def test_a_colleagues_change_is_not_overwritten(house: House) -> None:
    key = make_guest(house, "Anna Nowak")
    guests.edit(
        house.desk(), command_id=new_id(), guest_id=key, version=1, details=GuestDetails(name="A. N.")
    )
    with pytest.raises(OutOfDate):
        guests.edit(
            house.desk("desk2"), command_id=new_id(), guest_id=key, version=1, details=GuestDetails(name="B")
        )
    assert guests.form(house.desk(), guest_id=key).details.name == "A. N."


def test_an_addition_is_taken_back_until_something_hangs_on_it(house: House) -> None:
    key = make_guest(house, "Anna Nowak")
    guests.remove(house.desk(), command_id=new_id(), guest_id=key)
    with pytest.raises(NotFound):
        guests.page(house.desk(), guest_id=key)
    other = make_guest(house, "Anna Nowak")
    notes.add(house.desk(), command_id=new_id(), guest_id=other, text="Likes jazz")
    with pytest.raises(Refused, match="guest_in_use"):
        guests.remove(house.desk(), command_id=new_id(), guest_id=other)


def test_the_page_knows_the_stay_and_who_shares_the_room(house: House) -> None:
    key = make_guest(
        house, "Łucja Żółkiewska", said_as={"en": "WOO-tsya"}, languages=("pl", "en"), birth_month=11,
        birth_day=22, is_vip=True,
    )  # fmt: skip
    make_stay(house, key, companion="Piotr Żółkiewski")
    page = guests.page(house.desk(), guest_id=key)
    assert page.stay is not None
    assert (page.stay.room, page.stay.car, page.stays, page.birthday_today) == ("412", "WA 7412F", 1, True)
    assert [(sharer.name, sharer.alert.answer) for sharer in page.sharers] == [
        ("Piotr Żółkiewski", Answer.NEVER)
    ]
    assert page.said_as == "WOO-tsya"
    assert page.alert.answer == Answer.NEVER


def test_how_a_name_is_said_is_told_only_to_who_needs_it(house: House) -> None:
    key = make_guest(house, "Łucja", said_as={"en": "WOO-tsya", "pl": "Łucja"}, languages=("pl",))
    desk = house.desk()
    polish = replace(desk, actor=replace(desk.actor, language="pl"))
    assert guests.page(desk, guest_id=key).said_as == "WOO-tsya"
    assert guests.page(polish, guest_id=key).said_as == ""


def test_the_page_gathers_what_was_promised_liked_and_loved(house: House) -> None:
    key = make_guest(house, "Łucja Żółkiewska", birth_month=11, birth_day=22)
    preferences.add(house.desk(), command_id=new_id(), guest_id=key,
                    order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
    make_request(house, key, "hypoallergenic pillows", quantity=2)
    make_gesture(house, key, "Lemon cake", outcome="Best one this year.")
    page = guests.page(house.desk(), guest_id=key)
    assert [(group.code, [row.text for row in group.rows]) for group in page.preferences] == [
        ("sleep", ["Quiet floor"])
    ]
    assert [matter.what for matter in page.open_matters] == ["2 hypoallergenic pillows"]
    assert page.suggestion is not None
    assert (page.suggestion.code, page.suggestion.what, page.suggestion.amount_minor) == (
        "birthday_again", "Lemon cake", 1400,
    )  # fmt: skip
    assert page.confirmed_by == "Maja"


def test_a_story_is_told_newest_first_and_in_pages(house: House) -> None:
    key = make_guest(house, "Łucja Żółkiewska")
    make_stay(house, key, arrives=TODAY - timedelta(days=90), nights=2, status="departed")
    for minute in range(60):
        notes.add(house.desk(at=MORNING - timedelta(days=100, minutes=minute)), command_id=new_id(),
                  guest_id=key, text=f"Note {minute}", is_private=minute % 2 == 0)  # fmt: skip
    first = timeline.of_guest(house.desk(), guest_id=key, limit=50)
    assert [entry.kind for entry in first.entries[:2]] == ["stay", "note"]
    assert len(first.entries) == 50
    rest = timeline.of_guest(house.desk(), guest_id=key, before=first.before, limit=50)
    assert rest.before is None
    told = [entry.id for entry in (*first.entries, *rest.entries)]
    assert len(told) == len(set(told)) == 61


def test_gestures_fold_away_and_stays_do_not(house: House) -> None:
    key = make_guest(house, "Łucja Żółkiewska")
    make_stay(house, key)
    make_gesture(house, key, "Lemon cake")
    private = {
        entry.kind: entry.is_private for entry in guests.page(house.desk(), guest_id=key).timeline.entries
    }
    assert private == {"stay": False, "gesture": True}


def test_a_merged_profile_leads_to_its_heir_with_everything_on_it(house: House) -> None:
    old, heir = make_guest(house, "Anna Nowak"), make_guest(house, "Anna Nowak-Lis")
    notes.add(house.desk(), command_id=new_id(), guest_id=old, text="Likes jazz")
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=old)
    GuestRedirect.create(id=old, place_id=house.place.id, into_id=heir,
                         merged_by_id=house.people["desk"].id, merged_at=MORNING)  # fmt: skip
    page = guests.page(house.desk(), guest_id=old)
    assert (page.id, page.alert.answer) == (heir, Answer.NONE)
    assert "note" in [entry.kind for entry in page.timeline.entries]
    assert [row.name for row in guests.listing(house.desk()).rows] == ["Anna Nowak-Lis"]


@pytest.mark.parametrize(
    ("asked", "reasons"),
    [
        ({"name": "Lucja Zolkiewska"}, ("name",)),
        ({"name": "Lucja Zolkewska", "birthday": (3, 7)}, ("similar_name", "birthday")),
        ({"name": "Somebody Else", "phone": "0048 601 234 567"}, ("phone",)),
        ({"name": "", "email": "Lucja@Example.pl"}, ("email",)),
    ],
)
def test_a_returning_guest_is_recognised(
    house: House, asked: dict[str, object], reasons: tuple[str, ...]
) -> None:
    make_guest(house, "Łucja Żółkiewska", phone="+48 601 234 567", email="lucja@example.pl", birth_month=3,
               birth_day=7)  # fmt: skip
    make_guest(house, "Anna Nowak", birth_month=3, birth_day=7)
    (found,) = guests.similar(house.desk(), **asked)  # type: ignore[arg-type]
    assert (found.name, found.reasons) == ("Łucja Żółkiewska", reasons)


def test_a_stranger_is_nobody_we_know(house: House) -> None:
    make_guest(house, "Łucja Żółkiewska", birth_month=3, birth_day=7)
    assert guests.similar(house.desk(), name="Ben Carter", birthday=(3, 7)) == ()


def test_at_most_three_are_offered(house: House) -> None:
    for _ in range(5):
        make_guest(house, "Anna Nowak")
    assert len(guests.similar(house.desk(), name="Anna Nowak")) == 3


def test_the_list_begins_with_who_is_here(house: House) -> None:
    here, coming = make_guest(house, "Zoe In-House"), make_guest(house, "Yara Arriving")
    make_guest(house, "Anna Elsewhere")
    make_stay(house, here, "101", companion="Max")
    make_stay(house, coming, "102", status="expected")
    rows = guests.listing(house.desk()).rows
    assert [row.name for row in rows] == ["Zoe In-House", "Yara Arriving", "Anna Elsewhere"]
    assert [row.status for row in rows] == ["in_house", "arriving", "none"]
    assert rows[0].with_names == ("Max",)


def test_the_list_offers_who_is_spelt_alike_when_nobody_is_called_so(house: House) -> None:
    mueller = make_guest(house, "Wolfgang Müller", languages=("de",))
    lucja = make_guest(house, "Łucja Żółkiewska")
    make_stay(house, lucja, "412")
    for typed, show, expected in (
        ("Mueler", "all", [mueller]), ("дгсоф", "all", [lucja]), ("zolkewska", "in_house", [lucja]),
        ("Mueler", "in_house", []), ("brandenburg", "all", []),
    ):  # fmt: skip
        found = guests.listing(house.desk(), filters=GuestFilters(text=typed, show=show))
        assert [row.id for row in found.rows] == expected
        assert found.is_near
    assert not guests.listing(house.desk(), filters=GuestFilters(text="müll")).is_near


def test_the_list_narrows(house: House) -> None:
    here = make_guest(house, "Łucja Żółkiewska", languages=("pl", "en"))
    other = make_guest(house, "Lukas Brandt", languages=("de",))
    make_stay(house, here)
    facts.record(house.desk(), command_id=new_id(), guest_id=here,
                 order=FactOrder(kind="allergy", code="peanuts"))  # fmt: skip

    def keys(**filters: object) -> list[str]:
        return [row.id for row in guests.listing(house.desk(), filters=GuestFilters(**filters)).rows]  # type: ignore[arg-type]

    assert keys(text="lu") == [here, other]
    assert keys(text="lu", show="in_house") == [here]
    assert keys(show="alerts") == [here]
    assert keys(show="never_asked") == [other]
    assert keys(language="de") == [other]
    assert keys(text="!") == []


def test_the_list_goes_on_where_it_ended(house: House) -> None:
    for at in range(5):
        make_guest(house, f"Guest {at}")
    first = guests.listing(house.desk(), limit=2)
    second = guests.listing(house.desk(), after=first.after, limit=2)
    last = guests.listing(house.desk(), after=second.after, limit=2)
    assert first.total == 5
    assert last.after is None
    assert len({row.id for part in (first, second, last) for row in part.rows}) == 5


def test_what_hangs_on_the_wrong_guest_is_moved_and_moved_back(house: House) -> None:
    wrong, right = make_guest(house, "Anna Nowak"), make_guest(house, "Anna Nowicka")
    note, _ = notes.add(house.desk(), command_id=new_id(), guest_id=wrong, text="Likes jazz")
    before, changes = wrong_guest.move(
        house.desk(), command_id=new_id(), kind="note", subject_id=note.id, to_guest=right
    )
    assert before == wrong
    assert {wrong, right} <= changes.ids
    assert notes.note(house.desk(), note_id=note.id).guest_id == right
    request = make_request(house, wrong, "Towels")
    wrong_guest.move(house.desk(), command_id=new_id(), kind="request", subject_id=request, to_guest=right)
    assert guests.page(house.desk(), guest_id=wrong).open_matters == ()
    with pytest.raises(NotFound):
        wrong_guest.move(house.desk(), command_id=new_id(), kind="card", subject_id="none", to_guest=right)


def test_recent_guests_are_those_somebody_worked_with(house: House) -> None:
    first = make_guest(house, "Anna Nowak")
    make_guest(house, "Ben Carter")
    later = house.desk(at=MORNING + timedelta(hours=1))
    guests.edit(later, command_id=new_id(), guest_id=first, version=1, details=GuestDetails(name="Anna N."))
    assert [row.name for row in guests.recent(later, limit=1)] == ["Anna N."]


def make_request(house: House, guest_id: str, what: str, quantity: int = 1) -> str:
    key = new_id()
    Request.create(
        id=key, place_id=house.place.id, number=f"RQ-{key[-6:]}", guest_id=guest_id, what=what,
        quantity=quantity, department="housekeeping", status="open", asked_at=MORNING,
        asked_of_id=house.people["desk"].id, promised_at=MORNING + timedelta(minutes=23),
        owner_id=house.people["desk2"].id,
    )  # fmt: skip
    return key


def make_gesture(house: House, guest_id: str, what: str, outcome: str = "") -> str:
    item, key = new_id(), new_id()
    CatalogueItem.create(id=item, place_id=house.place.id, name=what, cost_minor=1400)
    Gesture.create(
        id=key, place_id=house.place.id, number=f"GE-{key[-6:]}", guest_id=guest_id, item_id=item, what=what,
        amount_minor=1400, status="delivered", employee_id=house.people["desk"].id,
        business_date=TODAY - timedelta(days=100), given_at=MORNING - timedelta(days=100), outcome=outcome,
    )  # fmt: skip
    return key


def test_the_list_in_the_order_of_family_names(house: House) -> None:
    for name in ("Łucja Żółkiewska", "Adam Zając", "Ludwig van Beethoven"):
        make_guest(house, name)
    make_guest(house, "Nagy János", languages=("hu",))
    order = GuestFilters(order="name")
    assert [row.name for row in guests.listing(house.desk(), filters=order).rows] == [
        "Ludwig van Beethoven", "Nagy János", "Adam Zając", "Łucja Żółkiewska",
    ]  # fmt: skip
    narrowed = GuestFilters(order="name", text="l")
    assert [row.name for row in guests.listing(house.desk(), filters=narrowed).rows] == [
        "Ludwig van Beethoven", "Łucja Żółkiewska",
    ]  # fmt: skip


def test_a_long_list_says_that_there_are_more(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["app.services.guests.listing"], "MOST_COUNTED", 2)
    for number in range(4):
        make_guest(house, f"Anna {number}", languages=("pl",))
    for filters in (GuestFilters(text="anna"), GuestFilters(language="pl")):
        found = guests.listing(house.desk(), filters=filters)
        assert (found.total, found.has_more) == (2, True)
    assert guests.listing(house.desk()).total == 4
    assert not guests.listing(house.desk()).has_more


def test_pages_of_the_list_join_without_a_gap(house: House) -> None:
    keys = [make_guest(house, f"Guest {number}") for number in range(9)]
    make_stay(house, keys[4], "412")
    make_stay(house, keys[2], "413", status="expected")
    seen: list[str] = []
    after = None
    while True:
        found = guests.listing(house.desk(), after=after, limit=2)
        seen += [row.id for row in found.rows]
        after = found.after
        if after is None:
            break
    assert seen[:2] == [keys[4], keys[2]]
    assert sorted(seen) == sorted(keys)


def test_parts_of_a_name_come_back_as_they_were_given(house: House) -> None:
    guest = make_guest(
        house, "Piet van der Berg", given_name="Piet", family_prefix="van der", family_name="Berg",
        generation="Jr", name_locale="nl", greetings={"en": "Dear Piet,", "pl": " "},
    )  # fmt: skip
    told = guests.form(house.desk(), guest_id=guest).details
    assert (told.family_prefix, told.family_name, told.generation, told.name_locale) == (
        "van der", "Berg", "Jr", "nl",
    )  # fmt: skip
    assert told.greetings == {"en": "Dear Piet,"}


def test_those_who_speak_a_language_are_listed_whether_they_are_few_or_many(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = {"Anna Lis": ("pl", "en"), "Ben Carter": ("en",), "Cem Aydın": (), "Dora Kot": ("pl",)}
    for name, languages in spoken.items():
        make_guest(house, name, languages=languages)
    assert sorted(languages_there(house.place.id)) == sorted(["[]", '["en"]', '["pl","en"]', '["pl"]'])
    for few in (10, 1):
        monkeypatch.setattr(sys.modules["app.services.guests.listing"], "_FEW_SPEAKERS", few)
        for language, names in (
            ("pl", ["Anna Lis", "Dora Kot"]),
            ("en", ["Anna Lis", "Ben Carter"]),
            ("tr", []),
        ):
            found = guests.listing(house.desk(), filters=GuestFilters(language=language, order="name"))
            assert sorted(row.name for row in found.rows) == names
            assert found.total == len(names)
        make_guest(house, f"Ewa {few}")
