"""The six papers. Each module sets and paints one of them:

`INK`, `SIGN_INK`, `TOUCH`, `PAPER`, `setting(frame)`, `logo_box(frame)` and `draw_art(canvas, frame,
background, look)`.
"""

from __future__ import annotations

from types import ModuleType

from app.errors import BadInput
from reports.card import botanical, deco, festive, notebook, postcard, treasure

STYLES: dict[str, ModuleType] = {
    "botanical": botanical, "postcard": postcard, "notebook": notebook,
    "festive": festive, "deco": deco, "treasure": treasure,
}  # fmt: skip


def style_named(name: str) -> ModuleType:
    """The module of that style. BadInput when there is none of that name."""
    if name not in STYLES:
        raise BadInput("card_style_unknown", field="style", value=name)
    return STYLES[name]
