"""Words about stays, rooms and what a shop keeps for its guests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.purchases import PurchaseKind, PurchaseStatus
from app.domain.stays import RoomState, StayStatus

_ROOM_STATES: dict[RoomState, Callable[[], str]] = {
    RoomState.READY: lambda: QCoreApplication.translate("Stays", "Ready"),
    RoomState.BEING_CLEANED: lambda: QCoreApplication.translate("Stays", "Being cleaned"),
    RoomState.OUT_OF_ORDER: lambda: QCoreApplication.translate("Stays", "Out of order"),
}
_STATUSES: dict[StayStatus, Callable[[], str]] = {
    StayStatus.EXPECTED: lambda: QCoreApplication.translate("Stays", "Expected"),
    StayStatus.IN_HOUSE: lambda: QCoreApplication.translate("Stays", "In house"),
    StayStatus.DEPARTED: lambda: QCoreApplication.translate("Stays", "Left"),
    StayStatus.NO_SHOW: lambda: QCoreApplication.translate("Stays", "Did not come"),
    StayStatus.CANCELLED: lambda: QCoreApplication.translate("Stays", "Called off"),
}
_PURCHASES: dict[PurchaseStatus, Callable[[], str]] = {
    PurchaseStatus.IN_WORK: lambda: QCoreApplication.translate("Stays", "in work"),
    PurchaseStatus.ON_THE_WAY: lambda: QCoreApplication.translate("Stays", "on the way"),
    PurchaseStatus.TO_PACK: lambda: QCoreApplication.translate("Stays", "to be packed"),
    PurchaseStatus.READY: lambda: QCoreApplication.translate("Stays", "ready"),
    PurchaseStatus.HANDED_OVER: lambda: QCoreApplication.translate("Stays", "handed over"),
    PurchaseStatus.GIVEN_UP: lambda: QCoreApplication.translate("Stays", "given up"),
}
_KINDS: dict[PurchaseKind, Callable[[], str]] = {
    PurchaseKind.ORDER: lambda: QCoreApplication.translate("Stays", "Order to collect"),
    PurchaseKind.REPAIR: lambda: QCoreApplication.translate("Stays", "Repair"),
    PurchaseKind.HOLD: lambda: QCoreApplication.translate("Stays", "On hold"),
    PurchaseKind.PURCHASE: lambda: QCoreApplication.translate("Stays", "Purchase"),
}
# The one word of a tag, fit for every eye at the counter.
_TAGS: dict[str, Callable[[], str]] = {
    "allergy": lambda: QCoreApplication.translate("Stays", "Allergy"),
    "health": lambda: QCoreApplication.translate("Stays", "Health"),
    "diet": lambda: QCoreApplication.translate("Stays", "Diet"),
    "quiet": lambda: QCoreApplication.translate("Stays", "Do not disturb"),
    "step_free": lambda: QCoreApplication.translate("Stays", "Access"),
    "care": lambda: QCoreApplication.translate("Stays", "Care"),
    "promise": lambda: QCoreApplication.translate("Stays", "Promise"),
    "request": lambda: QCoreApplication.translate("Stays", "Request"),
    "hand_over": lambda: QCoreApplication.translate("Stays", "Hand over"),
    "found_item": lambda: QCoreApplication.translate("Stays", "Item"),
    "birthday": lambda: QCoreApplication.translate("Stays", "Birthday"),
    "anniversary": lambda: QCoreApplication.translate("Stays", "Anniversary"),
    "vip": lambda: QCoreApplication.translate("Stays", "VIP"),
    "ask": lambda: QCoreApplication.translate("Stays", "Ask"),
    "coffee": lambda: QCoreApplication.translate("Stays", "Coffee"),
    "cot": lambda: QCoreApplication.translate("Stays", "Cot"),
    "child": lambda: QCoreApplication.translate("Stays", "Child"),
    "late": lambda: QCoreApplication.translate("Stays", "Late"),
    "late_riser": lambda: QCoreApplication.translate("Stays", "Late riser"),
    "group": lambda: QCoreApplication.translate("Stays", "Group"),
    "occasion": lambda: QCoreApplication.translate("Stays", "Occasion"),
    "loan": lambda: QCoreApplication.translate("Stays", "Loan"),
    "luggage": lambda: QCoreApplication.translate("Stays", "Luggage"),
    "parcel": lambda: QCoreApplication.translate("Stays", "Parcel"),
    "taxi": lambda: QCoreApplication.translate("Stays", "Taxi"),
    "card": lambda: QCoreApplication.translate("Stays", "Card"),
    "gift": lambda: QCoreApplication.translate("Stays", "Gift"),
    "call": lambda: QCoreApplication.translate("Stays", "Call"),
    "left": lambda: QCoreApplication.translate("Stays", "Note"),
    "remark": lambda: QCoreApplication.translate("Stays", "Note"),
}

ERRORS: dict[str, Callable[[], str]] = {
    "stay_not_found": lambda: QCoreApplication.translate(
        "Errors", "This stay is not here any more. Go back and look at the list again."
    ),
    "stay_not_so": lambda: QCoreApplication.translate(
        "Errors", "A colleague was quicker: the stay stands differently now. Nothing was changed; look again."
    ),
    "room_not_found": lambda: QCoreApplication.translate(
        "Errors", "There is no such room any more. Choose another one."
    ),
    "room_occupied": lambda: QCoreApplication.translate(
        "Errors", "{name} is in room {room}. Nothing was changed; choose another room."
    ),
    "already_in_house": lambda: QCoreApplication.translate(
        "Errors", "{name} is in the house already. Nothing was changed."
    ),
    "room_promised": lambda: QCoreApplication.translate(
        "Errors",
        "Room {room} is promised to {name} for one of these nights. Choose another room or other days.",
    ),
    "room_out_of_order": lambda: QCoreApplication.translate(
        "Errors", "Room {room} is out of order. Choose another one."
    ),
    "room_not_ready": lambda: QCoreApplication.translate(
        "Errors", "Room {room} is still being cleaned. Choose another one, or check in anyway."
    ),
    "room_missing": lambda: QCoreApplication.translate("Errors", "Choose a room."),
    "guest_missing": lambda: QCoreApplication.translate("Errors", "Choose the guest first."),
    "room_same": lambda: QCoreApplication.translate("Errors", "This is the room the guest has already."),
    "room_number": lambda: QCoreApplication.translate("Errors", "Write the number of the room."),
    "room_exists": lambda: QCoreApplication.translate("Errors", "Room {room} is on the list already."),
    "dates_past": lambda: QCoreApplication.translate("Errors", "This day is over. Choose today or later."),
    "dates_turned": lambda: QCoreApplication.translate("Errors", "The guest would leave before arriving."),
    "dates_too_long": lambda: QCoreApplication.translate(
        "Errors", "This stay would be longer than a year. Look at the year again."
    ),
    "party": lambda: QCoreApplication.translate("Errors", "At least one person stays, and at most twenty."),
    "walk_in_today": lambda: QCoreApplication.translate(
        "Errors", "A guest who is here arrives today. For a later day, write the stay down as expected."
    ),
    "not_longer": lambda: QCoreApplication.translate("Errors", "Choose a day after the planned one."),
    "not_earlier": lambda: QCoreApplication.translate("Errors", "Choose a day before the planned one."),
    "too_late_to_undo": lambda: QCoreApplication.translate(
        "Errors", "This was done on an earlier day and stays as it is. Check the guest out instead."
    ),
    "companion_empty": lambda: QCoreApplication.translate("Errors", "Write the companion’s name."),
    "companion_there": lambda: QCoreApplication.translate("Errors", "This guest is in the room already."),
    "companion_not_found": lambda: QCoreApplication.translate(
        "Errors", "This companion is not in the room any more."
    ),
    "guest_not_found": lambda: QCoreApplication.translate(
        "Errors", "This guest is not here any more. Go back and look again."
    ),
    "heads_up": lambda: QCoreApplication.translate("Errors", "Choose a word from the list."),
    "purchase_not_found": lambda: QCoreApplication.translate(
        "Errors", "This order is not here any more. Go back and look again."
    ),
    "purchase_closed": lambda: QCoreApplication.translate(
        "Errors", "{number} was handed over or given up already. Nothing was changed."
    ),
    "purchase_open": lambda: QCoreApplication.translate(
        "Errors", "{number} is still open. Nothing was changed."
    ),
    "what_empty": lambda: QCoreApplication.translate("Errors", "Write what it is."),
    "due_past": lambda: QCoreApplication.translate("Errors", "This time is over. Choose a later one."),
}


def room_state(state: RoomState) -> str:
    """What housekeeping says of a room."""
    return _ROOM_STATES[state]()


def stay_status(status: StayStatus) -> str:
    """Where a stay stands."""
    return _STATUSES[status]()


def purchase_status(status: PurchaseStatus) -> str:
    """Where an order stands."""
    return _PURCHASES[status]()


def purchase_kind(kind: PurchaseKind) -> str:
    """What it is that the shop keeps."""
    return _KINDS[kind]()


def tag_word(word: str) -> str:
    """The one word of a tag; an unknown one is a note."""
    return _TAGS.get(word, _TAGS["remark"])()
