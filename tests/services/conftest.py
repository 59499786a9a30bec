"""Fixtures that several service tests begin with."""

from tests.services.giving import till

__all__ = ["till"]
