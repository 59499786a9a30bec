"""What an engine says becomes what a desk can be told, for what reads as well as for what writes."""

from __future__ import annotations

import asyncio
import json
import traceback
from pathlib import Path

import pytest
from peewee import OperationalError

from app import bootstrap, cli
from app.background import Worker
from app.config import make_config
from app.errors import BadInput, Busy, Damaged
from app.models import vault
from app.models.connection import Store, expected_failures, open_postgresql, open_sqlite, writes
from app.services import places
from tests.postgres import PostgresServer
from tests.proofs.places import PIN, make_folder


def test_a_read_says_that_the_server_went_away(postgres_server: PostgresServer) -> None:
    name = postgres_server.create_database()
    store = open_postgresql(postgres_server.url(name))
    store.connect_here()
    worker = Worker(store)

    def end_all() -> None:
        query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        store.database.execute_sql(query, (name,))

    async def read() -> str:
        with pytest.raises(Busy) as lost:
            await worker.db(end_all)
        one = await worker.db(lambda: store.database.execute_sql("SELECT 1").fetchone())
        await worker.close()
        return f"{lost.value.code} {one}"

    assert asyncio.run(read()) == "store_unreachable (1,)"
    store.close_here()
    postgres_server.drop_database(name)


def test_a_stream_answers_its_lines_while_the_server_is_away(
    postgres_server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = postgres_server.create_database()
    folder = make_folder(tmp_path, postgres_server.url(name))
    process = folder.start("gestures", "apply", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(folder.line("1"))
    process.stdin.flush()
    answers = [json.loads(process.stdout.readline())]
    postgres_server.drop_database(name)
    rest, trouble = process.communicate(folder.line("2") + folder.line("3"), timeout=60)
    answers += [json.loads(answer) for answer in rest.splitlines()]
    assert [answer["ok"] for answer in answers] == [True, False, False], trouble
    assert {answer["error"]["code"] for answer in answers[1:]} == {"store_unreachable"}
    assert process.returncode == 0


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_sqlite(str(tmp_path / "some.sqlite3"))
    opened.connect_here()
    opened.database.execute_sql("CREATE TABLE thing (word TEXT)")
    return opened


@writes
def fill(store: Store) -> None:
    store.database.execute_sql("INSERT INTO thing VALUES (hex(randomblob(1000000)))")


def test_a_full_disk_and_a_store_that_cannot_be_written_have_sentences_of_their_own(store: Store) -> None:
    store.database.execute_sql("PRAGMA max_page_count = 4")
    with pytest.raises(Busy) as full:
        fill(store)
    assert not store.database.in_transaction()
    store.database.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(Busy) as readonly:
        fill(store)
    assert (full.value.code, readonly.value.code) == ("store_full", "store_readonly")
    store.close_here()


def test_a_fault_of_ours_stays_one_and_can_be_logged(store: Store) -> None:
    @writes
    def wrong() -> None:
        store.database.execute_sql("SELECT no_such_column FROM thing")

    with pytest.raises(OperationalError) as fault:
        wrong()
    assert fault.value.__cause__ is not fault.value
    assert traceback.format_exception(fault.value)
    store.close_here()


@pytest.mark.parametrize("address", ["mysql://me:secret@host/db", "nothing", "folder/a file"])
def test_an_address_of_another_kind_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(BadInput) as refused:
        open_postgresql(address)
    assert refused.value.code == "database_address"
    assert address not in str(refused.value)


@pytest.mark.parametrize("command", [["verify"], ["migrate"], ["find", "x", "--as", "desk"]])
def test_a_damaged_file_is_refused_by_every_command(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTESY_PIN", PIN)
    config = make_config(str(tmp_path))
    vault.save_vault(vault.new_vault(), config.keys)
    config.file.write_bytes(b"SQLite format 3\0" + b"nonsense" * 1_000)
    assert cli.main(["--data", str(tmp_path), "--json", *command]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "store_damaged"


def test_an_empty_server_is_no_whole_place(postgres_url: str, tmp_path: Path) -> None:
    config = make_config(str(tmp_path), postgres_url)
    vault.save_vault(vault.new_vault(), config.keys)
    with (
        bootstrap.opened_as_it_is(config),
        pytest.raises(Damaged, match="store_damaged"),
        expected_failures(),
    ):
        places.current()
