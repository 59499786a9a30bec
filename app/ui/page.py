"""What every screen of a section is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


_LOW = 150  # px at 100 %: what stands no higher than this above the lower edge is a toast's neighbour


class Page(QWidget):
    """One section's screen. Built lazily by the main window, kept while it lives."""

    section: ClassVar[str] = ""
    has_primary: ClassVar[bool] = False  # true: "New" in the top bar turns outlined
    open_here: ClassVar[bool] = False  # true: a form opened on purpose, not folded while someone works in it

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.courtesy = courtesy
        self.guest_id: str | None = None

    def open(self, **what: object) -> None:
        """Called on every visit with what to show, e.g. `guest_id`. Fetches; nothing else does on a visit."""
        self.reload()

    def reload(self) -> None:
        """Fetch again and show; the fetching is started with `tasks.start`."""

    def concerns(self, changes: Changes) -> bool:
        """Whether this page shows something of these changes. Only the visible page is asked."""
        return False

    def primary(self) -> None:
        """Ctrl+Enter."""

    def decline(self) -> None:
        """Ctrl+Shift+Enter."""

    def approve_here(self) -> None:
        """F10: let somebody approve at this desk."""

    def escape(self) -> bool:
        """Esc: True when the page used it (closed a part of itself); otherwise the window goes back."""
        return False

    def panes(self) -> list[QWidget]:
        """The widgets F6 steps through, in reading order."""
        return []

    def toast_inset(self) -> int:
        """Pixels kept free at the bottom: no toast may cover an action bar or a filled button there."""
        bars = [*self.findChildren(QWidget, "actionbar"), *self._filled_buttons()]
        tops = [bar.mapTo(self, QPoint()).y() for bar in bars if bar.isVisibleTo(self)]
        low = [top for top in tops if 0 <= self.height() - top <= theme.px(_LOW)]
        return self.height() - min(low) if low else 0

    def _filled_buttons(self) -> list[KeyButton]:
        return [button for button in self.findChildren(KeyButton) if button.kind == "primary"]

    def show_error(self, sentence: str) -> None:
        """Tell about an expected failure. Pages with a form override this and show it where it belongs."""
        self.courtesy.toasts.show(sentence, tone="warn")
