"""Kept files, one line each: what it is, how large, when and by whom; and the way to look at it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.privacy import FileRow
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import ElidedLabel, IconLabel
from app.ui.widgets.layouts import clear, column, row
from app.words import figures

_ICONS = {"application/pdf": "file-pdf", "image/jpeg": "image"}


class FileLines(QWidget):
    """`wanted(FileRow)`: somebody wants to look at one; saving and taking away stand beside it there."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._lines = column(self, spacing=6)
        self.looks: list[KeyButton] = []

    def show_files(self, files: tuple[FileRow, ...], place: PlaceRow) -> None:
        """All that are kept."""
        clear(self._lines)
        self.looks = []
        for file in files:
            self._lines.addWidget(self._line(file, place))

    def _line(self, file: FileRow, place: PlaceRow) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        line, both = row(whole, spacing=10), column(spacing=0)
        line.addWidget(IconLabel(_ICONS.get(file.media_type, "file-text"), "text2", 18))
        both.addWidget(ElidedLabel(file.caption or self.tr("Without words"), "body_medium"))
        day = figures.day(place.business_date(file.added_at))
        told = f"{file.size // 1024 + 1} kB  ·  {day}, {file.added_by}"
        both.addWidget(ElidedLabel(told, "caption", "text2"))
        line.addLayout(both, 1)
        look = KeyButton(self.tr("Look"), icon="eye", kind="ghost", low=True)
        look.setAccessibleName(self.tr("Look at {file}").format(file=file.caption))
        look.clicked.connect(lambda: self.wanted.emit(file))
        line.addWidget(look)
        self.looks.append(look)
        return whole
