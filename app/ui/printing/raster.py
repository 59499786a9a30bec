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
_SPARE = 1.0  # points a page may be larger than its sheet: sizes in drivers' tables are rounded


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
    printer.setDuplex(_sides(printer, job.flip))
    printer.setDocName(job.title)


def _sides(printer: QPrinter, flip: str) -> QPrinter.DuplexMode:
    modes = {"long": printer.DuplexMode.DuplexLongSide, "short": printer.DuplexMode.DuplexShortSide}
    return modes.get(flip, printer.DuplexMode.DuplexNone)


def _draw_pages(painter: QPainter, printer: Any, job: PrintJob) -> None:
    sheet, dpi = QRectF(printer.paperRect(printer.Unit.DevicePixel)), printer.resolution()
    for number, (width, height) in enumerate(page_sizes(job.pdf)):
        if number:
            printer.newPage()
        painter.save()
        lying = job.true_size and _lies_across(sheet, width * dpi / _POINTS, height * dpi / _POINTS, dpi)
        if lying:  # its upper edge to the left, as a print queue turns it
            painter.translate(0, sheet.height())
            painter.rotate(-90)
        on = sheet.transposed() if lying else sheet
        place = _place(on, width, height, dpi, true_size=job.true_size)
        pixels = draw_page(job.pdf, number, round(place.width()), round(place.height()), 1.0)
        painter.drawImage(place, pixels.image)
        painter.restore()


def _lies_across(sheet: QRectF, across: float, down: float, dpi: float) -> bool:
    """Whether a page would be cut as it is, and would not if it were turned."""
    spare = _SPARE * dpi / _POINTS
    as_it_is = across <= sheet.width() + spare and down <= sheet.height() + spare
    return not as_it_is and down <= sheet.width() + spare and across <= sheet.height() + spare


def _place(sheet: QRectF, width: float, height: float, dpi: float, *, true_size: bool) -> QRectF:
    """Where a page of so many points stands: in the middle of the sheet, true in size or filling it."""
    across, down = width * dpi / _POINTS, height * dpi / _POINTS
    if not true_size:
        factor = min(sheet.width() / across, sheet.height() / down)
        across, down = across * factor, down * factor
    left, top = (sheet.width() - across) / 2, (sheet.height() - down) / 2
    return QRectF(left, top, across, down)
