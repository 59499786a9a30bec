"""Printing at true size: by the system's queue where it takes a PDF, as a fine picture elsewhere."""

from __future__ import annotations

from app.ui.printing.job import Media, PrintJob, media_of
from app.ui.printing.printers import Printer, available
from app.ui.printing.sending import send
from app.ui.printing.words import medium_words, printer_words

__all__ = [
    "Media", "PrintJob", "Printer", "available", "media_of", "medium_words", "printer_words", "send",
]  # fmt: skip
