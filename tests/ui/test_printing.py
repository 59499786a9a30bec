"""A card leaves at its true size, and a printer's refusal is told in words."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Refused
from app.ui import messages, printing
from app.ui.printing import choices, queue, sending
from app.ui.printing.card_sheets import OWN, edge, sheets_for, to_cut
from app.ui.printing.job import A4, A5, CARD, LONG, lp_command
from app.ui.printing.raster import print_raster
from reports import card
from reports.orders import CardOrder

MM = 72 / 25.4


@pytest.fixture(scope="module")
def pdf() -> bytes:
    order = CardOrder("botanical", "Droga Pani Łucjo,", "Sto lat.", "Serdecznie", "Maja", "pl")
    return card.draw(order).pdf


def job(pdf: bytes, **fields: Any) -> printing.PrintJob:
    return printing.PrintJob(**{"pdf": pdf, "printer": "Desk", "media": CARD, "title": "Card", **fields})


def size_of(path: Path) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(str(path))
    try:
        return document[0].get_size()
    finally:
        document.close()


def test_the_queue_is_told_paper_and_no_scaling(pdf: bytes) -> None:
    command = lp_command(job(pdf, copies=3), "spool/card.pdf")
    assert command[:5] == ["lp", "-d", "Desk", "-n", "3"]
    assert "media=Custom.148x105mm" in command
    assert "print-scaling=none" in command
    assert command[-2:] == ["--", "spool/card.pdf"]


def test_a_printers_name_is_never_read_as_an_option(pdf: bytes) -> None:
    command = lp_command(job(pdf, printer="-x; rm"), "spool/card.pdf")
    assert command[command.index("-d") + 1] == "-x; rm"


def test_a_refusal_of_the_queue_becomes_a_sentence(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: Any, **__: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 1, "", "lp: The printer is not accepting jobs.\n")

    monkeypatch.setattr(sending, "has_queue", lambda: True)
    monkeypatch.setattr(sending.subprocess, "run", run)
    with pytest.raises(Refused, match="print_refused") as refused:
        printing.send(job(pdf))
    said = messages.sentence(refused.value)
    assert "“Desk”" in said
    assert "not accepting" in said


def test_a_queue_that_does_not_answer_is_told(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: Any, **__: Any) -> None:
        raise subprocess.TimeoutExpired("lp", 30)

    monkeypatch.setattr(sending, "has_queue", lambda: True)
    monkeypatch.setattr(sending.subprocess, "run", run)
    with pytest.raises(Refused, match="print_slow"):
        printing.send(job(pdf))


def test_the_queue_gets_the_very_file(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        if command[0] == "lp":
            seen.append(Path(command[-1]).read_bytes())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(sending, "has_queue", lambda: True)
    monkeypatch.setattr(sending.subprocess, "run", run)
    printing.send(job(pdf))
    assert seen == [pdf]


def test_without_a_printer_nothing_is_sent(pdf: bytes) -> None:
    with pytest.raises(Refused, match="print_none"):
        printing.send(job(pdf, printer=""))


def test_a_picture_of_the_card_has_the_cards_size(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    print_raster(job(pdf), str(path))
    width, height = size_of(path)
    assert width == pytest.approx(148 * MM, abs=1)
    assert height == pytest.approx(105 * MM, abs=1)


def test_on_a_large_sheet_the_card_stays_true_in_size(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    print_raster(job(pdf, media=A4), str(path))
    document = pypdfium2.PdfDocument(str(path))
    try:
        page = document[0]
        boxes = [thing.get_bounds() for thing in page.get_objects() if thing.type == 3]
        left, bottom, right, top = boxes[0]
        assert page.get_size() == pytest.approx((210 * MM, 297 * MM), abs=1)
        assert right - left == pytest.approx(148 * MM, abs=1)
        assert top - bottom == pytest.approx(105 * MM, abs=1)
    finally:
        document.close()


def test_filling_the_sheet_is_another_wish(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    print_raster(replace(job(pdf, media=A4), true_size=False), str(path))
    document = pypdfium2.PdfDocument(str(path))
    try:
        left, _, right, _ = next(thing.get_bounds() for thing in document[0].get_objects() if thing.type == 3)
        assert right - left == pytest.approx(210 * MM, abs=1)
    finally:
        document.close()


def test_printers_can_be_asked_for_without_any(qapp: QApplication) -> None:
    assert all(found.name for found in printing.available())


@pytest.mark.parametrize("paper", ["A6", "A5", "folded", "tent", "DL", "square", "tag"])
def test_every_size_has_a_sheet_as_large_as_its_pages(paper: str) -> None:
    order = CardOrder("botanical", "Droga Pani Łucjo,", "Sto lat.", "Serdecznie", "Maja", "pl", paper=paper)  # type: ignore[arg-type]
    document = pypdfium2.PdfDocument(card.draw(order).pdf)
    try:
        width, height = document[0].get_size()
    finally:
        document.close()
    own = OWN[paper]
    assert (own.width_mm * MM, own.height_mm * MM) == pytest.approx((width, height), abs=0.1)
    assert own in sheets_for(paper)
    assert f"media=Custom.{own.width_mm}x{own.height_mm}mm" in lp_command(job(b"", media=own), "x")


def test_a_card_cut_out_of_a4_gets_marks_and_keeps_its_size(pdf: bytes) -> None:
    cut = to_cut(job(pdf, media=A4), "A6", two_sided=False)
    document = pypdfium2.PdfDocument(cut.pdf)
    try:
        assert sorted(document[0].get_size()) == pytest.approx([210 * MM, 297 * MM], abs=0.1)
        assert len([thing for thing in document[0].get_objects() if thing.type == 2]) >= 4
    finally:
        document.close()
    assert to_cut(job(pdf), "A6", two_sided=False).pdf == pdf
    assert to_cut(job(pdf, media=A4, true_size=False), "A6", two_sided=False).pdf == pdf


def test_a_folded_card_turns_over_its_upper_edge_whatever_was_chosen() -> None:
    assert edge("folded", "long", two_sided=True) == "short"
    assert edge("A6", "", two_sided=True) == "short"
    assert edge("A6", "long", two_sided=True) == "long"
    assert edge("A6", "", two_sided=False) == ""


@pytest.mark.parametrize(
    ("media", "name"), [(CARD, "A6.Borderless"), (A4, "iso_a4.fullbleed"), (LONG, ""), (A5, "")]
)
def test_up_to_the_edge_where_the_queue_has_such_a_sheet(
    monkeypatch: pytest.MonkeyPatch, media: printing.Media, name: str
) -> None:
    sheets = ("A4", "A6.Borderless", "iso_a4.fullbleed")
    monkeypatch.setattr(queue, "has_queue", lambda: True)
    monkeypatch.setattr(queue, "features", lambda printer: queue.Features(sheets=sheets))
    choice = choices.Choice(printer="Desk", borderless=True)
    assert printing.borderless(choice, media) == name
    assert printing.borderless(choices.Choice(printer="Desk"), media) == ""
