"""Cards that look written by hand: an order in, a PDF out, the same order always the same file."""

from __future__ import annotations

from reports.card.drawing import draw, draw_many

__all__ = ["draw", "draw_many"]
