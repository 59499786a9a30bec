"""The place's own address is written once, and discreet guests get no envelope."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.addresses import Address
from app.domain.batches import BatchWish, Source
from app.domain.ids import new_id
from app.errors import BadInput, NotAllowed
from app.services import addresses, batches, privacy, profiles
from tests.services.guest_house import make_guest
from tests.store import House

OWN = Address(street="ul. Lipowa 7", city="Zakopane", postal_code="34-500", country="PL")


def test_the_sender_is_kept_for_all_desks(house: House) -> None:
    assert addresses.sender(house.desk()) == Address(name="Hotel Aurora")
    kept, changes = addresses.keep_sender(house.desk(), command_id=new_id(), address=OWN)
    assert changes.touch("place")
    assert kept == addresses.sender(house.desk(code="desk2"))
    assert (kept.name, kept.city, kept.country) == ("Hotel Aurora", "Zakopane", "PL")
    moved = Address(street="Rynek 1", city="Kraków", country="PL")
    addresses.keep_sender(house.desk(), command_id=new_id(), address=moved)
    assert addresses.sender(house.desk()).city == "Kraków"


def test_a_sender_is_no_essay_and_only_the_desk_writes_it(house: House) -> None:
    with pytest.raises(BadInput, match="address_long"):
        addresses.keep_sender(house.desk(), command_id=new_id(), address=Address(street="x" * 400))
    with pytest.raises(NotAllowed):
        addresses.keep_sender(house.desk(code="kitchen"), command_id=new_id(), address=OWN)


def test_envelopes_are_for_those_who_want_post(house: House) -> None:
    open_guest, secret = make_guest(house, "Emily Carter"), make_guest(house, "Secret", is_discreet=True)
    found = addresses.of_guests(house.desk(), guest_ids=(secret, open_guest, open_guest))
    assert [(key, address.name) for key, address in found] == [(open_guest, "Emily Carter")]


def test_why_it_must_be_opens_the_way_to_a_discreet_guest(house: House) -> None:
    secret = make_guest(house, "Secret", is_discreet=True)
    privacy.override(house.desk(), command_id=new_id(), guest_id=secret, reason="A parcel she asked for")
    assert [key for key, _ in addresses.of_guests(house.desk(), guest_ids=(secret,))] == [secret]
    assert addresses.of_guests(house.desk(code="desk2"), guest_ids=(secret,)) == ()


def test_a_typed_address_is_kept_with_the_guest(house: House) -> None:
    who = make_guest(house, "Emily Carter")
    before = profiles.row_of(house.desk(), who).version
    kept, changes = addresses.keep_of_guest(
        house.desk(), command_id=new_id(), guest_id=who, address=replace(OWN, name="E. Carter")
    )
    assert changes.touch("guest")
    assert kept == replace(OWN, name="Emily Carter")
    assert addresses.of_guests(house.desk(), guest_ids=(who,)) == ((who, kept),)
    assert profiles.row_of(house.desk(), who).version == before + 1
    with pytest.raises(BadInput, match="address_long"):
        addresses.keep_of_guest(
            house.desk(), command_id=new_id(), guest_id=who, address=Address(city="x" * 400)
        )


def test_envelopes_of_a_batch_leave_out_whom_the_batch_leaves_out(house: House) -> None:
    keys = tuple(make_guest(house, name) for name in ("Ada", "Bo"))
    batch, _ = batches.begin(
        house.desk(), command_id=new_id(), wish=BatchWish(source=Source.CHOSEN, guest_ids=keys)
    )
    first, _ = batches.cards(house.desk(), batch_id=batch.id)
    batches.leave_out(house.desk(), command_id=new_id(), card_keys=(first.id,))
    assert [each.name for _, each in addresses.of_batch(house.desk(), batch_id=batch.id)] == ["Bo"]
