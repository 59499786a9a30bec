"""Documents that are kept for years: PDF/A-2b, with title, author and language, checked before they leave."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from app.errors import Refused

if TYPE_CHECKING:
    import pikepdf

FLAVOUR = "2b"


def archived(pdf: bytes, title: str, author: str, language: str) -> bytes:
    """The same pages as PDF/A-2b. Raises `Refused("archive_unfit")` when they do not pass the check."""
    # Deferred: it loads a large library and the standard colour profile.
    import pikepdf
    from pikepdf import pdfa

    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            if "/Trans" in page:  # reportlab leaves an empty page transition
                del page["/Trans"]
        document.Root.Lang = language
        _entitle(document, title, author, language)
        try:
            pdfa.save(document, written, FLAVOUR, deterministic_id=True)
        except pdfa.PdfaError as error:
            raise Refused("archive_unfit", title=title) from error
    return written.getvalue()


def faults(pdf: bytes) -> tuple[str, ...]:
    """What keeps a file from being PDF/A-2b; nothing when it is one."""
    # Deferred: as above.
    import pikepdf
    from pikepdf import pdfa

    with pikepdf.open(io.BytesIO(pdf)) as document:
        report = pdfa.check(document, FLAVOUR)
    return tuple(str(finding) for finding in report.findings)


def _entitle(document: pikepdf.Pdf, title: str, author: str, language: str) -> None:
    with document.open_metadata(set_pikepdf_as_editor=False) as words:
        words["dc:title"] = title
        words["dc:creator"] = [author]
        words["dc:language"] = [language]
        words["pdf:Producer"] = "Courtesy"
