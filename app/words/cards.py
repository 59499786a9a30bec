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
    "batch_discreet": lambda: QCoreApplication.translate(
        "Errors", "{name} wants to stay unnoticed: no card is printed."
    ),
    "batch_left_out": lambda: QCoreApplication.translate("Errors", "This card is left out: {name}."),
    "batch_printed": lambda: QCoreApplication.translate(
        "Errors", "This card is printed already: {name}. Write another one."
    ),
    "batch_state": lambda: QCoreApplication.translate("Errors", "A card waits, is to be mended, or stopped."),
    "card_language": lambda: QCoreApplication.translate("Errors", "Choose one of the languages of cards."),
    "envelope_form": lambda: QCoreApplication.translate("Errors", "Choose an envelope or a sheet of labels."),
    "envelope_none": lambda: QCoreApplication.translate("Errors", "Write an address first."),
    "envelope_discreet": lambda: QCoreApplication.translate(
        "Errors", "This guest wants to stay unnoticed: no envelope is written."
    ),
    "address_long": lambda: QCoreApplication.translate("Errors", "This line is too long for an envelope."),
    "sheet_unknown": lambda: QCoreApplication.translate("Errors", "Choose how many cards a sheet takes."),
    "sheet_small": lambda: QCoreApplication.translate(
        "Errors", "So many cards do not fit this sheet. Choose fewer, or another size."
    ),
    "file_not_written": lambda: QCoreApplication.translate(
        "Errors", "The file could not be written there. The card is kept; choose another folder."
    ),
    "clock": lambda: QCoreApplication.translate("Errors", "Write a time like 15:30."),
}

_STYLES: dict[str, Sentence] = {
    "botanical": lambda: QCoreApplication.translate("Cards", "Botanical"),
    "notebook": lambda: QCoreApplication.translate("Cards", "Notebook"),
    "postcard": lambda: QCoreApplication.translate("Cards", "Postcard"),
}
_LENGTHS: dict[str, Sentence] = {
    "warm": lambda: QCoreApplication.translate("Cards", "Warm"),
    "short": lambda: QCoreApplication.translate("Cards", "Short"),
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
