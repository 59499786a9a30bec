"""The cards that were made, to look at and to print again."""

from __future__ import annotations

from app.ui.pages.cards.page import CardsPage

__all__ = ["CardsPage"]
