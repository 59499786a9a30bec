"""Which languages guests speak, told by an index without reading the guests."""

from __future__ import annotations

from app.models.base import database

# From one value of the index to the next: `DISTINCT` reads every guest for the same answer.
_THERE = """
    WITH RECURSIVE there (languages) AS (
        SELECT min(languages) FROM guest WHERE place_id = {mark}
        UNION ALL
        SELECT (SELECT min(languages) FROM guest WHERE place_id = {mark} AND languages > there.languages)
        FROM there WHERE there.languages IS NOT NULL
    )
    SELECT languages FROM there WHERE languages IS NOT NULL
"""


def languages_there(place_id: str) -> list[str]:
    """Each set of languages that some guest of the place speaks, as it is stored."""
    query = _THERE.format(mark=database.obj.param)
    return [languages for (languages,) in database.execute_sql(query, (place_id, place_id)).fetchall()]
