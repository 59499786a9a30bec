"""The page that opens first: who comes and goes, and what cannot wait."""

from __future__ import annotations

from app.ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
