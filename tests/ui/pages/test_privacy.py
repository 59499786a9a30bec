"""The privacy page, the sheets and the settings with a real store: what is clicked, and what is then true."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from reportlab.pdfgen.canvas import Canvas

from app.domain.facts import FactOrder
from app.domain.ids import new_id
from app.domain.lost_property import FindOrder
from app.domain.preferences import PreferenceOrder
from app.domain.requests import RequestOrder
from app.models.card import Attachment
from app.models.guest import Guest, ProtectedFact
from app.models.privacy import FactReveal
from app.services import facts, lost_property, notes, preferences, privacy, requests, stays
from app.services.privacy.erasing import LIST_NAME
from app.ui.dialogs.discretion_sheet import DiscretionSheet
from app.ui.dialogs.erase_sheet import EraseSheet
from app.ui.dialogs.file_sheet import FileSheet
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.housekeeping import keep_house
from app.ui.pages.found.release_sheet import ReleaseSheet
from app.ui.widgets.photo import PhotoButton
from tests.reports.reading import by_pdfium
from tests.ui.pages.counter import CTRL, PIN, Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def picture(folder: Path) -> Path:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    path = folder / "photo.png"
    image.save(str(path))
    return path


async def until_kept(counter: Counter, count: int) -> None:
    async def kept() -> int:
        return await counter.courtesy.worker.db(Attachment.select().count)  # type: ignore[no-any-return]

    for _ in range(80):
        await counter.settled()
        if await kept() == count:
            return
    raise AssertionError("it was not kept")


def test_the_page_is_reached_from_the_guest(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        page._actions.wanted.emit("privacy")
        await counter.settled()
        shown = counter.window.current_page()
        assert type(shown).__name__ == "PrivacyPage"
        assert shown.shown.name == "Łucja Żółkiewska"  # type: ignore[union-attr]
        await counter.press(Key.Key_Escape)
        assert type(counter.window.current_page()).__name__ == "GuestPage"

    counter.play(scene)


def test_details_are_shown_on_request_and_the_look_is_logged(counter: Counter) -> None:
    async def scene() -> None:
        order = FactOrder(kind="health", code="diabetes", detail="Insulin at noon")
        await counter.db(facts.record, command_id=new_id(), guest_id=counter.emily, order=order)
        page = await counter.go("privacy", guest_id=counter.emily)
        (title,) = page.facts._titles.values()
        (detail,) = page.facts._details.values()
        assert (title.text(), detail.isVisible()) == ("Health", False)
        assert await counter.courtesy.worker.db(FactReveal.select().count) == 0
        page.facts.reveal.click()
        await counter.settled()
        assert (title.text(), detail.text(), detail.isVisible()) == ("Diabetes", "Insulin at noon", True)
        assert await counter.courtesy.worker.db(FactReveal.select().count) == 1
        page.facts.confirm.click()
        await counter.settled()
        (withdraw,) = page.facts.withdraws.values()
        withdraw.click()
        assert withdraw.text() == "Delete it for good?"
        page.facts.reveal.setFocus()
        assert withdraw.text() == "Consent withdrawn"
        withdraw.click()
        withdraw.click()
        await counter.settled()
        rows = await counter.courtesy.worker.db(
            lambda: list(ProtectedFact.select().where(ProtectedFact.guest == counter.emily))
        )
        assert rows == []
        assert page.facts._none.isVisible()

    counter.play(scene)


def test_do_not_disturb_stands_on_the_guest_and_on_today(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.lucja)
        page.quiet.until.choose(2)
        page.quiet.begin.click()
        await counter.settled()
        assert page.quiet.end.isVisible()
        guest = await counter.go("guest", guest_id=counter.lucja)
        assert guest.head._quiet.isVisible()
        assert guest.head._quiet.text().startswith("Do not disturb until")
        page = await counter.go("privacy", guest_id=counter.lucja)
        page.quiet.end.click()
        await counter.settled()
        guest = await counter.go("guest", guest_id=counter.lucja)
        assert not guest.head._quiet.isVisible()
        page = await counter.go("privacy", guest_id=counter.lucja)
        page.quiet.until.choose(None)
        page.quiet.begin.click()
        await counter.settled()
        assert (await counter.db(privacy.page, guest_id=counter.lucja)).quiet_until is not None

    counter.play(scene)


def test_a_card_to_a_discreet_guest_asks_why(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.emily)
        page.quiet.switch.click()
        await counter.settled()
        assert page.quiet.allow.isVisible()
        page.quiet.allow.click()
        await counter.settled()
        assert (
            page.quiet._reason_field.error_text() if hasattr(page.quiet._reason_field, "error_text") else True
        )
        card = await counter.go("card", guest_id=counter.emily)
        await counter.until(lambda: card.file is not None)
        target = tmp_path / "out" / "card.pdf"
        target.parent.mkdir()
        card.save_to(str(target))
        await counter.settled()
        (sheet,) = counter.window.findChildren(DiscretionSheet)
        assert not target.exists()
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        assert not target.exists()
        QTest.keyClicks(sheet.reason, "She asked for it herself")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.until(target.exists)
        await counter.settled()
        page = await counter.go("privacy", guest_id=counter.emily)
        assert "until" in page.quiet._told.text()

    counter.play(scene)


def test_a_photo_waits_for_the_yes_and_goes_with_it(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.lucja)
        assert not page.photo.intake.isVisible()
        assert "Hotel Aurora" in page.photo._text.text()
        page.photo.how.choose("form")
        page.photo.yes.click()
        await counter.settled()
        assert page.photo.intake.isVisible()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
        drop = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        page.photo.intake.dropEvent(drop)
        await until_kept(counter, 1)
        await counter.settled()
        assert page.photo.picture.isVisible()
        guest = await counter.go("guest", guest_id=counter.lucja)
        assert isinstance(guest.head.photo, PhotoButton)
        assert guest.head.photo._image is None
        counter.courtesy.discreet.look()
        await counter.until(
            lambda: guest.head.photo._image is not None and not guest.head.photo._image.isNull()
        )
        page = await counter.go("privacy", guest_id=counter.lucja)
        page.photo.back.click()
        page.photo.back.click()
        await until_kept(counter, 0)

    counter.play(scene)


def test_a_file_is_pasted_refused_and_taken_away(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.emily)
        page.files.kind.choose("identity")
        page.files.intake.taken.emit([picture(tmp_path)], None)
        await counter.settled()
        assert "never kept" in page.files._error.text()
        page.files.kind.choose("letter")
        page.files.caption.setText("A kind letter")
        QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path))))
        page.paste()
        await until_kept(counter, 1)
        await counter.settled()
        (file,) = page.shown.files
        assert file.caption == "A kind letter"
        target = tmp_path / "saved.jpg"
        sheet = await look(counter, page)
        assert sheet.picture.isVisible()
        assert not sheet.elsewhere.isVisible()
        await sheet._save(target)
        assert target.read_bytes().startswith(b"\xff\xd8")
        (seen, *_) = await counter.db(facts.reveals, "manager", guest_id=counter.emily)
        assert seen.kinds == ("file",)
        sheet = await look(counter, page)
        sheet.remove.click()
        await counter.settled()
        assert page.shown.files == ()
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert len(page.shown.files) == 1
        program = tmp_path / "letter.pdf"
        program.write_bytes(b"MZ not a letter")
        page.files.intake.taken.emit([program], None)
        await counter.settled()
        assert "Only pictures" in page.files._error.text()

    counter.play(scene)


async def look(counter: Counter, page: Any) -> FileSheet:
    """Open the first file."""
    page.files.lines.looks[0].click()
    await counter.settled(5)
    (sheet,) = (each for each in counter.window.findChildren(FileSheet) if each.isVisible())
    return sheet


def test_a_pdf_is_read_here_and_one_with_a_password_elsewhere(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("app.ui.outside.show", lambda path: opened.append(path) or True)

    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.emily)
        letter, locked = tmp_path / "letter.pdf", tmp_path / "locked.pdf"
        canvas = Canvas(str(letter))
        for words in ("Dear house", "thank you"):
            canvas.drawString(100, 700, words)
            canvas.showPage()
        canvas.save()
        locked.write_bytes(b"%PDF-1.7 that pdfium does not read")
        page.files.caption.setText("../../Ann's letter: 1/2")
        page.files.intake.taken.emit([locked], None)
        await until_kept(counter, 1)
        page.files.intake.taken.emit([letter], None)
        await until_kept(counter, 2)
        await counter.settled()
        sheet = await look(counter, page)
        await counter.until(lambda: "Page 1 of 2" in sheet._told.text())
        await counter.press(Key.Key_PageDown, on=sheet.pages)
        await counter.until(lambda: "Page 2 of 2" in sheet._told.text())
        await counter.press(Key.Key_Escape, on=sheet)
        page.files.lines.looks[1].click()
        await counter.settled(5)
        (sheet,) = (each for each in counter.window.findChildren(FileSheet) if each.isVisible())
        assert "cannot be shown here" in sheet.note.accessibleName()
        sheet.elsewhere.click()
        await counter.until(lambda: opened)
        assert opened[0].name == "Ann s letter 1 2.pdf"
        assert opened[0].read_bytes() == locked.read_bytes()
        assert opened[0].stat().st_mode & 0o077 == 0
        assert opened[0].parent.stat().st_mode & 0o077 == 0

    counter.play(scene)


def test_the_guests_data_is_saved_to_be_read_and_to_be_taken(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        said = "Wants the Аляксандра ward of 山田太郎"
        await counter.db(notes.add, command_id=new_id(), guest_id=counter.lucja, text=said)
        page = await counter.go("privacy", guest_id=counter.lucja)
        assert page.rights.language.key() == "pl"
        paper, full = tmp_path / "data.pdf", tmp_path / "data.json"
        await page.deeds.save_pdf(counter.lucja, "pl", paper)
        await page.deeds.save_json(counter.lucja, full)
        document = json.loads(full.read_text("utf-8"))
        assert document["profile"][0]["name"] == "Łucja Żółkiewska"
        assert document["notes"][0]["text"] == said
        text = " ".join(by_pdfium(paper.read_bytes()))
        assert "Łucja Żółkiewska" in text
        assert "Аляксандра" in text
        assert not any(column in text for column in ("match key", "sort name", "greetings", "name locale"))

    counter.play(scene)


def test_the_paper_tells_a_dislike_from_a_liking_in_the_guests_language(
    counter: Counter, tmp_path: Path
) -> None:
    async def scene() -> None:
        for text, code, strength in (
            ("Lilies", None, "unacceptable"), ("", "bath", "required"), ("Slippers", None, "preferred"),
        ):  # fmt: skip
            order = PreferenceOrder(group="in_room", text=text, code=code, strength=strength)
            await counter.db(preferences.add, command_id=new_id(), guest_id=counter.emily, order=order)
        page = await counter.go("privacy", guest_id=counter.emily)
        paper = tmp_path / "data.pdf"
        await page.deeds.save_pdf(counter.emily, "pl", paper)
        text = " ".join(by_pdfium(paper.read_bytes()))
        assert "Lilies · niechciane" in text
        assert "Wanna · potrzebne" in text
        assert "Slippers ·" not in text

    counter.play(scene)


def test_a_guest_is_erased_by_name_and_a_managers_digits(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.lucja)
        assert not page.rights.erase.isEnabled()
        assert "in the house" in page.rights._against.text()
        await counter.db(stays.check_out, command_id=new_id(), stay_id=counter.stay_id)
        counter.courtesy.drafts.save("note", counter.lucja, {"text": "of her"})
        page.reload()
        await counter.settled()
        page.rights.erase.click()
        await counter.settled()
        (sheet,) = counter.window.findChildren(EraseSheet)
        QTest.keyClicks(sheet.boxes, "111222")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.until(lambda: not sheet.is_at_work)
        assert sheet.note.isVisible()
        QTest.keyClicks(sheet.boxes, PIN)
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.until(lambda: not sheet.is_at_work)
        assert (await counter.courtesy.worker.db(Guest.get_by_id, counter.lucja)).name == "Łucja Żółkiewska"
        QTest.keyClicks(sheet.boxes, PIN)
        sheet.typed.setText("Łucja Żółkiewska")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.until(lambda: any("Erased" in text for text in counter.shown))
        await counter.settled()
        guest = counter.window.current_page()
        assert guest._erased.isVisible()  # type: ignore[union-attr]
        assert counter.courtesy.drafts.load("note", counter.lucja) is None
        assert (tmp_path / LIST_NAME).read_text().strip() == counter.lucja
        assert "Żółkiewska".encode() not in (tmp_path / "courtesy.sqlite3").read_bytes()

    counter.play(scene)


def test_an_erasure_that_has_begun_is_not_left_half_way(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.db(stays.check_out, command_id=new_id(), stay_id=counter.stay_id)
        page = await counter.go("privacy", guest_id=counter.lucja)
        page.rights.erase.click()
        await counter.settled()
        (sheet,) = counter.window.findChildren(EraseSheet)
        sheet.typed.setText("Łucja Żółkiewska")
        QTest.keyClicks(sheet.boxes, PIN)
        answer = counter.hold(privacy.erase)
        for _ in range(2):
            QTest.keyClick(sheet, Key.Key_Return, CTRL)
        await counter.until(lambda: sheet.is_at_work)
        QTest.keyClick(sheet, Key.Key_Escape)
        sheet.leave.click()
        assert sheet.isVisible()
        answer()
        await counter.until(lambda: any("Erased" in text for text in counter.shown))
        await counter.settled()
        assert (tmp_path / LIST_NAME).read_text().strip() == counter.lucja

    counter.play(scene)


def test_the_rules_are_chosen_previewed_and_run(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        page = await counter.go("settings", part="privacy")
        section: Any = page.current()
        assert not section.run_button.isEnabled()
        section.preset.choose("short")
        section.preset.picked.emit("short")
        section.save()
        await counter.settled()
        assert section.numbers["keep_guests_years"].key() == 2
        await counter.db(lambda desk: ProtectedFact.update(purge_on=desk.business_date).execute())
        section.load()
        await counter.settled()
        assert section.run_button.isEnabled()
        section.run_button.click()
        section.run_button.click()
        await counter.settled(6)
        assert await counter.courtesy.worker.db(ProtectedFact.select().count) == 0
        assert any("rules of retention" in text for text in counter.shown)
        assert section.done.count() == 1

    counter.play(scene)


def test_the_house_is_kept_once_a_day(counter: Counter) -> None:
    async def scene() -> None:
        assert await keep_house(counter.courtesy) == 0
        await counter.db(lambda desk: ProtectedFact.update(purge_on=desk.business_date).execute())
        assert await keep_house(counter.courtesy) == 0
        assert await keep_house(counter.courtesy, again=True) == 1

    counter.play(scene)


def test_a_guest_goes_by_an_alias_until_it_ends(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("privacy", guest_id=counter.emily)
        page.alias.take.click()
        await counter.settled()
        assert page.alias.take.isVisible()
        QTest.keyClicks(page.alias.alias, "Ann Miller")
        await counter.press(Key.Key_Return, on=page.alias.alias)
        assert page.shown.name == "Ann Miller"
        assert not page.alias._name.isVisible()
        page.alias.reveal.click()
        await counter.settled()
        assert (page.alias._name.text(), page.alias._name.isVisible()) == ("Emily Carter", True)
        guest = await counter.go("guest", guest_id=counter.emily)
        assert guest.head._name.text() == "Ann Miller"
        page = await counter.go("privacy", guest_id=counter.emily)
        page.alias.end.click()
        await counter.settled()
        assert page.shown.name == "Emily Carter"

    counter.play(scene)


def test_a_note_for_a_department_says_that_nobody_may_knock(counter: Counter) -> None:
    async def scene() -> None:
        order = RequestOrder(what="Kettle", department="housekeeping", guest_id=counter.lucja)
        row, _ = await counter.db(requests.log, command_id=new_id(), order=order)
        until = counter.desk().now + timedelta(hours=2)
        await counter.db(privacy.keep_quiet, command_id=new_id(), guest_id=counter.lucja, until=until)
        page = await counter.go("requests", request_id=row.id)
        page.detail.print.click()
        await counter.until(lambda: counter.window.findChildren(PaperSheet))
        (sheet,) = counter.window.findChildren(PaperSheet)
        text = " ".join(by_pdfium(sheet._pdf))
        assert "do not disturb until" in text
        assert "Łucja" not in text

    counter.play(scene)


def test_a_parcel_to_a_discreet_guest_asks_why(counter: Counter) -> None:
    async def scene() -> None:
        scarf = FindOrder(
            description="Scarf", category="clothing", found_at=counter.desk().now, guest_id=counter.emily
        )
        find, _ = await counter.db(lost_property.log_found, command_id=new_id(), order=scarf)
        await counter.db(privacy.set_discreet, command_id=new_id(), guest_id=counter.emily, on=True)
        page = await counter.go("found", item_id=find.row.id)
        await counter.settled()
        page.detail.post.click()
        await counter.settled()
        (sheet,) = counter.window.findChildren(DiscretionSheet)
        assert not counter.window.findChildren(ReleaseSheet)
        sheet.reason.setText("She asked for the scarf")
        sheet.primary()
        await counter.until(lambda: counter.window.findChildren(ReleaseSheet))

    counter.play(scene)


def test_a_rooming_list_with_a_discreet_guest_asks_why(counter: Counter) -> None:
    async def scene() -> None:
        stay = await counter.db(stays.one, stay_id=counter.stay_id)
        plan = replace(stays.Plan.of(stay), group="Choir")
        await counter.db(stays.edit, command_id=new_id(), stay_id=stay.id, plan=plan, version=stay.version)
        await counter.db(privacy.set_discreet, command_id=new_id(), guest_id=counter.lucja, on=True)
        page = await counter.go("groups")
        await counter.settled()
        page.print.click()
        await counter.settled()
        (sheet,) = counter.window.findChildren(DiscretionSheet)
        assert not counter.window.findChildren(PaperSheet)
        sheet.reason.setText("The leader has it already")
        sheet.primary()
        await counter.until(lambda: counter.window.findChildren(PaperSheet))

    counter.play(scene)


def test_a_note_about_a_discreet_guest_asks_why(counter: Counter) -> None:
    async def scene() -> None:
        order = RequestOrder(what="Kettle", department="housekeeping", guest_id=counter.emily)
        row, _ = await counter.db(requests.log, command_id=new_id(), order=order)
        await counter.db(privacy.set_discreet, command_id=new_id(), guest_id=counter.emily, on=True)
        page = await counter.go("requests", request_id=row.id)
        page.detail.print.click()
        await counter.settled(6)
        (sheet,) = counter.window.findChildren(DiscretionSheet)
        assert not counter.window.findChildren(PaperSheet)
        sheet.reason.setText("The kitchen has no screen")
        sheet.primary()
        await counter.until(lambda: counter.window.findChildren(PaperSheet))

    counter.play(scene)


def test_another_guests_privacy_begins_with_their_name_and_the_same_ones_where_one_was(
    counter: Counter,
) -> None:
    async def scene() -> None:
        counter.window.resize(1000, 520)
        page = await counter.go("privacy", guest_id=counter.lucja)
        bar = page.findChild(QScrollArea).verticalScrollBar()
        await counter.until(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        await counter.go("privacy", guest_id=counter.lucja)
        assert bar.value() > 0
        await counter.go("privacy", guest_id=counter.emily)
        assert bar.value() == 0

    counter.play(scene)
