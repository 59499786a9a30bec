"""Limits on what may be given: rules, changes of rules, and how they stand for a gesture."""

from app.services.limits.changing import choose_preset, set_limit
from app.services.limits.reading import (
    authority,
    budget_of,
    deciders,
    in_force,
    limits_of,
    presets,
    rules,
    who_decides,
    with_merged,
)

__all__ = [
    "authority",
    "budget_of",
    "choose_preset",
    "deciders",
    "in_force",
    "limits_of",
    "presets",
    "rules",
    "set_limit",
    "who_decides",
    "with_merged",
]
