"""Words about cards and printing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

Sentence = Callable[[], str]

ERRORS: dict[str, Sentence] = {
    "card.style": lambda: QCoreApplication.translate("Errors", "Choose one of the card styles."),
    "card.paper": lambda: QCoreApplication.translate("Errors", "Choose a paper size for the card."),
    "card.occasion": lambda: QCoreApplication.translate("Errors", "Choose an occasion for the card."),
    "card.manner": lambda: QCoreApplication.translate("Errors", "Choose how the card greets."),
    "card.length": lambda: QCoreApplication.translate("Errors", "Choose one of the texts to start from."),
    "card.none": lambda: QCoreApplication.translate("Errors", "There is no card to print."),
    "card_empty": lambda: QCoreApplication.translate("Errors", "The card has no words yet. Write a line."),
    "card_large": lambda: QCoreApplication.translate(
        "Errors", "This card is too large to be kept. Nothing was printed; write a shorter text."
    ),
    "card_damaged": lambda: QCoreApplication.translate(
        "Errors", "The kept file of this card is damaged. Nothing was printed; make the card again."
    ),
    "card_not_found": lambda: QCoreApplication.translate(
        "Errors", "This card is not here any more. Go back and look again."
    ),
    "card_copies": lambda: QCoreApplication.translate(
        "Errors", "Up to {most} copies can be printed at once."
    ),
    "card_unfit": lambda: QCoreApplication.translate(
        "Errors", "The words do not fit this card, or the hand lacks a letter. Change them and print again."
    ),
    "print_none": lambda: QCoreApplication.translate(
        "Errors", "This computer knows no printer. The card is kept; save it as a PDF and print it elsewhere."
    ),
    "print_refused": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” did not take the card. The card is kept; look at the printer and try again. {said}",
    ),
    "print_slow": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” does not answer. The card is kept; look at the printer and try again.",
    ),
    "print_paper": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” has no paper. Everything is kept; put paper in and print again, or save it. {said}",
    ),
    "print_jam": lambda: QCoreApplication.translate(
        "Errors",
        "Paper is stuck in the printer “{printer}”. Everything is kept; free it and print again, or save it. {said}",
    ),
    "print_ink": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” has no ink or toner. Everything is kept; change it and print again, or save it. {said}",
    ),
    "print_open": lambda: QCoreApplication.translate(
        "Errors", "The printer “{printer}” is open. Everything is kept; close it and print again. {said}"
    ),
    "print_offline": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” cannot be reached. Everything is kept; is it on? Print again, or save it. {said}",
    ),
    "print_stopped": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” is stopped. Everything is kept; start its queue and print again, or save it. {said}",
    ),
    "print_gone": lambda: QCoreApplication.translate(
        "Errors",
        "The printer “{printer}” is not here any more. Everything is kept; choose another one, or save it.",
    ),
    "print_full": lambda: QCoreApplication.translate(
        "Errors",
        "This computer’s disk is full, so nothing could be sent to the printer. Everything is kept; make room and print again.",
    ),
    "batch_source": lambda: QCoreApplication.translate("Errors", "Choose whom the cards are for."),
    "batch_nobody": lambda: QCoreApplication.translate(
        "Errors", "There is nobody to write to. Choose others."
    ),
    "batch_many": lambda: QCoreApplication.translate(
        "Errors", "Up to {most} cards can be made at once. Choose fewer."
    ),
    "batch_not_found": lambda: QCoreApplication.translate(
        "Errors", "These cards are not here any more. Go back and look again."
    ),
    "batch_left_out": lambda: QCoreApplication.translate("Errors", "This card is left out: {name}."),
    "batch_printed": lambda: QCoreApplication.translate(
        "Errors", "This card is printed already: {name}. Write another one."
    ),
    "batch_state": lambda: QCoreApplication.translate("Errors", "A card waits, is to be mended, or stopped."),
    "card_language": lambda: QCoreApplication.translate("Errors", "Choose one of the languages of cards."),
    "envelope_form": lambda: QCoreApplication.translate("Errors", "Choose an envelope or a sheet of labels."),
    "envelope_none": lambda: QCoreApplication.translate("Errors", "Write an address first."),
    "address_long": lambda: QCoreApplication.translate("Errors", "This line is too long for an envelope."),
    "sheet_unknown": lambda: QCoreApplication.translate("Errors", "Choose how many cards a sheet takes."),
    "sheet_small": lambda: QCoreApplication.translate(
        "Errors", "So many cards do not fit this sheet. Choose fewer, or another size."
    ),
    "file_not_written": lambda: QCoreApplication.translate(
        "Errors", "The file could not be written there. The card is kept; choose another folder."
    ),
    "card_paper_unknown": lambda: QCoreApplication.translate("Errors", "Choose one of the card sizes."),
    "card_hand_unknown": lambda: QCoreApplication.translate("Errors", "Choose one of the hands."),
    "card_style_unknown": lambda: QCoreApplication.translate("Errors", "Choose one of the card styles."),
    "card_colour": lambda: QCoreApplication.translate("Errors", "Choose two colours, or none."),
    "logo_unreadable": lambda: QCoreApplication.translate(
        "Errors", "This is no picture that can be read. Choose a PNG, JPEG or SVG file."
    ),
    "logo_large": lambda: QCoreApplication.translate(
        "Errors", "This logo is too large even when it is made small. Choose a simpler one."
    ),
    "signature_unreadable": lambda: QCoreApplication.translate(
        "Errors", "This is no picture that can be read. Choose a PNG or JPEG of your signature."
    ),
    "signature_empty": lambda: QCoreApplication.translate(
        "Errors",
        "No signature can be seen on this picture. Write it with a dark pen on white paper and take it again.",
    ),
    "hand_unreadable": lambda: QCoreApplication.translate(
        "Errors", "This is no font file that can be read. Choose a TTF or OTF file."
    ),
    "hand_large": lambda: QCoreApplication.translate(
        "Errors", "This font is too large to be kept. Choose one of at most 2 MB."
    ),
    "hand_locked": lambda: QCoreApplication.translate(
        "Errors", "The maker of this font forbids putting it into documents. Choose another one."
    ),
    "hand_no_letters": lambda: QCoreApplication.translate(
        "Errors", "This font has no letters a card could be written with. Choose another one."
    ),
    "card_text_empty": lambda: QCoreApplication.translate("Errors", "Write the text first."),
    "card_text_long": lambda: QCoreApplication.translate(
        "Errors", "This text is too long for a card: at most {most} characters."
    ),
    "card_text_field": lambda: QCoreApplication.translate(
        "Errors", "There is no field {{{name}}}. Choose one of the fields below the text."
    ),
    "card_text_brackets": lambda: QCoreApplication.translate(
        "Errors", "A bracket is not closed, or nothing stands between the strokes: {mark}"
    ),
    "card_text_many": lambda: QCoreApplication.translate(
        "Errors", "There are {most} texts already. Take out what nobody uses by changing it into the new one."
    ),
    "card_text_not_found": lambda: QCoreApplication.translate(
        "Errors", "This text is not here any more. Go back and look again."
    ),
    "clock": lambda: QCoreApplication.translate("Errors", "Write a time like 15:30."),
}

_STYLES: dict[str, Sentence] = {
    "botanical": lambda: QCoreApplication.translate("Cards", "Botanical"),
    "notebook": lambda: QCoreApplication.translate("Cards", "Notebook"),
    "postcard": lambda: QCoreApplication.translate("Cards", "Postcard"),
    "festive": lambda: QCoreApplication.translate("Cards", "Festive"),
    "deco": lambda: QCoreApplication.translate("Cards", "Art deco"),
    "treasure": lambda: QCoreApplication.translate("Cards", "Treasure map"),
}
_HANDS: dict[str, Sentence] = {
    "lively": lambda: QCoreApplication.translate("Cards", "Lively"),
    "brisk": lambda: QCoreApplication.translate("Cards", "Brisk"),
    "firm": lambda: QCoreApplication.translate("Cards", "Firm"),
    "round": lambda: QCoreApplication.translate("Cards", "Round"),
    "neat": lambda: QCoreApplication.translate("Cards", "Neat"),
    "clear": lambda: QCoreApplication.translate("Cards", "Clear"),
    "own": lambda: QCoreApplication.translate("Cards", "Your own"),
}
_FORMATS: dict[str, Sentence] = {
    "A6": lambda: QCoreApplication.translate("Cards", "A6 card, 148 × 105 mm"),
    "A5": lambda: QCoreApplication.translate("Cards", "A5 card, 210 × 148 mm"),
    "DL": lambda: QCoreApplication.translate("Cards", "Long card, 210 × 99 mm"),
    "square": lambda: QCoreApplication.translate("Cards", "Square card, 148 × 148 mm"),
    "folded": lambda: QCoreApplication.translate("Cards", "Folded card, A5 sheet to A6"),
    "tent": lambda: QCoreApplication.translate("Cards", "Table card, A5 sheet folded"),
    "tag": lambda: QCoreApplication.translate("Cards", "Gift tag, 105 × 74 mm"),
}
_WRITINGS: dict[str, Sentence] = {
    "pen": lambda: QCoreApplication.translate("Cards", "Printed, as if by hand"),
    "guides": lambda: QCoreApplication.translate("Cards", "By you: words small above faint lines"),
    "lines": lambda: QCoreApplication.translate("Cards", "By you: only faint lines"),
}
_FIELDS: dict[str, Sentence] = {
    "greeting_name": lambda: QCoreApplication.translate("Cards", "Name in greeting"),
    "family_name": lambda: QCoreApplication.translate("Cards", "Family name"),
    "item": lambda: QCoreApplication.translate("Cards", "Found thing"),
    "number": lambda: QCoreApplication.translate("Cards", "Years"),
    "house": lambda: QCoreApplication.translate("Cards", "Our name"),
    "sender": lambda: QCoreApplication.translate("Cards", "Who writes"),
    "room": lambda: QCoreApplication.translate("Cards", "Room"),
}
_PARTS: dict[str, Sentence] = {
    "greeting": lambda: QCoreApplication.translate("Cards", "greeting"),
    "body": lambda: QCoreApplication.translate("Cards", "text"),
    "closing": lambda: QCoreApplication.translate("Cards", "closing"),
    "sign": lambda: QCoreApplication.translate("Cards", "name"),
    "cover": lambda: QCoreApplication.translate("Cards", "cover"),
}
_LENGTHS: dict[str, Sentence] = {
    "warm": lambda: QCoreApplication.translate("Cards", "Warm"),
    "short": lambda: QCoreApplication.translate("Cards", "Short"),
    "formal": lambda: QCoreApplication.translate("Cards", "Formal text"),
    "playful": lambda: QCoreApplication.translate("Cards", "Playful"),
}
_MANNERS: dict[str, Sentence] = {
    "warm": lambda: QCoreApplication.translate("Cards", "Polite"),
    "formal": lambda: QCoreApplication.translate("Cards", "Formal"),
    "first": lambda: QCoreApplication.translate("Cards", "First name"),
}


def style_name(style: str) -> str:
    """A card style as people call it."""
    return _STYLES[style]()


def length_name(length: str) -> str:
    """A text to start from."""
    return _LENGTHS[length]()


def manner_name(manner: str) -> str:
    """How the greeting speaks."""
    return _MANNERS[manner]()


def hand_name(hand: str) -> str:
    """A hand as people call it."""
    return _HANDS[hand]()


def format_name(paper: str) -> str:
    """A format with its size."""
    return _FORMATS[paper]()


def writing_name(writing: str) -> str:
    """Who writes the card."""
    return _WRITINGS[writing]()


def part_name(part: str) -> str:
    """A part of the card, within a sentence."""
    return _PARTS[part]()


def field_name(field: str) -> str:
    """What a field of a text is filled with."""
    return _FIELDS[field]()
