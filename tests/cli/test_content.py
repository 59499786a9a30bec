"""`gestures apply` and what is in a thing: nobody answered is a refusal, and who answered is kept."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap, cli
from app.config import make_config
from app.domain.facts import FactKind, FactOrder
from app.domain.ids import new_id
from app.models.audit import AuditEntry, AuditWords
from app.models.employee import Employee
from app.models.gesture import CatalogueItem, Gesture
from app.services import employees, facts
from tests.proofs.places import PIN, Folder, make_folder
from tests.store import MORNING, House


@pytest.fixture(params=["sqlite", "postgresql"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """A place whose guest must not have peanuts, and a tart about which nobody was asked."""
    monkeypatch.setenv("COURTESY_PIN", PIN)
    monkeypatch.delenv("COURTESY_DATABASE", raising=False)
    url = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    made = make_folder(tmp_path, url)
    with bootstrap.opened(make_config(str(made.data), url)):
        rows = Employee.select().where(Employee.code == "desk")
        people = {"desk": employees.employee_row(rows.get())}
        order = FactOrder(kind=FactKind.ALLERGY, code="peanuts", severity="severe")
        desk = House(made.place, people).desk(at=MORNING)
        facts.record(desk, command_id=new_id(), guest_id=made.guest_id, order=order)
        CatalogueItem.create(
            id="tart", place_id=made.place.id, code="plum_tart", name="Plum tart", cost_minor=700,
            marks=["food"], is_answered=False,
        )  # fmt: skip
    return made


def applied(
    folder: Folder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *lines: dict[str, Any],
) -> list[dict[str, Any]]:
    """The answers to these lines."""
    text = "".join(folder.line(amount=None, item="plum_tart", **line) for line in lines)  # type: ignore[arg-type]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))
    where = ["--data", str(folder.data), *(["--database", folder.url] if folder.url else [])]
    assert cli.main([*where, "gestures", "apply", "-"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_nobody_answered_is_refused_and_a_blank_is_no_answer(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = applied(
        folder,
        monkeypatch,
        capsys,
        {"key": "1"},
        {"key": "2", "content_said": "  "},
        {"key": "3", "do": "ask"},
    )
    assert [answer["ok"] for answer in answers] == [False, False, False]
    assert {answer["error"]["code"] for answer in answers} == {"unknown_content"}


def test_who_answered_lets_it_through_once_and_is_kept_with_the_gesture(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {"key": "1", "content_said": " Ewa,  kitchen "}
    first, again, changed = applied(
        folder, monkeypatch, capsys, told, told, {"key": "1", "content_said": "Jan, kitchen"}
    )
    assert (first["ok"], first["gesture"]) == (True, again["gesture"])
    assert not changed["ok"]
    with bootstrap.opened(make_config(str(folder.data), folder.url)):
        assert Gesture.get_by_id(first["gesture"]).content_said == "Ewa, kitchen"
        entry = AuditEntry.get(AuditEntry.action == "gesture.given")
        assert "Ewa" in AuditWords.get_by_id(entry.id).words["content_said"]
    assert folder.faults() == []
