"""The one shadow: under popups, never under cards.

Qt's own shadow effect draws a popup anew into a picture and blurs it whole at every letter that changes in
it: 10 to 20 ms of the window's thread each time. This one lies behind the popup and is drawn from eight
pieces of a picture that is made once.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.theme import tokens
from app.ui.theme.painting import never_raises

_DARKEST = 60  # of 255, below the lower edge of what casts it
_FALL = 2.6  # how fast it fades: the power of the distance
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange}
)


def lift(widget: QWidget, blur: int = 32) -> None:
    """Let a popup or a toast float above the page."""
    Shadow(widget, blur)


class Shadow(QWidget):
    """Follows what casts it: as its sibling right below, gone when it is hidden and with it."""

    def __init__(self, caster: QWidget, blur: int) -> None:
        super().__init__(caster.parentWidget())
        self._caster, self._blur = caster, blur
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        caster.installEventFilter(self)
        caster.destroyed.connect(self.deleteLater)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wherever the popup goes."""
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Corners and sides; the middle is hidden by what casts it."""
        picture = _picture(self._blur, round(self.devicePixelRatioF() * 100))
        painter, corner = QPainter(self), _corner(self._blur)
        ratio = picture.devicePixelRatio()
        whole = QRect(0, 0, _side(self._blur), _side(self._blur))
        places = zip(_thirds(self.rect(), corner), _thirds(whole, corner), strict=True)
        for at, (target, source) in enumerate(places):
            if at != 4:
                pixels = QRectF(source.topLeft() * ratio, source.size() * ratio)
                painter.drawPixmap(target, picture, pixels)
        painter.end()

    def _follow(self) -> None:
        caster = self._caster
        if caster.parentWidget() is not self.parentWidget():
            self.setParent(caster.parentWidget())
        box = caster.geometry().translated(0, self._blur // 4)
        self.setGeometry(box.adjusted(-self._blur, -self._blur, self._blur, self._blur))
        self.stackUnder(caster)
        self.setVisible(not caster.isHidden())


def _corner(blur: int) -> int:
    """How much of each side is not stretched: the fade, the round corner, and how far the shadow falls."""
    return blur + tokens.RADIUS["l"] + blur // 4


def _side(blur: int) -> int:
    """Two corners and one pixel to be stretched between them."""
    return 2 * _corner(blur) + 1


def _thirds(box: QRect, corner: int) -> list[QRectF]:
    """Nine pieces, row by row. A box smaller than two corners has no middle."""
    whole = QRectF(box)
    across, down = min(corner, whole.width() / 2), min(corner, whole.height() / 2)
    xs = (whole.left(), whole.left() + across, whole.right() - across, whole.right())
    ys = (whole.top(), whole.top() + down, whole.bottom() - down, whole.bottom())
    return [QRectF(xs[i], ys[j], xs[i + 1] - xs[i], ys[j + 1] - ys[j]) for j in range(3) for i in range(3)]


@lru_cache(maxsize=8)
def _picture(blur: int, percent: int) -> QPixmap:
    """A shadow just large enough to be cut into its pieces: ever smaller rounded boxes, ever darker."""
    ratio, side = percent / 100, _side(blur)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    steps = blur + blur // 4
    for step in range(steps + 1):
        painter.setBrush(QColor(0, 0, 0, round(_DARKEST * (step / steps) ** _FALL)))
        radius = tokens.RADIUS["l"] + max(0, blur - step)
        painter.drawRoundedRect(QRectF(step, step, side - 2 * step, side - 2 * step), radius, radius)
    painter.end()
    return picture
