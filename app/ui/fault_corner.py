"""Where a window shows its fault box: in the lower right corner, beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.sheet import Sheet
from app.ui.fault_box import Fault, FaultBox
from app.ui.theme.theme import theme

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_WIDTH, _RIGHT, _BOTTOM = 570, 40, 34


class FaultCorner(QObject):
    """Shows the newest fault only; a second box would cover the first one's words."""

    def __init__(self, courtesy: Courtesy, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._courtesy = window, courtesy
        self._box: FaultBox | None = None
        courtesy.faults.reported.connect(self._on_faults_reported)

    @property
    def box(self) -> FaultBox | None:
        """The box that is told now."""
        return self._box

    def close(self) -> bool:
        """Take the box away; False when there was none to see."""
        box, self._box = self._box, None
        if box is None:
            return False
        seen = box.isVisible()
        box.hide()
        box.deleteLater()
        return seen

    def place(self) -> None:
        """Stand in the corner, after the window changed its size."""
        box, window = self._box, self._window
        if box is None:
            return
        width = min(theme.px(_WIDTH), window.width() - theme.px(_RIGHT))
        height = max(box.heightForWidth(width), box.sizeHint().height())
        left, top = window.width() - width - theme.px(_RIGHT), window.height() - height - theme.px(_BOTTOM)
        box.setGeometry(max(0, left), max(0, top), width, height)

    def _on_faults_reported(self, fault: Fault, _owner: object) -> None:
        self.close()
        self._box = FaultBox(fault, self._window)
        self._box.open_again.connect(self._courtesy.navigator.again)
        self.place()
        self._box.show()
        self._box.raise_()
        for sheet in self._window.findChildren(Sheet):
            if sheet.isVisible():
                sheet.take_in(self._box)
