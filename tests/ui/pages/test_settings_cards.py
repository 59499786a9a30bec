"""Settings of cards: house texts seen on a card while they are written; colours, logo, hand, signature."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from app.domain.pen_case import PenCase
from app.services import card_texts, pen_case
from app.ui.pages.settings.card_texts import CardTextsSection
from app.ui.pages.settings.cards import CardsSection
from reports.fonts import MARCK
from tests.reports.test_hands_and_formats import png, signature_photo
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<rect width="40" height="20" fill="#22406b"/></svg>'
)


async def part(desk: Counter, key: str, code: str = "manager") -> Any:
    await desk.sign_in(code)
    page = await desk.go("settings", part=key)
    await desk.settled(5)
    return page.current()


def test_a_house_text_is_written_copied_and_retired(counter: Counter) -> None:
    async def scene() -> None:
        section: CardTextsSection = await part(counter, "card_texts")
        assert section.empty.isVisible()
        section.name.setFocus()
        await counter.type("After a weekend")
        section.occasion.choose("thanks")
        section.text.setFocus()
        await counter.type("Thank you, ")
        section._insert("{greeting_name}")
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.settled(5)
        (kept,) = await counter.db(card_texts.texts)
        assert (kept.name, kept.body) == ("After a weekend", "Thank you, {greeting_name}")
        assert not section.empty.isVisible()
        section.copy_button.click()
        section.save_button.click()
        await counter.settled(5)
        assert len(await counter.db(card_texts.texts)) == 2
        section.retire_button.click()
        await counter.settled(5)
        assert len(await counter.db(card_texts.texts)) == 1
        section.new_button.click()
        assert section.name.text() == ""

    counter.play(scene)


def test_the_card_beside_the_text_shows_it_filled_and_warns_when_it_is_too_long(counter: Counter) -> None:
    async def scene() -> None:
        section: CardTextsSection = await part(counter, "card_texts")
        section.text.setPlainText("{greeting_name}, [one|two]")
        await counter.until(lambda: "Emily, one" in section.preview.accessibleDescription())
        assert not section.warning.isVisible()
        section.text.setPlainText("W" * 9 + " words that are rather long " * 14)
        await counter.until(lambda: section.warning.isVisible())

    counter.play(scene)


def test_a_field_that_does_not_exist_is_named_under_the_text(counter: Counter) -> None:
    async def scene() -> None:
        section: CardTextsSection = await part(counter, "card_texts")
        section.text.setPlainText("Dear {whoever}")
        await counter.settled()
        assert "{whoever}" in section._body_field._under.text()
        section.text.setPlainText("Dear {house}")
        await counter.settled()
        assert not section._body_field._under.isVisible()

    counter.play(scene)


def test_the_house_gets_its_colours_and_a_drawn_logo(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG, "utf-8")

    async def scene() -> None:
        section: CardsSection = await part(counter, "cards")
        section.colours.pairs[1].click()
        await counter.settled(5)
        section.bring_logo(str(tmp_path / "logo.svg"))
        await counter.until(lambda: section.logo.remove.isVisible())
        kept: PenCase = await counter.db(pen_case.read)
        assert kept.colours == section.colours.pairs[1].pair
        assert kept.logo.startswith(b"\x89PNG")
        section.logo.remove.click()
        await counter.settled(5)
        section.colours.none.click()
        await counter.settled(5)
        assert await counter.db(pen_case.read) == PenCase()

    counter.play(scene)


def test_a_person_brings_a_hand_and_a_signature_and_hears_about_the_licence(
    counter: Counter, tmp_path: Path
) -> None:
    (tmp_path / "sign.jpg").write_bytes(signature_photo())

    async def scene() -> None:
        section: CardsSection = await part(counter, "cards", "desk")
        assert not section.colours.isVisible()
        section.bring_hand(str(MARCK.path))
        await counter.until(lambda: section.licence.isVisible())
        assert "Open Font License" in section.licence.text()
        section.bring_signature(str(tmp_path / "sign.jpg"))
        await counter.until(lambda: section.signature.remove.isVisible())
        kept: PenCase = await counter.db(pen_case.read)
        assert kept.hand == MARCK.path.read_bytes()
        assert kept.signature
        section.hand.remove.click()
        await counter.settled(5)
        section.signature.remove.click()
        await counter.settled(5)
        assert await counter.db(pen_case.read) == PenCase()

    counter.play(scene)


def test_a_wrong_file_is_refused_in_words(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "no.ttf").write_bytes(b"nothing")
    (tmp_path / "blank.png").write_bytes(png("white"))
    (tmp_path / "bad.svg").write_text("<svg", "utf-8")

    async def scene() -> None:
        section: CardsSection = await part(counter, "cards")
        for bring, name, words in (
            (section.bring_hand, "no.ttf", "no font file"),
            (section.bring_signature, "blank.png", "No signature"),
            (section.bring_logo, "bad.svg", "no picture"),
            (section.bring_logo, "gone.png", "no picture"),
        ):
            bring(str(tmp_path / name))
            await counter.until(lambda words=words: words in section.note.accessibleName())
        assert await counter.db(pen_case.read) == PenCase()

    counter.play(scene)
