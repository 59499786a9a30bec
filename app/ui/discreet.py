"""The counter's view: folded unless somebody holds Space, looks for ten seconds, or works in a form."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

LOOK_MS = 10_000
# Key repeat on X11 sends releases that never happened (seen: 4 within one hold of 1.5 s); a real one stays.
RELEASE_GRACE_MS = 80
IDLE_MS = 90_000


class Discreet(QObject):
    """Whether folds are open. `changed(bool)` tells it; folded widgets answer with `update()`."""

    changed = Signal(bool)
    ticked = Signal()  # while a look runs out, for the ring and the line

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held = False
        self.working = False  # a form opened on purpose is on screen and somebody is at it
        self._form_open = False
        self._was_showing = False
        self._clock = QElapsedTimer()
        self._look = self._timer(LOOK_MS, self._end_look)
        self._grace = self._timer(RELEASE_GRACE_MS, self._let_go_for_good)
        self._idle = self._timer(IDLE_MS, self._fold_idle_form)
        self._tick = QTimer(self, interval=100)
        self._tick.timeout.connect(self.ticked)

    @property
    def showing(self) -> bool:
        """Whether everything is shown: the one question a painted fold asks."""
        return self.held or self.working or self.looking

    @property
    def looking(self) -> bool:
        """Whether a ten-second look is running."""
        return self._look.isActive()

    def left(self) -> float:
        """How much of the look is left, from 1 to 0; 1 while Space is held."""
        if not self.looking:
            return 1.0 if self.held else 0.0
        return max(0.0, 1.0 - self._clock.elapsed() / LOOK_MS)

    def seconds_left(self) -> int:
        """Whole seconds until the look folds."""
        return ceil(self.left() * LOOK_MS / 1000)

    def look(self) -> None:
        """Show for ten seconds; a second call while it runs folds at once (the eye is a switch)."""
        if self.looking:
            self._end_look()
            return
        self._clock.start()
        self._look.start()
        self._tick.start()
        self._tell()

    def hold(self) -> None:
        """Space went down and stays down."""
        self._grace.stop()
        self.held = True
        self._tell()

    def let_go(self) -> None:
        """Space came up; folds after a short grace unless it is down again by then."""
        if self.held:
            self._grace.start()

    def open_form(self, is_form: bool) -> None:
        """The page on screen is (not) a form that someone opened on purpose."""
        self._form_open = is_form
        self.working = is_form
        self._idle.start() if is_form else self._idle.stop()
        self._tell()

    def notice_work(self) -> None:
        """A key or a click: whoever works in the form keeps it open."""
        if self._form_open:
            self._idle.start()
            self.working = True
            self._tell()

    def fold(self) -> None:
        """Fold everything now: the desk is locked."""
        self._grace.stop()
        self._idle.stop()
        self._form_open = self.working = self.held = False
        self._end_look()

    def _timer(self, interval: int, slot: object) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    def _end_look(self) -> None:
        self._look.stop()
        self._tick.stop()
        self._tell()

    def _let_go_for_good(self) -> None:
        self.held = False
        self._tell()

    def _fold_idle_form(self) -> None:
        self.working = False
        self._tell()

    def _tell(self) -> None:
        if self.showing != self._was_showing:
            self._was_showing = self.showing
            self.changed.emit(self.showing)
        self.ticked.emit()
