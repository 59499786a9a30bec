"""Approvals: what waits, what was decided today, and one matter in full."""

from __future__ import annotations

from app.ui.pages.approvals.page import ApprovalsPage

__all__ = ["ApprovalsPage"]
