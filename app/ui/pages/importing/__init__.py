"""Bringing guests in from another system: file, columns, check, import, result."""

from app.ui.pages.importing.page import ImportPage

__all__ = ["ImportPage"]
