"""Where a file is dropped, pasted or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.open_dialog import ask_for
from app.ui.picked_files import picked
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Well
from app.ui.widgets.labels import IconLabel, Label


class Intake(Well):
    """`taken(paths, image)`; `filters` is what the file dialog offers. `told` is what stands below."""

    taken = Signal(list, object)

    def __init__(
        self, title: str, filters: str, *, icon: str, told: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(margins=(12, 10, 12, 10), spacing=4, parent=parent)
        self._title, self._filters = title, filters
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(IconLabel(icon, "accent", 20), 0, middle)
        head = Label(self.tr("Drop it here, or paste with Ctrl+V"), "body_strong", wrap=True)
        sub = Label(told or self.tr("Place and camera data are removed"), "caption", "text2", wrap=True)
        for part in (head, sub):
            part.setAlignment(middle)
            self.body.addWidget(part)
        self.choose = KeyButton(title, icon="upload-simple", kind="ghost", low=True)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.body.addWidget(self.choose, 0, middle)
        self.setAcceptDrops(True)

    def paste(self) -> bool:
        """Take what lies on the clipboard; False when it is neither file nor picture."""
        paths, image = picked(QGuiApplication.clipboard().mimeData())
        if not paths and image is None:
            return False
        self.taken.emit(paths, image)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures are welcome."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.taken.emit(*picked(event.mimeData()))
        event.acceptProposedAction()

    def _on_choose_clicked(self) -> None:
        ask_for(
            self, "guest_file", self._title, lambda paths: self.taken.emit([Path(paths[0])], None),
            kinds=self._filters,
        )  # fmt: skip
