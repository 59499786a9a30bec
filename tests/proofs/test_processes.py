"""Several processes, one budget: nobody spends the same money, nothing that was answered is lost."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from app import bootstrap
from app.config import make_config
from app.models.place import Command
from tests.proofs.places import Folder, make_folder

# `make proof` sets the full size: a thousand commands in each of the twenty runs that are killed.
KILLS = 20
COMMANDS = int(os.environ.get("COURTESY_PROOF_COMMANDS", "60"))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str | None:
    return None if request.param == "sqlite" else request.getfixturevalue("postgres_url")


def given(folder: Folder, keys: set[str]) -> set[str]:
    """Which of these commands were carried out, as the store tells."""
    with bootstrap.opened_as_it_is(make_config(str(folder.data), folder.url)):
        return {key for (key,) in Command.select(Command.id).tuples() if key in keys}


def test_of_two_processes_that_spend_the_last_fifty_euros_one_wins(tmp_path: Path, url: str | None) -> None:
    folder = make_folder(tmp_path, url)
    both = [folder.start("gestures", "apply", "-") for _ in range(2)]
    for at, process in enumerate(both):
        assert process.stdin is not None
        # The first line makes each of them ready, PIN and all, so that the second is a real race.
        process.stdin.write(folder.line(f"ready-{at}", do="give", amount="0"))
        process.stdin.flush()
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["ok"]
    for at, process in enumerate(both):
        assert process.stdin is not None
        process.stdin.write(folder.line(f"last-{at}", amount="50"))
        process.stdin.flush()
    answers = [json.loads(process.communicate(timeout=60)[0]) for process in both]
    assert sorted(answer["ok"] for answer in answers) == [False, True]
    loser = next(answer for answer in answers if not answer["ok"])
    assert loser["error"]["code"] == "above_limit"
    assert folder.faults() == []


def test_four_processes_share_two_budgets_to_the_last_cent(tmp_path: Path, url: str | None) -> None:
    folder = make_folder(tmp_path, url, daily_minor=100)
    people = ["desk", "concierge"] * 2
    processes = [folder.start("gestures", "apply", "-") for _ in people]
    for at, (who, process) in enumerate(zip(people, processes, strict=True)):
        assert process.stdin is not None
        process.stdin.write("".join(folder.line(f"{at}-{n}", who, "0.07") for n in range(10)))
        process.stdin.close()
    answers = []
    for process in processes:
        assert process.stdout is not None
        answers += [json.loads(line) for line in process.stdout]
        process.wait(timeout=60)
    # Fourteen times 7 cents fit into one euro, twice; the other lines are refused.
    assert [answer["ok"] for answer in answers].count(True) == 28
    assert {answer["error"]["code"] for answer in answers if not answer["ok"]} == {"above_limit"}
    assert folder.faults() == []


def test_killed_at_any_instant_nothing_answered_is_missing_and_nothing_is_twice(
    tmp_path: Path, url: str | None
) -> None:
    folder = make_folder(tmp_path, url, daily_minor=10**9)
    chance = random.Random(1)
    answered: set[str] = set()
    lines = {f"{run}-{n}": folder.line(f"{run}-{n}") for run in range(KILLS) for n in range(COMMANDS)}
    for run in range(KILLS):
        mine = [f"{run}-{n}" for n in range(COMMANDS)]
        answered |= _killed(
            folder, [lines[key] for key in mine], chance.randrange(COMMANDS), chance.random() / 200
        )
    assert answered <= given(folder, set(lines))
    assert folder.faults() == []
    # Everything once more: what was done is answered as it was, the rest is done now; nothing is done twice.
    again = folder.apply([lines[key] for key in lines])
    assert all(answer["ok"] for answer in again)
    assert len({answer["gesture"] for answer in again}) == len(lines)
    assert folder.faults() == []


def _killed(folder: Folder, lines: list[str], after: int, then_s: float) -> set[str]:
    """Feed all lines, read `after` answers, wait a moment, kill -9; the keys whose answers came out."""
    process = folder.start("gestures", "apply", "-")
    assert process.stdout is not None
    writer = threading.Thread(target=_write, args=(process, "".join(lines)))
    writer.start()
    seen = [json.loads(process.stdout.readline()) for _ in range(after)]
    time.sleep(then_s)
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()
    process.wait(timeout=60)
    writer.join(timeout=60)
    # The last line may have been cut off in the middle: then nobody was told.
    seen += [json.loads(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    assert all(answer["ok"] for answer in seen)
    return {answer["id"] for answer in seen}


def _write(process: subprocess.Popen[str], text: str) -> None:
    """Write from a thread of its own: it is more than fits into a pipe, and the reader gets killed."""
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(text)
        process.stdin.close()
