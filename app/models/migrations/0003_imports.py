"""What other systems' files may tell of a guest, and imports taken back: see the `.sql` beside."""

from app.domain.text import match_key
from app.models.migrate import statements

_AT_ONCE = 2_000


def up(migrator, db):
    """Add columns and tables, and give every guest the key that names are compared by."""
    for statement in statements("0003_imports"):
        db.execute_sql(statement)
    mark = "?" if "sqlite" in type(db).__name__.lower() else "%s"
    last = ""
    while True:
        rows = db.execute_sql(
            f"SELECT id, name FROM guest WHERE id > {mark} ORDER BY id LIMIT {_AT_ONCE}", (last,)
        ).fetchall()
        if not rows:
            return
        for key, name in rows:
            db.execute_sql(f"UPDATE guest SET match_key = {mark} WHERE id = {mark}", (match_key(name), key))
        last = rows[-1][0]
