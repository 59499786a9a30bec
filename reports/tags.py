"""Tagged text: every written line is a paragraph that a reading voice can find; drawings are passed over.

Each line gets a number on its page; at the end the document learns which numbers are paragraphs
(PDF 1.7, 14.7).
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFPage

_ROOT, _WHOLE = "StructTreeRoot", "StructDocument"
ARTIFACT = ("/Artifact BMC", "EMC")


class Tags:
    """Numbers lines, page by page, and writes down the order they are read in."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        self._whole = PDFDictionary(
            {
                "Type": PDFName("StructElem"),
                "S": PDFName("Document"),
                "P": document.Reference(self._root, _ROOT),
            }
        )
        document.Reference(self._whole, _WHOLE)
        self._elements: list[Any] = []
        self._pages: list[Any] = []
        self._here: list[Any] = []
        self.in_drawing = False

    def around(self) -> tuple[str, str]:
        """What stands before and after a line that is being written; nothing inside a drawing."""
        if self.in_drawing:
            return "", ""
        number = len(self._here)
        element = PDFDictionary(
            {
                "S": PDFName("P"),
                "P": PDFObjectReference(_WHOLE),
                "Pg": PDFObjectReference(self._document.thisPageName()),
                "K": number,
            }
        )
        self._here.append(self._document.Reference(element))
        return f"/P <</MCID {number}>> BDC", "EMC"

    def close_page(self) -> None:
        """The page just shown has these lines."""
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents"]
        page.StructParents = len(self._pages)
        self._pages.append(self._document.Reference(PDFArray(self._here)))
        self._elements += self._here
        self._here = []

    def finish(self) -> None:
        """Before the document is written."""
        numbers = [part for number, page in enumerate(self._pages) for part in (number, page)]
        tree = PDFDictionary({"Nums": PDFArray(numbers)})
        self._whole["K"] = PDFArray(self._elements)
        self._root["K"] = PDFObjectReference(_WHOLE)
        self._root["ParentTree"] = self._document.Reference(tree)
        self._root["ParentTreeNextKey"] = len(self._pages)
        self._document.Catalog.StructTreeRoot = PDFObjectReference(_ROOT)
        self._document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
