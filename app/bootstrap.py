"""The only wiring place: from a configuration to an open, migrated store with its keys."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.background import Worker
from app.config import Config
from app.errors import AppError, Busy, NotFound, Refused
from app.models import vault
from app.models.connection import Store, expected_failures, open_postgresql, open_sqlite
from app.models.migrate import migrate
from app.services import clock, places


@dataclass(frozen=True, slots=True)
class App:
    """An open place: its configuration, its store, and the worker that keeps the window's thread free."""

    config: Config
    store: Store
    worker: Worker


def open_store(config: Config) -> Store:
    """Open and migrate the store on the calling thread, with the place's keys in use.

    A new folder gets new keys. Raises `Damaged` when a store has lost its keys, is damaged or is newer than
    this program, `Busy` when the server cannot be reached, and `Refused("folder_unwritable")`.
    """
    _make_folder(config.data)
    store = _connected(config)
    try:
        with expected_failures():
            migrate(config.copies)
            _use_keys(config)
    except BaseException:
        store.close_here()
        raise
    return store


def open_place(config: Config) -> App:
    """Open the store and start its worker. The calling thread keeps no connection."""
    store = open_store(config)
    store.close_here()
    return App(config, store, Worker(store))


def must_be_there(config: Config) -> None:
    """Raise `NotFound("no_place")` where nothing was ever set up, before anything is made there."""
    if not _is_there(config):
        raise NotFound("no_place", folder=str(config.data))


def _is_there(config: Config) -> bool:
    if not config.database:
        return config.file.exists()
    store = _connected(config)
    try:
        return bool(store.database.table_exists("place"))
    finally:
        store.close_here()


@contextlib.contextmanager
def opened(config: Config) -> Iterator[Store]:
    """The store for the length of a command, on the calling thread."""
    store = open_store(config)
    try:
        yield store
    finally:
        store.close_here()


@contextlib.contextmanager
def opened_as_it_is(config: Config) -> Iterator[Store]:
    """The store without touching it: no step, no rule put back. For looking whether it is as it should be.

    Raises `NotFound("no_place")` where there is none, and `Damaged` without its keys.
    """
    if not config.database and not config.file.exists():
        raise NotFound("no_place", folder=str(config.data))
    vault.use(vault.load_vault(config.keys))
    store = _connected(config)
    try:
        yield store
    finally:
        store.close_here()


@contextlib.contextmanager
def opened_file(config: Config, file: Path) -> Iterator[Store]:
    """Another SQLite file with this place's keys, brought to this program's schema: a backup looked into.

    Raises `Damaged` when the keys are missing; none are made for it.
    """
    vault.use(vault.load_vault(config.keys))
    store = open_sqlite(str(file))
    clock.trust_server(False)
    store.connect_here()
    try:
        migrate()
        yield store
    finally:
        store.close_here()


def server_version(address: str) -> str:
    """What a PostgreSQL server calls itself. Raises `Busy` when it cannot be reached."""
    store = open_postgresql(address)
    store.connect_here()
    try:
        return str(store.database.execute_sql("SHOW server_version").fetchone()[0])
    finally:
        store.close_here()


def _make_folder(folder: Path) -> None:
    """The data folder, closed to others when it is made here."""
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> AppError:
    if error.errno == errno.ENOSPC:
        return Busy("store_full")
    return Refused("folder_unwritable", folder=str(folder))


def _connected(config: Config) -> Store:
    """The store on the calling thread. A server's clock decides what day it is; a file has nobody to ask."""
    store = open_postgresql(config.database) if config.database else open_sqlite(str(config.file))
    clock.trust_server(bool(config.database))
    try:
        store.connect_here()
    except Busy as error:
        if config.database or config.file.exists():
            raise
        raise Refused("folder_unwritable", folder=str(config.data)) from error
    return store


def _use_keys(config: Config) -> None:
    """New keys only where there is no place yet: a place without its keys is damaged, not new."""
    if not config.keys.exists() and places.current() is None:
        try:
            vault.save_vault(vault.new_vault(), config.keys)
        except FileExistsError:
            pass  # Another process that opens the same folder for the first time was quicker.
        except OSError as error:
            raise _unwritable(config.data, error) from error
    vault.use(vault.load_vault(config.keys))
    places.check_keys()
