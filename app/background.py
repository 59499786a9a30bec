"""Keeps slow things off the window's thread.

A store has one reader and one writer thread, since a SQLite connection serves one thread at a time and
the money is written by one hand. Slow work without a store (PDFs, photos, argon2) has threads of its own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class Store(Protocol):
    """What the worker needs of a database."""

    def connect_here(self) -> None:
        """Make sure this thread has a connection."""

    def close_here(self) -> None:
        """Close this thread's connection."""

    def expected_failures(self) -> AbstractContextManager[None]:
        """Let the engine's errors out as `AppError`s."""

    def interrupt(self, thread: str) -> None:
        """Abort what the named thread's connection is doing, if it can be aborted."""


READER, WRITER = "reader", "writer"


class Worker:
    """Runs services on the store's threads and slow work on others; every method is awaited."""

    def __init__(self, store: Store, *, slow_threads: int = 2) -> None:
        self._store = store
        self._threads = {name: ThreadPoolExecutor(1, name) for name in (READER, WRITER)}
        self._slow = ThreadPoolExecutor(slow_threads, "slow")
        self._latest: dict[str, asyncio.Task[Any]] = {}
        self._reading: asyncio.Task[Any] | None = None

    async def db(self, service: Callable[..., T], /, *args: object, **kwargs: object) -> T:
        """Run a service: on the writer thread when it writes, otherwise on the reader thread."""
        thread = WRITER if getattr(service, "writes", False) else READER
        return await self._run(thread, service, args, kwargs)

    async def latest(self, key: str, service: Callable[..., T], /, *args: object, **kwargs: object) -> T:
        """Like `db` for a reading service, but a newer call with the same `key` overtakes this one.

        The overtaken call is cancelled and, when its query already runs, interrupted.
        """
        older = self._latest.get(key)
        mine = asyncio.ensure_future(self._read_interruptibly(service, args, kwargs))
        self._latest[key] = mine
        if older is not None and not older.done():
            older.cancel()
            if older is self._reading:
                self._store.interrupt(READER)
        try:
            return await mine
        finally:
            if self._latest.get(key) is mine:
                del self._latest[key]

    async def work(self, function: Callable[..., T], /, *args: object, **kwargs: object) -> T:
        """Run slow work that needs no store."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._slow, lambda: function(*args, **kwargs))

    async def close(self) -> None:
        """Let running work finish, close both connections, end the threads."""
        for task in list(self._latest.values()):
            task.cancel()
        loop = asyncio.get_running_loop()
        for pool in self._threads.values():
            await loop.run_in_executor(pool, self._store.close_here)
            pool.shutdown(wait=False)
        await loop.run_in_executor(self._slow, lambda: None)
        self._slow.shutdown(wait=False)

    async def _read_interruptibly(
        self, service: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]
    ) -> T:
        return await self._run(READER, service, args, kwargs, mark=asyncio.current_task())

    async def _run(
        self,
        thread: str,
        service: Callable[..., T],
        args: tuple[object, ...],
        kwargs: dict[str, object],
        mark: asyncio.Task[Any] | None = None,
    ) -> T:
        def job() -> T:
            self._store.connect_here()
            if mark is not None:
                if mark.cancelled() or mark.cancelling():
                    raise asyncio.CancelledError
                self._reading = mark
            try:
                with self._store.expected_failures():
                    return service(*args, **kwargs)
            finally:
                if mark is not None:
                    self._reading = None

        return await asyncio.get_running_loop().run_in_executor(self._threads[thread], job)
