"""A kept file, looked at: a picture, or the pages of a PDF; what cannot be shown here opens elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.privacy import FileRow
from app.ui import outside, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.save_dialog import ask_where
from app.ui.theme.theme import theme
from app.ui.widgets import pdf_pages
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.pdf_preview import PdfPreview
from app.ui.widgets.photo import PhotoView, read_photo

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_WIDTH, _HIGH = 760, 440
_SHOWN_PX = 1600


class FileSheet(Sheet):
    """`removed()` when somebody wants it taken away; not offered without `may_remove`."""

    removed = Signal()

    def __init__(
        self, courtesy: Courtesy, page: QWidget, file: FileRow, content: bytes, *, may_remove: bool = True
    ) -> None:
        super().__init__(courtesy, page, width=_WIDTH)
        self._file, self._content = file, content
        self.body.addWidget(ElidedLabel(file.caption or self.tr("A kept file"), "heading"))
        self.note = InlineNote(tone="warn", parent=self._inner)
        self.body.addWidget(self.note)
        self.picture = PhotoView(file.caption)
        self.pages = PdfPreview(courtesy.worker, file.caption)
        for view in (self.picture, self.pages):
            view.setFixedHeight(theme.px(_HIGH))
            view.hide()
            self.body.addWidget(view)
        self._told = Label("", "caption", "text2")
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told.hide()
        self.body.addWidget(self._told)
        self.leave = KeyButton(self.tr("Close"), kind="primary", cap=cap("close"))
        self.save = KeyButton(self.tr("Save as…"), icon="download-simple")
        self.elsewhere = KeyButton(self.tr("Open in another program"), icon="file-text")
        self.remove = KeyButton(self.tr("Take away"), icon="trash", kind="ghost")
        self.leave.clicked.connect(self.close_sheet)
        self.save.clicked.connect(self._on_save_clicked)
        self.elsewhere.clicked.connect(lambda: tasks.start(self, self._open_elsewhere()))
        self.remove.clicked.connect(self._on_remove_clicked)
        self.remove.setVisible(may_remove)
        self.elsewhere.hide()
        self.body.addWidget(Flow(self.leave, self.save, self.elsewhere, self.remove, across=8))
        self.pages.drawn.connect(self._on_pages_drawn)
        courtesy.discreet.changed.connect(self._on_discreet_changed)

    def begin(self) -> None:
        """Show it; the keys that turn and enlarge pages go to the pages."""
        self.show()
        self.leave.setFocus()
        tasks.start(self, self._draw())

    def primary(self) -> None:
        """Ctrl+Enter: it was seen."""
        self.close_sheet()

    def show_error(self, sentence: str) -> None:
        """Inside the sheet."""
        self.note.say(sentence, tone="warn")
        self.fit()

    async def _draw(self) -> None:
        worker = self.courtesy.worker
        if self._file.media_type == "image/jpeg":
            image = await worker.work(read_photo, self._content, _SHOWN_PX)
            if not image.isNull():
                self.picture.show_image(image)
                self._show(self.picture)
                return
        elif await worker.work(_has_pages, self._content):
            self._show(self.pages)
            self.pages.show_pdf(self._content)
            self.pages.setFocus()
            return
        self.elsewhere.show()
        self.show_error(self.tr("This file cannot be shown here. Another program may know how to open it."))

    def _show(self, view: QWidget) -> None:
        view.show()
        self.fit()

    def _on_pages_drawn(self, page: int, pages: int) -> None:
        turn = self.tr("Page {page} of {pages}  ·  Page Up and Page Down turn, Ctrl with + and − enlarges")
        self._told.setText(turn.format(page=page + 1, pages=pages))
        self._told.show()

    def _on_discreet_changed(self, showing: bool) -> None:
        # Somebody turned away: what was opened on purpose is closed, not folded.
        if not showing:
            self.close_sheet()

    async def _open_elsewhere(self) -> None:
        path = await self.courtesy.worker.work(
            outside.copied, self._file.caption, self._file.media_type, self._content
        )
        if not outside.show(path):
            self.show_error(self.tr("No program on this computer opens such files. Save it instead."))

    def _on_save_clicked(self) -> None:
        name = outside.safe_name(self._file.caption, self._file.media_type)
        ask_where(self, self.tr("Save"), name, lambda path: tasks.start(self, self._save(Path(path))))

    async def _save(self, path: Path) -> None:
        await self.courtesy.worker.work(outside.write, path, self._content)
        self.courtesy.toasts.show(self.tr("Saved as {name}.").format(name=path.name))
        self.close_sheet()

    def _on_remove_clicked(self) -> None:
        self.removed.emit()
        self.close_sheet()


def _has_pages(pdf: bytes) -> bool:
    """Whether pdfium reads it: one with a password, or half of one, it does not."""
    try:
        return bool(pdf_pages.page_sizes(pdf))
    except Exception:  # noqa: BLE001  (whatever is the matter with it, another program may know better)
        return False
