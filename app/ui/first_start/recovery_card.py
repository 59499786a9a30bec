"""The recovery code: shown once, printed or saved, and then locked away."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.save_dialog import ask_where
from app.ui.theme import tokens
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine, Well
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.switch import Tick

_A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20)
)


class RecoveryCard(Card):
    """`kept_changed(bool)`: whether the person says that the code is in a safe place."""

    kept_changed = Signal(bool)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, spacing=12, parent=parent)
        self.code = code
        head = row(spacing=8)
        head.addWidget(IconLabel("key", "gold", 18))
        head.addWidget(Label(self.tr("Recovery code"), "title"))
        head.addStretch(1)
        self.body.addLayout(head)
        told = self.tr(
            "The only way back in if every manager forgets their PIN. Shown once: print it, lock it away."
        )
        self.body.addWidget(Label(told, "body", "text2", wrap=True))
        self.body.addWidget(self._make_code())
        self.body.addWidget(self._make_buttons())
        self.note = InlineNote()
        self.note.hide()
        self.body.addWidget(self.note)
        self.kept = Tick(self.tr("It is on paper, in a safe place"))
        self.kept.toggled.connect(self.kept_changed)
        self.body.addWidget(self.kept)
        self.body.addStretch(1)
        self.body.addWidget(HLine())
        self.body.addLayout(self._make_later())

    @property
    def is_kept(self) -> bool:
        """Whether the box is ticked."""
        return self.kept.isChecked()

    def _make_code(self) -> Well:
        well = Well(margins=18)
        line = row(spacing=8)
        for group in self.code.split("-"):
            label = Label(group, "heading")
            font = QFont("monospace")
            font.setStyleHint(QFont.StyleHint.Monospace)
            label.setFont(font)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.addWidget(label, 1)
        well.body.addLayout(line)
        well.setAccessibleName(self.tr("Recovery code"))
        well.setAccessibleDescription(self.code)
        return well

    def _make_buttons(self) -> Flow:
        prints = KeyButton(self.tr("Print the sheet"), icon="printer")
        prints.clicked.connect(self._on_print_clicked)
        saves = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        saves.clicked.connect(self._on_save_clicked)
        return Flow(prints, saves, across=8, down=8)

    def _make_later(self) -> QVBoxLayout:
        later = column(spacing=8)
        later.addWidget(Label(self.tr("Later, when you like"), "caption_strong", "text2"))
        for icon, words in (
            ("users-three", self.tr("Add the team, each with their own PIN")),
            ("sliders-horizontal", self.tr("Set what each person may give")),
            ("bed", self.tr("Enter rooms and arrivals")),
        ):
            line = row(spacing=10)
            line.addWidget(IconLabel(icon, "text2", 15))
            line.addWidget(Label(words, "body"), 1)
            later.addLayout(line)
        return later

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # deferred: printing asks the system

        info = QPrinterInfo.defaultPrinter()
        if info.isNull():
            self.note.say(
                self.tr("No printer is set up here. Save the sheet, or write the code down."), tone="warn"
            )
            return
        printer = QPrinter(info)
        self._draw(printer)
        self.note.say(self.tr("Sent to {printer}. One page.").format(printer=info.description()), tone="ok")

    def _on_save_clicked(self) -> None:
        name = "courtesy-recovery.pdf"
        ask_where(self, self.tr("Save the sheet"), name, self.save_to, kinds="PDF (*.pdf)")

    def save_to(self, path: str) -> None:
        """Write the sheet as a PDF."""
        writer = QPdfWriter(path)
        writer.setTitle(self.tr("Recovery code"))
        self._draw(writer)
        self.note.say(
            self.tr("Saved. Print it, then delete the file: who has it can open the place."), tone="ok"
        )

    def _draw(self, device: QPagedPaintDevice) -> None:
        """One quiet page: what it is, the code, what to do with it."""
        device.setPageLayout(_A4)
        painter = QPainter(device)
        width, unit = painter.viewport().width(), painter.viewport().width() / 170
        top = 0.0
        for text, size, bold in (
            ("Courtesy", 14, True),
            (self.tr("Recovery code"), 26, True),
            (self.code, 34, True),
            (self.tr("Keep this page where only the owner can reach it."), 12, False),
            (
                self.tr(
                    "On the sign-in screen choose a manager, then “Use the recovery code”. It works once."
                ),
                12,
                False,
            ),
        ):
            font = QFont(tokens.FONT_STACK[0])
            font.setPointSizeF(size)
            font.setBold(bold)
            painter.setFont(font)
            box = QRectF(0, top, width, size * unit * 1.6)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), text)
            top += size * unit * 1.1
        painter.end()
