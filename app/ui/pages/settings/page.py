"""Settings: one part at a time, and only what the person may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.roles import May
from app.ui.page import Page
from app.ui.pages.settings.card_texts import CardTextsSection
from app.ui.pages.settings.cards import CardsSection
from app.ui.pages.settings.catalogue import CatalogueSection
from app.ui.pages.settings.computer import ComputerSection
from app.ui.pages.settings.imports import ImportsSection
from app.ui.pages.settings.limits import LimitsSection
from app.ui.pages.settings.place import PlaceSection
from app.ui.pages.settings.privacy import PrivacySection
from app.ui.pages.settings.proof import ProofSection
from app.ui.pages.settings.section import SettingsSection
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.segments import Pills

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

# One of these permissions opens the part; none named: everybody.
_NEEDS: dict[str, tuple[May, ...]] = {
    "computer": (),
    "place": (May.EDIT_PLACE,),
    "limits": (May.EDIT_LIMITS,),
    "catalogue": (May.EDIT_CATALOGUE,),
    "cards": (May.PRINT_CARDS, May.EDIT_PLACE),
    "card_texts": (May.EDIT_CATALOGUE,),
    "privacy": (May.EDIT_PLACE,),
    "proof": (May.APPROVE, May.BACK_UP),
    "imports": (May.IMPORT,),
}
_CONCERNS = {
    "place": "place",
    "limits": "limit",
    "catalogue": "catalogue",
    "cards": "pen_case",
    "card_texts": "card_text",
    "imports": "import",
}


class SettingsPage(Page):
    """Pills choose the part; each is built when it is first opened."""

    section: ClassVar[str] = "settings"
    has_primary: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._built: dict[str, SettingsSection] = {}
        body = column(self, margins=(24, 18, 24, 12), spacing=14)
        body.addWidget(PageHeader(self.tr("Settings")))
        self.pills = Pills(name=self.tr("Part of the settings"))
        for key, text in self._parts():
            self.pills.add(key, text)
        self.pills.changed.connect(lambda: self.show_part(self.pills.current()))
        body.addWidget(self.pills)
        self._stack = QStackedWidget()
        self._stack.setObjectName("clear")
        body.addWidget(self._stack, 1)

    def open(self, **what: object) -> None:
        """Open a part by its name in `_CLASSES`."""
        self.show_part(str(what.get("part") or self.pills.current() or "computer"))

    def reload(self) -> None:
        """Fetch the part on screen again."""
        self.current().look_again()

    def concerns(self, changes: Changes) -> bool:
        """Whether the part on screen shows something of it."""
        kind = _CONCERNS.get(self.pills.current())
        return kind is not None and changes.touch(kind)

    def primary(self) -> None:
        """Save the part on screen."""
        self.current().save()

    def panes(self) -> list[QWidget]:
        """The pills, then the part."""
        return [self.pills, self._stack]

    def show_error(self, sentence: str) -> None:
        """Above the part on screen."""
        self.current().show_error(sentence)

    def current(self) -> SettingsSection:
        """The part on screen."""
        return self._part(self.pills.current() or "computer")

    def show_part(self, key: str) -> None:
        """Bring a part to the front and fetch it."""
        self.pills.choose(key)
        part = self._part(key)
        self._stack.setCurrentWidget(part)
        part.load()

    def _part(self, key: str) -> SettingsSection:
        if key not in self._built:
            self._built[key] = _CLASSES[key](self.courtesy)
            self._stack.addWidget(self._built[key])
        return self._built[key]

    def _parts(self) -> list[tuple[str, str]]:
        words = {
            "computer": self.tr("Computer and PIN"),
            "place": self.tr("Place"),
            "limits": self.tr("Limits"),
            "catalogue": self.tr("Catalogue"),
            "cards": self.tr("Cards"),
            "card_texts": self.tr("Card texts"),
            "privacy": self.tr("Privacy"),
            "proof": self.tr("Day and proof"),
            "imports": self.tr("Import and export"),
        }
        may = self.courtesy.session.may
        return [(key, words[key]) for key, needs in _NEEDS.items() if not needs or any(map(may, needs))]


_CLASSES: dict[str, type[SettingsSection]] = {
    "computer": ComputerSection,
    "place": PlaceSection,
    "limits": LimitsSection,
    "catalogue": CatalogueSection,
    "cards": CardsSection,
    "card_texts": CardTextsSection,
    "privacy": PrivacySection,
    "proof": ProofSection,
    "imports": ImportsSection,
}
