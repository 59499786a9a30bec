"""`import`: guests, rooms, stays and purchases from another system's file, and taking an import back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import clock
from app.cli.context import Context

if TYPE_CHECKING:
    from app.domain.desk import Desk
    from app.domain.imports import FieldChange, ImportPlan, Orders, RoomTaken, RowTrouble, Tally
    from app.services.imports import Job

HELP = "bring in guests, rooms, stays or purchases from another system, or take an import back"
_KINDS = ("guests", "stays", "rooms", "purchases")
_SHOWN = 20_000


def add(parser: argparse.ArgumentParser) -> None:
    """What comes in, from where, and how it reads."""
    parser.add_argument("what", choices=(*_KINDS, "undo"))
    parser.add_argument("file", metavar="FILE", help="the file; the number of an import for `undo`")
    parser.add_argument(
        "--preset", default="auto",
        choices=("auto", "generic", "opera-history", "mews", "cloudbeds", "apaleo", "vcard"),
        help="auto also reads a heading as somebody had the window remember it; any other passes over that",
    )  # fmt: skip
    parser.add_argument(
        "--map", action="append", default=[], type=_assignment, metavar="FIELD=COLUMN",
        help="several columns are joined with +; nothing after = leaves the field out",
    )  # fmt: skip
    parser.add_argument(
        "--source", default="", metavar="NAME", help="the system the numbers of guests are from"
    )
    parser.add_argument("--encoding", metavar="E")
    parser.add_argument("--delimiter", type=_mark, metavar="D", help="also: tab, comma, semicolon, pipe")
    parser.add_argument("--date-order", choices=("DMY", "MDY", "YMD"))
    parser.add_argument("--dry-run", action="store_true", help="count only, change nothing")
    parser.add_argument("--rejects", type=Path, metavar="FILE", help="rejected rows with the reasons, as CSV")


def _assignment(text: str) -> str:
    if "=" not in text:
        raise argparse.ArgumentTypeError("write FIELD=COLUMN")
    return text


def _mark(text: str) -> str:
    """A name of a delimiter, or signs that may divide: no letter and no figure does."""
    if text.lower() in ("tab", "comma", "semicolon", "pipe", "space", "\\t"):
        return text.lower()
    if not text or '"' in text or any(sign.isalnum() for sign in text):
        raise argparse.ArgumentTypeError("a sign, or tab, comma, semicolon, pipe, space")
    return text


def run(context: Context, args: argparse.Namespace) -> int:
    """Import, check or undo."""
    if args.what == "undo":
        return _undo(context, args.file)
    from app.services import imports  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        plan = imports.look(desk, file=Path(args.file), kind=args.what, orders=_orders(args))
        if args.dry_run:
            job = imports.check_job(desk, plan=plan)
            with _rejects(job, args.rejects):
                _check(desk, job)
        else:
            job = _bring(desk, plan, args.rejects)
    context.write(_document(job), _text(job))
    return 0


def _orders(args: argparse.Namespace) -> Orders:
    from app.domain.imports import Orders  # deferred, as above

    mapping = {}
    for said in args.map:
        field, _, columns = said.partition("=")
        mapping[field.strip()] = tuple(name for name in columns.split("+") if name.strip())
    return Orders(
        preset=args.preset, mapping=mapping, source=args.source, encoding=args.encoding,
        delimiter=args.delimiter, date_order=args.date_order,
    )  # fmt: skip


def _check(desk: Desk, job: Job) -> None:
    from app.services import imports  # deferred, as above

    while items := job.read():
        imports.weigh(desk, job=job, items=items)
        _progress(job)


def _bring(desk: Desk, plan: ImportPlan, rejects: Path | None) -> Job:
    """All of the file, or nothing of it: whatever stops it takes back what came in."""
    from app.services import imports  # deferred, as above

    owner = imports.this_process(desk.workstation)
    job, _ = imports.begin(
        desk, plan=plan, owner=owner, alive=lambda other: imports.is_alive(other, desk.workstation)
    )
    try:
        with _rejects(job, rejects):
            while items := job.read():
                imports.bring(replace(desk, now=clock.now()), job=job, items=items)
                _progress(job)
        imports.finish(replace(desk, now=clock.now()), job=job)
    except BaseException:
        imports.cancel(desk, job=job, failed=True)
        raise
    return job


@contextmanager
def _rejects(job: Job, path: Path | None) -> Iterator[None]:
    if path is None:
        yield
        return
    from app.services import imports  # deferred, as above

    file = imports.RejectsFile(path, job.plan.columns, _reason())
    job.on_reject = file.add
    try:
        yield
    finally:
        file.close()


def _reason() -> Callable[[RowTrouble], str]:
    # Deferred: words need Qt's translation, and most files have nothing to say.
    from app.words.imports import reason

    return reason


def _taken() -> Callable[[RoomTaken], str]:
    from app.words.imports import room_taken  # deferred, as above

    return room_taken


def _progress(job: Job) -> None:
    if sys.stderr.isatty() and job.tally.rows % 10_000 == 0:
        print(f"\r{job.tally.rows:,} rows", end="", file=sys.stderr, flush=True)


def _document(job: Job) -> dict[str, Any]:
    tally, plan = job.tally, job.plan
    return {
        "import_id": job.run_id or None,
        "rows": tally.rows, "created": tally.created, "updated": tally.updated,
        "unchanged": tally.unchanged, "rejected": tally.rejected,
        "mapping": {field: "+".join(columns) for field, columns in plan.mapping.items()},
        "errors": [
            {"row": each.row, "field": each.field, "code": each.code, "message": _reason()(each)}
            for each in tally.troubles
        ],
        "possible_duplicates": tally.doubtful,
        "left_out": tally.left_out, "left_out_columns": plan.left_out,
        "to_confirm": tally.sealed, "mended": tally.mended,
        "rooms_taken": [
            {
                "room": each.room, "from": each.from_on.isoformat(), "until": each.until_on.isoformat(),
                "name": each.name, "other": each.other,
            }
            for each in tally.taken
        ],
        "kept": [_change(each) for each in tally.kept],
        "remembered": plan.remembered, "source": plan.source, "preset": plan.preset,
        "encoding": plan.encoding, "delimiter": plan.delimiter,
        "date_order": plan.order, "date_order_sure": plan.order_sure, "encoding_sure": plan.encoding_sure,
    }  # fmt: skip


def _change(each: FieldChange) -> dict[str, str]:
    return {"id": each.guest_id, "field": each.field, "here": each.former, "in_file": each.written}


def _text(job: Job) -> str:
    tally = job.tally
    sums = (
        f"{tally.rows} rows: {tally.created} new, {tally.updated} changed, {tally.unchanged} unchanged,"
        f" {tally.rejected} rejected, {tally.doubtful} possible duplicates"
    )
    left = [f"left out: {name} {count}" for name, count in _left_out(tally).items()]
    rows = [f"row {each.row}: {_reason()(each)}" for each in tally.troubles[:_SHOWN]]
    begun = [f"import {job.run_id}"] if job.run_id else []
    read_as = [f"columns as remembered: {job.plan.remembered}"] if job.plan.remembered else []
    letters = [f"lines read as {job.plan.encoding}: {tally.mended}"] if tally.mended else []
    taken = [f"taken twice: {_taken()(each)}" for each in tally.taken]
    return "\n".join([*begun, *read_as, sums, *letters, *left, *rows, *taken])


def _left_out(tally: Tally) -> dict[str, int]:
    return {name: count for name, count in tally.left_out.items() if count}


def _undo(context: Context, import_id: str) -> int:
    from app.services import imports  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        done, _ = imports.undo(desk, import_id=import_id)
    document = {
        "import_id": import_id, "removed": done.removed, "restored": done.restored, "kept": done.kept_count,
        "kept_edits": [
            {"id": each.guest_id, "name": each.name, "field": each.field, "here": each.written}
            for each in done.kept
        ],
    }  # fmt: skip
    context.write(document, f"{done.removed} removed, {done.restored} restored, {done.kept_count} edits kept")
    return 0
