"""Buttons that show their key, and the small eye."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui.discreet import Discreet
from app.ui.theme.painting import (
    CENTRE,
    draw_icon,
    draw_icon_in,
    draw_key_cap,
    draw_text,
    fill_round,
    key_cap_width,
    never_raises,
    text_width,
)
from app.ui.theme.theme import theme

_ICON = 17
_ICON_TONES = {"primary": "on_accent", "decline": "danger", "ghost": "accent", "toast": "toast_text"}
_TEXT_TONES = {"primary": "on_accent", "decline": "text", "ghost": "accent", "toast": "toast_text"}


class KeyButton(QPushButton):
    """A button with an icon and the cap of its key; its text elides instead of being cut.

    `kind`: "plain", "primary" (one per screen), "ghost", "decline", "toast". `cap` is only drawn: keys are
    bound in one table (`app.ui.keys`), a second binding would make both silent.
    """

    def __init__(
        self,
        text: str,
        *,
        icon: str | None = None,
        kind: str = "plain",
        cap: str = "",
        low: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._cap, self._kind = icon, cap, kind
        self.setProperty("kind", kind)
        self.setProperty("low", "true" if low else "false")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)

    @property
    def kind(self) -> str:
        """Which kind of button it looks like."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Look like another kind."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def set_main(self, main: bool, cap: str) -> None:
        """Be what the page is for, with the cap of its key, or stand beside that."""
        self.set_kind("primary" if main else "plain")
        self.set_cap(cap if main else "")

    def set_cap(self, cap: str) -> None:
        """Bear another key's cap, or none."""
        if cap != self._cap:
            self._cap = cap
            self.updateGeometry()
            self.update()

    @property
    def cap(self) -> str:
        """The key that is drawn on it."""
        return self._cap

    def set_text(self, text: str, icon: str | None = None) -> None:
        """Change words (and icon) and the name a screen reader says."""
        self._icon = icon or self._icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus, as Space does: Qt leaves that to dialogs."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for icon, words and cap."""
        padding = theme.px(8 if self._kind == "ghost" else 12)
        width = 2 * padding + text_width(self.text(), "body_strong") + self._icon_room() + self._cap_room()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The words may elide, icon and cap stay."""
        least = theme.px(64) + self._icon_room() + self._cap_room()
        return QSize(min(self.sizeHint().width(), least), self.sizeHint().height())

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the ground, the rest is drawn here."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._draw_face(painter)

    def _draw_face(self, painter: QPainter) -> None:
        on = self.isEnabled()
        padding = theme.px(8 if self._kind == "ghost" else 12)
        box = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        if self._cap:
            cap = QRectF(
                box.right() - key_cap_width(self._cap) + theme.px(4),
                0,
                key_cap_width(self._cap),
                theme.px(20),
            )
            cap.moveTop((self.height() - cap.height()) / 2)
            draw_key_cap(painter, cap, self._cap, on_accent=on and self._kind == "primary", dull=not on)
            box.setRight(cap.left() - theme.px(8))
        if not self._icon and not self._cap:
            self._draw_words(painter, box, centred=True)
            return
        if self._icon:
            tone = _ICON_TONES.get(self._kind, "accent") if on else "text3"
            side = theme.px(_ICON)
            if not self._cap:  # words and icon stand together in the middle
                used = side + theme.px(8) + text_width(self.text(), self._role())
                box.setLeft(box.left() + max(0.0, (box.width() - used) / 2))
            draw_icon(painter, box.left(), (self.height() - side) / 2, self._icon, tone, _ICON)
            box.setLeft(box.left() + side + theme.px(8))
        self._draw_words(painter, box, centred=False)

    def _draw_words(self, painter: QPainter, box: QRectF, *, centred: bool) -> None:
        tone = _TEXT_TONES.get(self._kind, "text") if self.isEnabled() else "text3"
        if centred:
            draw_text(painter, box, self.text(), self._role(), tone, align=CENTRE)
        else:
            draw_text(painter, box, self.text(), self._role(), tone)

    def _role(self) -> str:
        return "body_strong" if self._kind == "primary" else "body_medium"

    def _icon_room(self) -> int:
        return theme.px(_ICON + 8) if self._icon else 0

    def _cap_room(self) -> int:
        return key_cap_width(self._cap) + theme.px(10) if self._cap else 0


class EyeButton(QAbstractButton):
    """The small eye in a card's head: one click shows everything for ten seconds, another folds it."""

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self.setFixedSize(theme.px(28), theme.px(28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Show what is folded for ten seconds"))
        self.clicked.connect(discreet.look)
        discreet.changed.connect(self.update)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """An open or a crossed eye."""
        painter = QPainter(self)
        if self.underMouse():
            fill_round(painter, QRectF(self.rect()), theme.px(6), "sunken")
        showing = self._discreet.showing
        draw_icon_in(
            painter,
            QRectF(self.rect()),
            "eye" if showing else "eye-slash",
            "accent" if showing else "text3",
            17,
        )
