"""The card page: words, style, the very file that prints, the printer."""

from __future__ import annotations

from app.ui.pages.card.page import CardPage

__all__ = ["CardPage"]
