"""The database server that the other tests trust."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest

from tests.postgres import PostgresServer

ROOT = Path(__file__).resolve().parent.parent


def test_each_test_gets_an_empty_database_of_its_own(postgres_server: PostgresServer) -> None:
    first, second = postgres_server.create_database(), postgres_server.create_database()
    with psycopg.connect(postgres_server.url(first)) as connection:
        connection.execute("CREATE TABLE guest (name text)")
    with psycopg.connect(postgres_server.url(second)) as connection:
        assert connection.execute("SELECT to_regclass('guest')").fetchone() == (None,)
    postgres_server.drop_database(first)
    postgres_server.drop_database(second)


def test_a_template_is_copied_with_its_rows(postgres_server: PostgresServer) -> None:
    template = postgres_server.create_database()
    with psycopg.connect(postgres_server.url(template)) as connection:
        connection.execute("CREATE TABLE guest (name text)")
        connection.execute("INSERT INTO guest VALUES ('Łucja')")
    copy = postgres_server.create_database(template)
    with psycopg.connect(postgres_server.url(copy)) as connection:
        assert connection.execute("SELECT name FROM guest").fetchone() == ("Łucja",)
    postgres_server.drop_database(copy)
    postgres_server.drop_database(template)


def test_the_server_speaks_unicode(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        assert connection.execute("SELECT lower('ŁÓDŹ')").fetchone() == ("łódź",)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
def test_the_server_does_not_outlive_killed_tests() -> None:
    script = (
        "import pathlib, sys, time\n"
        "from tests.postgres import PostgresServer\n"
        "PostgresServer(pathlib.Path(sys.argv[1])).start()\n"
        "print('started', flush=True)\n"
        "time.sleep(60)\n"
    )
    # Not in tmp_path: that is closed to the plain user that root becomes.
    with tempfile.TemporaryDirectory(prefix="courtesy-pg-", ignore_cleanup_errors=True) as folder:
        command = [sys.executable, "-c", script, folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as tests:
            assert tests.stdout is not None
            assert tests.stdout.readline() == "started\n"
            server = int((Path(folder) / "data" / "postmaster.pid").read_text().split()[0])
            tests.send_signal(signal.SIGKILL)
        assert _ends_within(10.0, server)


def _ends_within(seconds: float, pid: int) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not _runs(pid):
            return True
        time.sleep(0.05)
    return False


def _runs(pid: int) -> bool:
    """A process that nobody has collected yet counts as ended."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
