"""The card editor: the picture follows the keys, one undo for the form, zoom, other side, spelling."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.card_texts import HouseText
from app.domain.ids import new_id
from app.services import card_texts, cards, pen_case
from app.ui import spelling
from app.ui.pages.card.live_drawing import Layers, LiveDrawing
from app.ui.pages.card.page import CardPage
from app.ui.pages.card.tiles import OWN_HAND
from reports.fonts import BAD_SCRIPT
from tests.reports.letters import order
from tests.reports.reading import by_pdfium
from tests.reports.test_hands_and_formats import signature_photo
from tests.ui.pages.counter import CTRL, SHIFT, Counter, counter

__all__ = ["counter"]


async def opened(desk: Counter, **what: Any) -> CardPage:
    page: CardPage = await desk.go("card", **what)
    await desk.until(lambda: page.file is not None)
    await desk.settled()
    return page


async def drawn_again(desk: Counter, page: CardPage) -> str:
    """The words of the very file, after the keys have rested."""
    before = page.file
    await desk.until(lambda: page.file is not None and page.file is not before)
    return " ".join(by_pdfium(page.file.pdf)) if page.file else ""


def test_the_picture_follows_while_the_very_file_waits_for_the_keys_to_rest(counter: Counter) -> None:
    seen: list[Layers] = []

    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.drawing.layers.connect(seen.append)
        before = page.file
        rest = page.drawing._rest
        rest.setInterval(600_000)  # the keys never rest by themselves, however slow the machine is
        page.form.dear.setFocus()
        page.form.dear.selectAll()
        await counter.type("Dear friend,")
        await counter.until(lambda: seen)
        assert page.file is before
        assert rest.isActive()
        rest.start(0)
        assert "Dear friend," in await drawn_again(counter, page)

    counter.play(scene)
    assert by_pdfium(seen[-1].words.pdf)[0].startswith("Dear friend,")
    assert by_pdfium(seen[-1].art) == [""]


def test_of_many_orders_the_newest_is_drawn_last_and_not_all_are_drawn(counter: Counter) -> None:
    seen: list[Layers] = []

    async def scene() -> None:
        drawing = LiveDrawing(counter.courtesy.worker, counter.window)
        drawing.layers.connect(seen.append)
        for number in range(40):
            drawing.want(order("deco", "en", body=f"Text number {number}."))
        await counter.until(lambda: seen and "number 39" in by_pdfium(seen[-1].words.pdf)[0])
        drawing.stop()

    counter.play(scene)
    assert len(seen) < 10


def test_one_undo_takes_back_words_and_paper_alike(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        form = page.form
        suggested = form.text.text()
        assert not form.history.can_undo
        form.text.setFocus()
        form.text.selectAll()
        await counter.type("Thank you.")
        form.styles._tiles[2].click()
        await counter.settled()
        assert (form.styles.current(), form.hands.current()) == ("notebook", "brisk")
        form.text.setFocus()
        await counter.press(Qt.Key.Key_Z, CTRL)
        assert (form.styles.current(), form.text.text()) == ("botanical", "Thank you.")
        await counter.press(Qt.Key.Key_Z, CTRL)
        assert form.text.text() == suggested
        await counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
        await counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert (form.styles.current(), form.text.text()) == ("notebook", "Thank you.")
        page.zoom.undo.click()
        assert form.styles.current() == "botanical"

    counter.play(scene)


def test_the_picture_zooms_and_turns_from_within_a_text_field(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        before = page.preview.percent
        page.form.dear.setFocus()
        await counter.press(Qt.Key.Key_Plus, CTRL)
        assert page.preview.percent > before
        await counter.press(Qt.Key.Key_Minus, CTRL)
        assert page.preview.percent == before
        assert not page.zoom.other.isVisible()
        page.panel.back.click()
        await counter.until(lambda: page.preview._pages == 2)
        page.form.dear.setFocus()
        await counter.press(Qt.Key.Key_PageDown, CTRL)
        assert page.preview._page == 1
        size = page.form.paper.key()
        page.form.paper.setFocus()
        await counter.press(Qt.Key.Key_PageDown, CTRL)
        assert (page.preview._page, page.form.paper.key()) == (0, size)
        await counter.press(Qt.Key.Key_PageUp, CTRL)
        page.zoom.other.click()
        await counter.settled()
        assert page.preview._page == 0

    counter.play(scene)


def test_true_size_is_as_large_as_paper(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.zoom.true.click()
        await counter.settled()
        assert page.preview.percent == 100
        page.zoom.fit.click()
        await counter.settled()
        assert page.preview.percent < 100

    counter.play(scene)


def test_letters_no_hand_has_are_named_and_can_be_taken_out(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.text.setPlainText("Thank you 🙂 for the day.")
        await counter.until(lambda: page.trouble.isVisible())
        assert "🙂 (text: “🙂”)" in page.trouble.accessibleName()
        page.trouble._button.click()
        await counter.until(lambda: not page.trouble.isVisible())
        assert page.form.text.text() == "Thank you for the day."
        page.form.text.setPlainText("Very long. " * 80)
        await counter.until(lambda: "longer than the card" in page.trouble.accessibleName())
        assert not page.panel.save.isEnabled()

    counter.play(scene)


def test_an_occasion_brings_its_usual_paper_and_size(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily, occasion="table_card")
        assert (page.form.styles.current(), page.form.paper.key()) == ("deco", "tent")
        assert page.order().paper == "tent"
        assert page.panel.chosen_media().key == "a5_standing"
        page = await opened(counter, guest_id=counter.lucja, occasion="gift_tag")
        assert page.order().paper == "tag"

    counter.play(scene)


def test_a_name_can_be_called_in_another_form(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        assert page.form.dear.text() == "Droga Pani Łucjo,"
        assert page.form.called.isVisible()
        page.form.called.setFocus()
        await counter.press(Qt.Key.Key_Down)
        assert page.form.dear.text() == "Droga Pani Łucja,"
        page = await opened(counter, guest_id=counter.emily)
        assert not page.form.called.isVisible()

    counter.play(scene)


def test_a_text_of_the_house_is_offered_for_its_occasion_and_filled(counter: Counter) -> None:
    text = HouseText(
        name="After a weekend", occasion="thanks", language="pl", closing="Do zobaczenia",
        body="{greeting_name}, cieszymy się, że [była Pani|był Pan] u nas.",
    )  # fmt: skip

    async def scene() -> None:
        await counter.db(card_texts.add, "manager", command_id=new_id(), text=text)
        page = await opened(counter, guest_id=counter.lucja, occasion="thanks")
        assert page.form.length.findText("After a weekend") >= 0
        page.form.length.setFocus()
        await counter.press(Qt.Key.Key_End)
        assert page.form.text.text() == "Łucjo, cieszymy się, że była Pani u nas."
        assert page.form.closing.text() == "Do zobaczenia"
        page = await opened(counter, guest_id=counter.lucja, occasion="birthday")
        assert page.form.length.findText("After a weekend") < 0

    counter.play(scene)


def test_one_s_own_hand_and_signature_are_offered_printed_and_kept(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        assert not page.panel.signed.isVisible()
        assert not page.form.hands._tiles[-1].isVisible()
        font = BAD_SCRIPT.path.read_bytes()
        await counter.db(pen_case.keep_hand, command_id=new_id(), font=font, name="Maja")
        from reports.card.signature import ink_of

        await counter.db(pen_case.keep_signature, command_id=new_id(), png=ink_of(signature_photo()))
        page = await opened(counter, guest_id=counter.emily)
        page.form.hands._tiles[-1].click()
        page.panel.ink.click()
        page.panel.signed.click()
        assert not page.panel.ink.isChecked()
        asked = page.order()
        assert (asked.own_hand, asked.signature) == (font, "picture")
        page.save_to(str(tmp_path / "own.pdf"))
        await counter.settled(8)
        (kept,) = await counter.db(cards.made)
        assert (kept.hand, kept.signature) == (OWN_HAND, "written")

    counter.play(scene)
    assert b"Own-Hand" in (tmp_path / "own.pdf").read_bytes()


def test_a_kept_card_shows_its_hand_and_size_again(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.hands._tiles[2].click()
        page.form.paper.choose("square")
        page.form.paper.picked.emit("square")
        page.save_to("/dev/null")
        await counter.settled(8)
        (kept,) = await counter.db(cards.made)
        page = await opened(counter, guest_id=counter.lucja)
        assert page.form.called.isVisibleTo(page)
        page = await opened(counter, card_id=kept.id)
        assert (page.form.hands.current(), page.form.paper.key()) == ("firm", "square")
        assert not page.form.called.isVisibleTo(page)

    counter.play(scene)


class Dictionary:
    """A dictionary of three words, as hunspell gives it."""

    def spell(self, word: str) -> bool:
        return word in ("thank", "you", "very")

    def suggest(self, word: str) -> tuple[str, ...]:
        return ("very", "vary") if word == "vrey" else ()


def test_a_word_no_dictionary_knows_is_marked_and_another_offered(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_dictionary", lambda language: Dictionary())

    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        text = page.form.text
        text.setPlainText("thank you vrey Maja")
        await counter.until(lambda: text.wrong == {"vrey"})
        cursor = text.textCursor()
        cursor.setPosition(12)
        text.setTextCursor(cursor)
        place = text.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, text.mapToGlobal(place))
        text.contextMenuEvent(event)
        await counter.settled()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()[:2]] == ["very", "vary"]
        menu.actions()[0].trigger()
        menu.close()
        assert text.text() == "thank you very Maja"
        await counter.until(lambda: text.wrong == frozenset())

    counter.play(scene)


def test_dictionaries_of_this_computer_are_used_and_their_lack_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "pl_PL.aff").write_text("SET UTF-8\nTRY żółtydziękujem\n", "utf-8")
    (tmp_path / "pl_PL.dic").write_text("2\nżółty\ndziękujemy\n", "utf-8")
    spelling._dictionary.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spelling, "folders", lambda: (tmp_path,))
        words = spelling.words_of("Droga Łucjo, dziękujemy za żolty dom w 2026!")
        assert words == {"dziękujemy", "za", "żolty", "dom"}
        assert spelling.misspelt(frozenset({"dziękujemy", "żolty"}), "pl") == {"żolty"}
        assert spelling.suggestions("dziekujemy", "pl") == ("dziękujemy",)
        assert spelling.misspelt(words, "be") == frozenset()
        assert spelling.suggestions("слова", "be") == ()
    spelling._dictionary.cache_clear()


def test_a_hand_tile_is_chosen_with_the_arrows(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.hands._tiles[0].setFocus()
        await counter.press(Qt.Key.Key_Right)
        assert page.form.hands.current() == "brisk"
        assert page.order().hand == "brisk"
        assert replace(page.order(), hand="").style == "botanical"

    counter.play(scene)


def test_undo_leaves_the_cursor_where_the_words_changed(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        form = page.form
        before = form.text.text()
        form.text.setFocus()
        cursor = form.text.textCursor()
        cursor.setPosition(10)
        form.text.setTextCursor(cursor)
        await counter.type("really ")
        await counter.press(Qt.Key.Key_Z, CTRL)
        assert form.text.text() == before
        assert form.text.textCursor().position() == 10
        await counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert form.text.textCursor().position() == 17

    counter.play(scene)


def test_taking_letters_out_leaves_the_cursor_there(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.text.setPlainText("One 🙂 two 👨‍👩‍👧 three")
        await counter.until(lambda: page.trouble.isVisible())
        assert page.file is not None
        page.trouble._button.click()
        assert page.form.text.text() == "One two three"
        assert page.form.text.textCursor().position() > 3

    counter.play(scene)


def test_a_chosen_hand_stays_on_another_paper(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        hands, styles = page.form.hands, page.form.styles
        styles._tiles[2].click()
        assert hands.current() == "brisk"
        next(tile for tile in hands._tiles if tile.key == "neat").click()
        styles._tiles[1].click()
        assert (styles.current(), hands.current()) == ("postcard", "neat")
        page.form.occasions.choose("birthday")
        page.form.occasions.changed.emit()
        assert (styles.current(), hands.current()) == ("festive", "neat")

    counter.play(scene)


def test_another_card_goes_on_from_the_words_of_the_last(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily, occasion="birthday")
        page.form.text.setPlainText("Happy brithday, Emily.")
        page.form.styles._tiles[1].click()
        await drawn_again(counter, page)
        page.save_to("/dev/null")
        await counter.settled(8)
        (kept,) = await counter.db(cards.made, guest_id=counter.emily)
        page = await opened(counter, card_id=kept.id)
        page.another.click()
        await counter.until(lambda: page.kept_card is None and page.desk is not None)
        await counter.settled()
        assert page.form.text.text() == "Happy brithday, Emily."
        assert (page.form.occasions.current(), page.form.styles.current()) == ("birthday", "postcard")
        page.form.undo()
        assert page.form.text.text() != "Happy brithday, Emily."

    counter.play(scene)


def test_the_keyboard_goes_from_any_field_to_the_picture(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.closing.setFocus()
        await counter.press(Qt.Key.Key_F6)
        assert QApplication.focusWidget() is page.preview
        await counter.press(Qt.Key.Key_F6, SHIFT)
        assert QApplication.focusWidget() is page.form.dear

    counter.play(scene)
