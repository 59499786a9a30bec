"""Holds the pages of a window: builds each when it is first visited, shows one."""

from __future__ import annotations

import logging

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.errors import AppError
from app.ui.courtesy import Courtesy
from app.ui.messages import sentence
from app.ui.navigator import page_class
from app.ui.page import Page
from app.ui.theme.theme import theme
from app.ui.widgets.fold_cover import FoldCover

log = logging.getLogger(__name__)


class PageStack(QStackedWidget):
    """A stack takes the minimum of its largest page; this one does not, or a wide page would push the window
    off a small screen. Pages scroll or fold their columns instead."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._courtesy = courtesy
        self._pages: dict[str, Page] = {}
        self._shown: dict[str, dict[str, object]] = {}

    def minimumSizeHint(self) -> QSize:
        """What every page must manage with."""
        return QSize(theme.px(320), theme.px(200))

    def show_page(self, key: str, what: dict[str, object]) -> Page | None:
        """Open the page of `key`. A page that fails to open leaves the one before on screen: None."""
        try:
            page = self._pages.get(key) or self._build(key)
            self.setCurrentWidget(page)
            page.open(**what)
            self._begin_at_the_top(key, page, what)
        except AppError as error:
            self._courtesy.toasts.show(sentence(error), tone="warn")
            return None
        except Exception as error:
            log.exception("page %s did not open", key)
            self._courtesy.faults.report(error, self)
            return None
        return page

    def current(self) -> Page | None:
        """The page on screen."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def drop_all(self) -> None:
        """Let every page go: another person, another text size."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._shown.clear()

    def _begin_at_the_top(self, key: str, page: Page, what: dict[str, object]) -> None:
        """A page that shows somebody else begins with their name; coming back to the same, one is where one
        was."""
        if self._shown.get(key, what) != what:
            for area in page.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(0)
        self._shown[key] = what

    def _build(self, key: str) -> Page:
        page = page_class(key)(self._courtesy)
        if page.open_here:
            # Open while somebody works in it; when they walk away it folds as a whole.
            words = self.tr("Folded while nobody works here. Press a key or click.")
            FoldCover(page, self._courtesy.discreet, ground="bg", words=words)
        self._pages[key] = page
        self.addWidget(page)
        return page
