"""Letters for names in scripts that this computer has no font for: the hands of the cards lend theirs.

A name must never be a row of boxes. The files are large, so they are read after the first paint, and only
those that are missed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from app.config import RESOURCES

_FONTS: Path = RESOURCES / "fonts"
_SYSTEM = QFontDatabase.WritingSystem
_LENDERS: tuple[tuple[QFontDatabase.WritingSystem, str], ...] = (
    (_SYSTEM.Japanese, "yomogi"),
    (_SYSTEM.SimplifiedChinese, "ma-shan-zheng"),
    (_SYSTEM.Korean, "nanum-pen-script"),
    (_SYSTEM.Hebrew, "playpen-sans-hebrew"),
    (_SYSTEM.Arabic, "playpen-sans-arabic"),
    (_SYSTEM.Devanagari, "kalam"),
    (_SYSTEM.Thai, "mali"),
)


def lend() -> tuple[str, ...]:
    """Load a lender for each script that no font of this computer writes; returns the folders read."""
    missed = [folder for script, folder in _LENDERS if not QFontDatabase.families(script)]
    for folder in missed:
        for path in sorted((_FONTS / folder).glob("*Regular*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return tuple(missed)
