"""What a look through everybody has found, before it is over."""

from __future__ import annotations

from app.models.base import database, is_sqlite

# Two edges of one profile whose other ends are not alike, or only as a family's members are: without a
# birthday it may be the father's or the son's. For a few, `without_contradictions` of the domain does it.
_DOUBT = """
UPDATE found_pair SET verdict = 'review' WHERE id IN (
    WITH edge (id, hub, other) AS (
        SELECT id, a_id, b_id FROM found_pair WHERE look = ? AND verdict = 'same'
        UNION ALL SELECT id, b_id, a_id FROM found_pair WHERE look = ? AND verdict = 'same'
    )
    SELECT one.id FROM edge one JOIN edge another ON another.hub = one.hub AND another.id <> one.id
    WHERE NOT EXISTS (
        SELECT 1 FROM found_pair WHERE look = ?
        AND a_id = CASE WHEN one.other < another.other THEN one.other ELSE another.other END
        AND b_id = CASE WHEN one.other < another.other THEN another.other ELSE one.other END
        AND against NOT LIKE '%"twins"%' AND against NOT LIKE '%"father_and_son"%'
    )
)
"""


def doubt(look: str) -> None:
    """Have a person decide where a profile is called the same as two who are not alike."""
    text = _DOUBT if is_sqlite() else _DOUBT.replace("%", "%%").replace("?", "%s")
    database.execute_sql(text, (look, look, look))
