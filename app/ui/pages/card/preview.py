"""The large picture of the card; on a low window it gives way to the printer below it."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.ui.theme.theme import theme
from app.ui.widgets.pdf_preview import PdfPreview


class CardPreview(PdfPreview):
    """A preview that asks for little and takes what is there."""

    def sizeHint(self) -> QSize:
        """As low as a card can be and still be looked at."""
        return QSize(theme.px(240), theme.px(110))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(theme.px(160), theme.px(110))
