"""Where one can go, and who is at the desk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.sections import SECTIONS, Section, section_name
from app.ui.theme import tokens
from app.ui.theme.painting import (
    CENTRE,
    draw_icon,
    draw_key_cap,
    draw_text,
    fill_round,
    never_raises,
    text_width,
)
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.card import HLine
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.picture import Mark


class NavItem(QAbstractButton):
    """One section. Only the chosen one is a Tab stop; the arrows move along."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.narrow = self.hinted = False
        self.badge, self.badge_tone = 0, "plain"
        self.setText(section_name(section.key))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(theme.px(tokens.NAV_ITEM))
        self.setToolTip(f"{self.text()}  Ctrl+{section.digit}")
        self.toggled.connect(self._on_self_toggled)
        self._on_self_toggled(False)
        self.set_badge(0)

    def set_badge(self, count: int, tone: str = "plain") -> None:
        """How many wait for this person; tones plain, warn, danger."""
        self.badge, self.badge_tone = count, tone
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as there is room."""
        return QSize(theme.px(160), theme.px(tokens.NAV_ITEM))

    def minimumSizeHint(self) -> QSize:
        """On low screens it shrinks."""
        return QSize(theme.px(40), theme.px(tokens.NAV_ITEM_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move, Enter opens."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar, sign, words, badge or digit."""
        painter, on = QPainter(self), self.isChecked()
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if on:
            fill_round(painter, box, 7, "sunken" if theme.is_dark else "surface")
            fill_round(painter, QRectF(0, box.center().y() - 8, 3, 16), 1.5, "accent")
        elif self.underMouse():
            fill_round(painter, box, 7, "line")
        side = theme.px(tokens.ICON)
        left = (self.width() - side) / 2 if self.narrow else theme.px(12)
        name = f"{self.section.icon}-fill" if on else self.section.icon
        draw_icon(painter, left, (self.height() - side) / 2, name, "accent" if on else "text2")
        if self.narrow:
            self._draw_narrow(painter, left + side)
            return
        right = self._draw_right(painter)
        words = QRectF(left + side + theme.px(10), 0, 0, self.height())
        words.setRight(right)
        draw_text(painter, words, self.text(), "body_strong" if on else "body", "text" if on else "text2")

    def _draw_narrow(self, painter: QPainter, right: float) -> None:
        if self.hinted:
            draw_key_cap(
                painter,
                QRectF(self.width() - theme.px(18), 2, theme.px(18), theme.px(18)),
                self.section.digit,
            )
        elif self.badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("danger" if self.badge_tone == "danger" else "accent"))
            painter.drawEllipse(QPointF(right, self.height() / 2 - theme.px(8)), 4, 4)

    def _draw_right(self, painter: QPainter) -> float:
        right, middle = self.width() - theme.px(10), self.height() / 2
        height = theme.px(20)
        if self.hinted:
            draw_key_cap(
                painter, QRectF(right - height, middle - height / 2, height, height), self.section.digit
            )
            return right - height - theme.px(6)
        if not self.badge:
            return right
        words = str(self.badge)
        width = max(theme.px(22), text_width(words, "caption_strong", tabular=True) + theme.px(12))
        box = QRectF(right - width, middle - height / 2, width, height)
        plain = self.badge_tone == "plain"
        fill_round(painter, box, height / 2, "line" if plain else f"{self.badge_tone}_soft")
        ink = "text2" if plain else f"{self.badge_tone}_soft_text"
        draw_text(painter, box, words, "caption_strong", ink, align=CENTRE, tabular=True)
        return box.left() - theme.px(6)

    def _step(self, step: int) -> None:
        parent = self.parentWidget()
        items = [item for item in parent.findChildren(NavItem) if item.isVisible()] if parent else []
        if items:
            items[(items.index(self) + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_self_toggled(self, checked: bool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)


class UserChip(QAbstractButton):
    """Who is signed in; a click or F8 lets somebody else sit down."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self._role = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.px(48))

    def show_person(self, name: str, role: str) -> None:
        """Name and role of the person at the desk."""
        self.setText(name)
        self._role = role
        self.setAccessibleName(f"{name}, {role}. " + self.tr("Another person: F8"))
        self.setToolTip(self.tr("Another person") + "  F8")
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Portrait, name, role, key."""
        painter = QPainter(self)
        if self.underMouse():
            fill_round(painter, QRectF(self.rect()), 7, "line")
        side = theme.px(34)
        left = (self.width() - side) / 2 if self.narrow else theme.px(6)
        draw_avatar(painter, QRectF(left, (self.height() - side) / 2, side, side), self.text())
        if self.narrow:
            return
        cap = theme.px(26)
        words = QRectF(left + side + theme.px(10), theme.px(5), 0, theme.px(19))
        words.setRight(self.width() - cap - theme.px(12))
        draw_text(painter, words, self.text(), "body_strong")
        draw_text(painter, words.translated(0, theme.px(19)), self._role, "caption", "text2")
        place = QRectF(
            self.width() - cap - theme.px(6), (self.height() - theme.px(20)) / 2, cap, theme.px(20)
        )
        draw_key_cap(painter, place, "F8")


class Sidebar(QWidget):
    """`chosen(section key)` after a click; `user_clicked()` on the chip."""

    chosen = Signal(str)
    user_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sections"))
        self._items = {section.key: NavItem(section) for section in SECTIONS}
        self.user = UserChip()
        self.user.clicked.connect(self.user_clicked)
        self._name = Label("Courtesy", "title")
        self._build()
        self.set_narrow(True)  # starts narrow, so that the first minimum size fits small screens

    def offer(self, keys: set[str]) -> None:
        """Show these sections only."""
        for key, item in self._items.items():
            item.setVisible(key in keys)

    def offered(self) -> list[str]:
        """Keys of the sections in sight, in their order."""
        return [key for key, item in self._items.items() if not item.isHidden()]

    def mark(self, key: str) -> None:
        """This section is open."""
        if key in self._items:
            self._items[key].setChecked(True)

    def set_badge(self, key: str, count: int, tone: str = "plain") -> None:
        """How many wait in a section, only for who can act there."""
        self._items[key].set_badge(count, tone)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and words."""
        self.setFixedWidth(theme.px(tokens.SIDEBAR_NARROW if narrow else tokens.SIDEBAR))
        self._name.setVisible(not narrow)
        for item in self._items.values():
            item.narrow = narrow
            item.update()
        self.user.narrow = narrow
        self.user.update()

    def set_hinted(self, hinted: bool) -> None:
        """Show the digits of Ctrl+1 to Ctrl+0."""
        for item in self._items.values():
            item.hinted = hinted
            item.update()

    def focus_pane(self) -> QWidget | None:
        """What F6 goes to."""
        return next((item for item in self._items.values() if item.isChecked() and item.isVisible()), None)

    def _build(self) -> None:
        body = column(self, margins=(10, 14, 10, 10), spacing=1)
        head = row(margins=(6, 0, 0, 14), spacing=10)
        head.addWidget(Mark())
        head.addWidget(self._name)
        head.addStretch(1)
        body.addLayout(head)
        for item in self._items.values():
            if not item.section.at_bottom:
                self._add(item)
        body.addStretch(1)
        for item in self._items.values():
            if item.section.at_bottom:
                self._add(item)
        body.addSpacing(theme.px(6))
        body.addWidget(HLine())
        body.addSpacing(theme.px(6))
        body.addWidget(self.user)

    def _add(self, item: NavItem) -> None:
        layout = self.layout()
        if layout is not None:
            layout.addWidget(item)
        item.clicked.connect(lambda _=False, key=item.section.key: self.chosen.emit(key))
