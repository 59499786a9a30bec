"""Sentences about gestures, limits and approvals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

ERRORS: dict[str, Callable[[], str]] = {
    "above_limit": lambda: QCoreApplication.translate(
        "Errors", "This is above the limit. Nothing was given; ask for approval, or choose something smaller."
    ),
    "price_changed": lambda: QCoreApplication.translate(
        "Errors",
        "The price changed while this page was open. Nothing was given; look at the new price first.",
    ),
    "guard_blocks": lambda: QCoreApplication.translate(
        "Errors", "This must not reach everyone in the room. Nothing was given; choose something else."
    ),
    "ask_first": lambda: QCoreApplication.translate(
        "Errors", "Nobody has asked {person} about allergies. Nothing was given; ask first."
    ),
    "unknown_content": lambda: QCoreApplication.translate(
        "Errors",
        "Nobody has said what is in this, and {person} may not be able to have it. Nothing was given; "
        "ask whoever makes it, or choose something else.",
    ),
    "item_not_found": lambda: QCoreApplication.translate(
        "Errors", "This is not in the catalogue any more. Choose something else."
    ),
    "what": lambda: QCoreApplication.translate("Errors", "Say in a few words what is given."),
    "reason_missing": lambda: QCoreApplication.translate(
        "Errors", "Add a few words why. Whoever reads it later should understand."
    ),
    "stock": lambda: QCoreApplication.translate("Errors", "Write how many there are, or leave it empty."),
    "approval_missing": lambda: QCoreApplication.translate(
        "Errors", "{number} is not approved any more. Nothing was given; ask again."
    ),
    "approval_expired": lambda: QCoreApplication.translate(
        "Errors", "The time for this has run out. Nothing was given; ask again."
    ),
    "approval_differs": lambda: QCoreApplication.translate(
        "Errors", "This is not what was approved. Nothing was given; ask again."
    ),
    "approval_bound": lambda: QCoreApplication.translate(
        "Errors", "An approval holds for one guest. Take it back first, then move {number}."
    ),
    "gesture_moved_on": lambda: QCoreApplication.translate(
        "Errors", "A colleague has dealt with {number} meanwhile. Look at how it stands now."
    ),
    "gesture_not_found": lambda: QCoreApplication.translate(
        "Errors", "There is no such gesture. Go back and look again."
    ),
    "not_yours": lambda: QCoreApplication.translate(
        "Errors", "{number} is a colleague’s. They, or somebody who approves, can change it."
    ),
    "needs_approver": lambda: QCoreApplication.translate(
        "Errors", "The money of {number} comes back only through somebody who approves. Ask them."
    ),
    "own_request": lambda: QCoreApplication.translate(
        "Errors", "Nobody decides their own request. Somebody else has to look at it."
    ),
    "above_your_limit": lambda: QCoreApplication.translate(
        "Errors", "This is above what you may decide. It waits for the next level up."
    ),
    "above_everyone": lambda: QCoreApplication.translate(
        "Errors", "Nobody here may decide this much. Nothing was given; choose something smaller."
    ),
    "clock_wrong": lambda: QCoreApplication.translate(
        "Errors",
        "This computer’s clock is more than a day behind the last entry. Set it right; if it is right already, "
        "let a manager give something first.",
    ),
    "matter_closed": lambda: QCoreApplication.translate(
        "Errors", "This matter was decided meanwhile. Nothing was changed; look at the answer."
    ),
    "approval_not_found": lambda: QCoreApplication.translate(
        "Errors", "There is no such question. Go back and look again."
    ),
    "asker_left": lambda: QCoreApplication.translate(
        "Errors", "{name} may not give any more. Decline this, and let a colleague ask."
    ),
    "preset": lambda: QCoreApplication.translate("Errors", "There is no such set of limits."),
    "limit_subject": lambda: QCoreApplication.translate(
        "Errors", "This limit cannot be counted that way. Choose another person or period."
    ),
    "day_not_over": lambda: QCoreApplication.translate("Errors", "This day is not over. Close it tomorrow."),
    "day_closed": lambda: QCoreApplication.translate("Errors", "This day is closed already."),
    "review_first": lambda: QCoreApplication.translate(
        "Errors",
        "The month ends with {count} emergency gestures that nobody has reviewed. Review them first.",
    ),
    "no_place": lambda: QCoreApplication.translate(
        "Errors", "There is no place in {folder} yet. Open Courtesy to set one up, or make a demo."
    ),
    "no_person": lambda: QCoreApplication.translate(
        "Errors", "Say who you are: add --as and your sign-in code."
    ),
    "no_pin": lambda: QCoreApplication.translate("Errors", "Your PIN is needed: put it into COURTESY_PIN."),
    "bad_line": lambda: QCoreApplication.translate(
        "Errors", "This line is not a command. It needs an id and one of the known verbs."
    ),
    "guest_not_found": lambda: QCoreApplication.translate("Errors", "No guest is found by “{text}”."),
    "guest_not_unique": lambda: QCoreApplication.translate(
        "Errors", "Several guests are found by “{text}”. Use the guest’s key."
    ),
}
