"""The theme: which colours and how large. Widgets ask it while they paint, so nothing keeps an old colour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import tokens
from app.ui.theme.stylesheet import stylesheet

FONT_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts" / "inter"
NAMES = ("light", "dark", "system")

_ROLES = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "sunken"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "line_strong"),
    (QPalette.ColorRole.Shadow, "line_strong"),
)
_DULL = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """Colours ("light", "dark" or as the system says) and text size (1.0 to 1.5)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = "light"
        self.zoom = 1.0
        self._palette = tokens.LIGHT
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetrics] = {}
        self._letters_loaded = False

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is in use."""
        return self._palette is tokens.DARK

    def hex(self, key: str) -> str:
        """A colour as text. An unknown key gives the text colour, for this is asked while painting."""
        return self._palette.get(key, self._palette["text"])

    def colour(self, key: str) -> QColor:
        """A colour of the palette in use."""
        return QColor(self.hex(key))

    def px(self, size: float) -> int:
        """A length given for 100 % in pixels at the present text size; at least 1."""
        return max(1, round(size * self.zoom))

    def font(self, role: str = "body", *, tabular: bool = False) -> QFont:
        """A fresh font of the type scale; `tabular` lines digits up."""
        return QFont(self._kept_font(role, tabular))

    def metrics(self, role: str = "body", *, tabular: bool = False) -> QFontMetrics:
        """Measures of that very font (digits must be measured with the tabular one)."""
        key = (role, tabular)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self._kept_font(role, tabular))
        return self._metrics[key]

    def apply(self, app: QApplication, name: str | None = None, zoom: float | None = None) -> None:
        """Dress the whole application; what is None stays as it was."""
        self.name = name if name in NAMES else self.name
        self.zoom = min(max(zoom or self.zoom, tokens.ZOOMS[0]), tokens.ZOOMS[-1])
        self._palette = tokens.DARK if self._wants_dark(app) else tokens.LIGHT
        self._load_letters()
        self._fonts.clear()
        self._metrics.clear()
        app.setFont(self.font())
        app.setPalette(self._qt_palette())
        # palette() inside a style sheet is cached by Qt, so the sheet is written anew with literal colours.
        app.setStyleSheet(stylesheet(self))
        self.changed.emit()

    def follow_system(self, app: QApplication) -> None:
        """Keep up when the system turns dark or light; call once."""

        def turn(_scheme: object) -> None:
            if self.name == "system":
                self.apply(app)

        app.styleHints().colorSchemeChanged.connect(turn)

    def _wants_dark(self, app: QApplication) -> bool:
        if self.name == "system":
            return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.name == "dark"

    def _kept_font(self, role: str, tabular: bool) -> QFont:
        key = (role, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._new_font(tokens.TYPE.get(role, tokens.TYPE["body"]), tabular)
        return self._fonts[key]

    def _new_font(self, step: tokens.TypeRole, tabular: bool) -> QFont:
        font = QFont()
        font.setFamilies(list(tokens.FONT_STACK))
        font.setPixelSize(self.px(step.size))
        font.setWeight(QFont.Weight(step.weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _load_letters(self) -> None:
        if self._letters_loaded:
            return
        for path in sorted(FONT_FOLDER.glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(path))
        self._letters_loaded = True

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, key in _ROLES:
            palette.setColor(role, self.colour(key))
        for role in _DULL:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette


# One application has one look; like QApplication's own palette it is reached from anywhere in the ui.
theme = Theme()
