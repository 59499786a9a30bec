"""The log says where and what kind, never what somebody typed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield logs.log_to(tmp_path / "logs")
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_an_exception_is_logged_without_its_message(file: Path) -> None:
    guest, fact = "Łucja", "peanuts"
    try:
        try:
            raise KeyError(guest)
        except KeyError as error:
            raise ValueError(fact) from error
    except ValueError:
        logging.getLogger("app.test").exception("a page failed")
    text = file.read_text(encoding="utf-8")
    assert "a page failed" in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_logs.py" in text
    assert guest not in text
    assert fact not in text


def test_a_second_start_writes_on_in_one_place(file: Path) -> None:
    again = logs.log_to(file.parent)
    logging.getLogger("app.test").info("once")
    assert again == file
    assert file.read_text(encoding="utf-8").count("once") == 1
