"""House texts, colours, logo, own hand and signature: kept in the place's store, for those who may."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.card_texts import HouseText
from app.domain.ids import new_id
from app.domain.made_cards import CardWish
from app.domain.pen_case import LARGEST_FONT, LARGEST_SIGNATURE
from app.errors import BadInput, NotAllowed, NotFound
from app.models.card import Attachment
from app.services import card_texts, cards, pen_case
from tests.store import House

TEXT = HouseText(name="Po weekendzie", occasion="thanks", language="pl", body="Dziękujemy, {greeting_name}!")
PNG = b"\x89PNG\r\n\x1a\n and so on"


def test_a_text_is_written_changed_retired_and_put_back(house: House) -> None:
    boss = house.desk("manager")
    text, changes = card_texts.add(boss, command_id=new_id(), text=TEXT)
    assert changes.touch("card_text")
    changed, _ = card_texts.edit(boss, command_id=new_id(), text=replace(text, body="Do zobaczenia!"))
    assert changed.body == "Do zobaczenia!"
    assert card_texts.texts(house.desk()) == (changed,)
    card_texts.retire(boss, command_id=new_id(), text_id=text.id)
    assert card_texts.texts(house.desk()) == ()
    (kept,) = card_texts.texts(boss, retired=True)
    assert not kept.is_active
    again, _ = card_texts.retire(boss, command_id=new_id(), text_id=text.id, is_active=True)
    assert again.is_active


def test_a_repeated_press_writes_one_text(house: House) -> None:
    command = new_id()
    for _ in range(2):
        card_texts.add(house.desk("manager"), command_id=command, text=TEXT)
    assert len(card_texts.texts(house.desk())) == 1


def test_a_text_that_would_not_fill_is_refused_and_nothing_is_kept(house: House) -> None:
    boss = house.desk("manager")
    with pytest.raises(BadInput, match="card_text_field"):
        card_texts.add(boss, command_id=new_id(), text=replace(TEXT, body="{whoever}"))
    assert card_texts.texts(boss, retired=True) == ()
    with pytest.raises(NotFound):
        card_texts.edit(boss, command_id=new_id(), text=replace(TEXT, id="gone"))


def test_the_desk_writes_no_house_texts_and_no_colours(house: House) -> None:
    with pytest.raises(NotAllowed):
        card_texts.add(house.desk(), command_id=new_id(), text=TEXT)
    with pytest.raises(NotAllowed):
        pen_case.choose_colours(house.desk(), command_id=new_id(), colours=())
    with pytest.raises(NotAllowed):
        pen_case.keep_logo(house.desk(), command_id=new_id(), png=PNG)


def test_the_house_s_colours_and_logo_are_everybody_s(house: House) -> None:
    boss = house.desk("manager")
    pen_case.choose_colours(boss, command_id=new_id(), colours=("#112233", "#AABBCC"))
    pen_case.keep_logo(boss, command_id=new_id(), png=PNG)
    seen = pen_case.read(house.desk())
    assert (seen.colours, seen.logo) == (("#112233", "#aabbcc"), PNG)
    pen_case.choose_colours(boss, command_id=new_id(), colours=())
    pen_case.keep_logo(boss, command_id=new_id(), png=b"")
    assert pen_case.read(house.desk()) == pen_case.PenCase()


def test_a_hand_and_a_signature_are_their_owner_s_alone(house: House) -> None:
    pen_case.keep_hand(house.desk(), command_id=new_id(), font=b"font one", name="Maja")
    case, _ = pen_case.keep_hand(house.desk(), command_id=new_id(), font=b"font two", name="Maja 2")
    assert (case.hand, case.hand_name) == (b"font two", "Maja 2")
    case, _ = pen_case.keep_signature(house.desk(), command_id=new_id(), png=PNG)
    assert case.signature == PNG
    assert pen_case.read(house.desk("manager")) == pen_case.PenCase()
    case, _ = pen_case.keep_hand(house.desk(), command_id=new_id(), font=b"", name="")
    assert case.hand == b""
    assert Attachment.select().where(Attachment.owner_kind == "own_hand").count() == 2


def test_what_is_too_large_or_no_picture_is_refused(house: House) -> None:
    desk, boss = house.desk(), house.desk("manager")
    with pytest.raises(BadInput, match="hand_large"):
        pen_case.keep_hand(desk, command_id=new_id(), font=bytes(LARGEST_FONT + 1), name="x")
    with pytest.raises(BadInput, match="signature_unreadable"):
        pen_case.keep_signature(desk, command_id=new_id(), png=b"JPEG")
    with pytest.raises(BadInput, match="signature_unreadable"):
        pen_case.keep_signature(desk, command_id=new_id(), png=PNG + bytes(LARGEST_SIGNATURE))
    with pytest.raises(BadInput, match="logo_unreadable"):
        pen_case.keep_logo(boss, command_id=new_id(), png=b"<svg/>")
    for wrong in (("#112233",), ("red", "blue"), ("#11223", "#112233")):
        with pytest.raises(BadInput, match="card_colour"):
            pen_case.choose_colours(boss, command_id=new_id(), colours=wrong)


def test_a_kept_card_knows_its_hand_size_and_who_wrote_it(house: House) -> None:
    wish = CardWish(
        guest_id=None, style="deco", language="pl", greeting="Droga Aniu,", body="x", closing="", sign="M",
        hand="firm", paper="tent", writing="guides",
    )  # fmt: skip
    row, _ = cards.keep(house.desk(), command_id=new_id(), wish=wish, pdf=b"%PDF")
    assert (row.hand, row.paper, row.writing) == ("firm", "tent", "guides")
