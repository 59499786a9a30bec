"""The first thing on the screen: the clock, painted before the rest of the program is read.

Reading asyncio, its Qt loop and the windows takes longer than Qt itself needs to show one. So nothing of
that is imported here: a person sees the house while it is still being unlocked.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.config import Config
from app.ui import language
from app.ui.dialogs.ground import Clock, Ground
from app.ui.preferences import PreferencesFile
from app.ui.theme.theme import theme
from app.ui.window import Window

# A window that starts minimised is not painted at all; the place is opened all the same.
LONGEST_WAIT_MS = 1000


class Opening:
    """The window in this workstation's looks and language, with nothing but the clock in it."""

    def __init__(self, app: QApplication, config: Config) -> None:
        self.preferences = PreferencesFile(config.data)
        _dress(app, config, self.preferences)
        self.window = Window()

    def show(self) -> None:
        """Put the clock on the screen."""
        self.show_clock()
        self.window.show_fitting()

    def show_clock(self) -> None:
        """The clock, while the place is being opened: the screen that sign-in grows out of."""
        ground = Ground("", speaks=False)
        ground.body.addStretch(2)
        ground.body.addWidget(Clock())
        ground.body.addStretch(7)
        self.window.show_screen(ground)

    def wait_for_paint(self) -> None:
        """Let Qt paint the window once. Keys, clicks and the X wait until somebody listens to them.

        No other loop runs yet and no task was started, so none is entered twice or starved.
        """
        first = QEventLoop()
        self.window.painted.connect(first.quit)
        QTimer.singleShot(LONGEST_WAIT_MS, first.quit)
        first.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.window.painted.disconnect(first.quit)


def _dress(app: QApplication, config: Config, preferences: PreferencesFile) -> None:
    chosen = preferences.now
    app.setApplicationName("Courtesy")
    app.setQuitOnLastWindowClosed(False)
    language.use(config.language or chosen.language or language.of_this_computer())
    theme.apply(app, chosen.theme, chosen.zoom)
    theme.follow_system(app)
