"""The wizard: a file becomes guests by keys alone, can be stopped on the way, and be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.imports import Tally
from app.services import guests, imports
from app.ui.omnibox_rows import OmniRow, found
from app.ui.pages.importing.page import ImportPage
from app.ui.pages.settings.imports import ImportsSection
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
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def tally(page: ImportPage) -> Tally:
    assert page.result.job is not None
    return page.result.job.tally


def test_a_file_becomes_guests_and_goes_again(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(counter, table(tmp_path))
        assert page.columns.mapping()["family_given"] == ("NAZWISKO_IMIE",)
        assert "ABC123456" not in words(page)
        assert "looks like numbers of papers or cards" in words(page)
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
        page.result.undo.click()
        await counter.until(lambda: "The import is undone" in words(page))
        listed = await counter.db(guests.listing, "manager")
        assert listed.total == 2

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
        listed: Any = await counter.db(guests.listing, "manager")
        assert listed.total == 2

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
        assert "Of 2 arrivals today, 1 were in the file." in words(page)
        assert page.result.today.isVisible()
        assert "this date does not exist: x" in words(page)
        page.result.undo.click()
        await counter.until(lambda: "The import is undone" in words(page))

    counter.play(scene)
