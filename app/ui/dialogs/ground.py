"""The bare screen in front of the pages: the mark, where one is, and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import language
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.picture import Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class Ground(QWidget):
    """Mark at the left, workstation and language (when it `speaks`) at the right; fill its `body`."""

    language_chosen = Signal(str)

    def __init__(self, where: str, *, speaks: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body: QVBoxLayout = column(self, margins=(32, 20, 24, 24), spacing=0)
        self.body.addLayout(self._head(where, speaks))

    def minimumSizeHint(self) -> QSize:
        """A small laptop at 150 %; what does not fit gives way by itself."""
        return QSize(560, 400)

    def _head(self, where: str, speaks: bool) -> QHBoxLayout:
        head = row(spacing=10)
        head.addWidget(Mark())
        head.addWidget(Label("Courtesy", "title"))
        head.addStretch(1)
        head.addWidget(Label(where, "body", "text2"))
        if speaks:
            head.addWidget(self._language_button())
        return head

    def _language_button(self) -> QPushButton:
        # Deferred: the opening, which is the first paint, does not speak.
        from app.ui.widgets.buttons import KeyButton
        from app.words.people import LANGUAGE_NAMES

        self._language = KeyButton(
            LANGUAGE_NAMES[language.current()], icon="translate", kind="ghost", low=True
        )
        self._language.setAccessibleName(self.tr("Language of the screens"))
        self._language.clicked.connect(self._on_language_clicked)
        return self._language

    def _on_language_clicked(self) -> None:
        from PySide6.QtGui import QAction, QActionGroup  # deferred: the first paint has no menu
        from PySide6.QtWidgets import QMenu  # deferred, as above

        from app.words.people import LANGUAGE_NAMES  # deferred, as above

        menu = QMenu(self)
        choices = QActionGroup(menu)
        for code, name in LANGUAGE_NAMES.items():
            action = QAction(name, choices, checkable=True, checked=code == language.current())
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._language.mapToGlobal(QPoint(0, self._language.height())))

    def _choose(self, code: str) -> None:
        # Not inside the menu's own signal: the screen and its menu are about to be built anew.
        QTimer.singleShot(0, self, lambda: self.language_chosen.emit(code))


class Clock(QWidget):
    """Time and date in large, quiet digits, in the place's own time."""

    def __init__(self, zone: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._zone = zone
        body = column(self, spacing=4)
        self._time = Label("", "figure")
        self._time.setStyleSheet(f"font-size: {theme.px(64)}px; font-weight: 300;")
        self._date = Label("", "body", "text2")
        for label in (self._time, self._date):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.show_now)
        self._tick.start()
        self.show_now()

    def show_now(self) -> None:
        """Read the clock."""
        time, date = language.clock_texts(self._zone)
        self._time.setText(time)
        self._date.setText(date)
