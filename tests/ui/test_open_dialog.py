"""Where a file comes from: the question begins in the folder of last time, else among the documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui import open_dialog
from app.ui.open_dialog import Folders, ask_for
from app.ui.preferences import PreferencesFile

APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home with documents; the program was started in another folder."""
    home, started = tmp_path / "maja", tmp_path / "started"
    for folder in (home / "Documents", started):
        folder.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(started)
    monkeypatch.setattr(open_dialog, "folders", Folders())
    return home


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def asked(page: QWidget, purpose: str, taken: list[str]) -> QFileDialog:
    ask_for(page, purpose, "Choose a file", taken.extend, kinds="Lists (*.csv)")
    return page.findChildren(QFileDialog)[-1]


def test_it_begins_in_the_folder_of_last_time_for_the_same_purpose(page: QWidget, home: Path) -> None:
    exports = home / "exports"
    exports.mkdir()
    (exports / "guests.csv").write_text("Name\n", "utf-8")
    taken: list[str] = []
    dialog = asked(page, "import", taken)
    assert Path(dialog.directory().absolutePath()) == home / "Documents"
    dialog.setDirectory(str(exports))
    dialog.selectFile("guests.csv")
    dialog.accept()
    assert taken == [str(exports / "guests.csv")]
    again, other = asked(page, "import", taken), asked(page, "photo", taken)
    assert Path(again.directory().absolutePath()) == exports
    assert Path(other.directory().absolutePath()) == home / "Documents"
    for each in (again, other):
        each.reject()


def test_the_folder_is_known_after_a_new_start_and_forgotten_when_it_is_gone(home: Path) -> None:
    stick = home / "stick"
    stick.mkdir()
    first, kept = Folders(), PreferencesFile(home)
    first.keep_in(kept)
    first.note("import", str(stick / "guests.csv"))
    second = Folders()
    second.keep_in(PreferencesFile(home))
    assert second.last("import") == stick
    stick.rmdir()
    assert second.last("import") == home / "Documents"


def test_no_page_asks_on_its_own() -> None:
    asking = [path.name for path in APP.rglob("*.py") if "QFileDialog(" in path.read_text("utf-8")]
    assert sorted(asking) == ["open_dialog.py", "save_dialog.py"]
