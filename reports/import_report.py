"""What an import did, as A4 pages for the archive. They are set as everything held about a guest is."""

from __future__ import annotations

from reports import own_data
from reports.orders import ImportReportOrder, OwnDataOrder, PrintedFile


def draw(order: ImportReportOrder) -> PrintedFile:
    """The report as one PDF for the archive, titled. Raises what archiving raises."""
    return own_data.draw(
        OwnDataOrder(
            title=order.title, name=order.file, house=order.house, made_on=order.made, note=order.note,
            sections=order.sections, language=order.language,
        )
    )  # fmt: skip
