"""How each kind of document was printed last at this workstation, so that it need not be chosen again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from app.ui.preferences import PreferencesFile

CARD, SHEET, ENVELOPE, LABEL = "card", "sheet", "envelope", "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Printer, tray and edges for one kind of document; "" means as the printer likes."""

    printer: str = ""
    tray: str = ""
    borderless: bool = False
    safe: bool = False
    flip: str = ""
    media: str = ""


def remembered(preferences: PreferencesFile | None, kind: str) -> Choice:
    """What was chosen last for this kind; the printer chosen for cards stands in for one never chosen."""
    if preferences is None:
        return Choice()
    known: dict[str, Any] = {field.name: type(field.default) for field in fields(Choice)}
    kept = _read(preferences).get(kind)
    values: dict[str, Any] = kept if isinstance(kept, dict) else {}
    choice = Choice(**{key: value for key, value in values.items() if isinstance(value, known.get(key, ()))})
    return choice if choice.printer else replace(choice, printer=preferences.now.printer)


def remember(preferences: PreferencesFile | None, kind: str, **values: Any) -> Choice:
    """Change some of a kind's choices and write them down."""
    choice = replace(remembered(preferences, kind), **values)
    if preferences is not None:
        text = json.dumps({**_read(preferences), kind: asdict(choice)}, ensure_ascii=False)
        preferences.change(printing=text)
    return choice


def _read(preferences: PreferencesFile) -> dict[str, Any]:
    try:
        kept = json.loads(preferences.now.printing or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
