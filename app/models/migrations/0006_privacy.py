"""Consent, looks at what is sealed, erasures and retention: see `0006_privacy.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make the tables and the two columns of a guest."""
    for statement in statements("0006_privacy"):
        db.execute_sql(statement)
