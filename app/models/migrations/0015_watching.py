"""Watched folders and the age of data: see `0015_watching.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make the tables and the column."""
    for statement in statements("0015_watching"):
        db.execute_sql(statement)
