"""Discretion, consent, files and the rules of retention, on both engines."""

from __future__ import annotations

import base64
import zlib
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.domain.facts import FactOrder
from app.domain.gestures import GestureOrder
from app.domain.guest_lists import GuestFilters
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.lost_property import FindOrder
from app.domain.made_cards import CardWish
from app.domain.retention import PRESETS, months_after
from app.domain.settings import ALL, KEEP_FACTS, KEEP_FINDS, KEEP_GUESTS, KEEP_PHOTOS
from app.errors import BadInput, NotAllowed, Refused
from app.models.audit import AuditEntry, AuditWords
from app.models.card import Attachment
from app.models.guest import Guest, ProtectedFact
from app.models.lost_property import FoundItem
from app.models.privacy import Consent, FactReveal, RetentionRun
from app.services import (
    cards,
    facts,
    gestures,
    guests,
    imports,
    lost_property,
    privacy,
    requests,
    settings,
    today,
)
from app.services.privacy.alias import NAME_COLUMNS
from app.services.verify import verify
from tests.services.front_desk import request as wish
from tests.services.guest_house import make_guest, make_stay
from tests.services.whole_guest import NAME, gone_home, make_whole
from tests.store import MORNING, House

MONTH = timedelta(days=31)
# A red field of 64 by 48 pixels as a telephone writes it, with a place in its data.
HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAb5tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
    "ADRpbG9jAAAAAERAAAIAAQAAAAAB4gABAAAAAAAAABgAAgAAAAAB+gABAAAAAAAAAEoAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAA"
    "AAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAA"
    "kAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq"
    "5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xh"
    "cAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAA"
    "ABppcmVmAAAAAAAAAA5jZHNjAAIAAQABAAAAam1kYXQAAAAUKAGvBBj4ynHX//MhH5+AuGHSEecAAAAGRXhpZgAATU0AKgAAAAgA"
    "AgEPAAIAAAAHAAAAJoglAAQAAAABAAAALgAAAABDYW1lcmEAAAABAAEAAgAAAAJOAAAAAAAAAA=="
)


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def jpeg(**save: Any) -> bytes:
    out = BytesIO()
    Image.new("RGB", (2400, 1200), "brown").save(out, "JPEG", **save)
    return out.getvalue()


def card(guest_id: str) -> CardWish:
    return CardWish(guest_id=guest_id, style="botanical", language="pl", greeting="", body="b", closing="",
                    sign="", seed=1)  # fmt: skip


def keep_card(house: House, guest_id: str, who: str = "desk") -> Any:
    return cards.keep(house.desk(who), command_id=new_id(), wish=card(guest_id), pdf=b"%PDF-1.7")


def test_nothing_goes_out_to_a_discreet_guest_until_somebody_says_why(house: House, guest: str) -> None:
    privacy.set_discreet(house.desk(), command_id=new_id(), guest_id=guest, on=True)
    with pytest.raises(Refused, match="guest_discreet"):
        keep_card(house, guest)
    with pytest.raises(BadInput, match="discretion_reason"):
        privacy.override(house.desk(), command_id=new_id(), guest_id=guest, reason=" ")
    privacy.override(house.desk(), command_id=new_id(), guest_id=guest, reason="She asked for it herself")
    kept, _ = keep_card(house, guest)
    with pytest.raises(Refused, match="guest_discreet"):
        cards.printed(house.desk("desk2"), command_id=new_id(), card_id=kept.id)
    later = house.desk(at=MORNING + timedelta(minutes=16))
    with pytest.raises(Refused, match="guest_discreet"):
        privacy.check(later, guest)
    entry = AuditEntry.get(AuditEntry.action == "guest.discretion_overridden")
    assert AuditWords.get_by_id(entry.id).words == {"reason": "She asked for it herself"}
    privacy.set_discreet(later, command_id=new_id(), guest_id=guest, on=False)
    privacy.check(later, guest)


def test_a_parcel_and_an_exported_address_wait_for_a_reason_too(
    house: House, guest: str, tmp_path: Path
) -> None:
    Guest.update(email="lucja@example.com", mobile="+48 601 234 567", street="Lipowa 3").execute()
    make_guest(house, "Ben Carter", email="ben@example.com")
    scarf = FindOrder(description="Scarf", category="clothing", found_at=MORNING, guest_id=guest)
    find, _ = lost_property.log_found(house.desk(), command_id=new_id(), order=scarf)
    privacy.set_discreet(house.desk(), command_id=new_id(), guest_id=guest, on=True)
    parcel: dict[str, Any] = {"item_id": find.row.id, "name": "Łucja", "carrier": "Post"}
    with pytest.raises(Refused, match="guest_discreet"):
        lost_property.post(house.desk(), command_id=new_id(), **parcel)
    boss, out = house.desk("manager"), tmp_path / "out.csv"
    done = imports.export_guests(boss, to=out)
    text = out.read_text("utf-8-sig")
    assert (done.guests, done.unreachable) == (2, 1)
    assert "Łucja Żółkiewska" in text
    assert "ben@example.com" in text
    assert not any(word in text for word in ("lucja@example.com", "601 234 567", "Lipowa"))
    for who in ("desk", "manager"):
        privacy.override(house.desk(who), command_id=new_id(), guest_id=guest, reason="She moved house")
    assert imports.export_guests(boss, to=out).unreachable == 0
    assert "lucja@example.com" in out.read_text("utf-8-sig")
    assert lost_property.post(house.desk(), command_id=new_id(), **parcel)[0].row.status == "posted"


def test_a_quiet_guest_shows_on_today_and_on_requests_until_the_time(house: House, guest: str) -> None:
    make_stay(house, guest)
    until = MORNING + timedelta(hours=2)
    privacy.keep_quiet(house.desk(), command_id=new_id(), guest_id=guest, until=until)
    (row,) = today.page(house.desk()).in_house
    assert "quiet" in [tag.word for tag in row.tags]
    assert guests.page(house.desk(), guest_id=guest).quiet_until == until
    wish(house.desk(), "Towels", guest_id=guest)
    (asked,) = requests.listed(house.desk()).rows
    assert asked.quiet_until == until
    cake = GestureOrder(guest_id=guest, what="Cake", amount_minor=0)
    gestures.give(house.desk(), command_id=new_id(), order=cake)
    assert [row.quiet_until for row in gestures.mine(house.desk())] == [until]
    after = house.desk(at=until + timedelta(minutes=1))
    assert [row.quiet_until for row in gestures.mine(after)] == [None]
    (row,) = today.page(after).in_house
    assert "quiet" not in [tag.word for tag in row.tags]
    with pytest.raises(BadInput, match="quiet_past"):
        privacy.keep_quiet(after, command_id=new_id(), guest_id=guest, until=until)


def test_a_photo_needs_a_yes_and_goes_with_it(house: House, guest: str) -> None:
    media, picture = privacy.prepared(jpeg())
    assert media == "image/jpeg"
    with pytest.raises(Refused, match="photo_no_consent"):
        privacy.keep_photo(house.desk(), command_id=new_id(), guest_id=guest, picture=picture)
    agree = {"guest_id": guest, "how": "form", "text": "I agree", "language": "pl"}
    privacy.agree_to_photo(house.desk(), command_id=new_id(), **agree)
    privacy.keep_photo(house.desk(), command_id=new_id(), guest_id=guest, picture=picture)
    page = privacy.page(house.desk(), guest_id=guest)
    assert page.consent is not None
    assert (page.consent.how, page.consent.taken_by) == ("form", "Maja")
    assert privacy.photo(house.desk(), file_id=page.photo_id or "") == picture
    privacy.withdraw_photo(house.desk("desk2"), command_id=new_id(), guest_id=guest)
    assert privacy.page(house.desk(), guest_id=guest).photo_id is None
    assert not Attachment.select().exists()
    assert Consent.get().withdrawn_by_id == house.people["desk2"].id


def test_a_picture_loses_its_place_and_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif.get_ifd(0x8825)[1] = "N"
    _, picture = privacy.prepared(jpeg(exif=exif))
    with Image.open(BytesIO(picture)) as kept:
        assert kept.size == (800, 1600)
        assert not kept.getexif()


def test_a_telephones_picture_is_read_and_loses_its_place() -> None:
    media, picture = privacy.prepared(base64.b64decode(HEIC))
    assert media == "image/jpeg"
    with Image.open(BytesIO(picture)) as kept:
        assert (kept.format, kept.size) == ("JPEG", (64, 48))
        assert not kept.getexif()


def test_files_are_taken_by_what_is_in_them(house: House, guest: str) -> None:
    assert privacy.prepared(b"%PDF-1.7 a letter")[0] == "application/pdf"
    packed = b"%PDF-1.7 stream\n" + zlib.compress(b"<< /S /JavaScript >>") + b"\nendstream"
    for bad, code in (
        (b"MZ\x90 program", "file_kind"), (b"#!/bin/sh", "file_kind"), (b"GIF89a", "file_kind"),
        (b"\xff\xd8\xff broken", "photo_unreadable"), (b"%PDF-1.7 /Launch", "file_active"),
        (packed, "file_active"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=code):
            privacy.prepared(bad)
    with pytest.raises(Refused, match="file_large"):
        privacy.prepared(b"%PDF-" + b"x" * 2_097_152)
    wanted = {"guest_id": guest, "media_type": "application/pdf", "content": b"%PDF-1.7 a", "caption": "A"}
    for kind in ("identity", "bank_card"):
        with pytest.raises(Refused, match="file_identity"):
            privacy.attach(house.desk(), command_id=new_id(), kind=kind, **wanted)
    privacy.attach(house.desk(), command_id=new_id(), kind="letter", **wanted)
    (file,) = privacy.page(house.desk(), guest_id=guest).files
    privacy.remove_file(house.desk(), command_id=new_id(), file_id=file.id)
    assert privacy.page(house.desk(), guest_id=guest).files == ()
    privacy.restore_file(house.desk(), command_id=new_id(), file_id=file.id)
    assert len(privacy.page(house.desk(), guest_id=guest).files) == 1
    privacy.remove_file(house.desk(), command_id=new_id(), file_id=file.id)
    privacy.run(house.desk())
    assert not Attachment.select().exists()


def test_a_diagnosis_is_shut_until_it_is_revealed(house: House, guest: str) -> None:
    order = FactOrder(kind="health", code="diabetes", detail="Insulin at noon")
    facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    (shut,) = facts.alert_of(house.desk(), guest).others
    assert (shut.code, shut.has_detail, shut.detail) == ("", True, "")
    (cook,), _ = facts.reveal(house.desk("kitchen"), guest_id=guest)
    assert (cook.code, cook.detail) == ("", "")
    assert not FactReveal.select().exists()
    (seen,), _ = facts.reveal(house.desk("desk2"), guest_id=guest)
    assert (seen.code, seen.detail) == ("diabetes", "Insulin at noon")
    (look,) = facts.reveals(house.desk("manager"))
    assert (look.guest_name, look.kinds, look.by) == ("Łucja Żółkiewska", ("health",), "Ben")
    assert b"health" not in bytes(FactReveal.get().sealed)
    with pytest.raises(NotAllowed):
        facts.reveals(house.desk())


def test_a_fact_says_why_it_is_kept_and_goes_when_the_yes_is_taken_back(house: House, guest: str) -> None:
    order = FactOrder(kind="allergy", code="kiwi", how="phone")
    receipt, _ = facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    (paper,) = facts.papers(house.desk(), guest_id=guest)
    assert (paper.purpose, paper.basis, paper.how, paper.given_to) == ("meals", "consent", "phone", "Maja")
    assert paper.purge_on == date(2028, 11, 22)
    later = house.desk("desk2", at=MORNING + 6 * MONTH)
    facts.confirm(later, command_id=new_id(), guest_id=guest)
    (paper,) = facts.papers(house.desk(), guest_id=guest)
    assert (paper.given_to, paper.purge_on) == ("Maja", date(2029, 5, 27))
    with pytest.raises(NotAllowed):
        facts.withdraw(house.desk("kitchen"), command_id=new_id(), fact_id=receipt.id)
    facts.withdraw(house.desk(), command_id=new_id(), fact_id=receipt.id)
    assert not ProtectedFact.select().exists()
    bad = FactOrder(kind="allergy", code="kiwi", basis="curiosity")
    with pytest.raises(BadInput, match="fact_basis"):
        facts.record(house.desk(), command_id=new_id(), guest_id=guest, order=bad)


def keep(house: House, **values: int) -> None:
    for key, value in values.items():
        settings.change(house.desk("manager"), command_id=new_id(), key=key, value=value)


def test_the_rules_say_beforehand_what_they_do_and_then_do_it(house: House) -> None:
    _, picture = privacy.prepared(jpeg())
    whole = make_whole(house, picture)
    gone_home(house, whole)
    keep(house, **{KEEP_GUESTS.key: 2, KEEP_FINDS.key: 3, KEEP_PHOTOS.key: 6})
    soon = house.desk("manager", at=MORNING + 23 * MONTH)
    assert privacy.preview(house.desk("manager")).soon == 0
    told = privacy.preview(soon)
    assert told.soon == 1
    assert {one.kind: one.count for one in told.removals if one.count} == {
        KEEP_FINDS.key: 1, KEEP_PHOTOS.key: 1,
    }  # fmt: skip
    assert privacy.is_due(soon)
    run, changes = privacy.run(soon)
    assert run.removed == {KEEP_FINDS.key: 1, KEEP_PHOTOS.key: 1}
    assert changes.touch("guest")
    assert not privacy.is_due(soon)
    assert FoundItem.get().released_to == ""
    later = house.desk("manager", at=MORNING + 60 * MONTH)
    told = privacy.preview(later)
    assert NAME in next(one.names for one in told.removals if one.kind == KEEP_GUESTS.key)
    run, _ = privacy.run(later)
    assert run.removed[KEEP_GUESTS.key] == 1
    assert Guest.get().erased_at is not None
    assert [one.removed for one in privacy.runs(later)] == [
        run.removed,
        {KEEP_FINDS.key: 1, KEEP_PHOTOS.key: 1},
    ]
    assert [check for check in verify(house.place, deep=True) if not check.ok] == []


def test_a_guest_with_something_lately_is_kept(house: House, guest: str) -> None:
    keep(house, **{KEEP_GUESTS.key: 1})
    later = house.desk("manager", at=MORNING + 20 * MONTH)
    make_stay(house, guest, status="departed", arrives=later.business_date - timedelta(days=40))
    make_guest(house, "Nobody Knows")
    run, _ = privacy.run(later)
    assert run.removed == {KEEP_GUESTS.key: 1}
    assert Guest.get_by_id(guest).erased_at is None


def test_a_fact_of_before_there_were_days_goes_by_when_it_was_confirmed(house: House, guest: str) -> None:
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=guest)
    facts.record(
        house.desk(), command_id=new_id(), guest_id=guest, order=FactOrder(kind="diet", code="vegan")
    )
    ProtectedFact.update(purge_on=None).execute()
    (paper,) = facts.papers(house.desk(), guest_id=guest)
    assert paper.purge_on == date(2028, 11, 22)
    privacy.run(house.desk(at=MORNING + 23 * MONTH))
    assert ProtectedFact.select().exists()
    privacy.run(house.desk(at=MORNING + 25 * MONTH))
    assert not ProtectedFact.select().exists()
    assert RetentionRun.select().count() == 2


def test_a_place_may_keep_facts_for_good(house: House, guest: str) -> None:
    keep(house, **{KEEP_FACTS.key: 0})
    facts.asked_none(house.desk(), command_id=new_id(), guest_id=guest)
    assert ProtectedFact.get().purge_on is None
    privacy.run(house.desk(at=MORNING + 100 * MONTH))
    assert ProtectedFact.select().exists()


def test_presets_name_every_rule_within_its_limits() -> None:
    for preset in PRESETS:
        for key, value in preset.values.items():
            assert ALL[key].least <= value <= ALL[key].most
        assert privacy.preset(preset.code) == preset.values
    with pytest.raises(BadInput):
        privacy.preset("forever")
    assert months_after(date(2026, 8, 31), -6) == date(2026, 2, 28)


def test_the_rules_ask_no_permission_and_their_preview_does(house: House) -> None:
    with pytest.raises(NotAllowed):
        privacy.preview(house.desk())
    privacy.run(house.desk("housekeeping"))


def test_editing_a_profile_keeps_its_discretion(house: House, guest: str) -> None:
    privacy.set_discreet(house.desk(), command_id=new_id(), guest_id=guest, on=True)
    card_ = guests.form(house.desk(), guest_id=guest)
    assert card_.details.is_discreet
    assert card_.version == 2
    details = GuestDetails(name="Łucja Nowa", is_discreet=True)
    guests.edit(house.desk(), command_id=new_id(), guest_id=guest, version=2, details=details)
    assert Guest.get_by_id(guest).is_discreet


def test_a_guest_incognito_is_shown_and_found_by_the_alias_alone(house: House) -> None:
    guest = make_guest(
        house,
        "Łucja Żółkiewska",
        native_name="Люцыя",
        preferred_name="Pani Łucja",
        email="zolkiewska@example.com",
    )
    make_stay(house, guest)
    desk = house.desk()
    with pytest.raises(Refused, match="alias_none"):
        privacy.reveal_name(desk, guest_id=guest)
    with pytest.raises(BadInput, match="alias_empty"):
        privacy.go_by(desk, command_id=new_id(), guest_id=guest, alias=" ")
    privacy.go_by(desk, command_id=new_id(), guest_id=guest, alias="Anna Nowak")
    with pytest.raises(Refused, match="alias_there"):
        privacy.go_by(desk, command_id=new_id(), guest_id=guest, alias="Ewa Nowak")
    found = {row.id for row in guests.listing(desk, filters=GuestFilters(text="nowak")).rows}
    assert found == {guest}
    for true in ("zolkiewska", "lucja", "люцыя"):
        assert guests.listing(desk, filters=GuestFilters(text=true)).rows == ()
    shown = repr((guests.page(desk, guest_id=guest), today.page(desk)))
    assert "Anna Nowak" in shown
    assert not any(true in shown for true in ("Żółkiewska", "Люцыя", "Pani Łucja"))
    assert "Żółkiewska" not in repr(list(Guest.select().dicts()))
    assert privacy.reveal_name(house.desk("desk2"), guest_id=guest)[0] == "Łucja Żółkiewska"
    assert facts.reveals(house.desk("manager"))[0].kinds == ("name",)
    data, _ = privacy.gather(desk, guest_id=guest)
    assert (data.name, data.profile["alias"]) == ("Łucja Żółkiewska", "Anna Nowak")
    privacy.end_alias(desk, command_id=new_id(), guest_id=guest)
    details = guests.form(desk, guest_id=guest).details
    assert (details.name, details.native_name, details.preferred_name) == (
        "Łucja Żółkiewska", "Люцыя", "Pani Łucja",
    )  # fmt: skip
    assert {row.id for row in guests.listing(desk, filters=GuestFilters(text="zolk")).rows} == {guest}


def test_the_alias_hides_every_column_that_tells_a_name() -> None:
    telling = {field.name for field in Guest._meta.sorted_fields if "name" in field.name}
    made_of_the_others = {"sort_name"}
    assert telling - {"true_names"} - made_of_the_others <= set(NAME_COLUMNS)
