"""The story a demo place tells: its content as data, in one language, with days counted from today."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from app.errors import BadInput

KINDS = ("hotel", "shop")
LANGUAGES = ("en", "pl", "tr", "be")


@dataclass(frozen=True, slots=True)
class Story:
    """`resources/demo` read for one language; `today` is the business day on which day 0 falls."""

    content: Mapping[str, Any]
    language: str
    today: date
    zone: ZoneInfo

    def list(self, name: str) -> list[dict[str, Any]]:
        """The entries of one list; a place of another kind has none."""
        return list(self.content.get(name, ()))

    def text(self, value: Mapping[str, str] | str | None) -> str:
        """A text in the language of the place."""
        if value is None or isinstance(value, str):
            return value or ""
        return value[self.language]

    def day(self, offset: int) -> date:
        """The date so many days from today."""
        return self.today + timedelta(days=offset)

    def moment(self, offset: int | None, clock: str | None) -> datetime | None:
        """The moment of a wall clock on a day, in UTC; None where the story has no time."""
        if offset is None or clock is None:
            return None
        return self.at(offset, clock)

    def at(self, offset: int, clock: str) -> datetime:
        """The moment of a wall clock on a day, in UTC."""
        return datetime.combine(self.day(offset), time.fromisoformat(clock), self.zone).astimezone(UTC)

    @property
    def now(self) -> datetime:
        """The moment at which the story stands: nothing that was done is later."""
        return self.at(0, self.content["place"]["story_at"])


def read(kind: str, language: str, now: datetime) -> Story:
    """The story of a kind of place. Raises `BadInput` for a kind or language that there is none in."""
    if kind not in KINDS:
        raise BadInput("demo_kind", field="kind", kind=kind)
    if language not in LANGUAGES:
        raise BadInput("language", field="language", language=language)
    content = _content(kind)
    zone = ZoneInfo(content["place"]["time_zone"])
    return Story(content, language, _business_day(content["place"], now.astimezone(zone)), zone)


def falls_on(told: Mapping[str, Any], today: date) -> date:
    """The date of a birthday or wedding that comes round in so many days and then counts so many years."""
    next_one = today + timedelta(days=told["in_days"])
    years = told.get("turns", told.get("years")) or 0
    day = 28 if (next_one.month, next_one.day) == (2, 29) and years % 4 else next_one.day
    return next_one.replace(year=next_one.year - years, day=day)


def _business_day(place: Mapping[str, Any], local: datetime) -> date:
    early = local.time().replace(tzinfo=None) < time.fromisoformat(place["day_ends"])
    return local.date() - timedelta(days=1) if early else local.date()


@cache
def _content(kind: str) -> dict[str, Any]:
    text = (files("resources") / "demo" / f"{kind}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
