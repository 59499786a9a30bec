"""Who may do what: the one permission table. Services enforce it, pages ask it what to offer."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A person's place in the house."""

    FRONT_DESK = "front_desk"
    CONCIERGE = "concierge"
    HOUSEKEEPING = "housekeeping"
    KITCHEN = "kitchen"
    MAINTENANCE = "maintenance"
    SECURITY = "security"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class May(StrEnum):
    """One thing a role can be trusted with."""

    SEE_GUESTS = "see_guests"
    EDIT_GUESTS = "edit_guests"
    SEE_PROTECTED = "see_protected"
    EDIT_STAYS = "edit_stays"
    GIVE = "give"
    APPROVE = "approve"
    ACT_IN_EMERGENCY = "act_in_emergency"
    SEE_ALL_GESTURES = "see_all_gestures"
    LOG_REQUESTS = "log_requests"
    LOG_FINDS = "log_finds"
    RELEASE_FINDS = "release_finds"
    PRINT_CARDS = "print_cards"
    EDIT_EMPLOYEES = "edit_employees"
    EDIT_LIMITS = "edit_limits"
    EDIT_CATALOGUE = "edit_catalogue"
    EDIT_PLACE = "edit_place"
    BACK_UP = "back_up"
    IMPORT = "import"
    SEE_AUDIT = "see_audit"
    ERASE_GUESTS = "erase_guests"


_DESK = frozenset(
    {
        May.SEE_GUESTS, May.EDIT_GUESTS, May.SEE_PROTECTED, May.EDIT_STAYS, May.GIVE,
        May.LOG_REQUESTS, May.LOG_FINDS, May.RELEASE_FINDS, May.PRINT_CARDS,
    }
)  # fmt: skip
_FLOOR = frozenset({May.SEE_GUESTS, May.GIVE, May.LOG_REQUESTS, May.LOG_FINDS})
_SUPERVISOR = _DESK | {May.APPROVE, May.ACT_IN_EMERGENCY, May.SEE_ALL_GESTURES, May.IMPORT}
_MANAGER = _SUPERVISOR | {
    May.EDIT_EMPLOYEES, May.EDIT_LIMITS, May.EDIT_CATALOGUE, May.EDIT_PLACE, May.BACK_UP, May.SEE_AUDIT,
    May.ERASE_GUESTS,
}  # fmt: skip

TABLE: dict[Role, frozenset[May]] = {
    Role.FRONT_DESK: _DESK,
    Role.CONCIERGE: _DESK,
    Role.HOUSEKEEPING: _FLOOR,
    # The kitchen cooks for the allergy: it must see it. Others on the floor get the sign only.
    Role.KITCHEN: _FLOOR | {May.SEE_PROTECTED},
    Role.MAINTENANCE: frozenset({May.SEE_GUESTS, May.LOG_REQUESTS, May.LOG_FINDS}),
    Role.SECURITY: frozenset({May.SEE_GUESTS, May.LOG_REQUESTS, May.LOG_FINDS, May.RELEASE_FINDS}),
    Role.SUPERVISOR: _SUPERVISOR,
    Role.MANAGER: _MANAGER,
    # Runs the machine, not the desk: no guests' protected facts, no money.
    Role.ADMINISTRATOR: frozenset(
        {May.EDIT_EMPLOYEES, May.EDIT_PLACE, May.BACK_UP, May.IMPORT, May.SEE_AUDIT}
    ),
}


def may(role: Role, permission: May) -> bool:
    """Whether `role` is trusted with `permission`."""
    return permission in TABLE[role]


def roles_with(permission: May) -> tuple[Role, ...]:
    """Every role trusted with `permission`, in the order of the table."""
    return tuple(role for role, granted in TABLE.items() if permission in granted)
