"""The parts of names, and finding among a million guests: see `0004_names.sql` beside this file."""

from app.domain.text import fold
from app.models.migrate import statements

_AT_ONCE = 20_000


def up(migrator, db):
    """Columns of the parts of a name, the order of lists, and the words that guests' names are made of."""
    for statement in statements("0004_names"):
        db.execute_sql(statement)
    mark, last = db.param, ""
    read = (
        f"SELECT id, name, given_name, family_name FROM guest WHERE id > {mark} ORDER BY id LIMIT {_AT_ONCE}"
    )
    while rows := db.execute_sql(read, (last,)).fetchall():
        sorted_by = [(fold(f"{family} {given}") or fold(name), key) for key, name, given, family in rows]
        db.cursor().executemany(f"UPDATE guest SET sort_name = {mark} WHERE id = {mark}", sorted_by)
        last = rows[-1][0]
