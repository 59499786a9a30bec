"""The form for what was found or is asked for (F5)."""

from __future__ import annotations

from app.ui.pages.found_form.page import FoundFormPage

__all__ = ["FoundFormPage"]
