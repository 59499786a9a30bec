"""A choice of a guest's language that never forgets one it does not offer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.fields import Pick
from app.words import languages


class LanguagePick(Pick):
    """`none` is what stands first, for no language; its key is `none_key`."""

    def __init__(
        self, name: str, none: str, *, none_key: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, [(none_key, none), *languages.choices()], parent)

    def choose(self, key: object) -> bool:
        """Choose this language. One that an import brought and no list has is offered from now on: what the
        guest before spoke must not stand there instead, and be saved."""
        if not super().choose(key) and key:
            self.addItem(languages.label(str(key)), key)
            return super().choose(key)
        return True
