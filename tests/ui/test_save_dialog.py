"""Where a file goes: the question begins among the person's documents, wherever the program was started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.save_dialog import ask_where

APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home; the program was started in another folder."""
    home, started = tmp_path / "maja", tmp_path / "started"
    for folder in (home, started):
        folder.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(started)
    return home


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def asked(page: QWidget, taken: list[str]) -> QFileDialog:
    ask_where(page, "Save the card", "Card.pdf", taken.append, kinds="PDF (*.pdf)")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_it_begins_among_the_documents_with_a_name(page: QWidget, home: Path) -> None:
    (home / "Documents").mkdir()
    taken: list[str] = []
    dialog = asked(page, taken)
    assert dialog.selectedFiles() == [str(home / "Documents" / "Card.pdf")]
    dialog.selectFile("For Emily")
    dialog.accept()
    assert taken == [str(home / "Documents" / "For Emily.pdf")]


def test_it_begins_at_home_where_there_are_no_documents(page: QWidget, home: Path) -> None:
    dialog = asked(page, [])
    assert dialog.selectedFiles() == [str(home / "Card.pdf")]
    dialog.reject()


def test_no_page_asks_on_its_own() -> None:
    asking = [path.name for path in APP.rglob("*.py") if "AcceptSave" in path.read_text("utf-8")]
    assert asking == ["save_dialog.py"]
