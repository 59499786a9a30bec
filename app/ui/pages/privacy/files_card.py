"""Files that hang on a guest: a letter, a form, a picture. Never an identity paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.privacy import FILE_KINDS, FileRow
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.file_lines import FileLines
from app.ui.widgets.intake import Intake
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.words import privacy as said


class FilesCard(Card):
    """`taken(paths, image)`, `wanted(FileRow)` to look at one."""

    taken = Signal(list, object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.header = SectionHeader(self.tr("Files"))
        self.body.addWidget(self.header)
        self.lines = FileLines()
        self.lines.wanted.connect(self.wanted)
        self.body.addWidget(self.lines)
        self.kind = Pick(self.tr("What it is"), [(kind, said.file_kind(kind)) for kind in FILE_KINDS])
        self.caption = TextField(self.tr("In a few words"))
        both = row(spacing=8)
        both.addWidget(Field(self.tr("What it is"), self.kind), 1)
        both.addWidget(Field(self.tr("In a few words"), self.caption), 2)
        self.body.addLayout(both)
        filters = self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)")
        self.intake = Intake(self.tr("Choose a file"), filters, icon="paperclip")
        self.intake.taken.connect(self.taken)
        self.body.addWidget(self.intake)
        self._error = Label("", "caption", "danger", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)

    def show_files(self, files: tuple[FileRow, ...], place: PlaceRow) -> None:
        """All that are kept."""
        self._error.hide()
        self.header.set_sub(str(len(files)) if files else "")
        self.lines.show_files(files, place)

    def show_error(self, sentence: str) -> None:
        """Why a file was not taken."""
        self._error.setText(sentence)
        self._error.show()
