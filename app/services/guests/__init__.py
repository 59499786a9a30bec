"""Guests: found in lists, shown on their page, added, changed, and recognised before they are added twice."""

from app.services.guests.likeness import similar
from app.services.guests.listing import listing, recent
from app.services.guests.page import page
from app.services.guests.writing import add, edit, form, remove, restore

__all__ = ["add", "edit", "form", "listing", "page", "recent", "remove", "restore", "similar"]
