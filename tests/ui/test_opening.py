"""Before the first paint nothing is read that the clock does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config import Config
from app.ui.dialogs.ground import Clock
from app.ui.opening import Opening

ROOT = Path(__file__).parents[2]
_AT_THE_FIRST_PAINT = """
import os, sys
from app.cli import main
import app.ui.window
late = "asyncio qasync peewee reportlab argon2 PySide6.QtSvg app.ui.application app.words".split()
def paint(self, event):
    os.write(1, " ".join(name for name in late if name in sys.modules).encode() + b"\\n")
    os._exit(0)
app.ui.window.Window.paintEvent = paint
main(["--data", sys.argv[1]])
"""


def test_the_clock_is_painted_before_the_loop_the_store_and_the_words_are_read(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AT_THE_FIRST_PAINT, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout == "\n", done.stdout + done.stderr


def test_the_opening_waits_until_the_clock_is_on_the_screen(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    opening = Opening(qapp, Config(data=tmp_path, language="en"))
    qtbot.addWidget(opening.window)
    painted: list[bool] = []
    opening.window.painted.connect(lambda: painted.append(True))
    opening.show()
    opening.wait_for_paint()
    assert painted
    assert opening.window.findChild(Clock) is not None
