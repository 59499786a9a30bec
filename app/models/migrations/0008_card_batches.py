"""Many cards at once: see `0008_card_batches.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make the tables of batches."""
    for statement in statements("0008_card_batches"):
        db.execute_sql(statement)
