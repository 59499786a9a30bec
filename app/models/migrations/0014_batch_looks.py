"""Hand and size of cards made together: see `0014_batch_looks.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the columns."""
    for statement in statements("0014_batch_looks"):
        db.execute_sql(statement)
