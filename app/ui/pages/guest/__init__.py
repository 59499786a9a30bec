"""The guest's page: what protects them first, then what they like, their story, what is open."""

from __future__ import annotations

from app.ui.pages.guest.page import GuestPage

__all__ = ["GuestPage"]
