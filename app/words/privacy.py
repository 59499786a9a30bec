"""Words about the guest's rights: consent, purposes, files, erasure, retention."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ERRORS: dict[str, Callable[[], str]] = {
    "guest_discreet": lambda: translate(
        "Errors", "This guest wants nothing sent or printed. Open the guest’s privacy page and say why it must be."
    ),
    "discretion_reason": lambda: translate(
        "Errors", "Say in a few words why it goes out all the same. It is kept."
    ),
    "alias_empty": lambda: translate("Errors", "Write the name the guest goes by."),
    "alias_there": lambda: translate("Errors", "The guest goes by another name already. End that first."),
    "alias_none": lambda: translate("Errors", "The guest goes by their own name."),
    "quiet_past": lambda: translate("Errors", "This time is over already. Choose a later one."),
    "guest_erased": lambda: translate(
        "Errors", "This guest’s data was erased. What is left are stays and sums; nothing can be added."
    ),
    "card_erased": lambda: translate(
        "Errors", "This card went with the guest’s data. That it was made is still known."
    ),
    "fact_basis": lambda: translate("Errors", "Say what it is for and how the guest agreed."),
    "photo_no_consent": lambda: translate(
        "Errors", "A photo is kept only on the guest’s word. Ask first, and write the yes down."
    ),
    "file_kind": lambda: translate(
        "Errors", "Only pictures (JPEG, PNG, WebP, HEIC) and PDF files are kept, whatever the name says."
    ),
    "file_active": lambda: translate(
        "Errors", "This PDF would do something by itself (a script or a file inside). It was not kept."
    ),
    "file_large": lambda: translate("Errors", "This is larger than 2 MB. It was not kept."),
    "file_identity": lambda: translate(
        "Errors",
        "Identity papers and bank cards are never kept, not even as a picture: a copy is as good as the thing. "
        "Write down that you saw it, nothing more.",
    ),
    "files_many": lambda: translate("Errors", "{most} files are enough. Take one away first."),
    "erase_typed": lambda: translate("Errors", "This is not the guest’s name. Nothing was erased."),
    "erase_in_house": lambda: translate(
        "Errors", "The guest is in the house. Their data can be erased once they have left."
    ),
    "erase_expected": lambda: translate(
        "Errors", "The guest is expected. Cancel the stay first; then their data can be erased."
    ),
    "erase_money_open": lambda: translate(
        "Errors", "A gesture of this guest waits to be decided or given. Close it first."
    ),
    "erase_request_open": lambda: translate(
        "Errors", "A request of this guest is open. Do it or decline it first."
    ),
    "erase_find_open": lambda: translate(
        "Errors", "A thing of this guest lies in lost and found. Hand it back or close it first."
    ),
    "erase_purchase_open": lambda: translate(
        "Errors", "An order, repair or hold of this guest is open. Close it first."
    ),
    "erase_no_manager": lambda: translate("Errors", "Only a manager may do this. Choose one."),
}  # fmt: skip


def purpose(code: str) -> str:
    """What a protected fact is kept for."""
    return {
        "meals": translate("Privacy", "So that nothing harmful is served"),
        "room": translate("Privacy", "To prepare the room"),
        "emergency": translate("Privacy", "To help in an emergency"),
    }.get(code, translate("Privacy", "No purpose written down"))


def agreed(basis: str, how: str) -> str:
    """On what ground it is kept: how the guest said yes, or what stands in for a yes."""
    if basis == "vital":
        return translate("Privacy", "Without a yes, to protect a life")
    return how_words(how)


def how_words(how: str) -> str:
    """How a yes was given."""
    return {
        "in_person": translate("Privacy", "Agreed in person"),
        "phone": translate("Privacy", "Agreed on the phone"),
        "email": translate("Privacy", "Agreed by e-mail"),
        "form": translate("Privacy", "Agreed on a signed form"),
    }.get(how, translate("Privacy", "Agreed, before this was written down"))


def file_kind(code: str) -> str:
    """What somebody says a file is."""
    return {
        "letter": translate("Privacy", "A letter"),
        "form": translate("Privacy", "A form"),
        "picture": translate("Privacy", "A picture"),
        "other": translate("Privacy", "Something else"),
        "identity": translate("Privacy", "An identity paper"),
        "bank_card": translate("Privacy", "A bank card"),
    }[code]


def rule(kind: str, count: int) -> str:
    """What a rule of retention removes, counted."""
    return {
        "keep_guests_years": translate("Privacy", "%n guest(s) without contact: erased", "", count),
        "keep_facts_months": translate("Privacy", "%n protected fact(s): deleted", "", count),
        "keep_photos_months": translate("Privacy", "%n photo(s): deleted", "", count),
        "keep_finds_months": translate("Privacy", "%n closed find(s): the person is taken out", "", count),
        "keep_reveals_months": translate("Privacy", "%n line(s) of the log of looks: deleted", "", count),
        "keep_imports_months": translate(
            "Privacy", "%n import(s): the former values are deleted, there is no way back", "", count
        ),
        "files_taken_away": translate("Privacy", "%n file(s) taken away: deleted for good", "", count),
    }.get(kind, kind)


def preset(code: str) -> str:
    """A set of numbers to begin with."""
    return {
        "short": translate("Privacy", "Short"),
        "usual": translate("Privacy", "Usual"),
        "long": translate("Privacy", "Long"),
    }.get(code, code)
