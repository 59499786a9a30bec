"""The words a card starts from: the program's, or a text of the house's own."""

from __future__ import annotations

from dataclasses import replace

from app.domain.card_texts import worded
from app.domain.cards import CardFacts, CardText, Length, greet, suggest
from app.domain.made_cards import CardDesk
from app.ui.pages.card.fields import CardFields


def start_words(fields: CardFields, desk: CardDesk, facts: CardFacts) -> CardText:
    """Greeting, text, closing and name as the fields ask for them."""
    language, manner = str(fields.language.key()), str(fields.manner.key())
    own = fields.chosen_text()
    length = Length.WARM.value if own is not None else str(fields.length.key() or Length.WARM.value)
    words = suggest(fields.occasions.current(), language, desk.addressee, facts, manner=manner, length=length)
    words = replace(words, greeting=greet(desk.addressee, language, manner, str(fields.called.key() or "")))
    if own is None:
        return words
    return worded(own, words, desk.addressee, facts, desk.room)
