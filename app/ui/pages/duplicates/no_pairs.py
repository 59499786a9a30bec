"""Where no pair stands: nobody is here twice, nobody has looked, or somebody is looking just now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.notes import EmptyState


class NoPairs(EmptyState):
    """Says why, and what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="arrows-merge", parent=parent)

    def say_why(self, *, looking: bool, searched: bool) -> None:
        """`searched`: everybody was looked through before."""
        if looking:
            self.say(
                self.tr("Looking through all guests"),
                self.tr("The pairs stand here when it is done; you can go on working meanwhile."),
            )
        elif searched:
            self.say(
                self.tr("Nobody is here twice"),
                self.tr("New guests are compared as they are added. You may look through everybody again."),
            )
        else:
            self.say(
                self.tr("Nobody has looked yet"),
                self.tr("All guests are compared in the background; you can go on working meanwhile."),
            )
