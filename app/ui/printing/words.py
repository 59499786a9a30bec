"""Words for printers and sheets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.printing.job import Media
from app.ui.printing.printers import Printer
from app.ui.printing.queue import Tray

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
        "a5_standing": translate("Printing", "A5 sheet, standing"),
        "long": translate("Printing", "Long card, 210 × 99 mm"),
        "square": translate("Printing", "Square card, 148 × 148 mm"),
        "tag": translate("Printing", "Tag, 105 × 74 mm"),
        "a4": translate("Printing", "A4 sheet, to cut"),
        "letter": translate("Printing", "Letter sheet, to cut"),
        "c6": translate("Printing", "Envelope C6"),
        "dl": translate("Printing", "Envelope DL"),
        "label": translate("Printing", "Label 62 × 29 mm"),
    }
    return names[media.key]


def tray_words(tray: Tray) -> str:
    """A tray as people call it; the printer's own word where it is not a common one."""
    names = {
        "auto": translate("Printing", "As the printer likes"),
        "manual": translate("Printing", "By hand"),
        "manualfeed": translate("Printing", "By hand"),
        "multipurpose": translate("Printing", "Bypass tray"),
        "bypass": translate("Printing", "Bypass tray"),
        "mptray": translate("Printing", "Bypass tray"),
        "envelope": translate("Printing", "Envelopes"),
    }
    return names.get(tray.key.casefold(), tray.title)
