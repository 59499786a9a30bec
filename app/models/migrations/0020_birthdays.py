"""Birthdays of who is around a guest: see `0020_birthdays.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the columns."""
    for statement in statements("0020_birthdays"):
        db.execute_sql(statement)
