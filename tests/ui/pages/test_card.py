"""The card page: what is seen is what prints, what prints is kept, and it prints again identically."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QStyle, QStyleOptionFrame

from app.domain.gestures import GestureOrder
from app.domain.ids import new_id
from app.errors import Refused
from app.services import cards, gestures
from app.ui import printing
from app.ui.pages.card.page import CardPage
from app.ui.preferences import PreferencesFile
from app.ui.save_dialog import documents
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


async def opened(desk: Counter, **what: Any) -> CardPage:
    page: CardPage = await desk.go("card", **what)
    await desk.until(lambda: page.file is not None)
    await desk.settled()
    return page


def give_a_printer(page: CardPage) -> None:
    page.panel.show_printers((printing.Printer("Desk", "Desk printer", is_default=True),))
    page._show_letters()


def test_the_words_greet_the_guest_in_her_language(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja, occasion="birthday")
        assert page.form.dear.text() == "Droga Pani Łucjo,"
        assert page.form.language.key() == "pl"
        assert "412" in page.header._sub.text()

    counter.play(scene)


def test_the_file_seen_is_the_file_kept_and_printed(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[printing.PrintJob] = []
    monkeypatch.setattr(printing, "send", sent.append)

    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja, occasion="birthday")
        give_a_printer(page)
        seen = page.file.pdf if page.file else b""
        page.primary()
        await counter.settled(8)
        (card,) = await counter.db(cards.made)
        assert (card.guest_id, card.copies) == (counter.lucja, 1)
        kept = await counter.db(cards.document, card_id=card.id)
        assert seen == kept == sent[0].pdf
        assert sent[0].true_size
        again = await opened(counter, card_id=card.id)
        give_a_printer(again)
        again.primary()
        await counter.settled(8)
        assert sent[1].pdf == kept
        assert len(await counter.db(cards.made)) == 1

    counter.play(scene)


def test_a_printer_that_refuses_loses_nothing(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(job: printing.PrintJob) -> None:
        raise Refused("print_refused", printer=job.printer, said="out of paper")

    monkeypatch.setattr(printing, "send", refuse)

    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        give_a_printer(page)
        for _ in range(2):
            page.primary()
            await counter.settled(8)
        assert "out of paper" in page.form.error.accessibleName()
        (card,) = await counter.db(cards.made)
        assert card.copies == 0

    counter.play(scene)


def test_a_saved_card_reads_back_exactly(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja, occasion="birthday")
        page.save_to(str(tmp_path / "card.pdf"))
        await counter.settled(8)

    counter.play(scene)
    document = pypdfium2.PdfDocument(str(tmp_path / "card.pdf"))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Droga Pani Łucjo," in text


def test_own_words_survive_another_occasion(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja, occasion="birthday")
        page.form.dear.setFocus()
        page.form.dear.selectAll()
        await counter.type("Kochana Lusiu,")
        before = page.form.text.text()
        page.form.occasions.choose("thanks")
        page.form.occasions.changed.emit()
        await counter.settled()
        assert page.form.dear.text() == "Kochana Lusiu,"
        assert page.form.text.text() != before

    counter.play(scene)


def test_letters_no_hand_has_are_told_before_printing(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.text.setPlainText("Thank you 🙂")
        await counter.until(lambda: "🙂" in page.panel._letters.text())
        assert not page.panel.save.isEnabled()

    counter.play(scene)


def test_a_card_begins_with_the_words_of_its_gesture(counter: Counter) -> None:
    async def scene() -> None:
        words = "Sto lat, Pani Łucjo!\nDużo słońca."
        order = GestureOrder(guest_id=counter.lucja, what="Bouquet", amount_minor=0, card_text=words)
        receipt, _ = await counter.db(gestures.give, command_id=new_id(), order=order)
        page = await opened(counter, gesture_id=receipt.gesture_id)
        assert page.form.dear.text() == "Sto lat, Pani Łucjo!"
        assert page.form.text.text() == "Dużo słońca."
        page.save_to("/dev/null")
        await counter.settled(8)
        assert (await counter.db(gestures.one, gesture_id=receipt.gesture_id)).has_card

    counter.play(scene)


def test_the_page_fits_a_small_screen(counter: Counter) -> None:
    async def scene() -> None:
        counter.window.resize(911, 512)
        page = await opened(counter, guest_id=counter.lucja)
        assert page.width() <= 911
        assert page.panel.print.mapTo(page, page.panel.print.rect().bottomRight()).x() <= page.width()

    counter.play(scene)


def test_who_it_is_from_is_read_whole(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        for field in (page.form.closing, page.form.sign):
            style = QStyleOptionFrame()
            field.initStyleOption(style)
            room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, style, field)
            assert field.text()
            assert field.fontMetrics().horizontalAdvance(field.text()) <= room.width()

    counter.play(scene)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_every_row_of_the_words_is_parted_in_the_same_place(counter: Counter, size: tuple[int, int]) -> None:
    async def scene() -> None:
        counter.window.resize(*size)
        page = await opened(counter, guest_id=counter.lucja)
        fields = page.form.fields
        assert fields.called.isVisible()
        left = {field.width() for field in (fields.occasions, fields.length, fields.dear)}
        right = {field.mapTo(page, QPoint()).x() for field in (fields.language, fields.manner, fields.called)}
        assert (len(left), len(right)) == (1, 1)
        tops = [field.mapTo(page, QPoint()).y() for field in (fields.dear, fields.called)]
        assert tops[0] == tops[1]
        label = fields._called_field._label
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()

    counter.play(scene)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640), (911, 512)])
def test_a_toast_covers_no_switch_no_button_and_not_the_card(counter: Counter, size: tuple[int, int]) -> None:
    async def scene() -> None:
        counter.window.resize(*size)
        page = await opened(counter, guest_id=counter.lucja)
        counter.courtesy.toasts.show("Saved as a card for the archive of the house.pdf.")
        await counter.settled()
        toast = counter.window.toast
        covered = QRect(toast.mapToGlobal(QPoint()), toast.size())
        controls = [*page.panel.findChildren(QAbstractButton), *page.zoom.findChildren(QAbstractButton)]
        assert not covered.intersects(QRect(page.preview.mapToGlobal(QPoint()), page.preview.size()))
        for control in controls:
            if not control.visibleRegion().isEmpty():
                assert not covered.intersects(QRect(control.mapToGlobal(QPoint()), control.size())), control

    counter.play(scene)


def test_saving_asks_among_the_documents(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        page.panel.save.click()
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.selectedFiles() == [str(documents() / "Card.pdf")]
        dialog.reject()
        await counter.settled()

    counter.play(scene)


def test_a_card_after_a_gesture_of_today_starts_with_it_and_hangs_on_it(counter: Counter) -> None:
    async def scene() -> None:
        order = GestureOrder(
            guest_id=counter.lucja, what="Fruit", amount_minor=900, occasion="apology", reason="Noise."
        )
        receipt, _ = await counter.db(gestures.give, command_id=new_id(), order=order)
        await counter.go("guest", guest_id=counter.lucja)
        await counter.press(Qt.Key.Key_F9)
        page = counter.window.current_page()
        assert isinstance(page, CardPage)
        await counter.until(lambda: page.file is not None)
        assert page.form.occasions.current() == "apology"
        assert "Fruit" in page.header._sub.text()
        await page.making._kept()
        (card,) = await counter.db(cards.made)
        assert card.gesture_id == receipt.gesture_id
        page = await opened(counter, guest_id=counter.lucja)
        assert page.desk is not None
        assert page.desk.gesture_id is None

    counter.play(scene)


def test_the_printer_is_remembered_while_it_is_there(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = (printing.Printer("Desk", "Desk printer", is_default=True), printing.Printer("Back", "Back office"))
    monkeypatch.setattr(printing, "available", lambda: two)
    counter.courtesy.preferences = PreferencesFile(tmp_path)

    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        assert page.panel.printer.key() == "Desk"
        page.panel.printer.setFocus()
        await counter.press(Qt.Key.Key_Down)
        assert PreferencesFile(tmp_path).now.printer == "Back"
        page = await opened(counter, guest_id=counter.emily)
        assert page.panel.printer.key() == "Back"
        monkeypatch.setattr(printing, "available", lambda: two[:1])
        page = await opened(counter, guest_id=counter.lucja)
        assert page.panel.printer.key() == "Desk"

    counter.play(scene)
