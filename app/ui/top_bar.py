"""Search, the discreet view and what can be begun, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QSizePolicy, QWidget

from app.ui.discreet import Discreet
from app.ui.keys import cap
from app.ui.sections import Offer
from app.ui.theme import tokens
from app.ui.theme.icons import icon
from app.ui.theme.painting import (
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
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.layouts import row


class OmniboxField(QLineEdit):
    """The search field. Whoever shows results listens to `asked`, `textEdited`, `key_pressed` and `closed`.

    `key_pressed(event)` comes before the field sees a key (Up, Down, Enter, Tab ...); accept the event to
    take it.
    """

    asked = Signal()  # Ctrl+K, "/" or a click: show what is there for the present text
    closed = Signal()  # Esc
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("omnibox")
        hint = self.tr("Guest, room, item or command")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMaximumWidth(theme.px(560))
        self._came_from: QWidget | None = None

    def ask(self) -> None:
        """Put the cursor here, with what stands here marked."""
        self._came_from = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.asked.emit()

    def leave(self) -> None:
        """Empty it and return to where one came from."""
        self.clear()
        self.closed.emit()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        else:
            self.clearFocus()

    def minimumSizeHint(self) -> QSize:
        """On narrow windows a few words are enough."""
        return QSize(theme.px(150), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Esc and the keys of the results belong to the field while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            event.setAccepted(False)
            self.key_pressed.emit(event)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks too."""
        super().mousePressEvent(event)
        self.asked.emit()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, its glass and its key."""
        super().paintEvent(event)
        painter = QPainter(self)
        draw_icon_in(painter, QRectF(theme.px(11), 0, theme.px(20), self.height()), "magnifying-glass")
        if self.text() or self.width() < theme.px(260):
            return
        width = key_cap_width(cap("search"))
        top = (self.height() - theme.px(20)) / 2
        draw_key_cap(
            painter, QRectF(self.width() - width - theme.px(10), top, width, theme.px(20)), cap("search")
        )


class DiscreetButton(QAbstractButton):
    """The one place that says whether the screen shows or folds, and for how long yet."""

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(discreet.look)
        discreet.changed.connect(self._on_discreet_changed)
        discreet.ticked.connect(self._on_discreet_ticked)
        self._on_discreet_changed()

    def words(self) -> str:
        """What it says now."""
        view = self._discreet
        if view.held:
            return self.tr("Showing – let go to fold")
        if view.looking:
            return self.tr("Showing – folds again in %n s", "", view.seconds_left())
        if view.working:
            return self.tr("Open while you work here")
        return self.tr("Discreet")

    def sizeHint(self) -> QSize:
        """Room for the words, and for the key while folded."""
        width = theme.px(12 + 18 + 8 + 14) + text_width(self.words(), self._role(), tabular=True)
        return QSize(width + self._cap_room(), theme.px(tokens.CONTROL))

    def minimumSizeHint(self) -> QSize:
        """The eye alone."""
        return QSize(theme.px(42), theme.px(tokens.CONTROL))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, eye or ring, words, key."""
        painter = QPainter(self)
        glows = self._glows()
        ground = "accent_soft" if glows else "sunken" if self.underMouse() else "surface"
        fill_round(
            painter, QRectF(self.rect()), tokens.RADIUS["m"], ground, "accent" if glows else "line_ctl"
        )
        side = theme.px(18)
        sign = QRectF(theme.px(12), (self.height() - side) / 2, side, side)
        if glows:
            self._draw_ring(painter, sign)
        else:
            name = "eye" if self._discreet.showing else "eye-slash"
            draw_icon(painter, sign.left(), sign.top(), name)
        words = QRectF(sign.right() + theme.px(8), 0, 0, self.height())
        words.setRight(self.width() - theme.px(8) - self._cap_room())
        if words.width() > theme.px(24):
            tone = "accent_soft_text" if glows else "text"
            draw_text(painter, words, self.words(), self._role(), tone, tabular=True)
            self._draw_cap(painter)

    def _draw_ring(self, painter: QPainter, box: QRectF) -> None:
        ring = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("line_ctl"), 2.4))
        painter.drawEllipse(ring)
        painter.setPen(QPen(theme.colour("accent"), 2.4))
        painter.drawArc(ring, 90 * 16, int(360 * 16 * self._discreet.left()))

    def _draw_cap(self, painter: QPainter) -> None:
        if self._cap_room():
            width = key_cap_width(self.tr("hold Space"))
            top = (self.height() - theme.px(20)) / 2
            box = QRectF(self.width() - width - theme.px(8), top, width, theme.px(20))
            draw_key_cap(painter, box, self.tr("hold Space"))

    def _glows(self) -> bool:
        return self._discreet.held or self._discreet.looking

    def _role(self) -> str:
        return "body_strong" if self._glows() else "body"

    def _cap_room(self) -> int:
        return 0 if self._discreet.showing else key_cap_width(self.tr("hold Space")) + theme.px(6)

    def _on_discreet_changed(self, *_: object) -> None:
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def _on_discreet_ticked(self) -> None:
        if self.words() != self.accessibleName():
            self._on_discreet_changed()
        self.update()


class LookLine(QWidget):
    """Two pixels under the top bar that empty while a look runs out. Its room is always kept."""

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self.setFixedHeight(2)
        discreet.changed.connect(self.update)
        discreet.ticked.connect(self.update)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """From full to nothing."""
        share = self._discreet.left()
        if share > 0:
            QPainter(self).fillRect(QRectF(0, 0, self.width() * share, 2), theme.colour("accent"))


class TopBar(QWidget):
    """`omnibox`, `discreet_button` and `new_button`; `new_chosen(Offer)` from the menu of New."""

    new_chosen = Signal(object)

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(tokens.TOP_BAR))
        self.omnibox = OmniboxField()
        self.discreet_button = DiscreetButton(discreet)
        self.new_button = KeyButton(self.tr("New"), icon="plus", kind="primary", cap=cap("new"))
        self.new_button.clicked.connect(self.open_menu)
        self._offers: list[Offer] = []
        self._line = row(self, margins=(24, 0, 24, 0), spacing=10)
        self._line.addWidget(self.omnibox, 6)
        self._line.addStretch(1)
        self._line.addWidget(self.discreet_button)
        self._line.addWidget(self.new_button)

    def offer(self, offers: list[Offer]) -> None:
        """What New can begin."""
        self._offers = offers
        self.new_button.setVisible(bool(offers))

    def set_quiet(self, quiet: bool) -> None:
        """New is outlined while the page has its own filled button."""
        self.new_button.set_kind("plain" if quiet else "primary")

    def open_menu(self) -> None:
        """Let somebody choose what to begin."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in self._offers:
            words = f"{offer.words}\t{offer.cap}" if offer.cap else offer.words
            action = menu.addAction(icon(offer.icon, "accent"), words)
            action.triggered.connect(lambda _=False, offer=offer: self.new_chosen.emit(offer))
        corner = self.new_button.mapToGlobal(self.new_button.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        corner.setY(corner.y() + theme.px(4))
        menu.popup(corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows get narrow margins."""
        super().resizeEvent(event)
        side = theme.px(24 if self.width() > theme.px(900) else 12)
        self._line.setContentsMargins(side, 0, side, 0)
