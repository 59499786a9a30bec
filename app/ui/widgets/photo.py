"""A photo on screen: fitted into its box, with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.theme.painting import draw_icon_in, fill_round, never_raises
from app.ui.theme.theme import theme


def read_photo(data: bytes, longest: int) -> QImage:
    """A photo no longer than `longest` px on either side. Runs on a worker's thread."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    return image.scaled(
        QSize(longest, longest),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class PhotoButton(QAbstractButton):
    """A photo that can be clicked; Delete or the small cross asks to take it away."""

    removed = Signal()

    def __init__(self, name: str, *, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._can_remove = False
        self.setFixedSize(theme.px(width), theme.px(height))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_image(self, image: QImage | None, *, can_remove: bool = False) -> None:
        """Show this; None is an empty frame."""
        self._image, self._can_remove = image, can_remove
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away."""
        if self._can_remove and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes it away."""
        if self._can_remove and self._cross().contains(event.position()):
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo fills its frame; what does not fit is cut at the edges."""
        painter, box = QPainter(self), QRectF(self.rect())
        fill_round(painter, box, theme.px(6), "sunken", "line")
        if self._image is None or self._image.isNull():
            draw_icon_in(painter, box, "image", "text3", 20)
            return
        path = QPainterPath()
        path.addRoundedRect(box, theme.px(6), theme.px(6))
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QRectF(self._image.rect()).size()
        size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.drawImage(place, self._image)
        painter.setClipping(False)
        if self._can_remove:
            fill_round(painter, self._cross(), theme.px(9), "surface", "line_ctl")
            draw_icon_in(painter, self._cross(), "x", "text", 11)

    def _cross(self) -> QRectF:
        side = theme.px(20)
        return QRectF(self.width() - side - 3, 3, side, side)


class PhotoView(QWidget):
    """A photo as a whole, as large as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(name)

    def show_image(self, image: QImage) -> None:
        """Show this."""
        self._image = image
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """In the middle, never larger than it is."""
        if self._image.isNull():
            return
        painter, size = QPainter(self), QRectF(self._image.rect()).size()
        if size.width() > self.width() or size.height() > self.height():
            size.scale(QRectF(self.rect()).size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
