"""From the card page to the order that is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.cards import OWN_HAND, cover
from reports.orders import CardOrder

if TYPE_CHECKING:
    from app.ui.pages.card.page import CardPage


def order_of(page: CardPage, seed: int, title: str) -> CardOrder:
    """The card as it stands on the page, in the house's colours and in this person's hand."""
    words, form, case, panel = page.form.words(), page.form, page.case, page.panel
    language, hand, place = str(form.language.key()), form.hands.current(), page.courtesy.desk().place
    signature, writing, paper = _signature(page), str(form.writing.key()), _paper(page)
    kinds: dict[str, Any] = {"signature": signature, "writing": writing, "paper": paper}
    return CardOrder(
        style=form.styles.current(), greeting=words.greeting, body=words.body, closing=words.closing,
        sign=words.sign, language=language, seed=seed, background=panel.background.isChecked(),
        title=title, author=place.name, hand="" if hand == OWN_HAND else hand,
        own_hand=case.hand if hand == OWN_HAND else b"",
        signature_picture=case.signature if signature == "picture" else b"",
        colours=case.colours, logo=case.logo, house=place.name, back=panel.back.isChecked(),
        cover=cover(form.occasions.current(), language) if paper == "folded" else "", **kinds,
    )  # fmt: skip


def _signature(page: CardPage) -> str:
    if page.panel.ink.isChecked():
        return "ink"
    return "picture" if page.panel.signed.isChecked() else "written"


def _paper(page: CardPage) -> str:
    """The chosen size; an A6 card on a sheet of A5 grows with it."""
    paper = str(page.form.paper.key())
    return "A5" if paper == "A6" and page.panel.chosen_media().key == "a5" else paper
