"""Groups of stays: see `0016_groups.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the columns."""
    for statement in statements("0016_groups"):
        db.execute_sql(statement)
