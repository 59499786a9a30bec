"""Many cards at once: looked through on the contact sheet, printed one after the other, gone on with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from app.domain.batches import BatchWish, Source, State
from app.domain.card_texts import HouseText
from app.domain.ids import new_id
from app.errors import Refused
from app.models.guest import Guest
from app.services import batches, cards
from app.ui import printing
from app.ui.dialogs.discretion_sheet import DiscretionSheet
from app.ui.keys import cap
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.choose_guests import ChooseGuests
from app.ui.pages.card_batch.drawing import Sheets, order_of
from app.ui.pages.card_batch.edit_sheet import EditSheet
from app.ui.pages.card_batch.page import CardBatchPage
from app.ui.pages.card_batch.thumbs import Thumbs
from app.ui.printing import choices
from app.ui.printing.job import LONG
from tests.reports.reading import by_pdfium
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]
DESK = printing.Printer("Desk", "Desk printer", is_default=True)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> list[printing.PrintJob]:
    """A printer that takes everything."""
    sent: list[printing.PrintJob] = []
    monkeypatch.setattr(printing, "available", lambda: (DESK,))
    monkeypatch.setattr(printing, "send", lambda job: sent.append(job) or "")
    monkeypatch.setattr(printing, "progress", lambda printer, job: True)
    return sent


async def begun(desk: Counter) -> CardBatchPage:
    """Cards for Łucja and Emily."""
    wish = BatchWish(source=Source.CHOSEN, guest_ids=(desk.lucja, desk.emily))
    batch, _ = await desk.db(batches.begin, command_id=new_id(), wish=wish)
    page: CardBatchPage = await desk.go("card_batch", batch_id=batch.id)
    await desk.until(lambda: page.looking.panel.printer.isEnabled())
    return page


def states(page: CardBatchPage) -> list[State]:
    return [card.state for card in page.cards]


def test_those_of_the_house_are_offered_with_their_number_and_begun_by_enter(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page: CardBatchPage = await counter.go("card_batch")
        await counter.settled(5)
        rows = {row.key: row for row in page.chooser.list.rows() if hasattr(row, "key")}
        assert rows["birthdays"].right == "1 guest"
        page.chooser.list.choose("birthdays")
        await counter.press(Qt.Key.Key_Return, on=page.chooser.list)
        await counter.until(lambda: page.batch is not None)
        assert [card.name for card in page.cards] == ["Łucja Żółkiewska"]
        assert (page.cards[0].occasion, page.cards[0].style) == ("birthday", "festive")
        assert "1 card" in page.header._sub.text()

    counter.play(scene)


def test_every_card_is_seen_as_it_prints(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await begun(counter)
        page.looking.sheet.viewport().grab()
        await counter.until(lambda: len(page.looking.thumbs._held) == 2)
        image = page.looking.thumbs._held[next(iter(page.looking.thumbs._held))]
        assert image.width() > 200

    counter.play(scene)


def test_space_leaves_one_out_and_takes_it_in_again(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        await counter.press(Qt.Key.Key_Space, on=page.looking.sheet)
        assert states(page) == [State.LEFT_OUT, State.WAITING]
        assert "1 left out" in page.header._sub.text()
        await counter.press(Qt.Key.Key_Space, on=page.looking.sheet)
        assert states(page) == [State.WAITING, State.WAITING]
        await counter.press(Qt.Key.Key_A, CTRL, on=page.looking.sheet)
        await counter.press(Qt.Key.Key_Space, on=page.looking.sheet)
        assert states(page) == [State.LEFT_OUT, State.LEFT_OUT]
        assert not page.looking.panel.print.isEnabled()

    counter.play(scene)


def test_enter_edits_one_card(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await begun(counter)
        await counter.press(Qt.Key.Key_Return, on=page.looking.sheet)
        (sheet,) = counter.window.findChildren(EditSheet)
        sheet.text.setPlainText("Own words.")
        await counter.press(Qt.Key.Key_Return, CTRL, on=sheet)
        await counter.settled(5)
        assert page.cards[0].text.body == "Own words."
        assert page.cards[0].is_own

    counter.play(scene)


def test_one_card_gets_another_hand_and_size_and_is_told_what_to_do_when_it_is_full(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        await counter.press(Qt.Key.Key_Return, on=page.looking.sheet)
        (sheet,) = counter.window.findChildren(EditSheet)
        sheet.text.setPlainText("Far too many words for a card of this size. " * 30)
        await counter.until(lambda: "longer than the card" in sheet.trouble.accessibleName())
        assert "a larger size" in sheet.trouble._sub.text()
        sheet.text.setPlainText("A heart \U0001f9e1 for you.")
        await counter.until(lambda: "No hand has" in sheet.trouble.accessibleName())
        sheet.trouble._button.click()
        assert sheet.text.text() == "A heart for you."
        for pick, key in ((sheet.hand_pick, "firm"), (sheet.paper_pick, "A5"), (sheet.style_pick, "deco")):
            assert pick.choose(key)
            pick.picked.emit(key)
        await counter.until(sheet.trouble.isHidden)
        await counter.press(Qt.Key.Key_Return, CTRL, on=sheet)
        await counter.until(lambda: page.cards[0].hand == "firm")
        card = page.cards[0]
        assert (card.paper, card.style, card.text.body) == ("A5", "deco", "A heart for you.")
        assert page.cards[1].hand == ""
        page.looking.sheet.viewport().grab()
        await counter.until(lambda: order_of(card, page.look()) in page.looking.thumbs._held)
        assert "A5" in page.looking.chosen_card._about.text()

    counter.play(scene)


def test_ctrl_enter_prints_all_and_each_hangs_on_its_guest(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        page.primary()
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        assert len(printer) == 2
        for guest in (counter.lucja, counter.emily):
            (kept,) = await counter.db(cards.made, guest_id=guest)
            assert kept.copies == 1
        assert await counter.db(cards.document, card_id=page.cards[0].card_id) == printer[0].pdf
        assert "2 cards" in counter.shown[-1]

    counter.play(scene)


def test_a_printer_that_stops_is_told_and_the_rest_is_gone_on_with(
    counter: Counter, printer: list[printing.PrintJob], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def send(job: printing.PrintJob) -> str:
        tries.append(job.printer)
        if len(tries) == 2:
            raise Refused("print_paper", printer="Desk", said="")
        return ""

    monkeypatch.setattr(printing, "send", send)

    async def scene() -> None:
        page = await begun(counter)
        page.primary()
        await counter.until(lambda: states(page) == [State.PRINTED, State.STOPPED])
        await counter.settled(4)
        assert "no paper" in page.looking.note.accessibleName()
        assert page.looking.panel.print.text() == "Go on: print 1"
        page.primary()
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        assert len(tries) == 3
        assert len(await counter.db(cards.made)) == 2

    counter.play(scene)


def test_four_on_a_sheet_are_one_job_with_crop_marks(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        page.looking.panel.sheet.choose("a4x4")
        page.looking.panel._tell_size()
        assert "92 %" in page.looking.panel._size.text()
        page.primary()
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        (job,) = printer
        assert job.media.key == "a4"
        document = pypdfium2.PdfDocument(job.pdf)
        text = document[0].get_textpage().get_text_range()
        document.close()
        assert "Łucjo" in text
        assert "Emily" in text

    counter.play(scene)


def test_cancelling_leaves_the_rest_waiting(
    counter: Counter, printer: list[printing.PrintJob], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        monkeypatch.setattr(printing, "send", lambda job: (page.escape() and "") or "")
        page.primary()
        await counter.until(lambda: states(page)[0] is State.PRINTED)
        await counter.until(lambda: not page.making.is_busy)
        assert states(page) == [State.PRINTED, State.WAITING]

    counter.play(scene)


def test_one_file_holds_all_and_each_is_kept(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        page.save_to(str(tmp_path / "all.pdf"))
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        assert len(await counter.db(cards.made)) == 2

    counter.play(scene)
    document = pypdfium2.PdfDocument(str(tmp_path / "all.pdf"))
    assert len(document) == 2
    document.close()


def test_cards_that_were_saved_can_still_be_printed(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    told: list[str] = []

    async def scene() -> None:
        page = await begun(counter)
        progress = page.looking.progress
        whole = progress.show_progress

        def listened(done: int, total: int, *, saving: bool = False) -> None:
            told.append(f"{done} of {total}")
            whole(done, total, saving=saving)

        progress.show_progress = listened  # type: ignore[method-assign]
        page.save_to(str(tmp_path / "all.pdf"))
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        await counter.settled(5)
        assert page.looking.panel.isVisibleTo(page)
        assert page.looking.panel.print.isEnabled()
        assert not printer
        page.primary()
        await counter.until(lambda: len(printer) == 2)
        await counter.settled(5)
        assert {card.copies for card in await counter.db(cards.made)} == {1}
        assert not page.looking.panel.isVisibleTo(page)

    counter.play(scene)
    assert {each.rpartition(" ")[2] for each in told} == {"2"}


def test_a_card_that_does_not_fit_is_to_be_mended_and_the_others_are_printed(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        card = page.cards[0]
        text = card.text.__class__("Dear 🙂,", "Smile 🙂", "", "Maja")
        await counter.db(
            batches.edit, command_id=new_id(), card_key=card.id, text=text, style="notebook", language="en"
        )
        page.reload()
        await counter.settled()
        page.primary()
        await counter.until(lambda: states(page) == [State.MEND, State.PRINTED])
        page.looking.which.choose("look")
        page.looking.which.changed.emit("look")
        assert page.looking.sheet.current().id == card.id  # type: ignore[union-attr]
        assert len(printer) == 1

    counter.play(scene)


def test_a_list_with_faulty_lines_names_them_and_begins_nothing(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"

    async def scene() -> None:
        page: CardBatchPage = await counter.go("card_batch")
        await counter.settled(5)
        path.write_text("to,text,language\nAda,Hi,xx\nBo,Hi\n", "utf-8")
        page.chooser.read_list(path)
        said = page.chooser.note.accessibleName()
        assert "Line 1" in said
        assert "Line 2" in said
        path.write_bytes("to;text;language\nŁucja;Dziękujemy źdźbło;pl\n".encode("cp1250"))
        page.chooser.read_list(path)
        await counter.until(lambda: page.batch is not None)
        assert page.cards[0].text.body == "Dziękujemy źdźbło"

    counter.play(scene)


MIXED_LIST = """to,text,language,size
Ada,Dear Ada! Thank you.,en,A6
Bo,Dear Bo! Thank you.,en,folded
Cy,Dear Cy! Thank you.,en,A6
Dan,Dear Dan! Thank you.,en,tent
Eve,Dear Eve! Thank you.,en,folded
Flo,Dear Flo! Thank you.,en,DL
"""


async def begun_from_list(desk: Counter, folder: Path) -> CardBatchPage:
    path = folder / "list.csv"
    path.write_text(MIXED_LIST, "utf-8")
    page: CardBatchPage = await desk.go("card_batch")
    await desk.settled(5)
    page.chooser.read_list(path)
    await desk.until(lambda: len(page.looking._cards) == 6 and page.looking.panel.printer.isEnabled())
    return page


def test_flat_and_folded_cards_of_a_list_share_no_sheet_and_no_leaf(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    """Each size on its own sheets; each job turns over the edge its cards need."""

    async def scene() -> None:
        page = await begun_from_list(counter, tmp_path)
        panel = page.looking.panel
        assert "in its own size" in panel.sheet.itemText(0)
        panel.sheet.choose("a4x2")
        panel._tell_size()
        page.primary()
        await counter.until(lambda: set(states(page)) == {State.PRINTED})
        printed = [(by_pdfium(job.pdf), job.flip) for job in printer]
        assert [len(pages) for pages, _ in printed] == [1, 2, 1, 1]
        (flat, folded, tent, long) = (pages for pages, _ in printed)
        assert "Ada" in flat[0]
        assert "Cy" in flat[0]
        assert "Bo" in folded[1]
        assert "Eve" in folded[1]
        assert ("Dan" in tent[0], "Flo" in long[0]) == (True, True)
        assert [bool(flip) for _, flip in printed] == [False, True, False, False]

    counter.play(scene)


def test_one_file_of_flat_and_folded_cards_prints_on_both_sides(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    """What has no back gets an empty one: the next card's front would lie on it otherwise."""

    async def scene() -> None:
        page = await begun_from_list(counter, tmp_path)
        orders = [order_of(card, page.look()) for card in page.cards]
        single = by_pdfium(drawing.draw_sheet(orders, Sheets()))
        fronts, backs = single[::2], single[1::2]
        assert [bool(back) for back in backs] == [False, True, False, False, True, False]
        for name, front, back in zip(("Ada", "Bo", "Cy", "Dan", "Eve", "Flo"), fronts, backs, strict=True):
            assert name in front + back
        told: list[int] = []
        path = tmp_path / "all.pdf"
        drawing.save_all(drawing.Told(orders, told.append), Sheets(4), path)
        pages = by_pdfium(path.read_bytes())
        assert [bool(text) for text in pages] == [True, False, True, True, True, False, True, False]
        assert max(told) == len(orders)
        stopped = drawing.Told(orders, told.append)
        stopped.stopped.set()
        with pytest.raises(Refused, match="batch_cancelled"):
            drawing.draw_sheet(stopped, Sheets(4))

    counter.play(scene)


def test_guests_are_chosen_by_name(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page: CardBatchPage = await counter.go("card_batch")
        await counter.settled(5)
        page.chooser.list.choose("chosen")
        await counter.press(Qt.Key.Key_Return, on=page.chooser.list)
        (sheet,) = counter.window.findChildren(ChooseGuests)
        sheet.finder.picked.emit(counter.emily)
        await counter.settled()
        await counter.press(Qt.Key.Key_Return, CTRL, on=sheet)
        await counter.until(lambda: page.batch is not None)
        assert [card.name for card in page.cards] == ["Emily Carter"]

    counter.play(scene)


def test_another_style_and_text_for_all(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await begun(counter)
        looks = {"style": "notebook", "occasion": "welcome", "length": "short", "hand": "neat", "paper": "DL"}
        page.looking.dressed.emit(looks)
        await counter.until(lambda: {card.style for card in page.cards} == {"notebook"})
        assert {card.occasion for card in page.cards} == {"welcome"}
        assert page.looking.panel.media() == LONG
        page.looking.panel.back.click()
        order = order_of(page.cards[0], page.look())
        assert (order.hand, order.paper, order.back) == ("neat", "DL", True)
        page.primary()
        await counter.until(lambda: states(page) == [State.PRINTED, State.PRINTED])
        assert [(job.media, job.flip) for job in printer] == [(LONG, "short"), (LONG, "short")]
        kept = await counter.db(cards.one, card_id=page.cards[0].card_id)
        assert (kept.hand, kept.paper) == ("neat", "DL")

    counter.play(scene)


def test_a_batch_waits_among_those_to_go_on_with(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await begun(counter)
        batch = page.batch
        assert page.escape()
        await counter.settled(5)
        assert batch is not None
        page.chooser.list.choose(batch.id)
        await counter.press(Qt.Key.Key_Return, on=page.chooser.list)
        await counter.until(lambda: page.batch is not None and page.batch.id == batch.id)
        page.done.click()
        await counter.until(lambda: page.batch is None)
        assert await counter.db(batches.open_ones) == ()

    counter.play(scene)


def test_without_a_printer_the_key_belongs_to_saving(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        panel = (await begun(counter)).looking.panel
        assert (panel.print.cap, panel.save.cap) == (cap("primary"), "")
        panel.show_printers((), choices.Choice())
        assert (panel.print.cap, panel.save.cap) == ("", cap("primary"))
        assert not panel.print.isEnabled()

    counter.play(scene)


def test_only_so_many_pictures_are_held(
    counter: Counter, printer: list[printing.PrintJob], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.pages.card_batch.thumbs.HELD", 2)

    async def scene() -> None:
        page = await begun(counter)
        counter.window.hide()
        thumbs = Thumbs(counter.courtesy.worker, 60, 42, page)
        orders = [replace(order_of(page.cards[0], page.look()), seed=seed) for seed in range(4)]
        for order in orders:
            thumbs.picture(order)
        await counter.settled()
        assert len(thumbs._held) == 2
        assert thumbs.picture(orders[0]) is not None  # the newest wish is drawn first, the oldest last

    counter.play(scene)


def test_the_page_fits_a_small_screen(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        counter.window.resize(911, 512)
        page = await begun(counter)
        assert page.width() <= 911
        button = page.looking.panel.print
        assert button.mapTo(page, button.rect().bottomRight()).x() <= page.width()

    counter.play(scene)


def test_taking_in_a_discreet_guest_asks_why_and_keeps_the_reason(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    def hide() -> None:
        Guest.update(is_discreet=True).where(Guest.id == counter.lucja).execute()

    hide.writes = True  # type: ignore[attr-defined]

    async def scene() -> None:
        await counter.courtesy.worker.db(hide)
        page = await begun(counter)
        assert states(page) == [State.LEFT_OUT, State.WAITING]
        await counter.press(Qt.Key.Key_Space, on=page.looking.sheet)
        sheet = counter.window.findChildren(DiscretionSheet)[-1]
        assert states(page) == [State.LEFT_OUT, State.WAITING]
        sheet.reason.setText("She asked for a card herself.")
        sheet.primary()
        await counter.until(lambda: states(page) == [State.WAITING, State.WAITING])

    counter.play(scene)


def test_texts_of_the_house_for_this_occasion_are_offered_once_by_name(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await begun(counter)
        texts = tuple(
            HouseText(id=f"{name}-{code}", name=name, occasion=occasion, language=code, body="…")
            for name, occasion in (("Roses", "thanks"), ("Cake", "birthday"))
            for code in ("en", "pl")
        )
        page.looking.offer_texts(texts)
        assert page.batch is not None
        page.looking.show_batch(page.batch, page.cards, page.look())
        length = page.looking.length
        assert [length.itemText(at) for at in range(length.count())][4:] == ["Roses"]

    counter.play(scene)


def test_several_chosen_cards_are_counted(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await begun(counter)
        await counter.press(Qt.Key.Key_A, CTRL, on=page.looking.sheet)
        chosen = page.looking.chosen_card
        assert chosen.name.text() == "2 cards chosen"
        assert not chosen.edit.isEnabled()
        await counter.press(Qt.Key.Key_Right, on=page.looking.sheet)
        assert chosen.name.text() == "Emily Carter"
        assert chosen.edit.isEnabled()

    counter.play(scene)
