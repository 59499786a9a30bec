"""The settings of a place, each declared once: key, default, limits, and the code of its label."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import BadInput


@dataclass(frozen=True, slots=True)
class Declared:
    """A number that the place may choose between `least` and `most`. `label` is a code the window words."""

    key: str
    default: int
    label: str
    least: int
    most: int


IDLE_LOCK = Declared("idle_lock_minutes", 3, "setting_idle_lock", least=1, most=60)
# A question, and likewise a yes, stands for a day: the next shift of the same people can still answer it.
APPROVAL_HOURS = Declared("approval_hours", 24, "setting_approval_hours", least=1, most=168)
# After so long without an answer the next one up is asked too.
NEXT_APPROVER = Declared("next_approver_minutes", 30, "setting_next_approver", least=1, most=720)

# How long the house keeps what: 0 is "never by itself". `app.domain.retention` says what each is for.
KEEP_GUESTS = Declared("keep_guests_years", 0, "setting_keep_guests", least=0, most=30)
KEEP_FACTS = Declared("keep_facts_months", 24, "setting_keep_facts", least=0, most=120)
KEEP_PHOTOS = Declared("keep_photos_months", 0, "setting_keep_photos", least=0, most=240)
KEEP_FINDS = Declared("keep_finds_months", 0, "setting_keep_finds", least=0, most=240)
KEEP_REVEALS = Declared("keep_reveals_months", 36, "setting_keep_reveals", least=0, most=240)
KEEP_IMPORTS = Declared("keep_imports_months", 12, "setting_keep_imports", least=0, most=240)
KEEP_DRAFTS = Declared("keep_drafts_days", 30, "setting_keep_drafts", least=1, most=365)

ALL: dict[str, Declared] = {
    declared.key: declared
    for declared in (
        IDLE_LOCK, APPROVAL_HOURS, NEXT_APPROVER,
        KEEP_GUESTS, KEEP_FACTS, KEEP_PHOTOS, KEEP_FINDS, KEEP_REVEALS, KEEP_IMPORTS,
        KEEP_DRAFTS,
    )
}  # fmt: skip


def checked(key: str, value: int) -> int:
    """`value` when the setting takes it. Raises `BadInput("setting")` for an unknown key or a wrong value."""
    declared = ALL.get(key)
    if declared is None:
        raise BadInput("setting", field=key, value=value)
    if not declared.least <= value <= declared.most:
        raise BadInput("setting", field=key, value=value, least=declared.least, most=declared.most)
    return value
