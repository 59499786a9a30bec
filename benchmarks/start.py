"""From the start of the process to the first painted window ÷ the same for a bare `QMainWindow`.

Both are whole processes, watched from outside and run in turns; the best of several counts, because whatever
else the machine does only ever makes a start slower.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.row import Row

ROOT = Path(__file__).parents[1]
ROUNDS = 7
TARGET = 2.0
_PAINTED = b"painted"

_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(1, b"painted\\n")
        os._exit(0)
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

# The command line as `courtesy` runs it; only what happens at the first paint is added.
_OURS = """
import os, sys
from app.cli import main
import app.ui.window
def paint(self, event):
    os.write(1, b"painted\\n")
    os._exit(0)
app.ui.window.Window.paintEvent = paint
main(["--data", sys.argv[1]])
"""


def measure() -> Row:
    """Both in turns; the best of each."""
    with tempfile.TemporaryDirectory() as folder:
        _make_place(folder)
        pairs = [(_seconds(_OURS, folder), _seconds(_BARE, folder)) for _ in range(ROUNDS)]
    ours, bare = (min(times) for times in zip(*pairs, strict=True))
    return Row(
        name="start to the first painted window ÷ a bare window",
        ours=f"{ours * 1000:.0f} ms",
        yardstick=f"{bare * 1000:.0f} ms",
        ratio=ours / bare,
        target=f"<= {TARGET}",
        is_met=ours / bare <= TARGET,
    )


def _make_place(folder: str) -> None:
    demo = [sys.executable, "main.py", "--data", folder, "demo", "--guests", "0"]
    subprocess.run(demo, cwd=ROOT, check=True, capture_output=True)


def _seconds(script: str, folder: str) -> float:
    """How long until the window is painted, as somebody outside sees it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, folder], cwd=ROOT, env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - start
    if line.strip() != _PAINTED:
        raise RuntimeError("no window was painted")
    return took
