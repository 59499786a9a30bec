"""What is to be printed, on which paper, how often."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Media:
    """A sheet as it lies in the printer, in millimetres, and its name for a print queue."""

    key: str
    width_mm: float
    height_mm: float
    queue_name: str


# A card is 148 x 105 mm: on its own A6 sheet, or in the middle of an A4 sheet to be cut. `queue_name` is what
# CUPS calls it; an A6 sheet is asked for by its millimetres, because many drivers turn the named one upright.
CARD = Media("card", 148, 105, "Custom.148x105mm")
A6 = Media("a6", 105, 148, "A6")
A5 = Media("a5", 210, 148, "Custom.210x148mm")
STANDING_A5 = Media("a5_standing", 148, 210, "Custom.148x210mm")
LONG = Media("long", 210, 99, "Custom.210x99mm")
SQUARE = Media("square", 148, 148, "Custom.148x148mm")
TAG = Media("tag", 105, 74, "Custom.105x74mm")
A4 = Media("a4", 210, 297, "A4")
LETTER = Media("letter", 215.9, 279.4, "Letter")
C6 = Media("c6", 162, 114, "Custom.162x114mm")
DL = Media("dl", 220, 110, "Custom.220x110mm")
LABEL = Media("label", 62, 29, "Custom.62x29mm")
MEDIA: dict[str, Media] = {
    media.key: media for media in (CARD, A6, A5, STANDING_A5, LONG, SQUARE, TAG, A4, LETTER, C6, DL, LABEL)
}


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A PDF for a printer. `true_size` prints a millimetre as a millimetre; otherwise it fills the sheet.

    `tray` is the queue's own name of a tray, "" as the printer likes. `borderless` asks for the sheet without
    margins where the printer has one; `safe` makes the pages smaller until 5 mm stay blank all around. `flip`
    prints both sides and says over which edge the sheet turns.
    """

    pdf: bytes
    printer: str
    media: Media
    title: str
    copies: int = 1
    true_size: bool = True
    tray: str = ""
    borderless: str = ""
    safe: bool = False
    flip: str = ""


def media_of(key: str) -> Media:
    """The sheet of this key. KeyError for an unknown one."""
    return MEDIA[key]


def lp_command(job: PrintJob, path: str) -> list[str]:
    """The queue's command as a list of arguments: no shell ever reads a name."""
    scaling = "none" if job.true_size else "fit"
    options = [f"media={job.borderless or job.media.queue_name}", f"print-scaling={scaling}"]
    if job.tray:
        options.append(f"InputSlot={job.tray}")
    if job.flip:
        options.append(f"sides=two-sided-{job.flip}-edge")
    wishes = [part for option in options for part in ("-o", option)]
    return ["lp", "-d", job.printer, "-n", str(job.copies), "-t", job.title, *wishes, "--", path]
