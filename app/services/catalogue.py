"""What the place may give. Built-in items carry a code worded in resources; the house's own a name."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk, PlaceRow
from app.domain.first_limits import about
from app.domain.gestures import CatalogueItemRow
from app.domain.ids import new_id
from app.domain.money import LARGEST_MINOR
from app.domain.roles import May
from app.errors import BadInput, NotFound
from app.models.connection import writes
from app.models.freshness import remembered
from app.models.gesture import CatalogueItem
from app.services import audit, commands

MOST_ITEMS = 500
_LONGEST_NAME = 80
_CHANGEABLE = (
    "name", "icon", "cost_minor", "value_minor", "stock", "allergens", "contains", "marks", "occasions",
    "department", "is_answered",
)  # fmt: skip
_ANSWER = ("is_answered", "allergens", "contains", "marks")


@writes
def install(place: PlaceRow, kind: str) -> int:
    """Write the built-in items of a hotel or a shop that are not there yet; how many were added.

    Costs are the file's euro cents, as round amounts of about the same weight in the place's currency.
    """
    there = {
        code
        for (code,) in CatalogueItem.select(CatalogueItem.code)
        .where(CatalogueItem.place == place.id)
        .tuples()
    }
    new = [item for item in _built_in(kind).values() if item["code"] not in there]
    for item in new:
        columns = {key: value for key, value in item.items() if key != "text"}
        columns["is_answered"] = True
        columns["cost_minor"] = about(item["cost_minor"], place.currency)
        columns["value_minor"] = about(item["value_minor"], place.currency)
        CatalogueItem.insert(id=new_id(), place=place.id, **columns).execute()
    return len(new)


def items(desk: Desk, *, retired: bool = False) -> tuple[CatalogueItemRow, ...]:
    """What can be given, free things first, then in the house's order; with `retired` everything there is."""
    key = ("items", desk.place, desk.actor.language, retired)
    return remembered(key, lambda: _read(desk, retired))


def _read(desk: Desk, retired: bool) -> tuple[CatalogueItemRow, ...]:
    query = CatalogueItem.select().where(CatalogueItem.place == desk.place.id)
    if not retired:
        query = query.where(CatalogueItem.is_active)
    order = (CatalogueItem.cost_minor > 0, CatalogueItem.position, CatalogueItem.cost_minor, CatalogueItem.id)
    return tuple(item_row(desk, item) for item in query.order_by(*order).limit(MOST_ITEMS))


def item_row(desk: Desk, item: CatalogueItem) -> CatalogueItemRow:
    """The record of an item, named for the reader."""
    return CatalogueItemRow(
        id=item.id,
        code=item.code,
        name=name_for(desk, item.code, item.name, item.names),
        icon=item.icon,
        cost_minor=item.cost_minor,
        value_minor=item.value_minor,
        stock=item.stock,
        allergens=tuple(item.allergens),
        contains=tuple(item.contains),
        marks=tuple(item.marks),
        occasions=tuple(item.occasions),
        department=item.department,
        is_active=bool(item.is_active),
        is_answered=bool(item.is_answered),
    )


def name_for(desk: Desk, code: str | None, name: str, names: Any = None) -> str:
    """An item's name in the reader's language: translated by the house, its own, or the built-in."""
    own = (names or {}).get(desk.actor.language) or name
    if own or code is None:
        return str(own)
    texts = _texts(desk.place.kind).get(code, {})
    return str(texts.get(desk.actor.language) or texts.get("en") or code)


@writes
def add(desk: Desk, *, command_id: str, item: CatalogueItemRow) -> tuple[CatalogueItemRow, Changes]:
    """Add an item of the house's own. `item.id` is ignored. Raises `BadInput` and `NotAllowed`."""
    desk.must(May.EDIT_CATALOGUE)
    columns = _checked(item)

    def carry_out() -> dict[str, Any]:
        item_id = new_id()
        CatalogueItem.insert(id=item_id, place=desk.place.id, position=10_000, **columns).execute()
        audit.record(desk, "catalogue.added", "catalogue", item_id, words=columns)
        return {"item": item_id}

    answer = commands.once(desk, command_id, "catalogue.add", columns, carry_out)
    return _answer(desk, answer["item"])


@writes
def edit(
    desk: Desk, *, command_id: str, item: CatalogueItemRow, same_thing: bool = False
) -> tuple[CatalogueItemRow, Changes]:
    """Change an item. What was given keeps the amount it was given at. Raises `BadInput` and `NotFound`.

    Another name is another thing: the old answer about what is in it falls, unless a new one comes with the
    name or the person says that it is the `same_thing`.
    """
    desk.must(May.EDIT_CATALOGUE)
    before = _find(desk, item.id)
    columns = _checked(item, built_in=before.code is not None)
    if not same_thing and _is_renamed(desk, before, columns) and not _is_answered_anew(before, columns):
        columns |= {"is_answered": False, "allergens": [], "contains": [], "marks": []}

    def carry_out() -> dict[str, Any]:
        if columns["name"] == name_for(desk, before.code, ""):
            columns["name"] = ""
        CatalogueItem.update(**columns).where(CatalogueItem.id == item.id).execute()
        was = {key: getattr(before, key) for key in _CHANGEABLE}
        audit.record(desk, "catalogue.changed", "catalogue", item.id, words={"was": was, "now": columns})
        return {"item": item.id}

    commands.once(desk, command_id, "catalogue.edit", {"id": item.id, **columns}, carry_out)
    return _answer(desk, item.id)


@writes
def retire(
    desk: Desk, *, command_id: str, item_id: str, is_active: bool = False
) -> tuple[CatalogueItemRow, Changes]:
    """Take an item off the list, or with `is_active` put it back. Raises `NotFound` and `NotAllowed`."""
    desk.must(May.EDIT_CATALOGUE)
    _find(desk, item_id)

    def carry_out() -> dict[str, Any]:
        CatalogueItem.update(is_active=is_active).where(CatalogueItem.id == item_id).execute()
        audit.record(desk, "catalogue.restored" if is_active else "catalogue.retired", "catalogue", item_id)
        return {}

    commands.once(desk, command_id, "catalogue.retire", {"id": item_id, "is_active": is_active}, carry_out)
    return _answer(desk, item_id)


def _answer(desk: Desk, item_id: str) -> tuple[CatalogueItemRow, Changes]:
    return item_row(desk, _find(desk, item_id)), Changes.of("catalogue", ids=(item_id,))


def _is_renamed(desk: Desk, before: CatalogueItem, columns: dict[str, Any]) -> bool:
    was = name_for(desk, before.code, before.name, before.names)
    return (columns["name"] or name_for(desk, before.code, "")) != was


def _is_answered_anew(before: CatalogueItem, columns: dict[str, Any]) -> bool:
    return any(columns[key] != getattr(before, key) for key in _ANSWER)


def _find(desk: Desk, item_id: str) -> CatalogueItem:
    item = CatalogueItem.get_or_none((CatalogueItem.place == desk.place.id) & (CatalogueItem.id == item_id))
    if item is None:
        raise NotFound("item_not_found", id=item_id)
    return item


def _checked(item: CatalogueItemRow, *, built_in: bool = False) -> dict[str, Any]:
    name = " ".join(item.name.split())
    if not name and not built_in:
        raise BadInput("name_missing", field="name")
    if len(name) > _LONGEST_NAME:
        raise BadInput("name_long", field="name", most=_LONGEST_NAME)
    if not 0 <= item.cost_minor <= LARGEST_MINOR or not 0 <= item.value_minor <= LARGEST_MINOR:
        raise BadInput("amount", field="cost_minor", text=str(item.cost_minor))
    if item.stock is not None and item.stock < 0:
        raise BadInput("stock", field="stock")
    lists = {key: list(getattr(item, key)) for key in ("allergens", "contains", "marks", "occasions")}
    return {
        "name": name, "icon": item.icon, "cost_minor": item.cost_minor, "value_minor": item.value_minor,
        "stock": item.stock, "department": item.department, "is_answered": item.is_answered, **lists,
    }  # fmt: skip


@cache
def _built_in(kind: str) -> dict[str, dict[str, Any]]:
    text = files("resources").joinpath("catalogue").joinpath(f"{kind}.json").read_text(encoding="utf-8")
    return {item["code"]: item for item in json.loads(text)["items"]}


@cache
def _texts(kind: str) -> dict[str, dict[str, str]]:
    return {code: item["text"] for code, item in _built_in(kind).items()}
