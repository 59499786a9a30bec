"""Two profiles beside each other: one person or two?"""

from __future__ import annotations

from app.ui.pages.duplicates.page import DuplicatesPage

__all__ = ["DuplicatesPage"]
