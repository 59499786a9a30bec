"""Starting the desktop application: paint first, then read the rest of the program and open the place."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.config import Config
from app.ui.opening import Opening

if TYPE_CHECKING:
    from app.ui.application import Open


def run(config: Config, open_place: Open) -> int:
    """Open the desktop application and stay until it is closed. `open_place` is `bootstrap.open_place`."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise RuntimeError("the desktop application needs a screen application")
    opening = Opening(app, config)
    opening.show()
    opening.wait_for_paint()
    # Deferred: the loop and everything behind the clock are read once it is on the screen.
    from app.ui.application import Application, qasync_run

    return qasync_run(app, Application(app, config, open_place, opening).live)
