"""New guests are put into the search at once, and few letters are asked of a server's index too: see
`0017_finding.sql` beside this file."""

from app.models.migrate import statements


def up(migrator, db):
    """Take the triggers away that did it row by row, and build the index anew on a server."""
    for statement in statements("0017_finding"):
        db.execute_sql(statement)
