"""The lost and found page: what was found faces what is asked for."""

from __future__ import annotations

from app.ui.pages.found.page import FoundPage

__all__ = ["FoundPage"]
