"""A place in a data folder, as the command line opens it: people with PINs, a guest, a limit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import bootstrap
from app.config import make_config
from app.domain.desk import PlaceRow
from app.models.employee import Employee
from app.services import session
from app.services.verify import verify
from tests.services.giving import open_till
from tests.store import make_house

ROOT = Path(__file__).resolve().parent.parent.parent
PIN = "135790"


@dataclass(frozen=True, slots=True)
class Folder:
    """Where the place lives, and the guest everything is for. `url` is a server's address, or None."""

    data: Path
    url: str | None
    guest_id: str
    place: PlaceRow

    def start(self, *words: str, **streams: Any) -> subprocess.Popen[str]:
        """Start the command line in a process of its own."""
        where = ["--data", str(self.data), *(["--database", self.url] if self.url else [])]
        environment = {**os.environ, "COURTESY_PIN": PIN, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *where, *words],
            cwd=ROOT, env=environment, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **streams,
        )  # fmt: skip

    def line(self, key: str, who: str = "desk", amount: str = "0.01", do: str = "give", **more: Any) -> str:
        """One command as a line of JSON."""
        command = {
            "id": key,
            "do": do,
            "as": who,
            "guest": self.guest_id,
            "amount": amount,
            "what": "Cake",
            **more,
        }
        return json.dumps(command) + "\n"

    def apply(self, lines: list[str]) -> list[dict[str, Any]]:
        """Carry out these lines in one process and return its answers."""
        answers, trouble = self.start("gestures", "apply", "-").communicate("".join(lines), timeout=900)
        assert not trouble, trouble
        return [json.loads(answer) for answer in answers.splitlines()]

    def faults(self) -> list[tuple[str, tuple[str, ...]]]:
        """What `verify` finds."""
        config = make_config(str(self.data), self.url)
        with bootstrap.opened_as_it_is(config):
            return [(check.name, check.faults) for check in verify(self.place, deep=True) if not check.ok]


def make_folder(data: Path, url: str | None, daily_minor: int = 5_000) -> Folder:
    """Make the place. The front desk may give `daily_minor` per person and day."""
    with bootstrap.opened(make_config(str(data), url)):
        house = make_house()
        for code in ("desk", "desk2", "concierge", "supervisor"):
            person = house.people[code]
            pin_hash = session.hash_new_pin(person.id, PIN, demo=True)
            Employee.update(pin_hash=pin_hash).where(Employee.id == person.id).execute()
        till = open_till(house, daily_minor)
        till.limit(daily_minor, role="concierge")
    return Folder(data, url, till.guest_id, house.place)
