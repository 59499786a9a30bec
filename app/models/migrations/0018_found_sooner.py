"""What was changed about stays is noted, a server finds the newest guests first, both find those who speak a
rare language: see `0018_found_sooner.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the notes and the triggers that write them, and the indexes."""
    for statement in statements("0018_found_sooner"):
        db.execute_sql(statement)
