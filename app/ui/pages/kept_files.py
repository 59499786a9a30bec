"""Photos and papers of a request or a gesture: looked at, chosen, dropped or pasted, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.domain.privacy import MOST_FILES, FileRow
from app.errors import AppError
from app.services import attachments, privacy
from app.ui import messages, tasks
from app.ui.picked_files import png, read_file
from app.ui.widgets.file_lines import FileLines
from app.ui.widgets.fold_cover import folding
from app.ui.widgets.intake import Intake
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class KeptFiles(QWidget):
    """`show_of(id)` fetches what hangs there; `owner_kind` is `attachments.REQUEST` or `GESTURE`."""

    def __init__(self, courtesy: Courtesy, owner_kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.courtesy, self._kind, self._owner_id = courtesy, owner_kind, ""
        self._error = Label("", "caption", "danger", wrap=True)
        self._start = tasks.OneAtATime(self, self._error.hide, self._on_failed)
        body = column(self, spacing=8)
        body.addWidget(Label(self.tr("Photos and papers"), "caption_strong", "text2"))
        self.lines = FileLines()
        self.lines.wanted.connect(lambda file: self._start(self._look(file)))
        about = column()
        about.addWidget(self.lines)
        body.addWidget(folding(about, courtesy.discreet))
        told = self.tr(
            "Up to {most}: photos are made small and lose place and camera data, a PDF may have 2 MB. No "
            "identity papers and bank cards."
        ).format(most=MOST_FILES)
        filters = self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)")
        self.intake = Intake(self.tr("Choose a photo or a PDF"), filters, icon="camera", told=told)
        self.intake.taken.connect(lambda paths, image: self._start(self._take(paths, image)))
        body.addWidget(self.intake)
        self._error.hide()
        body.addWidget(self._error)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.intake.paste)

    def show_of(self, owner_id: str) -> None:
        """What hangs on this one; of another nothing may be seen meanwhile."""
        if owner_id != self._owner_id:
            self._owner_id = owner_id
            self._error.hide()
            self._show(())
        tasks.start(self, self._load(owner_id), on_error=self._on_failed)

    async def _load(self, owner_id: str) -> None:
        found = await self.courtesy.worker.db(
            attachments.of, self.courtesy.desk(), owner_kind=self._kind, owner_id=owner_id
        )
        if owner_id == self._owner_id:
            self._show(found)

    def _show(self, files: tuple[FileRow, ...]) -> None:
        self.lines.show_files(files, self.courtesy.desk().place)
        self.lines.setVisible(bool(files))
        self.intake.setVisible(len(files) < MOST_FILES)

    async def _take(self, paths: list[Path], image: QImage | None) -> None:
        worker, owner_id = self.courtesy.worker, self._owner_id
        raw = [(path.stem, await worker.work(read_file, path)) for path in paths]
        if image is not None:
            raw.append((self.tr("From the clipboard"), await worker.work(png, image)))
        for name, data in raw:
            media, content = await worker.work(privacy.prepared, data)
            await self._write(
                attachments.attach, owner_kind=self._kind, owner_id=owner_id, media_type=media,
                content=content, caption=name,
            )  # fmt: skip
            self.courtesy.toasts.show(self.tr("File kept"))

    async def _look(self, file: FileRow) -> None:
        # Deferred: the sheet and its pages are not needed before somebody looks.
        from app.ui.dialogs.file_sheet import FileSheet

        _, content = await self.courtesy.worker.db(attachments.content, self.courtesy.desk(), file_id=file.id)
        sheet = FileSheet(self.courtesy, self, file, content)
        sheet.removed.connect(lambda: self._start(self._remove(file)))
        sheet.begin()

    async def _remove(self, file: FileRow) -> None:
        await self._write(attachments.remove, file_id=file.id)
        self.courtesy.toasts.show(
            self.tr("File taken away"), undo=lambda: self._write(attachments.restore, file_id=file.id)
        )

    async def _write(self, service: Any, **what: Any) -> None:
        _, changes = await self.courtesy.worker.db(service, self.courtesy.desk(), command_id=new_id(), **what)
        self.courtesy.bus.changed.emit(changes, self)
        await self._load(self._owner_id)

    def _on_failed(self, error: AppError) -> None:
        self._error.setText(messages.sentence(error))
        self._error.show()
