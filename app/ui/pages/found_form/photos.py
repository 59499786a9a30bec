"""Photos of a find: pasted, dropped or chosen; shrunk and freed of camera data before anything else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.lost_property import MOST_PHOTOS
from app.errors import AppError, BadInput
from app.services import lost_property as finds
from app.ui import messages, tasks
from app.ui.open_dialog import ask_for
from app.ui.picked_files import png, read_file
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader, Well
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.photo import PhotoButton, read_photo

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_SHOWN_PX = 320


class PhotosCard(Card):
    """`pictures` are ready to be kept."""

    changed = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=8, parent=parent)
        self.courtesy = courtesy
        self.pictures: list[bytes] = []
        self._may = True
        self.header = SectionHeader(self.tr("Photos"))
        self._flow = Flow(across=8, down=8)
        self._error = Label("", "caption", "danger", wrap=True)
        self._well = self._drop_area()
        self._closed = Label("", "body", "text2", wrap=True)
        for part in (self.header, self._flow, self._well, self._closed, self._error):
            self.body.addWidget(part)
        self.setAcceptDrops(True)
        self.clear()

    def clear(self) -> None:
        """No photos."""
        self.pictures = []
        self._error.hide()
        self._show()

    def allow(self, may: bool) -> None:
        """Close the area, and say why, for what must not be photographed; photos of it are dropped."""
        dropped, self._may = bool(self.pictures) and not may, may
        if dropped:
            self.pictures = []
        self._well.setVisible(may)
        self._closed.setVisible(not may)
        self._closed.setText(
            self.tr("No photos of documents and bank cards: a picture is as good as the thing.")
        )
        if dropped:
            self._show()

    def paste(self) -> bool:
        """Take what lies on the clipboard; False when it is no picture."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self._may:
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if not paths and not data.hasImage():
            return False
        image = QGuiApplication.clipboard().image() if not paths else None
        self.add(paths, image)
        return True

    def add(self, paths: list[Path], image: QImage | None = None) -> None:
        """Read, shrink and show these."""
        self._error.hide()
        tasks.start(self, self._add(paths, image), on_error=self._on_failed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and files are welcome."""
        if self._may and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = data.imageData() if not paths and data.hasImage() else None
        self.add(paths, image if isinstance(image, QImage) else None)
        event.acceptProposedAction()

    def _drop_area(self) -> Well:
        well = Well(margins=(12, 10, 12, 10), spacing=4)
        middle = Qt.AlignmentFlag.AlignHCenter
        well.body.addWidget(IconLabel("camera", "accent", 20), 0, middle)
        title = Label(self.tr("Drop, or paste with Ctrl+V"), "body_strong", wrap=True)
        title.setAlignment(middle)
        sub = Label(self.tr("Place and camera data are removed"), "caption", "text2", wrap=True)
        sub.setAlignment(middle)
        self.choose = KeyButton(self.tr("Choose a file"), icon="upload-simple", kind="ghost", low=True)
        self.choose.clicked.connect(self._on_choose_clicked)
        for part in (title, sub):
            well.body.addWidget(part)
        well.body.addWidget(self.choose, 0, middle)
        return well

    async def _add(self, paths: list[Path], image: QImage | None) -> None:
        worker = self.courtesy.worker
        raw = [await worker.work(read_file, path) for path in paths]
        if image is not None:
            raw.append(await worker.work(png, image))
        for data in raw:
            if len(self.pictures) >= MOST_PHOTOS:
                raise BadInput("photo_many", most=MOST_PHOTOS)
            picture = await worker.work(finds.shrunk, data)
            if self._may:
                self.pictures.append(picture)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.header.set_sub(str(len(self.pictures)) if self.pictures else "")
        self._flow.clear()
        self._flow.setVisible(bool(self.pictures))
        for picture in self.pictures:
            button = PhotoButton(self.tr("Photo, Delete takes it away"), width=112, height=84)
            button.removed.connect(lambda picture=picture: self._remove(picture))
            self._flow.add(button)
            tasks.start(self, self._draw(button, picture))

    async def _draw(self, button: PhotoButton, picture: bytes) -> None:
        image = await self.courtesy.worker.work(read_photo, picture, _SHOWN_PX)
        # The photos may have been laid out anew while this one was read: its frame is gone then.
        if isValid(button) and picture in self.pictures:
            button.show_image(image, can_remove=True)

    def _remove(self, picture: bytes) -> None:
        self.pictures = [each for each in self.pictures if each != picture]
        self._show()
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        ask_for(
            self, "photo", self.tr("Choose photos"),
            lambda paths: self.add([Path(path) for path in paths]), several=True,
            kinds=self.tr("Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)"),
        )  # fmt: skip

    def _on_failed(self, error: AppError) -> None:
        self._error.setText(messages.sentence(error))
        self._error.show()
