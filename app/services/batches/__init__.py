"""Many cards at once: begun from a filter or a list, looked through, printed, gone on with."""

from app.services.batches.beginning import begin
from app.services.batches.changing import close, dress, edit, leave_out, mark, take_in
from app.services.batches.inviting import invited
from app.services.batches.keeping import drop_discreet, keep, printed
from app.services.batches.reading import cards, one, open_ones

__all__ = [
    "begin", "cards", "close", "dress", "drop_discreet", "edit", "invited", "keep", "leave_out", "mark",
    "one", "open_ones", "printed", "take_in",
]  # fmt: skip
