"""Through a real print queue: true in size, letters kept, and its troubles told in words."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from app.domain.batches import BatchWish, Source, State
from app.domain.ids import new_id
from app.errors import Refused
from app.services import batches, cards
from app.ui import messages, printing
from app.ui.pages.card_batch.page import CardBatchPage
from app.ui.printing import queue
from app.ui.printing.job import A4, A5, CARD, DL, LONG, SQUARE, STANDING_A5, PrintJob
from reports import card, ruler
from reports.orders import CardOrder, RulerLabels, RulerOrder
from tests.print_queue import PrintQueue, print_queue, print_system
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter", "print_queue", "print_system"]
LABELS = RulerLabels("Test page", "100 mm", "5 mm", "Measure it.")
DPI = 300
MM = 72 / 25.4


def ruler_page(media: printing.Media) -> bytes:
    return ruler.draw(RulerOrder(media.width_mm, media.height_mm, LABELS, "en")).pdf


def bar_mm(pdf: Path, folder: Path) -> float:
    """How long the red bar is on the first printed page, measured as a scanner at 300 dpi would."""
    subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-png", "-singlefile", str(pdf), str(folder / "scan")], check=True
    )
    bands = Image.open(folder / "scan.png").convert("RGB").split()
    near = [
        band.point(lambda have, want=want: 255 if abs(have - want) < 30 else 0)
        for band, want in zip(bands, (0xC0, 0x39, 0x2B), strict=True)
    ]
    box = ImageChops.darker(ImageChops.darker(near[0], near[1]), near[2]).getbbox()
    assert box is not None
    return (box[2] - box[0]) / DPI * 25.4


def size_mm(pdf: Path) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(str(pdf))
    try:
        width, height = document[0].get_size()
    finally:
        document.close()
    return width / MM, height / MM


@pytest.mark.parametrize("media", [CARD, A4, A5, STANDING_A5, LONG, SQUARE, DL], ids=lambda media: media.key)
def test_a_bar_of_a_hundred_millimetres_comes_out_as_such(
    print_queue: PrintQueue, tmp_path: Path, media: printing.Media
) -> None:
    job = printing.send(PrintJob(ruler_page(media), print_queue.name, media, "Test page"))
    assert job.startswith(print_queue.name)
    printed = print_queue.printed(tmp_path)
    assert bar_mm(printed, tmp_path) == pytest.approx(100, abs=0.3)
    # A driver knows A5 by its own table, in whole points, and takes that for the size that was asked for.
    assert sorted(size_mm(printed)) == pytest.approx(sorted((media.width_mm, media.height_mm)), abs=0.6)
    assert printing.progress(print_queue.name, job)


def test_the_queue_holds_the_very_file_with_its_letters(print_queue: PrintQueue, tmp_path: Path) -> None:
    """What comes out is the driver's matter: this one speaks PostScript and flattens what shines through."""
    order = CardOrder("notebook", "Droga Pani Łucjo,", "żółć i Sto lat", "Serdecznie", "Maja", "pl")
    pdf = card.draw(order).pdf
    job = printing.send(PrintJob(pdf, print_queue.name, CARD, "Card"))
    assert print_queue.spooled(job) == pdf
    assert size_mm(print_queue.printed(tmp_path)) == pytest.approx((148, 105), abs=0.5)


def test_safe_margins_make_the_card_smaller_on_the_same_paper(
    print_queue: PrintQueue, tmp_path: Path
) -> None:
    printing.send(PrintJob(ruler_page(CARD), print_queue.name, CARD, "Test page", safe=True))
    printed = print_queue.printed(tmp_path)
    assert bar_mm(printed, tmp_path) == pytest.approx(100 * (1 - 10 / 105), abs=0.5)
    assert sorted(size_mm(printed)) == pytest.approx([105, 148], abs=0.5)


def test_a_stopped_queue_is_told_before_anything_is_sent(print_queue: PrintQueue) -> None:
    print_queue.run("cupsdisable", "-r", "Out for repair", print_queue.name)
    with pytest.raises(Refused, match="print_stopped") as refused:
        printing.send(PrintJob(ruler_page(CARD), print_queue.name, CARD, "Test page"))
    said = messages.sentence(refused.value)
    assert print_queue.name in said
    assert "Out for repair" in said
    assert print_queue.run("lpstat", "-W", "not-completed", "-o") == ""


def test_a_queue_that_stops_over_a_job_is_told_and_the_job_can_be_taken_back(
    print_queue: PrintQueue, tmp_path: Path
) -> None:
    print_queue.run("cupsdisable", print_queue.name)
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(ruler_page(CARD))
    job = print_queue.run("lp", "-d", print_queue.name, str(sheet)).split()[3]
    with pytest.raises(Refused, match="print_stopped"):
        printing.progress(print_queue.name, job)
    queue.take_back(job)
    print_queue.run("cupsenable", print_queue.name)
    assert printing.progress(print_queue.name, job)
    assert not print_queue.out.exists()


def test_a_printer_that_is_gone_is_told(print_queue: PrintQueue) -> None:
    with pytest.raises(Refused, match="print_gone"):
        printing.send(PrintJob(ruler_page(CARD), "Nobody", CARD, "Test page"))


def test_sheets_and_both_sides_are_read_from_the_queue(print_queue: PrintQueue) -> None:
    found = printing.features(print_queue.name)
    assert {"A4", "Letter"} <= set(found.sheets)
    assert not any(name.startswith("Custom.") for name in found.sheets)


def test_a_batch_leaves_through_a_real_queue_and_stops_with_it(
    counter: Counter, print_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was out stays out; the rest is printed when the queue runs again."""

    def seen() -> tuple[printing.Printer, ...]:
        stopped = "disabled" in print_queue.run("lpstat", "-p", print_queue.name)
        return (printing.Printer(print_queue.name, "Desk", state="stopped" if stopped else "ready"),)

    monkeypatch.setattr(printing, "available", seen)

    async def scene() -> None:
        wish = BatchWish(source=Source.CHOSEN, guest_ids=(counter.lucja, counter.emily))
        batch, _ = await counter.db(batches.begin, command_id=new_id(), wish=wish)
        page: CardBatchPage = await counter.go("card_batch", batch_id=batch.id)
        await counter.until(lambda: page.looking.panel.print.isEnabled())
        page.making.run.moved.connect(lambda *_: print_queue.run("cupsdisable", print_queue.name))
        page.primary()
        await counter.until(lambda: [card.state for card in page.cards] == [State.PRINTED, State.STOPPED], 30)
        await counter.settled(6)
        assert "stopped" in page.looking.note.accessibleName()
        assert page.looking.panel.printer.currentText() == "Desk – stopped"
        assert print_queue.run("lpstat", "-W", "not-completed", "-o") == ""
        page.making.run.moved.disconnect()
        page.making.run.moved.connect(page.making._on_run_moved)
        print_queue.run("cupsenable", print_queue.name)
        page.primary()
        await counter.until(lambda: {card.state for card in page.cards} == {State.PRINTED}, 30)
        assert len(await counter.db(cards.made)) == 2

    counter.play(scene)
