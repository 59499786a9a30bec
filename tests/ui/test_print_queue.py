"""Through a real print queue: true in size, letters kept, and its troubles told in words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

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
from reports.sheets import SheetOrder, impose
from tests.print_queue import PrintQueue, print_queue, print_system
from tests.reports.reading import page_sizes, stored
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter", "print_queue", "print_system"]
LABELS = RulerLabels("Test page", "100 mm", "5 mm", "Measure it.")
ROOT = Path(__file__).resolve().parents[2]
DPI = 300
MM = 72 / 25.4


def ruler_page(media: printing.Media) -> bytes:
    return ruler.draw(RulerOrder(media.width_mm, media.height_mm, LABELS, "en")).pdf


def bar_mm(pdf: Path, folder: Path) -> float:
    """How long the red bar is on the first printed page, however it lies, as a scanner would."""
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
    return max(box[2] - box[0], box[3] - box[1]) / DPI * 25.4


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


def print_as_picture(print_queue: PrintQueue, job: PrintJob, folder: Path) -> str:
    """Print where no queue takes a PDF; in another process, since Qt asks for the print server once."""
    (folder / "job.pdf").write_bytes(job.pdf)
    code = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from app.ui.printing.job import MEDIA, PrintJob; from app.ui.printing.raster import print_raster;"
        "app = QApplication([]); _, pdf, printer, media, flip = sys.argv;"
        "print_raster(PrintJob(Path(pdf).read_bytes(), printer, MEDIA[media], 'Card', flip=flip))"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(folder / "job.pdf"), print_queue.name, job.media.key, job.flip],
        check=True, cwd=ROOT, env={**os.environ, "CUPS_SERVER": print_queue.server},
    )  # fmt: skip
    return print_queue.last()


@pytest.mark.parametrize("media", [CARD, A4], ids=lambda media: media.key)
def test_a_bar_printed_as_a_picture_is_as_long(
    print_queue: PrintQueue, tmp_path: Path, media: printing.Media
) -> None:
    print_as_picture(print_queue, PrintJob(ruler_page(media), "", media, "Test page"), tmp_path)
    assert bar_mm(print_queue.printed(tmp_path), tmp_path) == pytest.approx(100, abs=0.3)


@pytest.mark.parametrize("as_picture", [False, True], ids=["as it is", "as a picture"])
def test_a_lying_sheet_is_turned_onto_a_standing_one_and_none_of_it_is_cut(
    print_queue: PrintQueue, tmp_path: Path, *, as_picture: bool
) -> None:
    """Four cards on A4 lie: their outer edges and crop marks reach further than the sheet is wide."""
    order = CardOrder("deco", "Dear Emily,", "Thank you.", "Yours,", "Maja", "en", background=True)
    four = impose(card.draw_many([order] * 4).pdf, SheetOrder(up=4))
    assert page_sizes(four)[0] == pytest.approx((297 * MM, 210 * MM), abs=0.1)
    job = PrintJob(four, print_queue.name, A4, "Cards")
    print_as_picture(print_queue, job, tmp_path) if as_picture else printing.send(job)
    printed = print_queue.printed(tmp_path)
    assert size_mm(printed) == pytest.approx((210, 297), abs=0.6)
    for name, pdf in (("wanted", stored(four, tmp_path)), ("got", printed)):
        subprocess.run(
            ["pdftoppm", "-r", "60", "-png", "-singlefile", str(pdf), str(tmp_path / name)], check=True
        )
    wanted = Image.open(tmp_path / "wanted.png").convert("L").rotate(90, expand=True)
    got = Image.open(tmp_path / "got.png").convert("L").resize(wanted.size)
    soft = [picture.filter(ImageFilter.BoxBlur(3)) for picture in (wanted, got)]
    far_off = ImageChops.difference(*soft).point(lambda by: 255 if by > 90 else 0)
    assert sum(far_off.histogram()[128:]) < 0.001 * wanted.width * wanted.height
    drawn = [
        ImageChops.invert(picture).point(lambda ink: 255 if ink > 25 else 0) for picture in (wanted, got)
    ]
    assert drawn[1].getbbox() == pytest.approx(drawn[0].getbbox(), abs=3)


@pytest.mark.parametrize(
    ("flip", "sides"),
    [("", b"one-sided"), ("long", b"two-sided-long-edge"), ("short", b"two-sided-short-edge")],
)
def test_both_sides_turn_over_the_edge_that_was_asked_for(
    print_queue: PrintQueue, tmp_path: Path, flip: str, sides: bytes
) -> None:
    order = CardOrder("deco", "Dear Emily,", "Thank you.", "Yours,", "Maja", "en", back=True, house="Aurora")
    job = PrintJob(card.draw(order).pdf, print_queue.name, CARD, "Card", flip=flip)
    if flip:
        assert sides in print_queue.asked(printing.send(job))
    assert sides in print_queue.asked(print_as_picture(print_queue, job, tmp_path))


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
