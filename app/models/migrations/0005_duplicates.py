"""Guests kept twice: see `0005_duplicates.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add pairs, what the search learnt, and what a merge changed."""
    for statement in statements("0005_duplicates"):
        db.execute_sql(statement)
