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
from app.ui.printing import sending
from app.ui.printing.job import A4, CARD, lp_command
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
