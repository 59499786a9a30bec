"""Cards and what heads them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme.theme import theme
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Margins, column, row


class Card(QFrame):
    """White paper on the page; fill its `body`."""

    def __init__(self, *, margins: Margins = 16, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body: QVBoxLayout = column(self, margins=margins, spacing=spacing)


class Well(QFrame):
    """A quiet sunken area; fill its `body`."""

    def __init__(self, *, margins: Margins = 12, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self.body: QVBoxLayout = column(self, margins=margins, spacing=spacing)


class SectionHeader(QWidget):
    """A card's title, something quiet beside it, and a widget at the right end."""

    def __init__(
        self, title: str, *, sub: str = "", right: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setFixedHeight(theme.px(28))
        line = row(self, spacing=8)
        self._title = ElidedLabel(title, "title")
        line.addWidget(self._title)
        self._sub = Label(sub, "body", "text3", tabular=True)
        line.addWidget(self._sub)
        line.addStretch(1)
        if right is not None:
            line.addWidget(right)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_sub(self, sub: str) -> None:
        """Change what stands beside the title."""
        self._sub.setText(sub)


class PageHeader(QWidget):
    """The page's name in large letters, a quiet line beside it, and widgets at the right end."""

    def __init__(self, title: str, *, sub: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._line = row(self, spacing=12)
        self._title = ElidedLabel(title, "display")
        self._sub = ElidedLabel(sub, "body", "text2", tabular=True)
        self._line.addWidget(self._title)
        self._line.addWidget(self._sub)
        self._line.addStretch(1)

    def set_title(self, title: str) -> None:
        """Change the name."""
        self._title.setText(title)

    def set_sub(self, sub: str) -> None:
        """Change the quiet line."""
        self._sub.setText(sub)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._line.addWidget(widget)


class HLine(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hline")
