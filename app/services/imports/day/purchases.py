"""A shop's orders, repairs, holds and purchases as a till or a web shop tells them."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.purchases import OPEN, PurchaseKind, PurchaseStatus
from app.importing.kinds.days import DayRecord
from app.models import statements
from app.models.among import among_those, told
from app.models.place import NumberSeries
from app.models.statements import Prepared, Slot
from app.models.stay import Purchase
from app.services.imports.day import keys, people
from app.services.imports.day.journal import Journal
from app.services.imports.day.outcome import Outcome, Subject, compared
from app.services.imports.day.people import Who
from app.services.numbers import next_number

_SERIES = "PU"
_COLUMNS = ("what", "amount_minor", "status", "bought_on")
_KINDS = {PurchaseStatus.IN_WORK: PurchaseKind.REPAIR}
_ALIKE = Prepared(
    lambda: (
        Purchase.select(Purchase.id, Purchase.amount_minor)
        .where(
            Purchase.place == Slot("place"), among_those(Purchase.guest, "guests"),
            Purchase.what == Slot("what"), Purchase.bought_on == Slot("day"),
        )
        .order_by(Purchase.id)
    )
)  # fmt: skip


class Purchases:
    """Takes the purchases of one batch; `claimed` are those a row of this file has spoken for."""

    def __init__(self, desk: Desk, source: str, run_id: str, claimed: set[str]) -> None:
        self._desk, self._source, self._run_id, self._claimed = desk, source, run_id, claimed
        self._journal = Journal(desk, run_id)

    def take(self, record: DayRecord) -> Outcome:
        """One row. Raises `Rejected`."""
        source = record.source or self._source
        key = keys.find(self._desk, "purchase", source, record.external_id)
        who = people.who(self._desk, record, self._source)
        values = self._values(record)
        row: Any = statements.find(Purchase, id=key.row_id) if key is not None else None
        if row is None:
            row = self._same(record, who, source, values)
            key = keys.of_row(self._desk, "purchase", source, row.id) if row is not None else None
        if row is None:
            return self._new(record, who, source, values)
        if record.external_id:
            self._as_line(row, values)
        outcome = Outcome(Subject(row.id, {"name": row.number}))
        mine = {name: getattr(row, name) for name in values}
        write = compared(outcome, mine, values, _back(key.told) if key is not None else {})
        if write:
            self._write(row, write)
        self._remember(key, row.id, source, record, values)
        return outcome

    def _values(self, record: DayRecord) -> dict[str, Any]:
        given = record.given
        values = {name: given[name] for name in _COLUMNS if name in given}
        if "due_on" in given:
            at = given.get("due_at") or time(23, 59)
            values["due_at"] = datetime.combine(given["due_on"], at, self._desk.place.zone)
        return values

    def _as_line(self, row: Any, values: dict[str, Any]) -> None:
        """Let a row about one thing of an order tell of all the things in it, in a list."""
        is_told = f", {values['what']}, " in f", {row.what}, "
        if is_told and row.what != values["what"]:
            values.pop("amount_minor", None)  # of the line, or said with the first one
            values["what"] = row.what
        elif not is_told and row.id in self._claimed:
            values.pop("amount_minor", None)
            values["what"] = f"{row.what}, {values['what']}"

    def _same(self, record: DayRecord, who: Who, source: str, values: dict[str, Any]) -> Any:
        """The same thing of the same guest on the same day, which no other number speaks for."""
        if not who.ids or "bought_on" not in values:
            return None
        alike = _ALIKE.rows(
            place=self._desk.place.id, guests=told(who.ids), what=values["what"],
            day=values["bought_on"].isoformat(),
        )  # fmt: skip
        for row_id, amount in alike:
            key = keys.of_row(self._desk, "purchase", source, row_id)
            is_free = row_id not in self._claimed and not (record.external_id and keys.is_numbered(key))
            if is_free and amount == values.get("amount_minor", amount):
                return statements.find(Purchase, id=row_id)
        return None

    def _new(self, record: DayRecord, who: Who, source: str, values: dict[str, Any]) -> Outcome:
        desk, row_id = self._desk, new_id()
        doubtful = len(who.ids) > 1
        guest_id = who.sure or people.made(desk, who, self._run_id)
        status = PurchaseStatus(values.get("status") or self._status(values))
        kind = _KINDS.get(status)
        if kind is None:
            kind = PurchaseKind.ORDER if status in OPEN or "due_at" in values else PurchaseKind.PURCHASE
        rest = {name: value for name, value in values.items() if name != "status"}
        rest.setdefault("bought_on", desk.business_date)
        number = self._number()
        row = {
            **rest, "id": row_id, "place": desk.place.id, "guest": guest_id, "number": number, "kind": kind,
            "status": status, "closed_at": None if status in OPEN else desk.now, "source": source,
            "external_id": record.external_id or None,
        }  # fmt: skip
        statements.insert(Purchase, [row])
        self._journal.made("purchase", row_id)
        self._remember(None, row_id, source, record, values)
        return Outcome(is_doubtful=doubtful)

    def _number(self) -> str:
        """The next number; the series goes back with the import while nobody else has drawn on it."""
        place_id = self._desk.place.id
        series: Any = statements.find(NumberSeries, place=place_id, series=_SERIES)
        if series is not None:
            with self._journal.changing("series", series.id):
                return next_number(self._desk, _SERIES)
        number = next_number(self._desk, _SERIES)
        series = statements.find(NumberSeries, place=place_id, series=_SERIES)
        self._journal.made("series", series.id)
        return number

    def _status(self, values: dict[str, Any]) -> PurchaseStatus:
        """What the dates alone tell: what is still to be collected waits."""
        due = values.get("due_at")
        return PurchaseStatus.TO_PACK if due is not None and due >= self._desk.now else (
            PurchaseStatus.HANDED_OVER
        )  # fmt: skip

    def _write(self, row: Any, write: dict[str, Any]) -> None:
        if "status" in write:
            write["closed_at"] = None if write["status"] in OPEN else self._desk.now
        with self._journal.changing("purchase", row.id):
            statements.update(Purchase, row.id, **write)

    def _remember(
        self, key: Any, row_id: str, source: str, record: DayRecord, values: dict[str, Any]
    ) -> None:  # fmt: skip
        self._claimed.add(row_id)
        told = {name: Purchase._meta.fields[name].db_value(value) for name, value in values.items()}
        keys.remember(
            self._desk, self._journal, key, kind="purchase", source=source, external_id=record.external_id,
            row_id=row_id, told=told,
        )  # fmt: skip


def _back(told: dict[str, Any]) -> dict[str, Any]:
    return {name: Purchase._meta.fields[name].python_value(value) for name, value in told.items()}
