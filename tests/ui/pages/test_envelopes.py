"""Envelopes and labels: typed or from guests, seen as they print, and the sender is written once."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.domain.batches import BatchWish, Source
from app.domain.ids import new_id
from app.models.guest import Guest
from app.services import addresses, batches
from app.ui import printing
from app.ui.dialogs.discretion_sheet import DiscretionSheet
from app.ui.pages.envelopes.page import EnvelopesPage
from app.ui.widgets.fields import TextField
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]
DESK = printing.Printer("Desk", "Desk printer", is_default=True)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> list[printing.PrintJob]:
    sent: list[printing.PrintJob] = []
    monkeypatch.setattr(printing, "available", lambda: (DESK,))
    monkeypatch.setattr(printing, "send", lambda job: sent.append(job) or "")
    return sent


async def opened(desk: Counter, **what: object) -> EnvelopesPage:
    page: EnvelopesPage = await desk.go("envelopes", **what)
    await desk.until(lambda: page.printer.isEnabled())
    return page


def write(field: TextField, text: str) -> None:
    """As a keyboard with these letters would; Qt's test keys are plain ones."""
    field.setText(text)
    field.textEdited.emit(text)


async def fill(desk: Counter, page: EnvelopesPage) -> None:
    to = page.form.to
    to.street.setPlainText("ul. Długa 5 m. 12")
    for field, text in ((to.postal_code, "31-147"), (to.city, "Kraków")):
        write(field, text)
    to.country.choose("PL")
    to.country.picked.emit("PL")
    await desk.until(lambda: page.file is not None and not page._wait.isActive())
    await desk.settled()


def test_a_guests_envelope_is_seen_printed_and_its_paper_is_asked_for(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        assert page.form.to.name.text() == "Łucja Żółkiewska"
        await fill(counter, page)
        page.primary()
        await counter.until(lambda: printer)
        assert printer[0].media.key == "c6"
        document = pypdfium2.PdfDocument(printer[0].pdf)
        text = document[0].get_textpage().get_text_range()
        document.close()
        assert "Łucja Żółkiewska" in text
        assert "31-147 KRAKÓW" in text

    counter.play(scene)


def test_a_code_the_country_does_not_have_is_told(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.lucja)
        await fill(counter, page)
        assert page.form.to._doubt.isHidden()
        page.form.to.postal_code.setFocus()
        page.form.to.postal_code.selectAll()
        await counter.type("31147")
        assert "postal codes" in page.form.to._doubt.text()

    counter.play(scene)


def test_the_sender_stays_for_next_time(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await opened(counter)
        whence = page.form.whence
        whence.street.setPlainText("ul. Lipowa 7")
        whence.city.setText("Zakopane")
        whence.country.choose("PL")
        page.form.keep.click()
        await counter.settled()
        assert (await counter.db(addresses.sender)).city == "Zakopane"
        page = await opened(counter, guest_id=counter.emily)
        await counter.settled()
        assert page.form.whence.city.text() == "Zakopane"

    counter.play(scene)


def test_everyone_of_a_batch_gets_an_envelope_on_a_page_of_its_own(
    counter: Counter, printer: list[printing.PrintJob], tmp_path: Path
) -> None:
    async def scene() -> None:
        wish = BatchWish(source=Source.CHOSEN, guest_ids=(counter.lucja, counter.emily))
        batch, _ = await counter.db(batches.begin, command_id=new_id(), wish=wish)
        page = await opened(counter, batch_id=batch.id)
        await counter.until(lambda: page.file is not None)
        assert len(page.form.list.rows()) == 2
        page.form.list.choose("1")
        await counter.settled()
        assert page.preview._page == 1
        page.save_to(str(tmp_path / "envelopes.pdf"))
        await counter.settled(6)
        page.form.form_pick.choose("a4x21")
        page.form.form_pick.picked.emit("a4x21")
        await counter.until(lambda: page.file is not None and page.file.pages == 1)
        assert not page.form._first_field.isHidden()

    counter.play(scene)
    document = pypdfium2.PdfDocument(str(tmp_path / "envelopes.pdf"))
    assert len(document) == 2
    document.close()


def test_addresses_are_added_and_taken_off(counter: Counter, printer: list[printing.PrintJob]) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        page.form.guest_wanted.emit(counter.lucja)
        await counter.settled()
        assert [each.name for each in page.form.addresses()] == ["Emily Carter", "Łucja Żółkiewska"]
        page.form.remove.click()
        await counter.settled()
        assert [each.name for each in page.form.addresses()] == ["Emily Carter"]
        page.form.another.click()
        await counter.type("Ada Lovelace")
        assert page.form.addresses()[-1].name == "Ada Lovelace"

    counter.play(scene)


def test_a_discreet_guest_gets_no_envelope(counter: Counter, printer: list[printing.PrintJob]) -> None:
    def hide() -> None:
        Guest.update(is_discreet=True).where(Guest.id == counter.emily).execute()

    hide.writes = True  # type: ignore[attr-defined]

    async def scene() -> None:
        await counter.courtesy.worker.db(hide)
        page = await opened(counter, guest_id=counter.emily)
        await counter.settled()
        assert "unnoticed" in page.form.note.accessibleName()
        assert not page.print.isEnabled()
        page.form.guest_wanted.emit(counter.emily)
        await counter.settled()
        assert page.form.addresses() == []
        sheet = counter.window.findChildren(DiscretionSheet)[-1]
        sheet.reason.setText("She asked for the bill by post.")
        sheet.primary()
        await counter.until(lambda: [each.name for each in page.form.addresses()] == ["Emily Carter"])

    counter.play(scene)


def test_an_address_typed_for_a_guest_without_one_stands_in_the_profile_once_it_is_printed(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        assert page.form.to_profile.isHidden()
        page.form.to.street.setPlainText("12 Hill Road")
        write(page.form.to.city, "Leeds")
        assert not page.form.to_profile.isHidden()
        page.primary()
        await counter.until(lambda: printer)
        found = await counter.db(addresses.of_guests, guest_ids=(counter.emily,))
        assert (found[0][1].street, found[0][1].city) == ("12 Hill Road", "Leeds")
        assert page.form.to_profile.isHidden()
        write(page.form.to.city, "York")
        page.form.to_profile.click()
        await counter.settled(4)
        found = await counter.db(addresses.of_guests, guest_ids=(counter.emily,))
        assert found[0][1].city == "York"

    counter.play(scene)


def test_letters_no_hand_has_are_told_before_printing(
    counter: Counter, printer: list[printing.PrintJob]
) -> None:
    async def scene() -> None:
        page = await opened(counter, guest_id=counter.emily)
        write(page.form.to.name, "Emily 🙂")
        await counter.until(lambda: "🙂" in page.letters.text())
        assert not page.save.isEnabled()

    counter.play(scene)
