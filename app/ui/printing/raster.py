"""Printing as a picture, where no queue takes a PDF: sharp, true in size, but without letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from app.errors import Refused
from app.ui.printing.job import PrintJob
from app.ui.widgets.pdf_pages import page_sizes
from app.ui.widgets.pdf_preview import draw_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DPI = 300
_POINTS = 72.0
_MM = 25.4


def print_raster(job: PrintJob, to_file: str = "") -> None:
    """Draw every page on the printer. `to_file` prints into a PDF instead, to be measured.

    Raises `Refused("print_refused")` when the printer does not begin.
    """
    # Deferred: the print library asks the print server while it loads.
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if to_file:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(to_file)
    else:
        printer.setPrinterName(job.printer)
    _lay_out(printer, job)
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused("print_refused", printer=job.printer, said="")
    try:
        _draw_pages(painter, printer, job)
    finally:
        painter.end()


def _lay_out(printer: QPrinter, job: PrintJob) -> None:
    width, height = job.media.width_mm, job.media.height_mm
    landscape = width > height
    upright = QSizeF(min(width, height), max(width, height))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, job.media.key, QPageSize.SizeMatchPolicy.ExactMatch)
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, turn, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setResolution(DPI)
    printer.setCopyCount(job.copies)
    printer.setDocName(job.title)


def _draw_pages(painter: QPainter, printer: Any, job: PrintJob) -> None:
    sheet = QRectF(printer.paperRect(printer.Unit.DevicePixel))
    for number, (width, height) in enumerate(page_sizes(job.pdf)):
        if number:
            printer.newPage()
        place = _place(sheet, width, height, printer.resolution(), true_size=job.true_size)
        pixels = draw_page(job.pdf, number, round(place.width()), round(place.height()), 1.0)
        painter.drawImage(place, pixels.image)


def _place(sheet: QRectF, width: float, height: float, dpi: float, *, true_size: bool) -> QRectF:
    """Where a page of so many points stands: in the middle of the sheet, true in size or filling it."""
    across, down = width * dpi / _POINTS, height * dpi / _POINTS
    if not true_size:
        factor = min(sheet.width() / across, sheet.height() / down)
        across, down = across * factor, down * factor
    left, top = (sheet.width() - across) / 2, (sheet.height() - down) / 2
    return QRectF(left, top, across, down)
