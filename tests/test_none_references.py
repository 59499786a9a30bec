"""PySide6 6.12.0 loses a reference to None or True in almost every call on Python 3.11 and then aborts."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
CALLS = 20_000
# A process starts with some 6,000 references to None: the first look must come well before they are gone.
FIRST_LOOK = 1_000
# Caches and the interpreter's own work move the count a little; the fault moves it by one a call.
DRIFT = 100

counted = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")


class Bell(QObject):
    rung = Signal(bool)


@counted
def test_none_keeps_its_references_over_20000_calls(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(FIRST_LOOK):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < DRIFT
    for number in range(FIRST_LOOK, CALLS):
        label.setText(str(number))
    assert label.text() == str(CALLS - 1)
    assert abs(sys.getrefcount(None) - before) < DRIFT


@counted
def test_true_keeps_its_references_when_signals_are_emitted(qtbot: QtBot) -> None:
    bell, heard = Bell(), []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(300):
        bell.rung.emit(False)
    assert len(heard) == 300
    assert abs(sys.getrefcount(True) - before) < DRIFT


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_the_locks_hold_a_sound_qt(lock: str) -> None:
    found = re.search(r"^pyside6-essentials==(\d+)\.(\d+)\.", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    assert found is not None
    assert (6, 11) <= (int(found[1]), int(found[2])) < (6, 12)


def test_the_package_refuses_the_faulty_qt() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "PySide6-Essentials>=6.11.3,<6.12" in project["dependencies"]
