"""The house's own texts for cards: words with fields in braces, and forms for women and men in brackets.

`{greeting_name}` is filled in; `[była Pani|był Pan|byli Państwo]` becomes the first form for a woman, the
second for a man, the third (else the first two with a stroke) when nobody knows or neither fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.cards import LANGUAGES, Addressee, CardFacts, CardText, Occasion, greeting_name
from app.errors import BadInput

FIELDS = ("greeting_name", "family_name", "item", "number", "house", "sender", "room")
LONGEST_NAME = 60
LONGEST_BODY = 400  # characters; more never fits a card
LONGEST_CLOSING = 32
_FIELD = re.compile(r"\{([^{}]*)\}")
_FORMS = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseText:
    """A text of the house's own. `id` is empty for one that is not kept yet."""

    id: str = ""
    name: str
    occasion: str
    language: str
    body: str
    closing: str = ""
    is_active: bool = True


def checked(text: HouseText) -> HouseText:
    """The text without blanks around it.

    Raises BadInput: `name_missing`, `name_long`, `card.occasion`, `language`, `card_text_empty`,
    `card_text_long`, `card_text_field` (a field that does not exist, as `name`), `card_text_brackets`.
    """
    name, body, closing = " ".join(text.name.split()), text.body.strip(), text.closing.strip()
    if not name:
        raise BadInput("name_missing", field="name")
    if len(name) > LONGEST_NAME:
        raise BadInput("name_long", field="name", most=LONGEST_NAME)
    if text.occasion not in tuple(Occasion):
        raise BadInput("card.occasion", field="occasion", value=text.occasion)
    if text.language not in LANGUAGES:
        raise BadInput("languages_missing", field="language", value=text.language)
    if not body:
        raise BadInput("card_text_empty", field="body")
    if len(body) > LONGEST_BODY or len(closing) > LONGEST_CLOSING:
        raise BadInput("card_text_long", field="body", most=LONGEST_BODY)
    _check_fields(body)
    _check_fields(closing)
    return HouseText(
        id=text.id, name=name, occasion=text.occasion, language=text.language, body=body, closing=closing,
        is_active=text.is_active,
    )  # fmt: skip


def _check_fields(text: str) -> None:
    for name in _FIELD.findall(text):
        if name not in FIELDS:
            raise BadInput("card_text_field", field="body", name=name)
    if set("{}") & set(_FIELD.sub("", text)):
        raise BadInput("card_text_brackets", field="body", mark="{ }")
    if set("[]") & set(_FORMS.sub("", text)):
        raise BadInput("card_text_brackets", field="body", mark="[ ]")
    for forms in _FORMS.findall(text):
        if not 1 <= forms.count("|") <= 2:
            raise BadInput("card_text_brackets", field="body", mark="[ | ]")


def filled(text: str, addressee: Addressee, facts: CardFacts, language: str, room: str = "") -> str:
    """The words for this guest. A field without a value leaves no gap and no stray comma behind."""
    values = {
        "greeting_name": greeting_name(addressee, language), "family_name": addressee.family_name,
        "item": facts.item, "number": "" if facts.number is None else str(facts.number),
        "house": facts.house, "sender": facts.sender, "room": room,
    }  # fmt: skip
    chosen = _FORMS.sub(lambda forms: _form(forms.group(1), addressee.gender), text)
    words = _FIELD.sub(lambda field: values.get(field.group(1), ""), chosen)
    words = re.sub(r"[ \t]{2,}", " ", words)
    words = re.sub(r" +([,.;:!?…])", r"\1", words)
    return "\n".join(re.sub(r"^[ ,;:]+", "", line).rstrip() for line in words.splitlines())


def worded(text: HouseText, words: CardText, addressee: Addressee, facts: CardFacts, room: str) -> CardText:
    """A card's words with the house's text in them; greeting and name stay, and a closing it leaves open."""
    body = filled(text.body, addressee, facts, text.language, room)
    closing = filled(text.closing, addressee, facts, text.language, room) if text.closing else words.closing
    return replace(words, body=body, closing=closing)


def sibling(texts: Iterable[HouseText], text_id: str, occasion: str, language: str) -> HouseText | None:
    """The text of the same name for this occasion in this language; None when the house wrote none."""
    known = tuple(texts)
    chosen = next((text for text in known if text.id == text_id), None)
    if chosen is None:
        return None
    wanted = (chosen.name.casefold(), occasion, language)
    alike = (text for text in known if (text.name.casefold(), text.occasion, text.language) == wanted)
    return next(alike, None)


def _form(forms: str, gender: str) -> str:
    each = forms.split("|")
    if gender in ("f", "m"):
        return each[0] if gender == "f" else each[1]
    return each[2] if len(each) > 2 else "/".join(each[:2])
