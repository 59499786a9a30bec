"""Protected facts: read for lists and guards, asked, recorded, confirmed, revealed, given up in time."""

from app.services.facts.asking import FactReceipt, asked_none, confirm, record, retire, undo
from app.services.facts.keeping import papers, withdraw
from app.services.facts.reading import alert_of, alerts_for, asked_entries, must_ask, person, room_people
from app.services.facts.revealing import reveal, reveals

__all__ = [
    "FactReceipt", "alert_of", "alerts_for", "asked_entries", "asked_none", "confirm", "must_ask", "papers",
    "person", "record", "retire", "reveal", "reveals", "room_people", "undo", "withdraw",
]  # fmt: skip
