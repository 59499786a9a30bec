"""A new document: exact page sizes, titles, fonts embedded, the same bytes for the same drawing."""

from __future__ import annotations

import io
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFResourceDictionary
from reportlab.pdfgen.canvas import Canvas

from reports.ink.glyph_font import FontBook
from reports.tags import ARTIFACT, Tags

PAPERS = {"A6": (148 * mm, 105 * mm), "A5": (210 * mm, 148 * mm)}  # landscape, in points
_NO_FONT = "no font yet"
rl_config.useA85 = 0  # plain binary streams: a tenth smaller, and every printer reads them


class _NoFont:
    """Stands where reportlab would put Helvetica, which is never embedded; nothing is written with it."""

    _dynamicFont = 1
    _multiByte = 0
    fontName = _NO_FONT
    face = SimpleNamespace(name=_NO_FONT, builtIn=0)


class Sheet:
    """One PDF being drawn: a canvas, the glyph fonts it uses, and artwork written once per document."""

    def __init__(self, size: tuple[float, float], title: str, author: str, language: str) -> None:
        pdfmetrics.registerFont(_NoFont())
        self._buffer = io.BytesIO()
        self._art: set[str] = set()
        self.size = size
        self.pages = 0
        self.canvas: Any = Canvas(
            self._buffer, pagesize=size, invariant=1, pdfVersion=(1, 7), lang=language,
            pageCompression=1, initialFontName=_NO_FONT,
        )  # fmt: skip
        self.fonts = FontBook(self.canvas._doc)
        self.canvas.tags = self._tags = Tags(self.canvas._doc)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("Courtesy")
        self.canvas.setSubject("")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        self.canvas.setViewerPreference("PrintScaling", "None")

    def art(self, name: str, size: tuple[float, float], draw: Callable[[Any], None]) -> None:
        """Draw artwork here; it is stored once and shown as often as it is asked for."""
        if name not in self._art:
            self._art.add(name)
            self._tags.in_drawing = True
            self.canvas.beginForm(name, 0, 0, *size)
            draw(self.canvas)
            self.canvas.endForm(Resources=self._resources())
            self._tags.in_drawing = False
        self.canvas.addLiteral(ARTIFACT[0])
        self.canvas.doForm(name)
        self.canvas.addLiteral(ARTIFACT[1])

    def end_page(self) -> None:
        """Close the page; the next drawing starts a new one."""
        self.canvas.showPage()
        self._tags.close_page()
        self.pages += 1

    def finish(self) -> bytes:
        """Close the document; nothing can be drawn afterwards."""
        self._tags.finish()
        self.canvas.save()
        return self._buffer.getvalue()

    def _resources(self) -> Any:
        """reportlab leaves transparency out of a form's resources, so it is named here."""
        resources = PDFResourceDictionary()
        resources.allProcs()
        transparency = self.canvas._extgstate.getState()
        if transparency:
            resources.ExtGState = transparency
        return resources
