"""Which printers this workstation has. Asking a print server may take a while, so it runs off the window."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printer:
    """A queue by the name the system knows. `state`: ready, busy, stopped or unknown."""

    name: str
    title: str
    is_default: bool = False
    state: str = "ready"


def available() -> tuple[Printer, ...]:
    """Every printer, the default one first. Runs on a worker's thread."""
    # Deferred: the print library asks the print server while it loads.
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    states = {
        QPrinter.PrinterState.Idle: "ready",
        QPrinter.PrinterState.Active: "busy",
        QPrinter.PrinterState.Aborted: "stopped",
        QPrinter.PrinterState.Error: "stopped",
    }
    default = QPrinterInfo.defaultPrinterName()
    found = []
    for info in QPrinterInfo.availablePrinters():
        name = info.printerName()
        title = info.description() or name
        found.append(Printer(name, title, name == default, states.get(info.state(), "unknown")))
    return tuple(sorted(found, key=lambda printer: (not printer.is_default, printer.title.casefold())))
