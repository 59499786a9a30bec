"""What every test stands on: no screen, and no window that outlives its test."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from app import clock

pytest_plugins = ["tests.postgres", "tests.store"]


@pytest.fixture(autouse=True)
def time_follows_the_computer() -> Iterator[None]:
    """A demo that was opened moves the clock of the whole process."""
    yield
    clock.begin_at(None)


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """Take all windows down after each test: a left-over one still gets timers, events and focus."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    # A completer deletes its list itself; deleted here first, it would be deleted twice.
    lists = widgets.QAbstractItemView
    windows = [each for each in widgets.QApplication.topLevelWidgets() if not isinstance(each, lists)]
    for window in windows:
        window.close()
        window.deleteLater()
    _deliver_deletions()
    if windows:
        del windows, window
        gc.collect()


def _deliver_deletions() -> None:
    """Deletion is an event of its own kind that waits for an event loop; no loop runs between tests."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
