"""Rooms, stays and purchases of other systems: see `0010_day_data.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make the two tables."""
    for statement in statements("0010_day_data"):
        db.execute_sql(statement)
