"""Cards are kept as they were printed, and their words stay off the history."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.cards import CardText
from app.domain.ids import new_id
from app.domain.made_cards import CardWish, joined, parted, without
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.audit import AuditEntry, AuditWords
from app.models.card import Attachment, Card
from app.services import cards
from tests.services.front_desk import here, room
from tests.services.giving import Till, till
from tests.services.guest_house import make_guest
from tests.store import House

__all__ = ["till"]
PDF = b"%PDF-1.7 a card of the house"


def wish(guest_id: str | None, **fields: Any) -> CardWish:
    words = {"style": "botanical", "language": "pl", "greeting": "Droga Pani Łucjo,", "body": "Sto lat.",
             "closing": "Serdecznie", "sign": "Maja", "occasion": "birthday", "seed": 7}  # fmt: skip
    return CardWish(guest_id=guest_id, **{**words, **fields})


def keep(house: House, order: CardWish, pdf: bytes = PDF, **how: Any) -> Any:
    command_id = how.pop("command_id", None) or new_id()
    return cards.keep(house.desk(**how), command_id=command_id, wish=order, pdf=pdf)


def test_the_very_file_that_printed_comes_back(house: House) -> None:
    guest = make_guest(house, "Łucja Żółkiewska")
    card, changes = keep(house, wish(guest))
    assert cards.document(house.desk(), card_id=card.id) == PDF
    assert changes.touch("card")
    assert guest in changes.ids


def test_a_card_keeps_its_words_and_its_maker(house: House) -> None:
    guest = make_guest(house, "Łucja Żółkiewska")
    card, _ = keep(house, wish(guest))
    assert (card.greeting, card.closing, card.made_by) == ("Droga Pani Łucjo,", "Serdecznie", "Maja Nowak")
    assert [each.id for each in cards.made(house.desk(), guest_id=guest)] == [card.id]


def test_a_repeated_press_keeps_one_card(house: House) -> None:
    guest, command = make_guest(house, "Łucja Żółkiewska"), new_id()
    first, _ = keep(house, wish(guest), command_id=command)
    again, _ = keep(house, wish(guest), command_id=command)
    assert first.id == again.id
    assert Card.select().count() == 1


def test_no_word_of_the_card_stands_in_the_history(house: House) -> None:
    keep(house, wish(make_guest(house, "Łucja Żółkiewska"), body="Our secret sentence."))
    told = [str(entry.__data__) for entry in AuditEntry.select()]
    told += [str(words.__data__) for words in AuditWords.select()]
    assert any("card.made" in text for text in told)
    assert not any("secret" in text for text in told)


def test_printing_is_counted(house: House) -> None:
    card, _ = keep(house, wish(None))
    cards.printed(house.desk(), command_id=new_id(), card_id=card.id, copies=2)
    after, _ = cards.printed(house.desk(), command_id=new_id(), card_id=card.id, copies=1)
    assert after.copies == 3
    assert after.printed_at is not None


def test_saving_a_file_is_no_printing(house: House) -> None:
    card, _ = keep(house, wish(None))
    after, _ = cards.printed(house.desk(), command_id=new_id(), card_id=card.id, copies=0)
    assert (after.copies, after.printed_at) == (0, None)


def test_a_file_that_was_changed_in_the_store_is_not_printed(house: House) -> None:
    card, _ = keep(house, wish(None))
    Attachment.update(content=b"%PDF something else").execute()
    with pytest.raises(Refused, match="card_damaged"):
        cards.document(house.desk(), card_id=card.id)


def test_a_card_larger_than_the_house_keeps_is_refused(house: House) -> None:
    with pytest.raises(Refused, match="card_large"):
        keep(house, wish(None), b"%PDF" + bytes(2 * 1024 * 1024))


@pytest.mark.parametrize(("style", "pdf"), [("baroque", PDF), ("botanical", b"")])
def test_what_is_no_card_is_refused(house: House, style: str, pdf: bytes) -> None:
    with pytest.raises(BadInput):
        keep(house, wish(None, style=style), pdf)


def test_a_card_hangs_on_its_gesture_and_starts_from_its_words(till: Till) -> None:
    house = till.house
    given = till.give(1400, card_text="Sto lat, Pani Łucjo!\nDużo słońca.")
    begun = cards.desk(house.desk(), gesture_id=given.gesture_id)
    assert (begun.guest_id, begun.card_text.splitlines()[0]) == (till.guest_id, "Sto lat, Pani Łucjo!")
    card, _ = keep(house, wish(till.guest_id, gesture_id=given.gesture_id))
    found = cards.of_gesture(house.desk(), gesture_id=given.gesture_id)
    assert found is not None
    assert found.id == card.id


def test_a_new_card_knows_the_room(house: House) -> None:
    desk = house.desk()
    guest = make_guest(house, "Łucja Żółkiewska", gender="f", languages=("pl",))
    here(desk, guest, room(desk))
    begun = cards.desk(desk, guest_id=guest)
    assert (begun.room, begun.languages, begun.addressee.gender) == ("412", ("pl",), "f")


def test_only_the_desk_prints_cards(house: House) -> None:
    with pytest.raises(NotAllowed):
        keep(house, wish(None), code="kitchen")


def test_a_card_that_is_not_there_is_said_so(house: House) -> None:
    with pytest.raises(NotFound):
        cards.document(house.desk(), card_id=new_id())


def test_pages_go_on_where_the_last_one_ended(house: House) -> None:
    made = [keep(house, wish(None, seed=number), PDF + bytes([number]))[0].id for number in range(3)]
    first = cards.made(house.desk(), limit=2)
    rest = cards.made(house.desk(), before=first[-1].id, limit=2)
    assert [each.id for each in (*first, *rest)] == made[::-1]


def test_one_text_is_parted_and_joined_again() -> None:
    text = "Droga Pani Łucjo,\nSto lat i dużo słońca.\nSerdecznie"
    parts = parted(text, "Maja")
    assert (parts.greeting, parts.closing, parts.sign) == ("Droga Pani Łucjo,", "Serdecznie", "Maja")
    assert joined(parts) == text


def test_a_short_sentence_at_the_end_is_no_closing() -> None:
    assert parted("Hello,\nWelcome.\nSee you soon.", "").closing == ""


def test_a_card_on_a_birthday_is_a_birthday_card(house: House) -> None:
    day = house.desk().business_date
    born = make_guest(house, "Łucja Żółkiewska", birth_month=day.month, birth_day=day.day)
    wed = make_guest(house, "Emily Carter", wedding_on=day.replace(year=day.year - 3))
    other = make_guest(house, "Kerem Aydın", birth_month=day.month % 12 + 1, birth_day=1)
    starts = [cards.desk(house.desk(), guest_id=guest).occasion for guest in (born, wed, other)]
    assert starts == ["birthday", "anniversary", ""]


def test_an_emoji_is_taken_out_with_its_unseen_signs() -> None:
    words = CardText("Dear ❤️,", "One 👨‍👩‍👧 two ❤️‍🔥 three", "", "Maja")
    assert without(words, ("❤", "👨‍👩‍👧", "❤‍🔥")) == CardText("Dear ,", "One two three", "", "Maja")
