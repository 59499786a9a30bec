"""Photos and papers of requests and gestures: small, of few kinds, for who may see them, on both engines."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from app.domain.gestures import GestureOrder
from app.domain.ids import new_id
from app.domain.privacy import FileRow
from app.domain.requests import RequestOrder
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.card import Attachment
from app.services import attachments, gestures, privacy, requests
from app.services.verify import verify
from tests.services.guest_house import make_guest
from tests.store import House


@pytest.fixture
def lamp() -> bytes:
    out = BytesIO()
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    Image.new("RGB", (2400, 1200), "brown").save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.fixture
def asked(house: House) -> str:
    order = RequestOrder(what="Lamp broken", guest_id=make_guest(house, "Ben Carter"))
    return requests.log(house.desk(), command_id=new_id(), order=order)[0].id


def attach(
    house: House, owner: str, data: bytes, kind: str = attachments.REQUEST, who: str = "desk"
) -> tuple[FileRow, ...]:
    media, content = privacy.prepared(data)
    return attachments.attach(
        house.desk(who), command_id=new_id(), owner_kind=kind, owner_id=owner, media_type=media,
        content=content, caption=" broken \n lamp ",
    )[0]  # fmt: skip


def test_a_photo_of_the_lamp_is_small_and_tells_no_place(house: House, asked: str, lamp: bytes) -> None:
    (file,) = attach(house, asked, lamp)
    assert (file.caption, file.media_type, file.added_by) == ("broken lamp", "image/jpeg", "Maja")
    media, kept = attachments.content(house.desk("desk2"), file_id=file.id)
    with Image.open(BytesIO(kept)) as picture:
        assert (media, picture.size) == ("image/jpeg", (1600, 800))
        assert not picture.getexif()
    assert file.size == len(kept)


def test_it_is_taken_away_and_brought_back_until_the_rules_run(house: House, asked: str, lamp: bytes) -> None:
    (file,) = attach(house, asked, lamp)
    assert attachments.remove(house.desk(), command_id=new_id(), file_id=file.id)[0] == ()
    assert attachments.restore(house.desk(), command_id=new_id(), file_id=file.id)[0] == (file,)
    attachments.remove(house.desk(), command_id=new_id(), file_id=file.id)
    privacy.run(house.desk("manager"))
    assert Attachment.select().count() == 0
    with pytest.raises(NotFound, match="photo_not_found"):
        attachments.content(house.desk(), file_id=file.id)


def test_there_are_limits_and_only_some_kinds(house: House, asked: str, lamp: bytes) -> None:
    with pytest.raises(BadInput, match="file_kind"):
        attach(house, asked, b"MZ a program")
    with pytest.raises(Refused, match="file_large"):
        attach(house, asked, b"%PDF-1.7" + b"0" * 2_100_000)
    for _ in range(12):
        attach(house, asked, lamp)
    with pytest.raises(Refused, match="files_many"):
        attach(house, asked, lamp)


def test_a_slip_that_is_taken_back_leaves_no_photo(house: House, asked: str, lamp: bytes) -> None:
    attach(house, asked, lamp)
    requests.take_back(house.desk(), command_id=new_id(), request_id=asked)
    assert Attachment.select().count() == 0


def test_a_receipt_of_a_gesture_is_for_who_may_see_the_gesture(house: House, lamp: bytes) -> None:
    order = GestureOrder(guest_id=make_guest(house, "Ben Carter"), what="Flowers", amount_minor=0)
    given, _ = gestures.give(house.desk(), command_id=new_id(), order=order)
    (file,) = attach(house, given.gesture_id, lamp, attachments.GESTURE)
    with pytest.raises(NotAllowed, match="not_yours"):
        attachments.content(house.desk("desk2"), file_id=file.id)
    assert attachments.content(house.desk("supervisor"), file_id=file.id)[1]
    with pytest.raises(NotAllowed):
        attach(house, given.gesture_id, lamp, attachments.GESTURE, who="admin")


def test_a_changed_photo_is_found_by_the_check(house: House, asked: str, lamp: bytes) -> None:
    (file,) = attach(house, asked, lamp)
    Attachment.update(content=b"another").where(Attachment.id == file.id).execute()
    (check,) = (each for each in verify(house.place, deep=True) if each.name == "attachments")
    assert check.faults == (f"attachment changed: {file.id}",)
