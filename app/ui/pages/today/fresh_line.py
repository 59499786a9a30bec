"""How old the data of other systems is: one quiet line, which warns when nobody should trust it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.roles import May
from app.domain.watching import FreshRow
from app.ui.courtesy import Courtesy
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import ElidedLabel, IconLabel
from app.ui.widgets.layouts import clear, column, row
from app.words import watching as words


class FreshLine(QWidget):
    """Absent where no folder is watched."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.courtesy = courtesy
        self._rows: tuple[FreshRow, ...] = ()
        self._shown: list[tuple[object, ...]] = []
        self._lines = column(self, spacing=2)
        self.hide()

    def show_rows(self, rows: tuple[FreshRow, ...], now: datetime) -> None:
        """Show these as they stand at `now`."""
        self._rows = rows
        place = self.courtesy.desk().place
        wanted = [self._words(each, now) for each in rows]
        self.setVisible(bool(rows))
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._lines)
        for each in rows:
            self._lines.addWidget(
                self._line(each, words.as_of(each, place, now), words.warning_of(each, now))
            )

    def _words(self, fresh: FreshRow, now: datetime) -> tuple[object, ...]:
        place = self.courtesy.desk().place
        return (
            words.as_of(fresh, place, now), words.warning_of(fresh, now), words.changes_of(fresh),
            fresh.run_id,
        )  # fmt: skip

    def _line(self, fresh: FreshRow, as_of: str, warning: str) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        line = row(whole, spacing=8)
        changes = words.changes_of(fresh)
        tone = "warn" if warning else "text2"
        text = f"{as_of}: {warning}" if warning else as_of
        if changes:
            text = f"{text}  ·  {changes}"
        line.addWidget(IconLabel("warning" if warning else "download-simple", tone, 16))
        label = ElidedLabel(text, "body", tone, tabular=True)
        label.setAccessibleName(text)
        line.addWidget(label, 1)
        for button in self._buttons(fresh, bool(changes), bool(warning)):
            line.addWidget(button)
        whole.setFixedHeight(theme.px(26))
        return whole

    def _buttons(self, fresh: FreshRow, is_changed: bool, is_wrong: bool) -> list[KeyButton]:
        found = []
        if is_changed and fresh.run_id is not None:
            what = KeyButton(self.tr("What changed"), icon="list", kind="ghost", low=True)
            go = partial(self.courtesy.navigator.go, "import_result", import_id=fresh.run_id)
            what.clicked.connect(lambda _=False, go=go: go())
            found.append(what)
        if is_wrong and self.courtesy.session.may(May.IMPORT):
            why = KeyButton(self.tr("Watched folders"), icon="gear", kind="ghost", low=True)
            why.clicked.connect(lambda: self.courtesy.navigator.go("settings", part="imports"))
            found.append(why)
        return found
