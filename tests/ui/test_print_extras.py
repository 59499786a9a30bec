"""Tray, edges and both sides are kept for each kind of paper at this workstation; a test page measures it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from app.errors import Refused
from app.ui import printing
from app.ui.dialogs.print_extras import PrintExtras
from app.ui.pages.card.page import CardPage
from app.ui.pages.gestures.statement import StatementSheet
from app.ui.preferences import PreferencesFile
from app.ui.printing import choices, queue
from app.ui.printing.job import CARD, lp_command
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]
DESK = printing.Printer("Desk", "Desk printer", is_default=True)
FEATURES = printing.Features(
    (printing.Tray("Tray1", "Tray 1"), printing.Tray("Manual", "Manual")), ("A4", "A6.Borderless")
)


@pytest.fixture
def desk_printer(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[printing.PrintJob]:
    sent: list[printing.PrintJob] = []
    monkeypatch.setattr(printing, "available", lambda: (DESK,))
    monkeypatch.setattr(printing, "has_queue", lambda: True)
    monkeypatch.setattr(printing, "features", lambda name: FEATURES)
    monkeypatch.setattr(printing, "send", lambda job: sent.append(job) or "")
    counter.courtesy.preferences = PreferencesFile(tmp_path)
    return sent


async def card_page(counter: Counter) -> CardPage:
    page: CardPage = await counter.go("card", guest_id=counter.lucja)
    await counter.until(lambda: page.file is not None and page.panel.print.isEnabled())
    return page


async def extras_of(counter: Counter, page: CardPage) -> PrintExtras:
    page.panel.extras.click()
    await counter.settled()
    (sheet,) = counter.window.findChildren(PrintExtras)
    return sheet


def test_what_is_chosen_is_used_for_the_next_card(
    counter: Counter, desk_printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await card_page(counter)
        sheet = await extras_of(counter, page)
        assert [sheet.tray.itemText(at) for at in range(3)] == ["As the printer likes", "Tray 1", "By hand"]
        sheet.tray.choose("Tray1")
        sheet.safe.setChecked(True)
        sheet.flip.choose("short")
        await counter.press(Qt.Key.Key_Return, CTRL, on=sheet)
        page.primary()
        await counter.until(lambda: desk_printer)
        (job,) = desk_printer
        assert (job.tray, job.safe, job.flip) == ("Tray1", True, "short")
        command = lp_command(job, "card.pdf")
        assert "InputSlot=Tray1" in command
        assert "sides=two-sided-short-edge" in command

    counter.play(scene)


def test_each_kind_of_paper_remembers_its_own(tmp_path: Path) -> None:
    kept = PreferencesFile(tmp_path)
    kept.change(printer="Desk")
    choices.remember(kept, choices.ENVELOPE, printer="Back", tray="Manual")
    again = PreferencesFile(tmp_path)
    assert choices.remembered(again, choices.ENVELOPE).tray == "Manual"
    assert choices.remembered(again, choices.CARD) == choices.Choice(printer="Desk")
    again.change(printing="{broken")
    assert choices.remembered(again, choices.ENVELOPE) == choices.Choice(printer="Desk")


def test_the_test_page_is_as_large_as_the_sheet(
    counter: Counter, desk_printer: list[printing.PrintJob], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene() -> None:
        sheet = await extras_of(counter, await card_page(counter))
        sheet.test.click()
        await counter.until(lambda: desk_printer)
        document = pypdfium2.PdfDocument(desk_printer[0].pdf)
        width, height = document[0].get_size()
        document.close()
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 105)
        await counter.settled()
        assert "red bar" in sheet._note.accessibleName()

        def refuse(job: printing.PrintJob) -> str:
            raise Refused("print_paper", printer="Desk", said="")

        monkeypatch.setattr(printing, "send", refuse)
        sheet.test.click()
        await counter.until(lambda: "no paper" in sheet._note.accessibleName())

    counter.play(scene)


def test_the_edges_of_a_borderless_sheet_are_asked_for_by_the_queues_name(
    counter: Counter, desk_printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await card_page(counter)
        sheet = await extras_of(counter, page)
        assert sheet.borderless.isEnabled()
        sheet.borderless.setChecked(True)
        await counter.press(Qt.Key.Key_Return, CTRL, on=sheet)
        page.primary()
        await counter.until(lambda: desk_printer)
        assert choices.remembered(counter.courtesy.preferences, choices.CARD).borderless

    counter.play(scene)


@pytest.mark.parametrize(
    ("reasons", "code"),
    [("media-empty-error", "print_paper"), ("media-jam", "print_jam"), ("toner-empty-error", "print_ink"),
     ("cover-open", "print_open"), ("offline-report", ""), ("media-low-warning", ""), ("none", ""),
     ("paused", "print_stopped")],
)  # fmt: skip
def test_a_queues_reasons_become_one_sentence(
    reasons: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = "5" if code == "print_stopped" else "3"
    told = f"printer-state={stopped} printer-info='My desk' printer-state-reasons={reasons}"

    def run(command: list[str], **_: object) -> SimpleNamespace:
        return SimpleNamespace(stdout=told if command[0] == "lpoptions" else "")

    monkeypatch.setattr(queue.subprocess, "run", run)
    assert queue.state("Desk").trouble == code


def test_trays_and_sheets_are_read_from_what_the_queue_says(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (
        "PageSize/Media Size: *A4 A6 A6.Borderless Custom.WIDTHxHEIGHT\n"
        "InputSlot/Media Source: *Auto Tray1 ManualFeed\nDuplex/2-Sided: *None DuplexNoTumble\n"
    )
    monkeypatch.setattr(queue.subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=told))
    found = queue.features("Desk")
    assert [tray.title for tray in found.trays] == ["Auto", "Tray 1", "Manual Feed"]
    assert found.borderless == ("A6.Borderless",)
    assert found.duplex


def test_a_bigger_sheet_is_not_taken_for_a_card_without_margins() -> None:
    assert lp_command(printing.PrintJob(b"", "Desk", CARD, "Card", borderless="A6.Borderless"), "x")[8] == (
        "media=A6.Borderless"
    )


def test_a_manager_makes_a_statement_for_the_archive(
    counter: Counter, desk_printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await counter.go("gestures")
        assert page.statement.isHidden()
        await counter.sign_in("manager")
        page = await counter.go("gestures")
        assert not page.statement.isHidden()
        page.statement.click()
        await counter.settled()
        (sheet,) = counter.window.findChildren(StatementSheet)
        sheet.primary()
        await counter.until(lambda: _papers(counter))
        (paper,) = _papers(counter)
        await counter.until(lambda: paper.print.isEnabled())
        paper.primary()
        await counter.until(lambda: desk_printer)
        assert b"pdfaid" in desk_printer[0].pdf
        assert desk_printer[0].media.key == "a4"

    counter.play(scene)


def _papers(counter: Counter) -> list[object]:
    from app.ui.dialogs.paper_sheet import PaperSheet

    return counter.window.findChildren(PaperSheet)
