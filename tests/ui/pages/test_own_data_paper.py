"""What a guest reads of what is held about them: words of their language, no names of columns, no code."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.cards import LANGUAGES
from app.domain.ids import new_id
from app.domain.privacy import OwnData
from app.models.around import GuestDay, GuestPerson
from app.models.guest import Guest
from app.models.lost_property import FoundItem
from app.services import privacy
from app.services.privacy.holdings import HOLDINGS, STAY_TOLD
from app.services.privacy.own_data import _CODES, _told_of_profile
from app.ui import language
from app.ui.pages.privacy import paper, paper_words
from reports import own_data
from reports.orders import OwnDataOrder
from tests.reports.reading import by_pdfium, folded
from tests.services.whole_guest import make_whole
from tests.store import MORNING, House

# Values that need no word before them: numbers, sums and what was said or written itself.
SPEAKS_FOR_ITSELF = {
    "text", "name", "animal", "kind", "words", "month", "day", "year", "number", "what", "amount_minor",
    "category", "description", "greeting", "body", "closing", "sign",
}  # fmt: skip


def everything(house: House) -> OwnData:
    whole = make_whole(house)
    Guest.update(
        street="Lipowa 3", city="Kraków", postal_code="31-001", region="małopolskie", country="PL",
        nationality="PL", mobile="+48 600 100 200", gender="f", given_name="Zdzisława",
        family_name="Wyrzykiewicz", middle_name="Maria", greetings={"pl": "Droga Zdzisiu,", "en": "Dear Z,"},
        said_as={"en": "Zdee-SWAH-va"}, external_id="P-77", source="old",
    ).where(Guest.id == whole.guest_id).execute()  # fmt: skip
    FoundItem.update(colour="violet", where="lift", brand="Knirps").execute()
    around = {"id": new_id(), "place_id": house.place.id, "guest_id": whole.guest_id,
              "created_at": MORNING, "created_by": house.desk().actor.id}  # fmt: skip
    GuestPerson.create(**around, kind="pet", name="Rex", animal="dog", birth_year=2019)
    GuestPerson.create(**{**around, "id": new_id()}, kind="child", name="Leo")
    GuestDay.create(**{**around, "id": new_id()}, words="Silver wedding", month=5, day=3, year=2001)
    return privacy.gather(house.desk("manager"), guest_id=whole.guest_id)[0]


def written(data: OwnData, code: str) -> OwnDataOrder:
    return paper.order(data, "Hotel Aurora", MORNING.date(), code, language.in_language(code))


def lines_of(order: OwnDataOrder) -> list[str]:
    return [f"{left}: {words}" for section in order.sections for left, words in section.lines]


def test_every_column_that_is_told_has_a_word() -> None:
    names = paper_words.profile_names(lambda _, text: text)
    parts_of_birthday = {"birth_year", "birth_month", "birth_day"}
    assert set(_told_of_profile()) <= set(names) | paper_words.NOT_ON_PAPER | parts_of_birthday
    told = {name for holding in HOLDINGS for name in holding.told[1:]} | {"car", "remark"}
    labelled = set(paper_words.labels(lambda _, text: text))
    assert told <= labelled | SPEAKS_FOR_ITSELF | _CODES
    assert {"car", "remark"} <= set(STAY_TOLD)


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_of_the_tables_stands_on_the_paper(qapp: QApplication, house: House, code: str) -> None:
    order = written(everything(house), code)
    for line in lines_of(order):
        assert not set("{}[]_'") & set(line), line
    labels = [left for left, _ in order.sections[0].lines]
    assert len(labels) == len(set(labels)) > 18
    raw = {"street", "city", "postal code", "match key", "sort name", "greetings", "mobile"}
    assert not raw & set(labels)


def test_the_words_are_the_guests_own(qapp: QApplication, house: House) -> None:
    lines = lines_of(written(everything(house), "pl"))
    assert "Ulica: Lipowa 3" in lines
    assert "Miasto: Kraków" in lines
    assert any("polski: Droga Zdzisiu," in line and "English: Dear Z," in line for line in lines)
    assert any("zwierzę" in line and "Rex · dog" in line and "Rok urodzenia: 2019" in line for line in lines)
    assert any("dziecko · Leo" in line for line in lines)
    assert any("Silver wedding · 2001-05-03" in line for line in lines)
    assert any("Kolor: violet" in line and "Marka: Knirps" in line for line in lines)


def test_the_paper_is_read_back(qapp: QApplication, house: House) -> None:
    order = written(everything(house), "be")
    text = folded(" ".join(by_pdfium(own_data.draw(order).pdf)))
    for line in ("Lipowa 3", "Droga Zdzisiu,", "Zdee-SWAH-va", "Silver wedding · 2001-05-03", "Rex · dog"):
        assert line in text
