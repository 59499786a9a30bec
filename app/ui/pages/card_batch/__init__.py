"""Many cards at once."""

from __future__ import annotations

from app.ui.pages.card_batch.page import CardBatchPage

__all__ = ["CardBatchPage"]
