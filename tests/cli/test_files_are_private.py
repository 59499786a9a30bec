"""What the command line leaves behind is for the one who ran it, and says no password."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli


@pytest.fixture(autouse=True)
def lenient() -> Iterator[None]:
    kept = os.umask(0o022)
    yield
    os.umask(kept)


def test_every_file_of_a_place_is_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COURTESY_PIN", "135790")
    data = tmp_path / "place"
    where = ["--data", str(data), "--json"]
    assert cli.main([*where, "demo", "--kind", "shop", "--guests", "0"]) == 0
    assert cli.main([*where, "--as", "nobody", "backup"]) == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["error"]["code"] == "employee_not_found"
    open_to_others = [path.name for path in (data, *data.rglob("*")) if path.stat().st_mode & 0o077]
    assert open_to_others == []
    assert (data / "courtesy.sqlite3").exists()


def test_a_demo_on_a_server_does_not_print_its_address(
    tmp_path: Path, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data", str(tmp_path), "--database", postgres_url]
    assert cli.main([*where, "demo", "--kind", "shop", "--guests", "0"]) == 0
    said = capsys.readouterr()
    assert "postgresql://" not in said.out + said.err
