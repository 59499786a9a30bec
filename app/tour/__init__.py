"""Plays the main job through the real windows, without a screen, and leaves pictures, a card and a record."""

from app.tour.playing import play

__all__ = ["play"]
