"""After an erasure: nothing of it is left between the rows either.

A store keeps deleted words in full-text segments, free space and its log until it tidies up. This tidies up
now. It rewrites a SQLite file, so it needs as much room again and holds other writers off meanwhile.
"""

from __future__ import annotations

from app.models.base import database, is_sqlite
from app.models.connection import on_the_writers_thread

# Where words of guests lie; a server rewrites its other tables in its own time.
_TABLES = (
    "guest", "guest_text", "note", "preference", "protected_fact", "gesture", "request", "card", "attachment",
    "found_item", "custody_entry", "audit_words", "command", "stay", "stay_guest", "purchase",
)  # fmt: skip


@on_the_writers_thread
def sweep() -> None:
    """Rewrite what held erased words. Belongs on the writer's thread, outside any transaction."""
    if is_sqlite():
        # Full text keeps a deleted word in its older segments until they are merged.
        database.execute_sql("INSERT INTO guest_fts(guest_fts) VALUES('optimize')")
        database.execute_sql("VACUUM")
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    for table in _TABLES:
        database.execute_sql(f"VACUUM {table}")
