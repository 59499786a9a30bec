"""Words about many cards at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.batches import DISCREET, SAVED, BatchCard, Source, State

translate = QCoreApplication.translate
Sentence = Callable[[], str]

ERRORS: dict[str, Sentence] = {
    "batch_cancelled": lambda: translate("Errors", "Cancelled. What is out stays out, the rest is kept."),
}

_SOURCES: dict[str, Sentence] = {
    Source.LEFT_YESTERDAY: lambda: translate("Batches", "Left yesterday"),
    Source.LEFT_TODAY: lambda: translate("Batches", "Left today"),
    Source.ARRIVING: lambda: translate("Batches", "Arriving today"),
    Source.BOUGHT_YESTERDAY: lambda: translate("Batches", "Bought yesterday"),
    Source.BIRTHDAYS: lambda: translate("Batches", "Birthdays of the week"),
    Source.ANNIVERSARIES: lambda: translate("Batches", "Wedding days of the week"),
    Source.CHOSEN: lambda: translate("Batches", "Chosen guests"),
    Source.LIST: lambda: translate("Batches", "From a list"),
}
_STATES: dict[State, Sentence] = {
    State.WAITING: lambda: translate("Batches", "waiting"),
    State.MEND: lambda: translate("Batches", "to mend: the words do not fit"),
    State.STOPPED: lambda: translate("Batches", "stopped, not printed"),
    State.LEFT_OUT: lambda: translate("Batches", "left out"),
    State.PRINTED: lambda: translate("Batches", "printed"),
}


def source_name(source: str) -> str:
    """Whom a batch is for."""
    return _SOURCES[source]()


def state_words(card: BatchCard) -> str:
    """How far a card is, and why it is left out."""
    if card.state is State.LEFT_OUT and card.reason == DISCREET:
        return translate("Batches", "left out: wants to stay unnoticed")
    if card.state is State.PRINTED and card.reason == SAVED:
        return translate("Batches", "saved")
    return _STATES[card.state]()
