"""What was changed about stays is noted, so that who is here need not be read again: see
`0018_stay_changes.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the table and the triggers that write it."""
    for statement in statements("0018_stay_changes"):
        db.execute_sql(statement)
