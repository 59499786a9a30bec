"""What time it is in this process: the computer's clock, or in a demo place the hour its story stands at.

A demo tells one morning. Opened at night, or a week after it was made, it would be an empty hotel; so time
in a demo begins at the story's moment, or at the last thing somebody did in it, and runs on from there.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_ahead: list[timedelta] = [timedelta(0)]


def now() -> datetime:
    """The aware UTC moment that windows and commands hand to services."""
    return real() + _ahead[0]


def real() -> datetime:
    """The computer's clock, in a demo too: pauses after wrong PINs pass while a demo is closed."""
    return datetime.now(UTC)


def begin_at(moment: datetime | None) -> None:
    """Let time run on from `moment`; None goes back to the computer's clock."""
    _ahead[0] = timedelta(0) if moment is None else moment - datetime.now(UTC)
