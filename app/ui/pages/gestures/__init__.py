"""The gestures that were asked for, given and delivered."""

from __future__ import annotations

from app.ui.pages.gestures.page import GesturesPage

__all__ = ["GesturesPage"]
