"""Settings: this computer, yourself, the place, limits, catalogue, and proof."""

from app.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
