"""Envelopes and labels."""

from __future__ import annotations

from app.ui.pages.envelopes.page import EnvelopesPage

__all__ = ["EnvelopesPage"]
