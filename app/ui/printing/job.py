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
A4 = Media("a4", 210, 297, "A4")
MEDIA: dict[str, Media] = {media.key: media for media in (CARD, A6, A5, A4)}


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A PDF for a printer. `true_size` prints a millimetre as a millimetre; otherwise it fills the sheet."""

    pdf: bytes
    printer: str
    media: Media
    title: str
    copies: int = 1
    true_size: bool = True


def media_of(key: str) -> Media:
    """The sheet of this key. KeyError for an unknown one."""
    return MEDIA[key]


def lp_command(job: PrintJob, path: str) -> list[str]:
    """The queue's command as a list of arguments: no shell ever reads a name."""
    scaling = "none" if job.true_size else "fit"
    return [
        "lp", "-d", job.printer, "-n", str(job.copies), "-t", job.title,
        "-o", f"media={job.media.queue_name}", "-o", f"print-scaling={scaling}", "--", path,
    ]  # fmt: skip
