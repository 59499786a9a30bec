"""Other systems' data: looked at, checked, brought in, taken back, confirmed, and given out again."""

from app.services.imports.bringing import (
    begin,
    bring,
    cancel,
    check_job,
    clean_up,
    finish,
    left_behind,
    take_away,
    weigh,
)
from app.services.imports.coming import coming
from app.services.imports.exporting import export_guests
from app.services.imports.jobs import BATCH, Job
from app.services.imports.listing import past
from app.services.imports.looking_back import LookingBack
from app.services.imports.owners import is_alive, this_process
from app.services.imports.plans import changed, look, must_name, opened
from app.services.imports.presets import remember
from app.services.imports.rejects import RejectsFile, write_rejects
from app.services.imports.results import brought
from app.services.imports.taking_back import undo
from app.services.imports.telling import Told, settle, waiting

__all__ = [
    "BATCH",
    "Job",
    "LookingBack",
    "RejectsFile",
    "Told",
    "begin",
    "bring",
    "brought",
    "cancel",
    "changed",
    "check_job",
    "clean_up",
    "coming",
    "export_guests",
    "finish",
    "is_alive",
    "left_behind",
    "look",
    "must_name",
    "opened",
    "past",
    "remember",
    "settle",
    "take_away",
    "this_process",
    "undo",
    "waiting",
    "weigh",
    "write_rejects",
]
