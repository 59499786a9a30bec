"""What an erasure takes along that names the guest from another page, or hangs on their preferences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.desk import Desk
from app.models.around import GuestPerson, PreferenceAnswer, PreferenceHonoured
from app.models.guest import Preference
from app.services import profiles


def forget(desk: Desk, keys: Sequence[str]) -> None:
    """Answers and ticks of the guest's preferences, and the guest among the people of others."""
    own = list(keys)
    liked: Any = Preference.select(Preference.id).where(
        Preference.place == desk.place.id, Preference.guest.in_(own)
    )
    for table in (PreferenceAnswer, PreferenceHonoured):
        table.delete().where(table.place == desk.place.id, table.preference.in_(liked)).execute()
    names_them: Any = GuestPerson.select(GuestPerson.id, GuestPerson.guest).where(
        GuestPerson.place == desk.place.id, GuestPerson.other.in_(own)
    )
    rows = dict(names_them.tuples())
    GuestPerson.delete().where(GuestPerson.id.in_(list(rows))).execute()
    for guest_id in sorted(set(rows.values()) - set(own)):
        # Nobody is found by the name of who is gone.
        profiles.index_again(desk, guest_id)
