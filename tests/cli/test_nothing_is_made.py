"""A command that only looks makes nothing; a list with faults names them all, and draws nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli


def test_looking_where_no_place_is_leaves_the_folder_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "none"
    for command in (["find", "x"], ["limits", "show"], ["backup"], ["verify"], ["migrate"]):
        assert cli.main(["--data", str(data), "--json", "--as", "desk", *command]) == 1
        assert json.loads(capsys.readouterr().out)["error"]["code"] == "no_place"
    assert not data.exists()


def test_looking_at_an_empty_server_makes_no_keys(
    tmp_path: Path, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data", str(tmp_path / "none"), "--database", postgres_url, "--json", "--as", "desk"]
    assert cli.main([*where, "find", "x"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "no_place"
    assert not (tmp_path / "none").exists()


def test_every_faulty_row_of_a_list_is_named_and_no_card_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed, out = tmp_path / "list.csv", tmp_path / "cards.pdf"
    listed.write_text("to,text,language\nAda,Hello,xx\nBo,Hello\nCy,Hello,en\nDee,Hello,en,more\n", "utf-8")
    assert cli.main(["--json", "cards", "--list", str(listed), "--out", str(out)]) == 1
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert [(error["params"]["row"], error["params"]["field"]) for error in errors] == [
        (1, "language"), (2, "language"), (4, "columns"),
    ]  # fmt: skip
    assert all(error["message"] for error in errors)
    assert not out.exists()


def test_a_quote_that_never_ends_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed, out = tmp_path / "list.csv", tmp_path / "cards.pdf"
    listed.write_text('to,text,language\nAda,Hello,en\nBo,"Hello,en\nCy,Hello,en\n', "utf-8")
    assert cli.main(["--json", "cards", "--list", str(listed), "--out", str(out)]) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert (error["code"], error["params"]["row"]) == ("cards_quote", 2)
    assert not out.exists()


def test_a_tour_into_a_file_is_refused_before_it_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    assert cli.main(["--json", "tour", "--out", str(taken)]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "file_unwritable"
