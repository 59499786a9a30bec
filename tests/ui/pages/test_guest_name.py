"""The parts of a name below its line, and names that look like something else, in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.services import guests
from app.ui.widgets.labels import ElidedLabel, plain_tip
from tests.ui.pages.counter import Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def test_parts_follow_the_line_and_the_line_follows_the_parts(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        line, parts = page.fields._texts["name"], page.fields.parts
        assert parts._body.isHidden()
        QTest.keyClicks(line, "Piet van der Berg")
        QTest.mouseClick(parts.more, Qt.MouseButton.LeftButton)
        assert not parts._body.isHidden()
        assert [parts._texts[name].text() for name in ("given_name", "family_prefix", "family_name")] == [
            "Piet", "van der", "Berg",
        ]  # fmt: skip
        QTest.keyClicks(parts._texts["generation"], "Jr")
        assert line.text() == "Piet van der Berg Jr"
        parts._culture.choose("hu")
        parts._culture.picked.emit("hu")
        assert parts._texts["family_name"].text() == "Piet"
        page.primary()
        await counter.settled(6)
        card = await counter.db(guests.form, guest_id=counter.courtesy.navigator.here.what["guest_id"])
        assert (card.details.family_name, card.details.name_locale) == ("Piet", "hu")

    counter.play(scene)


def test_parts_that_were_mended_stay_when_another_language_is_chosen(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        fields = page.fields
        QTest.keyClicks(fields._texts["name"], "Ana Maria Ruiz")
        fields.parts._texts["given_name"].clear()
        QTest.keyClicks(fields.parts._texts["given_name"], "Ana Maria")
        fields.parts._texts["middle_name"].clear()
        QTest.keyClicks(fields.parts._texts["generation"], " ")
        fields._first.choose("es")
        fields._first.picked.emit("es")
        assert fields.details().given_name == "Ana Maria"
        assert fields.details().family_name == "Ruiz"
        fields.parts._greets[0].setText("Querida Ana:")
        fields._first.choose("pl")
        fields._first.picked.emit("pl")
        assert fields.parts._greets[0].text() == ""
        assert fields.details().greetings["en"] == "Querida Ana:"

    counter.play(scene)


def test_a_draft_brings_the_parts_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        QTest.keyClicks(page.fields._texts["name"], "Ludwig van Beethoven")
        QTest.keyClicks(page.fields.parts._texts["generation"], "II")
        draft = page.fields.draft()
        page.fields.show_details(GuestDetails(name=""))
        page.fields.show_draft(draft)
        told = page.fields.details()
        assert (told.family_prefix, told.family_name, told.generation) == ("van", "Beethoven", "II")

    counter.play(scene)


def test_markup_in_a_name_is_shown_as_it_is_everywhere(counter: Counter) -> None:
    async def scene() -> None:
        name = "<b>Anna</b> " + "<img src=x> " * 40
        receipt, _ = await counter.db(
            guests.add, command_id=new_id(), details=GuestDetails(name=name, native_name="<i>Анна</i>")
        )
        page = await counter.go("guest", guest_id=receipt.id)
        page.grab()
        shown = [label for label in page.findChildren(ElidedLabel) if "<b>Anna" in label.text()]
        assert shown
        for label in shown:
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert "<b>" not in label.toolTip()
        assert page.width() <= counter.window.width()

    counter.play(scene)


def test_a_tooltip_shows_markup_as_letters() -> None:
    assert "&lt;b&gt;" in plain_tip("<b>Anna</b>")
    assert plain_tip("Anna & Jan") == "Anna & Jan"


def test_a_language_that_no_list_has_stays_the_guests_own(counter: Counter) -> None:
    async def scene() -> None:
        details = GuestDetails(name="Thandiwe Dlamini", languages=("zu", "en"))
        receipt, _ = await counter.db(guests.add, command_id=new_id(), details=details)
        page = await counter.go("guest_form", guest_id=counter.lucja)
        assert page.fields._first.key() == "pl"
        page = await counter.go("guest_form", guest_id=receipt.id)
        assert page.fields._first.key() == "zu"
        QTest.keyClicks(page.fields._texts["city"], "Durban")
        page.primary()
        await counter.settled(6)
        card = await counter.db(guests.form, guest_id=receipt.id)
        assert (card.details.city, card.details.languages) == ("Durban", ("zu", "en"))

    counter.play(scene)


def test_a_language_is_chosen_by_the_letters_of_the_readers_word(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        first = page.fields._first
        first.setFocus()
        QTest.keyClicks(first, "hung")
        assert first.key() == "hu"
        assert first.currentText() == "Hungarian  ·  magyar"

    counter.play(scene)


def test_each_language_of_the_guest_that_cards_speak_has_its_own_first_line(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form", guest_id=counter.lucja)
        parts = page.fields.parts
        assert not parts._greet_fields[1].isVisibleTo(parts)
        page.fields._second.choose("en")
        page.fields._second.picked.emit("en")
        assert parts._card_languages() == ("pl", "en")
        parts._greets[0].setText("Kochana Łucjo,")
        QTest.keyClicks(parts._greets[1], "Dear Lucy,")
        page.primary()
        await counter.settled(6)
        card = await counter.db(guests.form, guest_id=counter.lucja)
        assert card.details.greetings == {"pl": "Kochana Łucjo,", "en": "Dear Lucy,"}

    counter.play(scene)


def test_saving_stays_in_sight_however_long_the_form_is(counter: Counter) -> None:
    async def scene() -> None:
        counter.window.resize(1000, 560)
        page = await counter.go("guest_form")
        page.fields.parts.more.click()
        (save,) = page._filled_buttons()
        assert save.isVisible()
        assert save.mapTo(counter.window, save.rect().bottomLeft()).y() < counter.window.height()

    counter.play(scene)
