"""Deciding what somebody else asked for."""

from app.services.approvals.deciding import approve, decline, expire_due, take_back
from app.services.approvals.reading import case, queue

__all__ = ["approve", "case", "decline", "expire_due", "queue", "take_back"]
