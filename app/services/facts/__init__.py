"""Protected facts: read for lists and guards, asked, recorded, confirmed, revealed."""

from app.services.facts.asking import FactReceipt, asked_none, confirm, record, retire, reveal, undo
from app.services.facts.reading import alert_of, alerts_for, asked_entries, must_ask, person, room_people

__all__ = [
    "FactReceipt", "alert_of", "alerts_for", "asked_entries", "asked_none", "confirm", "must_ask", "person",
    "record",
    "retire", "reveal", "room_people", "undo",
]  # fmt: skip
