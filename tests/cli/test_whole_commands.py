"""The command line's promises: one document, statuses that mean something, no way round a PIN."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument

ROOT = Path(__file__).parents[2]
PIN = "135790"


def courtesy(
    *arguments: str, data: Path, pin: str | None = PIN, given: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("COURTESY_")}
    if pin is not None:
        environment["COURTESY_PIN"] = pin
    return subprocess.run(
        [sys.executable, "main.py", "--data", str(data), *arguments],
        cwd=ROOT, env=environment, input=given, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def document(done: subprocess.CompletedProcess[str]) -> Any:
    """The one JSON document of standard output."""
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done
    return json.loads(lines[0])


@pytest.fixture(scope="module")
def hotel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("hotel")
    done = courtesy("--json", "--lang", "pl", "demo", data=data)
    assert done.returncode == 0, done
    counts = document(done)
    assert (counts["guests"], counts["cards"], counts["language"]) == (89, 9, "pl")
    return data


def test_help_lists_only_what_works(tmp_path: Path) -> None:
    done = courtesy("--help", data=tmp_path)
    assert done.returncode == 0
    for command in (
        "demo",
        "find",
        "card",
        "cards",
        "verify",
        "backup",
        "restore",
        "migrate",
        "doctor",
        "gestures",
        "import",
        "export",
        "duplicates",
    ):
        assert command in done.stdout
    for later in ("lost", "lineup"):
        assert f"\n    {later} " not in done.stdout


def test_an_unknown_command_is_a_matter_of_usage(tmp_path: Path) -> None:
    assert courtesy("fly", data=tmp_path).returncode == 2


def test_a_demo_of_a_kind_there_is_none_of_is_a_matter_of_usage(tmp_path: Path) -> None:
    assert courtesy("demo", "--kind", "ship", data=tmp_path).returncode == 2


def test_exactly_so_many_guests(tmp_path: Path) -> None:
    counts = document(courtesy("demo", "--kind", "shop", "--guests", "3", "--json", data=tmp_path))
    assert counts["guests"] == 3
    assert "gestures" not in counts


def test_a_second_demo_is_refused_and_leaves_the_first(hotel: Path) -> None:
    done = courtesy("demo", "--json", data=hotel)
    assert done.returncode == 1
    assert document(done)["error"]["code"] == "place_exists"
    assert courtesy("verify", data=hotel).returncode == 0


def test_verify_is_clean_and_asks_for_no_pin(hotel: Path) -> None:
    done = courtesy("verify", "--deep", "--json", data=hotel, pin=None)
    assert done.returncode == 0
    checks = document(done)
    assert checks["ok"]
    assert all(check["ok"] for check in checks["checks"])


def test_find_answers_with_rows(hotel: Path) -> None:
    rows = document(courtesy("find", "lu", "--as", "desk", "--json", "--limit", "3", data=hotel))
    assert len(rows) <= 3
    assert rows[0]["title"] == "Łucja Żółkiewska"
    assert set(rows[0]) == {"kind", "id", "external_id", "title", "detail", "score"}


@pytest.mark.parametrize(
    ("person", "pin", "code"),
    [("desk", "000000", "pin_wrong"), (None, PIN, "no_person"), ("desk", None, "no_pin"),
     ("nobody", PIN, "employee_not_found"), ("admin", PIN, "not_allowed")],
)  # fmt: skip
def test_nobody_looks_without_the_right_to(
    hotel: Path, person: str | None, pin: str | None, code: str
) -> None:
    who = [] if person is None else ["--as", person]
    done = courtesy(*who, "--json", "find", "lu", data=hotel, pin=pin)
    assert done.returncode == 1
    error = document(done)["error"]
    assert error["code"] == code
    assert error["message"]
    assert "{" not in error["message"]
    assert "Łucja" not in done.stdout


def test_without_a_place_the_sentence_says_what_to_do(tmp_path: Path) -> None:
    done = courtesy("--as", "desk", "find", "lu", data=tmp_path)
    assert done.returncode == 1
    assert str(tmp_path) in done.stdout


def test_a_card_greets_the_guest_by_name(hotel: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards" / "lucja.pdf"
    made = document(
        courtesy("card", "--guest", "Łucja", "--template", "birthday", "--style", "postcard",
                 "--out", str(out), "--as", "desk", "--json", data=hotel)
    )  # fmt: skip
    assert made == {"file": str(out), "pages": 1}
    assert "Droga Pani Łucjo," in text_of(out)[0]


def test_a_card_takes_own_words(hotel: Path, tmp_path: Path) -> None:
    out = tmp_path / "card.pdf"
    courtesy("card", "--guest", "Łucja", "--out", str(out), "--text", "-", "--as", "desk", data=hotel,
             given="Droga Pani,\nciasto czeka.\n")  # fmt: skip
    assert "ciasto czeka." in text_of(out)[0]


def test_many_cards_from_a_spreadsheets_list(tmp_path: Path) -> None:
    listing, out = tmp_path / "list.csv", tmp_path / "cards.pdf"
    listing.write_text(
        "\ufeffto;text;language;style;occasion;sign\n"
        "Anna;Welcome back, Anna;en;notebook;;Maja\n"
        "Алеся;;be;;birthday;Hotel Aurora\n",
        encoding="utf-8",
    )
    made = document(
        courtesy("cards", "--list", str(listing), "--out", str(out), "--json", data=tmp_path, pin=None)
    )
    assert made == {"file": str(out), "pages": 2, "cards": 2}
    first, second = text_of(out)
    assert "Welcome back, Anna" in first
    assert "Алеся" in second


def test_a_list_may_name_hand_and_size_of_each_card(tmp_path: Path) -> None:
    listing, out = tmp_path / "list.csv", tmp_path / "cards.pdf"
    listing.write_text(
        "to,text,language,hand,size\nAnna,Welcome,en,neat,DL\nŁucja,Witamy,pl,,folded\nBo,Hi,en,,\n",
        encoding="utf-8",
    )
    made = document(
        courtesy("cards", "--list", str(listing), "--out", str(out), "--json", data=tmp_path, pin=None)
    )
    assert made == {"file": str(out), "pages": 4, "cards": 3}  # the folded one has an outside
    pages = text_of(out)
    assert "Welcome" in pages[0]
    assert "Witamy" in pages[2]


@pytest.mark.parametrize(
    ("content", "code"),
    [("name,language\nAnna,en\n", "cards_columns"), ("to,text,language\n", "cards_none"),
     ("to,text,language,style\nAnna,Hi,en,oil\n", "cards_row"),
     ("to,text,language,occasion\nA,,en,war\n", "cards_row")],
)  # fmt: skip
def test_a_list_that_cannot_be_drawn_leaves_no_file(tmp_path: Path, content: str, code: str) -> None:
    listing, out = tmp_path / "list.csv", tmp_path / "cards.pdf"
    listing.write_text(content, encoding="utf-8")
    done = courtesy("cards", "--list", str(listing), "--out", str(out), "--json", data=tmp_path)
    assert done.returncode == 1
    assert document(done)["error"]["code"] == code
    assert not out.exists()


def test_doctor_says_what_there_is_and_makes_nothing(tmp_path: Path) -> None:
    found = document(courtesy("doctor", "--json", data=tmp_path / "none", pin=None))
    assert found["database"]["engine"] == "sqlite"
    assert found["data"]["place"] is False
    assert "Caveat_400Regular" in found["fonts"]
    assert not (tmp_path / "none").exists()


def test_a_backup_is_put_back_with_what_was_there_kept(tmp_path: Path) -> None:
    data, copy = tmp_path / "shop", tmp_path / "copy.sqlite3"
    assert courtesy("demo", "--kind", "shop", data=data).returncode == 0
    refused = courtesy("backup", str(copy), "--as", "desk", "--json", data=data)
    assert (refused.returncode, document(refused)["error"]["code"]) == (1, "not_allowed")
    made = document(courtesy("backup", str(copy), "--as", "manager", "--json", data=data))
    assert made["file"] == str(copy)
    given = courtesy("gestures", "apply", "-", data=data, given=json.dumps(
        {"id": "a-1", "do": "give", "as": "desk", "pin": PIN, "guest": "Алеся Навіцкая", "item": "wool_laces"}
    ))  # fmt: skip
    assert json.loads(given.stdout)["ok"], given
    restored = document(courtesy("restore", str(copy), "--as", "manager", "--json", data=data))
    assert Path(restored["kept"]).exists()
    assert document(courtesy("verify", "--deep", "--json", data=data))["ok"]
    assert sorted(path.name for path in data.iterdir() if "restoring" in path.name) == []


def text_of(pdf: Path) -> list[str]:
    opened = PdfDocument(pdf)
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in opened]
    opened.close()
    return pages
