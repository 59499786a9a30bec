"""Looks into watched folders beside the window and takes in what other systems put there."""

from app.ui.watching.watcher import Watcher

__all__ = ["Watcher"]
