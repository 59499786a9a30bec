"""Files that hang on a guest: a letter, a form, a picture. Never an identity paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.desk import PlaceRow
from app.domain.privacy import FILE_KINDS, FileRow
from app.ui.pages.privacy.intake import Intake
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.words import figures
from app.words import privacy as said

_ICONS = {"application/pdf": "file-pdf", "image/jpeg": "image"}


class FilesCard(Card):
    """`taken(paths, image)`, `saved(FileRow)` writes one to a folder, `removed(FileRow)`."""

    taken = Signal(list, object)
    saved = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.header = SectionHeader(self.tr("Files"))
        self.body.addWidget(self.header)
        self._lines = column(spacing=6)
        self.body.addLayout(self._lines)
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
        self.removes: list[KeyButton] = []

    def show_files(self, files: tuple[FileRow, ...], place: PlaceRow) -> None:
        """All that are kept."""
        clear(self._lines)
        self.removes = []
        self._error.hide()
        self.header.set_sub(str(len(files)) if files else "")
        for file in files:
            self._lines.addLayout(self._line(file, place))

    def show_error(self, sentence: str) -> None:
        """Why a file was not taken."""
        self._error.setText(sentence)
        self._error.show()

    def _line(self, file: FileRow, place: PlaceRow) -> QHBoxLayout:
        line, both = row(spacing=10), column(spacing=0)
        line.addWidget(IconLabel(_ICONS.get(file.media_type, "file-text"), "text2", 18))
        both.addWidget(ElidedLabel(file.caption or self.tr("Without words"), "body_medium"))
        day = figures.day(place.business_date(file.added_at))
        both.addWidget(Label(f"{file.size // 1024 + 1} kB  ·  {day}, {file.added_by}", "caption", "text2"))
        line.addLayout(both, 1)
        save = KeyButton(self.tr("Save as…"), kind="ghost", low=True)
        away = KeyButton(self.tr("Take away"), kind="ghost", low=True)
        save.clicked.connect(lambda: self.saved.emit(file))
        away.clicked.connect(lambda: self.removed.emit(file))
        for button in (save, away):
            line.addWidget(button)
        self.removes.append(away)
        return line
