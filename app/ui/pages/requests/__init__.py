"""The requests page: one line to write a wish down, the list by department, and the wish in full."""

from __future__ import annotations

from app.ui.pages.requests.page import RequestsPage

__all__ = ["RequestsPage"]
