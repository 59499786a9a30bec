"""What is in a thing that can be given may be unanswered: see `0002_content.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Add the answer to the catalogue, and who gave it for one gesture."""
    for statement in statements("0002_content"):
        db.execute_sql(statement)
