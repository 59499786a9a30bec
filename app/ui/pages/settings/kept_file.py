"""A file that was brought once and is kept: what it is, another one, away with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row

_PICTURE = (120, 44)


class KeptFile(QWidget):
    """`choose_pressed`, `remove_pressed`; shows a small picture where the file is one."""

    choose_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAccessibleName(title)
        self._hint = hint
        body = column(self, spacing=6)
        body.addWidget(Label(title, "caption_strong", "text2"))
        line = row(spacing=10)
        self._picture = QLabel()
        self._picture.setFixedSize(theme.px(_PICTURE[0]), theme.px(_PICTURE[1]))
        self._picture.setStyleSheet("background: white; border-radius: 4px;")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = Label("", "body")
        self.choose = KeyButton(hint, icon="image")
        self.remove = KeyButton(self.tr("Take away"), icon="x", kind="ghost")
        self.choose.clicked.connect(self.choose_pressed)
        self.remove.clicked.connect(self.remove_pressed)
        for part in (self._picture, self._name, self.choose, self.remove):
            line.addWidget(part)
        line.addStretch(1)
        body.addLayout(line)
        self.show_kept(False)

    def show_kept(self, there: bool, picture: bytes = b"", name: str = "") -> None:
        """What is kept now."""
        image = QImage.fromData(picture) if picture else QImage()
        self._picture.setVisible(not image.isNull())
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            size = self._picture.size() * ratio
            fitted = image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            fitted.setDevicePixelRatio(ratio)
            self._picture.setPixmap(QPixmap.fromImage(fitted))
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self.choose.set_text(self.tr("Choose another …") if there else self._hint)
        self.remove.setVisible(there)
