"""Demo places: a hotel and a shop that look as if they had been at work for a year."""

from app.services.demo.making import Demo, make

__all__ = ["Demo", "make"]
