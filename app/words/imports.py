"""What is wrong with a file or a row of it, and the words for what is counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.imports import FieldChange, RoomTaken, RowTrouble
from app.errors import BadInput
from app.words import figures, sentence
from app.words.import_fields import field_name

translate = QCoreApplication.translate

ERRORS: dict[str, Callable[[], str]] = {
    "import_encoding": lambda: translate(
        "Errors", "There is no encoding called “{name}”. Try utf-8, windows-1250 or iso-8859-2."
    ),
    "import_sheet": lambda: translate(
        "Errors",
        "{file} cannot be read as a spreadsheet: it is damaged or protected by a password. Nothing was changed.",
    ),
    "import_json": lambda: translate(
        "Errors", "Nothing in {file} looks like a guest with a name. Nothing was changed."
    ),
    "import_json_value": lambda: translate(
        "Errors", "One value in the file is larger than 32 MB. Nothing was changed."
    ),
    "import_empty": lambda: translate("Errors", "{file} is empty. Nothing was changed."),
    "import_kind": lambda: translate(
        "Errors",
        "{file} is not a table, an address book or the export of another system. Export it as CSV, Excel, JSON or vCard.",
    ),
    "import_format": lambda: translate(
        "Errors",
        "{file} is a {format} file, which is not read here. Open it in a spreadsheet and save it as Excel or CSV. Nothing was changed.",
    ),
    "import_archive": lambda: translate(
        "Errors",
        "{file} must have one table in it. It has: {inside}. Unpack it and choose one file. Nothing was changed.",
    ),
    "import_archive_locked": lambda: translate(
        "Errors",
        "{file} is protected by a password. Unpack it and choose the file that was in it. Nothing was changed.",
    ),
    "import_archive_large": lambda: translate(
        "Errors",
        "What is packed in {file} is larger than {most} MB. Unpack it and look at it first. Nothing was changed.",
    ),
    "import_archive_damaged": lambda: translate(
        "Errors", "{file} is damaged and cannot be unpacked. Nothing was changed."
    ),
    "import_preset": lambda: translate("Errors", "There is no preset called “{name}”."),
    "import_field": lambda: translate("Errors", "There is no field called “{name}”."),
    "import_column": lambda: translate(
        "Errors", "There is no column called “{name}”. The columns are: {columns}"
    ),
    "import_date_order": lambda: translate("Errors", "The order of dates is DMY, MDY or YMD, not “{name}”."),
    "import_no_name": lambda: translate(
        "Errors",
        "No column is chosen for the guest’s name. Choose one and try again. The columns are: {columns}",
    ),
    "import_no_table": lambda: translate(
        "Errors",
        "{file} does not look like a table of guests: hardly a row of it reads like somebody’s name. If it is one all the same, choose the column with the names.",
    ),
    "import_no_column": lambda: translate(
        "Errors", "No column is chosen for: {fields}. Choose one and try again. The columns are: {columns}"
    ),
    "import_running": lambda: translate(
        "Errors", "{file} is being imported just now. Wait until it is done."
    ),
    "import_not_done": lambda: translate(
        "Errors", "The import of {file} did not come in, so there is nothing to undo."
    ),
    "import_forgotten": lambda: translate(
        "Errors",
        "The import of {file} is too old to be undone: what stood there before is deleted by your rules of retention.",
    ),
    "import_row_no_name": lambda: translate("Errors", "no name"),
    "import_row_letters_lost": lambda: translate("Errors", "letters were lost before the export"),
    "import_row_control_sign": lambda: translate("Errors", "a character that is no letter"),
    "import_row_formula": lambda: translate("Errors", "a formula, not a name"),
    "import_row_row_long": lambda: translate("Errors", "too long to be a guest"),
    "import_row_row_wide": lambda: translate("Errors", "more columns than the heading: {more}"),
    "import_row_row_quote": lambda: translate("Errors", "the quotation mark is never closed"),
    "import_row_card_cut": lambda: translate("Errors", "the file ends in the middle of this card"),
    "import_row_file_cut": lambda: translate("Errors", "the file ends too early or is damaged here"),
    "import_row_bad_date": lambda: translate("Errors", "this date does not exist: {value}"),
    "import_row_note_long": lambda: translate("Errors", "too long to be a note"),
    "import_row_no_room": lambda: translate("Errors", "no room number"),
    "import_row_no_guest": lambda: translate("Errors", "no guest: neither a name nor a number"),
    "import_row_guest_unknown": lambda: translate("Errors", "nobody here has the number {value}"),
    "import_row_no_arrival": lambda: translate("Errors", "no day of arrival"),
    "import_row_no_departure": lambda: translate("Errors", "no day of departure"),
    "import_row_dates_turned": lambda: translate("Errors", "the departure is before the arrival"),
    "import_row_dates_too_long": lambda: translate("Errors", "longer than a year"),
    "import_row_bad_status": lambda: translate("Errors", "this status is not known: {value}"),
    "import_row_bad_count": lambda: translate("Errors", "no number of people: {value}"),
    "import_row_no_item": lambda: translate("Errors", "no item"),
    "import_row_bad_amount": lambda: translate("Errors", "no amount of money: {value}"),
    "import_row_other_currency": lambda: translate(
        "Errors", "{value} is not in {currency}, the money of this place"
    ),
    "import_row_other_person": lambda: translate(
        "Errors", "this number belongs to somebody else here, {name}: name the source"
    ),
}


def reason(trouble: RowTrouble) -> str:
    """Why a row was rejected, in words."""
    return sentence(BadInput(f"import_row_{trouble.code}", **trouble.params))


def room_taken(each: RoomTaken) -> str:
    """Who has a room in the same nights."""
    told = translate("Imports", "Room {room}, {first} to {last}: {name} and {other}")
    return told.format(
        room=each.room, first=figures.day(each.from_on), last=figures.day(each.until_on), name=each.name,
        other=each.other,
    )  # fmt: skip


def reason_name(code: str) -> str:
    """Why rows were rejected, in a word or two: what a filter is called."""
    names = {
        "no_name": translate("Imports", "No name"),
        "letters_lost": translate("Imports", "Lost letters"),
        "control_sign": translate("Imports", "No letters"),
        "formula": translate("Imports", "Formula"),
        "row_long": translate("Imports", "Too long"),
        "note_long": translate("Imports", "Long note"),
        "row_wide": translate("Imports", "Too many columns"),
        "row_quote": translate("Imports", "Quotation mark"),
        "card_cut": translate("Imports", "Cut off"),
        "file_cut": translate("Imports", "Cut off"),
        "bad_date": translate("Imports", "Date"),
        "no_room": translate("Imports", "No room"),
        "no_guest": translate("Imports", "No guest"),
        "guest_unknown": translate("Imports", "Unknown guest"),
        "no_arrival": translate("Imports", "No arrival"),
        "no_departure": translate("Imports", "No departure"),
        "dates_turned": translate("Imports", "Dates turned round"),
        "dates_too_long": translate("Imports", "Too long a stay"),
        "bad_status": translate("Imports", "Status"),
        "bad_count": translate("Imports", "Number of people"),
        "no_item": translate("Imports", "No item"),
        "bad_amount": translate("Imports", "Amount"),
        "other_currency": translate("Imports", "Other currency"),
        "other_person": translate("Imports", "Somebody else’s number"),
    }
    return names.get(code, code)


def counted(removes: Mapping[str, int]) -> str:
    """What an undo takes away: “12 guests, 3 stays”; "" for nothing."""
    words = {
        "guest": translate("Imports", "%n guest(s)", "", removes.get("guest", 0)),
        "stay": translate("Imports", "%n stay(s)", "", removes.get("stay", 0)),
        "purchase": translate("Imports", "%n purchase(s)", "", removes.get("purchase", 0)),
        "room": translate("Imports", "%n room(s)", "", removes.get("room", 0)),
    }  # fmt: skip
    return ", ".join(said for kind, said in words.items() if removes.get(kind))


def kept_field(change: FieldChange) -> str:
    """What of a guest, a stay, a room or a purchase was edited since, and stays."""
    return field_name(change.field) if change.field else translate("Imports", "all of it")
