"""The wizard: a file becomes guests by keys alone, can be stopped on the way, and be taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget

from app.domain.ids import new_id
from app.domain.imports import Tally
from app.models.guest import Guest
from app.services import duplicates, guests, imports, notes, stays
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.dialogs.undo_import import UndoImport
from app.ui.housekeeping import take_away_halves
from app.ui.omnibox_rows import OmniRow, found
from app.ui.pages.importing.page import ImportPage
from app.ui.pages.importing.rejected import Cells
from app.ui.pages.settings.imports import ImportsSection
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.record_list import RecordList
from reports.archive import faults
from tests.reports.reading import by_pdfium
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]

HEAD = "ID_GOSC;NAZWISKO_IMIE;TEL1;EMAIL;UR;UWAGI;NR_DOK;RABAT\n"
ROWS = (
    "1;Nowak Anna;601234567;anna@example.com;22.11.1986;alergia: orzechy;ABC123456;10\n"
    "2;Ağaoğlu Deniz;+90 532 1234567;8841@guest.booking.com;03.04.1979;kawa 6:00;U0987654;\n"
    "3;;0171/2345678;wml@example.de;;;C01X0006H;5\n"
)


def table(folder: Path, text: str = HEAD + ROWS, encoding: str = "utf-8") -> Path:
    path = folder / "goscie.csv"
    path.write_bytes(text.encode(encoding))
    return path


async def opened(desk: Counter, path: Path) -> ImportPage:
    await desk.sign_in("manager")
    page: ImportPage = await desk.go("import")
    page.take(path)
    await desk.until(lambda: page.plan is not None)
    await desk.settled()
    return page


def words(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    lists = [each for each in widget.findChildren(RecordList) if each.isVisible()]
    shown += [row.spoken for each in lists for row in each.rows() if isinstance(row, Cells)]
    return "\n".join(shown)


async def brought(counter: Counter, path: Path) -> ImportPage:
    page = await opened(counter, path)
    page.primary()
    await counter.until(lambda: page.sums.go.isVisible())
    await counter.settled()
    page.primary()
    await counter.until(lambda: page.result.isVisible())
    await counter.settled()
    return page


def undo_sheet(counter: Counter) -> Any:
    return next((each for each in counter.window.findChildren(UndoImport) if each.isVisible()), None)


async def undo(counter: Counter, button: QAbstractButton) -> None:
    """Press the button, wait until it is said what goes, and do it by key."""
    button.click()
    await counter.until(lambda: undo_sheet(counter).go.isEnabled())
    await counter.press(Qt.Key.Key_Return, CTRL)
    await counter.until(lambda: "The import is undone" in words(undo_sheet(counter)))


def tally(page: ImportPage) -> Tally:
    assert page.result.job is not None
    return page.result.job.tally


def test_a_file_becomes_guests_and_goes_again(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(counter, table(tmp_path))
        assert page.columns.mapping()["family_given"] == ("NAZWISKO_IMIE",)
        assert "ABC123456" not in words(page)
        assert "numbers of papers or cards" in words(page)
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: page.sums.go.isVisible())
        assert "Passport and identity numbers" in words(page)
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: page.result.isVisible())
        assert (tally(page).created, tally(page).rejected) == (2, 1)
        assert "no name" in words(page)
        listed: Any = await counter.db(guests.listing, "manager")
        assert listed.total == 4
        await page.save_rejects(tmp_path / "rejected.csv")
        assert "no name" in (tmp_path / "rejected.csv").read_text("utf-8-sig")
        await undo(counter, page.result.undo)
        assert "The import is undone" in words(page)
        listed = await counter.db(guests.listing, "manager")
        assert listed.total == 2

    counter.play(scene)


def test_what_undoing_takes_and_leaves_is_said_before_and_after(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await brought(counter, table(tmp_path))
        anna = next(row for row in (await counter.db(guests.listing, "manager")).rows if "Anna" in row.name)
        await counter.db(notes.add, command_id=new_id(), guest_id=anna.id, text="Likes the window table")
        section: Any = (await counter.go("settings", part="imports")).current()
        (button,) = (each for each in section.findChildren(KeyButton) if each.text() == "Undo the import")
        button.click()
        await counter.until(lambda: undo_sheet(counter).go.isEnabled())
        said = words(undo_sheet(counter))
        assert "goscie.csv" in said
        assert "This goes again: 1 guest." in said
        assert "Anna Nowak  ·  all of it" in said
        assert "import the same file again" in said
        assert counter.window.focusWidget() is undo_sheet(counter).leave
        await counter.press(Qt.Key.Key_Escape)
        assert (await counter.db(guests.listing, "manager")).total == 4
        await undo(counter, button)
        sheet = undo_sheet(counter)
        assert "1 removed, 0 as they were before." in words(sheet)
        assert "1 later edit stayed as it is:" in words(sheet)
        await counter.press(Qt.Key.Key_Return, CTRL)
        assert undo_sheet(counter) is None
        assert (await counter.db(guests.listing, "manager")).total == 3
        assert not [each for each in section.findChildren(KeyButton) if each.text() == "Undo the import"]

    counter.play(scene)


def test_what_runs_is_stopped_by_esc_and_nothing_came_in(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(
            counter, table(tmp_path, HEAD + "".join(f"{n};Nowak A{n};;;;;;\n" for n in range(3000)))
        )
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        page.primary()
        await counter.until(lambda: page.runner is not None and page.runner.is_running)
        assert page.escape()
        await counter.until(lambda: "Nothing came in" in words(page))
        assert (page._steps.at, page.sums._sums["created"].text()) == (2, "3,000")
        assert page.sums.go.isVisible()
        listed: Any = await counter.db(guests.listing, "manager")
        assert listed.total == 2

    counter.play(scene)


def test_while_a_file_is_read_the_key_asks_for_no_second_one(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        page: Any = await counter.go("import")
        page.take(table(tmp_path))
        page.primary()
        await counter.until(lambda: page.columns.isVisible())
        assert not page.findChildren(QFileDialog)

    counter.play(scene)


def test_a_dropped_file_is_looked_at_and_a_wrong_one_is_told(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        page: Any = await counter.go("guests")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(table(tmp_path)))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        page.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, left, none))
        wizard: Any = counter.window.current_page()
        assert isinstance(wizard, ImportPage)
        await counter.until(lambda: wizard.columns.isVisible())
        picture = tmp_path / "a.png"
        picture.write_bytes(b"\x89PNG\r\n")
        wizard.take(picture)
        await counter.settled(5)
        assert "a.png is not a table" in words(wizard)

    counter.play(scene)


def test_another_way_to_read_is_chosen_and_remembered(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        text = "Imię;Nazwisko;Dzień\nŁucja;Żółkiewska;x\n"
        page = await opened(counter, table(tmp_path, text, "cp1250"))
        page.columns._encoding.choose("iso-8859-2")
        page.columns.reread.emit()
        await counter.settled(6)
        assert page.plan is not None
        assert page.plan.encoding == "iso8859-2"
        assert not page.escape() or page.file.isVisible()
        page.take(table(tmp_path, text, "cp1250"))
        await counter.settled(6)
        assert "Żółkiewska" in words(page)

    counter.play(scene)


def test_it_is_reached_from_settings_and_by_a_command(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(counter, table(tmp_path))
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        page.primary()
        await counter.until(lambda: page.result.isVisible())
        await counter.press(Qt.Key.Key_Return, CTRL)  # the notes about health come next
        assert type(counter.window.current_page()).__name__ == "SettingsPage"
        rows = [row for row in found(counter.courtesy, "import", []) if isinstance(row, OmniRow)]
        assert "go:import" in [row.key for row in rows]
        settings: Any = await counter.go("settings", part="imports")
        await counter.settled(5)
        part = settings.current()
        assert isinstance(part, ImportsSection)
        assert "goscie.csv" in words(part)
        part.read.click()
        await counter.until(lambda: "alergia: orzechy" in words(part))
        waiting: Any = await counter.db(imports.waiting, "manager")
        await part._settle(waiting[0][0], part._told_card.findChildren(type(page.columns._order))[0])
        await part.export(tmp_path / "out.csv")
        assert "Nowak" in (tmp_path / "out.csv").read_text("utf-8-sig")

    counter.play(scene)


def test_stays_come_in_by_the_wizard_and_go_again(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        path = tmp_path / "in_house.csv"
        path.write_text(
            "Reservation;Guest name;Room;Arrival;Departure;Status\n"
            "R1;Ola Zając;777;20.11.2026;24.11.2026;In House\nR2;Ola Zając;778;x;24.11.2026;Reserved\n"
            f"R3;Emily Carter;779;{counter.desk().business_date:%d.%m.%Y};31.12.2026;Reserved\n",
            "utf-8",
        )
        await counter.sign_in("manager")
        page: ImportPage = await counter.go("import")
        assert page.file.kind.choose("stays")
        page.take(path)
        await counter.until(lambda: page.plan is not None)
        await counter.settled()
        assert page.columns.mapping()["arrival"] == ("Arrival",)
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: page.sums.go.isVisible())
        await counter.settled()
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: page.result.job is not None)
        await counter.settled()
        assert (tally(page).created, tally(page).rejected) == (2, 1)
        assert "2 stays came in" in words(page)
        assert "this date does not exist: x" in words(page)
        await undo(counter, page.result.undo)
        assert "The import is undone" in words(page)
        await counter.press(Qt.Key.Key_Return, CTRL)
        assert counter.window.focusWidget() is page.result.again
        await counter.go("today")
        assert await counter.go("import") is page
        assert page.file.isVisible()

    counter.play(scene)


def test_a_list_of_stays_taken_for_guests_is_noticed(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        head = "Group;Guest;Room;Arrival;Departure;Shares the room with\n"
        page = await opened(counter, table(tmp_path, f"{head}Choir;Ola Zając;301;1.12.2026;3.12.2026;\n"))
        assert "This looks like a list of stays." in words(page)
        assert page.columns.doubt.key.hasFocus()
        await counter.press(Qt.Key.Key_Return)
        await counter.until(lambda: page.plan is not None and page.plan.kind == "stays")
        await counter.settled()
        assert page.columns.mapping()["sharing_with"] == ("Shares the room with",)
        assert not page.columns.doubt.isVisible()
        assert page.file.kind.key() == "stays"

    counter.play(scene)


def test_the_parts_of_an_address_book_are_told_in_words(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        path = tmp_path / "book.vcf"
        path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ola Zając\nN:Zając;Ola\nEND:VCARD\n", "utf-8")
        page = await opened(counter, path)
        assert "Wants to be called" in words(page)
        assert "preferred_name" not in words(page)

    counter.play(scene)


def test_after_a_clean_import_the_main_key_takes_another_file(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await brought(counter, table(tmp_path, "Imię;Nazwisko\nOla;Sowa\n"))
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.settled()
        assert page.file.isVisible()

    counter.play(scene)


def test_a_file_that_changes_nothing_is_not_imported_by_the_key(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        path = table(tmp_path, "Imię;Nazwisko;E-mail\nOla;Sowa;ola@example.com\n")
        await brought(counter, path)
        page: ImportPage = await counter.go("import", file=str(path))
        await counter.until(lambda: page.columns.isVisible())
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        await counter.settled()
        assert not page.sums.go.isEnabled()
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.settled()
        assert page.sums.isVisible()
        assert len(await counter.db(imports.past, "manager")) == 1

    counter.play(scene)


def test_columns_that_are_not_read_are_counted_before_anything_comes_in(
    counter: Counter, tmp_path: Path
) -> None:
    async def scene() -> None:
        page = await opened(counter, table(tmp_path, "Imię;Nazwisko;Sok;Barwa\nOla;Sowa;2;7\n"))
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        await counter.settled()
        assert "Columns that are not read\n2" in words(page)
        assert "Nothing had to be left out." not in words(page)

    counter.play(scene)


def test_rejected_rows_are_filtered_by_their_reason(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        rows = ROWS + "4;Lis Ewa;;;31.02.1980;;;\n5;;;;;;;1\n6;Kot Jan;;;;;;;;x\nTotal: 6\n"
        page = await brought(counter, table(tmp_path, HEAD + rows))
        rejected = page.result.rejected
        assert page._steps.at == 4
        assert page._steps.accessibleName() == "Step 5 of 5: Result"
        names = [pill.text() for pill in rejected.filters.findChildren(QAbstractButton)]
        assert names == ["All", "No name  2", "Date  1", "Too many columns  1"]
        rejected.filters.findChildren(QAbstractButton)[1].click()
        assert [row.third for row in rejected.list.rows() if isinstance(row, Cells)] == ["no name"] * 2
        assert tally(page).left_out["footers"] == 1

    counter.play(scene)


def test_the_result_is_kept_as_a_report_for_the_archive(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await brought(counter, table(tmp_path))
        page.result.report.click()
        await counter.until(lambda: counter.window.findChildren(PaperSheet))
        (paper,) = counter.window.findChildren(PaperSheet)
        assert faults(paper._pdf) == ()
        text = " ".join(by_pdfium(paper._pdf))
        for words_ in ("Report of an import: Guests", "goscie.csv", "No name: 4", "Passport and identity"):
            assert words_ in text
        assert "0171" not in text  # what stands in a rejected row is no matter of an archive

    counter.play(scene)


def test_pairs_of_the_import_are_looked_for_and_compared(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        twice = "1;Carter Emily;601234567;emily@example.com;22.11.1986;;;\n"
        twice += "2;Carter Emilie;601234567;emily@example.com;22.11.1986;;;\n3;Sowa Ola;;;;;;\n"
        page = await brought(counter, table(tmp_path, HEAD + twice))
        assert tally(page).doubtful >= 1
        page.result.compare.click()
        await counter.settled()
        pairs: Any = counter.window.current_page()
        await counter.until(lambda: pairs._shown is not None and not pairs.looking.is_running)
        assert "of this import" in words(pairs)
        listed = await counter.db(duplicates.of_import, "manager", import_id=page.result.job.run_id)  # type: ignore[union-attr]
        everybody = await counter.db(duplicates.suggestions, "manager")
        assert listed
        assert set(listed) <= set(everybody)

    counter.play(scene)


def test_arrivals_of_the_file_are_shown_with_the_way_to_today(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        day = counter.desk().business_date
        for first in (day, day + timedelta(days=2)):
            plan = stays.Plan(arrives_on=first, departs_on=first + timedelta(days=1), adults=1)
            await counter.db(stays.expect, command_id=new_id(), guest_id=counter.emily, plan=plan)
        rows = "Emily;Carter;alergia: orzechy\nOla;Sowa;\n"
        page = await brought(counter, table(tmp_path, f"Imię;Nazwisko;Uwagi\n{rows}"))
        after = page.result.after
        assert after.arrivals.isVisible()
        said = words(after)
        assert "of 2 arrivals today" in said  # Łucja has arrived, and was not in the file
        assert "1 more within a week." in said
        assert "1 of them arrives today." in said
        assert said.count("Emily Carter") == 2
        assert "Sowa" not in said
        page.result.today.click()
        await counter.settled()
        assert type(counter.window.current_page()).__name__ == "TodayPage"

    counter.play(scene)


def test_changes_are_shown_three_at_a_time(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        rows = "".join(f"{n};Nowak A{n};60123456{n};;;;;\n" for n in range(1, 6))
        await brought(counter, table(tmp_path, HEAD + rows))
        page = await opened(counter, table(tmp_path, HEAD + rows.replace("6012", "6013")))
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        card = page.sums.changes
        assert card.isVisible()
        first = words(card)
        assert first.count(" Nowak") == 3
        card.others.click()
        await counter.settled()
        assert words(card).count(" Nowak") == 2
        assert words(card) != first

    counter.play(scene)


def test_an_import_that_died_on_the_way_is_cleared_away_at_sign_in(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        worker, desk = counter.courtesy.worker, counter.desk("manager")
        plan = await worker.db(imports.look, desk, file=table(tmp_path))
        gone = {"owner": "desk-1/99999999", "alive": lambda _: False}
        job, _ = await worker.db(imports.begin, desk, plan=plan, **gone)
        await worker.db(imports.bring, desk, job=job, items=job.read())
        assert await worker.db(lambda: Guest.select().count()) == 4
        await take_away_halves(counter.courtesy)
        assert counter.shown[-1].startswith("The import of goscie.csv was interrupted.")
        assert await worker.db(lambda: Guest.select().count()) == 2
        await take_away_halves(counter.courtesy)
        assert len(counter.shown) == 1

    counter.play(scene)


def test_a_letter_is_told_before_any_sum_and_proposes_nothing(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        text = "Dear all,\nplease find the list of guests below, it is long.\nRegards,\nEwa\n"
        page = await opened(counter, table(tmp_path, text))
        assert "does not look like a table of guests" in words(page)
        assert not page.columns.mapping()
        page.columns.go.click()
        await counter.settled()
        assert page.panes()[0].currentWidget() is page.columns  # type: ignore[attr-defined]
        assert Guest.select().where(Guest.name == "Ewa").count() == 0

    counter.play(scene)


def test_a_room_that_two_have_is_told_before_and_after_and_a_group_comes_from_the_file(
    counter: Counter, tmp_path: Path
) -> None:
    async def scene() -> None:
        path = tmp_path / "Smith Wedding - rooming list.csv"
        path.write_text(
            "Guest name;Room;Arrival;Departure\nOla Zając;777;02/12/2027;05/12/2027\n"
            "Ben Carter;777;03/12/2027;06/12/2027\n",
            "utf-8",
        )
        await counter.sign_in("manager")
        page: ImportPage = await counter.go("import")
        assert page.file.kind.choose("stays")
        page.take(path)
        await counter.until(lambda: page.plan is not None)
        await counter.settled()
        assert page.columns.mapping()["group"] == ("name of the file",)
        assert "The file’s name" in words(page)
        assert "Smith Wedding" in words(page)
        assert "choose their order" in words(page)
        assert page.columns._order.isVisible()
        page.primary()
        await counter.until(lambda: page.sums.go.isVisible())
        await counter.settled()
        asked = "Room 777, 3 Dec to 5 Dec: Ben Carter and Ola Zając"
        assert asked in words(page)
        page.primary()
        await counter.until(lambda: page.result.isVisible())
        await counter.settled()
        assert asked in words(page)
        assert page.result.after.rooms.isVisible()

    counter.play(scene)
