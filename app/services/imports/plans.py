"""Looking at a file before anything happens: how it reads, which column is what, what was remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.desk import Desk
from app.domain.imports import PRESETS, ImportPlan, Mapping, Orders
from app.domain.roles import May
from app.errors import BadInput
from app.importing import dates, group_names, headings, prose, words
from app.importing.kinds import table
from app.importing.opening import open_file
from app.importing.source import Options, Source
from app.services.imports import presets

_TEXTS = ("delimited", "sheet")  # where anything at all may stand
_SEEN_IN_VALUES = ("email", "phone", "birthday")
_SHOWN = 3
_KINDS_OF = {"hotel": ("guests", "stays", "rooms"), "shop": ("guests", "purchases")}
_NARROW = ("guests", "rooms")  # what they need stands in a list of stays or purchases too
_CLEARLY_MORE = 2  # columns
_DATES_LOOKED_AT = 20_000


def opened(file: Path, orders: Orders, kind: str = "guests") -> Source:
    """The file as a source, without a question to the store: a large one takes a while to be understood."""
    return open_file(file, _options(orders, kind))


def look(
    desk: Desk,
    *,
    file: Path,
    kind: str = "guests",
    orders: Orders | None = None,
    source: Source | None = None,
) -> ImportPlan:
    """How this file will be read; `source` is what `opened` made of it. Nothing is written.

    Raises what opening it raises, `BadInput("import_preset")`, `BadInput("import_field")` and
    `BadInput("import_column")` for words that nothing is called.
    """
    desk.must(May.IMPORT)
    orders = orders or Orders()
    if orders.preset not in PRESETS:
        raise BadInput("import_preset", field="preset", name=orders.preset)
    source = source or opened(file, orders, kind)
    mark = headings.fingerprint(tuple(name for name in source.columns if name != group_names.COLUMN))
    proposal = table.proposed(source, kind)
    # Columns somebody had remembered are for whoever asks for no other reading.
    is_free = orders.preset == "auto" and not orders.only_said
    known = presets.find(desk, kind=kind, fingerprint=mark) if is_free else None
    if known and not source.has_heading and _contradicts(known.mapping, proposal.mapping):
        known = None
    remembered = _as_called_here(known.mapping, source.columns) if known else None
    mapping = _mapping(source, proposal.mapping, remembered, orders, table.KINDS[kind].fields)
    is_asked_for = known is not None or bool(orders.mapping)
    is_doubtful = not is_asked_for and _is_hardly_a_table(source, kind, mapping)
    if is_doubtful:
        mapping = {}
    order, is_sure = _order(source, kind, mapping, orders, known.order if known else "")
    return replace(
        _as_read(file, kind, source, orders),
        mapping=mapping,
        left_out={name: why for name, why in proposal.left_out.items() if name not in _used(mapping)},
        order=order,
        order_sure=is_sure,
        fingerprint=mark,
        hardly_a_table=is_doubtful,
        remembered=known.name if known else "",
        remembered_encoding=known.encoding if known else "",
        looks_like="" if orders.only_said else _better_kind(desk, source, kind, mapping),
    )


def _is_hardly_a_table(source: Source, kind: str, mapping: Mapping) -> bool:
    """Whether this text is prose or a log that would come in as guests."""
    return kind == "guests" and source.format in _TEXTS and not prose.is_likely(source, mapping)


def _as_read(file: Path, kind: str, source: Source, orders: Orders) -> ImportPlan:
    """What the file itself tells, without columns."""
    encoding, first = source.encoding, source.sample(_SHOWN)
    preset = source.preset if orders.preset == "auto" else orders.preset
    return ImportPlan(
        file=str(file),
        kind=kind,
        format=source.format,
        source=orders.source or preset,
        is_source_said=bool(orders.source),
        preset=preset,
        columns=source.columns,
        mapping={},
        left_out={},
        order="DMY",
        order_sure=True,
        encoding=encoding.name if encoding else "",
        encoding_sure=encoding.is_sure if encoding else True,
        other_encoding=encoding.other if encoding else "",
        delimiter=source.delimiter,
        has_heading=source.has_heading,
        first_row=first[0].number if first else 1,
        sample=tuple(tuple(value[:200] for value in record.values) for record in first),
    )


def changed(plan: ImportPlan, *, mapping: Mapping) -> ImportPlan:
    """The plan with other columns."""
    used = _used(mapping)
    return replace(
        plan,
        mapping=mapping,
        left_out={name: why for name, why in plan.left_out.items() if name not in used},
        hardly_a_table=plan.hardly_a_table and not mapping,
    )


def must_name(plan: ImportPlan) -> None:
    """Raise `BadInput` where no column feeds what the kind cannot do without: `import_no_name` for guests,
    else `import_no_column` with the fields one of which is missing; `import_no_table` for what is hardly one.
    """
    if plan.hardly_a_table:
        raise BadInput("import_no_table", field="map", file=Path(plan.file).name)
    for group in table.KINDS[plan.kind].needs:
        if not any(each in plan.mapping for each in group):
            columns = ", ".join(plan.columns[:30])
            if plan.kind == "guests":
                raise BadInput("import_no_name", field="map", columns=columns)
            raise BadInput("import_no_column", field="map", fields=" / ".join(group), columns=columns)


def reopened(plan: ImportPlan) -> Source:
    """The source of a plan, read as the plan says."""
    return open_file(
        Path(plan.file),
        Options(
            preset=plan.preset,
            kind=plan.kind,
            encoding=plan.encoding or None,
            delimiter=plan.delimiter or None,
            has_heading=plan.has_heading if plan.format in ("delimited", "sheet") else None,
        ),
    )


def _better_kind(desk: Desk, source: Source, kind: str, mapping: Mapping) -> str:
    """The kind that more of the columns speak of: a list of stays read as guests would bring names alone.

    Reservations that also tell addresses stay what somebody chose, as long as nothing needed is missing.
    """
    lacks = not _has_needed(kind, mapping)
    least = len(_used(mapping)) + (0 if lacks else _CLEARLY_MORE)
    if not lacks and kind not in _NARROW:
        return ""
    best = ""
    for other in _KINDS_OF[desk.place.kind]:
        found = table.proposed(source, other).mapping if other != kind else {}
        if _has_needed(other, found) and len(_used(found)) >= max(least, 1):
            best, least = other, len(_used(found)) + 1
    return best


def _has_needed(kind: str, mapping: Mapping) -> bool:
    return all(any(each in mapping for each in group) for group in table.KINDS[kind].needs)


def _options(orders: Orders, kind: str) -> Options:
    return Options(
        preset=orders.preset,
        kind=kind,
        encoding=orders.encoding,
        delimiter=orders.delimiter,
        has_heading=orders.has_heading,
    )


def _used(mapping: Mapping) -> set[str]:
    return {name for names in mapping.values() for name in names}


def _contradicts(remembered: Mapping, proposed: Mapping) -> bool:
    """Whether e-mails, telephones or birthdays stand elsewhere: tables without a heading look alike."""
    return any(
        remembered.get(each, names) != names for each, names in proposed.items() if each in _SEEN_IN_VALUES
    )


def _as_called_here(mapping: Mapping, columns: tuple[str, ...]) -> Mapping:
    """What was remembered, in the words of this file: "First name" is the column that was "first_name"."""
    alike = {words.plain(name): name for name in reversed(columns)} | {name: name for name in columns}
    called = {
        each: tuple(alike.get(name) or alike.get(words.plain(name), "") for name in names)
        for each, names in mapping.items()
    }
    return {each: names for each, names in called.items() if all(names)}


def _mapping(
    source: Source, proposed: Mapping, remembered: Mapping | None, orders: Orders, fields: tuple[str, ...]
) -> Mapping:
    """What is remembered before what is proposed, and what was said before both."""
    found: Mapping = {} if orders.only_said else dict(remembered if remembered is not None else proposed)
    for each, names in orders.mapping.items():
        if each not in fields:
            raise BadInput("import_field", field="map", name=each)
        columns = tuple(_column(source, name) for name in names)
        found = {field: tuple(name for name in had if name not in columns) for field, had in found.items()}
        found[each] = columns
    return {each: found[each] for each in fields if found.get(each)}


def _column(source: Source, name: str) -> str:
    """A column by its name, whatever its capitals, or by its place from 1."""
    if name in source.columns:
        return name
    alike = [column for column in source.columns if column.lower() == name.strip().lower()]
    if alike:
        return alike[0]
    if name.strip().isdigit() and 1 <= int(name) <= len(source.columns):
        return source.columns[int(name) - 1]
    raise BadInput("import_column", field="map", name=name, columns=", ".join(source.columns[:30]))


def _order(source: Source, kind: str, mapping: Mapping, orders: Orders, remembered: str) -> tuple[str, bool]:
    """The order that was said; else the one the dates prove; else the one of last time."""
    if orders.date_order:
        if orders.date_order.upper() not in dates.ORDERS:
            raise BadInput("import_date_order", field="date-order", name=orders.date_order)
        return orders.date_order.upper(), True
    columns = [mapping[each][0] for each in table.KINDS[kind].dates if len(mapping.get(each, ())) == 1]
    if not columns:
        return remembered or "DMY", True
    places = [source.columns.index(name) for name in columns]
    told = next((order for name in columns if (order := dates.order_told(name))), "")
    if told:
        return told, True
    is_opera = source.preset == "opera-history" or orders.preset == "opera-history"
    default = remembered or ("MDY" if is_opera else "DMY")
    values = (
        record.values[at]
        for _, record in zip(range(_DATES_LOOKED_AT), source.records(), strict=False)
        for at in places
        if at < len(record.values)
    )
    found = dates.order_of(values, default)
    return found.order, found.is_sure or bool(remembered) or is_opera
