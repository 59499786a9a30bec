"""Reading finished PDFs back, the way a guest's computer or a printer would."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def folded(text: str) -> str:
    """White space as single blanks, marks of direction dropped, composed letters."""
    return unicodedata.normalize("NFC", " ".join(_MARKS.sub("", text).split()))


def by_pdfium(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [folded(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def by_poppler(pdf: bytes, folder: Path) -> list[str]:
    done = subprocess.run(
        ["pdftotext", str(stored(pdf, folder)), "-"], capture_output=True, text=True, check=True
    )
    return [folded(page) for page in done.stdout.split("\x0c")[:-1]]


def stored(pdf: bytes, folder: Path) -> Path:
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    return path


def tool(folder: Path, pdf: bytes, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a tool on the file, given last."""
    path = stored(pdf, folder)
    return subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)


def render(folder: Path, pdf: bytes, dpi: int) -> subprocess.CompletedProcess[str]:
    """Pages as `page-1.png` and so on in the folder."""
    command = ["pdftoppm", "-r", str(dpi), "-png", str(stored(pdf, folder)), str(folder / "page")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()
