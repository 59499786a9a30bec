"""Who acts, where and when: the first argument of every service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.domain.roles import May, Role, may
from app.errors import NotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """The hotel or shop itself. Money is in minor units of `currency`, which has `exponent` decimals."""

    id: str
    name: str
    kind: str  # "hotel" or "shop"
    currency: str
    exponent: int
    time_zone: str
    day_ends: time
    languages: tuple[str, ...]
    is_demo: bool = False
    opens_at: datetime | None = None  # where a demo's story stands

    @property
    def zone(self) -> ZoneInfo:
        """The place's time zone."""
        return ZoneInfo(self.time_zone)

    def local(self, moment: datetime) -> datetime:
        """An aware moment on the place's own wall clock."""
        return moment.astimezone(self.zone)

    def business_date(self, moment: datetime) -> date:
        """The business day an aware moment belongs to: the day ends at `day_ends`, not at midnight.

        The cut is read off the wall clock, so that a summer-time change neither drops nor repeats a day.
        """
        return _business_date(self.time_zone, self.day_ends, moment)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployeeRow:
    """A member of staff."""

    id: str
    name: str
    code: str
    role: Role
    is_active: bool = True
    language: str = "en"
    has_pin: bool = True

    @property
    def short_name(self) -> str:
        """The first word of the name, as colleagues say it."""
        return self.name.split(" ")[0]

    @property
    def initials(self) -> str:
        """Up to two first letters, never upper-cased by code: they are taken as they were typed."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Who acts, for which place, at which workstation and when (`now` is an aware UTC moment)."""

    place: PlaceRow
    actor: EmployeeRow
    workstation: str
    now: datetime

    @property
    def business_date(self) -> date:
        """Today, as the place counts its days."""
        return self.place.business_date(self.now)

    def may(self, permission: May) -> bool:
        """Whether the acting person is trusted with `permission`."""
        return self.actor.is_active and may(self.actor.role, permission)

    def must(self, permission: May) -> None:
        """Raise `NotAllowed` unless the acting person is trusted with `permission`."""
        if not self.may(permission):
            raise NotAllowed("not_allowed", permission=permission.value, name=self.actor.name)


@lru_cache(maxsize=64)  # one action asks several times
def _business_date(time_zone: str, day_ends: time, moment: datetime) -> date:
    local = moment.astimezone(ZoneInfo(time_zone))
    early = local.time().replace(tzinfo=None) < day_ends
    return local.date() - timedelta(days=1) if early else local.date()
