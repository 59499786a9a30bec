"""Lost and found as a person uses it: logged words first, matched by hand, handed back, undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from app.domain.ids import new_id
from app.domain.lost_property import FindOrder, FindStatus
from app.services import lost_property as finds
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.pages.found.release_sheet import DISPOSE, KEEP, MOVE, POST, RETURN, ReleaseSheet
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]


async def found(counter: Counter, what: str = "Teddy bear", **fields: Any) -> Any:
    an_hour_ago = datetime.now(UTC) - timedelta(hours=1)
    wanted: dict[str, Any] = {"description": what, "category": "toys", "found_at": an_hour_ago, **fields}
    order = FindOrder(**wanted)
    card, _ = await counter.db(finds.log_found, command_id=new_id(), order=order)
    return card.row


async def enter(page: Any, counter: Counter) -> None:
    """Ctrl+Enter as the window's table of keys hands it on."""
    page.primary()
    await counter.settled(6)


async def card_of(counter: Counter, key: str) -> Any:
    return await counter.db(finds.one, item_id=key)


async def listed(counter: Counter, kind: str = "found") -> Any:
    return (await counter.db(finds.listed, kind=kind)).rows


def brown(width: int = 64, height: int = 48) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("brown"))
    return image


async def released(counter: Counter, page: Any, verb: str, **values: str) -> None:
    """Open the sheet of a verb, fill it and send it."""
    page.detail.release_wanted.emit(verb)
    await counter.settled()
    sheet = counter.window.findChildren(ReleaseSheet)[-1]
    for name, value in values.items():
        sheet._fields[name].field.setText(value)
    sheet.primary()
    await counter.settled()


def test_words_first_then_kind_sleepers_photo_and_tag(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        await counter.type("teddy bear brown red bow")
        assert page.fields.category == "toys"
        page.fields.text("where").setFocus()
        await counter.type("412")
        assert "Łucja Żółkiewska" in page.band.accessibleName()
        page.band.linked.emit(counter.lucja, "Łucja Żółkiewska")
        page.fields.text("exactly").setFocus()
        await counter.type("under the bed")
        page.fields.mark.setFocus()
        await counter.type("name tag: Teo")
        QGuiApplication.clipboard().setImage(brown())
        await counter.press(Qt.Key.Key_V, CTRL, on=page.fields.mark)
        await counter.settled(6)
        assert len(page.photos.pictures) == 1
        assert page.fields.mark.text() == "name tag: Teo"
        assert "Teo" not in str(counter.courtesy.drafts.load("found"))
        page.tag.print_it.setChecked(False)
        await enter(page, counter)
        await counter.settled(6)
        (row,) = await listed(counter)
        assert (row.description, row.room, row.where) == ("teddy bear brown red bow", "412", "under the bed")
        assert (row.guest_id, row.photos, row.has_hidden_mark) == (counter.lucja, 1, True)
        assert counter.courtesy.navigator.here.key == "found"
        assert counter.courtesy.drafts.load("found") is None
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert await listed(counter) == ()

    counter.play(scene)


def test_the_photo_area_closes_for_documents_and_says_why(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        page.photos.add([], brown())
        await counter.settled(6)
        assert len(page.photos.pictures) == 1
        await counter.type("passport")
        assert page.fields.category == "id_documents"
        assert page.photos.pictures == []
        assert page.photos._well.isHidden()
        assert not page.photos._closed.isHidden()
        assert not page.fields.fields["witness"].isHidden()
        assert not page.photos.paste()

    counter.play(scene)


def test_a_find_is_the_guests_on_screen_only_when_somebody_says_so(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form", guest_id=counter.lucja)
        assert page.guest_id is None
        assert page.band.accessibleName() == "Does it belong to Łucja Żółkiewska?"
        page.band.linked.emit(counter.lucja, "Łucja Żółkiewska")
        assert page.guest_id == counter.lucja
        page.band.unlinked.emit()
        assert page.guest_id is None

    counter.play(scene)


def test_a_kind_chosen_by_hand_stays(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        page.fields.category_pick.choose("bags")
        page.fields.category_pick.picked.emit("bags")
        page.fields.text("what").setFocus()
        await counter.type("umbrella")
        assert page.fields.category == "bags"

    counter.play(scene)


def test_the_draft_comes_back_and_an_empty_form_is_refused(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        page.primary()
        await counter.settled()
        assert page.fields.fields["what"]._under.text()
        page.fields.text("what").setFocus()
        await counter.type("silver scarf")
        await counter.go("today")
        page = await counter.go("found_form")
        assert page.fields.typed("what") == "silver scarf"
        assert page.fields.category == "clothing"

    counter.play(scene)


def test_the_tag_is_offered_for_printing_as_it_will_be_printed(counter: Counter, tmp_path: Any) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        await counter.type("umbrella")
        await enter(page, counter)
        await counter.settled(6)
        sheet = counter.window.findChild(PaperSheet)
        assert sheet is not None
        sheet.save_to(tmp_path / "tag.pdf")
        await counter.settled()
        assert (tmp_path / "tag.pdf").read_bytes().startswith(b"%PDF")

    counter.play(scene)


@pytest.mark.parametrize(
    ("words", "said"), [("umbrella 🐘", "🐘"), ("umbrella " * 40, "has room"), ("umbrella", "")]
)
def test_what_a_tag_cannot_hold_is_said_before_it_is_printed(counter: Counter, words: str, said: str) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        page.fields.text("what").setText(words)
        await enter(page, counter)
        await counter.settled(6)
        sheet = counter.window.findChild(PaperSheet)
        assert said in sheet._note._text.text()
        assert sheet._note.isVisible() == bool(said)
        assert sheet.save.isEnabled()

    counter.play(scene)


def test_the_way_back_to_a_find_does_not_offer_its_tag_again(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form")
        await counter.type("umbrella")
        await enter(page, counter)
        await counter.settled(6)
        sheet = counter.window.findChild(PaperSheet)
        assert sheet.save.cap  # no printer here: Ctrl+Enter saves, and says so where it stands
        assert not sheet.print.cap
        sheet.close_sheet()
        await counter.settled()
        await counter.go("today")
        counter.courtesy.navigator.back()
        await counter.settled(6)
        assert counter.window.current_page().shown.description == "umbrella"
        assert counter.window.findChild(PaperSheet) is None

    counter.play(scene)


def test_photos_laid_out_anew_while_one_is_read_are_no_fault(counter: Counter) -> None:
    async def scene() -> None:
        faults: list[object] = []
        counter.courtesy.faults.reported.connect(lambda *told: faults.append(told))
        page = await counter.go("found_form")
        page.photos.add([], brown())
        await counter.settled(6)
        page.photos._show()
        page.photos._show()
        page.photos.repaint()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await counter.settled(6)
        assert len(page.photos.pictures) == 1
        assert faults == []

    counter.play(scene)


def test_a_question_faces_its_thing_and_they_are_matched_by_hand(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found_form", kind="asked", guest_id=counter.emily)
        assert page._side.isHidden()
        await counter.type("my bear")
        await enter(page, counter)
        await counter.settled(6)
        (question,) = await listed(counter, "asked")
        assert (question.owner, question.status) == ("Emily Carter", FindStatus.ASKED)
        thing = await found(counter)
        page = await counter.go("found", item_id=thing.id)
        page.facing.lists["asked"].list.choose_first()
        await counter.settled()
        page.detail.match_pressed.emit()
        await counter.settled()
        after = (await card_of(counter, thing.id)).row
        assert (after.match_id, after.guest_id) == (question.id, counter.emily)
        counter.courtesy.toasts.undo()
        await counter.settled()
        apart = (await card_of(counter, thing.id)).row
        assert (apart.match_id, apart.guest_id) == (None, None)

    counter.play(scene)


def test_handed_back_needs_a_name_and_undo_puts_it_on_its_shelf(counter: Counter) -> None:
    async def scene() -> None:
        row = await found(counter)
        page = await counter.go("found", item_id=row.id)
        await released(counter, page, RETURN)
        assert (await card_of(counter, row.id)).row.is_open
        sheet = counter.window.findChildren(ReleaseSheet)[-1]
        assert sheet._fields["name"]._under.text()
        sheet._fields["name"].field.setText("Zofia Mazur")
        sheet.primary()
        await counter.settled()
        after = await card_of(counter, row.id)
        assert (after.row.status, after.row.released_to) == (FindStatus.RETURNED, "Zofia Mazur")
        assert after.custody[-1].about["seen"] == "passport"
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await card_of(counter, row.id)).row.status is FindStatus.FOUND

    counter.play(scene)


def test_posted_kept_disposed_and_moved(counter: Counter) -> None:
    async def scene() -> None:
        for verb, values, status in (
            (POST, {"name": "Zofia", "carrier": "Post", "tracking": "PX1"}, FindStatus.POSTED),
            (KEEP, {"text": "the finder"}, FindStatus.KEPT),
            (DISPOSE, {"text": "recycled"}, FindStatus.DISPOSED),
            (MOVE, {"text": "C9"}, FindStatus.FOUND),
        ):
            row = await found(counter)
            page = await counter.go("found", item_id=row.id)
            await released(counter, page, verb, **values)
            after = (await card_of(counter, row.id)).row
            assert after.status is status
            assert verb != MOVE or after.shelf == "C9"

    counter.play(scene)


def test_the_hidden_mark_is_shown_on_request_and_written_down(counter: Counter) -> None:
    async def scene() -> None:
        row = await found(counter, hidden_mark="blue dot inside")
        page = await counter.go("found", item_id=row.id)
        assert "blue" not in page.detail._mark.text()
        page.detail._mark_button.click()
        await counter.settled()
        assert page.detail._mark.text() == "blue dot inside"
        assert (await card_of(counter, row.id)).custody[-1].action == "mark_seen"
        other = await found(counter, "Scarf")
        await counter.go("found", item_id=other.id)
        assert "blue" not in page.detail._mark.text()

    counter.play(scene)


def test_corrected_and_put_back(counter: Counter) -> None:
    async def scene() -> None:
        row = await found(counter, colour="brown", hidden_mark="Teo")
        page = await counter.go("found_form", item_id=row.id)
        assert (page.fields.typed("what"), page.fields.typed("colour")) == ("Teddy bear", "brown")
        page.fields.text("colour").setText("red")
        page.primary()
        await counter.settled(6)
        after = (await card_of(counter, row.id)).row
        assert (after.colour, after.has_hidden_mark, after.number) == ("red", True, row.number)
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await card_of(counter, row.id)).row.colour == "brown"

    counter.play(scene)


def test_a_photo_is_added_to_a_kept_thing(counter: Counter, tmp_path: Any) -> None:
    async def scene() -> None:
        brown(400, 300).save(str(tmp_path / "bear.png"))
        row = await found(counter)
        page = await counter.go("found", item_id=row.id)
        await page._attach(row, tmp_path / "bear.png")
        assert (await card_of(counter, row.id)).row.photos == 1
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await card_of(counter, row.id)).row.photos == 0

    counter.play(scene)


def test_who_may_not_release_is_not_offered_it(counter: Counter) -> None:
    async def scene() -> None:
        row = await found(counter, hidden_mark="dot")
        await counter.sign_in("housekeeping")
        page = await counter.go("found", item_id=row.id)
        assert page.detail.give_back.isHidden()
        assert page.detail._mark_button.isHidden()

    counter.play(scene)


def test_both_pages_fit_a_small_window(counter: Counter) -> None:
    async def scene() -> None:
        await found(counter)
        counter.window.resize(911, 512)
        for key in ("found", "found_form"):
            page = await counter.go(key)
            assert page.minimumSizeHint().width() <= 851
            assert counter.window.size().width() == 911
            assert counter.window.size().height() == 512

    counter.play(scene)


def test_empty_shelves_say_so(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("found")
        assert not page.facing.lists["found"]._none.isHidden()
        assert not page.detail._none.isHidden()

    counter.play(scene)
