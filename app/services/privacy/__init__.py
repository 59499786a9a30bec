"""The guest's rights: discretion, consent and files, their own data on request, erasure, retention."""

from app.services.privacy.alias import end_alias, go_by, reveal_name
from app.services.privacy.discretion import check, keep_quiet, override, quiet_until, set_discreet
from app.services.privacy.erasing import erase, erase_again, erased_keys, may_not, remember, remembered
from app.services.privacy.files import (
    agree_to_photo,
    attach,
    keep_photo,
    look_at,
    photo,
    prepared,
    remove_file,
    restore_file,
    withdraw_photo,
)
from app.services.privacy.own_data import gather
from app.services.privacy.page import page
from app.services.privacy.retention import is_due, preset, preview, run, runs
from app.services.privacy.sweeping import sweep

__all__ = [
    "agree_to_photo", "attach", "check", "end_alias", "erase", "erase_again", "erased_keys", "gather",
    "go_by", "is_due", "keep_photo", "keep_quiet", "look_at", "may_not", "override", "page", "photo",
    "prepared", "preset", "preview", "quiet_until", "remember", "remembered", "remove_file", "restore_file",
    "reveal_name", "run", "runs", "set_discreet", "sweep", "withdraw_photo",
]  # fmt: skip
