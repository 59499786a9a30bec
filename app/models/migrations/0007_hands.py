"""The house's own card texts, and what a card was written with: see `0007_hands.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Make the table of texts and the columns of cards."""
    for statement in statements("0007_hands"):
        db.execute_sql(statement)
