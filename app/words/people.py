"""Words about people and the door: roles, PINs, setting up a place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.roles import Role

_ROLES: dict[Role, Callable[[], str]] = {
    Role.FRONT_DESK: lambda: QCoreApplication.translate("Roles", "Front desk"),
    Role.CONCIERGE: lambda: QCoreApplication.translate("Roles", "Concierge"),
    Role.HOUSEKEEPING: lambda: QCoreApplication.translate("Roles", "Housekeeping"),
    Role.KITCHEN: lambda: QCoreApplication.translate("Roles", "Kitchen"),
    Role.MAINTENANCE: lambda: QCoreApplication.translate("Roles", "Maintenance"),
    Role.SECURITY: lambda: QCoreApplication.translate("Roles", "Security"),
    Role.SUPERVISOR: lambda: QCoreApplication.translate("Roles", "Supervisor"),
    Role.MANAGER: lambda: QCoreApplication.translate("Roles", "Manager"),
    Role.ADMINISTRATOR: lambda: QCoreApplication.translate("Roles", "Administrator"),
}

# Each language is named in itself, so that nobody has to read another one to find theirs.
LANGUAGE_NAMES = {"en": "English", "pl": "Polski", "tr": "Türkçe", "be": "Беларуская"}

ERRORS: dict[str, Callable[[], str]] = {
    "not_signed_in": lambda: QCoreApplication.translate(
        "Errors", "Nobody is signed in at this desk. What you typed is kept; sign in and go on."
    ),
    "inactive": lambda: QCoreApplication.translate(
        "Errors", "{name} does not work here any more and cannot sign in. A manager can change that."
    ),
    "employee_not_found": lambda: QCoreApplication.translate(
        "Errors", "Nobody here has the sign-in code “{sign_in}”. Look at the list of people and try again."
    ),
    "pin_not_set": lambda: QCoreApplication.translate(
        "Errors", "{name} has no PIN yet. A manager can set one under Employees."
    ),
    "pin_wait": lambda: QCoreApplication.translate(
        "Errors", "Too many wrong digits at this desk. Try again in {seconds} s; other desks go on as usual."
    ),
    "pin_wrong": lambda: QCoreApplication.translate(
        "Errors", "These were not {name}’s digits. Nothing was done; try again."
    ),
    "pin_digits": lambda: QCoreApplication.translate("Errors", "A PIN has exactly six digits."),
    "pin_weak": lambda: QCoreApplication.translate(
        "Errors", "Too easy to guess: no date, no row of digits, nothing repeated. Choose another PIN."
    ),
    "pin_differs": lambda: QCoreApplication.translate(
        "Errors", "The two PINs differ. Type the second one again."
    ),
    "name_missing": lambda: QCoreApplication.translate("Errors", "Write a name."),
    "name_long": lambda: QCoreApplication.translate("Errors", "This name is too long; {most} letters fit."),
    "code_form": lambda: QCoreApplication.translate(
        "Errors", "A sign-in code is one short word of letters and digits, for example “maja”."
    ),
    "code_taken": lambda: QCoreApplication.translate(
        "Errors", "A colleague already has the code “{taken}”. Choose another one."
    ),
    "role_above": lambda: QCoreApplication.translate(
        "Errors", "Only someone who decides about money can change this person. Ask a manager."
    ),
    "own_role": lambda: QCoreApplication.translate(
        "Errors", "Nobody changes their own role. Ask another manager; everything else can be saved."
    ),
    "own_account": lambda: QCoreApplication.translate(
        "Errors", "You cannot close your own account. Ask another manager."
    ),
    "last_manager": lambda: QCoreApplication.translate(
        "Errors",
        "{name} is the last manager with a PIN. Nothing was changed; make somebody else a manager first.",
    ),
    "time_zone": lambda: QCoreApplication.translate("Errors", "Choose a time zone from the list."),
    "currency": lambda: QCoreApplication.translate(
        "Errors", "Write a currency as its three letters, for example PLN."
    ),
    "languages_missing": lambda: QCoreApplication.translate("Errors", "Choose at least one language."),
    "unopened": lambda: QCoreApplication.translate(
        "Errors", "Something unexpected stood in the way ({kind}). Nothing was changed; the log says where."
    ),
    "place_exists": lambda: QCoreApplication.translate(
        "Errors", "A place has been set up here already. Nothing was changed; open it and sign in."
    ),
    "no_recovery_code": lambda: QCoreApplication.translate(
        "Errors", "This place has no recovery code. A manager can set a new PIN under Employees."
    ),
    "recovery_wrong": lambda: QCoreApplication.translate(
        "Errors",
        "This is not the code that was printed at set-up. Nothing was changed; look at each letter again.",
    ),
    "not_a_manager": lambda: QCoreApplication.translate(
        "Errors", "The recovery code opens a manager’s account only. Choose a manager."
    ),
    "setting": lambda: QCoreApplication.translate("Errors", "Choose a number from {least} to {most}."),
}


_SETTINGS: dict[str, Callable[[], str]] = {
    "setting_idle_lock": lambda: QCoreApplication.translate("Settings", "Lock an idle desk after"),
    "setting_approval_hours": lambda: QCoreApplication.translate("Settings", "A question stands for"),
    "setting_next_approver": lambda: QCoreApplication.translate("Settings", "Ask the next one up after"),
    "setting_keep_guests": lambda: QCoreApplication.translate("Settings", "Erase guests without contact for"),
    "setting_keep_facts": lambda: QCoreApplication.translate("Settings", "Delete protected facts after"),
    "setting_keep_photos": lambda: QCoreApplication.translate("Settings", "Delete photos after"),
    "setting_keep_finds": lambda: QCoreApplication.translate(
        "Settings", "Take people out of closed finds after"
    ),
    "setting_keep_reveals": lambda: QCoreApplication.translate("Settings", "Delete the log of looks after"),
    "setting_keep_imports": lambda: QCoreApplication.translate(
        "Settings", "Keep the way back of imports for"
    ),
    "setting_keep_drafts": lambda: QCoreApplication.translate("Settings", "Delete drafts after"),
}


def setting_name(label: str) -> str:
    """A setting of the place, named for whoever chooses it."""
    return _SETTINGS[label]()


def role_name(role: Role) -> str:
    """A role as people say it."""
    return _ROLES[role]()


def role_says(role: Role) -> str:
    """What a role may do, in one sentence for whoever chooses it."""
    return _SAYS[role]()


_SAYS: dict[Role, Callable[[], str]] = {
    Role.FRONT_DESK: lambda: QCoreApplication.translate(
        "Roles", "Sees and edits guests and stays, gives within a limit, logs requests and finds."
    ),
    Role.CONCIERGE: lambda: QCoreApplication.translate(
        "Roles", "Sees and edits guests and stays, gives within a limit, logs requests and finds."
    ),
    Role.HOUSEKEEPING: lambda: QCoreApplication.translate(
        "Roles", "Sees guests without what is protected, gives within a limit, logs requests and finds."
    ),
    Role.KITCHEN: lambda: QCoreApplication.translate(
        "Roles", "Sees guests and their allergies, gives within a limit, logs requests and finds."
    ),
    Role.MAINTENANCE: lambda: QCoreApplication.translate(
        "Roles", "Sees guests without what is protected, logs requests and finds, gives nothing."
    ),
    Role.SECURITY: lambda: QCoreApplication.translate(
        "Roles", "Sees guests without what is protected, logs finds and hands them over, gives nothing."
    ),
    Role.SUPERVISOR: lambda: QCoreApplication.translate(
        "Roles", "Everything at the desk, decides what goes above a limit, may act in an emergency."
    ),
    Role.MANAGER: lambda: QCoreApplication.translate(
        "Roles", "Everything, and sets limits, the catalogue, the place and who works here."
    ),
    Role.ADMINISTRATOR: lambda: QCoreApplication.translate(
        "Roles", "Looks after people, the place and its copies; sees no protected facts and gives nothing."
    ),
}
