"""Lost property on both engines: found, asked for, matched, handed back, and every way back."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from peewee import IntegrityError
from PIL import Image

from app.domain.ids import new_id
from app.domain.lost_property import FindCard, FindFilter, FindOrder, FindStatus, IdSeen
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.audit import AuditWords
from app.models.base import database
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.place import Command
from app.services import lost_property as finds
from app.services import timeline, today
from tests.services.front_desk import guest, here, room
from tests.store import MORNING, House

MARK = "name tag sewn inside the left ear: Teo"


def order(**fields: Any) -> FindOrder:
    wanted: dict[str, Any] = {"description": "Teddy bear", "category": "toys", "found_at": MORNING}
    return FindOrder(**{**wanted, **fields})


def found(house: House, **fields: Any) -> FindCard:
    card, _ = finds.log_found(house.desk(), command_id=new_id(), order=order(**fields))
    return card


def asked(house: House, **fields: Any) -> FindCard:
    card, _ = finds.log_asked(house.desk(), command_id=new_id(), order=order(**fields))
    return card


def picture(size: tuple[int, int] = (2400, 1200), **save: Any) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "brown").save(out, "JPEG", **save)
    return out.getvalue()


def test_a_find_is_numbered_shelved_and_kept_for_its_kinds_days(house: House) -> None:
    number = room(house.desk(), "214")
    card = found(house, room_id=number, where="under the bed", shelf="C2", found_by="Ana Costa")
    row = card.row
    assert (row.number, row.status, row.room, row.where) == (
        "LF-0001",
        FindStatus.FOUND,
        "214",
        "under the bed",
    )
    assert (row.keep_until, row.shelf, row.logged_by) == (date(2027, 2, 20), "C2", "Maja Nowak")
    assert [(each.action, each.about) for each in card.custody] == [
        ("found", {"by": "Ana Costa", "shelf": "C2"})
    ]
    short = found(house, description="Jam", category="food", marks=("perishable",))
    assert short.row.keep_until == date(2026, 11, 23)
    chosen = found(house, keep_until=date(2026, 12, 24))
    assert chosen.row.keep_until == date(2026, 12, 24)


def test_the_hidden_mark_is_sealed_and_every_look_is_written_down(house: House) -> None:
    card = found(house, hidden_mark=MARK)
    assert card.row.has_hidden_mark
    raw = database.execute_sql("SELECT hidden_mark FROM found_item").fetchone()[0]
    assert b"Teo" not in bytes(raw)
    told = [str(words) for words in AuditWords.select(AuditWords.words).tuples()]
    told += [str(answer) for answer in Command.select(Command.answer).tuples()]
    assert not any("Teo" in each for each in told)
    assert finds.reveal_mark(house.desk(), item_id=card.row.id) == MARK
    after = finds.one(house.desk(), item_id=card.row.id)
    assert [each.action for each in after.custody] == ["found", "mark_seen"]
    with pytest.raises(NotAllowed):
        finds.reveal_mark(house.desk("housekeeping"), item_id=card.row.id)
    with pytest.raises(NotFound, match="find_no_mark"):
        finds.reveal_mark(house.desk(), item_id=found(house).row.id)


def test_an_edit_leaves_the_mark_unless_it_is_taken_away(house: House) -> None:
    card = found(house, hidden_mark=MARK)
    edited, _ = finds.edit(
        house.desk(), command_id=new_id(), item_id=card.row.id, version=1, order=order(colour="brown")
    )
    assert (edited.row.colour, edited.row.has_hidden_mark, edited.row.version) == ("brown", True, 2)
    with pytest.raises(OutOfDate):
        finds.edit(house.desk(), command_id=new_id(), item_id=card.row.id, version=1, order=order())
    bare, _ = finds.edit(
        house.desk(), command_id=new_id(), item_id=card.row.id, version=2, order=order(hidden_mark="")
    )
    assert not bare.row.has_hidden_mark


def test_a_find_of_a_guest_stands_on_the_story_and_on_today_when_she_leaves(house: House) -> None:
    who, number = guest(house.desk()), room(house.desk())
    here(house.desk(), who, number, nights=0)
    card = found(house, guest_id=who)
    story = timeline.of_guest(house.desk(), guest_id=who)
    assert ("found_item", card.row.id) in [(entry.kind, entry.id) for entry in story.entries]
    assert card.row.id in [each.id for each in today.page(house.desk()).next]


def test_who_slept_there_the_night_before(house: House) -> None:
    who, number = guest(house.desk(), "Zofia Mazur"), room(house.desk(), "214")
    here(house.desk(), who, number)
    tomorrow = MORNING + timedelta(days=1)
    slept = finds.who_slept_there(house.desk(), room_id=number, at=tomorrow)
    assert [(one.name, one.guest_id) for one in slept] == [("Zofia Mazur", who)]
    today_too = finds.who_slept_there(house.desk(), room_id=number, at=MORNING)
    assert [one.name for one in today_too] == ["Zofia Mazur"]
    assert finds.who_slept_there(house.desk(), room_id=number, at=MORNING - timedelta(days=9)) == ()


def test_handed_back_to_a_name_with_the_kind_of_paper_only(house: House) -> None:
    card = found(house)
    back, _ = finds.return_to(
        house.desk(), command_id=new_id(), item_id=card.row.id, name="Zofia Mazur", seen=IdSeen.PASSPORT
    )
    assert (back.row.status, back.row.released_to) == (FindStatus.RETURNED, "Zofia Mazur")
    assert back.custody[-1].about == {"to": "Zofia Mazur", "seen": "passport"}
    with pytest.raises(Refused, match="find_closed"):
        finds.dispose(house.desk(), command_id=new_id(), item_id=card.row.id, how="recycled")
    again, _ = finds.reopen(house.desk(), command_id=new_id(), item_id=card.row.id)
    assert (again.row.status, again.row.released_to, again.row.closed_at) == (FindStatus.FOUND, "", None)
    with pytest.raises(Refused, match="find_open"):
        finds.reopen(house.desk(), command_id=new_id(), item_id=card.row.id)


def test_posted_unless_carriers_refuse_it(house: House) -> None:
    card = found(house)
    sent, _ = finds.post(
        house.desk(), command_id=new_id(), item_id=card.row.id, name="Zofia Mazur", carrier="Post",
        tracking="PX 1",
    )  # fmt: skip
    assert (sent.row.status, sent.row.carrier, sent.row.tracking) == (FindStatus.POSTED, "Post", "PX 1")
    passport = found(house, description="Passport", category="id_documents")
    with pytest.raises(Refused, match="find_not_posted"):
        finds.post(
            house.desk(), command_id=new_id(), item_id=passport.row.id, name="Z. Mazur", carrier="Post"
        )


def test_kept_and_disposed_say_how_and_can_be_taken_back(house: House) -> None:
    first, second = found(house), found(house)
    kept, _ = finds.keep(house.desk(), command_id=new_id(), item_id=first.row.id, by="Children’s ward")
    gone, _ = finds.dispose(house.desk(), command_id=new_id(), item_id=second.row.id, how="recycled")
    assert (kept.row.status, gone.row.status) == (FindStatus.KEPT, FindStatus.DISPOSED)
    closed = finds.listed(house.desk(), show=FindFilter.RETURNED).rows
    assert {row.id for row in closed} == {first.row.id, second.row.id}
    finds.reopen(house.desk(), command_id=new_id(), item_id=first.row.id)
    assert [row.id for row in finds.listed(house.desk()).rows] == [first.row.id]
    with pytest.raises(BadInput, match="find_how"):
        finds.keep(house.desk(), command_id=new_id(), item_id=first.row.id, by=" ")


def test_a_question_meets_its_thing_and_the_guest_comes_with_it(house: House) -> None:
    who = guest(house.desk(), "Zofia Mazur")
    thing, question = found(house), asked(house, guest_id=who)
    together, changes = finds.match(
        house.desk(), command_id=new_id(), found_id=thing.row.id, asked_id=question.row.id
    )
    assert (together.row.guest_id, together.row.status) == (who, FindStatus.FOUND)
    assert together.match is not None
    assert (together.match.id, together.match.status) == (question.row.id, FindStatus.MATCHED)
    assert {thing.row.id, question.row.id, who} <= changes.ids
    with pytest.raises(Refused, match="find_matched"):
        finds.match(house.desk(), command_id=new_id(), found_id=thing.row.id, asked_id=question.row.id)
    apart, _ = finds.unmatch(house.desk(), command_id=new_id(), found_id=thing.row.id, forget_guest=True)
    assert (apart.row.match_id, apart.row.guest_id) == (None, None)
    assert finds.one(house.desk(), item_id=question.row.id).row.status is FindStatus.ASKED
    with pytest.raises(Refused, match="find_not_matched"):
        finds.unmatch(house.desk(), command_id=new_id(), found_id=thing.row.id)


def test_two_questions_do_not_match_and_a_question_is_given_up(house: House) -> None:
    first, second = asked(house), asked(house)
    with pytest.raises(Refused, match="find_is_question"):
        finds.match(house.desk(), command_id=new_id(), found_id=first.row.id, asked_id=second.row.id)
    closed, _ = finds.give_up(house.desk(), command_id=new_id(), item_id=first.row.id)
    assert closed.row.status is FindStatus.GIVEN_UP
    again, _ = finds.reopen(house.desk(), command_id=new_id(), item_id=first.row.id)
    assert again.row.status is FindStatus.ASKED


def test_linked_moved_and_back(house: House) -> None:
    who, card = guest(house.desk()), found(house, shelf="A1")
    linked, changes = finds.link_guest(house.desk(), command_id=new_id(), item_id=card.row.id, guest_id=who)
    assert (linked.row.owner, who in changes.ids) == ("Łucja Żółkiewska", True)
    alone, changes = finds.link_guest(house.desk(), command_id=new_id(), item_id=card.row.id, guest_id=None)
    assert (alone.row.owner, who in changes.ids) == ("", True)
    moved, _ = finds.move_to_shelf(house.desk(), command_id=new_id(), item_id=card.row.id, shelf="C2")
    assert moved.row.shelf == "C2"
    assert [each.action for each in moved.custody] == ["found", "linked", "unlinked", "moved"]
    with pytest.raises(IntegrityError):
        CustodyEntry.delete().execute()


def test_a_slip_is_withdrawn_until_somebody_touched_it(house: House) -> None:
    who = guest(house.desk())
    card = found(house, guest_id=who)
    gone, changes = finds.withdraw(house.desk(), command_id=new_id(), item_id=card.row.id)
    assert (gone.row.status, gone.row.guest_id) == (FindStatus.GIVEN_UP, None)
    assert who in changes.ids
    assert timeline.of_guest(house.desk(), guest_id=who).entries == ()
    other = found(house)
    finds.move_to_shelf(house.desk(), command_id=new_id(), item_id=other.row.id, shelf="B")
    with pytest.raises(Refused, match="find_touched"):
        finds.withdraw(house.desk(), command_id=new_id(), item_id=other.row.id)


def test_photos_are_shrunk_and_lose_place_and_camera(house: House) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    small = finds.shrunk(picture(exif=exif.tobytes()))
    with Image.open(BytesIO(small)) as opened:
        assert (opened.format, opened.size, len(opened.getexif())) == ("JPEG", (1600, 800), 0)
    assert b"SecretCamera" not in small
    card, _ = finds.log_found(house.desk(), command_id=new_id(), order=order(), pictures=(small,))
    assert card.row.photos == 1
    assert finds.photo(house.desk(), photo_id=card.photos[0].id) == small
    two, _ = finds.attach(house.desk(), command_id=new_id(), item_id=card.row.id, picture=small)
    assert len(two.photos) == 2
    one, _ = finds.remove_photo(house.desk(), command_id=new_id(), photo_id=card.photos[0].id)
    assert [each.id for each in one.photos] == [two.photos[1].id]
    back, _ = finds.restore_photo(house.desk(), command_id=new_id(), photo_id=card.photos[0].id)
    assert len(back.photos) == 2


def test_upright_and_on_white_paper() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    with Image.open(BytesIO(finds.shrunk(picture((400, 200), exif=exif.tobytes())))) as opened:
        assert opened.size == (200, 400)
    out = BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(BytesIO(finds.shrunk(out.getvalue()))) as opened:
        assert opened.getpixel((4, 4)) == (255, 255, 255)
    with pytest.raises(BadInput, match="photo_unreadable"):
        finds.shrunk(b"no picture")


def test_documents_and_bank_cards_are_never_photographed(house: House) -> None:
    small = finds.shrunk(picture((40, 40)))
    for fields in ({"category": "id_documents"}, {"category": "bank_cards"}, {"marks": ("bank_card",)}):
        with pytest.raises(Refused, match="find_no_photo"):
            finds.log_found(house.desk(), command_id=new_id(), order=order(**fields), pictures=(small,))
    passport = found(house, category="id_documents")
    with pytest.raises(Refused, match="find_no_photo"):
        finds.attach(house.desk(), command_id=new_id(), item_id=passport.row.id, picture=small)
    card, _ = finds.log_found(house.desk(), command_id=new_id(), order=order(), pictures=(small,))
    bare, _ = finds.edit(
        house.desk(), command_id=new_id(), item_id=card.row.id, version=1,
        order=order(category="bank_cards"),
    )  # fmt: skip
    assert bare.photos == ()
    with pytest.raises(NotFound):
        finds.photo(house.desk(), photo_id=card.photos[0].id)


def test_what_is_no_shrunk_photo_is_refused(house: House) -> None:
    card = found(house)
    for picture_bytes, code in (
        (b"\xff\xd8" + b"0" * 2_097_152, "photo_large"),
        (b"GIF89a", "photo_unreadable"),
    ):
        with pytest.raises((Refused, BadInput), match=code):
            finds.attach(house.desk(), command_id=new_id(), item_id=card.row.id, picture=picture_bytes)


def test_lists_search_and_sort(house: House) -> None:
    bear = found(house, found_at=MORNING - timedelta(days=1), keep_until=date(2026, 11, 25))
    scarf = found(house, description="Silver scarf", category="clothing", keep_until=date(2026, 12, 1))
    question = asked(house, description="My scarf", asker_name="Roth")
    desk = house.desk()
    assert [row.id for row in finds.listed(desk).rows] == [scarf.row.id, bear.row.id]
    assert [row.id for row in finds.listed(desk, kind="asked").rows] == [question.row.id]
    soonest = finds.listed(desk, show=FindFilter.KEEP_UNTIL).rows
    assert [row.id for row in soonest] == [bear.row.id, scarf.row.id]
    assert soonest[0].days_left(desk.business_date) == 3
    assert [row.id for row in finds.listed(desk, text="SCARF").rows] == [scarf.row.id]
    assert finds.listed(desk, limit=1).more


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"description": " "}, "what_empty"),
        ({"description": "x" * 501}, "find_long"),
        ({"category": "dragons"}, "find_category"),
        ({"marks": ("haunted",)}, "find_mark"),
        ({"found_at": MORNING + timedelta(hours=1)}, "find_future"),
    ],
)
def test_what_cannot_be_is_refused(house: House, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(BadInput, match=code):
        found(house, **fields)


def test_once_and_only_those_who_may(house: House) -> None:
    command = new_id()
    first, _ = finds.log_found(house.desk(), command_id=command, order=order(hidden_mark=MARK))
    again, _ = finds.log_found(house.desk(), command_id=command, order=order(hidden_mark=MARK))
    assert first == again
    assert FoundItem.select().count() == 1
    with pytest.raises(NotAllowed):
        finds.return_to(
            house.desk("housekeeping"), command_id=new_id(), item_id=first.row.id, name="Z", seen=IdSeen.KNOWN
        )
    with pytest.raises(NotAllowed):
        finds.log_found(house.desk("admin"), command_id=new_id(), order=order())
    with pytest.raises(NotFound):
        finds.one(house.desk(), item_id=new_id())
    with pytest.raises(NotFound):
        found(house, room_id=new_id())
