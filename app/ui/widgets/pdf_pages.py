"""Reading PDFs with pdfium, one thread at a time.

pdfium keeps state of its own for the whole process: two threads in it at once end the program. So everything
that touches it goes through here, and what it lends is given back before the lock is.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QImage

_ONE_AT_A_TIME = threading.Lock()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with _opened(pdf) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def draw(pdf: bytes, page: int, scale: float, *, clear: bool = False) -> QImage:
    """A page (from 0) at `scale` pixels per point; `clear` leaves what is not drawn transparent."""
    paper = (255, 255, 255, 0) if clear else (255, 255, 255, 255)
    form = QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB888
    with _opened(pdf) as document:
        sheet = document[page]
        bitmap = sheet.render(scale=scale, rev_byteorder=not clear, fill_color=paper)
        try:
            # The copy is ours; the bitmap's memory goes back to pdfium.
            return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        finally:
            bitmap.close()
            sheet.close()


@contextlib.contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    # Deferred: nothing of it may load before the first paint.
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
