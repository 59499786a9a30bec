"""Words and signs that only show something."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain.direction import isolated, steady
from app.ui.theme.painting import draw_icon_in, draw_key_cap, fill_round, key_cap_width, never_raises
from app.ui.theme.theme import theme


def plain_tip(text: str) -> str:
    """The text as a tooltip that shows it as it is: Qt takes what looks like HTML for HTML there."""
    text = steady(text)
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text


class Label(QLabel):
    """Text in a role of the type scale and a tone of the palette ("text2", "danger", "warn_soft" ...).

    `tabular` lines digits up: times, rooms, money. `wrap` breaks lines; one line is cut off otherwise,
    so use `ElidedLabel` where a long value must stay in one line.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str | None = None,
        *,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(isolated(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if tabular:
            self.setFont(theme.font(role, tabular=True))
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """Other words; no name among them turns the others."""
        super().setText(isolated(text))

    def set_tone(self, tone: str | None) -> None:
        """Change the colour."""
        self.setProperty("tone", tone or "")
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(Label):
    """One line that is elided when it does not fit; the whole text is then its tooltip."""

    def minimumSizeHint(self) -> QSize:
        """It can shrink to a few letters."""
        return QSize(theme.px(32), super().minimumSizeHint().height())

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        tip = plain_tip(self.text()) if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)


class IconLabel(QLabel):
    """A small sign without words; it carries no meaning of its own for a screen reader."""

    def __init__(self, icon: str, tone: str = "text2", size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setFixedSize(theme.px(size), theme.px(size))

    def set_icon(self, icon: str, tone: str | None = None) -> None:
        """Show another sign."""
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in the palette of the moment."""
        draw_icon_in(QPainter(self), QRectF(self.rect()), self._icon, self._tone, self._size)


class IconTile(QLabel):
    """A sign on a rounded square of its tone ("plain", "warn", "danger", "ok", "info", "gold", "accent")."""

    def __init__(self, icon: str, tone: str = "plain", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(theme.px(size), theme.px(size))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw square and sign."""
        draw_icon_tile(QPainter(self), QRectF(self.rect()), self._icon, self._tone)


def draw_icon_tile(painter: QPainter, box: QRectF, icon: str, tone: str) -> None:
    """Paint what `IconTile` shows, for lists."""
    plain = tone == "plain"
    fill_round(painter, box, theme.px(8), "sunken" if plain else f"{tone}_soft")
    draw_icon_in(painter, box, icon, "text2" if plain else f"{tone}_soft_text", 17)


class KeyCap(QLabel):
    """A key as it stands on the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFixedSize(key_cap_width(text), theme.px(20))
        self.setAccessibleName(text)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        draw_key_cap(QPainter(self), QRectF(self.rect()), self.text())
