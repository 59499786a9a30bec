"""What hangs on a stay is found by the stay's key: see `0011_stay_keys.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Build the indexes."""
    for statement in statements("0011_stay_keys"):
        db.execute_sql(statement)
