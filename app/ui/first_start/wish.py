"""What the set-up form holds, its draft, and what becomes of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import time
from pathlib import Path
from typing import Any

from app.domain.ids import new_id
from app.services import session, setup
from app.services.setup import NewPlace

FILE = "setup-draft.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A place to be, as typed. PIN and recovery code never go into the draft."""

    name: str = ""
    kind: str = "hotel"
    currency: str = "EUR"
    time_zone: str = "Europe/Warsaw"
    day_ends: str = "03:00"
    languages: tuple[str, ...] = ("en",)
    language: str = "en"
    manager_name: str = ""
    pin: str = ""
    code: str = ""


def hashed(wish: Wish) -> NewPlace:
    """What the service takes. Slow, since PIN and code are hashed; the place's keys must be in use."""
    manager_id = new_id()
    return NewPlace(
        name=wish.name,
        kind=wish.kind,
        currency=wish.currency,
        time_zone=wish.time_zone,
        day_ends=time.fromisoformat(wish.day_ends),
        languages=wish.languages,
        manager_id=manager_id,
        manager_name=wish.manager_name,
        manager_language=wish.language,
        pin_hash=session.hash_new_pin(manager_id, wish.pin),
        recovery_hash=setup.hash_recovery_code(wish.code),
    )


def keep_draft(folder: Path, wish: Wish) -> None:
    """Write what was typed so far, without the secrets."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = asdict(wish) | {"pin": "", "code": ""}
    (folder / FILE).write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")


def read_draft(folder: Path) -> Wish | None:
    """What was typed before, None when there is nothing to go on with."""
    try:
        kept: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Wish(**{**kept, "languages": tuple(kept["languages"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def drop_draft(folder: Path) -> None:
    """The place is there: its draft is not needed any more."""
    (folder / FILE).unlink(missing_ok=True)
