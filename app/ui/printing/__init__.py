"""Printing at true size: by the system's queue where it takes a PDF, as a fine picture elsewhere."""

from __future__ import annotations

from app.ui.printing.borders import borderless
from app.ui.printing.job import Media, PrintJob, media_of
from app.ui.printing.printers import Printer, available
from app.ui.printing.queue import Features, Tray, features, has_queue
from app.ui.printing.sending import progress, send
from app.ui.printing.words import medium_words, printer_words, tray_words

__all__ = [
    "Features", "Media", "PrintJob", "Printer", "Tray", "available", "borderless", "features", "has_queue",
    "media_of", "medium_words", "printer_words", "progress", "send", "tray_words",
]  # fmt: skip
