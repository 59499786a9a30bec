"""A guest's row itself: made, read, found again after a merge. The verbs of the desk are in `guests`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.text import index_words, match_key, person_words
from app.errors import NotFound, Refused
from app.models import search, statements
from app.models.among import among_those, told
from app.models.around import GuestPerson
from app.models.employee import Employee
from app.models.guest import Guest, GuestRedirect, GuestText
from app.models.importing import UNFINISHED, ImportRun
from app.models.statements import Prepared, Slot

_DETAILS = (
    "name", "preferred_name", "native_name", "given_name", "family_name", "middle_name", "family_prefix",
    "second_family_name", "generation", "name_locale", "said_as", "title", "greetings", "gender",
    "languages", "birth_month", "birth_day", "birth_year", "wedding_on", "phone", "email", "company",
    "mobile", "nationality", "street", "city", "region", "postal_code", "country", "is_vip", "is_discreet",
)  # fmt: skip
# Every letter in the search box asks these.
_LEADING = Prepared(
    lambda: GuestRedirect.select(GuestRedirect.id, GuestRedirect.into).where(
        GuestRedirect.place == Slot("place"), among_those(GuestRedirect.id, "keys")
    )
)
_LED_TO = Prepared(
    lambda: GuestRedirect.select(GuestRedirect.id, GuestRedirect.into).where(
        GuestRedirect.place == Slot("place"), among_those(GuestRedirect.into, "keys")
    )
)
_STAFF = Prepared(
    lambda: Employee.select(Employee.id, Employee.name).where(Employee.place == Slot("place")).limit(10_000)
)


def insert(desk: Desk, details: GuestDetails, **more: Any) -> str:
    """Make a profile inside the caller's transaction and return its key. `more` are columns beside the
    details."""
    guest_id = new_id()
    row = {
        "id": guest_id, "place": desk.place.id, "created_at": desk.now, "created_by": desk.actor.id,
        "updated_at": desk.now, **columns(details), **more,
    }  # fmt: skip
    statements.insert(Guest, [row])
    search.index_new(desk.place.id, [(guest_id, found_by(details))])
    return guest_id


def index(desk: Desk, guest_id: str, details: GuestDetails) -> None:
    """Let the guest be found by what stands in the details, and on profiles merged into this one; and by who
    is around them."""
    search.index(desk.place.id, guest_id, _found_by_all(desk, guest_id, details))


def index_again(desk: Desk, guest_id: str) -> None:
    """Let the guest be found by who is around them now."""
    index(desk, guest_id, details_of(row_of(desk, guest_id)))


def index_if_other(desk: Desk, guest_id: str) -> None:
    """As `index_again`, but only where the words are others than those the guest is found by."""
    now = _found_by_all(desk, guest_id, details_of(row_of(desk, guest_id)))
    row: Any = GuestText.get_or_none(GuestText.guest_id == guest_id)
    if row is None or set(row.folded.split()) != set(now.split()):
        search.index(desk.place.id, guest_id, now)


def _found_by_all(desk: Desk, guest_id: str, details: GuestDetails) -> str:
    own = keys(desk, guest_id)
    merged: Any = Guest.select().where(Guest.place == desk.place.id, Guest.id.in_(own[1:]))
    names = [name for each in companion_names(desk, own).values() for name in each]
    folded = [found_by(details), *(found_by(details_of(row)) for row in merged), index_words(*names)]
    return " ".join(dict.fromkeys(" ".join(folded).split()))


def companion_names(desk: Desk, guest_ids: Sequence[str]) -> dict[str, list[str]]:
    """Names of the people and animals around each of these keys; of guests, what they are called now."""
    query: Any = (
        GuestPerson.select(GuestPerson.guest, fn.COALESCE(Guest.name, GuestPerson.name))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == GuestPerson.other))
        .where(GuestPerson.place == desk.place.id, GuestPerson.guest.in_(list(guest_ids)),
               GuestPerson.is_active)
        .order_by(GuestPerson.id)
    )  # fmt: skip
    found: dict[str, list[str]] = {}
    for guest, name in query.limit(10_000).tuples():
        found.setdefault(guest, []).append(name)
    return found


def found_by(details: GuestDetails) -> str:
    """The folded words a guest with these details is found by."""
    texts = (
        details.name, details.preferred_name, details.native_name, details.given_name, details.family_name,
        details.middle_name, details.second_family_name, details.company, details.email,
    )  # fmt: skip
    return person_words(texts, (details.phone, details.mobile))


def columns(details: GuestDetails) -> dict[str, Any]:
    """The details as columns of the guest's row."""
    found = {name: getattr(details, name) for name in _DETAILS}
    return {
        **found, "languages": list(details.languages), "sort_name": details.sort_name,
        "match_key": match_key(details.name),
    }  # fmt: skip


def details_of(row: Any) -> GuestDetails:
    """The details that stand in a row."""
    found = {name: getattr(row, name) for name in _DETAILS}
    return GuestDetails(**{**found, "languages": tuple(row.languages)})


def row_of(desk: Desk, guest_id: str) -> Any:
    """The row of the profile that this key leads to. Raises `NotFound` and `Refused("guest_erased")`."""
    row = any_row_of(desk, guest_id)
    if row.erased_at is not None:
        raise Refused("guest_erased", id=row.id)
    return row


def any_row_of(desk: Desk, guest_id: str) -> Any:
    """The same, also when the person was erased. Raises `NotFound`."""
    row = Guest.get_or_none(Guest.place == desk.place.id, Guest.id == resolved(desk, guest_id))
    if row is None:
        raise NotFound("not_found", kind="guest", id=guest_id)
    return row


def external_ids(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """The keys another system gave to those of these guests who came from one."""
    query: Any = Guest.select(Guest.id, Guest.external_id).where(
        Guest.place == desk.place.id, Guest.id.in_(list(guest_ids)), Guest.external_id.is_null(False)
    )
    return dict(query.tuples())


def resolved(desk: Desk, guest_id: str) -> str:
    """The key itself, or where a merge led it."""
    return leading(desk, [guest_id])[guest_id]


def leading(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """Where each key leads: itself, or the profile it was merged into."""
    merged: dict[str, str] = dict(_LEADING.rows(place=desk.place.id, keys=told(guest_ids)))
    return {guest_id: merged.get(guest_id, guest_id) for guest_id in guest_ids}


def led_to(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """Every key whose rows belong to these profiles, and the profile of each: many at once."""
    led: list[Any] = _LED_TO.rows(place=desk.place.id, keys=told(guest_ids))
    return {key: key for key in guest_ids} | dict(led)


def keys(desk: Desk, guest_id: str) -> tuple[str, ...]:
    """Every key whose rows belong to this profile: its own and those merged into it."""
    own = resolved(desk, guest_id)
    return (own, *(key for key, _ in _LED_TO.rows(place=desk.place.id, keys=told([own]))))


def belonging(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """Every key whose rows belong to one of these profiles, and the profile it leads to: two queries."""
    heirs = set(leading(desk, guest_ids).values())
    query: Any = GuestRedirect.select(GuestRedirect.id, GuestRedirect.into).where(
        GuestRedirect.place == desk.place.id, GuestRedirect.into.in_(list(heirs))
    )
    return {heir: heir for heir in heirs} | dict(query.tuples())


def merged_away(desk: Desk) -> Any:
    """A subquery of the keys that are no profiles: merged into another, or of an import that is not done."""
    merged: Any = GuestRedirect.select(GuestRedirect.id).where(GuestRedirect.place == desk.place.id)
    unfinished = ImportRun.select(ImportRun.id).where(
        ImportRun.place == desk.place.id, ImportRun.state.in_(UNFINISHED)
    )
    coming: Any = Guest.select(Guest.id).where(Guest.import_id.in_(unfinished))
    return merged.union_all(coming)


def staff(desk: Desk) -> dict[str, str]:
    """First names of everybody who works or worked here, by key."""
    return {key: name.split(" ")[0] for key, name in _STAFF.rows(place=desk.place.id)}
