"""Words for printers and sheets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.printing.job import Media
from app.ui.printing.printers import Printer

translate = QCoreApplication.translate


def printer_words(printer: Printer) -> str:
    """`HP LaserJet, desk – ready`."""
    states = {
        "ready": translate("Printing", "ready"),
        "busy": translate("Printing", "printing"),
        "stopped": translate("Printing", "stopped"),
    }
    state = states.get(printer.state, "")
    return f"{printer.title} – {state}" if state else printer.title


def medium_words(media: Media) -> str:
    """A sheet as people call it."""
    names = {
        "card": translate("Printing", "A6 card, lying"),
        "a6": translate("Printing", "A6 card, standing"),
        "a5": translate("Printing", "A5 card, lying"),
        "a4": translate("Printing", "A4 sheet, to cut"),
    }
    return names[media.key]
