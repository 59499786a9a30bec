"""What was changed about stays is noted, and a server finds the newest guests first: see
`0018_found_sooner.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the notes and the triggers that write them, and build a server's index anew."""
    for statement in statements("0018_found_sooner"):
        db.execute_sql(statement)
