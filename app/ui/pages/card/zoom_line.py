"""Below the picture: undo and redo, how large it is shown, its other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.pages.card.preview import CardPreview
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from app.ui.pages.card.form import CardForm


class ZoomLine(QWidget):
    """Buttons for what Ctrl+Z, Ctrl+plus, Ctrl+minus and Ctrl+Page Down do."""

    def __init__(self, preview: CardPreview, form: CardForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._preview, self._form = preview, form
        self.undo = _small(self.tr("Undo"), "arrow-counter-clockwise", "Ctrl+Z")
        self.redo = _small(self.tr("Redo"), "arrow-bend-down-right", "Ctrl+⇧+Z")
        self.smaller = _small(self.tr("Smaller"), "minus", "Ctrl+−")
        self.larger = _small(self.tr("Larger"), "plus", "Ctrl++")
        self.percent = Label("100 %", "caption", "text2")
        self.fit = KeyButton(self.tr("Whole card"), low=True)
        self.true = KeyButton(self.tr("True size"), low=True)
        self.other = KeyButton(self.tr("Other side"), icon="arrow-bend-down-right", low=True)
        self.other.setToolTip("Ctrl+PgDn")
        line = row(self, spacing=8)
        for button in (self.undo, self.redo):
            line.addWidget(button)
        line.addStretch(1)
        for part in (self.smaller, self.percent, self.larger, self.fit, self.true, self.other):
            line.addWidget(part)
        line.addStretch(1)
        self._listen()
        self._show_steps()
        self._show_page(0, 1)

    def take_key(self, event: QKeyEvent) -> bool:
        """Ctrl with plus, minus or slash zooms, Ctrl with Page Down turns; whether it was one of them."""
        preview, keys = self._preview, Qt.Key
        steps = {
            keys.Key_Plus: preview.zoom_in, keys.Key_Equal: preview.zoom_in, keys.Key_Minus: preview.zoom_out,
            keys.Key_Slash: preview.fit, keys.Key_PageDown: preview.turn, keys.Key_PageUp: preview.turn,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        step()
        return True

    def _listen(self) -> None:
        preview, form = self._preview, self._form
        self.undo.clicked.connect(form.undo)
        self.redo.clicked.connect(form.redo)
        form.history.changed.connect(self._show_steps)
        self.smaller.clicked.connect(preview.zoom_out)
        self.larger.clicked.connect(preview.zoom_in)
        self.fit.clicked.connect(preview.fit)
        self.true.clicked.connect(preview.true_size)
        self.other.clicked.connect(preview.turn)
        preview.drawn.connect(self._show_page)

    def _show_steps(self) -> None:
        self.undo.setEnabled(self._form.history.can_undo)
        self.redo.setEnabled(self._form.history.can_redo)

    def _show_page(self, _page: int, pages: int) -> None:
        self.percent.setText(f"{self._preview.percent} %")
        self.other.setVisible(pages > 1)


def _small(name: str, icon: str, key: str) -> KeyButton:
    button = KeyButton("", icon=icon, low=True)
    button.setAccessibleName(name)
    button.setToolTip(f"{name}  {key}")
    return button
