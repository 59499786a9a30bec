"""What belongs to the guest's own say: discretion, protected facts, photo, files, their data, its end."""

from __future__ import annotations

from app.ui.pages.privacy.page import PrivacyPage

__all__ = ["PrivacyPage"]
