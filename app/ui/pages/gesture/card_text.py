"""The words that go with a gesture: suggested, free to change, seen as they will be written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.cards import (
    LANGUAGES,
    USUAL_HAND,
    USUAL_STYLE,
    Addressee,
    CardFacts,
    HandName,
    Occasion,
    Style,
    signature,
    suggest,
)
from app.domain.desk import Desk
from app.domain.gestures import GestureDesk
from app.domain.made_cards import joined, parted
from app.domain.pen_case import PenCase
from app.ui.pages.card.live import LiveCard, seed_of
from app.ui.pages.gesture.form import GestureForm
from reports.orders import CardOrder


class CardText(QObject):
    """Keeps the text field and the small card beside it together."""

    def __init__(self, form: GestureForm, live: LiveCard) -> None:
        super().__init__(form)
        self._form, self._live = form, live
        self._suggested = ""
        self.addressee = Addressee()
        self.case = PenCase()

    def begin(self) -> None:
        """Another guest: nothing was suggested yet."""
        self._suggested = ""
        self.addressee = Addressee()
        self._form.extras.card_text.setPlainText("")

    def suggest(self, guest: GestureDesk | None, desk: Desk) -> None:
        """Words to start from, unless somebody has written their own."""
        text, occasion = self._form.extras.card_text, self._form.occasion
        if text.text().strip() not in ("", self._suggested) or occasion not in tuple(Occasion):
            return
        words = suggest(occasion, language_of(guest, desk), self.addressee, CardFacts(), length="short")
        self._suggested = joined(words)
        if text.text() != self._suggested:  # set anew it would put the caret back to the beginning
            text.setPlainText(self._suggested)

    def show(self, guest: GestureDesk | None, desk: Desk) -> None:
        """Draw the card as it stands."""
        sign = signature(CardFacts(sender=desk.actor.name, house=desk.place.name))
        words = parted(self._form.extras.card_text.text(), sign)
        style, hand = _look(self._form.occasion)
        self._live.show_order(
            CardOrder(
                style=style, hand=hand, greeting=words.greeting, body=words.body, closing=words.closing,
                sign=sign, language=language_of(guest, desk), colours=self.case.colours, logo=self.case.logo,
                house=desk.place.name, seed=seed_of(guest.guest_id or "" if guest else ""),
            )
        )  # fmt: skip


def _look(occasion: str) -> tuple[Style, HandName]:
    """The paper and the hand that the card page begins with for this occasion."""
    known = Occasion(occasion) if occasion in tuple(Occasion) else Occasion.THANKS
    style = USUAL_STYLE.get(known, Style.BOTANICAL)
    return style, USUAL_HAND[style]


def language_of(guest: GestureDesk | None, desk: Desk) -> str:
    """The first language of the guest, else of the house, that cards are written in."""
    spoken = guest.languages if guest else ()
    return next((code for code in (*spoken, *desk.place.languages) if code in LANGUAGES), "en")
