"""PINs: what may be one, and how long a workstation waits after wrong ones."""

from __future__ import annotations

import re

from app.errors import BadInput

LENGTH = 6
DEMO_PIN = "135790"

# The first wrong tries are slips of the finger: no pause. Then the pause doubles, up to a quarter of an hour.
FREE_TRIES = 2
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 900
# Wrong tries at one person are also counted wherever they happen: else every new name of a workstation would
# begin again. This pause starts late, so that nobody shuts a colleague out with a handful of tries.
FREE_TRIES_ANYWHERE = 9
FIRST_WAIT_ANYWHERE_S = 60

_SIX_DIGITS = re.compile(r"[0-9]{6}")
# What people choose first (published lists of leaked PINs), beside runs and repetitions.
_POPULAR = frozenset("123321 112233 159753 147258 147852 123654 456789 789456".split())


def check_pin(pin: str, *, demo: bool) -> str:
    """`pin` when a place may keep it. Raises `BadInput` "pin_digits" or "pin_weak" (field "pin")."""
    if not _SIX_DIGITS.fullmatch(pin):
        raise BadInput("pin_digits", field="pin")
    if is_weak(pin) or (pin == DEMO_PIN and not demo):
        raise BadInput("pin_weak", field="pin")
    return pin


def is_weak(pin: str) -> bool:
    """Whether six digits would be among the first guesses: one digit, a run, a short repetition, a date."""
    return (
        len(set(pin)) <= 2
        or pin in "01234567890123456789"
        or pin in "98765432109876543210"
        or pin == pin[:3] * 2
        or pin == pin[:2] * 3
        or pin in _POPULAR
        or _is_date(pin)
    )


def wait_after(wrong_in_a_row: int) -> int:
    """Seconds a workstation waits after so many wrong PINs in a row: 0, 0, 5, 10, 20 ... 900."""
    if wrong_in_a_row <= FREE_TRIES:
        return 0
    return _doubled(FIRST_WAIT_S, wrong_in_a_row - FREE_TRIES - 1)


def wait_anywhere_after(wrong_in_a_row: int) -> int:
    """Seconds a person cannot be tried at any workstation: 0 nine times, then 60, 120 ... 900."""
    if wrong_in_a_row <= FREE_TRIES_ANYWHERE:
        return 0
    return _doubled(FIRST_WAIT_ANYWHERE_S, wrong_in_a_row - FREE_TRIES_ANYWHERE - 1)


def _doubled(first: int, times: int) -> int:
    return int(min(first * 2 ** min(times, 20), LONGEST_WAIT_S))


def _is_date(pin: str) -> bool:
    """Day, month and year in either order, two digits each: a birthday is no secret."""
    first, middle, last = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return 1 <= middle <= 12 and (1 <= first <= 31 or 1 <= last <= 31)
