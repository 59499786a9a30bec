"""The first schema: see `0001_first.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make every table, index and search structure."""
    for statement in statements("0001_first"):
        db.execute_sql(statement)
