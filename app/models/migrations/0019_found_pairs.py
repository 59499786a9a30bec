"""What a look through everybody has found so far: see `0019_found_pairs.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the table."""
    for statement in statements("0019_found_pairs"):
        db.execute_sql(statement)
