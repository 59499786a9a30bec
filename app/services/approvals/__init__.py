"""Deciding what somebody else asked for."""

from app.services.approvals.deciding import approve, decline, expire_due, take_back
from app.services.approvals.reading import case, find_key, queue

__all__ = ["approve", "case", "decline", "expire_due", "find_key", "queue", "take_back"]
