"""The looks and text sizes to choose from, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.theme import tokens


def looks() -> list[tuple[object, str]]:
    """Keys of the theme and their words."""
    return [
        ("system", QCoreApplication.translate("Looks", "Like the computer")),
        ("light", QCoreApplication.translate("Looks", "Light")),
        ("dark", QCoreApplication.translate("Looks", "Dark")),
    ]


def text_sizes() -> list[tuple[object, str]]:
    """Zoom factors and their words."""
    return [(zoom, f"{round(zoom * 100)} %") for zoom in tokens.ZOOMS]
