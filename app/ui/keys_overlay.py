"""F1: every key on one sheet over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.ui.keys import key_words
from app.ui.navigator import PAGES, SHEETS, is_built
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.labels import KeyCap, Label
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.shadow import lift


class KeysOverlay(QWidget):
    """Any key or click closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        self.setGeometry(window.rect())
        self._sheet = QFrame(self)
        self._sheet.setObjectName("popup")
        body = column(self._sheet, margins=24, spacing=14)
        body.addWidget(Label(self.tr("Keys"), "heading"))
        inner = QWidget()
        self._fill(QGridLayout(inner))
        body.addWidget(scrolled(inner), 1)
        lift(self._sheet, 48)
        self._place()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window fires under the sheet."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enough seen."""
        if event.key() not in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
            self.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enough seen."""
        self.deleteLater()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The page behind goes back a step."""
        QPainter(self).fillRect(self.rect(), theme.colour("scrim"))

    def _fill(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(0, 0, theme.px(8), 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(9))
        words = key_words({key for key in (*PAGES, *SHEETS) if is_built(key)})
        half = (len(words) + 1) // 2
        for at, (key, meaning) in enumerate(words):
            line, side = at % half, 2 * (at // half)
            grid.addWidget(KeyCap(key), line, side, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(meaning, wrap=True), line, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _place(self) -> None:
        width = min(theme.px(760), self.width() - theme.px(48))
        height = min(theme.px(430), self.height() - theme.px(48))
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
