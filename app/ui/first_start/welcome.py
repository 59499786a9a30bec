"""The first screen of all: a demo hotel, a demo shop, or an own place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import language
from app.ui.first_start.looks import looks
from app.ui.first_start.pictures import Picture
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.picture import Mark
from app.words.people import LANGUAGE_NAMES

KINDS = ("hotel", "shop", "own")
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Offer(QFrame):
    """One way to begin, as a card with one button. The chosen one carries the filled button."""

    def __init__(self, kind: str, title: str, text: str, facts: list[tuple[str, str]], button: str) -> None:
        super().__init__()
        self.kind = kind
        self.setObjectName("card")
        body = column(self, margins=14, spacing=8)
        body.addWidget(Picture(kind))
        body.addSpacing(theme.px(8))
        body.addWidget(Label(title, "heading", wrap=True))
        body.addWidget(Label(text, "body", "text2", wrap=True))
        for icon, words in facts:
            line = row(spacing=10)
            line.addWidget(IconLabel(icon, "text2", 15), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(words, "body", wrap=True), 1)
            body.addLayout(line)
        body.addStretch(1)
        body.addSpacing(theme.px(8))
        self.button = KeyButton(button, cap=str(KINDS.index(kind) + 1))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body.addWidget(self.button)

    def sizeHint(self) -> QSize:
        """Three stand side by side."""
        return QSize(theme.px(344), theme.px(438))

    def show_chosen(self, chosen: bool) -> None:
        """Only the chosen card has the filled button."""
        self.button.set_kind("primary" if chosen else "plain")


class Welcome(QWidget):
    """`wanted(kind)`: hotel, shop or own. Language and look come first, in the top corner."""

    wanted = Signal(str)
    language_chosen = Signal(object)
    look_chosen = Signal(object)

    def __init__(self, *, made: frozenset[str], can_demo: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at = KINDS.index("own")
        outer = column(self)
        inner = QWidget()
        outer.addWidget(scrolled(inner))
        body = column(inner, margins=(48, 28, 48, 20), spacing=0)
        body.addLayout(self._head())
        body.addSpacing(theme.px(30))
        body.addStretch(1)
        title = Label(self.tr("A good day to look after people"), "display", wrap=True)
        title.setAlignment(_MIDDLE)
        body.addWidget(title)
        told = self.tr(
            "Look round first, or start with your own place. You can come back to this page from Settings."
        )
        sub = Label(told, "body", "text2", wrap=True)
        sub.setAlignment(_MIDDLE)
        body.addWidget(sub)
        body.addSpacing(theme.px(24))
        self.note = Label("", "body", "warn", wrap=True)
        self.note.setAlignment(_MIDDLE)
        self.note.hide()
        body.addWidget(self.note)
        self.offers = [offer for offer in self._make_offers(made) if can_demo or offer.kind == "own"]
        body.addLayout(self._cards())
        body.addStretch(2)
        body.addSpacing(theme.px(20))
        body.addLayout(self._foot())
        self._show_chosen()

    def show_working(self, kind: str) -> None:
        """A demo is being made: no second click."""
        for offer in self.offers:
            offer.button.setEnabled(False)
            if offer.kind == kind:
                offer.button.set_text(self.tr("One moment …"))

    def show_error(self, sentence: str) -> None:
        """It did not work; every way is open again."""
        self.note.setText(sentence)
        self.note.show()
        for offer in self.offers:
            offer.button.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 open at once; arrows choose, Enter opens."""
        key = event.key()
        kinds = [offer.kind for offer in self.offers]
        if event.text() in ("1", "2", "3") and KINDS[int(event.text()) - 1] in kinds:
            self._open(KINDS[int(event.text()) - 1])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            at = kinds.index(KINDS[self._at])
            self._at = KINDS.index(kinds[(at + step) % len(kinds)])
            self._show_chosen()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(KINDS[self._at])
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=8)
        head.addWidget(Mark())
        head.addWidget(Label("Courtesy", "title"))
        head.addStretch(1)
        self.language = Pick(self.tr("Language"), list(LANGUAGE_NAMES.items()))
        self.language.choose(language.current())
        self.language.picked.connect(self.language_chosen)
        self.look = Pick(self.tr("Colours"), looks())
        self.look.choose(theme.name)
        self.look.picked.connect(self.look_chosen)
        head.addWidget(self.language)
        head.addWidget(self.look)
        return head

    def _cards(self) -> QHBoxLayout:
        line = row(spacing=18)
        line.addStretch(1)
        for offer in self.offers:
            offer.setMaximumWidth(theme.px(360))
            offer.button.clicked.connect(lambda _=False, kind=offer.kind: self._open(kind))
            line.addWidget(offer, 8)
        line.addStretch(1)
        return line

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addStretch(1)
        line.addWidget(IconLabel("shield-check", "accent", 16))
        told = self.tr("Nothing is sent anywhere. No account and no internet needed.")
        line.addWidget(Label(told, "body", "text2"))
        line.addStretch(1)
        return line

    def _make_offers(self, made: frozenset[str]) -> list[Offer]:
        go_on = self.tr("Go on in the demo")
        return [
            Offer(
                "hotel",
                self.tr("Explore the demo hotel"),
                self.tr("A full day of arrivals and departures, a birthday, and a lost bear."),
                [
                    ("users", self.tr("Guests from many countries")),
                    ("gift", self.tr("Give, ask, approve: the money is play money")),
                    ("printer", self.tr("Print a real card")),
                ],
                go_on if "hotel" in made else self.tr("Open the hotel"),
            ),
            Offer(
                "shop",
                self.tr("Explore the demo shop"),
                self.tr("Outdoor shoes and repairs: orders to collect, promises, call-backs."),
                [
                    ("users", self.tr("Customers with their purchases")),
                    ("wrench", self.tr("Repairs promised for today")),
                    ("tag", self.tr("Holds that run out at noon")),
                ],
                go_on if "shop" in made else self.tr("Open the shop"),
            ),
            Offer(
                "own",
                self.tr("Set up my place"),
                self.tr("Name, currency, hours and the first manager. About two minutes."),
                [
                    ("lock", self.tr("You choose the first PIN")),
                    ("users-three", self.tr("The team is added afterwards")),
                    ("database", self.tr("Everything stays on this computer")),
                ],
                self.tr("Open my place") if "own" in made else self.tr("Set up"),
            ),
        ]

    def _show_chosen(self) -> None:
        for offer in self.offers:
            offer.show_chosen(offer.kind == KINDS[self._at])

    def _open(self, kind: str) -> None:
        if all(offer.button.isEnabled() for offer in self.offers):
            self.note.hide()
            self.wanted.emit(kind)
