"""Preferences asked about and honoured, and the people and days around a guest: see `0009_around.sql`."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the four tables."""
    for statement in statements("0009_around"):
        db.execute_sql(statement)
