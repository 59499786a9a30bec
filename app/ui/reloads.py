"""Lets the page on screen look again when something changed: at once, yet in a storm no more than needed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.ui.bus import Bus
from app.ui.page import Page
from app.ui.page_stack import PageStack

# A busy counter's changes come faster than anybody reads, and each look paints a page anew. Two are not
# yet a storm: somebody did a thing and took it back.
PAUSE_MS = 250
AT_ONCE = 2


class Reloads(QObject):
    """The first `AT_ONCE` changes reload at once; others within `PAUSE_MS` are one reload at its end."""

    def __init__(self, pages: PageStack, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._waiting: Page | None = None
        self._looks = 0
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause_timeout)
        bus.changed.connect(self._on_bus_changed)

    def _on_bus_changed(self, changes: Changes, initiator: object) -> None:
        page = self._pages.current()
        if page is None or page is initiator or not page.concerns(changes):
            return
        if isinstance(initiator, QWidget) and page.isAncestorOf(initiator):
            return
        if self._looks < AT_ONCE:
            self._reload(page)
        else:
            self._waiting = page

    def _on_pause_timeout(self) -> None:
        page, self._waiting, self._looks = self._waiting, None, 0
        # A page opened meanwhile has just fetched what it shows; one that went comes back with a visit.
        if page is not None and page is self._pages.current():
            self._reload(page)

    def _reload(self, page: Page) -> None:
        self._looks += 1
        if not self._pause.isActive():
            self._pause.start()
        page.reload()
