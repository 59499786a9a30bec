"""Incognito: the alias takes the name's place everywhere, the true name is sealed until it is revealed.

Lists, search, notes for departments and cards read the profile's name; so nothing that shows it can forget
to hide it. Where one looks for the true name, nobody is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from peewee import JOIN, fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.privacy import StillNamed
from app.domain.roles import May
from app.domain.text import composed, split_name, words
from app.errors import BadInput, Refused
from app.models.around import GuestPerson
from app.models.card_batch import CardBatchItem
from app.models.connection import writes
from app.models.guest import Guest
from app.models.stay import Stay, StayGuest
from app.models.vault import vault
from app.services import audit, commands, profiles
from app.services.facts import revealing

NAME = "name"  # the kind under which a look at the true name stands in the log
# Every column of a profile that tells who somebody is by name; an e-mail address mostly does.
NAME_COLUMNS = (
    "name", "given_name", "middle_name", "family_prefix", "family_name", "second_family_name", "generation",
    "name_locale", "native_name", "preferred_name", "said_as", "title", "greetings", "email",
)  # fmt: skip
_SHORTEST_FAMILY, _ENDING = 4, 3  # letters: Żółkiewska and Żółkiewski are one family
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
        # Rows that hang on a profile merged into this one show the name that stands there.
        for each in (row, *_merged(desk, row.id)):
            _hide(desk, each, alias)
        _told_elsewhere(desk, profiles.keys(desk, row.id), alias)
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
        true_names(row)
        for each in (*_merged(desk, row.id), row):
            if each.true_names is not None:
                names = true_names(each)
                # An address that was told meanwhile is newer than the sealed one.
                _write(desk, each, {**names, "email": each.email or names.get("email", "")}, None)
        keys = profiles.keys(desk, row.id)
        _told_elsewhere(desk, keys, str(Guest.get_by_id(row.id).name))
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


def true_name_of(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """The true names of those of these guests who go by another. Not for any screen: see `reveal_name`."""
    query: Any = Guest.select(Guest.id, Guest.true_names).where(
        Guest.place == desk.place.id, Guest.id.in_(list(guest_ids)), Guest.true_names.is_null(False)
    )
    return {row.id: str(true_names(row)["name"]) for row in query}


def still_named(desk: Desk, row: Any) -> tuple[StillNamed, ...]:
    """Who shares the room of a guest incognito, now or soon, and tells the true family name by their own."""
    family = words(str(true_names(row).get("family_name", "")))[-1:] if row.true_names is not None else ()
    if not family or len(family[0]) < _SHORTEST_FAMILY:
        return ()
    keys = profiles.keys(desk, row.id)
    mine: Any = StayGuest.select(StayGuest.stay).where(StayGuest.guest.in_(keys))
    query: Any = (
        StayGuest.select(StayGuest.stay, StayGuest.guest, fn.COALESCE(Guest.name, StayGuest.name))
        .join(Stay, on=(Stay.id == StayGuest.stay))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(StayGuest.place == desk.place.id, StayGuest.stay.in_(mine),
               Stay.status.in_(("in_house", "expected")))
        .order_by(StayGuest.id)
    )  # fmt: skip
    stem = family[0][: max(_SHORTEST_FAMILY, len(family[0]) - _ENDING)]
    found = {
        (guest, name): StillNamed(stay_id=stay, guest_id=guest, name=name)
        for stay, guest, name in query.tuples()
        if guest not in keys and any(word.startswith(stem) for word in words(name))
    }
    return tuple(found.values())


def _merged(desk: Desk, guest_id: str) -> list[Any]:
    """The profiles that were merged into this one."""
    return list(Guest.select().where(Guest.id.in_(profiles.keys(desk, guest_id)[1:])))


def _hide(desk: Desk, row: Any, alias: str) -> None:
    if row.true_names is not None:
        return
    true = {name: getattr(row, name) for name in NAME_COLUMNS}
    pad = " " * (-len(repr(true).encode()) % _BLOCK)
    given, family = split_name(alias)
    hidden = {name: {} if name in ("said_as", "greetings") else "" for name in NAME_COLUMNS}
    sealed = vault().seal({**true, "pad": pad}, about=row.id)
    _write(desk, row, {**hidden, "name": alias, "given_name": given, "family_name": family}, sealed)


def _told_elsewhere(desk: Desk, keys: Sequence[str], name: str) -> None:
    """Where the name stands by itself: in a batch of cards, and in what those around are found by."""
    CardBatchItem.update(name=name).where(
        CardBatchItem.place == desk.place.id, CardBatchItem.guest.in_(list(keys))
    ).execute()
    theirs: Any = GuestPerson.select(GuestPerson.guest).where(
        GuestPerson.place == desk.place.id, GuestPerson.other.in_(list(keys))
    )
    for guest_id in sorted({profiles.resolved(desk, key) for (key,) in theirs.tuples()} - set(keys)):
        profiles.index_again(desk, guest_id)


def _write(desk: Desk, row: Any, names: dict[str, Any], sealed: bytes | None) -> None:
    details = replace(profiles.details_of(row), **names)
    Guest.update(
        **profiles.columns(details), true_names=sealed, updated_at=desk.now, version=Guest.version + 1
    ).where(Guest.id == row.id).execute()
    if profiles.resolved(desk, row.id) == row.id:
        profiles.index(desk, row.id, details)


def _done(answer: dict[str, Any]) -> tuple[str, Changes]:
    return answer["guest_id"], Changes.of("guest", "stay", "request", ids=(answer["guest_id"],))
