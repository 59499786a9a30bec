"""What is wrong with a file or a row of it, and the words for what is counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.imports import RowTrouble
from app.errors import BadInput
from app.words import sentence

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
        "{file} is not a table, an address book or a system’s answer. Export it as CSV, Excel, JSON or vCard.",
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
    "import_running": lambda: translate(
        "Errors", "{file} is being imported just now. Wait until it is done."
    ),
    "import_not_done": lambda: translate(
        "Errors", "The import of {file} did not come in, so there is nothing to undo."
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
    "import_row_other_person": lambda: translate(
        "Errors", "this number belongs to somebody else here, {name}: name the source"
    ),
}


def reason(trouble: RowTrouble) -> str:
    """Why a row was rejected, in words."""
    return sentence(BadInput(f"import_row_{trouble.code}", **trouble.params))
