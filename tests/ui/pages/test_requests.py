"""The requests page and form as a person uses them: typed, clicked, undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from app.domain.ids import new_id
from app.domain.requests import Grouping, RequestOrder, RequestStatus
from app.services import requests
from app.ui.dialogs.file_sheet import FileSheet
from app.ui.dialogs.paper_sheet import PaperSheet
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]


async def logged(counter: Counter, what: str = "Kettle", **fields: Any) -> Any:
    order = RequestOrder(**{"what": what, "department": "housekeeping", **fields})
    row, _ = await counter.db(requests.log, command_id=new_id(), order=order)
    return row


async def enter(page: Any, counter: Counter) -> None:
    """Ctrl+Enter as the window's table of keys hands it on."""
    page.primary()
    await counter.settled(6)


async def refuse(page: Any, counter: Counter) -> None:
    """Ctrl+Shift+Enter as the window's table of keys hands it on."""
    page.decline()
    await counter.settled()


async def rows(counter: Counter, grouping: Grouping = Grouping.DEPARTMENT) -> Any:
    page = await counter.db(requests.listed, grouping=grouping)
    return page.rows


def clock(minutes: int) -> datetime:
    return datetime.now(UTC) + timedelta(minutes=minutes)


def test_a_line_becomes_a_request_and_undo_takes_it_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("requests")
        await counter.type("412 2 pillows +30")
        assert page.entry.chips["quantity"].text() == "2 × pillows"
        assert page.entry.chips["department"].text() == "Housekeeping"
        assert page.entry.chips["person"].text() == "412 · who?"
        page.entry.chips["person"].picked.emit(counter.lucja)
        assert page.entry.chips["person"].text() == "412 · Łucja Żółkiewska"
        await enter(page, counter)
        (row,) = await rows(counter)
        assert (row.room, row.quantity, row.what) == ("412", 2, "pillows")
        assert (row.guest_id, row.stay_id, row.department) == (counter.lucja, counter.stay_id, "housekeeping")
        assert page.entry.line.text() == ""
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert await rows(counter) == ()

    counter.play(scene)


def test_two_in_the_room_are_asked_about_and_an_unknown_room_is_said(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("requests")
        await counter.type("412 kettle")
        await counter.press(Qt.Key.Key_Return)
        assert "More than one guest" in page.entry._error.text()
        page.entry.chips["person"].picked.emit("")
        await counter.press(Qt.Key.Key_Return, on=page.entry.line)
        (row,) = await rows(counter)
        assert (row.room, row.guest_id) == ("412", None)
        page.entry.line.setFocus()
        await counter.type("999 tea")
        await enter(page, counter)
        assert "no room 999" in page.entry._error.text()
        assert len(await rows(counter)) == 1

    counter.play(scene)


def test_a_chip_opens_its_choices_by_key_and_the_choice_wins(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("requests")
        await counter.type("kettle")
        chip = page.entry.chips["department"]
        chip.setFocus()
        await counter.press(Qt.Key.Key_Return, on=chip)
        menu = chip.findChild(QMenu)
        assert menu is not None
        next(action for action in menu.actions() if action.text() == "Concierge").trigger()
        menu.close()
        assert chip.text() == "Concierge"
        page.primary()
        await counter.settled()
        assert [row.department for row in await rows(counter)] == ["concierge"]

    counter.play(scene)


def test_space_does_it_and_undo_opens_it_again(counter: Counter) -> None:
    async def scene() -> None:
        row = await logged(counter)
        page = await counter.go("requests", request_id=row.id)
        assert page.list.hasFocus()
        await counter.press(Qt.Key.Key_Space, on=page.list)
        assert (await counter.db(requests.one, request_id=row.id)).status is RequestStatus.DONE
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).status is RequestStatus.OPEN

    counter.play(scene)


def test_declining_needs_both_fields_and_shows_what_was_offered(counter: Counter) -> None:
    async def scene() -> None:
        row = await logged(counter, "Full breakfast at 4:30")
        page = await counter.go("requests", request_id=row.id)
        await refuse(page, counter)
        assert page.detail.declining
        assert page.detail.reason.hasFocus()
        await counter.type("Kitchen opens at six")
        await refuse(page, counter)
        assert page.detail.alternative.hasFocus()
        assert (await counter.db(requests.one, request_id=row.id)).is_open
        await counter.type("Packed breakfast")
        await refuse(page, counter)
        after = await counter.db(requests.one, request_id=row.id)
        assert (after.status, after.alternative) == (RequestStatus.DECLINED, "Packed breakfast")
        assert not page.detail._offered.isHidden()
        page.detail.reopen.click()
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).is_open

    counter.play(scene)


def test_esc_closes_a_decline_before_it_leaves(counter: Counter) -> None:
    async def scene() -> None:
        row = await logged(counter)
        page = await counter.go("requests", request_id=row.id)
        page.decline()
        assert page.escape()
        assert not page.detail.declining
        assert not page.escape()

    counter.play(scene)


def test_groups_mine_and_answered(counter: Counter) -> None:
    async def scene() -> None:
        mine = await logged(counter, "Mine", owner_id=counter.house.people["desk"].id)
        other = await logged(counter, "Late", department="kitchen", promised_at=clock(5))
        page = await counter.go("requests")
        headings = [row.text for row in page.list.rows() if not hasattr(row, "id")]
        assert headings == ["Housekeeping", "Kitchen"]
        page.grouping.choose(Grouping.MINE)
        page.reload()
        await counter.settled()
        assert [row.id for row in page.list.rows() if hasattr(row, "id")] == [mine.id]
        assert not page.hand_over.isHidden()
        await counter.db(requests.done, command_id=new_id(), request_id=other.id)
        page.grouping.choose(Grouping.CLOSED)
        page.reload()
        await counter.settled()
        assert [row.id for row in page.list.rows()] == [other.id]
        assert page.header._sub.text() == "1 done today"

    counter.play(scene)


def test_a_shift_passes_everything_on_and_back(counter: Counter) -> None:
    async def scene() -> None:
        me, ben = counter.house.people["desk"], counter.house.people["desk2"]
        row = await logged(counter, owner_id=me.id)
        page = await counter.go("requests")
        await page.steps.hand_over_all(ben.id, ben.name)
        assert (await counter.db(requests.one, request_id=row.id)).owner_id == ben.id
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).owner_id == me.id

    counter.play(scene)


def test_owner_time_and_guest_are_changed_and_undone(counter: Counter) -> None:
    async def scene() -> None:
        row = await logged(counter, "Stool", where="Lobby")
        page = await counter.go("requests", request_id=row.id)
        ben = counter.house.people["desk2"]
        page.detail.owner.picked.emit(ben.id)
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).owner_name == "Ben Carter"
        soon = clock(30)
        page.detail.time.picked.emit(soon)
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).promised_at is not None
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).promised_at is None
        page.detail.guest_picked.emit(counter.lucja)
        await counter.settled()
        assert (await counter.db(requests.one, request_id=row.id)).guest_id == counter.lucja
        assert page.guest_id == counter.lucja

    counter.play(scene)


def test_the_note_is_previewed_as_the_pdf_that_prints(counter: Counter, tmp_path: Any) -> None:
    async def scene() -> None:
        row = await logged(counter, "Kettle", where="Lobby")
        page = await counter.go("requests", request_id=row.id)
        page.detail.print.click()
        await counter.settled(6)
        sheet = counter.window.findChild(PaperSheet)
        assert sheet is not None
        assert sheet.isVisible()
        sheet.save_to(tmp_path / "note.pdf")
        await counter.settled()
        assert (tmp_path / "note.pdf").read_bytes().startswith(b"%PDF")

    counter.play(scene)


def test_an_empty_list_says_all_done(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("requests")
        assert not page.card.empty.isHidden()
        assert page.detail._bar.isHidden()

    counter.play(scene)


def test_f2_logs_for_the_guest_on_screen(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("request_form", guest_id=counter.lucja)
        assert page.form.text("where").text() == "412"
        await counter.type("2 pillows +30")
        assert page.form.choice("department").key() == "housekeeping"
        await enter(page, counter)
        (row,) = await rows(counter)
        assert (row.what, row.quantity, row.guest_id) == ("pillows", 2, counter.lucja)
        assert (row.room, row.stay_id) == ("412", counter.stay_id)
        assert row.promised_at is not None
        assert counter.courtesy.drafts.load("request", counter.lucja) is None

    counter.play(scene)


def test_a_request_without_a_name_and_its_draft(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("request_form")
        assert not page.pick.isHidden()
        page.form.text("what").setFocus()
        await counter.type("A stool for the pianist")
        page.form.text("where").setFocus()
        await counter.type("Lobby")
        await counter.go("today")
        page = await counter.go("request_form")
        assert page.form.text("what").text() == "A stool for the pianist"
        page.form.text("when").setText("soon")
        page.primary()
        await counter.settled()
        assert "10:15" in page.fields["when"]._under.text()
        page.form.text("when").setText("")
        page.primary()
        await counter.settled()
        (row,) = await rows(counter)
        assert (row.where, row.guest_id) == ("Lobby", None)
        assert counter.courtesy.navigator.here.key == "requests"

    counter.play(scene)


def test_both_pages_fit_a_small_window(counter: Counter) -> None:
    async def scene() -> None:
        await logged(counter)
        counter.window.resize(911, 512)
        for key in ("requests", "request_form"):
            page = await counter.go(key)
            assert page.minimumSizeHint().width() <= 851
            assert counter.window.size().width() == 911
            assert counter.window.size().height() == 512

    counter.play(scene)


def test_a_photo_of_the_broken_lamp_hangs_on_the_request(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        row = await logged(counter, "Lamp")
        page = await counter.go("requests", request_id=row.id)
        files = page.detail.files
        QGuiApplication.clipboard().setImage(lamp())
        files.intake.choose.setFocus()
        await counter.press(Qt.Key.Key_V, CTRL)
        await counter.until(lambda: len(files.lines.looks) == 1)
        await counter.settled()
        photo = tmp_path / "lamp by the bed.png"
        lamp().save(str(photo))
        files.intake.taken.emit([photo], None)
        await counter.until(lambda: len(files.lines.looks) == 2)
        await counter.settled(6)
        assert "lamp by the bed" in files.lines.looks[1].accessibleName()
        await counter.press(Qt.Key.Key_Space, on=files.lines.looks[1])
        await counter.settled(5)
        (sheet,) = counter.window.findChildren(FileSheet)
        assert sheet.picture.isVisible()
        sheet.remove.click()
        await counter.until(lambda: len(files.lines.looks) == 1)
        counter.courtesy.toasts.undo()
        await counter.until(lambda: len(files.lines.looks) == 2)
        other = await logged(counter, "Kettle")
        await counter.go("requests", request_id=other.id)
        await counter.settled()
        assert files.lines.looks == []
        program = tmp_path / "lamp.jpg"
        program.write_bytes(b"MZ")
        files.intake.taken.emit([program], None)
        await counter.settled()
        assert "Only pictures" in files._error.text()

    counter.play(scene)


def lamp() -> QImage:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkYellow)
    return picture
