"""What is told about watched folders: how old data is, why a file was refused, the text beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.desk import PlaceRow
from app.domain.imports import RoomTaken, RowTrouble
from app.domain.watching import FreshRow, WatchRow
from app.errors import AppError
from app.words import figures, sentence
from app.words.import_fields import field_name
from app.words.imports import reason, room_taken

translate = QCoreApplication.translate
_MOST_ROWS = 2_000
_UNREAD = ("import_no_column", "import_no_name", "import_no_table")

ERRORS: dict[str, Callable[[], str]] = {
    "watch_folder": lambda: translate("Errors", "Choose the folder first."),
    "watch_kind": lambda: translate("Errors", "Choose what the files in the folder are."),
    "watch_stale": lambda: translate("Errors", "Choose how old the data may be."),
    "watch_inside": lambda: translate(
        "Errors", "Files that were taken in lie in this folder already. Choose the one above it."
    ),
    "watch_no_column": lambda: translate(
        "Errors",
        "No column could be read as: {fields}. Import this file once by hand, choose the columns, and "
        "let them be remembered: from then on the folder takes such files.",
    ),
    "watch_unreachable": lambda: translate(
        "Errors", "The folder cannot be reached at present. It is tried again by itself."
    ),
    "watch_untidy": lambda: translate(
        "Errors", "Files cannot be read or moved in the folder at present. It is tried again by itself."
    ),
    "watch_nobody": lambda: translate(
        "Errors", "Whoever chose this folder may not import any more. Choose the folder anew."
    ),
    "watch_letters": lambda: translate(
        "Errors",
        "It is not certain how the letters are to be read: {first} or {second}. Import this file once by hand, "
        "look at the names, and let the columns be remembered: from then on the folder takes such files.",
    ),
    "watch_dates": lambda: translate(
        "Errors",
        "No date tells day and month apart. Import this file once by hand, choose the order of the dates, and "
        "let the columns be remembered: from then on the folder takes such files.",
    ),
    "watch_rejected": lambda: translate(
        "Errors", "{rejected} of {rows} rows are wrong. A person should look at the file first."
    ),
    "watch_fault": lambda: translate(
        "Errors", "The file could not be read because of a fault in the program. Try to import it by hand."
    ),
}


def told_of(
    row: WatchRow, name: str, error: AppError | None, troubles: Sequence[RowTrouble], rejected: int,
    taken: Sequence[RoomTaken] = (),
) -> str:  # fmt: skip
    """The text that lies beside a file: why it was refused, or which of its rows did not come in and which
    rooms it gives to two."""
    if error is not None:
        lines = [
            translate("Watching", "{file} was not taken in.").format(file=name),
            translate("Watching", "Nothing of it came in."), "", why(error), "",
            translate(
                "Watching", "When it is mended, put it back into {folder}, or import it by hand in the settings."
            ).format(folder=row.folder),
        ]  # fmt: skip
    else:
        lines = [
            translate("Watching", "{file} was taken in.").format(file=name),
            *([translate("Watching", "%n row(s) of it did not come in.", "", rejected)] if rejected else []),
        ]
    if taken:
        lines += ["", translate("Watching", "Rooms that two have in the same nights:")]
        lines += [room_taken(each) for each in taken]
    if troubles:
        lines += ["", translate("Watching", "Rows and reasons:")]
        lines += [
            translate("Watching", "Row {row}: {reason}").format(
                row=figures.number(each.row), reason=reason(each)
            ) + f"    {each.text}"
            for each in troubles[:_MOST_ROWS]
        ]  # fmt: skip
    return "\n".join(lines) + "\n"


def why(error: AppError) -> str:
    """The sentence, with fields as a person reads them; nobody stands by who could choose a column."""
    params = dict(error.params)
    if error.code not in _UNREAD:
        return sentence(error)
    fields = str(params.get("fields", "full_name")).split(" / ")
    params["fields"] = " / ".join(field_name(each) for each in fields)
    return sentence(AppError("watch_no_column", **params))


def age_limit(minutes: int) -> str:
    """How old data may be, as a person chooses it."""
    if minutes % 1_440 == 0:
        return translate("Watching", "%n day(s)", "", minutes // 1_440)
    return translate("Watching", "%n hour(s)", "", minutes // 60)


def preset_name(preset: str) -> str:
    """Which system the files are from."""
    names = {
        "auto": translate("Watching", "Find out by itself"), "opera-history": "OPERA", "mews": "Mews",
        "cloudbeds": "Cloudbeds", "apaleo": "apaleo", "vcard": translate("Watching", "Address book"),
    }  # fmt: skip
    return names.get(preset, preset)


def as_of(row: FreshRow, place: PlaceRow, now: datetime) -> str:
    """ "Stays as of 06:40", and what is the matter with that."""
    if row.as_of is None:
        return _nothing_yet(row.kind)
    time = figures.when(row.as_of, place, place.local(now).date())
    words = {
        "stays": translate("Watching", "Stays as of {time}"), "guests": translate("Watching", "Guests as of {time}"),
        "rooms": translate("Watching", "Rooms as of {time}"),
        "purchases": translate("Watching", "Purchases as of {time}"),
    }  # fmt: skip
    return words[row.kind].format(time=time)


def _nothing_yet(kind: str) -> str:
    words = {
        "stays": translate("Watching", "No file with stays has come yet"),
        "guests": translate("Watching", "No file with guests has come yet"),
        "rooms": translate("Watching", "No file with rooms has come yet"),
        "purchases": translate("Watching", "No file with purchases has come yet"),
    }
    return words[kind]


def warning_of(row: FreshRow, now: datetime) -> str:
    """What a person should know before trusting the data; empty when all is well."""
    told = []
    if row.is_stale(now):
        told.append(translate("Watching", "older than {limit}").format(limit=age_limit(row.stale_after)))
    if row.trouble == "watch_unreachable":
        told.append(translate("Watching", "the folder is out of reach"))
    elif row.trouble:
        told.append(translate("Watching", "the folder cannot be used"))
    if row.failed is not None:
        told.append(translate("Watching", "{file} was not taken in").format(file=row.failed.name))
    return ", ".join(told)


def changes_of(row: FreshRow) -> str:
    """What the day's last import changed, in a few words; empty when nothing."""
    count = row.changed.get
    moved, cancelled = count("moved", 0), count("cancelled", 0)
    other = count("updated", 0) - moved - cancelled
    parts = [
        translate("Watching", "%n new", "", count("created", 0)) if count("created") else "",
        translate("Watching", "%n in another room", "", moved) if moved else "",
        translate("Watching", "%n called off", "", cancelled) if cancelled else "",
        translate("Watching", "%n changed", "", other) if other > 0 else "",
    ]
    return ", ".join(part for part in parts if part)
