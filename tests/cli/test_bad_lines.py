"""One bad line of a stream is answered like any other, and the lines after it are carried out."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from app import cli
from tests.proofs.places import PIN, Folder, make_folder


@pytest.fixture(params=["sqlite", "postgresql"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.setenv("COURTESY_PIN", PIN)
    monkeypatch.delenv("COURTESY_DATABASE", raising=False)
    url = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    return make_folder(tmp_path, url)


def line(**fields: Any) -> bytes:
    return json.dumps(
        {"id": "x", "do": "give", "as": "desk", "what": "Cake", "amount": "1", **fields}
    ).encode()


BAD = {
    "a list to do": line(do=[]),
    "a number as PIN": line(pin=135790),
    "a list as person": line(**{"as": ["desk"]}),
    "half a character": line(what="\ud800"),
    "half a character in the id": line(id="\udfff"),
    "an object as reason": line(reason={"a": 1}),
    "NUL": line(what="a\0b"),
    "NUL in the id": line(id="a\0b"),
    "no UTF-8": line().replace(b"Cake", b"C\xffke"),
    "a number as id": line(id=7),
    "no id": line(id=None),
    "too deep": b'{"id": "x", "what": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "an endless number": line().replace(b'"1"', b"9" * 5_000),
}


def test_every_bad_line_is_answered_and_the_stream_goes_on(
    folder: Folder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = b"\n".join([*BAD.values(), folder.line("good").encode()])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stream), encoding="utf-8"))
    where = ["--data", str(folder.data), *(["--database", folder.url] if folder.url else [])]
    assert cli.main([*where, "gestures", "apply", "-"]) == 0
    *refused, good = [json.loads(answer) for answer in capsys.readouterr().out.splitlines()]
    assert good["ok"]
    assert [answer["error"]["code"] for answer in refused] == ["bad_line"] * len(BAD)
    keys = dict(zip(BAD, (answer["id"] for answer in refused), strict=True))
    assert keys["a list to do"] == keys["a number as PIN"] == "x"
    assert (keys["half a character in the id"], keys["NUL in the id"]) == ("\udfff", "a\0b")
    assert (keys["too deep"], keys["a number as id"]) == (None, 7)


def test_a_file_that_is_not_there_is_refused(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for missing in (tmp_path / "nope", tmp_path):
        assert cli.main(["--data", str(folder.data), "--json", "gestures", "apply", str(missing)]) == 1
        assert json.loads(capsys.readouterr().out)["error"]["code"] == "file_unreadable"
