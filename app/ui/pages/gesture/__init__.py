"""The gesture page: what to give, to whom, what it costs, what speaks against it."""

from __future__ import annotations

from app.ui.pages.gesture.page import GesturePage

__all__ = ["GesturePage"]
