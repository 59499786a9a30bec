"""The command line keeps the same rules, tells refusals as JSON, and says by its exit status how it went."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap, cli
from app.config import make_config
from app.domain.desk import Desk
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.services import employees, guests, places
from tests.proofs.places import PIN, Folder, make_folder
from tests.store import MORNING


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.setenv("COURTESY_PIN", PIN)
    monkeypatch.delenv("COURTESY_DATABASE", raising=False)
    return make_folder(tmp_path, None)


def run(capsys: pytest.CaptureFixture[str], folder: Folder, *words: str) -> tuple[int, Any]:
    status = cli.main(["--data", str(folder.data), "--json", *words])
    out = capsys.readouterr().out
    return status, json.loads(out) if out else None


def test_verify_is_clean_and_a_changed_counter_is_a_failure(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    status, answer = run(capsys, folder, "verify", "--deep")
    assert (status, answer["ok"]) == (0, True)
    assert {"name", "ok", "detail"} == set(answer["checks"][0])
    folder.apply([folder.line("one")])
    import sqlite3

    with sqlite3.connect(folder.data / "courtesy.sqlite3") as file:
        file.execute("UPDATE counter SET used_minor = 0")
    status, answer = run(capsys, folder, "verify")
    assert (status, answer["ok"]) == (1, False)


def test_a_stream_of_commands_is_answered_line_by_line(
    folder: Folder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        folder.line("1", amount="12.50"),
        folder.line("1", amount="12.50"),
        folder.line("2", amount="60.00", do="ask"),
        json.dumps({"id": "3", "do": "approve", "as": "supervisor", "pin": PIN, "gesture": "GE-0002"}) + "\n",
        json.dumps({"id": "4", "do": "give", "as": "desk", "gesture": "GE-0002"}) + "\n",
        json.dumps({"id": "5", "do": "deliver", "as": "desk", "gesture": "GE-0001"}) + "\n",
        json.dumps({"id": "6", "do": "cancel", "as": "desk", "gesture": "GE-0002"}) + "\n",
        folder.line("7", amount="60.00", do="ask"),
        json.dumps(
            {"id": "8", "do": "decline", "as": "supervisor", "gesture": "GE-0003", "reason": "too much"}
        )
        + "\n",
        folder.line("9", amount="60.00", do="ask"),
        json.dumps({"id": "10", "do": "withdraw", "as": "desk", "gesture": "GE-0004"}) + "\n",
    ]
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(lines)))
    assert cli.main(["--data", str(folder.data), "gestures", "apply", "-"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(answer["ok"] for answer in answers), answers
    assert answers[0] == answers[1]
    assert answers[0]["left"] == {"amount": "37.50", "minor": 3750, "currency": "EUR"}
    assert [answer["status"] for answer in answers[2:]] == [
        "waiting", "approved", "given", "delivered", "cancelled",
        "waiting", "declined", "waiting", "withdrawn",
    ]  # fmt: skip


def test_refusals_are_answers_and_the_stream_goes_on(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        "no json\n", "[]\n", '{"id": "x", "do": "steal"}\n', "\n",
        folder.line("1", amount="60"), folder.line("2", amount="a lot"), folder.line("3", who="nobody"),
        folder.line("4", pin="000000"), folder.line("5", guest="Nobody"),
        json.dumps({"id": "6", "do": "give", "as": "desk", "guest": folder.guest_id, "what": "x"}) + "\n",
        folder.line("7", amount="1"),
    ]  # fmt: skip
    file = tmp_path / "lines.jsonl"
    file.write_text("".join(lines), "utf-8")
    assert cli.main(["--data", str(folder.data), "gestures", "apply", str(file)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    codes = [answer["error"]["code"] for answer in answers[:-1]]
    assert codes == [
        "bad_line", "bad_line", "bad_line", "above_limit", "amount", "employee_not_found", "pin_wrong",
        "guest_not_found", "amount",
    ]  # fmt: skip
    assert all(answer["error"]["message"] for answer in answers[:-1])
    assert answers[-1]["ok"]


def test_limits_are_shown_and_set_by_who_may(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    status, rows = run(capsys, folder, "limits", "show", "--as", "supervisor")
    assert (status, {row["amount"] for row in rows}) == (0, {"50.00", "150.00"})
    status, answer = run(capsys, folder, "limits", "set", "80", "--role", "front_desk", "--as", "supervisor")
    assert (status, answer["error"]["code"]) == (1, "not_allowed")


def test_without_a_name_a_pin_or_a_place_nothing_is_shown(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(capsys, folder, "limits", "show")[1]["error"]["code"] == "no_person"
    monkeypatch.delenv("COURTESY_PIN")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(capsys, folder, "limits", "show", "--as", "desk")[1]["error"]["code"] == "no_pin"
    assert cli.main(["--data", str(tmp_path / "empty"), "verify"]) == 1
    assert "empty" in capsys.readouterr().out


def test_migrate_has_nothing_to_do_and_wrong_words_are_usage(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, folder, "migrate") == (0, {"steps": [], "missing": []})
    assert cli.main(["sing"]) == 2
    assert cli.main(["--help"]) == 0


def test_a_fault_of_ours_names_the_log_and_keeps_its_secrets(
    folder: Folder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cli.verify.verify", lambda *_, **__: 1 / 0)
    assert cli.main(["--data", str(folder.data), "verify"]) == 3
    assert "log" in capsys.readouterr().err


def test_guests_kept_twice_are_listed_with_score_verdict_and_reasons(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    with bootstrap.opened(make_config(str(folder.data))):
        place = places.current()
        assert place is not None
        desk = Desk(place=place, actor=employees.one(place, "desk"), workstation="desk-1", now=MORNING)
        for name in ("Jan Kowalczyk", "Kowalczyk Jan"):
            details = GuestDetails(
                name=name, phone="+48 603 111 222", birth_day=4, birth_month=3, birth_year=1990
            )
            guests.add(desk, command_id=new_id(), details=details)
    status, (pair,) = run(capsys, folder, "--as", "desk", "duplicates")
    assert status == 0
    assert set(pair) == {"a", "b", "a_external_id", "b_external_id", "score", "verdict", "reasons"}
    assert (pair["verdict"], "phone" in pair["reasons"], pair["score"] > 0.9) == ("same", True, True)
    assert run(capsys, folder, "--as", "desk", "duplicates", "--min-score", "1.1") == (0, [])
    assert cli.main(["--data", str(folder.data), "--as", "desk", "duplicates"]) == 0
    assert "Jan Kowalczyk" in capsys.readouterr().out


def test_guests_come_in_and_go_again_by_commands(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, rejects = tmp_path / "guests.csv", tmp_path / "rejected.csv"
    file.write_text("ID;Name;E-mail;X\n1;Anna Nowak;anna@example.com;a\n2;;b@example.com;b\n", "utf-8")
    _, before = run(capsys, folder, "--as", "supervisor", "export", "guests", str(tmp_path / "before.csv"))
    asked = ("--as", "supervisor", "import", "guests", str(file))
    status, answer = run(capsys, folder, *asked, "--dry-run", "--map", "notes=X")
    assert (status, answer["import_id"], answer["created"], answer["rejected"]) == (0, None, 1, 1)
    status, answer = run(capsys, folder, *asked, "--source", "pms", "--rejects", str(rejects))
    assert (status, answer["rows"], answer["mapping"]["full_name"]) == (0, 2, "Name")
    assert answer["errors"] == [{"row": 3, "field": "full_name", "code": "no_name", "message": "no name"}]
    assert "no name" in rejects.read_text("utf-8-sig")
    _, found = run(capsys, folder, "--as", "supervisor", "find", "nowak anna")
    assert ("1", "Anna Nowak") in [(hit["external_id"], hit["title"]) for hit in found]
    status, undone = run(capsys, folder, "--as", "supervisor", "import", "undo", answer["import_id"])
    assert (status, undone["removed"], undone["kept"]) == (0, 1, 0)
    _, after = run(capsys, folder, "--as", "supervisor", "export", "guests", str(tmp_path / "after.csv"))
    assert before["guests"] == after["guests"]
    status, answer = run(capsys, folder, "--as", "supervisor", "import", "undo", "nothing")
    assert (status, answer["error"]["code"]) == (1, "not_found")
    status, answer = run(capsys, folder, *asked, "--map", "fax=X")
    assert (status, answer["error"]["code"]) == (1, "import_field")


def test_columns_named_by_a_command_are_for_this_file_alone(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "guests.csv"
    file.write_text("Name;A;B\nAnna Nowak;quiet;Kraków\n", "utf-8")
    asked = ("--as", "supervisor", "import", "guests", str(file), "--map", "notes=A", "--map", "city=B")
    _, answer = run(capsys, folder, *asked)
    assert (answer["mapping"]["notes"], answer["remembered"]) == ("A", "")
    status, answer = run(capsys, folder, *asked[:5], "--dry-run")
    assert (status, answer["mapping"], answer["remembered"]) == (0, {"full_name": "Name"}, "")


def test_a_fault_on_the_way_leaves_nothing_of_the_file(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.services import imports

    file = tmp_path / "guests.csv"
    file.write_text("Name;E-mail\n" + "".join(f"Anna{n};a{n}@example.com\n" for n in range(1500)), "utf-8")

    def broken(*_: object, **__: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr(imports, "finish", broken)
    assert (
        cli.main(["--data", str(folder.data), "--json", "--as", "supervisor", "import", "guests", str(file)])
        == 3
    )
    capsys.readouterr()
    _, found = run(capsys, folder, "--as", "supervisor", "find", "anna1")
    assert [hit for hit in found if hit["title"].startswith("Anna1")] == []


@pytest.mark.parametrize(
    "wrong", [("--map", "given_name"), ("--delimiter", "abc"), ("--delimiter", ""), ("--delimiter", '"')]
)
def test_a_wrong_word_about_a_file_is_a_matter_of_usage(tmp_path: Path, wrong: tuple[str, str]) -> None:
    file = tmp_path / "guests.csv"
    file.write_text("first name,last name\nAnna,Nowak\n", encoding="utf-8")
    assert cli.main(["--data", str(tmp_path), "import", "guests", str(file), *wrong]) == 2
