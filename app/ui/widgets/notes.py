"""Words inside a page: a note with a tone, an empty place with a next step, a page that is still coming."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from app.ui.theme import tokens
from app.ui.theme.painting import fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.ui.widgets.picture import BellPicture

_ICONS = {
    "info": "info",
    "warn": "warning",
    "ok": "check-circle",
    "danger": "warning-circle",
    "gold": "gift",
    "plain": "info",
}


class InlineNote(QFrame):
    """A sentence above the content it concerns; it pushes the content down and covers nothing."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "info",
        icon: str | None = None,
        sub: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = row(self, margins=(12, 9, 10, 9), spacing=10)
        self._icon = IconLabel("info", "text2", 18)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(spacing=1)
        self._text, self._sub = Label("", "body", wrap=True), Label("", "caption", wrap=True)
        words.addWidget(self._text)
        words.addWidget(self._sub)
        line.addLayout(words, 1)
        self._right = row(spacing=8)
        line.addLayout(self._right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.say(text, tone=tone, icon=icon, sub=sub)

    def say(self, text: str, *, tone: str = "info", icon: str | None = None, sub: str = "") -> None:
        """Other words; "" hides the note. Tones: info, warn, ok, danger, gold, plain."""
        self.setObjectName(f"note_{tone}")
        self.style().unpolish(self)
        self.style().polish(self)
        ink = "text2" if tone == "plain" else f"{tone}_soft"
        self._icon.set_icon(
            icon or _ICONS.get(tone, "info"), "text2" if tone == "plain" else f"{tone}_soft_text"
        )
        for label, words in ((self._text, text), (self._sub, sub)):
            label.setText(words)
            label.set_tone(ink)
            label.setVisible(bool(words))
        self.setAccessibleName(f"{text} {sub}".strip())
        # Without a parent, showing would open a window of its own for a moment.
        if not text:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()

    def set_sub(self, sub: str) -> None:
        """Other words below."""
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))

    def add_button(self, button: QPushButton) -> None:
        """Offer an answer at the right end."""
        self._right.addWidget(button)

    def clear_buttons(self) -> None:
        """Take the answers away."""
        clear(self._right)


class EmptyState(QWidget):
    """Nothing here, said warmly, with the next step as a button."""

    def __init__(self, title: str, text: str = "", *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        body = column(self, margins=24, spacing=8)
        body.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        picture = IconLabel(icon, "text3", 40) if icon else BellPicture()
        body.addWidget(picture, 0, middle)
        self._title, self._text = Label(title, "heading", wrap=True), Label(text, "body", "text2", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(middle)
            body.addWidget(label)
        self._buttons = row(spacing=8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        body.addSpacing(theme.px(4))
        body.addLayout(self._buttons)
        body.addStretch(1)

    def say(self, title: str, text: str = "") -> None:
        """Other words."""
        self._title.setText(title)
        self._text.setText(text)

    def add_button(self, button: QPushButton) -> None:
        """Offer a next step."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)


class LoadingSkeleton(QWidget):
    """Grey shapes of the rows to come; they appear only when waiting takes longer than 200 ms."""

    def __init__(self, *, row_height: int = tokens.ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._visible_now = False
        self._wait = QTimer(self, interval=tokens.SKELETON_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self._appear)
        self.setAccessibleName(self.tr("Loading"))
        self.hide()

    def start(self) -> None:
        """Waiting began."""
        self._visible_now = False
        self.show()
        self._wait.start()

    def stop(self) -> None:
        """The rows are here."""
        self._wait.stop()
        self._visible_now = False
        self.hide()

    def sizeHint(self) -> QSize:
        """A few rows."""
        return QSize(theme.px(240), theme.px(self._row_height) * 4)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Portraits and lines."""
        if not self._visible_now:
            return
        painter = QPainter(self)
        height = theme.px(self._row_height)
        for number in range(self.height() // height):
            self._draw_row(
                painter, QRectF(theme.px(14), number * height, self.width() - theme.px(28), height), number
            )

    def _draw_row(self, painter: QPainter, box: QRectF, number: int) -> None:
        side, middle = theme.px(34), box.center().y()
        fill_round(painter, QRectF(box.left(), middle - side / 2, side, side), side / 2, "sunken")
        left = box.left() + side + theme.px(12)
        wide = theme.px((150, 173, 196)[number % 3])
        fill_round(painter, QRectF(left, middle - theme.px(14), wide, theme.px(11)), 4, "sunken")
        fill_round(painter, QRectF(left, middle + theme.px(5), theme.px(90), theme.px(9)), 4, "sunken")
        right = QRectF(box.right() - theme.px(94), middle - theme.px(6), theme.px(94), theme.px(12))
        fill_round(painter, right, 4, "sunken")

    def _appear(self) -> None:
        self._visible_now = True
        self.update()


class OfflineBanner(InlineNote):
    """The database does not answer; what was typed is kept. `try_now` is the button."""

    try_now = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        button = KeyButton(self.tr("Try now"))
        button.clicked.connect(self.try_now)
        self.add_button(button)

    def show_offline(self, seconds: int | None = None) -> None:
        """Tell that the database is away, and when it is tried again."""
        title = self.tr("The database is not answering")
        kept = self.tr("What you typed is kept on this computer.")
        if seconds is not None:
            kept = f"{kept} " + self.tr("Trying again in %n second(s).", "", seconds)
        self.say(title, tone="warn", icon="cloud-slash", sub=kept)

    def show_online(self) -> None:
        """It is back."""
        self.say("")
