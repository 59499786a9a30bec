"""The settings of a place, kept in its store. What belongs to one workstation alone is not here."""

from __future__ import annotations

import json

from app.domain import settings as declared
from app.domain.changes import Changes
from app.domain.desk import Desk, PlaceRow
from app.domain.ids import new_id
from app.domain.roles import May
from app.models.connection import writes
from app.models.place import Setting
from app.services import audit, commands


def read(place: PlaceRow) -> dict[str, int]:
    """Every declared setting with its value; the default where nobody has chosen."""
    query = Setting.select(Setting.key, Setting.value).where(
        (Setting.place == place.id) & Setting.key.in_(list(declared.ALL))
    )
    kept = {row.key: row.value for row in query}
    return {key: kept.get(key, one.default) for key, one in declared.ALL.items()}


@writes
def change(desk: Desk, *, command_id: str, key: str, value: int) -> tuple[dict[str, int], Changes]:
    """Set one setting of the place. Raises `BadInput("setting")` and `NotAllowed`."""
    desk.must(May.EDIT_PLACE)
    wanted = declared.checked(key, value)

    def carry_out() -> dict[str, object]:
        _keep(desk, key, json.dumps(wanted))
        audit.record(desk, "setting.changed", "place", desk.place.id, words={"key": key, "to": wanted})
        return {"key": key}

    commands.once(desk, command_id, "settings.change", {"key": key, "value": wanted}, carry_out)
    return read(desk.place), Changes.of("place", ids=(desk.place.id,))


def _keep(desk: Desk, key: str, text: str) -> None:
    Setting.insert(id=new_id(), place=desk.place.id, key=key, value=text).on_conflict(
        conflict_target=[Setting.place, Setting.key], update={Setting.value: text}
    ).execute()
