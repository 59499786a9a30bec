"""The choice of a hand for cards of a batch."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.cards import OWN_HAND, HandName
from app.ui.widgets.fields import Pick
from app.words.cards import hand_name


class HandPick(Pick):
    """The paper's own hand, every other one, and the person's where there is one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)

    def offer(self, *, own: bool) -> None:
        """Whether the person's own hand is among them."""
        hands: list[tuple[object, str]] = [("", self.tr("The paper’s own hand"))]
        hands += [(hand.value, hand_name(hand)) for hand in HandName]
        if own:
            hands.append((OWN_HAND, hand_name(OWN_HAND)))
        self.set_choices(hands)
