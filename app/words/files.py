"""Sentences about files: lists that are read, copies that are made and put back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

ERRORS: dict[str, Callable[[], str]] = {
    "file_unreadable": lambda: QCoreApplication.translate(
        "Errors", "{file} cannot be read as text. Is the name right, and is it UTF-8?"
    ),
    "file_unwritable": lambda: QCoreApplication.translate(
        "Errors", "{file} cannot be written. Is there room, and may you write there?"
    ),
    "file_there": lambda: QCoreApplication.translate(
        "Errors", "{file} is there already and was left as it is. Choose another name."
    ),
    "cards_columns": lambda: QCoreApplication.translate(
        "Errors", "The list lacks these columns: {missing}. No card was drawn."
    ),
    "cards_none": lambda: QCoreApplication.translate("Errors", "The list is empty. No card was drawn."),
    "cards_row": lambda: QCoreApplication.translate(
        "Errors", "Line {row} below the headings: “{value}” is not known here. No card was drawn."
    ),
    "cards_width": lambda: QCoreApplication.translate(
        "Errors", "Line {row} below the headings has not as many columns as they have. No card was drawn."
    ),
    "cards_quote": lambda: QCoreApplication.translate(
        "Errors", "A quotation mark in line {row} below the headings never ends. No card was drawn."
    ),
    "backup_server": lambda: QCoreApplication.translate(
        "Errors", "This place lives on a server. Copy it with the server’s own tools, such as pg_dump."
    ),
    "backup_missing": lambda: QCoreApplication.translate("Errors", "There is no file {file}."),
    "backup_broken": lambda: QCoreApplication.translate(
        "Errors", "{file} is not a sound copy of a place. Nothing was changed."
    ),
    "backup_empty": lambda: QCoreApplication.translate(
        "Errors", "This copy holds no place. Nothing was changed."
    ),
    "backup_fails": lambda: QCoreApplication.translate(
        "Errors", "This copy did not pass every check: {checks}. Nothing was changed."
    ),
    "place_open": lambda: QCoreApplication.translate(
        "Errors", "The place is open in a program. Close Courtesy on this computer and try again."
    ),
    "demo_kind": lambda: QCoreApplication.translate("Errors", "A demo is a hotel or a shop."),
    "demo_guests": lambda: QCoreApplication.translate("Errors", "A demo has between none and {most} guests."),
    "language": lambda: QCoreApplication.translate("Errors", "Courtesy does not speak this language yet."),
}
