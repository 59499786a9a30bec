"""Making two profiles one, and two again.

No row that hangs on a guest is touched: a redirect row leads the merged key to the other profile, and every
question asks for all keys. What a merge does change (the shown values of the profile that stays, its search
words, preferences that stand twice) is written into the redirect row with what stood there before.

Separating puts all that back. What was written down after the merge was written for the profile that stayed,
and stays with it; a value that somebody changed since is kept as they left it.
"""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.merging import BOTH, FIELDS, FLAGS, MergeOrder, MergeReceipt
from app.domain.roles import May
from app.domain.text import match_key
from app.errors import NotFound, OutOfDate, Refused
from app.models import search, statements
from app.models.base import moment_text
from app.models.connection import writes
from app.models.guest import Guest, GuestRedirect, GuestText, Preference
from app.services import audit, commands, preferences, profiles
from app.services.duplicates.comparing import repeats

_CHANGED = ("guest", "duplicate", "stay", "preference", "fact")


@writes
def merge(desk: Desk, *, command_id: str, order: MergeOrder) -> tuple[MergeReceipt, Changes]:
    """Make `order.away` part of `order.keep`. `unmerge` takes it back, even a year later.

    Raises `Refused("merge_one")`, and `OutOfDate` when either was changed since it was looked at.
    """
    desk.must(May.EDIT_GUESTS)
    answer = commands.once(
        desk, command_id, "duplicates.merge", _request(order), lambda: _merged(desk, order)
    )
    receipt = MergeReceipt(**answer)
    return receipt, Changes.of(*_CHANGED, ids=(receipt.keep, receipt.away))


@writes
def unmerge(desk: Desk, *, command_id: str, guest_id: str) -> tuple[MergeReceipt, Changes]:
    """Make the merged profile `guest_id` one of its own again. Raises `NotFound` when it is none."""
    desk.must(May.EDIT_GUESTS)
    request = {"id": guest_id}
    answer = commands.once(
        desk, command_id, "duplicates.unmerge", request, lambda: _separated(desk, guest_id)
    )
    receipt = MergeReceipt(**answer)
    return receipt, Changes.of(*_CHANGED, ids=(receipt.keep, receipt.away))


@writes
def merge_again(desk: Desk, *, command_id: str, receipt: MergeReceipt) -> tuple[MergeReceipt, Changes]:
    """Undo `unmerge`: make them one as they were, with the same choices. Raises what `merge` raises."""
    versions = [profiles.row_of(desk, key).version for key in (receipt.keep, receipt.away)]
    chosen = {name: frozenset(keys) for name, keys in receipt.chosen.items()}
    order = MergeOrder(
        keep=receipt.keep, away=receipt.away, keep_version=versions[0], away_version=versions[1],
        take=chosen.get("take", frozenset()), both=chosen.get("both", frozenset()),
        without_likes=chosen.get("without", frozenset()),
    )  # fmt: skip
    return merge(desk, command_id=command_id, order=order)


# ---------------------------------------------------------------- together


def _merged(desk: Desk, order: MergeOrder) -> dict[str, Any]:
    keep = _locked(desk, order.keep, order.keep_version)
    away = _locked(desk, order.away, order.away_version)
    if keep.id == away.id:
        raise Refused("merge_one")
    changed: dict[str, Any] = {
        "onto": keep.id, "both": sorted(order.both & BOTH), "brought": _brought(desk, away.id, keep.id),
        "retired": _retired(desk, order, keep.id, away.id), "folded": _folded(keep.id, away.id),
        "take": sorted(order.take), "without": sorted(order.without_likes),
        "row": _shown(desk, order, keep, away),
    }  # fmt: skip
    GuestRedirect.create(
        id=away.id, place_id=desk.place.id, into_id=keep.id, merged_by_id=desk.actor.id, merged_at=desk.now,
        changed=changed,
    )  # fmt: skip
    audit.record(desk, "guest.merged", "guest", keep.id, words={"merged": away.name, "id": away.id})
    return {"keep": keep.id, "away": away.id, "keep_name": keep.name, "away_name": away.name}


def _locked(desk: Desk, guest_id: str, version: int) -> Any:
    """The row of a profile of its own, as it was looked at."""
    row: Any = statements.find(Guest, lock=True, place=desk.place.id, id=guest_id)
    if row is None:
        raise NotFound("not_found", kind="guest", id=guest_id)
    if row.version != version or profiles.resolved(desk, guest_id) != guest_id:
        raise OutOfDate("out_of_date", kind="guest", id=guest_id)
    return row


def _brought(desk: Desk, away: str, keep: str) -> list[str]:
    """Profiles merged into `away` before lead to `keep` from now on: every key leads there in one step."""
    found = list(profiles.keys(desk, away)[1:])
    _lead(desk, found, keep)
    return found


def _lead(desk: Desk, keys: list[str], to: str) -> None:
    if keys:
        GuestRedirect.update(into=to).where(
            GuestRedirect.place == desk.place.id, GuestRedirect.id.in_(keys)
        ).execute()


def _retired(desk: Desk, order: MergeOrder, keep: str, away: str) -> list[str]:
    """Preferences that stand twice, and those of a profile whose likes hold no longer."""
    found = dict.fromkeys(
        row.id for key in sorted(order.without_likes) for row in preferences.of_guest(desk, guest_id=key)
    )
    if not order.without_likes:
        found.update(dict.fromkeys(repeats(desk, keep, away)))
    _switch(list(found), is_active=False)
    return list(found)


def _switch(preference_ids: list[str], *, is_active: bool) -> None:
    if preference_ids:
        Preference.update(is_active=is_active).where(Preference.id.in_(preference_ids)).execute()


def _folded(keep: str, away: str) -> list[str]:
    """The one profile is found by the words of both; before and after."""
    texts: Any = GuestText.select(GuestText.guest_id, GuestText.folded).where(
        GuestText.guest_id.in_([keep, away])
    )
    known = dict(texts.tuples())
    before = known.get(keep, "")
    after = " ".join(dict.fromkeys(f"{before} {known.get(away, '')}".split()))
    GuestText.update(folded=after).where(GuestText.guest_id == keep).execute()
    return [before, after]


def _shown(desk: Desk, order: MergeOrder, keep: Any, away: Any) -> dict[str, list[Any]]:
    """Put the chosen values on the profile that stays; by column, as stored, before and after."""
    before, other = statements.as_stored(Guest, keep.__data__), statements.as_stored(Guest, away.__data__)
    taken = [column for key in order.take if key in FIELDS for column in FIELDS[key] if column in before]
    after = {column: other[column] for column in taken}
    after.update({flag: True for flag in FLAGS if other[flag] and not before[flag]})
    after.update(_said(keep, away, takes_name="name" in order.take))
    changed = {column: [before[column], value] for column, value in after.items() if before[column] != value}
    if changed:
        stamp = {"version": keep.version + 1, "updated_at": moment_text(desk.now)}
        changed.update({column: [before[column], value] for column, value in stamp.items()})
        _write(keep.id, {column: pair[1] for column, pair in changed.items()})
    return changed


def _said(keep: Any, away: Any, *, takes_name: bool) -> dict[str, Any]:
    """How the name that stays is said: another name's sound is not its own, the same name's helps in the
    languages it lacks."""
    named, other = (away, keep) if takes_name else (keep, away)
    is_same = match_key(named.name) == match_key(other.name)
    said = {**(other.said_as if is_same else {}), **named.said_as}
    return {} if said == keep.said_as else {"said_as": Guest.said_as.db_value(said)}


def _write(guest_id: str, columns: dict[str, Any]) -> None:
    """Columns as they are stored."""
    fields = {name: field for name, field in Guest._meta.columns.items() if name in columns}
    Guest.update({field: field.python_value(columns[name]) for name, field in fields.items()}).where(
        Guest.id == guest_id
    ).execute()


# ---------------------------------------------------------------- apart


def _separated(desk: Desk, guest_id: str) -> dict[str, Any]:
    redirect: Any = statements.find(GuestRedirect, lock=True, place=desk.place.id, id=guest_id)
    if redirect is None:
        raise NotFound("not_merged", id=guest_id)
    away: Any = Guest.get_by_id(guest_id)
    changed, keep_id = redirect.changed, redirect.changed.get("onto") or redirect.into_id
    _restore_row(desk, keep_id, changed.get("row", {}))
    _switch(changed.get("retired", []), is_active=True)
    still = set(profiles.keys(desk, redirect.into_id))
    _lead(desk, [key for key in changed.get("brought", []) if key in still], guest_id)
    GuestRedirect.delete().where(GuestRedirect.id == guest_id).execute()
    for key in dict.fromkeys((keep_id, redirect.into_id)):
        _restore_words(desk, key, changed.get("folded", ["", ""]) if key == keep_id else ["", ""])
    for key in dict.fromkeys((keep_id, redirect.into_id, guest_id)):  # who came around one of them meanwhile
        profiles.index_if_other(desk, profiles.resolved(desk, key))
    heir: Any = Guest.get_by_id(redirect.into_id)
    audit.record(desk, "guest.unmerged", "guest", heir.id, words={"separated": away.name, "id": away.id})
    return {
        "keep": heir.id, "away": away.id, "keep_name": heir.name, "away_name": away.name,
        "chosen": {name: changed.get(name, []) for name in ("take", "both", "without")},
    }  # fmt: skip


def _restore_row(desk: Desk, guest_id: str, changed: dict[str, list[Any]]) -> None:
    """Each value that is still as the merge left it returns; what somebody changed since is kept."""
    if not changed:
        return
    now = statements.as_stored(Guest, Guest.get_by_id(guest_id).__data__)
    back = {column: before for column, (before, after) in changed.items() if now.get(column) == after}
    if "version" not in back:
        back.update(version=now["version"] + 1, updated_at=moment_text(desk.now))
    _write(guest_id, back)


def _restore_words(desk: Desk, guest_id: str, folded: list[str]) -> None:
    """The words it was found by before, unless they were written anew since."""
    before, after = folded
    row: Any = GuestText.get_or_none(GuestText.guest_id == guest_id)
    if row is not None and after and row.folded == after:
        search.index(desk.place.id, guest_id, before)
        return
    profiles.index(desk, guest_id, profiles.details_of(Guest.get_by_id(guest_id)))


def _request(order: MergeOrder) -> dict[str, Any]:
    return {
        "keep": order.keep, "away": order.away, "versions": [order.keep_version, order.away_version],
        "take": sorted(order.take), "both": sorted(order.both), "without": sorted(order.without_likes),
    }  # fmt: skip
