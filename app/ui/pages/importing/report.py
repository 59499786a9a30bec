"""The report of an import in the reader's words: sums, what was left out, and which rows were rejected."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.desk import Desk
from app.domain.imports import Tally
from app.services.imports import Job
from app.words import figures
from app.words.import_fields import field_name, kind_name, left_out_name
from app.words.imports import reason_name
from reports.orders import ImportReportOrder, OwnDataSection, PrintedFile

translate = QCoreApplication.translate
_ROWS_TOLD = 400  # numbers of rows under one reason


def order_of(desk: Desk, job: Job, sums: str) -> ImportReportOrder:
    """What the report says; `sums` is the sentence that stands above the result."""
    day = figures.day_and_year(desk.business_date)
    made = translate("ImportReport", "{day}, by {name}").format(day=day, name=desk.actor.name)
    tally = job.tally
    found = [
        OwnDataSection(translate("ImportReport", "Sums"), _sums(tally)),
        OwnDataSection(translate("ImportReport", "Left out on purpose"), _left_out(tally)),
        OwnDataSection(translate("ImportReport", "Rejected rows"), _rejected(tally)),
        OwnDataSection(translate("ImportReport", "How the columns were read"), _columns(job)),
    ]
    return ImportReportOrder(
        title=translate("ImportReport", "Report of an import: {kind}").format(kind=kind_name(job.plan.kind)),
        file=Path(job.plan.file).name, house=desk.place.name, made=made, note=sums,
        sections=tuple(each for each in found if each.lines), language=figures.language(),
    )  # fmt: skip


def drawn(order: ImportReportOrder) -> PrintedFile:
    """The report as the file that is kept. Runs on a worker's thread."""
    # Deferred: reportlab may not load before the first paint.
    from reports import import_report

    return import_report.draw(order)


def _sums(tally: Tally) -> tuple[tuple[str, str], ...]:
    lines = [
        (tally.rows, translate("ImportReport", "rows in the file")),
        (tally.created, translate("ImportReport", "new")),
        (tally.updated, translate("ImportReport", "changed")),
        (tally.unchanged, translate("ImportReport", "the same already")),
        (tally.doubtful, translate("ImportReport", "of the new ones maybe twice")),
        (tally.rejected, translate("ImportReport", "rejected")),
        (tally.sealed, translate("ImportReport", "notes about health, sealed until somebody has asked")),
        (tally.kept_count, translate("ImportReport", "values typed here that stay")),
    ]
    if tally.mended:
        lines.append((tally.mended, translate("ImportReport", "lines whose letters were mended")))
    return tuple((figures.number(count), words) for count, words in lines)


def _left_out(tally: Tally) -> tuple[tuple[str, str], ...]:
    return tuple(
        (figures.number(count), left_out_name(what)) for what, count in tally.left_out.items() if count
    )


def _rejected(tally: Tally) -> tuple[tuple[str, str], ...]:
    """By reason, with the numbers of the rows; what stood in them is no matter of an archive."""
    rows: dict[str, list[int]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for each in tally.troubles:
        why = reason_name(each.code)
        counts[why] += 1
        if len(rows[why]) < _ROWS_TOLD:
            rows[why].append(each.row)
    lines = []
    for why, numbers in sorted(rows.items(), key=lambda pair: -counts[pair[0]]):
        said = ", ".join(map(figures.number, numbers))
        more = counts[why] - len(numbers)
        if more:
            said = translate("ImportReport", "{rows} and {count} more").format(
                rows=said, count=figures.number(more)
            )
        lines.append((figures.number(counts[why]), f"{why}: {said}"))
    return tuple(lines)


def _columns(job: Job) -> tuple[tuple[str, str], ...]:
    plan = job.plan
    lines = [("", f"{' + '.join(names)} → {field_name(field)}") for field, names in plan.mapping.items()]
    used = {name for names in plan.mapping.values() for name in names}
    rest = [name for name in plan.columns if name not in used]
    if rest:
        lines.append(("", translate("ImportReport", "Left out: {columns}").format(columns=", ".join(rest))))
    return tuple(lines)
