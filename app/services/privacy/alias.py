"""Incognito: the alias takes the name's place everywhere, the true name is sealed until it is revealed.

Lists, search, notes for departments and cards read the profile's name; so nothing that shows it can forget
to hide it. Where one looks for the true name, nobody is found.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.roles import May
from app.domain.text import composed, split_name
from app.errors import BadInput, Refused
from app.models.connection import writes
from app.models.guest import Guest
from app.models.vault import vault
from app.services import audit, commands, profiles
from app.services.facts import revealing

NAME = "name"  # the kind under which a look at the true name stands in the log
# Every column of a profile that tells who somebody is by name; an e-mail address mostly does.
NAME_COLUMNS = (
    "name", "given_name", "middle_name", "family_prefix", "family_name", "second_family_name", "generation",
    "name_locale", "native_name", "preferred_name", "said_as", "title", "greetings", "email",
)  # fmt: skip
_BLOCK = 512  # bytes; the seal must not tell how long a name is


@writes
def go_by(desk: Desk, *, command_id: str, guest_id: str, alias: str) -> tuple[str, Changes]:
    """Let the guest go by an alias from now on.

    Raises `BadInput("alias_empty")` and `Refused("alias_there")`.
    """
    desk.must(May.EDIT_GUESTS)
    alias = composed(alias)
    if not alias:
        raise BadInput("alias_empty", field="alias")

    def carry_out() -> dict[str, Any]:
        row = profiles.row_of(desk, guest_id)
        if row.true_names is not None:
            raise Refused("alias_there")
        true = {name: getattr(row, name) for name in NAME_COLUMNS}
        pad = " " * (-len(repr(true).encode()) % _BLOCK)
        given, family = split_name(alias)
        hidden = {name: {} if name in ("said_as", "greetings") else "" for name in NAME_COLUMNS}
        _write(desk, row, {**hidden, "name": alias, "given_name": given, "family_name": family},
               vault().seal({**true, "pad": pad}, about=row.id))  # fmt: skip
        audit.record(desk, "guest.alias_taken", "guest", row.id)
        return {"guest_id": row.id}

    # The alias alone stands for the request: the true name is not in it.
    answer = commands.once(desk, command_id, "privacy.go_by", {"id": guest_id, "alias": alias}, carry_out)
    return _done(answer)


@writes
def end_alias(desk: Desk, *, command_id: str, guest_id: str) -> tuple[str, Changes]:
    """The true name comes back to where it was. Raises `Refused("alias_none")`."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        row = profiles.row_of(desk, guest_id)
        names = true_names(row)
        # An address that was told meanwhile is newer than the sealed one.
        _write(desk, row, {**names, "email": row.email or names.get("email", "")}, None)
        audit.record(desk, "guest.alias_ended", "guest", row.id)
        return {"guest_id": row.id}

    return _done(commands.once(desk, command_id, "privacy.end_alias", {"id": guest_id}, carry_out))


@writes
def reveal_name(desk: Desk, *, guest_id: str) -> tuple[str, Changes]:
    """The true name. Who looked is written down. Raises `Refused("alias_none")`."""
    desk.must(May.EDIT_GUESTS)
    row = profiles.row_of(desk, guest_id)
    name = str(true_names(row)["name"])
    revealing.write_down(desk, row.id, [NAME], "guest.name_revealed")
    return name, Changes.of("audit")


def true_names(row: Any) -> dict[str, Any]:
    """The columns that the alias hides. Raises `Refused("alias_none")`."""
    if row.true_names is None:
        raise Refused("alias_none")
    body: Any = vault().unseal(row.true_names, about=row.id)
    return {name: body[name] for name in NAME_COLUMNS if name in body}


def _write(desk: Desk, row: Any, names: dict[str, Any], sealed: bytes | None) -> None:
    details = replace(profiles.details_of(row), **names)
    Guest.update(
        **profiles.columns(details), true_names=sealed, updated_at=desk.now, version=Guest.version + 1
    ).where(Guest.id == row.id).execute()
    profiles.index(desk, row.id, details)


def _done(answer: dict[str, Any]) -> tuple[str, Changes]:
    return answer["guest_id"], Changes.of("guest", "stay", "request", ids=(answer["guest_id"],))
