"""Many cards at once: everyone once, discreet guests left out, and gone on with after a stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.batches import BatchCard, BatchRow, BatchWish, ListedCard, Source, State
from app.domain.card_texts import HouseText
from app.domain.cards import CardText
from app.domain.ids import new_id
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.guest import Guest, GuestRedirect, Preference
from app.models.stay import Purchase, StayGuest
from app.services import batches, card_texts, cards, privacy, timeline
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.store import MORNING, House

PDF = b"%PDF-1.7 a card of a batch"
YESTERDAY = TODAY - timedelta(days=1)


def begin(house: House, source: str, **wish: Any) -> BatchRow:
    batch, _ = batches.begin(house.desk(), command_id=new_id(), wish=BatchWish(source=source, **wish))
    return batch


def cards_of(house: House, batch: BatchRow) -> tuple[BatchCard, ...]:
    return batches.cards(house.desk(), batch_id=batch.id)


def chosen(house: House, *names: str, **details: object) -> BatchRow:
    keys = tuple(make_guest(house, name, **details) for name in names)
    return begin(house, Source.CHOSEN, guest_ids=keys)


def keep_and_print(house: House, card: BatchCard) -> None:
    batches.keep(house.desk(), command_id=new_id(), card_key=card.id, pdf=PDF)
    batches.printed(house.desk(), command_id=new_id(), card_keys=(card.id,))


def test_those_who_left_yesterday_get_thanks_in_their_own_language(house: House) -> None:
    left = make_guest(house, "Łucja Żółkiewska", gender="f", languages=("pl",), given_name="Łucja")
    make_stay(house, left, status="departed", arrives=TODAY - timedelta(days=3), nights=2)
    stays = make_guest(house, "Emily Carter")
    make_stay(house, stays, room="501")
    batch = begin(house, Source.LEFT_YESTERDAY)
    (card,) = cards_of(house, batch)
    assert (card.name, card.language, card.occasion) == ("Łucja Żółkiewska", "pl", "thanks")
    assert card.text.greeting == "Droga Pani Łucjo,"
    assert card.text.sign == "Maja Nowak, Hotel Aurora"


def test_a_greeting_the_house_wrote_down_is_used(house: House) -> None:
    batch = chosen(house, "Emily Carter", languages=("en",))
    (plain,) = cards_of(house, batch)
    assert plain.text.greeting == "Dear Emily,"
    Guest.update(greetings={"en": "Dear Em,"}).execute()
    begun = begin(house, Source.CHOSEN, guest_ids=(plain.guest_id or "",))
    assert cards_of(house, begun)[0].text.greeting == "Dear Em,"


def test_those_who_left_today_are_another_batch(house: House) -> None:
    left = make_guest(house, "Emily Carter")
    make_stay(house, left, status="departed", arrives=TODAY - timedelta(days=3), nights=3)
    assert len(cards_of(house, begin(house, Source.LEFT_TODAY))) == 1
    with pytest.raises(Refused, match="batch_nobody"):
        begin(house, Source.LEFT_YESTERDAY)


def test_arrivals_are_welcomed_once_whatever_is_booked(house: House) -> None:
    who = make_guest(house, "Emily Carter")
    make_stay(house, who, status="expected")
    make_stay(house, who, room="501", status="expected")
    (card,) = cards_of(house, begin(house, Source.ARRIVING))
    assert card.occasion == "welcome"


def test_birthdays_of_the_week_leave_out_who_wants_no_fuss(house: House) -> None:
    make_guest(house, "Emily Carter", birth_month=TODAY.month, birth_day=TODAY.day)
    quiet = make_guest(house, "Quiet Quentin", birth_month=TODAY.month, birth_day=TODAY.day)
    make_guest(house, "Later Lara", birth_month=3, birth_day=1)
    Preference.create(
        id=new_id(), place_id=house.place.id, guest_id=quiet, group="other", text="No fuss",
        code="no_birthday", strength="required", source="declared", created_at=MORNING,
    )  # fmt: skip
    batch = begin(house, Source.BIRTHDAYS)
    assert [card.name for card in cards_of(house, batch)] == ["Emily Carter"]
    assert batch.occasion == "birthday"


def test_anniversaries_of_the_week(house: House) -> None:
    make_guest(house, "Emily Carter", wedding_on=date(2010, TODAY.month, TODAY.day))
    (card,) = cards_of(house, begin(house, Source.ANNIVERSARIES))
    assert card.occasion == "anniversary"


def test_a_shop_thanks_who_bought_yesterday(house: House) -> None:
    who = make_guest(house, "Emily Carter")
    for item in ("Ring", "Box"):
        Purchase.create(
            id=new_id(), place_id=house.place.id, guest_id=who, number=item, what=item, kind="purchase",
            bought_on=YESTERDAY,
            status="handed_over",
        )  # fmt: skip
    assert len(cards_of(house, begin(house, Source.BOUGHT_YESTERDAY))) == 1


def test_a_discreet_guest_is_left_out_until_somebody_says_why_not(house: House) -> None:
    batch = chosen(house, "Secret Guest", is_discreet=True)
    (card,) = cards_of(house, batch)
    assert (card.state, card.reason) == (State.LEFT_OUT, "discreet")
    with pytest.raises(Refused, match="guest_discreet"):
        batches.take_in(house.desk(), command_id=new_id(), card_keys=(card.id,))
    assert batch.to_print == 0
    privacy.override(
        house.desk(), command_id=new_id(), guest_id=card.guest_id or "", reason="She asked for the card."
    )
    batches.take_in(house.desk(), command_id=new_id(), card_keys=(card.id,))
    keep_and_print(house, card)
    assert cards_of(house, batch)[0].state is State.PRINTED


def test_who_became_discreet_meanwhile_gets_no_card(house: House) -> None:
    batch = chosen(house, "Emily Carter")
    (card,) = cards_of(house, batch)
    Guest.update(is_discreet=True).execute()
    with pytest.raises(Refused, match="guest_discreet"):
        batches.keep(house.desk(), command_id=new_id(), card_key=card.id, pdf=PDF)
    batches.drop_discreet(house.desk(), command_id=new_id(), card_key=card.id)
    (card,) = cards_of(house, batch)
    assert (card.state, card.reason) == (State.LEFT_OUT, "discreet")


def test_two_profiles_of_one_person_get_one_card(house: House) -> None:
    first, second = make_guest(house, "Emily Carter"), make_guest(house, "E. Carter")
    GuestRedirect.create(
        id=second, place_id=house.place.id, into_id=first, merged_by_id=house.people["desk"].id,
        merged_at=MORNING,
    )  # fmt: skip
    batch = begin(house, Source.CHOSEN, guest_ids=(second, first))
    assert [card.guest_id for card in cards_of(house, batch)] == [first]


def test_mixed_styles_take_turns(house: House) -> None:
    batch = chosen(house, "Ada", "Bo", "Cy", "Dee")
    styles = [card.style for card in cards_of(house, batch)]
    assert len(set(styles[:3])) == 3
    batch, _ = batches.dress(
        house.desk(), command_id=new_id(), batch_id=batch.id, style="notebook", occasion="", length="short"
    )
    assert {card.style for card in cards_of(house, batch)} == {"notebook"}
    assert batch.length == "short"


def test_mixed_styles_leave_the_childrens_paper_out(house: House) -> None:
    batch = chosen(house, *(f"Guest {number}" for number in range(12)))
    assert "treasure" not in {card.style for card in cards_of(house, batch)}
    treasure = begin(house, Source.CHOSEN, guest_ids=(make_guest(house, "Child"),), style="treasure")
    assert cards_of(house, treasure)[0].style == "treasure"


def test_hand_and_size_hold_for_all_that_are_not_out_and_stand_on_the_kept_card(house: House) -> None:
    batch = chosen(house, "Ada", "Bo")
    out, mine = cards_of(house, batch)
    keep_and_print(house, out)
    own = CardText("Dear Bo,", "thank you for the song.", "Yours,", "Maja")
    batches.edit(house.desk(), command_id=new_id(), card_key=mine.id, text=own, style="deco", language="en")
    batches.mark(house.desk(), command_id=new_id(), card_keys=(mine.id,), state="mend", reason="card_unfit")
    batches.dress(
        house.desk(), command_id=new_id(), batch_id=batch.id, style=batch.style, occasion=batch.occasion,
        length=batch.length, hand="firm", paper="DL",
    )  # fmt: skip
    out, mine = cards_of(house, batch)
    assert (out.hand, out.paper) == ("", "A6")
    assert (mine.hand, mine.paper, mine.text, mine.state) == ("firm", "DL", own, State.WAITING)
    batches.keep(house.desk(), command_id=new_id(), card_key=mine.id, pdf=PDF, signature="ink")
    kept = cards.one(house.desk(), card_id=cards_of(house, batch)[1].card_id or "")
    assert (kept.hand, kept.paper, kept.signature) == ("firm", "DL", "ink")


def dress(house: House, batch: BatchRow, **looks: str) -> None:
    before = {"style": batch.style, "occasion": batch.occasion, "length": batch.length, "hand": batch.hand,
              "paper": batch.paper}  # fmt: skip
    batches.dress(house.desk(), command_id=new_id(), batch_id=batch.id, **{**before, **looks})


def test_one_card_keeps_the_hand_and_size_it_was_given(house: House) -> None:
    batch = chosen(house, "Ada", "Bo")
    ada, bo = cards_of(house, batch)
    edited, _ = batches.edit(
        house.desk(), command_id=new_id(), card_key=ada.id, text=ada.text, style="deco", language="en",
        hand="round", paper="A5",
    )  # fmt: skip
    assert (edited.hand, edited.paper) == ("round", "A5")
    batches.edit(house.desk(), command_id=new_id(), card_key=bo.id, text=bo.text, style="deco", language="en")
    dress(house, batch, hand="firm", paper="DL")
    ada, bo = cards_of(house, batch)
    assert (ada.hand, ada.paper) == ("round", "A5")
    assert (bo.hand, bo.paper) == ("firm", "DL")
    for wrong, code in (({"hand": "shaky"}, "card_hand_unknown"), ({"paper": "A0"}, "card_paper_unknown")):
        with pytest.raises(BadInput, match=code):
            batches.edit(
                house.desk(), command_id=new_id(), card_key=ada.id, text=ada.text, style="deco",
                language="en", **wrong,
            )  # fmt: skip


def test_another_size_for_all_holds_for_a_list_in_one_size(house: House) -> None:
    lines = tuple(
        ListedCard(
            name=name, language="en", style="deco", occasion="thanks", size=size,
            text=CardText("Dear you,", "thank you.", "Yours,", "Maja"),
        )
        for name, size in (("Ada", "DL"), ("Bo", "DL"), ("Cy", "folded"))
    )  # fmt: skip
    batch = begin(house, Source.LIST, lines=lines)
    assert batch.paper == "DL"
    dress(house, batch, paper="A5")
    assert [card.paper for card in cards_of(house, batch)] == ["A5", "A5", "folded"]


def test_a_text_of_the_house_is_used_in_every_language_it_was_written_in(house: House) -> None:
    boss, keys = house.desk("manager"), {}
    for language, body in (("en", "the roses thank you, {greeting_name}."), ("pl", "róże dziękują.")):
        text = HouseText(name="Roses", occasion="thanks", language=language, body=body)
        keys[language] = card_texts.add(boss, command_id=new_id(), text=text)[0].id
    people = tuple(
        make_guest(house, name, languages=(code,), given_name=name)
        for name, code in (("Ada", "en"), ("Ewa", "pl"), ("Ayla", "tr"))
    )
    batch = begin(house, Source.CHOSEN, guest_ids=people, length=keys["en"])
    english, polish, turkish = cards_of(house, batch)
    assert english.text.body == "the roses thank you, Ada."
    assert polish.text.body == "róże dziękują."
    assert turkish.text.body
    assert "roses" not in turkish.text.body
    batches.dress(
        house.desk(), command_id=new_id(), batch_id=batch.id, style="mixed", occasion="thanks", length="short"
    )
    assert "roses" not in cards_of(house, batch)[0].text.body


def own_text(house: House, body: str) -> str:
    text = HouseText(name="Ours", occasion="thanks", language="en", body=body)
    kept, _ = card_texts.add(house.desk("manager"), command_id=new_id(), text=text)
    return kept.id


@pytest.mark.parametrize("source", [Source.LEFT_YESTERDAY, Source.ARRIVING, Source.CHOSEN])
def test_a_text_names_the_room_of_the_stay_the_card_is_about(house: House, source: Source) -> None:
    guest = make_guest(house, "Emily Carter", languages=("en",))
    made = {
        Source.LEFT_YESTERDAY: ("departed", TODAY - timedelta(days=3), 2),
        Source.ARRIVING: ("expected", TODAY, 3),
        Source.CHOSEN: ("in_house", TODAY - timedelta(days=1), 3),
    }
    # Another stay of the same guest, which none of these cards is about.
    make_stay(house, guest, room="101", status="expected", arrives=TODAY + timedelta(days=40))
    status, arrives, nights = made[source]
    make_stay(house, guest, room="733", status=status, arrives=arrives, nights=nights)
    length = own_text(house, "room {room} was happy.")
    chosen_keys = (guest,) if source is Source.CHOSEN else ()
    batch = begin(house, source, occasion="thanks", length=length, guest_ids=chosen_keys)
    assert cards_of(house, batch)[0].text.body == "room 733 was happy."
    for wanted in ("warm", length):
        batches.dress(
            house.desk(), command_id=new_id(), batch_id=batch.id, style="deco", occasion="thanks",
            length=wanted,
        )  # fmt: skip
    assert cards_of(house, batch)[0].text.body == "room 733 was happy."


def test_a_family_stays_a_family_when_another_text_is_chosen(house: House) -> None:
    guest = make_guest(house, "Emily Carter", languages=("en",))
    stay = make_stay(
        house, guest, status="departed", arrives=TODAY - timedelta(days=3), nights=2, companion="Leo"
    )
    StayGuest.update(is_child=True).where((StayGuest.stay == stay) & (StayGuest.name == "Leo")).execute()
    batch = begin(house, Source.LEFT_YESTERDAY)
    assert cards_of(house, batch)[0].text.greeting == "Dear Emily and family,"
    batches.dress(
        house.desk(), command_id=new_id(), batch_id=batch.id, style="deco", occasion="thanks", length="short"
    )
    assert cards_of(house, batch)[0].text.greeting == "Dear Emily and family,"


def test_a_text_leaves_no_gap_where_there_is_no_room(house: House) -> None:
    guest = make_guest(house, "Emily Carter", languages=("en",))
    length = own_text(house, "the room {room}, ready.")
    batch = begin(house, Source.CHOSEN, guest_ids=(guest,), length=length)
    assert cards_of(house, batch)[0].text.body == "the room, ready."


def test_another_text_leaves_own_words_alone(house: House) -> None:
    batch = chosen(house, "Ada Lovelace", "Bo Diddley")
    mine, other = cards_of(house, batch)
    own = CardText("Dear Ada,", "thank you for the engine.", "Yours,", "Maja")
    edited, changes = batches.edit(
        house.desk(), command_id=new_id(), card_key=mine.id, text=own, style="postcard", language="en"
    )
    assert edited.is_own
    assert changes.touch("card_batch")
    batches.dress(
        house.desk(), command_id=new_id(), batch_id=batch.id, style="notebook", occasion="welcome",
        length="warm",
    )  # fmt: skip
    mine, other = cards_of(house, batch)
    assert (mine.text, mine.style) == (own, "postcard")
    assert (other.occasion, other.style) == ("welcome", "notebook")


def test_leaving_out_and_taking_in(house: House) -> None:
    batch = chosen(house, "Ada", "Bo")
    keys = tuple(card.id for card in cards_of(house, batch))
    batches.leave_out(house.desk(), command_id=new_id(), card_keys=keys)
    assert batches.one(house.desk(), batch_id=batch.id).to_print == 0
    batches.take_in(house.desk(), command_id=new_id(), card_keys=keys[:1])
    states = [card.state for card in cards_of(house, batch)]
    assert states == [State.WAITING, State.LEFT_OUT]


def test_a_printed_card_hangs_on_its_guests_story_and_is_never_printed_again(house: House) -> None:
    batch = chosen(house, "Emily Carter")
    (card,) = cards_of(house, batch)
    keep_and_print(house, card)
    (card,) = cards_of(house, batch)
    assert (card.state, cards.document(house.desk(), card_id=card.card_id or "")) == (State.PRINTED, PDF)
    story = timeline.of_guest(house.desk(), guest_id=card.guest_id or "")
    assert [entry.kind for entry in story.entries if entry.kind == "card"] == ["card"]
    assert cards.one(house.desk(), card_id=card.card_id or "").copies == 1
    with pytest.raises(Refused, match="batch_printed"):
        batches.edit(
            house.desk(),
            command_id=new_id(),
            card_key=card.id,
            text=card.text,
            style="notebook",
            language="en",
        )
    batches.leave_out(house.desk(), command_id=new_id(), card_keys=(card.id,))
    assert cards_of(house, batch)[0].state is State.PRINTED


def test_a_batch_is_gone_on_with_where_it_stopped(house: House) -> None:
    batch = chosen(house, "Ada", "Bo", "Cy")
    first, second, third = cards_of(house, batch)
    keep_and_print(house, first)
    batches.mark(
        house.desk(), command_id=new_id(), card_keys=(second.id,), state="stopped", reason="print_paper"
    )
    (again,) = batches.open_ones(house.desk(code="desk2"))
    assert again.counts == {"printed": 1, "stopped": 1, "waiting": 1}
    assert again.to_print == 2
    for card in (second, third):
        keep_and_print(house, card)
    closed, _ = batches.close(house.desk(), command_id=new_id(), batch_id=batch.id)
    assert closed.closed_at is not None
    assert batches.open_ones(house.desk()) == ()


def test_saving_into_one_file_counts_no_copies(house: House) -> None:
    batch = chosen(house, "Ada")
    (card,) = cards_of(house, batch)
    batches.keep(house.desk(), command_id=new_id(), card_key=card.id, pdf=PDF)
    batches.printed(house.desk(), command_id=new_id(), card_keys=(card.id,), saved=True)
    (card,) = cards_of(house, batch)
    assert (card.state, card.reason) == (State.PRINTED, "saved")
    assert cards.one(house.desk(), card_id=card.card_id or "").copies == 0


def test_a_list_keeps_its_words(house: House) -> None:
    text = CardText("", "Thank you!", "", "Maja")
    line = ListedCard(name="Ada", language="tr", style="postcard", occasion="thanks", text=text)
    line = replace(line, hand="neat", size="square")
    batch = begin(house, Source.LIST, lines=(line,), name="list.csv")
    (card,) = cards_of(house, batch)
    assert (card.text, card.language, card.guest_id, batch.name) == (text, "tr", None, "list.csv")
    assert (card.hand, card.paper) == ("neat", "square")


def test_a_card_left_out_is_not_kept(house: House) -> None:
    batch = chosen(house, "Ada")
    (card,) = cards_of(house, batch)
    batches.leave_out(house.desk(), command_id=new_id(), card_keys=(card.id,))
    with pytest.raises(Refused, match="batch_left_out"):
        batches.keep(house.desk(), command_id=new_id(), card_key=card.id, pdf=PDF)


@pytest.mark.parametrize(
    ("wish", "code"),
    [({"source": "everyone"}, "batch_source"), ({"source": "chosen", "style": "oil"}, "card.style"),
     ({"source": "chosen", "occasion": "war"}, "card.occasion"),
     ({"source": "chosen", "length": "long"}, "card.length"),
     ({"source": "chosen", "hand": "claw"}, "card_hand_unknown"),
     ({"source": "chosen", "paper": "A3"}, "card_paper_unknown")],
)  # fmt: skip
def test_what_does_not_exist_is_refused(house: House, wish: dict[str, str], code: str) -> None:
    with pytest.raises(BadInput, match=code):
        begin(house, **wish)


def test_wrong_words_and_states_are_refused(house: House) -> None:
    batch = chosen(house, "Ada")
    (card,) = cards_of(house, batch)
    for text, style, language, code in (
        (card.text, "oil", "en", "card.style"), (card.text, "notebook", "xx", "card_language"),
        (CardText("", " ", "", ""), "notebook", "en", "card_empty"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=code):
            batches.edit(
                house.desk(), command_id=new_id(), card_key=card.id, text=text, style=style, language=language
            )
    with pytest.raises(BadInput, match="batch_state"):
        batches.mark(house.desk(), command_id=new_id(), card_keys=(card.id,), state="printed")
    with pytest.raises(NotFound):
        batches.one(house.desk(), batch_id=new_id())
    with pytest.raises(NotFound):
        batches.keep(house.desk(), command_id=new_id(), card_key=new_id(), pdf=PDF)


def test_too_many_at_once_are_refused(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.batches.beginning.MOST_CARDS", 1)
    with pytest.raises(Refused, match="batch_many"):
        chosen(house, "Ada", "Bo")


def test_only_those_who_print_cards_make_batches(house: House) -> None:
    with pytest.raises(NotAllowed):
        batches.begin(
            house.desk(code="kitchen"), command_id=new_id(), wish=BatchWish(source=Source.BIRTHDAYS)
        )


def test_a_card_that_was_never_printed_is_among_what_the_guest_is_told(house: House) -> None:
    batch = chosen(house, "Ada", "Bo")
    waiting, out = cards_of(house, batch)
    keep_and_print(house, out)
    told, _ = privacy.gather(house.desk("manager"), guest_id=waiting.guest_id or "")
    (entry,) = told.entries["card_batches"]
    assert entry.on == TODAY
    assert waiting.text.body in entry.values
    assert "cards" not in told.entries
    told, _ = privacy.gather(house.desk("manager"), guest_id=out.guest_id or "")
    assert len(told.entries["cards"]) == 1
    assert "card_batches" not in told.entries
