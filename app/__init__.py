"""Courtesy: guest care for front desks."""

__version__ = "0.1.0"
