"""Sentences that any part of the house may need."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

ERRORS: dict[str, Callable[[], str]] = {
    "unknown": lambda: QCoreApplication.translate(
        "Errors", "This did not work. What you typed is still here. Try again, or tell your manager."
    ),
    "not_allowed": lambda: QCoreApplication.translate(
        "Errors", "Your role does not include this. Ask a colleague who may do it."
    ),
    "not_found": lambda: QCoreApplication.translate(
        "Errors", "This is not here any more. Somebody may have removed it; go back and look again."
    ),
    "out_of_date": lambda: QCoreApplication.translate(
        "Errors",
        "A colleague changed this meanwhile. What you typed is still here; look at the new state and save again.",
    ),
    "amount": lambda: QCoreApplication.translate("Errors", "Write the amount in digits, for example 12.50."),
    "amount_too_large": lambda: QCoreApplication.translate(
        "Errors", "This amount is larger than any gesture can be."
    ),
    "command_differs": lambda: QCoreApplication.translate(
        "Errors",
        "This was sent twice with different content. Nothing was done the second time; open the form again.",
    ),
    "store_busy": lambda: QCoreApplication.translate(
        "Errors", "The place’s data is busy. Nothing was lost; try again in a moment."
    ),
    "store_unreachable": lambda: QCoreApplication.translate(
        "Errors", "The place’s data cannot be reached. What you typed is kept on this computer; try again."
    ),
    "store_full": lambda: QCoreApplication.translate(
        "Errors",
        "There is no room left where the place’s data lives. Nothing of this was saved; make room and try again.",
    ),
    "store_readonly": lambda: QCoreApplication.translate(
        "Errors",
        "The place’s data can be read but not written here. Nothing of this was saved; "
        "ask who looks after this computer.",
    ),
    "store_damaged": lambda: QCoreApplication.translate(
        "Errors",
        "The place’s data is damaged or not complete. Nothing was changed. Put the latest backup back, "
        "or ask who looks after this computer.",
    ),
    "database_address": lambda: QCoreApplication.translate(
        "Errors", "The address of the database begins with postgresql:// and this one does not."
    ),
    "folder_unwritable": lambda: QCoreApplication.translate(
        "Errors", "Nothing can be written in {folder}. Choose another folder, or let this user write there."
    ),
    "key_missing": lambda: QCoreApplication.translate(
        "Errors",
        "The key file of this place is missing or unreadable. Nothing was changed. Put courtesy.keys back beside the data.",
    ),
    "key_wrong": lambda: QCoreApplication.translate(
        "Errors",
        "The key file beside this place’s data belongs to another place. Nothing was changed. "
        "Put this place’s own courtesy.keys there.",
    ),
    "seal_broken": lambda: QCoreApplication.translate(
        "Errors",
        "A protected entry cannot be opened with this place’s key. Nothing was changed; tell your administrator.",
    ),
    "schema_newer": lambda: QCoreApplication.translate(
        "Errors",
        "This place was opened by a newer Courtesy. Nothing was changed. Install the newer version on this computer.",
    ),
    "copy_broken": lambda: QCoreApplication.translate(
        "Errors",
        "The safety copy did not pass its check, so nothing was changed. Look for room on the disk and try again.",
    ),
}
