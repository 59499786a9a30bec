"""The form of a stay: writing it down, checking in, moving, staying longer, leaving early, sharing."""

from __future__ import annotations

from app.ui.pages.stay_form.page import StayFormPage

__all__ = ["StayFormPage"]
