"""A guest with something in every table, made through the services, for tests of export and erasure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.domain.facts import FactOrder
from app.domain.gestures import GestureOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.lost_property import FindOrder, IdSeen
from app.domain.made_cards import CardWish
from app.domain.preferences import PreferenceOrder
from app.domain.requests import RequestOrder
from app.models.stay import Purchase, Stay
from app.services import (
    attachments,
    cards,
    facts,
    gestures,
    guests,
    lost_property,
    notes,
    preferences,
    privacy,
    requests,
    stays,
)
from tests.services.front_desk import here, room
from tests.store import MORNING, House

NAME, NATIVE, OTHER_NAME = "Zdzisława Wyrzykiewicz", "Здзіслава Выжыкевіч", "Zdzisława Poprzednia"
PHONE, EMAIL = "+48 601 998 877", "zdzislawa@wyrzykiewicz.example"
DETAIL, CODE = "Carries Epipen Quuxotril", "macadamiazz"
# Every spelling that must be found nowhere afterwards.
TRACES = (
    NAME, NATIVE, OTHER_NAME, PHONE, EMAIL, "Wyrzykiewicz", "wyrzykiewicz", "Zdzisia", DETAIL, CODE,
    "Orchidzzea", "Reads Lemqq in bed", "Sorry about the Grzmotqq", "Happy Birqqday", "WYRZ 77",
    "Violet umbrqlla",
)  # fmt: skip
PDF = b"%PDF-1.7 for Zdzis\xc5\x82awa Wyrzykiewicz"


@dataclass
class Whole:
    """The guest's key and those of what hangs on them."""

    guest_id: str
    stay_id: str
    card_id: str = ""
    gesture_id: str = ""
    fact_id: str = ""
    request_id: str = ""
    other_note: str = ""
    keys: dict[str, str] = field(default_factory=dict)


def make_whole(house: House, picture: bytes | None = None) -> Whole:
    """Somebody the house knows everything about, gone home by now."""
    desk = house.desk()
    receipt, _ = guests.add(
        desk, command_id=new_id(),
        details=GuestDetails(name=OTHER_NAME, languages=("pl",), phone=PHONE, email=EMAIL),
    )  # fmt: skip
    details = GuestDetails(
        name=NAME, native_name=NATIVE, preferred_name="Zdzisia", languages=("pl",), phone=PHONE, email=EMAIL,
        birth_month=11, birth_day=22, company="Orchidzzea",
    )  # fmt: skip
    guests.edit(desk, command_id=new_id(), guest_id=receipt.id, version=1, details=details)
    whole = Whole(receipt.id, "")
    order = FactOrder(kind="allergy", code=CODE, severity="severe", detail=DETAIL)
    whole.fact_id = facts.record(desk, command_id=new_id(), guest_id=whole.guest_id, order=order)[0].id
    facts.reveal(desk, guest_id=whole.guest_id)
    liked = PreferenceOrder(group="in_room", text="Reads Lemqq in bed")
    preferences.add(desk, command_id=new_id(), guest_id=whole.guest_id, order=liked)
    notes.add(desk, command_id=new_id(), guest_id=whole.guest_id, text="Sorry about the Grzmotqq")
    _stay(house, whole)
    _given(house, whole)
    _papers(house, whole, picture)
    return whole


def _stay(house: House, whole: Whole) -> None:
    desk = house.desk()
    whole.stay_id = here(desk, whole.guest_id, room(desk)).id
    Stay.update(car="WYRZ 77", remark=f"{NAME} comes late").where(Stay.id == whole.stay_id).execute()
    other, _ = notes.add(desk, command_id=new_id(), stay_id=whole.stay_id, text=f"{NAME} left a tip")
    whole.other_note = other.id
    wish = RequestOrder(what=f"Flowers for {NAME}", guest_id=whole.guest_id, stay_id=whole.stay_id)
    asked, _ = requests.log(desk, command_id=new_id(), order=wish)
    whole.request_id = asked.id
    requests.decline(
        desk,
        command_id=new_id(),
        request_id=asked.id,
        reason=f"{EMAIL} said no",
        alternative="Violet umbrqlla",
    )


def _given(house: House, whole: Whole) -> None:
    desk = house.desk()
    order = GestureOrder(
        guest_id=whole.guest_id, what=f"Cake for {NAME}", amount_minor=1200, occasion="birthday",
        reason="Sorry about the Grzmotqq", card_text="Happy Birqqday", stay_id=whole.stay_id,
    )  # fmt: skip
    given, _ = gestures.give(desk, command_id=new_id(), order=order)
    whole.gesture_id = given.gesture_id
    Purchase.create(
        id=new_id(), place_id=house.place.id, guest_id=whole.guest_id, number="PU-1", kind="order",
        what="Violet umbrqlla", amount_minor=9900, status="handed_over", bought_on=desk.business_date,
        remark=f"call {PHONE}", closed_at=MORNING,
    )  # fmt: skip


def _papers(house: House, whole: Whole, picture: bytes | None) -> None:
    desk = house.desk()
    wish: dict[str, Any] = {"style": "botanical", "language": "pl", "closing": "", "sign": "Maja", "seed": 7}
    card, _ = cards.keep(
        desk, command_id=new_id(), pdf=PDF,
        wish=CardWish(guest_id=whole.guest_id, greeting=f"Dear {NAME}", body="Happy Birqqday", **wish),
    )  # fmt: skip
    whole.card_id = card.id
    find, _ = lost_property.log_found(
        desk, command_id=new_id(),
        order=FindOrder(description="Violet umbrqlla", category="toys", found_at=MORNING,
                        guest_id=whole.guest_id),
    )  # fmt: skip
    lost_property.return_to(desk, command_id=new_id(), item_id=find.row.id, name=NAME, seen=IdSeen.PASSPORT)
    privacy.agree_to_photo(
        desk, command_id=new_id(), guest_id=whole.guest_id, how="in_person", text=f"Ja, {NAME}", language="pl"
    )
    if picture is not None:
        privacy.keep_photo(desk, command_id=new_id(), guest_id=whole.guest_id, picture=picture)
        privacy.attach(
            desk, command_id=new_id(), guest_id=whole.guest_id, kind="letter", media_type="image/jpeg",
            content=picture, caption=f"Letter of {NAME}",
        )  # fmt: skip
        for kind, owner in ((attachments.REQUEST, whole.request_id), (attachments.GESTURE, whole.gesture_id)):
            attachments.attach(
                desk, command_id=new_id(), owner_kind=kind, owner_id=owner, media_type="image/jpeg",
                content=picture, caption=f"Lamp of {NAME}",
            )  # fmt: skip


def gone_home(house: House, whole: Whole) -> None:
    """The stay is over, and a manager may do what is left."""
    stays.check_out(house.desk(), command_id=new_id(), stay_id=whole.stay_id)
