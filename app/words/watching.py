"""What is told about watched folders: how old data is, why a file was refused, the text beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.imports import RowTrouble
from app.domain.watching import WatchRow
from app.errors import AppError
from app.words import figures, sentence
from app.words.imports import reason

translate = QCoreApplication.translate
_MOST_ROWS = 2_000

ERRORS: dict[str, Callable[[], str]] = {
    "watch_folder": lambda: translate("Errors", "Choose the folder first."),
    "watch_kind": lambda: translate("Errors", "Choose what the files in the folder are."),
    "watch_stale": lambda: translate("Errors", "Choose how old the data may be."),
    "watch_inside": lambda: translate(
        "Errors", "Files that were taken in lie in this folder already. Choose the one above it."
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
    row: WatchRow, name: str, error: AppError | None, troubles: Sequence[RowTrouble], rejected: int
) -> str:
    """The text that lies beside a file: why it was refused, or which of its rows did not come in."""
    if error is not None:
        lines = [
            translate("Watching", "{file} was not taken in.").format(file=name),
            translate("Watching", "Nothing of it came in."), "", sentence(error), "",
            translate(
                "Watching", "When it is mended, put it back into {folder}, or import it by hand in the settings."
            ).format(folder=row.folder),
        ]  # fmt: skip
    else:
        lines = [
            translate("Watching", "{file} was taken in.").format(file=name),
            translate("Watching", "%n row(s) of it did not come in.", "", rejected),
        ]
    if troubles:
        lines += ["", translate("Watching", "Rows and reasons:")]
        lines += [
            translate("Watching", "Row {row}: {reason}").format(
                row=figures.number(each.row), reason=reason(each)
            ) + f"    {each.text}"
            for each in troubles[:_MOST_ROWS]
        ]  # fmt: skip
    return "\n".join(lines) + "\n"
