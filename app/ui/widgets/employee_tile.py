"""A colleague to choose: portrait, name, role."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.painting import CENTRE, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar


class EmployeeTile(QAbstractButton):
    """Checked: chosen. `set_match(letters, fits)`: what was typed so far; tiles that do not fit fade."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self._role = role
        self._letters = 0
        self._fits = True
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {role}")

    def set_match(self, letters: int, fits: bool) -> None:
        """How many first letters of the name are marked, and whether the name fits at all."""
        self._letters, self._fits = letters, fits
        self.update()

    def sizeHint(self) -> QSize:
        """Four stand side by side on a small screen."""
        return QSize(theme.px(180), theme.px(112))

    def minimumSizeHint(self) -> QSize:
        """Names elide."""
        return QSize(theme.px(120), theme.px(112))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, portrait, name, role."""
        painter = QPainter(self)
        painter.setOpacity(1 if self._fits else 0.4)
        box = QRectF(self.rect())
        on = self.isChecked()
        ground = "accent_soft" if on else "sunken" if self.underMouse() else "surface"
        fill_round(painter, box, 10, ground, "accent" if on else "line", 2 if on else 1)
        side = theme.px(44)
        draw_avatar(painter, QRectF(box.center().x() - side / 2, theme.px(10), side, side), self.text())
        name = QRectF(theme.px(8), theme.px(62), box.width() - theme.px(16), theme.px(20))
        if self._letters and self._fits:
            self._draw_mark(painter, name)
        draw_text(painter, name, self.text(), "body_strong", "text", align=CENTRE)
        role = QRectF(theme.px(8), theme.px(82), box.width() - theme.px(16), theme.px(18))
        draw_text(painter, role, self._role, "caption", "text2", align=CENTRE)

    def _draw_mark(self, painter: QPainter, line: QRectF) -> None:
        width = text_width(self.text(), "body_strong")
        left = line.left() + max(0.0, (line.width() - width) / 2)
        marked = text_width(self.text()[: self._letters], "body_strong")
        fill_round(painter, QRectF(left - 3, line.top(), marked + 5, line.height()), 4, "surface")
